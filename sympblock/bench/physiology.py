"""Measure how long a simulated patient takes for ten minutes of a crisis."""

from __future__ import annotations

import time

from sympblock.physiology import Act, Body, DrugGiven, simulate_course

_TEN_MIN_S = 600
_BODY = Body(70.0, 175.0, 50.0, "male")
#: Drugs of many kinds at once, as in a treated local anaesthetic systemic toxicity.
_CRISIS = (
    DrugGiven(0, "bupivacaine", 100, "vein", 30),
    Act(40, "stop"),
    Act(45, "oxygen"),
    Act(50, "supine"),
    Act(60, "bag"),
    DrugGiven(70, "midazolam", 4, "vein", 10),
    DrugGiven(90, "lipid_emulsion", 100, "vein", 150),
    DrugGiven(240, "lipid_emulsion", 225, "vein", 1000),
    DrugGiven(260, "adrenaline", 60, "vein", 5),
)


def measure_physiology(repeat: int) -> dict[str, list[float]]:
    """Measure ten minutes without a drug and ten minutes of a treated crisis.

    Parameters
    ----------
    repeat : int
        Measurements of each kind, at least 1.

    Returns
    -------
    dict of str to list of float
        Milliseconds.
    """
    simulate_course(_BODY, _CRISIS, 60)
    return {
        "ten minutes of a patient to whom nothing happens, ms": [_course_ms(()) for _ in range(repeat)],
        "ten minutes of a treated crisis, ms": [_course_ms(_CRISIS) for _ in range(repeat)],
    }


def _course_ms(timeline: tuple[Act | DrugGiven, ...]) -> float:
    start_s = time.perf_counter()
    simulate_course(_BODY, timeline, _TEN_MIN_S)
    return 1000 * (time.perf_counter() - start_s)
