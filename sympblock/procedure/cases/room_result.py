"""What a session of the procedure room means for a case: how it ended, what was kept, and what it reached."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import Field

from sympblock.block.block_effect import BlockEffect
from sympblock.block.drugs.drug_limits import DRUGS, Drug
from sympblock.block.drugs.local_anaesthetic import is_within_limit
from sympblock.block.follow_up import FollowUp
from sympblock.block.pain.result_reading import Reading, read_result
from sympblock.content.cases.case_nodes import DRUG_GIVEN, ResultNode, RoomEnding
from sympblock.content.files import DATA_DIR, Many, Name, Record
from sympblock.content.practice.scenarios import Scenario, all_scenarios
from sympblock.conventions import Side
from sympblock.fluoroscopy.dose import DoseRecord
from sympblock.procedure.acting.expert import Expert
from sympblock.procedure.debrief import Debrief, debrief
from sympblock.procedure.events import Enter
from sympblock.procedure.review.effect_sentences import OWN_SIGNS
from sympblock.procedure.room_follow_up import BASELINE, follow_up_of
from sympblock.procedure.room_record import Room, RoomError, room_for
from sympblock.procedure.room_sessions import patient_of_session
from sympblock.procedure.safety_rules import wrong_place
from sympblock.procedure.session_replay import newest_session, rooms_of

#: Notes of a session that harmed the patient.
HARMED = ("toxicity", "allergy", "spinal")
#: What stands for the words about the learner's own signs where the expert has looked.
EXPERTS_SIGNS = "What the expert's signs could show"
#: A case tells who went home and what came of it: that nothing spoke against it in the room would contradict that.
TOLD_BY_THE_CASE = ("discharge_answered",)
#: The published sign of a warm foot by which a case goes.
CRITERION = "net_rise"


class RoomResult(Record):
    """Holds what a case keeps of one session; it can be written down and read again without playing the session.

    ``headline`` is that of the debrief, ``kept`` and ``missed`` are items of the checklist. ``effect`` and the fields after it
    are those of :class:`FollowUp`; they mean nothing where no drug was given.
    """

    scenario: Name
    is_experts: bool
    ending: RoomEnding
    headline: str
    why: Many[str] = ()
    kept: Many[str] = ()
    missed: Many[str] = ()
    trunk_share: float = 0.0
    completeness: float = Field(default=0.0, ge=0.0, le=1.0)
    nerves: Many[str] = ()
    is_spinal: bool = False
    in_vessel_ml: float = 0.0
    person: int | None = None
    side: Side = "left"
    drug_ml: float = 0.0
    drug_h: float = 0.0
    is_proxy: bool = True
    has_baseline: bool = False

    def follow_up(self, node: ResultNode) -> FollowUp:
        """Return what follows in the patient of a case, whose pain does not hang on which session was played.

        Raises
        ------
        ValueError
            If no local anaesthetic was given.
        """
        if self.ending not in DRUG_GIVEN:
            raise ValueError("no local anaesthetic was given: there is nothing to follow")
        effect = BlockEffect(
            trunk_share=self.trunk_share,
            completeness=self.completeness,
            nerves=self.nerves,
            is_spinal=self.is_spinal,
            in_vessel_ml=self.in_vessel_ml,
        )
        return FollowUp(
            effect=effect,
            seed=node.pain_number,
            is_sympathetic=node.is_sympathetic,
            person=self.person,
            side=self.side,
            drug_ml=self.drug_ml,
            drug_h=self.drug_h,
            is_proxy=self.is_proxy,
            has_baseline=self.has_baseline,
            written_h=node.written_h,
            has_toes=node.has_toes,
        )

    def allows(self, node: ResultNode) -> Reading:
        """Return the one reading that the result allows."""
        return read_result(self.follow_up(node).seen(CRITERION)).reading


def result_of(scenario: Scenario, room: Room, is_experts: bool = False) -> RoomResult:
    """Return what a finished session means for a case.

    Parameters
    ----------
    scenario : Scenario
        What was played.
    room : Room
        After its last event.
    is_experts : bool
        True if an expert played it.
    """
    found = debrief(room, _is_allowed(room))
    ending = ending_of(room, found)
    outcomes = {each.item.id: each.outcome for each in found.checked}
    return RoomResult(
        scenario=scenario.id,
        is_experts=is_experts,
        ending=ending,
        headline=found.headline,
        why=tuple(_why(found, is_experts)),
        kept=tuple(name for name, outcome in outcomes.items() if outcome == "kept"),
        missed=tuple(name for name, outcome in outcomes.items() if outcome == "missed"),
        **(_followed(room) if ending in DRUG_GIVEN else {}),
    )


def ending_of(room: Room, found: Debrief) -> RoomEnding:
    """Return how a session ended: the first ending that holds."""
    if not room.of(Enter):
        return "no_needle"
    if not room.drugs:
        return "no_drug"
    if wrong_place(room) or found.effect.is_spinal or any(note.kind in HARMED for note in room.notes):
        return "harm"
    if found.effect.is_somatic:
        return "not_selective"
    return "effective" if found.rating.startswith(("safe and effective", "effective")) else "weak"


@lru_cache(maxsize=32)
def experts_result(scenario: str) -> RoomResult:
    """Let an expert play a scenario in its patient, and return what that means; some seconds, once for each.

    Raises
    ------
    ExpertGaveUpError
        If the expert found no way.
    """
    known = scenario_named(scenario)
    room = room_for(known, patient_of_session(known, known.patient.number))
    # The dose of the pictures decides nothing in a case: nobody takes them.
    *_, last = Expert(known, room, lambda _room, _pose, pulses: DoseRecord(pulses)).play()
    return result_of(known, last, is_experts=True)


def learners_result(scenario: str, folder: Path | None) -> RoomResult | None:
    """Return what the learner's newest finished session of a scenario means; None if there is none that can be played.

    Parameters
    ----------
    scenario : str
        Id of the scenario.
    folder : Path or None
        Where sessions are kept; None has none.
    """
    stored = newest_session(folder, lambda each: each.scenario == scenario and each.summary is not None)
    if folder is None or stored.path.parent != folder:
        return None
    try:
        last = rooms_of(stored)[-1]
    except RoomError:
        return None
    return result_of(scenario_named(scenario), last)


def scenario_named(name: str) -> Scenario:
    """Return a scenario of the room by its id."""
    return next(each for each in all_scenarios(DATA_DIR) if each.id == name)


def _why(found: Debrief, is_experts: bool) -> Iterator[str]:
    """Yield the sentences of the debrief that a case keeps."""
    kept = (each.words for each in found.sentences if each.rule not in TOLD_BY_THE_CASE)
    yield from (_of_the_expert(words) if is_experts else words for words in kept)


def _of_the_expert(words: str) -> str:
    """Return a sentence of the debrief as it reads where the expert has done the block."""
    return words.replace(OWN_SIGNS, EXPERTS_SIGNS)


def _followed(room: Room) -> dict[str, Any]:
    # Of the pain nothing is kept: it is the case's.
    after = follow_up_of(room, 1)
    return {
        "trunk_share": float(after.effect.trunk_share),
        "completeness": float(after.effect.completeness),
        "nerves": after.effect.nerves,
        "is_spinal": bool(after.effect.is_spinal),
        "in_vessel_ml": float(after.effect.in_vessel_ml),
        "person": after.person,
        "side": after.side,
        "drug_ml": float(after.drug_ml),
        "drug_h": float(after.drug_h),
        "is_proxy": bool(after.is_proxy),
        "has_baseline": BASELINE in room.ticked,
    }


def _is_allowed(room: Room) -> Callable[[Mapping[str, float]], bool]:
    limits: dict[str, Drug] = {drug: drug for drug in DRUGS}

    def _within(drug_mg: Mapping[str, float]) -> bool:
        return is_within_limit({limits[name]: mg for name, mg in drug_mg.items()}, room.patient.traits.weight_kg)

    return _within
