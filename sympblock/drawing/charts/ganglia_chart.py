"""How many lumbar ganglia lie on one side: the sources beside one another."""

from __future__ import annotations

from sympblock.content import tables
from sympblock.drawing.charts.dot_range import Axis, DotRangeRow, dot_range
from sympblock.drawing.scene.scene import Scene

TEXT_MM = 5.4


def ganglia_counts() -> Scene:
    """Draw the number of ganglia on one side after six sources.

    Examples
    --------
    >>> len(ganglia_counts().labels) > 12
    True
    """
    rows = _rows()
    axis = Axis(1, 8.4, tuple(range(1, 9)), 112, "ganglia on one side")
    shapes, labels = dot_range(rows, axis)
    return Scene(
        title="How many lumbar ganglia? Eight sources",
        alt=_alt(),
        bounds_mm=(-82, -5, 112 + 70, len(rows) * 9 + 19),
        shapes=tuple(shapes),
        labels=tuple(labels),
        note="Dot: mean or usual number. Bar: range given. Blue: dissection. White: textbook or review.",
        text_mm=TEXT_MM,
    )


def _rows() -> list[DotRangeRow]:
    three, four = tables.ganglia().pi_three_percent, tables.ganglia().pi_four_percent
    return [
        _row("82 sides, Pi", "pi", "series_cadaver", f"3 in {three:.0f} %, 4 in {four:.0f} %"),
        DotRangeRow(
            "60 trunks, Gandhi 2013", tables.ganglia().gandhi_mean_count, None, None, "series_cadaver", "mean 3.97"
        ),
        _row("20 cadavers, Datta 2004", "datta", "series_cadaver", "most often 3"),
        _row("Botar 1932, as quoted", "rauber_botar", "series_cadaver", "rarely 4, never 5"),
        _row("Rauber-Kopsch, figure", "rauber_textbook", "series_textbook", "4 to 5"),
        _row("Ellis, textbook", "ellis", "series_textbook", "2 to 4"),
        _row("Surgical textbook", "surgical", "series_textbook", "usually 4"),
        _row("StatPearls, review", "statpearls", "series_textbook", "4"),
    ]


def _row(words: str, source: str, structure: str, remark: str) -> DotRangeRow:
    return DotRangeRow(words, _count(source, "usual"), _count(source, "low"), _count(source, "high"), structure, remark)


def _count(source: str, what: str) -> float | None:
    key = f"{source}_{what}_count"
    return tables.ganglia().at(key) if key in tables.ganglia() else None


def _alt() -> str:
    said = [f"{row.words}: {row.remark}" for row in _rows()]
    return (
        f"Chart of the number of lumbar sympathetic ganglia on one side after {len(said)} sources. {'; '.join(said)}."
    )
