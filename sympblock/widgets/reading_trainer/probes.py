"""Which answers to try on a case that is read, and what each must lead to."""

from __future__ import annotations

from typing import Any

from sympblock.block.injectate.reading_cases import WANTED, ReadingCase
from sympblock.content.practice.readings import DECISIONS, load_readings
from sympblock.drawing.films.contrast_cases import tip_place
from sympblock.widgets.quiz_card.probes import Probe

#: A place in every picture where no tip is.
CORNER = (0.02, 0.98)


def probes_of(case: ReadingCase) -> list[Probe]:
    """Return every decision, every wrong name and a wrong mark, each with the rest right; a response is gestures."""
    was, tip = load_readings()[case.pattern], tip_place(case, "ap")
    first = was.decisions[0]
    decided = [
        Probe(gestures(tip, was.pattern, decision), decision in was.decisions, (was.choice(decision).text,))
        for decision in DECISIONS
    ]
    named = [
        Probe(gestures(tip, name, first), False, (was.mistake(name).text,)) for name in WANTED if name != was.pattern
    ]
    return [*decided, *named, Probe(gestures(CORNER, was.pattern, first), False, (was.looks.text,))]


def gestures(at: tuple[float, float], pattern: str, decision: str, view: str = "ap") -> tuple[dict[str, Any], ...]:
    """Return what a learner does to answer a case.

    Examples
    --------
    >>> [each["event"] for each in gestures((0.5, 0.5), "psoas", "move")]
    ['tip', 'set', 'set', 'press']
    """
    return (
        {"event": "tip", "view": view, "at": list(at)},
        {"event": "set", "id": "pattern", "value": pattern},
        {"event": "set", "id": "decision", "value": decision},
        {"event": "press", "id": "tell"},
    )
