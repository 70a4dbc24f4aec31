"""A time line of drugs around a block: last dose, first hour of the block, and restart."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sympblock.care.safety.antithrombotic_plan import BlockPlan, DrugPlan
from sympblock.drawing.scene.scene import Label, Ring, Scene, Shape

# Layout in picture millimetres: a diagram, not to scale.
WIDTH_MM, TEXT_MM, LINE_MM = 124.0, 5.5, 7.0
BAR_MM, GAP_MM, HEAD_MM = 6.5, 6.0, 19.0
NAME_LETTERS, MOST_TICKS = 40, 4
H_PER_DAY = 24.0


@dataclass(frozen=True)
class _Span:
    """Places moments between the two ends of the picture."""

    start: datetime
    end: datetime

    def x_mm(self, moment: datetime) -> float:
        share = (moment - self.start) / (self.end - self.start)
        return min(max(share, 0.0), 1.0) * WIDTH_MM

    def ticks(self) -> list[datetime]:
        """Return midnights, evenly spaced and few enough to be read."""
        first = datetime(self.start.year, self.start.month, self.start.day) + timedelta(days=1)
        days = max((self.end - first).days + 1, 0)
        step = -(-days // MOST_TICKS) or 1
        return [first + timedelta(days=day) for day in range(0, days, step)]


def antithrombotic_timeline(plan: BlockPlan) -> Scene:
    """Draw when each drug was stopped, from when the block is possible, and when the drug is taken again.

    Parameters
    ----------
    plan : BlockPlan
        With at least one drug.
    """
    span = _span_of(plan)
    shapes: list[Shape] = []
    labels: list[Label] = []
    top = 0.0
    for drug in plan.drugs:
        rows = _Row(plan, drug, span, top)
        shapes += rows.shapes()
        labels += rows.labels()
        top = rows.bottom_mm
    shapes.append(Shape("line", ((0.0, top), (WIDTH_MM, top)), "chart_axis"))
    return Scene(
        "Time line",
        _in_words(plan),
        (-4.0, -HEAD_MM, WIDTH_MM + 6.0, top + 2 * LINE_MM),
        tuple(shapes),
        (*labels, *_block_labels(plan), *_tick_labels(span, top)),
        note="Hatched: too early. Dotted: restart.",
        text_mm=TEXT_MM,
        is_chart=True,
    )


def short_words(moment: datetime) -> str:
    """Return a moment in few letters.

    Examples
    --------
    >>> short_words(datetime(2026, 11, 27, 8, 0))
    'Fri 27 Nov 08:00'
    """
    return f"{moment:%a} {moment.day} {moment:%b %H:%M}"


@dataclass(frozen=True)
class _Row:
    """Holds what one drug shows, from its upper edge down."""

    plan: BlockPlan
    drug: DrugPlan
    span: _Span
    top_mm: float

    @property
    def names(self) -> list[str]:
        return textwrap.wrap(self.drug.taken.words, NAME_LETTERS)

    @property
    def bar_mm(self) -> float:
        return self.top_mm + LINE_MM * len(self.names) + 3.0

    @property
    def bottom_mm(self) -> float:
        return self.bar_mm + BAR_MM + 2.0 + LINE_MM * len(self.told()) + GAP_MM

    def shapes(self) -> Iterator[Shape]:
        yield from self._lines()
        if not self.drug.has_hour or self.drug.band.planned_h == 0:
            return
        stop, earliest = _hold_of(self.plan, self.drug)
        yield Shape("area", self._bar(stop, earliest), "hold_interval", f"{self.drug.taken.words}: too early")
        if window := self.plan.restart_window(self.drug):
            later = max(window[1], window[0] + (self.span.end - self.span.start) / 60)
            yield Shape("area", self._bar(window[0], later), "restart_window", f"{self.drug.taken.words}: restart")
        yield Shape("dot", ((self.span.x_mm(stop), self.bar_mm + BAR_MM / 2),), "measure", size_mm=1.6)

    def _lines(self) -> Iterator[Shape]:
        """Draw days and block beside the bar alone, so that no line crosses a word."""
        upper, lower = self.bar_mm - 2.0, self.bar_mm + BAR_MM + 2.0
        marks = [(tick, "chart_grid") for tick in self.span.ticks()]
        marks += [(self.plan.request.block_at, "planned_moment" if self.plan.is_too_early else "limit")]
        marks += [(self.plan.block_at, "limit")]
        for moment, style in dict(marks).items():
            x = self.span.x_mm(moment)
            yield Shape("line", ((x, upper), (x, lower)), style)

    def labels(self) -> list[Label]:
        lines = [(self.top_mm + LINE_MM * (number + 0.5), words) for number, words in enumerate(self.names)]
        below = self.bar_mm + BAR_MM + 2.0
        lines += [(below + LINE_MM * (number + 0.6), words) for number, words in enumerate(self.told())]
        return [Label(words, (0.0, y)) for y, words in lines]

    def told(self) -> list[str]:
        """Say the hours below the bar; the picture is read without its colours."""
        if not self.drug.has_hour:
            return ["No time until it is settled: ask first"]
        if self.drug.band.planned_h == 0:
            return ["no stop needed"]
        stop = short_words(_stop_of(self.plan, self.drug))
        if self.drug.earliest_at is None:
            return [f"last dose by {stop}", *self._again()]
        return [f"last dose {stop}", f"block from {short_words(self.drug.earliest_at)}", *self._again()]

    def _again(self) -> list[str]:
        window = self.plan.restart_window(self.drug)
        if window is None:
            return []
        first, last = window
        return [f"restart {short_words(first)}" + (f" to {short_words(last)}" if last > first else "")]

    def _bar(self, start: datetime, end: datetime) -> Ring:
        left, right = self.span.x_mm(start), self.span.x_mm(end)
        upper, lower = self.bar_mm, self.bar_mm + BAR_MM
        return ((left, upper), (right, upper), (right, lower), (left, lower))


def _stop_of(plan: BlockPlan, drug: DrugPlan) -> datetime:
    """Return the last dose: as it was, or the latest one that the block of this plan allows."""
    return drug.taken.last_dose_at or plan.last_dose_by(drug) or plan.block_at


def _hold_of(plan: BlockPlan, drug: DrugPlan) -> tuple[datetime, datetime]:
    stop = _stop_of(plan, drug)
    return stop, stop + timedelta(hours=drug.band.planned_h or 0.0)


def _span_of(plan: BlockPlan) -> _Span:
    moments = [plan.request.block_at, plan.block_at]
    for drug in plan.drugs:
        if drug.has_hour and drug.band.planned_h:
            moments += [*_hold_of(plan, drug), *(plan.restart_window(drug) or ())]
    margin = timedelta(hours=H_PER_DAY / 4)
    return _Span(min(moments) - margin, max(moments) + margin)


def _block_labels(plan: BlockPlan) -> list[Label]:
    """Say what the solid and the broken line are."""
    asked = short_words(plan.request.block_at)
    if not plan.is_too_early:
        return [Label(f"Line: {'block' if plan.has_hour else 'as planned,'} {asked}", (0.0, -LINE_MM))]
    possible = f"Solid line: block from {short_words(plan.block_at)}"
    return [Label(possible, (0.0, -2 * LINE_MM)), Label(f"Broken line: as planned, {asked}", (0.0, -LINE_MM))]


def _tick_labels(span: _Span, bottom: float) -> list[Label]:
    return [
        Label(f"{tick.day} {tick:%b}", (span.x_mm(tick), bottom + LINE_MM), anchor="middle") for tick in span.ticks()
    ]


def _in_words(plan: BlockPlan) -> str:
    parts = [f"Block as planned: {short_words(plan.request.block_at)}."]
    if plan.is_too_early:
        parts.append(f"That is too early; possible from {short_words(plan.block_at)}.")
    span = _span_of(plan)
    parts += [f"{drug.taken.words}: {', '.join(_Row(plan, drug, span, 0.0).told())}." for drug in plan.drugs]
    return " ".join(parts)
