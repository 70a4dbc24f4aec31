"""One patient over time: in each second entries happen, then every organ lets the second pass."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable

from sympblock.content import tables
from sympblock.physiology.allergy import Allergy
from sympblock.physiology.body import Body, BodyTraits
from sympblock.physiology.brain import Brain
from sympblock.physiology.breathing import Breathing
from sympblock.physiology.circulation import Circulation
from sympblock.physiology.course import Course, snapshot
from sympblock.physiology.drugs_in_body import DrugsInBody
from sympblock.physiology.heart import Heart
from sympblock.physiology.nerve_block import NerveBlock
from sympblock.physiology.oxygen import OxygenStores
from sympblock.physiology.state import BodyState
from sympblock.physiology.timeline import Act, DrugGiven, Happening, TimelineEntry, by_second
from sympblock.physiology.vagus import Vagus

#: Longest course; a day.
LONGEST_S = 86_400
_POSTURES = {
    "prone": "prone",
    "supine": "supine",
    "sit_up": "sitting",
    "stand": "standing",
    "head_down": "head_down",
}
_SWITCHES = {
    "oxygen": ("oxygen", True),
    "oxygen_off": ("oxygen", False),
    "airway": ("airway_held", True),
    "bag": ("bagged", True),
    "bag_stop": ("bagged", False),
    "intubate": ("intubated", True),
    "cpr": ("cpr", True),
    "cpr_stop": ("cpr", False),
    "legs_down": ("legs_up", False),
}


class _SimulatedPatient:
    """Holds the organs, and lets them act on one state."""

    def __init__(self, body: Body) -> None:
        traits = BodyTraits(body)
        self.state = BodyState()
        self.drugs = DrugsInBody(body, traits)
        self.vagus = Vagus(traits)
        heart = Heart(body, traits)
        circulation = Circulation(body, traits, heart)
        circulation.settle(self.state)
        organs = (
            self.drugs,
            NerveBlock(self.drugs),
            self.vagus,
            Allergy(body, traits, self.drugs),
            Breathing(body),
            OxygenStores(body),
            heart,
            circulation,
            Brain(),
        )
        self.steps: tuple[Callable[[BodyState], None], ...] = tuple(organ.step for organ in organs)

    def happen(self, entry: TimelineEntry) -> None:
        """Let an entry of the timeline begin."""
        if isinstance(entry, DrugGiven):
            self.drugs.give(entry)
        elif isinstance(entry, Happening):
            self._befall(entry)
        else:
            self._act(entry)

    def _befall(self, happening: Happening) -> None:
        if happening.name == "bleed":
            self.state.bleed_ml_per_min = happening.size
        elif happening.name == "vagal":
            self.vagus.trigger(happening.size)
        elif happening.name == "pain":
            self.state.pain_points = min(happening.size, 10.0)
        else:
            self.state.held_breath = happening.size > 0

    def _act(self, act: Act) -> None:
        state, told = self.state, tables.physiology()
        if act.name in _POSTURES:
            state.posture = _POSTURES[act.name]
            state.legs_up = False
        elif act.name == "legs_up":
            # Legs are raised in a patient who lies on the back.
            state.posture, state.legs_up = "supine", True
        elif act.name in _SWITCHES:
            field, value = _SWITCHES[act.name]
            setattr(state, field, value)
        elif act.name in ("stop", "needle_out"):
            self.drugs.stop_block()
        elif act.name == "shake":
            state.shaken_until_s = int(act.at_s + told.shaken_s)
        elif act.name == "defibrillate":
            state.shocked_at_s = int(act.at_s)
        elif act.name == "fluid":
            self.drugs.give(DrugGiven(act.at_s, "crystalloid", told.fluid_act_ml, "vein", told.fluid_act_s))


class CourseRun:
    """Lets one patient go on bit by bit: as time passes, only what is new is computed.

    Parameters
    ----------
    body : Body
        Who reacts.
    """

    def __init__(self, body: Body) -> None:
        self._body = body
        self._patient = _SimulatedPatient(body)
        self._rows = [snapshot(self._patient.state)]

    @property
    def until_s(self) -> int:
        """Return the second up to which it has gone."""
        return len(self._rows) - 1

    def branch(self) -> CourseRun:
        """Return a run that stands where this one does and goes its own way from here."""
        found = copy.copy(self)
        # Rows that were written stay as they are: the lists of them are enough.
        known = {id(rows): list(rows) for rows in self._patient.drugs.rows.values()}
        found._patient = copy.deepcopy(self._patient, known)
        found._rows = list(self._rows)
        return found

    def go_on(self, timeline: Iterable[TimelineEntry], until_s: float) -> Course:
        """Go on to a second; what the timeline names before the present one has happened already.

        Returns
        -------
        Course
            From the beginning; where its drugs are is right until the run goes on again.

        Raises
        ------
        ValueError
            If the length is not possible.
        """
        if not 0 <= until_s <= LONGEST_S:
            raise ValueError(f"a course of {until_s} s is not possible: choose 0 to {LONGEST_S}")
        entries = by_second(timeline)
        for second in range(self.until_s, int(until_s)):
            self._pass(second, entries.get(second, ()))
        return Course(self._body, tuple(self._rows), self._patient.drugs)

    def _pass(self, second: int, entries: Iterable[TimelineEntry]) -> None:
        patient = self._patient
        patient.state.at_s = second
        for entry in entries:
            patient.happen(entry)
        for step in patient.steps:
            step(patient.state)
        self._rows.append(snapshot(patient.state))


def simulate_course(body: Body, timeline: Iterable[TimelineEntry], until_s: float) -> Course:
    """Let the patient react to what is given and done.

    Parameters
    ----------
    body : Body
        Who reacts; prone, breathing air.
    timeline : iterable of DrugGiven, Act and Happening
        In any order; entries of one second happen in the order given.
    until_s : float
        Seconds to simulate, from 0 to a day.

    Returns
    -------
    Course
        The same for the same input.

    Raises
    ------
    ValueError
        If the length is not possible.

    Examples
    --------
    >>> course = simulate_course(Body(70, 170, 50, "male"), [DrugGiven(0, "bupivacaine", 120, "vein", 20)], 180)
    >>> course.at(0).consciousness, course.at(90).consciousness
    ('alert', 'fitting')
    """
    run = CourseRun(body)
    return run.go_on(timeline, until_s)
