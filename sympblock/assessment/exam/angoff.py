"""An Angoff round: judges' estimates in, a cut score with its standard error out.

Each judge says of each question how many of 100 residents who would just pass answer it
correctly. The cut score is the mean of the judges' means. Its standard error is that of
a mean over judges, who stand for all who might have been asked; the questions are fixed.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sympblock.content.exam.blueprint import angoff_rules

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

HEAD = ("question", "id")
MOST_JUDGES = 40
_DELIMITERS = "\t;,"
#: How a column begins that a spreadsheet has computed: counted as a judge it would bend the error, and make six of five.
_COMPUTED = ("mean", "average", "median", "sd", "standard", "sum", "total", "min", "max")


class SheetFault(ValueError):
    """Says in whole sentences what is wrong with a sheet, and where."""


@dataclass(frozen=True)
class AngoffSheet:
    """Holds the estimates of some judges.

    Parameters
    ----------
    items : tuple of str
        Ids of the questions, in the order of the form.
    estimates_percent : tuple of tuple of float
        One row for each question, one number for each judge, 0 to 100.
    """

    items: tuple[str, ...]
    estimates_percent: tuple[tuple[float, ...], ...]

    @property
    def judges(self) -> int:
        """Return how many judges there are."""
        return len(self.estimates_percent[0])

    @property
    def table(self) -> NDArray[np.float64]:
        """Return the estimates as an array, questions by judges, in percent."""
        import numpy as np

        return np.array(self.estimates_percent, dtype=np.float64)


@dataclass(frozen=True)
class CutScore:
    """Holds the mean of the judges' means and its standard error, both in percent of the questions."""

    percent: float
    error_percent: float


def cut_score(sheet: AngoffSheet) -> CutScore | None:
    """Compute the cut score, or None while there are too few judges for one.

    Examples
    --------
    >>> six = AngoffSheet(("q1", "q2"), ((40, 50, 60, 50, 40, 60), (60, 70, 80, 70, 60, 80)))
    >>> cut_score(six)
    CutScore(percent=60.0, error_percent=3.65...)
    >>> cut_score(AngoffSheet(("q1",), ((40, 60),))) is None
    True
    """
    if sheet.judges < angoff_rules().judges_at_least:
        return None
    of_judges = sheet.table.mean(axis=0)
    return CutScore(float(of_judges.mean()), float(of_judges.std(ddof=1) / sheet.judges**0.5))


def questions_apart(sheet: AngoffSheet) -> list[tuple[int, float, float]]:
    """List the questions on which judges differ widely, the widest first.

    Returns
    -------
    list of tuple
        Number of the question from 1, lowest and highest estimate in percent.
    """
    low, high = sheet.table.min(axis=1), sheet.table.max(axis=1)
    apart = [at for at in range(len(sheet.items)) if high[at] - low[at] > angoff_rules().apart_percent]
    return [(at + 1, float(low[at]), float(high[at])) for at in sorted(apart, key=lambda at: low[at] - high[at])]


def sheet_text(items: Sequence[str], sheet: AngoffSheet | None = None, judges: int | None = None) -> str:
    """Write a sheet as comma-separated text; without estimates it is empty, to be filled in.

    Examples
    --------
    >>> print(sheet_text(["first"], judges=2), end="")
    question,id,judge 1,judge 2
    1,first,,
    """
    count = sheet.judges if sheet else judges or angoff_rules().judges_wanted
    rows = sheet.estimates_percent if sheet else [("",) * count] * len(items)
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow([*HEAD, *(f"judge {number}" for number in range(1, count + 1))])
    for number, (item, row) in enumerate(zip(items, rows, strict=True), 1):
        writer.writerow([number, item, *(f"{value:g}" if value != "" else "" for value in row)])
    return file.getvalue()


def read_sheet(text: str, items: Sequence[str]) -> AngoffSheet:
    """Read a sheet as it was typed, or pasted from a spreadsheet.

    Parameters
    ----------
    text : str
        Comma, semicolon or tab between the cells; a column without any estimate is left out.
    items : sequence of str
        Ids of the questions of the form, in its order.

    Raises
    ------
    SheetFault
        If rows are missing, foreign or doubled, a column is no judge's, a cell is no number of 0 to 100, or a judge has left some cells empty.
    """
    rows = _rows(text)
    by_id = {row[1].strip(): row[2:] for row in rows}
    _check_rows([row[1].strip() for row in rows], items)
    wide = max((len(cells) for cells in by_id.values()), default=0)
    if wide > MOST_JUDGES:
        raise SheetFault(f"The sheet has {wide} columns of judges; at most {MOST_JUDGES} are read.")
    table = [[*by_id[item], *[""] * (wide - len(by_id[item]))] for item in items]
    columns = [list(column) for column in zip(*table, strict=True) if any(cell.strip() for cell in column)]
    if not columns:
        raise SheetFault("The sheet has no estimate yet.")
    numbers = [list(_numbers(column, judge)) for judge, column in enumerate(columns, 1)]
    _check_scale(numbers)
    return AngoffSheet(tuple(items), tuple(zip(*numbers, strict=True)))


def _rows(text: str) -> list[list[str]]:
    """Return the rows below the head that have an id."""
    lines = [line for line in text.lstrip("\ufeff").splitlines() if line.strip(" ,;\t")]
    if not lines:
        raise SheetFault("The sheet is empty.")
    delimiter = max(_DELIMITERS, key=lines[0].count)
    rows = list(csv.reader(lines, delimiter=delimiter))
    if tuple(cell.strip().lower() for cell in rows[0][:2]) != HEAD:
        raise SheetFault("The first line must begin with “question” and “id”, as in the empty sheet.")
    _check_columns(rows[0][len(HEAD) :])
    return [[*row, "", ""] if len(row) < len(HEAD) else row for row in rows[1:]]


def _check_rows(found: Sequence[str], items: Sequence[str]) -> None:
    doubled = sorted({item for item in found if found.count(item) > 1})
    foreign = [item for item in found if item and item not in items]
    missing = [str(number) for number, item in enumerate(items, 1) if item not in found]
    if doubled:
        raise SheetFault(f"These questions stand twice: {', '.join(doubled)}.")
    if "" in found:
        raise SheetFault("A line has no id of a question: leave out lines of means and remarks.")
    if len(foreign) > len(items) / 2:
        raise SheetFault(f"{len(foreign)} questions are not in this form: this is the sheet of another form or group.")
    if foreign:
        raise SheetFault(f"These questions are not in this form: {', '.join(name[:40] for name in foreign)}.")
    if missing:
        raise SheetFault(f"These questions are missing: {', '.join(missing)}.")


def _check_columns(names: Sequence[str]) -> None:
    """Refuse a column that its name tells to be computed from the judges' columns."""
    for name in names:
        words = name.strip().lower().split()
        if words and words[0].rstrip(".:") in _COMPUTED:
            raise SheetFault(f"The column “{name.strip()[:40]}” is no judge's: leave it out.")


def _check_scale(numbers: Sequence[Sequence[float]]) -> None:
    """Refuse shares of one: read as percent they would give a cut score below one."""
    for judge, column in enumerate(numbers, 1):
        if 0 < max(column) <= 1:
            raise SheetFault(
                f"Judge {judge} estimates between 0 and 1 throughout: write how many of 100, 65 and not 0.65."
            )


def _numbers(column: Sequence[str], judge: int) -> Iterator[float]:
    for number, cell in enumerate(column, 1):
        typed = cell.strip().removesuffix("%").strip().replace(",", ".")
        if not typed:
            raise SheetFault(f"Judge {judge} has no estimate for question {number}: a judge must estimate all of them.")
        try:
            value = float(typed)
        except ValueError:
            raise SheetFault(f"Judge {judge}, question {number}: “{typed[:20]}” is not a number.") from None
        if not 0 <= value <= 100:
            raise SheetFault(f"Judge {judge}, question {number}: {value:g} is not between 0 and 100.")
        yield value
