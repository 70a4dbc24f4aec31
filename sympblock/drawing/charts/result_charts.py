"""Charts about what a block result means: people as icons, and peak relief against hours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sympblock.content import EvidenceRow, load_evidence
from sympblock.drawing.charts.icon_arrays import (
    CAPTION_MM,
    GAP_MM,
    GROUP_WIDTH_MM,
    ICONS_PER_ROW,
    TEXT_MM,
    Group,
    group_boxes,
    group_captions,
    height_of_rows,
    left_of_column,
    rectangle,
    rows_of,
)
from sympblock.drawing.scene.scene import Label, Scene, Shape
from sympblock.evidence.diagnostic_value import DiagnosticTest, NaturalFrequencies
from sympblock.evidence.diagnostic_value import natural_frequencies as count_people

ICONS = 100
# Two groups one above the other never need more, so the picture keeps its height while a slider moves.
ROWS = ICONS // ICONS_PER_ROW + 1
# Layout of both plates in picture millimetres: diagrams, not to scale.
PANEL_WIDTH_MM, PANEL_HEIGHT_MM, BAR_WIDTH_MM = 78.0, 84.0, 22.0


def natural_frequencies(
    prior: float = 0.28, sensitivity: float = 0.90, specificity: float = 0.71, condition: str = "SMP"
) -> Scene:
    """Draw a hundred people in the four groups of a block result.

    Icons are whole people, so shares are rounded (S-08).

    Parameters
    ----------
    prior, sensitivity, specificity : float
        Shares from 0 to 1; the defaults are the teaching example.
    condition : str
        What the people in the upper row have, in the learner's words.

    Returns
    -------
    Scene
        Positive blocks on the left, negative ones on the right; people with the condition above.

    Examples
    --------
    >>> natural_frequencies(prior=0.28).labels[0].text
    'Positive: 46'
    """
    counts = count_people(DiagnosticTest(sensitivity, specificity), prior, ICONS)
    above, below = _groups(counts, condition)
    rows_above = rows_of(counts.with_condition)
    above_mm, below_mm = height_of_rows(rows_above), height_of_rows(ROWS - rows_above)
    below_top = CAPTION_MM + above_mm + GAP_MM
    shapes = [*group_boxes(above, CAPTION_MM, above_mm), *group_boxes(below, below_top, below_mm)]
    captions = [*group_captions(above, CAPTION_MM), *group_captions(below, below_top)]
    headings = [
        Label(f"Positive: {counts.positive}", (left_of_column(0) + GROUP_WIDTH_MM / 2, 3), anchor="middle"),
        Label(f"Negative: {counts.negative}", (left_of_column(1) + GROUP_WIDTH_MM / 2, 3), anchor="middle"),
    ]
    return Scene(
        title=f"A hundred people, {counts.with_condition} of them with {condition}",
        alt=_in_words(counts, condition),
        bounds_mm=(-4, -4, left_of_column(1) + GROUP_WIDTH_MM + 4, below_top + below_mm + 4),
        shapes=tuple(shapes),
        labels=(*headings, *captions),
        text_mm=TEXT_MM,
    )


def peak_and_duration(show_peak: bool = True, show_duration: bool = True) -> Scene:
    """Draw the peak of relief beside its hours, after saline and after local anaesthetic.

    The values are those of ``data/evidence/duration_and_relief.csv``.

    Parameters
    ----------
    show_peak, show_duration : bool
        Whether a panel shows its bars and values; a covered one shows its empty axes,
        and the words beside the picture keep the secret too.

    Returns
    -------
    Scene
        Two bar charts with room for saline and for local anaesthetic each.

    Examples
    --------
    >>> {"68.7 %", "74.4 %", "19.9 h", "90 h"} <= {label.text for label in peak_and_duration().labels}
    True
    >>> peak_and_duration(show_peak=False, show_duration=False).alt
    'Two bar charts, saline beside local anaesthetic. Both are still hidden.'
    """
    rows = {row.id: row for row in load_evidence("duration_and_relief")}
    peak = ChartPanel("Pain reduction at 30 min", 0.0, (0, 25, 50, 75, 100), " %")
    hours = ChartPanel("Duration of relief", PANEL_WIDTH_MM + 34, (0, 24, 48, 72, 96), " h")
    shapes, labels = [], []
    for panel, outcome, shown in ((peak, "peak", show_peak), (hours, "duration", show_duration)):
        bars = (rows[f"saline_{outcome}"], rows[f"local_anaesthetic_{outcome}"])
        shapes += [*panel.axes(), *(panel.bars(bars) if shown else ())]
        labels += [*panel.ticks(), *panel.drug_labels(bars), *(panel.value_labels(bars) if shown else ())]
    return Scene(
        title="Relief at 30 minutes, and how long it lasted",
        alt=_bars_in_words(rows, show_peak, show_duration),
        bounds_mm=(-20, -14, hours.left_mm + PANEL_WIDTH_MM + 4, PANEL_HEIGHT_MM + 12),
        shapes=tuple(shapes),
        labels=tuple(labels),
        note=f"{rows['saline_peak'].n} people with CRPS, each with saline and with local anaesthetic",
        text_mm=TEXT_MM,
    )


@dataclass(frozen=True)
class ChartPanel:
    """Describes one bar chart: heading, left edge in mm, ticks upwards from 0 and their unit."""

    heading: str
    left_mm: float
    tick_values: tuple[int, ...]
    unit: str

    def height_of(self, value: float) -> float:
        """Place a value on the picture's downward axis, in mm."""
        return PANEL_HEIGHT_MM * (1 - value / self.tick_values[-1])

    def axes(self) -> Iterator[Shape]:
        """Draw both axes and a short stroke at each tick; longer ones would run through the values."""
        left, floor = self.left_mm, PANEL_HEIGHT_MM
        yield Shape("line", ((left, 0), (left, floor), (left + PANEL_WIDTH_MM, floor)), "chart_axis")
        for tick in self.tick_values:
            y = self.height_of(tick)
            yield Shape("line", ((left - 1.5, y), (left, y)), "chart_axis")

    def ticks(self) -> Iterator[Label]:
        """Write the heading and the value at each tick."""
        yield Label(self.heading, (self.left_mm + PANEL_WIDTH_MM / 2, -9), anchor="middle")
        for tick in self.tick_values:
            yield Label(f"{tick}{self.unit}", (self.left_mm - 3, self.height_of(tick)), anchor="end")

    def bars(self, rows: Iterable[EvidenceRow]) -> Iterator[Shape]:
        """Draw one bar per value."""
        for place, row in enumerate(rows):
            corner = (self._bar_left(place), self.height_of(_value_of(row)))
            outline = rectangle(corner, BAR_WIDTH_MM, PANEL_HEIGHT_MM - corner[1])
            yield Shape("area", outline, _bar_style(row), name=f"{row.comparison}, {row.outcome}")

    def value_labels(self, rows: Iterable[EvidenceRow]) -> Iterator[Label]:
        """Write the value above each bar."""
        for place, row in enumerate(rows):
            at = (self._bar_left(place) + BAR_WIDTH_MM / 2, self.height_of(_value_of(row)) - 4)
            yield Label(f"{row.value:g}{self.unit}", at, anchor="middle")

    def drug_labels(self, rows: Iterable[EvidenceRow]) -> Iterator[Label]:
        """Write the injected drug below each place."""
        for place, row in enumerate(rows):
            yield Label(_drug(row), (self._bar_left(place) + BAR_WIDTH_MM / 2, PANEL_HEIGHT_MM + 5), anchor="middle")

    def _bar_left(self, place: int) -> float:
        return self.left_mm + 9 + place * (BAR_WIDTH_MM + 16)


def _groups(counts: NaturalFrequencies, condition: str) -> tuple[tuple[Group, Group], tuple[Group, Group]]:
    return (
        (
            Group("people_true_positive", f"True positive, with {condition}", counts.true_positive, 0),
            Group("people_false_negative", f"False negative, with {condition}", counts.false_negative, 1),
        ),
        (
            Group("people_false_positive", f"False positive, without {condition}", counts.false_positive, 0),
            Group("people_true_negative", f"True negative, without {condition}", counts.true_negative, 1),
        ),
    )


def _in_words(counts: NaturalFrequencies, condition: str) -> str:
    return (
        f"Of 100 people, {counts.with_condition} have {condition}. "
        f"The result is positive in {counts.positive}: {counts.true_positive} true and "
        f"{counts.false_positive} false positives. It is negative in {counts.negative}: "
        f"{counts.false_negative} false and {counts.true_negative} true negatives."
    )


def _bars_in_words(rows: dict[str, EvidenceRow], show_peak: bool, show_duration: bool) -> str:
    parts = ["Two bar charts, saline beside local anaesthetic."]
    if show_peak:
        saline, drug = rows["saline_peak"].value, rows["local_anaesthetic_peak"].value
        words = f"{saline:g} per cent after saline, {drug:g} after local anaesthetic."
        parts.append(f"Pain reduction at 30 minutes: {words}")
    if show_duration:
        saline, drug = rows["saline_duration"].value, rows["local_anaesthetic_duration"].value
        parts.append(f"Duration of relief: {saline:g} hours after saline, {drug:g} after local anaesthetic.")
    if not (show_peak and show_duration):
        parts.append("The other is still hidden." if show_peak or show_duration else "Both are still hidden.")
    return " ".join(parts)


def _value_of(row: EvidenceRow) -> float:
    """Return the value of a row that is drawn as a bar: one that is only an interval cannot be."""
    if row.value is None:
        raise ValueError(f"{row.id} is an interval without a value, and no bar")
    return row.value


def _bar_style(row: EvidenceRow) -> str:
    return "bar_saline" if row.id.startswith("saline") else "bar_local_anaesthetic"


def _drug(row: EvidenceRow) -> str:
    return row.comparison.removesuffix(" at the ganglion")
