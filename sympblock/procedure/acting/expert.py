"""An expert's run of a scenario: what the guide waits for is done, one end point after the other.

The expert plays by the rules of the room, in the same patient as the learner. The straight
path is planned with the anatomy of the model; what deflects the needle, bone, blood on
aspiration and contrast in the wrong place are met as by everybody, and acted on.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from sympblock.block.injectate.spread_pattern import pattern_of
from sympblock.block.needle.needle import point_of
from sympblock.content import tables
from sympblock.content.practice.discharge import load_discharge_checks
from sympblock.content.practice.scenarios import Scenario
from sympblock.conventions import Level, left_sign
from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.fluoroscopy.dose import DoseRecord
from sympblock.procedure.acting.act_times import minutes_of
from sympblock.procedure.acting.expert_needle import SHORTEST_MM, back_to_aim, next_push, way_left_mm
from sympblock.procedure.acting.needle_plan import APART_MM, NeedlePlan, plans_of
from sympblock.procedure.acting.picture_run import PictureRun
from sympblock.procedure.block_levels import at_this_level, level_to_choose
from sympblock.procedure.discharge import patient_after, reasons_to_stay
from sympblock.procedure.events import (
    Ask,
    Aspirate,
    Bevel,
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
    Tick,
    Wait,
    Withdraw,
)
from sympblock.procedure.guide import next_step
from sympblock.procedure.room import after
from sympblock.procedure.room_record import Room

#: Takes pictures of the room from one place, so many one after the other, and says what they gave.
Camera = Callable[[Room, CArmPose, int], DoseRecord]
#: No session needs more acts; one that does not end is a fault of the rules.
MOST_ACTS = 300
#: So often a needle is brought to another place before the expert gives up.
MOST_TRIES = 5
#: The first push ends so far short of the target, where a lateral image shows how far the tip has come.
STOP_SHORT_MM = 30.0
#: Of the live run that watches contrast.
PULSES_PER_S = 8
#: So much off its place a tip is brought to another one.
OFF_MM = 4.0
CONTRAST = "contrast"
CONTRAST_ML = 1.0
#: The first drug that the patient is not allergic to is given.
DRUGS = ("ropivacaine_05", "bupivacaine_025", "lidocaine_1")


class ExpertGaveUpError(RuntimeError):
    """Says that no path of the expert led to the end of a scenario."""


@dataclass
class Expert:
    """Plays one session.

    Parameters
    ----------
    scenario : Scenario
        What is played.
    room : Room
        Before the first act.
    camera : callable
        Takes the pictures.
    """

    scenario: Scenario
    room: Room
    camera: Camera

    def __post_init__(self) -> None:
        self._plans: dict[Level, list[NeedlePlan]] = {}
        self._steps: dict[str, Callable[[], Iterator[Event]]] = {
            "prepared": self._prepare,
            "ap_taken": lambda: self._look(0.0),
            "oblique_taken": self._look_along,
            "marked": self._mark,
            "numbed": lambda: iter((Numb(at_s=0.0, ml=tables.procedure_room().skin_ml),)),
            "seen_end_on": self._enter,
            "lateral_taken": self._advance_halfway,
            "both_end_points": self._advance,
            "aspirated": self._aspirate,
            "contrast_watched": self._give_contrast,
            "read_well": self._read,
            "drug_given": self._give_drug,
            "feet_watched": lambda: iter((Wait(at_s=0.0, minutes=self.room.approach.feet.watched_min),)),
            "needle_out": lambda: iter((Remove(at_s=0.0),)),
            "discharged": self._discharge,
        }

    def play(self) -> Iterator[Room]:
        """Yield the room after each act, up to the end of the session.

        Raises
        ------
        ExpertGaveUpError
            If the session does not come to an end.
        """
        while not self.room.is_finished:
            for event in self._next_acts():
                if len(self.room.events) > MOST_ACTS:
                    raise ExpertGaveUpError(f"{self.scenario.title}: no end after {MOST_ACTS} acts")
                self._do(event)
                yield self.room

    def _next_acts(self) -> Iterator[Event]:
        if self.scenario.postpone and self.scenario.reason in self.room.asked:
            return iter((Finish(at_s=0.0),))
        if self._has_met_a_sign:
            return self._try_another_place()
        found = next_step(self.room)
        return iter((Finish(at_s=0.0),)) if found is None else self._steps[found[1].when]()

    @property
    def _has_met_a_sign(self) -> bool:
        """Tell whether something was felt or reported on the way, after which the needle has not been withdrawn yet."""
        if self.room.needle is None:
            return False
        moved = [n for n, event in enumerate(self.room.events) if isinstance(event, (Enter, Withdraw))]
        return any(note.sign_kind and note.event_number > moved[-1] for note in self.room.notes)

    def _do(self, event: Event) -> None:
        done_s = round(self.room.at_s + 60.0 * minutes_of(event, self.room), 2)
        self.room = after(self.room, event.model_copy(update={"at_s": done_s}))

    def _prepare(self) -> Iterator[Event]:
        if level := level_to_choose(self.room):
            # A level at which nothing is blocked is refused by the record itself.
            yield Choose.model_validate({"at_s": 0.0, "level": level, "side": self.room.side})
        for item in self.room.approach.checklist:
            if item.tick and item.id not in self.room.ticked:
                yield Ask(at_s=0.0, item=item.id)
                # An answer that forbids the block is heard, not accepted.
                if self.scenario.postpone and item.id == self.scenario.reason:
                    return
                yield Tick(at_s=0.0, item=item.id)

    def _look(self, oblique_deg: float, tilt_deg: float = 0.0, pulses: int = 1) -> Iterator[Event]:
        centre = point_of(self.room.patient.frames[self.room.level].centre_mm.round())
        pose = CArmPose(oblique_deg, tilt_deg, self.room.side, centre)
        yield PictureRun(pose, given=self.camera(self.room, pose, pulses)).shot(0.0)

    def _look_along(self) -> Iterator[Event]:
        """Look along the needle, or along the way that it shall take."""
        needle = self.room.needle
        beam = -(np.array(needle.heading) if needle else self._plan.heading)
        across = left_sign(self.room.side) * beam[0]
        turn_deg = max(math.degrees(math.atan2(across, beam[1])), tables.procedure_room().ap_below_deg)
        return self._look(turn_deg, math.degrees(math.asin(beam[2])))

    @property
    def _plan(self) -> NeedlePlan:
        """Return where the needle shall go: another place after each that did not do."""
        if self.room.level not in self._plans:
            self._plans[self.room.level] = plans_of(self.room)
        plans = self._plans[self.room.level]
        tries = len(at_this_level(self.room).of(Withdraw))
        if not plans or tries > MOST_TRIES:
            raise ExpertGaveUpError(f"{self.scenario.title}: no place was found after {tries} tries")
        return plans[min(tries, len(plans) - 1)]

    def _mark(self) -> Iterator[Event]:
        yield Mark(at_s=0.0, point_mm=self._plan.entry_mm)

    def _enter(self) -> Iterator[Event]:
        """Set the needle, aim it until the tissue holds it, and look along it: after that it is not aimed any more."""
        if self.room.needle is None:
            if self._mark_is_elsewhere:
                yield from self._mark()
                yield Numb(at_s=0.0, ml=tables.procedure_room().skin_ml)
            entry_mm = self.room.mark_mm or self._plan.entry_mm
            yield Enter(at_s=0.0, point_mm=entry_mm, heading=point_of(self._plan.heading))
        while self.room.needle and self.room.needle.depth_mm <= tables.needle_geometry().redirect_most_mm:
            yield from self._pushes()
        yield from self._look_along()

    def _pushes(self) -> Iterator[Event]:
        """Push on; before the bevel is turned to one side the expert looks along the needle."""
        if self.room.needle is None:
            return
        for event in next_push(self.room.needle, self._plan.tip_mm):
            if isinstance(event, Bevel) and event.towards is not None and self.room.needle.bevel is None:
                yield from self._look_along()
            yield event

    def _advance_halfway(self) -> Iterator[Event]:
        yield from self._to_within(STOP_SHORT_MM)
        yield from self._look(90.0)

    def _advance(self) -> Iterator[Event]:
        """Bring the tip to its place and look from both sides; begin anew if bone is in the way."""
        yield from self._to_within(0.0)
        if self._is_off():
            yield from self._try_another_place()
            return
        yield from self._look(90.0)
        yield from self._look(0.0)

    def _to_within(self, short_mm: float) -> Iterator[Event]:
        needle = self.room.needle
        while needle and way_left_mm(needle, self._plan.tip_mm) > short_mm + SHORTEST_MM and not self._stopped():
            yield from self._pushes()
            needle = self.room.needle

    def _stopped(self) -> bool:
        """Tell whether the last push met bone or a nerve, or the needle is in up to its hub."""
        needle, number = self.room.needle, len(self.room.events) - 1
        if needle is not None and needle.depth_mm > needle.length_mm - SHORTEST_MM:
            return True
        return any(note.event_number == number and (note.kind == "bone" or note.sign_kind) for note in self.room.notes)

    def _is_off(self) -> bool:
        needle = self.room.needle
        return needle is None or float(np.linalg.norm(np.subtract(self._plan.tip_mm, needle.tip_mm))) > OFF_MM

    def _try_another_place(self) -> Iterator[Event]:
        """Withdraw until the needle can be aimed anew; take it out where another entry is planned."""
        if self.room.needle is None:
            return
        yield from back_to_aim(self.room.needle)
        if self._mark_is_elsewhere:
            yield Remove(at_s=0.0)

    @property
    def _mark_is_elsewhere(self) -> bool:
        mark = self.room.mark_mm
        return mark is None or float(np.linalg.norm(np.subtract(mark, self._plan.entry_mm))) > APART_MM

    def _aspirate(self) -> Iterator[Event]:
        yield Aspirate(at_s=0.0)
        number = len(self.room.events) - 1
        if any(note.kind and note.event_number == number for note in self.room.notes):
            yield from self._try_another_place()

    def _give_contrast(self) -> Iterator[Event]:
        yield from self._look(0.0, pulses=round(CONTRAST_ML / tables.procedure_room().flow_ml_per_s * PULSES_PER_S))
        yield Inject(at_s=0.0, agent=CONTRAST, ml=CONTRAST_ML, is_watched=True)

    def _read(self) -> Iterator[Event]:
        """Look from the other side too, and say what both images show."""
        yield from self._look(90.0)
        pattern = pattern_of(self.room.patient, self.room.contrast[-1].spread)
        yield Read(at_s=0.0, pattern=pattern, decision="go_on" if pattern == "prevertebral" else "move")
        if pattern != "prevertebral":
            yield from self._try_another_place()

    def _give_drug(self) -> Iterator[Event]:
        doses = self.room.approach.doses
        if at_this_level(self.room).drugs:
            yield Wait(at_s=0.0, minutes=doses.pause_s / 60.0)
        yield Aspirate(at_s=0.0)
        yield Inject(at_s=0.0, agent=self._drug(), ml=doses.fraction_ml, is_watched=False)

    def _drug(self) -> str:
        return next(agent for agent in DRUGS if agent not in self.room.reacts_to)

    def _discharge(self) -> Iterator[Event]:
        short_min = tables.discharge().watch_least_min - patient_after(self.room).minutes_watched
        if short_min > 0.0:
            # Nobody stands up before the drug has had its time: a leg that will be weak still feels strong.
            yield Wait(at_s=0.0, minutes=math.ceil(short_min))
        for check in load_discharge_checks():
            yield DischargeCheck(at_s=0.0, check=check)
        reasons = reasons_to_stay(self.room)
        can_wait = all("wait" in reason.decisions for reason in reasons)
        yield Discharge(at_s=0.0, decision=("wait" if can_wait else "review") if reasons else "home")
