"""The verb ``class``: reads a folder of records, writes the report, and names the files that could not be read."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from sympblock.assessment.class_analysis.class_analysis import ClassAnalysis, analyse_class
from sympblock.assessment.study.question_bank import QuestionBank, load_bank
from sympblock.class_report.class_page import class_page
from sympblock.class_report.printed_page import NotPrintedError, print_page
from sympblock.class_report.records_folder import NONE_READ, HandedInClass, NoClassError, read_class
from sympblock.content import tables
from sympblock.exports.whole_file import write_whole

REPORT_NAME = "class_report.html"
BY_HAND = "Open the page in a browser, choose Print (Ctrl+P), and choose “Save as PDF” as the printer."


@dataclass(frozen=True)
class ReportOrder:
    """Holds what was asked for on the command line.

    Attributes
    ----------
    folder : Path
        Where the records lie.
    to : Path
        A file, or a folder that is there.
    overwrites : bool
        True if a file that is there may be replaced.
    prints : bool
        True if a PDF is wanted, too.
    """

    folder: Path
    to: Path = Path()
    overwrites: bool = False
    prints: bool = False


def run_class(order: ReportOrder) -> int:
    """Write the report on a class; return 0 if every file was read, 1 if some were not, and 2 if there is no report."""
    try:
        path = _destination(order)
        handed_in = read_class(order.folder)
        _tell_refused(handed_in)
        if handed_in.is_empty:
            raise NoClassError(NONE_READ)
        page, in_short = report_on(handed_in, load_bank())
        write_whole(page.encode(), path)
    except NoClassError as error:
        print(f"class: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"class: {order.to} could not be written: {error.strerror or error}.", file=sys.stderr)
        return 2
    print(f"Written: {path}", in_short, sep="\n")
    is_printed = not order.prints or _print(page, path.with_suffix(".pdf"))
    return 0 if is_printed and not handed_in.refused else 1


def report_on(handed_in: HandedInClass, bank: QuestionBank) -> tuple[str, str]:
    """Analyse what was handed in.

    Returns
    -------
    str
        The report as a page.
    str
        In one sentence, of how many learners and questions it tells.
    """
    analysis = analyse_class(handed_in.learners, bank)
    return class_page(analysis, handed_in, bank), _said_of(analysis)


def _destination(order: ReportOrder) -> Path:
    """Return where the report will lie; refuse a place that cannot be, before anything is read."""
    path = order.to / REPORT_NAME if order.to.is_dir() else order.to
    folder = path.absolute().parent
    if not folder.is_dir():
        raise NoClassError(f"The folder {folder} does not exist: make it first, or name another one.")
    if not path.suffix:
        raise NoClassError(f"The folder {path} does not exist: make it first, or name a file that ends in .html.")
    taken = [each for each in ((path, path.with_suffix(".pdf")) if order.prints else (path,)) if each.exists()]
    if taken and not order.overwrites:
        raise NoClassError(f"{taken[0]} is there already: name another file with --to, or add --force to replace it.")
    return path


def _tell_refused(handed_in: HandedInClass) -> None:
    for name, why in handed_in.refused:
        print(f"class: {name} is left out. {why}", file=sys.stderr)


def _said_of(analysis: ClassAnalysis) -> str:
    counted = "1 learner" if analysis.people == 1 else f"{analysis.people} learners"
    if not analysis.is_group:
        least = tables.class_analysis().group_least_count
        return f"{counted}: nothing is said of fewer than {least:g}."
    return f"{counted}, {len(analysis.questions)} questions, {len(analysis.doubtful)} of them to look at."


def _print(page: str, path: Path) -> bool:
    try:
        write_whole(print_page(page), path)
    except NotPrintedError as error:
        print(f"class: there is no PDF. {error} {BY_HAND}", file=sys.stderr)
        return False
    except OSError as error:
        print(f"class: {path} could not be written: {error.strerror or error}.", file=sys.stderr)
        return False
    print(f"Written: {path}")
    return True
