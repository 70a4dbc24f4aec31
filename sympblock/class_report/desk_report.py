"""The report for the class desk: chosen files, read and analysed as a folder of them is, and nothing left on the disk."""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from sympblock.assessment.polling.poll_file import ENDING as POLL_ENDING
from sympblock.assessment.polling.poll_file import polls_folder
from sympblock.assessment.study.question_bank import load_bank
from sympblock.class_report.class_command import report_on
from sympblock.class_report.records_folder import HandedInClass, NoClassError, read_class
from sympblock.widgets.class_desk.class_desk import ClassReport, ReportMaker
from sympblock.widgets.class_desk.handed_files import HandedFiles, files_words

NONE_READ = "None of these files is a record or a poll that can be read, so there is no report."
#: Begins the names of this computer's own polls among the files; those of the others are numbers.
KEPT = "kept_"
ANALYSING = "Reading the answers of the class…"


def desk_maker() -> ReportMaker:
    """Return what makes the reports of the class desk, with the polls of this computer."""
    return ReportMaker(make_report, lambda: len(_kept_polls()))


def _kept_polls() -> list[Path]:
    return sorted(polls_folder().glob(f"*{POLL_ENDING}"))


def make_report(files: HandedFiles, has_polls: bool, tell: Callable[[str], None]) -> ClassReport:
    """Make the report on a class as ``python -m sympblock class`` makes it.

    Parameters
    ----------
    files : HandedFiles
        Records and polls.
    has_polls : bool
        Whether the polls kept on this computer count, too.
    tell : callable
        Is given a sentence on what is being done.
    """
    with tempfile.TemporaryDirectory(prefix="sympblock_class_") as made:
        _lay_out(files, has_polls, Path(made))
        try:
            handed_in = read_class(Path(made))
        except NoClassError:
            return ClassReport((NONE_READ,))
    said = tuple(_read_words(handed_in, files))
    if handed_in.is_empty:
        return ClassReport((*said, NONE_READ))
    tell(ANALYSING)
    page, in_short = report_on(handed_in, load_bank())
    return ClassReport((*said, in_short), page)


def _lay_out(files: HandedFiles, has_polls: bool, folder: Path) -> None:
    """Write the files under numbers, as a folder that was handed in would hold them."""
    for number, file in enumerate(files.files):
        (folder / f"{number}{file.ending}").write_bytes(file.content)
    for path in _kept_polls() if has_polls else ():
        shutil.copyfile(path, folder / f"{KEPT}{path.name}")


def _read_words(handed_in: HandedInClass, files: HandedFiles) -> Iterator[str]:
    chosen = len(files.files)
    refused = sum(not name.startswith(KEPT) for name, _ in handed_in.refused)
    if chosen:
        yield f"Read: {chosen - refused} of {files_words(chosen)}."
    if handed_in.polls:
        yield f"Polls of seminars in it: {len(handed_in.polls)}."
    for why, count in Counter(why for _, why in handed_in.refused).items():
        yield f"Left out: {files_words(count)}. The reason{' for each' if count > 1 else ''}: “{why}”"
    if handed_in.doubles:
        yield f"Counted once, {files_words(handed_in.doubles)}: all that they hold is in another file, too."
