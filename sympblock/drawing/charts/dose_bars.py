"""Doses as bars: how much of its limit each drug uses, and how much all use together."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from sympblock.block.drugs.dose_check import tone_of
from sympblock.block.drugs.drug_limits import DRUGS, STRICTER, Country, Drug, Limit, conflicting_limits, judged_limit
from sympblock.block.drugs.local_anaesthetic import exact_share
from sympblock.drawing.scene.scene import Label, Ring, Scene, Shape

WIDTH_MM, ROW_MM, BAR_MM, TEXT_MM = 84.0, 24.0, 6.0, 3.6
#: The axis ends here, in per cent of the limit; what is longer is cut and says so.
LAST_PERCENT = 150
TICKS_PERCENT = (0, 50, 100, 150)
STYLES = ("bar_local_anaesthetic", "bar_skin_lidocaine")
#: Weight in kilograms, and whose labels are followed.
Patient = tuple[float, Country]
SAID = {"plain": "below the limit", "caution": "near the limit", "stop": "at or above the limit"}


def dose_bars(given_mg: Mapping[Drug, float], weight_kg: float, country: Country = STRICTER) -> Scene:
    """Draw the share of the limit that each drug uses, limits of other labels as broken marks.

    Parameters
    ----------
    given_mg : mapping of str to float
        Milligrams by drug; one or two drugs.
    weight_kg : float
        Within the range of the course.
    country : str
        Whose labels are followed.

    Returns
    -------
    Scene
        A row for each drug; with two drugs a row for both together below.

    Examples
    --------
    >>> dose_bars({"bupivacaine": 50}, weight_kg=50).alt
    'Bars in per cent of the limit at 50 kg. Bupivacaine: 50 mg, 50 % of 100 mg; limit of another label 175 mg.'
    """
    ordered = {drug: given_mg[drug] for drug in DRUGS if given_mg.get(drug, 0) > 0}
    rows = len(ordered) + (len(ordered) > 1)
    bottom = ROW_MM * max(rows, 1)
    shapes, labels = _axis(bottom)
    for number, (drug, mg) in enumerate(ordered.items()):
        more_shapes, more_labels = _row_of_one(drug, mg, (weight_kg, country), ROW_MM * number)
        shapes, labels = [*shapes, *more_shapes], [*labels, *more_labels]
    if len(ordered) > 1:
        more_shapes, more_labels = _row_of_all(ordered, (weight_kg, country), ROW_MM * len(ordered))
        shapes, labels = [*shapes, *more_shapes], [*labels, *more_labels]
    return Scene(
        title="How much of the limit is used",
        alt=_alt(ordered, (weight_kg, country)),
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
    labels.append(Label("of the limit that applies", (WIDTH_MM / 2, bottom + 13.0), anchor="middle"))
    return shapes, labels


def _row_of_one(drug: Drug, mg: float, patient: Patient, top: float) -> tuple[list[Shape], list[Label]]:
    judged, percent = judged_limit(drug, *patient), _percent({drug: mg}, patient)
    style = STYLES[drug == "lidocaine"]
    shapes = [Shape("area", _bar(0.0, percent, top), style, f"{drug} {mg:g} mg"), _mark(100, top, "limit")]
    labels = [Label(f"{drug.capitalize()} {mg:g} mg of {math.floor(judged.mg)} mg{_cut(percent)}", (0.0, top + 4.0))]
    for other in conflicting_limits(drug, *patient):
        at = 100 * other.mg / judged.mg
        if at <= LAST_PERCENT:
            shapes.append(_mark(at, top, "limit_other"))
        labels.append(_other_label(other, at, top + 19.5))
    return shapes, labels


def _other_label(other: Limit, percent: float, y: float) -> Label:
    """Name a limit of another label; near the right edge the name ends there."""
    name = f"other label {math.floor(other.mg)} mg{'' if percent <= LAST_PERCENT else ', off the scale'}"
    is_near_edge = percent > TICKS_PERCENT[-2]
    return Label(
        name, (_x_mm(LAST_PERCENT if is_near_edge else percent), y), anchor="end" if is_near_edge else "middle"
    )


def _row_of_all(given_mg: Mapping[Drug, float], patient: Patient, top: float) -> tuple[list[Shape], list[Label]]:
    shapes, start = [], 0.0
    for drug, mg in given_mg.items():
        end = start + _percent({drug: mg}, patient)
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


def _percent(given_mg: Mapping[Drug, float], patient: Patient) -> float:
    return float(100 * exact_share(given_mg, *patient))


def _alt(given_mg: Mapping[Drug, float], patient: Patient) -> str:
    intro = f"Bars in per cent of the limit at {patient[0]:g} kg."
    if not given_mg:
        return f"{intro} Nothing is given."
    parts = [_said_of(drug, mg, patient) for drug, mg in given_mg.items()]
    if len(given_mg) > 1:
        share = exact_share(given_mg, *patient)
        parts.append(f"Together: {float(100 * share):.0f} %, {SAID[tone_of(share)]}.")
    return " ".join([intro, *parts])


def _said_of(drug: Drug, mg: float, patient: Patient) -> str:
    judged = judged_limit(drug, *patient)
    others: Sequence[str] = [f"{limit.mg:g}" for limit in conflicting_limits(drug, *patient)]
    also = f"; limit of another label {' and '.join(others)} mg" if others else ""
    return f"{drug.capitalize()}: {mg:g} mg, {_percent({drug: mg}, patient):.0f} % of {judged.mg:g} mg{also}."
