"""Published series of crises against series of simulated people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from sympblock.content import tables
from sympblock.content.intervals import wilson_interval_of_share
from sympblock.physiology import Act, Body, Course, DrugGiven, simulate_course
from sympblock.physiology.timeline import TimelineEntry
from sympblock.validation.comparison import Comparison, mean

_SIGNS = ("hypotension", "bronchospasm", "tachycardia", "desaturation", "bradycardia")
_APNOEA_S = 15
#: Later those on air begin to suffer from it.
_COMPARED_S = 240


def compare(people: int | None = None) -> tuple[Comparison, ...]:
    """Sample people, let them react, and set the shares beside the published ones.

    Parameters
    ----------
    people : int or None
        People of each series, seeds 1 to ``people``; None = as many as the table says.
    """
    seeds = range(1, (people or int(tables.validation().crisis_people_count)) + 1)
    return (*_ropivacaine(seeds), *_sedation(seeds), *_allergy(seeds), *_flush(seeds), *_phenol(seeds))


def person(seed: int, *conditions: str) -> Body:
    """Return a middle-sized person of a seed."""
    return Body(70.0, 175.0, 40.0, "male", conditions=frozenset(conditions), seed=seed)


def _ropivacaine(seeds: Sequence[int]) -> tuple[Comparison, ...]:
    """Count who has mild symptoms and no more, with and without a sedative before."""
    told = tables.validation()
    volunteers = int(told.crisis_volunteers_count)
    given = DrugGiven(300, "ropivacaine", told.crisis_ropivacaine_mg, "vein", told.crisis_ropivacaine_s)
    calm = DrugGiven(0, "midazolam", told.crisis_premedication_mg_per_kg * 70, "vein", 10)
    plain = [simulate_course(person(seed), [given], 700) for seed in seeds]
    sedated = [simulate_course(person(seed), [calm, given], 700) for seed in seeds]
    low, high = (100 * end for end in wilson_interval_of_share(1.0, volunteers))
    words = f"{volunteers} of {volunteers}"
    return (
        Comparison(
            "60 mg ropivacaine by vein: mild symptoms", words, _percent(plain, _is_mild), low, high, "mccartney2003"
        ),
        Comparison("the same after midazolam", words, _percent(sedated, _is_mild), low, high, "mccartney2003"),
        Comparison(
            "60 mg ropivacaine: events of the heart", "none", _percent(plain, _has_heart_event), 0, 0, "mccartney2003"
        ),
    )


def _is_mild(course: Course) -> bool:
    reached = float(course.values("brain_toxicity").max())
    return reached >= tables.physiology().toxic_first_proportion and "fitting" not in course.words("consciousness")


def _has_heart_event(course: Course) -> bool:
    steady = {"sinus", "sinus_tachycardia", "sinus_bradycardia"} >= set(course.words("rhythm"))
    return not steady or float(course.values("systolic_mmhg").min()) < 90


def _sedation(seeds: Sequence[int]) -> tuple[Comparison, ...]:
    told = tables.validation()
    opioid = DrugGiven(0, "fentanyl", 1000 * told.crisis_fentanyl_mg_per_kg * 70, "vein", 10)
    calm = DrugGiven(0, "midazolam", told.crisis_midazolam_mg_per_kg * 70, "vein", 10)
    both: list[TimelineEntry] = [Act(0, "supine"), opioid, calm]
    air = [simulate_course(person(seed), both, 600) for seed in seeds]
    oxygen = [simulate_course(person(seed), [Act(0, "oxygen"), *both], 600) for seed in seeds]
    alone = [simulate_course(person(seed), [Act(0, "supine"), opioid], 600) for seed in seeds]
    found = [
        _share("both, air: saturation below 90 %", told.crisis_both_low_percent, _percent(air, _is_low)),
        _share("both, air: apnoea of 15 s", told.crisis_both_apnoea_percent, _percent(air, _has_apnoea)),
        _share("fentanyl alone: saturation below 90 %", told.crisis_fentanyl_low_percent, _percent(alone, _is_low)),
        _share("fentanyl alone: apnoea of 15 s", 0.0, _percent(alone, _has_apnoea)),
    ]
    breaths = [
        mean([float(course.values("breaths_per_min")[:_COMPARED_S].mean()) for course in some])
        for some in (air, oxygen)
    ]
    return (
        *found,
        Comparison(
            "both, oxygen: saturation below 90 %",
            "fewer",
            _percent(oxygen, _is_low),
            0,
            found[0].simulated,
            "o2_midaz2016",
        ),
        Comparison(
            "both, oxygen: breaths a minute more than on air", "none", breaths[1] - breaths[0], -1, 1, "o2_midaz2016"
        ),
    )


def _share(name: str, percent: float, found: float) -> Comparison:
    people = int(tables.validation().crisis_sedated_count)
    low, high = (100 * end for end in wilson_interval_of_share(percent / 100, people))
    return Comparison(name, f"{round(percent * people / 100)} of {people}", found, low, high, "bailey1990")


def _is_low(course: Course) -> bool:
    return float(course.values("finger").min()) < 0.9


def _has_apnoea(course: Course) -> bool:
    runs = groupby(course.values("breaths_per_min") <= 0)
    return any(held and sum(1 for _ in run) >= _APNOEA_S for held, run in runs)


def _allergy(seeds: Sequence[int]) -> tuple[Comparison, ...]:
    """Count what comes first; the audit could not name a first sign in all, so shares are of those named."""
    signs = [first_allergic_sign(seed) for seed in range(1, 5 * len(seeds) + 1)]
    told = tables.physiology()
    count = int(tables.validation().crisis_allergic_count)
    whole = sum(told.at(f"first_{sign}_percent") for sign in _SIGNS)
    found = []
    for sign in _SIGNS:
        share = told.at(f"first_{sign}_percent")
        low, high = (100 * end for end in wilson_interval_of_share(share / whole, count))
        simulated = 100 * mean([each == sign for each in signs])
        found.append(Comparison(f"anaphylaxis, first sign: {sign}", f"{share:g} %", simulated, low, high, "nap6_2018"))
    return tuple(found)


def first_allergic_sign(seed: int) -> str:
    """Return what the monitor or the ear notices first in one person; "" = nothing within five minutes."""
    given = DrugGiven(0, "contrast", 3, "prevertebral", 10)
    course = simulate_course(person(seed, "allergic_contrast"), [given], 300)
    rate, pressure = course.values("heart_per_min"), course.values("systolic_mmhg")
    noticed = {
        "hypotension": pressure < 0.85 * pressure[0],
        "bronchospasm": course.values("spasm") > 0.2,
        "tachycardia": rate > 1.35 * rate[0],
        "desaturation": course.values("finger") < 0.945,
        "bradycardia": rate < 0.8 * rate[0],
    }
    first = {sign: int(there.argmax()) for sign, there in noticed.items() if there.any()}
    return min(first, key=lambda sign: first[sign], default="")


def _flush(seeds: Sequence[int]) -> tuple[Comparison, ...]:
    told = tables.validation()
    until_s = int(60 * told.crisis_flush_min)
    found = []
    for name, conditions, wanted in (("without", ("flushes_after_alcohol",), 100.0), ("with", (), 0.0)):
        courses = [
            simulate_course(person(s, *conditions), [DrugGiven(0, "alcohol", 15, "prevertebral", 60)], until_s)
            for s in seeds[:5]
        ]
        flushed = _percent(courses, lambda course: float(course.values("flush").max()) > 0.5)
        words = "flush" if wanted else "no flush"
        found.append(
            Comparison(f"alcohol, {name} the enzyme: {until_s // 60} min", words, flushed, wanted, wanted, "mori1986")
        )
    return tuple(found)


def _phenol(seeds: Sequence[int]) -> tuple[Comparison, ...]:
    told = tables.validation()
    given = DrugGiven(0, "phenol", told.crisis_phenol_mg, "skin", 900)
    onsets = [_first_arrhythmia_min(simulate_course(person(seed), [given], 3600)) for seed in seeds]
    struck = [onset for onset in onsets if onset is not None]
    wanted, near = told.crisis_phenol_min, told.crisis_phenol_near_min
    share = told.crisis_phenol_percent
    low, high = (100 * end for end in wilson_interval_of_share(share / 100, int(told.crisis_phenol_count)))
    return (
        Comparison(
            "phenol on the skin: arrhythmia",
            f"{share:g} % of 48",
            100 * len(struck) / len(onsets),
            low,
            high,
            "phenolpeel1979",
        ),
        Comparison(
            "phenol on the skin: onset",
            f"{wanted:g} min",
            mean(struck or [0.0]),
            wanted - near,
            wanted + near,
            "phenolpeel1979",
        ),
    )


def _first_arrhythmia_min(course: Course) -> float | None:
    rhythms = course.words("rhythm")
    return next((second / 60 for second, each in enumerate(rhythms) if each in ("bigeminy", "vt", "vf")), None)


def _percent(courses: Sequence[Course], is_met: Callable[[Course], bool]) -> float:
    return 100 * mean([is_met(course) for course in courses])
