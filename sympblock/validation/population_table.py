"""The population check as plain text, at most 120 columns wide."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from sympblock.content import load_references
from sympblock.validation.population import ComparisonRow, unexplained
from sympblock.validation.population_estimates import PublishedEstimate

#: Widths of the columns; two blanks lie between them.
WIDTHS = (37, 14, 29, 28, 4)
TITLES = ("", "source", "published (95 %)", "simulated (95 %)", "")
#: Words of :class:`~sympblock.validation.population.ComparisonRow` that are short enough for a column.
VERDICTS = {"inside": "yes", "near": "near", "outside": "NO", "shown": "-"}
LEGEND = (
    "yes = the simulated value lies in the published 95 % interval; near = only the intervals meet; NO = outside;",
    "-   = shown, not judged: another source is followed, or no interval can be formed from what was published;",
    "*   = the source prints no spread, that of another series stands in for it.",
)


def table_text(rows: Sequence[ComparisonRow], people: int) -> str:
    """Set the comparison as text: one block per group, one line per source.

    Parameters
    ----------
    rows : sequence of ComparisonRow
        From :func:`~sympblock.validation.population.compare`.
    people : int
        Simulated people.

    Examples
    --------
    >>> print(table_text([], 500).splitlines()[0])
    Published values against 500 simulated people
    """
    lines = [f"Published values against {people} simulated people", *LEGEND]
    for group, members in groupby(rows, key=lambda row: row.quantity.group):
        lines += ["", _line((group.upper(), *TITLES[1:])), *_block(members)]
    return "\n".join([*lines, "", summary(rows)])


def summary(rows: Sequence[ComparisonRow]) -> str:
    """Count the verdicts in one sentence.

    Examples
    --------
    >>> summary([])
    '0 of 0 judged values agree, 0 lie outside, 0 of these without a reason.'
    """
    judged = [row for row in rows if row.verdict != "shown"]
    outside = [row for row in judged if row.verdict == "outside"]
    agree = len(judged) - len(outside)
    return (
        f"{agree} of {len(judged)} judged values agree, {len(outside)} lie outside, "
        f"{len(unexplained(rows))} of these without a reason."
    )


def _block(rows: Iterable[ComparisonRow]) -> list[str]:
    lines = []
    for quantity, same in groupby(rows, key=lambda row: row.quantity):
        for place, row in enumerate(same):
            name, simulated = (quantity.name, _words(row, row.simulated)) if place == 0 else ("  also", "")
            published = "not published" if row.published is None else _words(row, row.published)
            lines.append(_line((name, _source(row), published, simulated, VERDICTS[row.verdict])))
            if row.verdict == "outside" and quantity.explained:
                lines.append(f"  because: {quantity.explained}")
    return lines


def _line(cells: Iterable[str]) -> str:
    fitted = (_fit(cell, width) for cell, width in zip(cells, WIDTHS, strict=True))
    return "  ".join(fitted).rstrip()


def _fit(cell: str, width: int) -> str:
    return cell.ljust(width) if len(cell) <= width else cell[: width - 1] + "…"


def _source(row: ComparisonRow) -> str:
    if row.source is None:
        return ""
    labels = load_references()
    words = ", ".join(labels[key].label for key in row.source.row(row.source.key).source)
    return f"{_fit(words, WIDTHS[1] - 2).rstrip()} *" if row.source.spread else words


def _words(row: ComparisonRow, estimate: PublishedEstimate) -> str:
    """Write a value such as ``36.8 ± 13.2 ° (35.8 to 37.8)``.

    A level reads ``L4`` where vertebrae are named, and is a plain number where things are counted.
    """
    if row.quantity.kind == "commonest":
        counts = row.quantity.keys[0].endswith("_count")
        return f"{estimate.value:.0f}" if counts else f"L{estimate.value:.0f}"
    unit = f" {row.quantity.unit}" if row.quantity.unit else ""
    if estimate.value is None:
        return f"{estimate.low:g} to {estimate.high:g}{unit}"
    spread = "" if estimate.spread is None else f" ± {estimate.spread:.1f}"
    limits = "" if estimate.low is None else f" ({estimate.low:.1f} to {estimate.high:.1f})"
    return f"{estimate.value:.1f}{spread}{unit}{limits}"
