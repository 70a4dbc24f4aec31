"""The verb ``edition scorm``: packs the lessons, checks the package, writes it, and says what it cannot carry."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sympblock.edition.edition_command import chosen_lessons
from sympblock.edition.edition_site import build_site
from sympblock.edition.link_check import link_faults
from sympblock.edition.package.manifest import VERSIONS, ScormVersion
from sympblock.edition.package.manifest_check import package_faults
from sympblock.edition.package.scorm_package import ScormPackage, scorm_package
from sympblock.edition.page_budget import page_weights, too_heavy
from sympblock.edition.site_folder import NotWrittenError
from sympblock.exports.whole_file import write_whole

ALL_LESSONS = "lumbar_sympathetic_blocks"


@dataclass(frozen=True)
class PackageOrder:
    """Holds what was asked for on the command line.

    Attributes
    ----------
    version : str
        Of SCORM, ``"1.2"`` or ``"2004"``.
    to : Path
        A folder; one that is not there is made.
    lesson : str or None
        A lesson or its number; None for all.
    replaces : bool
        True if an earlier package may be replaced.
    """

    version: str
    to: Path
    lesson: str | None = None
    replaces: bool = False


def run_package(order: PackageOrder) -> int:
    """Pack the edition; return 0 if it was written, 1 if it has faults, and 2 if it cannot be made as asked."""
    start_s, version = time.perf_counter(), VERSIONS[order.version]
    try:
        lessons = chosen_lessons(order.lesson)
        path = package_path(order)
    except (NotWrittenError, ValueError) as error:
        print(f"edition: {error}", file=sys.stderr)
        return 2
    package = scorm_package(build_site(lessons, _say), version)
    if faults := all_faults(package, version):
        print("edition: nothing was written. These places must be mended first:", *faults, sep="\n", file=sys.stderr)
        return 1
    try:
        path.parent.mkdir(exist_ok=True)
        write_whole(package.packed, path)
    except OSError as error:
        print(f"edition: {path} could not be written: {error.strerror or error}.", file=sys.stderr)
        return 2
    print(*_told(package, version), sep="\n")
    print(f"Written: {path}, in {time.perf_counter() - start_s:.0f} s.")
    return 0


def package_path(order: PackageOrder) -> Path:
    """Return where the package will lie.

    Raises
    ------
    NotWrittenError
        If nothing can be written there, or if one is there that may not be replaced.
    """
    name = ALL_LESSONS if order.lesson is None else chosen_lessons(order.lesson)[0]
    path = order.to / f"{name}_scorm_{order.version}.zip"
    if order.to.is_file():
        raise NotWrittenError(f"{order.to} is a file: name a folder with --to.")
    if not order.to.resolve().parent.is_dir():
        raise NotWrittenError(f"The folder {order.to.parent} does not exist: make it first, or name another one.")
    if path.exists() and not order.replaces:
        raise NotWrittenError(f"{path} is there already: name another folder with --to, or add --force.")
    return path


def all_faults(package: ScormPackage, version: ScormVersion) -> list[str]:
    """Name what is wrong with a package: its manifest, its links, its weight."""
    heavy = too_heavy(page_weights(package.site))
    return [*package_faults(package.packed, version), *link_faults(package.site.files), *heavy]


def _told(package: ScormPackage, version: ScormVersion) -> Iterator[str]:
    files, megabytes = len(package.site.files) + 1, len(package.packed) / 1e6
    lessons = "one lesson" if len(package.lessons) == 1 else f"{len(package.lessons)} lessons"
    yield f"SCORM {version.schema}: {lessons}, {files} files, {megabytes:.1f} MB."
    yield (
        "A lesson counts as complete when all its questions have been answered; one without questions, when it has been "
        "read to its end. Its score is the share of its questions whose latest answer is right. What is asked before the "
        "text is told, but does not count. These rules are ours."
    )
    yield (
        f"Not carried: {package.still_parts} simulators and panels, which a package shows in chosen states only; the pages "
        "for educators; and what the full course keeps of a learner, such as the days of review and the learning curve."
    )


def _say(line: str) -> None:
    print(line, flush=True)
