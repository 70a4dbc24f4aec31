"""Two feet over an hour: temperature above, perfusion index below, the treated foot solid and the other one broken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from sympblock.block.signs.block_outcome import OUTCOMES, Outcome, completeness_of
from sympblock.block.signs.perfusion_index import perfusion_percent, sample_vessels
from sympblock.block.signs.skin_temperature import Foot, Site, sample_plan, temperatures_c
from sympblock.content import tables
from sympblock.drawing.scene.scene import Label, Scene, Shape

WIDTH_MM, HEIGHT_MM, ABOVE_MM, BELOW_MM, TEXT_MM, DOT_MM = 84.0, 50.0, 10.0, 18.0, 3.6, 1.3
#: Names of the curves need this much height even in a narrow column.
LINE_MM = 7.0
CHARTS = ("warmth", "index")
TICKS_MIN = (0, 20, 40, 60)
FEET = {"treated": "foot_treated", "other": "foot_other"}


@dataclass(frozen=True)
class Readings:
    """Holds what was read on both feet, minute by minute.

    Parameters
    ----------
    minutes : numpy.ndarray
        Shape (n,), rising from 0.
    treated_c, other_c : numpy.ndarray
        Shape (n,): skin temperature.
    treated_percent, other_percent : numpy.ndarray
        Shape (n,): perfusion index of the toe.
    site : str
        Where the temperature was read.
    """

    minutes: np.ndarray
    treated_c: np.ndarray
    other_c: np.ndarray
    treated_percent: np.ndarray
    other_percent: np.ndarray
    site: Site = "sole"


@dataclass(frozen=True)
class FeetPlot:
    """Describes one of the two charts: name, unit, values at its lower and upper end, ticks, upper edge in mm."""

    name: str
    unit: str
    low: float
    high: float
    ticks: tuple[float, ...]
    top_mm: float

    def y_mm(self, value: float) -> float:
        """Place a value; what lies outside is drawn at the edge."""
        share = (min(max(value, self.low), self.high) - self.low) / (self.high - self.low)
        return self.top_mm + HEIGHT_MM * (1.0 - share)


def feet_chart(readings: Readings, charts: Sequence[str] = CHARTS) -> Scene:
    """Draw what was read so far; the time to come stays empty.

    Parameters
    ----------
    readings : Readings
        From the injection to now.
    charts : sequence of str
        Of :data:`CHARTS`, one above the other.

    Returns
    -------
    Scene
        One or two charts, each over an hour.

    Examples
    --------
    >>> minutes, flat = np.arange(0.0, 3.0), np.full(3, 28.0)
    >>> feet_chart(Readings(minutes, flat, flat, flat, flat), ("warmth",)).alt
    'Two feet from the injection to minute 2. Sole, treated foot: 28.0 to 28.0 °C; other foot: 28.0 to 28.0 °C.'
    """
    shapes, labels, said = [], [], []
    for number, chart in enumerate(charts):
        plot, treated, other = _plot(readings, chart, number * (ABOVE_MM + HEIGHT_MM + BELOW_MM) + ABOVE_MM)
        more_shapes, more_labels = _frame(plot)
        shapes += [*more_shapes, *_curves(plot, readings.minutes, treated, other)]
        labels += [*more_labels, *_names(plot, float(readings.minutes[-1]), treated, other)]
        said.append(f"{plot.name}, treated foot: {_ends(treated, plot)}; other foot: {_ends(other, plot)}.")
    return Scene(
        title="Both feet after the block",
        alt=" ".join([f"Two feet from the injection to minute {readings.minutes[-1]:g}.", *said]),
        bounds_mm=(-11.0, 0.0, WIDTH_MM + 5.0, len(charts) * (ABOVE_MM + HEIGHT_MM + BELOW_MM)),
        shapes=tuple(shapes),
        labels=tuple(labels),
        text_mm=TEXT_MM,
        is_chart=True,
    )


def two_feet(outcome: Outcome = "complete", seed: int = 3, sole_c: float = 28.0, minutes: int = 30) -> Scene:
    """Draw both feet of a fast patient for a question, with noise.

    Parameters
    ----------
    outcome : str
        What the block did.
    seed : int
        The patient, who decides all but block and warmth.
    sole_c : float
        Both soles before the block.
    minutes : int
        How long the feet were watched, 1 to 60.

    Examples
    --------
    >>> two_feet("failed").alt.startswith("Two feet from the injection to minute 30.")
    True
    """
    if outcome not in OUTCOMES or not 1 <= minutes <= tables.block_outcomes().watched_min:
        raise ValueError(f"no picture of {outcome!r} for {minutes} minutes")
    drawn = sample_plan(seed, completeness_of(outcome), profile="fast")
    plan = replace(
        drawn, treated=Foot(sole_c, sole_c - 0.6), other=Foot(sole_c + 0.2, sole_c - 0.4), drift_c_per_min=0.0
    )
    times = np.arange(minutes + 1.0)
    return feet_chart(
        Readings(
            times, *temperatures_c(plan, times), *perfusion_percent(plan, sample_vessels(seed, plan.warming), times)
        )
    )


def _plot(readings: Readings, chart: str, top_mm: float) -> tuple[FeetPlot, np.ndarray, np.ndarray]:
    if chart == "warmth":
        plot = FeetPlot(readings.site.capitalize(), "°C", 22.0, 37.0, (22, 27, 32, 37), top_mm)
        return plot, readings.treated_c, readings.other_c
    plot = FeetPlot("Perfusion index of the toe", "%", 0.0, 6.0, (0, 2, 4, 6), top_mm)
    return plot, readings.treated_percent, readings.other_percent


def _ends(values: np.ndarray, plot: FeetPlot) -> str:
    return f"{values[0]:.1f} to {values[-1]:.1f} {plot.unit}"


def _x_mm(minute: float) -> float:
    return minute / TICKS_MIN[-1] * WIDTH_MM


def _frame(plot: FeetPlot) -> tuple[list[Shape], list[Label]]:
    bottom = plot.top_mm + HEIGHT_MM
    shapes = [Shape("line", ((0.0, plot.y_mm(tick)), (WIDTH_MM, plot.y_mm(tick))), "chart_grid") for tick in plot.ticks]
    shapes += [Shape("line", ((_x_mm(tick), bottom), (_x_mm(tick), bottom + 1.5)), "chart_axis") for tick in TICKS_MIN]
    shapes.append(Shape("line", ((0.0, plot.top_mm), (0.0, bottom), (WIDTH_MM, bottom)), "chart_axis"))
    labels = [Label(f"{tick:g}", (-3.0, plot.y_mm(tick)), anchor="end") for tick in plot.ticks]
    labels += [Label(f"{tick}", (_x_mm(tick), bottom + 6.0), anchor="middle") for tick in TICKS_MIN]
    labels.append(Label("minutes after the injection", (WIDTH_MM / 2, bottom + 13.5), anchor="middle"))
    labels.append(Label(f"{plot.name}, {plot.unit}", (0.0, plot.top_mm - 5.5)))
    return shapes, labels


def _curves(plot: FeetPlot, minutes: np.ndarray, treated: np.ndarray, other: np.ndarray) -> list[Shape]:
    shapes = []
    for foot, values in (("other", other), ("treated", treated)):
        places = tuple((_x_mm(minute), plot.y_mm(value)) for minute, value in zip(minutes, values, strict=True))
        shapes.append(Shape("line", places, FEET[foot]))
        shapes.append(Shape("dot", (places[-1],), FEET[foot], size_mm=DOT_MM))
    return shapes


def _names(plot: FeetPlot, minute: float, treated: np.ndarray, other: np.ndarray) -> list[Label]:
    """Name both curves above their ends; where these are close, one name stands above the other in the same order."""
    ends = sorted(((plot.y_mm(float(treated[-1])), "treated foot"), (plot.y_mm(float(other[-1])), "other foot")))
    (upper, first), (lower, second) = ends
    if lower - upper < 2 * LINE_MM:
        upper, lower = upper - LINE_MM, upper
    anchor = "end" if _x_mm(minute) > WIDTH_MM / 2 else "start"
    return [Label(name, (_x_mm(minute), y - 5.0), anchor=anchor) for y, name in ((upper, first), (lower, second))]
