"""The verb ``edition``: builds the pages, checks them, writes them, and says what each weighs."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from pathlib import Path

from sympblock.content import load_lessons
from sympblock.edition.edition_site import build_site
from sympblock.edition.link_check import link_faults
from sympblock.edition.page_budget import budget_table, page_weights, too_heavy
from sympblock.edition.site_folder import NotWrittenError, check_folder, write_folder


@dataclass(frozen=True)
class EditionOrder:
    """Holds what was asked for on the command line.

    Attributes
    ----------
    what : str
        ``"web"``.
    to : Path
        A folder; one that is not there is made.
    lesson : str or None
        A lesson or its number; None for all.
    replaces : bool
        True if an earlier edition may be replaced.
    """

    what: str
    to: Path
    lesson: str | None = None
    replaces: bool = False


def run_edition(order: EditionOrder) -> int:
    """Build an edition; return 0 if it was written, 1 if it has faults, and 2 if it cannot be made as asked."""
    start_s = time.perf_counter()
    try:
        check_folder(order.to, order.replaces)
        lessons = chosen_lessons(order.lesson)
    except (NotWrittenError, ValueError) as error:
        print(f"edition: {error}", file=sys.stderr)
        return 2
    # Pages for educators belong to the edition of all lessons.
    site = build_site(lessons if order.lesson else (), _say)
    weights = page_weights(site)
    faults = [*link_faults(site.files), *too_heavy(weights)]
    if faults:
        print("edition: nothing was written. These places must be mended first:", *faults, sep="\n", file=sys.stderr)
        return 1
    try:
        write_folder(site.files, order.to)
    except OSError as error:
        print(f"edition: {order.to} could not be written: {error.strerror or error}.", file=sys.stderr)
        return 2
    print(budget_table(weights))
    megabytes = sum(map(len, site.files.values())) / 1e6
    print(f"Written: {order.to / 'index.html'}, {len(site.files)} files, {megabytes:.1f} MB", end=", ")
    print(f"in {time.perf_counter() - start_s:.0f} s.")
    return 0


def chosen_lessons(named: str | None) -> list[str]:
    """Return the lessons that somebody has named, by name or number; all of them for None.

    Raises
    ------
    ValueError
        If no lesson that can be opened has that name.

    Examples
    --------
    >>> chosen_lessons("03")
    ['03_lumbar_approach']
    """
    ready = [entry for entry in load_lessons() if entry.status == "ready"]
    found = [entry.lesson for entry in ready if named in (None, entry.lesson, entry.number)]
    if not found:
        raise ValueError(f"no lesson is called {named!r}: choose from {', '.join(entry.lesson for entry in ready)}.")
    return found


def _say(line: str) -> None:
    print(line, flush=True)
