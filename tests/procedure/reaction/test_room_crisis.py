"""Laws of the debrief of a crisis that arose in the room."""

from __future__ import annotations

from dataclasses import replace as changed

import pytest

from sympblock.content.care.crises import load_crises
from sympblock.procedure.debrief import debrief
from sympblock.procedure.events import Ask, Event, Finish, Inject, Treat, Wait
from sympblock.procedure.reaction.room_crisis import CrisisReview, begun_crisis, crisis_review
from sympblock.procedure.reaction.room_physiology import faints
from sympblock.procedure.room import replay
from sympblock.procedure.room_record import Room
from sympblock.widgets.procedure_room.debrief.debrief_page import crisis_part
from tests.sample_block import PATH, PATIENT, good, into_vena_cava, middle_of, needle_to

POISONED = [
    *into_vena_cava(),
    Inject(at_s=10.0, agent="ropivacaine_05", ml=30.0, is_watched=False),
    Wait(at_s=10.0, minutes=1.0),
]
SEDATED = [
    Treat(at_s=0.0, does="drug", name="fentanyl", amount=200.0),
    Treat(at_s=0.0, does="drug", name="midazolam", amount=6.0),
]
HELP = [
    Treat(at_s=75.0, does="act", name="call_help"),
    Treat(at_s=80.0, does="act", name="oxygen"),
    Treat(at_s=95.0, does="drug", name="lipid_emulsion", amount=100.0, over_s=150.0),
]


def reviewed(*events: Event) -> CrisisReview:
    found = crisis_review(replay(Room(PATIENT), events))
    assert found is not None
    return found


def word(review: CrisisReview, name: str) -> str:
    return next(part.word for part in review.parts if part.name == name)


def test_a_good_block_has_no_crisis():
    room = replay(Room(PATIENT), good())
    assert begun_crisis(room) is None and debrief(room, lambda _: True).crisis is None


def test_whoever_helps_and_whoever_does_nothing_are_told_apart():
    helped, left = reviewed(*POISONED, *HELP, Finish(at_s=400.0)), reviewed(*POISONED, Finish(at_s=400.0))
    assert helped.began_s == left.began_s > 10.0
    assert "toxicity" in helped.cause and helped.sources
    assert [word(review, "Call for help") for review in (helped, left)] == ["Prompt", "Missing"]
    assert [word(review, "First act") for review in (helped, left)] == ["0:52", "Missing"]
    assert [len(review.done) for review in (helped, left)] == [3, 0]
    assert word(left, "Steps") == "Grave gaps"


@pytest.mark.parametrize(
    ("event", "word_of_harm"),
    [
        (Treat(at_s=110.0, does="drug", name="vasopressin", amount=20.0), "Yes"),
        (Treat(at_s=110.0, does="act", name="reassure"), "None"),
    ],
)
def test_a_harmful_act_is_told_and_a_kind_one_is_not(event, word_of_harm):
    assert word(reviewed(*POISONED, *HELP, event, Finish(at_s=400.0)), "Harm") == word_of_harm


def test_each_cause_is_called_by_its_name():
    canal = needle_to(middle_of("dural_sac", PATH.entry_mm[2] + 15.0), 30.0)
    drug = Inject(at_s=0.0, agent="bupivacaine_025", ml=5.0, is_watched=False)
    psoas = needle_to(middle_of("psoas_left", 0.0), 70.0)
    contrast = Inject(at_s=0.0, agent="contrast", ml=2.0, is_watched=False)
    person = next(p for p in (changed(PATIENT, seed=seed) for seed in range(1, 200)) if faints(Room(p)))
    later = Wait(at_s=0.0, minutes=10.0)
    rooms = {
        "high_spinal": replay(Room(PATIENT), [*canal, drug, later]),
        "contrast_reaction": replay(Room(PATIENT, reacts_to=("contrast",)), [*psoas, contrast, later]),
        "antiseptic_reaction": replay(
            Room(PATIENT, reacts_to=("chlorhexidine",)), [Ask(at_s=0.0, item="asepsis"), later]
        ),
        "oversedated": replay(Room(PATIENT), [*SEDATED, later]),
        "faint": replay(Room(person), [needle_to(PATIENT.frames["L3"].centre_mm, 60.0)[0], later]),
    }
    assert {name: (begun_crisis(room) or ("",))[0] for name, room in rooms.items()} == {name: name for name in rooms}


def test_the_room_asks_for_no_step_that_cannot_be_done_there_or_is_for_another_body():
    room = replay(
        Room(PATIENT, reacts_to=("chlorhexidine",)), [Ask(at_s=0.0, item="asepsis"), Wait(at_s=0.0, minutes=12.0)]
    )
    found = crisis_review(room)
    assert found is not None
    missing = next(part.text for part in found.parts if part.name == "Steps")
    assert "Wash off" in missing and "glucagon" not in missing.lower() and "allergy clinic" not in missing.lower()
    drawn = [step.id for step in load_crises()["antiseptic_reaction"].steps]
    assert "glucagon" in drawn and "clinic" in drawn


@pytest.mark.parametrize("amount", [1.0, 2.0])
def test_light_sedation_is_no_crisis(amount):
    room = replay(Room(PATIENT), [SEDATED[1].model_copy(update={"amount": amount}), Wait(at_s=0.0, minutes=10.0)])
    assert begun_crisis(room) is None


def test_the_page_tells_every_part_with_its_sources():
    part = crisis_part(reviewed(*POISONED, *HELP, Finish(at_s=400.0)))
    assert [each["name"] for each in part["parts"]] == [
        "Call for help",
        "First act",
        "Steps",
        "Order",
        "Harm",
        "Patient",
    ]
    assert part["began"] == "0:23" and part["done"][0]["time"] == "1:15" and part["sources"]
