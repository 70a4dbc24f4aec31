"""The verb ``edition pdf``: prints each lesson and the whole course, checks the tags, writes the files, and says how long they are."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pikepdf

from sympblock.class_report.printed_page import NotPrintedError, installed_browser
from sympblock.edition.edition_command import chosen_lessons
from sympblock.edition.edition_site import build_site
from sympblock.edition.link_check import link_faults
from sympblock.edition.paper.paper_document import PaperDocument, paper_document
from sympblock.edition.paper.paper_print import print_document
from sympblock.edition.paper.sheet_scale import scale_faults
from sympblock.edition.paper.tag_check import tag_faults
from sympblock.edition.site.site_page import SitePage
from sympblock.edition.site_folder import NotWrittenError
from sympblock.exports.whole_file import write_whole

WHOLE_COURSE = "lumbar_sympathetic_blocks"
#: Pages to look up that the whole course has between its lessons and its answers; the glossary stands in a lesson.
LOOKED_UP = ("evidence.html",)
NO_BROWSER = (
    "no Chromium, Chrome or Edge was found on this computer, and only one of them can make the PDF. "
    "Install one, or let SYMPBLOCK_CHROMIUM hold its path. `edition web` needs none, and its pages can be printed, too."
)


@dataclass(frozen=True)
class PaperOrder:
    """Holds what was asked for on the command line.

    Attributes
    ----------
    to : Path
        A folder; one that is not there is made.
    lesson : str or None
        A lesson or its number; None for each of them and for all in one.
    replaces : bool
        True if PDFs that are there already may be replaced.
    """

    to: Path
    lesson: str | None = None
    replaces: bool = False


def run_paper(order: PaperOrder) -> int:
    """Print the edition; return 0 if all was written, 1 if something has faults, and 2 if it cannot be made as asked."""
    try:
        lessons = chosen_lessons(order.lesson)
        _check_places(order, lessons)
    except (NotWrittenError, ValueError) as error:
        print(f"edition: {error}", file=sys.stderr)
        return 2
    site = build_site([] if order.lesson is None else lessons, _say)
    if faults := link_faults(site.files):
        print("edition: nothing was written. These places must be mended first:", *faults, sep="\n", file=sys.stderr)
        return 1
    try:
        return _write_all(documents(site.pages), order.to)
    except NotPrintedError as error:
        print(f"edition: {error}", file=sys.stderr)
    except OSError as error:
        print(f"edition: {order.to} could not be written: {error.strerror or error}.", file=sys.stderr)
    return 2


def _check_places(order: PaperOrder, lessons: Sequence[str]) -> None:
    """Refuse what cannot be, before anything is built."""
    if installed_browser() is None:
        raise NotWrittenError(NO_BROWSER)
    if order.to.is_file():
        raise NotWrittenError(f"{order.to} is a file: name a folder with --to.")
    if not order.to.resolve().parent.is_dir():
        raise NotWrittenError(f"The folder {order.to.parent} does not exist: make it first, or name another one.")
    names = [*lessons, *([WHOLE_COURSE] if order.lesson is None else [])]
    taken = [name for name in names if (order.to / f"{name}.pdf").exists()]
    if taken and not order.replaces:
        raise NotWrittenError(
            f"{order.to / taken[0]}.pdf is there already: name another folder with --to, or add --force."
        )


def documents(pages: Sequence[SitePage]) -> Iterator[PaperDocument]:
    """Yield a document for each lesson and each page for educators, and one for all lessons where there are several."""
    lessons = [page for page in pages if page.kind == "lesson"]
    if len(lessons) > 1:
        lists = [page for page in pages if page.name in LOOKED_UP]
        yield paper_document(f"{WHOLE_COURSE}.pdf", [*lessons, *lists])
    for page in pages:
        if page.kind in ("lesson", "teaching"):
            yield paper_document(page.name.replace(".html", ".pdf"), [page])


def _write_all(printed: Iterator[PaperDocument], folder: Path) -> int:
    folder.mkdir(exist_ok=True)
    # Each waits for a browser of its own; the longest, which is all lessons, comes first.
    with ThreadPoolExecutor(min(2, os.cpu_count() or 1)) as pool:
        faulty = [document for document in pool.map(lambda each: _write(each, folder), printed) if document]
    return 1 if faulty else 0


def _write(document: PaperDocument, folder: Path) -> bool:
    """Print, check and write a document; return whether it has faults, which are told."""
    start_s = time.perf_counter()
    data = print_document(document)
    if faults := [*tag_faults(data), *scale_faults(data)]:
        print(f"edition: {document.name} was not written:", *faults, sep="\n", file=sys.stderr)
        return True
    write_whole(data, folder / document.name)
    with pikepdf.open(BytesIO(data)) as pdf:
        pages = len(pdf.pages)
    took_s = time.perf_counter() - start_s
    _say(f"{document.name}: {pages} pages, {len(data) / 1e6:.1f} MB, printed in {took_s:.0f} s")
    return False


def _say(line: str) -> None:
    print(line, flush=True)
