"""An expert who plays a scenario: asks, aims, looks, aims once more by what was missed, and gives the drug, in the room's own time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.block.injectate.injectate_spread import inject
from sympblock.block.injectate.spread_pattern import pattern_of
from sympblock.block.needle.needle import Needle, NeedleError, advance, aim, skin_point_mm, touch_skin, withdraw
from sympblock.block.needle.needle_deflection import where_skin_lies_mm
from sympblock.block.needle.needle_target import target_mm
from sympblock.block.needle.skin_mark import is_beyond_limit
from sympblock.block.needle.structures_at_risk import pierced
from sympblock.content.practice.approaches import load_approach
from sympblock.content.practice.discharge import load_discharge_checks
from sympblock.content.practice.scenarios import Scenario
from sympblock.procedure.acting.act_times import minutes_of
from sympblock.procedure.checklist_rules import HURT
from sympblock.procedure.discharge import discharge_verdict
from sympblock.procedure.events import (
    Advance,
    Aim,
    Ask,
    Aspirate,
    Choose,
    Discharge,
    DischargeCheck,
    Enter,
    Event,
    Finish,
    Inject,
    Mark,
    Numb,
    Read,
    Remove,
    Shot,
    Tick,
    Wait,
    Withdraw,
)
from sympblock.procedure.room import after
from sympblock.procedure.room_notes import FELT
from sympblock.procedure.room_record import Room, room_for
from sympblock.procedure.room_sessions import patient_of_session
from tests.sample_session import shot

#: So much is in when a needle is aimed anew.
SHALLOW_MM = 20.0
#: A tip that is nearer to its target is not aimed anew; after that it has arrived if it is so near.
NEAR_MM, ARRIVED_MM = 3.0, 5.0
#: Volume of a fraction, and how many.
FRACTION_ML, FRACTIONS = 5.0, 2
#: Half hours that a patient waits at most before it is decided.
MOST_CHECKS = 8


@dataclass(frozen=True, eq=False)
class Plan:
    """Holds an entry from which a needle arrives: where, and how it stood after the first pass and the second."""

    entry_mm: np.ndarray
    heading: np.ndarray
    first: Needle
    final: Needle
    second_heading: np.ndarray | None

    def missed_mm(self, target: np.ndarray) -> tuple[float, float]:
        """Return how far both passes ended from the target."""
        return tuple(float(np.linalg.norm(needle.tip_mm - target)) for needle in (self.first, self.final))


def plans(patient: Patient, level: str, side: str) -> Iterator[Plan]:
    """Yield plans within the entry limit that reach the target without bone or harm, after one redirection at most."""
    target, limit = target_mm(patient, level, side), load_approach().entry_limits[level]
    for lateral_mm in np.arange(limit.usual_mm[1] - 2.0, 44.0, -5.0):
        for higher_mm in (0.0, 6.0, -6.0, 12.0, -12.0):
            try:
                entry = skin_point_mm(patient, lateral_mm, float(target[2]) + higher_mm, side)
            except NeedleError:
                continue
            plan = None if is_beyond_limit(patient, entry, level) else _plan(patient, entry, target)
            if plan is not None:
                yield plan


def _plan(patient: Patient, entry: np.ndarray, target: np.ndarray) -> Plan | None:
    way = target - entry
    first, contact = advance(patient, touch_skin(where_skin_lies_mm(patient, entry), way), float(np.linalg.norm(way)))
    if contact is not None or _harm(patient, first):
        return None
    miss = first.tip_mm - target
    if np.linalg.norm(miss) <= NEAR_MM:
        if _harm(patient, first, FELT):
            return None
        return Plan(entry, way, first, first, None)
    shallow = withdraw(first, first.depth_mm - SHALLOW_MM)
    new_way = target - miss - shallow.tip_mm
    final, contact = advance(patient, aim(shallow, new_way), float(np.linalg.norm(new_way)))
    # Whoever aims anew has withdrawn after a sign on the first pass; the second one must meet none.
    if (
        contact is not None
        or _harm(patient, final, (*HURT, *FELT))
        or np.linalg.norm(final.tip_mm - target) > ARRIVED_MM
    ):
        return None
    return Plan(entry, way, first, final, new_way)


def _harm(patient: Patient, needle: Needle, kinds: tuple[str, ...] = HURT) -> bool:
    """Tell whether a needle runs through a structure of some kinds, wherever the kidneys are."""
    return any(each.sign.kind in kinds for at_s in np.arange(0.0, 6.0, 0.5) for each in pierced(patient, needle, at_s))


class Expert:
    """Plays a scenario to its end.

    Attributes
    ----------
    room : Room
        As it stands.
    exposures : int
        Spot images and live runs so far.
    """

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.room: Room = room_for(scenario, patient_of_session(scenario, 0))
        self.exposures = 0

    def play(self) -> Room:
        """Play."""
        for item in (each.id for each in self.room.approach.checklist if each.tick and each.id != "time_out"):
            self.do(Ask, item=item)
            if item == self.scenario.reason:
                self.do(Finish)
                return self.room
            self.do(Tick, item=item)
        for level in self.room.request.levels if self.room.request else (self.scenario.level,):
            self._block(level)
        self._discharge()
        return self.room

    def do(self, kind: type[Event], **fields: object) -> None:
        """Let something happen when the act has taken its time."""
        event = kind(at_s=0.0, **fields)
        at_s = self.room.at_s + 60.0 * minutes_of(event, self.room)
        self.room = after(self.room, event.model_copy(update={"at_s": at_s}))

    def look(self, oblique_deg: float, beam: tuple[float, ...] = (0.0, 1.0, 0.0), pulses: int = 1) -> None:
        """Take an image, or watch for a while."""
        event = shot(oblique_deg, beam, pulses)
        self.do(Shot, **event.model_dump(exclude={"at_s", "kind"}))
        self.exposures += 1

    def _block(self, level: str) -> None:
        side = self.scenario.side
        self.do(Choose, level=level, side=side)
        self.do(Ask, item="time_out")
        self.do(Tick, item="time_out")
        plan = self._plan(level)
        heading = plan.heading / np.linalg.norm(plan.heading)
        for oblique_deg in (0.0, 0.0, 20.0, 24.0, 27.0):
            self.look(oblique_deg, tuple((-heading).tolist()))
        self.do(Mark, point_mm=tuple(plan.entry_mm.tolist()))
        self.do(Numb, ml=5.0)
        self.do(Enter, point_mm=tuple(plan.entry_mm.tolist()), heading=tuple(heading.tolist()))
        self._push(plan.first.depth_mm, heading)
        if plan.second_heading is not None:
            self.do(Withdraw, by_mm=self.room.needle.depth_mm - SHALLOW_MM)
            self.do(Aim, heading=tuple(plan.second_heading.tolist()))
            self._push(plan.final.depth_mm, plan.second_heading / np.linalg.norm(plan.second_heading))
        self._inject()
        self.do(Remove)

    def _plan(self, level: str) -> Plan:
        """Choose the first plan after which contrast lies well, or the first one if it never does."""
        found = list(plans(self.room.patient, level, self.scenario.side))

        def lies_well(plan: Plan) -> bool:
            spread = inject(self.room.patient, np.array(plan.final.path_mm), 1.0)
            return pattern_of(self.room.patient, spread) == "prevertebral"

        return next(filter(lies_well, found), found[0])

    def _push(self, depth_mm: float, heading: np.ndarray) -> None:
        """Advance with a look at a fifth, at a half and at the end, where both views are taken."""
        beam = tuple((-heading).tolist())
        for part in (0.2, 0.5, 0.8, 1.0):
            wanted = part * depth_mm - self.room.needle.depth_mm
            if wanted > 0.1:
                self.do(Advance, by_mm=wanted)
                self.look(27.0 if part < 0.8 else 90.0, beam)
        self.look(0.0)

    def _inject(self) -> None:
        """Watch contrast, move by a little where it does not lie well, and give the drug in fractions."""
        for by_mm in (0.0, -3.0, -3.0, -3.0):
            if by_mm:
                self.do(Withdraw, by_mm=-by_mm)
                self.look(90.0)
                self.look(0.0)
            self.do(Aspirate)
            self.do(Inject, agent="contrast", ml=1.0, is_watched=True)
            self.look(0.0, pulses=30)
            self.look(90.0)
            shown = pattern_of(self.room.patient, self.room.injections[-1].spread)
            self.do(Read, pattern=shown, decision="go_on" if shown == "prevertebral" else "move")
            if shown == "prevertebral":
                break
        for _ in range(FRACTIONS):
            self.do(Aspirate)
            self.do(Inject, agent="bupivacaine_025", ml=FRACTION_ML, is_watched=False)
            self.do(Wait, minutes=1.0)

    def _discharge(self) -> None:
        """Wait, check everything, and decide on what was found; after each further wait all is checked again."""
        self.do(Wait, minutes=20.0)
        for _ in range(MOST_CHECKS):
            self.do(Discharge, decision="wait")
            for check in load_discharge_checks():
                self.do(DischargeCheck, check=check)
            decision = next((each for each in ("home", "review") if self._fits(each)), "wait")
            if decision != "wait":
                break
        self.do(Discharge, decision=decision)
        self.do(Finish)

    def _fits(self, decision: str) -> bool:
        decided = after(self.room, Discharge(at_s=self.room.at_s, decision=decision))
        return discharge_verdict(decided).fits
