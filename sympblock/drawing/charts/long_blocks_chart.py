"""What alcohol, phenol and radiofrequency gave and cost: one row per published result, small studies hollow."""

from __future__ import annotations

from collections.abc import Sequence

from sympblock.content import LongBlockRow, load_long_block_views, load_long_blocks
from sympblock.drawing.charts.dot_range import Axis, DotRangeRow, dot_range, row_height_mm
from sympblock.drawing.scene.scene import Label, Scene

TEXT_MM = 4.2
WIDTH_MM, MARGIN_MM, HEAD_MM = 96.0, 8.0, 6.0
#: Fewer people than this are drawn hollow (our choice).
SMALL_COUNT = 30
WEEKS_A_MONTH = 365.25 / 12 / 7
#: Agents in words, RF for radiofrequency; an abstract that names none adds no word to the chart.
AGENTS = {
    "alcohol": "alcohol",
    "phenol": "phenol",
    "thermal": "thermal RF",
    "pulsed": "pulsed RF",
    "unknown": "agent not stated",
    "surgery": "surgery",
    "control": "local anaesthetic",
}
PERCENT = Axis(0, 100, (0, 25, 50, 75, 100), WIDTH_MM, "of 100 people or limbs")
MONTHS = Axis(0, 18, (0, 3, 6, 9, 12, 15, 18), WIDTH_MM, "months")


def agent_words(row: LongBlockRow) -> str:
    """Name what was applied.

    Examples
    --------
    >>> from sympblock.content import load_long_blocks
    >>> agent_words(load_long_blocks()[1])
    'alcohol or phenol'
    """
    joint = " and " if row.id == "ding_both" else " or "
    return joint.join(AGENTS[agent] for agent in row.agent)


def is_small(row: LongBlockRow) -> bool:
    """Tell whether few stand behind a result, or an unknown number."""
    return row.n is None or row.n < SMALL_COUNT


def in_axis_unit(row: LongBlockRow) -> tuple[float | None, float | None, float | None]:
    """Return value, low and high in percent or months.

    Examples
    --------
    >>> from sympblock.content import load_long_blocks
    >>> row = next(row for row in load_long_blocks() if row.id == "choi_sole")
    >>> [round(number, 1) for number in in_axis_unit(row)]
    [2.8, 2.2, 3.4]
    """
    scale = 1.0 / WEEKS_A_MONTH if row.unit == "week" else 1.0
    value, low, high = (None if end is None else end * scale for end in (row.value, row.low, row.high))
    return value, low, high


def long_blocks_chart(rows: Sequence[LongBlockRow], heading: str, question: str) -> Scene:
    """Draw published results of one kind below one another.

    Parameters
    ----------
    rows : sequence of LongBlockRow
        At least one, all in the same kind of unit.
    heading, question : str
        What they have in common, and what they answer.

    Raises
    ------
    ValueError
        If there is nothing to draw.

    Examples
    --------
    >>> from sympblock.content import load_long_blocks
    >>> rows = [row for row in load_long_blocks() if row.id.startswith("haynsworth")]
    >>> long_blocks_chart(rows, "Block still present", "Is it?").labels[0].text
    'Block still present'
    """
    if not rows:
        raise ValueError("there is no result to draw")
    axis = MONTHS if rows[0].unit in ("week", "month") else PERCENT
    shapes, labels = dot_range([_row(row) for row in rows], axis, HEAD_MM, words_above=True)
    height = HEAD_MM + row_height_mm(words_above=True) * len(rows)
    return Scene(
        title=question,
        alt=f"Chart of published figures. {question} {heading}: {' '.join(map(_sentence, rows))}",
        bounds_mm=(-MARGIN_MM, -4, WIDTH_MM + MARGIN_MM, height + 19),
        shapes=tuple(shapes),
        labels=(Label(heading, (WIDTH_MM / 2, 0.0), anchor="middle"), *labels),
        text_mm=TEXT_MM,
    )


def block_still_shows() -> Scene:
    """Draw in how many people the block was still present, the series that differ beside one another.

    Examples
    --------
    >>> "12.5 % of 8" in block_still_shows().alt
    True
    """
    view = next(view for view in load_long_block_views() if view.id == "signs")
    rows = [row for row in load_long_blocks() if row.question == view.question and row.indication == "other"]
    return long_blocks_chart(
        sorted(rows, key=lambda row: row.value or 0.0), "signs of a block at 8 weeks", view.question
    )


def figure_words(row: LongBlockRow, has_interval: bool = True) -> str:
    """Say a result as it is printed, with its interval and the number behind it.

    Examples
    --------
    >>> from sympblock.content import load_long_blocks
    >>> row = next(row for row in load_long_blocks() if row.id == "haynsworth_rf")
    >>> figure_words(row), figure_words(row, has_interval=False)
    ('12.5 % of 8 (2.2 to 47.1)', '12 % of 8')
    """
    unit = {"percent": "%", "week": "weeks", "month": "months"}[row.unit]
    if row.value is None:
        return f"{row.low:g} to {row.high:g} {unit} of ?"
    behind = "?" if row.n is None else f"{row.n}"
    number = f" of {behind}" if row.unit == "percent" else f", n = {behind}"
    if has_interval:
        ends = "" if row.low is None else f" ({row.low:g} to {row.high:g})"
        return f"{row.value:g} {unit}{number}{ends}"
    # Tenths of a per cent of few people would feign precision.
    is_whole = row.unit == "percent" and is_small(row)
    return f"{row.value:.0f} {unit}{number}" if is_whole else f"{row.value:g} {unit}{number}"


def _sentence(row: LongBlockRow) -> str:
    return f"{row.study}, {agent_words(row)}, {row.outcome}: {figure_words(row)}."


def _row(row: LongBlockRow) -> DotRangeRow:
    value, low, high = in_axis_unit(row)
    look = "series_textbook" if is_small(row) else "series_cadaver"
    agent = "" if row.agent == ("unknown",) else f", {agent_words(row)}"
    return DotRangeRow(f"{row.study}{agent}: {figure_words(row, has_interval=False)}", value, low, high, look)
