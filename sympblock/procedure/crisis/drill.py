"""A drill: one crisis, what the learner did in it, and the patient who reacts to both."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from sympblock.chance import RandomStream
from sympblock.content.care.crises import Crisis, CrisisEvent, load_crises
from sympblock.content.care.crisis_acts import load_crisis_acts
from sympblock.physiology import Act, Body, Course, DrugGiven, Happening, VitalSigns, simulate_course
from sympblock.physiology.timeline import TimelineEntry
from sympblock.procedure.crisis.drill_acts import DrillAct, DrillError

_KEPT_COURSES = 16


@dataclass(frozen=True)
class Drill:
    """Holds a crisis that the model plays, and what was done in it.

    The same acts give the same course. Times count from the moment at which the learner came.

    Parameters
    ----------
    crisis_id : str
        A key of ``data/care/crises.yaml`` that has a body.
    acts : tuple of DrillAct
        In the order of time.

    Examples
    --------
    >>> drill = Drill("faint").done(DrillAct(10, "act", "legs_up"))
    >>> drill.signs_at(180).consciousness
    'alert'
    """

    crisis_id: str
    acts: tuple[DrillAct, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a crisis that the model does not play."""
        if not self.crisis.is_played:
            raise DrillError(f"The crisis {self.crisis_id!r} is told and not played.")

    @property
    def crisis(self) -> Crisis:
        """Return what the data say of the crisis."""
        return load_crises()[self.crisis_id]

    @property
    def lasts_s(self) -> float:
        """Return after how long the drill ends at the latest."""
        return self.crisis.lasts_s

    @property
    def course(self) -> Course:
        """Return the patient's course from the beginning of the crisis, before the learner came, to its end."""
        return self.course_until(self.lasts_s)

    def course_until(self, at_s: float) -> Course:
        """Return the course up to a second after the learner came, which is sooner computed than all of it."""
        return _course_of(self.crisis_id, tuple(act for act in self.acts if act.kind != "thought"), at_s)

    def done(self, act: DrillAct) -> Drill:
        """Return the drill after one more act.

        Raises
        ------
        DrillError
            If the act comes after the end or before the last one.
        """
        if not 0 <= act.at_s <= self.lasts_s:
            raise DrillError("The drill has ended.")
        if self.acts and act.at_s < self.acts[-1].at_s:
            raise DrillError("Time does not run backwards.")
        return dataclasses.replace(self, acts=(*self.acts, act))

    def signs_at(self, at_s: float) -> VitalSigns:
        """Return the signs at a second after the learner came."""
        return self.course.at(self.crisis.begins_s + at_s)

    def until(self, at_s: float) -> Drill:
        """Return the drill with what was done by a moment."""
        return dataclasses.replace(self, acts=tuple(act for act in self.acts if act.at_s <= at_s))


def crisis_body(crisis: Crisis) -> Body:
    """Return the body of a crisis.

    Raises
    ------
    DrillError
        If the crisis has none.
    """
    told = crisis.body
    if told is None:
        raise DrillError(f"The crisis {crisis.id!r} has no body.")
    return Body(
        told.weight_kg,
        told.height_cm,
        told.age_years,
        told.sex,
        volume_deficit_ml=told.volume_deficit_ml,
        conditions=frozenset(told.conditions),
    )


def entries_of(act: DrillAct, begins_s: float) -> Iterator[TimelineEntry]:
    """Yield what an act is to the body."""
    at_s = begins_s + act.at_s
    if act.kind == "drug":
        yield DrugGiven(at_s, act.name, act.amount, act.place, act.over_s)
    elif act.kind == "act":
        does = load_crisis_acts()[act.name]
        yield from (Act(at_s, name) for name in does.does)
        if does.bleed_ml_per_min is not None:
            yield Happening(at_s + does.after_s, "bleed", does.bleed_ml_per_min)


def drawn_crisis(crisis_id: str, seed: int) -> str:
    """Return the crisis itself, or one of those that it stands for, by chance.

    Parameters
    ----------
    crisis_id : str
        A key of the crises.
    seed : int
        The same seed gives the same one.

    Examples
    --------
    >>> drawn_crisis("faint", 1)
    'faint'
    """
    among = load_crises()[crisis_id].one_of
    return RandomStream(seed, f"crisis_{crisis_id}").pick(among) if among else crisis_id


def surprise_crisis(seed: int) -> str:
    """Return a crisis that the model plays, by chance."""
    played = [crisis.id for crisis in load_crises().values() if crisis.is_played]
    return RandomStream(seed, "crisis_surprise").pick(played)


def _beginning_of(event: CrisisEvent) -> TimelineEntry:
    if event.drug:
        return DrugGiven(event.at_s, event.drug, event.amount, event.place, event.over_s)
    return Act(event.at_s, event.act) if event.act else Happening(event.at_s, event.happening or "", event.size)


@lru_cache(maxsize=_KEPT_COURSES)
def _course_of(crisis_id: str, acts: tuple[DrillAct, ...], until_s: float) -> Course:
    crisis = load_crises()[crisis_id]
    timeline = [_beginning_of(event) for event in crisis.beginning]
    timeline += [entry for act in acts for entry in entries_of(act, crisis.begins_s)]
    return simulate_course(crisis_body(crisis), timeline, crisis.begins_s + until_s)
