"""Published courses of crises against those of simulated patients: one typical patient."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from sympblock.content import tables
from sympblock.content.care.crisis_drugs import load_crisis_drugs
from sympblock.physiology import Act, Body, Course, DrugGiven, Happening, simulate_course
from sympblock.physiology.timeline import TimelineEntry
from sympblock.validation.comparison import Comparison

LEAN = Body(70.0, 175.0, 40.0, "male")
OBESE = Body(140.0, 168.0, 40.0, "female")
#: Oxygen and a tube, so that only the drug acts on the heart.
VENTILATED: tuple[TimelineEntry, ...] = (Act(0, "supine"), Act(0, "intubate"))


def compare() -> tuple[Comparison, ...]:
    """Set the courses of the typical patient beside the published ones."""
    return (
        *_toxicity(),
        *_fit(),
        *_faint(),
        *_canal(),
        *_apnoea(),
        *_calm(),
        *_bleed(),
    )


def _toxicity() -> tuple[Comparison, ...]:
    told = tables.validation()
    found = [_peak()]
    for drug in ("lidocaine", "ropivacaine", "bupivacaine"):
        sheep_mg = told.at(f"crisis_{drug}_fit_mg")
        found.append(_scaled(f"{drug}: dose that starts a seizure", sheep_mg, least_dose_mg(drug, _has_fit)))
    for drug in ("ropivacaine", "bupivacaine"):
        sheep_mg = told.at(f"crisis_{drug}_stop_mg")
        found.append(_scaled(f"{drug}: dose that stops the heart", sheep_mg, least_dose_mg(drug, _has_arrest)))
    return tuple(found)


def _peak() -> Comparison:
    told = tables.validation()
    given = DrugGiven(0, "ropivacaine", told.crisis_ropivacaine_mg, "vein", told.crisis_ropivacaine_s)
    level = peak_mg_per_l("ropivacaine", simulate_course(LEAN, [given], 120))
    peak = told.crisis_peak_mg_per_l
    near = told.crisis_dose_near_proportion * peak
    words = f"{told.crisis_ropivacaine_mg:g} mg ropivacaine by vein: peak"
    return Comparison(words, f"{peak:g} mg/l", level, peak - near, peak + near, "mccartney2003")


def peak_mg_per_l(agent: str, course: Course) -> float:
    """Return the highest concentration in the blood of a course."""
    central_l = (load_crisis_drugs()[agent].central_ml_per_kg or 0.0) * course.body.weight_kg / 1000
    return float(course.amounts(agent)["blood"].max() / central_l)


def _scaled(name: str, sheep_mg: float, found_mg: float) -> Comparison:
    """Compare a dose with that of a sheep, scaled by weight."""
    told = tables.validation()
    wanted = sheep_mg * LEAN.weight_kg / told.crisis_sheep_kg
    near = told.crisis_dose_near_proportion * wanted
    words = f"{wanted:.0f} mg (sheep, {sheep_mg:g} mg in {told.crisis_sheep_kg:g} kg)"
    return Comparison(name, words, found_mg, wanted - near, wanted + near, "rutten1989")


def least_dose_mg(drug: str, is_met: Callable[[Course], bool]) -> float:
    """Return the least bolus by vein, within 2 mg, after which something happens to the typical patient."""
    low, high = 0.0, 1000.0
    while high - low > 2:
        dose = (low + high) / 2
        given = DrugGiven(0, drug, dose, "vein", tables.physiology().ordinary_bolus_s)
        met = is_met(simulate_course(LEAN, [*VENTILATED, given], 300))
        low, high = (low, dose) if met else (dose, high)
    return high


def _has_fit(course: Course) -> bool:
    return "fitting" in course.words("consciousness")


def _has_arrest(course: Course) -> bool:
    return bool({"vf", "asystole"} & set(course.words("rhythm")))


def _fit() -> tuple[Comparison, ...]:
    """Compare rate and pressure in a fit with those at rest, at the dose that just starts one."""
    told = tables.validation()
    dose = 1.05 * told.crisis_bupivacaine_fit_mg * LEAN.weight_kg / told.crisis_sheep_kg
    course = simulate_course(LEAN, [*VENTILATED, DrugGiven(0, "bupivacaine", dose, "vein", 30)], 300)
    fits = [second for second, mind in enumerate(course.words("consciousness")) if mind == "fitting"]
    return tuple(
        Comparison(
            f"{name} during a seizure, change",
            "rises",
            float(course.values(field)[fits].mean() - course.values(field)[0]),
            1,
            100,
            "rutten1989",
        )
        for name, field in (("heart rate", "heart_per_min"), ("mean pressure, mmHg", "mean_mmhg"))
    )


def _faint() -> tuple[Comparison, ...]:
    told = tables.validation()
    course = simulate_course(LEAN, [Happening(10, "vagal", 1.0)], 300)
    last_beat = course.words("rhythm").index("asystole")
    out = [second for second, mind in enumerate(course.words("consciousness")) if mind == "unresponsive"]
    mind = told.crisis_mind_s
    near = told.crisis_mind_near_s
    return (
        Comparison(
            "vasovagal syncope: unconscious after the last beat",
            f"about {mind:g} s",
            out[0] - last_beat,
            mind - near,
            mind + near,
            "vandijk2020",
        ),
        Comparison(
            "vasovagal syncope, prone: unconscious for",
            "under a minute",
            float(out[-1] - out[0] + 1),
            1,
            told.crisis_faint_most_s,
            "vandijk2020",
        ),
    )


def _canal() -> tuple[Comparison, ...]:
    told = tables.validation()
    end_s = int(told.crisis_spinal_s)
    given = DrugGiven(0, "bupivacaine", told.crisis_spinal_mg, "intrathecal", end_s)
    alone = simulate_course(LEAN, [given], end_s + 60).at(end_s + 30)
    helped = [given, *spinal_rescue(end_s + 10)]
    breaths = simulate_course(LEAN, helped, 10_800).values("breaths_per_min")
    first = next(s for s in range(end_s + 60, len(breaths)) if breaths[s] > 0) / 60
    near, wanted = told.crisis_spinal_near_min, told.crisis_spinal_breathes_min
    subdural = simulate_course(LEAN, [DrugGiven(0, "bupivacaine", 50, "subdural", 60)], 900)
    out = (subdural.words("consciousness").index("unresponsive") - 60) / 60
    low, high = told.crisis_subdural_low_min, told.crisis_subdural_high_min
    return (
        Comparison("18 ml intrathecal: pulse at the end", "none", float(alone.has_pulse), 0, 0, "gillies1973"),
        Comparison(
            "18 ml intrathecal: breaths at the end", "none", alone.respiratory_rate_per_min, 0, 0, "gillies1973"
        ),
        Comparison(
            "18 ml intrathecal: breathes again",
            f"{wanted:g} min",
            first,
            wanted - near,
            wanted + near,
            "gillies1973",
        ),
        Comparison("subdural: unconscious after", f"{low:g} to {high:g} min", out, low, high, "subdural2003"),
    )


def spinal_rescue(from_s: int) -> list[TimelineEntry]:
    """Return what keeps a patient with a total spinal alive: tube, compressions, legs, fluid, vasopressors."""
    acts = [Act(from_s, name) for name in ("supine", "legs_up", "intubate", "cpr", "fluid")]
    drugs = [DrugGiven(from_s + 20, "atropine", 0.6, "vein", 5), DrugGiven(from_s + 30, "ephedrine", 15, "vein", 5)]
    more = [DrugGiven(from_s + 60 + 600 * n, "metaraminol", 1, "vein", 5) for n in range(12)]
    return [*acts, *drugs, *more, Act(from_s + 300, "cpr_stop"), Act(from_s + 300, "fluid")]


def _apnoea() -> tuple[Comparison, ...]:
    rows = tables.validation()
    spreads = {
        "lean": tables.validation_rows().crisis_lean_apnoea_s,
        "obese": tables.validation_rows().crisis_obese_apnoea_s,
    }
    found = []
    for name, body in (("lean", LEAN), ("obese", OBESE)):
        wanted, spread = rows.at(f"crisis_{name}_apnoea_s"), spreads[name].spread or 0.0
        words = f"{wanted:g} ± {spread:g} s"
        found.append(
            Comparison(
                f"apnoea after preoxygenation, {name}: to 90 %",
                words,
                apnoea_s(body),
                wanted - spread,
                wanted + spread,
                "berthoud1991",
            )
        )
    return tuple(found)


def apnoea_s(body: Body) -> float:
    """Return how long the saturation stays at 90 % or above once somebody full of oxygen stops breathing."""
    course = simulate_course(body, [Act(0, "supine"), Act(0, "oxygen"), Happening(300, "apnoea", 1)], 1500)
    low = np.nonzero(course.values("finger")[300:] < 0.9)[0]
    return float(low[0])


def _calm() -> tuple[Comparison, ...]:
    told = tables.validation()
    course = simulate_course(LEAN, [DrugGiven(0, "midazolam", told.crisis_calm_mg, "vein", 10)], 900)
    fall = 100 * (1 - float(course.values("air_share").min()))
    wanted, near = told.crisis_calm_fall_percent, told.crisis_calm_near_percent
    return (
        Comparison(
            "midazolam 2 mg: fall of minute volume", f"{wanted:g} %", fall, wanted - near, wanted + near, "midaz_rvm"
        ),
    )


def _bleed() -> tuple[Comparison, ...]:
    """Tell how much earlier the pulse has risen by a sixth than the pressure has fallen by a sixth; ours."""
    told = tables.validation()
    rate = told.crisis_bleed_ml / (60 * told.crisis_bleed_h)
    course = simulate_course(LEAN, [Happening(0, "bleed", rate)], 2 * 3600 * told.crisis_bleed_h)
    pulse = first_change_s(course.values("heart_per_min"), 7 / 6)
    pressure = first_change_s(course.values("systolic_mmhg"), 5 / 6)
    words = f"{told.crisis_bleed_ml:g} ml in {told.crisis_bleed_h:g} h: pulse rises before pressure falls, min"
    return (Comparison(words, "earlier", (pressure - pulse) / 60, 1, 1000, "avinca2023"),)


def first_change_s(values: Sequence[float] | np.ndarray, ratio: float) -> float:
    """Return the first second in which a value has changed by a ratio."""
    array = np.asarray(values)
    changed = array >= ratio * array[0] if ratio > 1 else array <= ratio * array[0]
    return float(np.argmax(changed)) if changed.any() else float("inf")
