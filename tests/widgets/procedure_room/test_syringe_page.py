"""What stands beside the syringe: the decision that was recorded, and how long it holds."""

from __future__ import annotations

import numpy as np
import pytest

from sympblock.anatomy import typical_patient
from sympblock.block.drugs.local_anaesthetic import toxic_share
from sympblock.block.needle.needle_target import target_mm
from sympblock.procedure.events import Advance, Aspirate, Bevel, Enter, Inject, Numb, Read, Remove, Withdraw
from sympblock.procedure.room import after, replay
from sympblock.procedure.room_record import Room
from sympblock.widgets.procedure_room.syringe_page import given_words, recorded_words

READ = Read(at_s=9.0, pattern="psoas", decision="move")
CONTRAST = Inject(at_s=9.0, agent="contrast", ml=0.5, is_watched=False)


@pytest.fixture(scope="module")
def at_target() -> Room:
    """Return a room whose needle lies at its target with some contrast there."""
    patient = typical_patient()
    target = target_mm(patient, "L3", "left")
    entry = target + np.array([50.0, 90.0, 0.0])
    way = target - entry
    first = Enter(at_s=1.0, point_mm=tuple(entry), heading=tuple(way / np.linalg.norm(way)))
    pushes = [Advance(at_s=2.0, by_mm=20.0)] * 4
    return replay(Room(patient), [first, *pushes, CONTRAST.model_copy(update={"at_s": 3.0})])


@pytest.mark.long
def test_what_was_recorded_is_told_in_words(at_target):
    assert recorded_words(at_target) == ""
    told = recorded_words(after(at_target, READ))
    assert told == "Recorded: psoas; move the tip and repeat contrast."


@pytest.mark.parametrize(
    "event", [Advance(at_s=9.0, by_mm=1.0), Withdraw(at_s=9.0, by_mm=1.0), Remove(at_s=9.0), CONTRAST]
)
def test_it_holds_until_the_needle_moves_or_more_contrast_is_given(at_target, event):
    assert recorded_words(replay(at_target, [READ, event])) == ""


@pytest.mark.parametrize("event", [Aspirate(at_s=9.0), Bevel(at_s=9.0, towards=None)])
def test_it_holds_over_what_leaves_needle_and_contrast_as_they_were(at_target, event):
    assert recorded_words(replay(at_target, [READ, event])) != ""


def test_the_local_anaesthetic_so_far_stands_with_its_share_of_the_limit_once_a_drug_was_given(at_target):
    numbed = after(at_target, Numb(at_s=9.0, ml=5.0))
    assert given_words(numbed) == ""
    dosed = replay(numbed, [Inject(at_s=9.0, agent="ropivacaine_05", ml=ml, is_watched=False) for ml in (2.0, 3.0)])
    share = toxic_share({"lidocaine": 50.0, "ropivacaine": 25.0}, dosed.patient.traits.weight_kg)
    told = f"Given so far, skin included: lidocaine 50 mg and ropivacaine 25 mg: {100.0 * share:.0f} % of the limit."
    assert given_words(dosed) == told and 0.0 < share < 1.0
    assert given_words(after(dosed, Remove(at_s=9.0))) == told
