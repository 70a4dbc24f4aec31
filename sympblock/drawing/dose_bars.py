"""Doses as bars: how much of its limit each drug takes, and what all take together."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from sympblock.block.dose_check import tone_of
from sympblock.block.local_anaesthetic import DRUGS, Drug, conflicting_limits, exact_share, judged_limit
from sympblock.drawing.scene import Label, Ring, Scene, Shape

WIDTH_MM, ROW_MM, BAR_MM, TEXT_MM = 84.0, 24.0, 6.0, 3.6
#: The axis ends here, in per cent of the limit; what is longer is cut and says so.
LAST_PERCENT = 150
TICKS_PERCENT = (0, 50, 100, 150)
STYLES = ("bar_local_anaesthetic", "bar_skin_lidocaine")
SAID = {"plain": "below the limit", "caution": "near the limit", "stop": "at the limit or above it"}


def dose_bars(given_mg: Mapping[Drug, float], weight_kg: float) -> Scene:
    """Draw the share of the limit that each drug takes, conflicting limits as broken marks.

    Parameters
    ----------
    given_mg : mapping of str to float
        Milligrams by drug; one or two drugs.
    weight_kg : float
        Within the range of the course.

    Returns
    -------
    Scene
        A row for each drug; with two drugs a row for both together below.

    Examples
    --------
    >>> dose_bars({"bupivacaine": 50}, weight_kg=50).alt
    'Bars in per cent of the limit at 50 kg. Bupivacaine: 50 mg, 50 % of 100 mg; another source allows 125 mg.'
    """
    ordered = {drug: given_mg[drug] for drug in DRUGS if given_mg.get(drug, 0) > 0}
    rows = len(ordered) + (len(ordered) > 1)
    bottom = ROW_MM * max(rows, 1)
    shapes, labels = _axis(bottom)
    for number, (drug, mg) in enumerate(ordered.items()):
        more_shapes, more_labels = _row_of_one(drug, mg, weight_kg, ROW_MM * number)
        shapes, labels = [*shapes, *more_shapes], [*labels, *more_labels]
    if len(ordered) > 1:
        more_shapes, more_labels = _row_of_all(ordered, weight_kg, ROW_MM * len(ordered))
        shapes, labels = [*shapes, *more_shapes], [*labels, *more_labels]
    return Scene(
        title="How much of the limit is used",
        alt=_alt(ordered, weight_kg),
        bounds_mm=(-8.0, -1.0, WIDTH_MM + 8.0, bottom + 17.0),
        shapes=tuple(shapes),
        labels=tuple(labels),
        text_mm=TEXT_MM,
    )


def _x_mm(percent: float) -> float:
    return min(percent, LAST_PERCENT) / LAST_PERCENT * WIDTH_MM


def _axis(bottom: float) -> tuple[list[Shape], list[Label]]:
    shapes = [Shape("line", ((0.0, bottom), (WIDTH_MM, bottom)), "chart_axis")]
    shapes += [Shape("line", ((_x_mm(tick), 0.0), (_x_mm(tick), bottom)), "chart_grid") for tick in TICKS_PERCENT]
    labels = [Label(f"{tick} %", (_x_mm(tick), bottom + 5.5), anchor="middle") for tick in TICKS_PERCENT]
    labels.append(Label("of the limit that counts here", (WIDTH_MM / 2, bottom + 13.0), anchor="middle"))
    return shapes, labels


def _row_of_one(drug: Drug, mg: float, weight_kg: float, top: float) -> tuple[list[Shape], list[Label]]:
    judged, percent = judged_limit(drug, weight_kg), _percent({drug: mg}, weight_kg)
    style = STYLES[drug == "lidocaine"]
    shapes = [Shape("area", _bar(0.0, percent, top), style, f"{drug} {mg:g} mg"), _mark(100, top, "limit")]
    labels = [Label(f"{drug.capitalize()} {mg:g} mg of {math.floor(judged.mg)} mg{_cut(percent)}", (0.0, top + 4.0))]
    for other in conflicting_limits(drug, weight_kg):
        at = 100 * other.mg / judged.mg
        shapes.append(_mark(at, top, "limit_other"))
        labels.append(Label(f"other limit {math.floor(other.mg)} mg", (_x_mm(at), top + 19.5), anchor="middle"))
    return shapes, labels


def _row_of_all(given_mg: Mapping[Drug, float], weight_kg: float, top: float) -> tuple[list[Shape], list[Label]]:
    shapes, start = [], 0.0
    for drug, mg in given_mg.items():
        end = start + _percent({drug: mg}, weight_kg)
        shapes.append(Shape("area", _bar(start, end, top), STYLES[drug == "lidocaine"], f"share of {drug}"))
        start = end
    shapes.append(_mark(100, top, "limit"))
    return shapes, [Label(f"Together{_cut(start)}", (0.0, top + 4.0))]


def _bar(start: float, end: float, top: float) -> Ring:
    left, right, upper, lower = _x_mm(start), _x_mm(end), top + 8.5, top + 8.5 + BAR_MM
    return ((left, upper), (right, upper), (right, lower), (left, lower))


def _mark(percent: float, top: float, style: str) -> Shape:
    x = _x_mm(percent)
    return Shape("line", ((x, top + 7.5), (x, top + 15.5)), style)


def _cut(percent: float) -> str:
    return ", bar cut" if percent > LAST_PERCENT else ""


def _percent(given_mg: Mapping[Drug, float], weight_kg: float) -> float:
    return float(100 * exact_share(given_mg, weight_kg))


def _alt(given_mg: Mapping[Drug, float], weight_kg: float) -> str:
    if not given_mg:
        return f"Bars in per cent of the limit at {weight_kg:g} kg. Nothing is given."
    parts = [_said_of(drug, mg, weight_kg) for drug, mg in given_mg.items()]
    if len(given_mg) > 1:
        share = exact_share(given_mg, weight_kg)
        parts.append(f"Together: {float(100 * share):.0f} %, {SAID[tone_of(share)]}.")
    return " ".join([f"Bars in per cent of the limit at {weight_kg:g} kg.", *parts])


def _said_of(drug: Drug, mg: float, weight_kg: float) -> str:
    judged = judged_limit(drug, weight_kg)
    others: Sequence[str] = [f"{limit.mg:g}" for limit in conflicting_limits(drug, weight_kg)]
    also = f"; another source allows {' and '.join(others)} mg" if others else ""
    return f"{drug.capitalize()}: {mg:g} mg, {_percent({drug: mg}, weight_kg):.0f} % of {judged.mg:g} mg{also}."
