"""Discharge: what is found when the patient is checked after the block, what keeps the patient, and whether the decision fitted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from sympblock.block.block_effect import BlockEffect
from sympblock.block.follow_up import acting_hours
from sympblock.block.injectate.spread_pattern import pattern_of
from sympblock.block.pain.pain_response import MIN_PER_H
from sympblock.chance import RandomStream
from sympblock.content import tables
from sympblock.content.practice.discharge import (
    HOME_DECISIONS,
    HomeDecision,
    HomeReason,
    load_discharge_checks,
    load_discharge_reasons,
)
from sympblock.conventions import SIDES
from sympblock.procedure.events import Discharge, DischargeCheck, Enter, Remove
from sympblock.procedure.reaction.room_physiology import signs_at, signs_on_standing
from sympblock.procedure.review.sentence import Sentence
from sympblock.procedure.room_notes import RoomNote
from sympblock.procedure.room_record import Room, RoomError, place_of


@dataclass(frozen=True)
class PatientAfter:
    """Says how the patient is after the block, whatever was checked.

    Parameters
    ----------
    is_spinal, is_leg_weak, is_groin_numb : bool
        Whether drug in the spinal canal, at a lumbar nerve of the side, or at the genitofemoral nerve acts now.
    was_toxic : bool
        Whether signs of systemic toxicity had appeared.
    minutes_since_blood : float or None
        Since blood was aspirated last; None = never.
    minutes_watched : float
        Since the last dose, or since the needle was removed where none was given.
    is_collected : bool
        Whether somebody is there who takes the patient home.
    lying_mmhg, fall_mmhg : float
        Systolic pressure lying, and by how much it falls on standing; no fall where the legs do not carry the patient.
    """

    is_spinal: bool
    is_leg_weak: bool
    is_groin_numb: bool
    was_toxic: bool
    minutes_since_blood: float | None
    minutes_watched: float
    is_collected: bool
    lying_mmhg: float
    fall_mmhg: float


@dataclass(frozen=True)
class DischargeVerdict:
    """Says whether a decision on discharge fitted what there was to find.

    Parameters
    ----------
    decision : str or None
        What was decided; None = the session ended without a decision that sends or keeps the patient.
    fits : bool
        True if the decision answers every reason that kept the patient, and there was a reason if it kept one.
    is_checked : bool
        True if all checks had been made after the needle was out.
    sentences : tuple of Sentence
        Why, each with its rule.
    """

    decision: HomeDecision | None
    fits: bool
    is_checked: bool
    sentences: tuple[Sentence, ...]


def patient_after(room: Room) -> PatientAfter:
    """Say how the patient is now, from where the drug of this session went."""
    effect = room.effect
    is_acting, is_felt = _acts(room)
    has_canal = any(pattern_of(room.patient, each.spread) == "epidural" for each in room.drugs)
    is_both = effect.is_spinal or has_canal or all(_has_nerve(effect, "spinal_nerve", side) for side in SIDES)
    is_spinal = is_acting and is_both
    is_leg_weak = is_felt and _has_nerve(effect, "spinal_nerve", "")
    return PatientAfter(
        is_spinal=is_spinal,
        is_leg_weak=is_leg_weak,
        is_groin_numb=is_felt and _has_nerve(effect, "genitofemoral_nerve", room.side),
        was_toxic=any(note.kind == "toxicity" for note in room.notes),
        minutes_since_blood=_minutes_since_note(room, "blood"),
        minutes_watched=_minutes_watched(room),
        is_collected=room.escort.is_there or _has_called(room),
        lying_mmhg=signs_at(room, room.at_s).systolic_mmhg,
        fall_mmhg=0.0 if is_spinal or is_leg_weak else _fall_mmhg(room),
    )


def _acts(room: Room) -> tuple[bool, bool]:
    """Tell whether the drug acts now at all, and whether so long that a nerve in it is felt."""
    if not room.drugs:
        return False, False
    hours, _ = acting_hours({str(each.agent.drug) for each in room.drugs})
    since_last = (room.at_s - room.drugs[-1].event.at_s) / 60.0
    is_acting = since_last < hours * MIN_PER_H
    return is_acting, is_acting and room.minutes_since_drug >= tables.discharge().leg_onset_min


def _has_nerve(effect: BlockEffect, kind: str, side: str) -> bool:
    return any(name.startswith(kind) and name.endswith(side) for name in effect.nerves)


def _fall_mmhg(room: Room) -> float:
    """Return the fall on standing, as the patient who reacts tells it.

    A sympathetic block makes a few patients orthostatic, by a published share, as long as they have not lain longer.
    """
    told = tables.discharge()
    is_faint = RandomStream(room.patient.seed, "orthostatic").happens(told.orthostatic_proportion)
    has_rested = any(event.decision == "wait" for event in room.of(Discharge))
    is_blocked = room.effect.completeness >= tables.procedure_room().partly_from_proportion
    usual = signs_at(room, room.at_s).systolic_mmhg - signs_on_standing(room).systolic_mmhg
    return max(told.orthostatic_fall_mmhg, usual) if is_faint and is_blocked and not has_rested else max(usual, 0.0)


def _minutes_since_note(room: Room, kind: str) -> float | None:
    times = [note.at_s for note in room.notes if note.kind == kind]
    return (room.at_s - times[-1]) / 60.0 if times else None


def _minutes_watched(room: Room) -> float:
    last = room.drugs[-1].event if room.drugs else next(iter(room.of(Remove)[::-1]), None)
    return (room.at_s - last.at_s) / 60.0 if last else 0.0


def _has_called(room: Room) -> bool:
    """Tell whether somebody was sent for: the learner asked, and then waited."""
    asked = [place_of(room.events, event) for event in room.of(DischargeCheck) if event.check == "escort"]
    waited = [place_of(room.events, event) for event in room.of(Discharge) if event.decision == "wait"]
    return bool(asked and waited) and asked[0] < waited[-1]


def _power(after: PatientAfter) -> str:
    return "both_weak" if after.is_spinal else "weak" if after.is_leg_weak else "full"


def _feeling(after: PatientAfter) -> str:
    numb = ("both_numb", after.is_spinal), ("thigh_numb", after.is_leg_weak), ("groin_numb", after.is_groin_numb)
    return next((state for state, is_so in numb if is_so), "normal")


def _pressure(after: PatientAfter) -> str:
    told = tables.discharge()
    if after.lying_mmhg < told.limit_systolic_mmhg:
        return "low"
    if after.is_spinal or after.is_leg_weak:
        return "no_standing"
    return "falls" if after.fall_mmhg > told.limit_fall_mmhg else "steady"


def _site(after: PatientAfter) -> str:
    return "dry" if after.minutes_since_blood is None else "after_blood"


UNDECIDED = "The session ended without a decision whether the patient may go home."
#: Said where a patient was made to stand whose power had not been tested.
FELL = (
    "The knee gave way, and the nurse broke the fall: test the power of the legs before the patient stands (our rule)."
)
#: What there is to find, by the id of its check; who takes the patient home is asked of the scenario.
STATES: dict[str, Callable[[PatientAfter], str]] = {
    "power": _power,
    "feeling": _feeling,
    "pressure": _pressure,
    "site": _site,
    "red_flags": lambda after: "told",
}


def findings_of(room: Room, check: str) -> tuple[RoomNote, ...]:
    """Return what a check finds now, in the words of patient and examiner.

    Raises
    ------
    RoomError
        If there is no such check.
    """
    if check not in load_discharge_checks():
        raise RoomError(f"No check before discharge is called {check!r}.")
    if check == "escort":
        return (RoomNote(f"“{room.escort.later if _has_called(room) else room.escort.says}”", "patient"),)
    after = patient_after(room)
    state = STATES[check](after)
    lying, standing = _pressure_words(room, 0.0), _pressure_words(room, after.fall_mmhg)
    words = load_discharge_checks()[check].answers[state].format(side=room.side, lying=lying, standing=standing)
    fell = state == "no_standing" and "power" not in checks_made(room)
    return (RoomNote(words, "patient"), RoomNote(FELL, "caution"))[: 1 + fell]


def _pressure_words(room: Room, fall_mmhg: float) -> str:
    """Say a pressure after a fall of the systolic one; the diastolic one falls in proportion."""
    lying = signs_at(room, room.at_s)
    share = 1.0 - fall_mmhg / lying.systolic_mmhg if lying.systolic_mmhg > 0 else 0.0
    return f"{lying.systolic_mmhg * share:.0f}/{lying.diastolic_mmhg * share:.0f} mmHg"


def checks_made(room: Room) -> frozenset[str]:
    """Return the checks that were made since the last needle was removed; some must be made again after each wait."""
    checks = load_discharge_checks()
    found: set[str] = set()
    for event in room.events:
        if isinstance(event, Remove):
            found.clear()
        elif isinstance(event, Discharge) and event.decision == "wait":
            found -= {name for name, check in checks.items() if check.is_repeated}
        elif isinstance(event, DischargeCheck):
            found.add(event.check)
    return frozenset(found)


#: When a reason not to send the patient home holds, by its id in ``data/procedure/discharge_reasons.yaml``.
HOLDS: dict[str, Callable[[PatientAfter], bool]] = {
    "spinal": lambda after: after.is_spinal,
    "toxicity": lambda after: after.was_toxic,
    "pressure_low": lambda after: after.lying_mmhg < tables.discharge().limit_systolic_mmhg,
    "leg_weak": lambda after: after.is_leg_weak,
    "blood": lambda after: (
        after.minutes_since_blood is not None and after.minutes_since_blood < tables.discharge().watch_after_blood_min
    ),
    "pressure_falls": lambda after: after.fall_mmhg > tables.discharge().limit_fall_mmhg,
    "too_early": lambda after: after.minutes_watched < tables.discharge().watch_least_min,
    "nobody": lambda after: not after.is_collected,
}


def reasons_to_stay(room: Room) -> tuple[HomeReason, ...]:
    """Return what speaks against sending the patient home now, the gravest first."""
    after = patient_after(room)
    return tuple(reason for name, reason in load_discharge_reasons().items() if HOLDS[name](after))


def discharge_verdict(room: Room) -> DischargeVerdict | None:
    """Say whether the last decision on discharge fitted what there was to find; None without a needle.

    Parameters
    ----------
    room : Room
        After its last event; how the patient was is looked up at the time of the decision.
    """
    if not room.of(Enter):
        return None
    made = room.of(Discharge)
    if not made or made[-1].decision == "wait":
        return DischargeVerdict(None, False, False, (Sentence("discharge_undecided", UNDECIDED),))
    before = _before(room, made[-1])
    missing = [check.title for name, check in load_discharge_checks().items() if name not in checks_made(before)]
    reasons, decision = reasons_to_stay(before), made[-1].decision
    fits = not reasons if decision == "home" else all(decision in each.decisions for each in reasons) and bool(reasons)
    return DischargeVerdict(decision, fits, not missing, tuple(_sentences(decision, reasons, missing)))


def _before(room: Room, event: Discharge) -> Room:
    """Return the room as it was when a decision was taken: nothing is given after the needle is out."""
    return replace(room, events=room.events[: place_of(room.events, event)], at_s=event.at_s)


def _sentences(decision: HomeDecision, reasons: tuple[HomeReason, ...], missing: list[str]) -> Iterator[Sentence]:
    if missing:
        words = f"Before the decision on discharge these checks were missing: {'; '.join(missing)}."
        yield Sentence("discharge_unchecked", words)
    decided = f"The decision on discharge was “{HOME_DECISIONS[decision]}”"
    if not reasons and decision == "home":
        yield Sentence("discharge_answered", f"{decided}, and nothing spoke against it.")
    elif not reasons:
        yield Sentence("discharge_unfit", f"{decided}, although nothing that there was to find called for it.")
    for reason in reasons:
        is_answered = decision in reason.decisions
        rule, link = ("discharge_answered", "because") if is_answered else ("discharge_unfit", "although")
        yield Sentence(rule, f"{decided} {link} {reason.name}. {reason.why}")
