"""Laws of the procedure room: events in order, replay gives the same room, and signs follow from where the needle is."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.anatomy import typical_patient
from sympblock.block.needle.needle import skin_point_mm
from sympblock.block.needle.needle_target import target_mm
from sympblock.content.practice.scenarios import load_scenarios
from sympblock.procedure.event_lines import event_of, fields_of
from sympblock.procedure.events import (
    Advance,
    Aim,
    Ask,
    Aspirate,
    Bevel,
    Choose,
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
from sympblock.procedure.room import after, replay
from sympblock.procedure.room_notes import NOT_NUMB, WELL
from sympblock.procedure.room_record import Room, RoomError, room_for
from sympblock.procedure.safety_rules import wrong_place


def heading_to(tip: np.ndarray, entry: np.ndarray) -> tuple[float, float, float]:
    way = np.asarray(tip) - entry
    return tuple((way / np.linalg.norm(way)).tolist())


def entered(tip: np.ndarray, lateral_mm: float = 80.0, numb: bool = True) -> Room:
    """Return a room with a needle on the skin that aims at a place."""
    patient = typical_patient()
    point = skin_point_mm(patient, lateral_mm, float(tip[2]), "left")
    room = Room(patient)
    if numb:
        room = after(room, Numb(at_s=1.0, ml=5.0))
    return after(room, Enter(at_s=2.0, point_mm=tuple(point.tolist()), heading=heading_to(tip, point)))


def placed(tip: np.ndarray, **more) -> Room:
    """Return a room whose needle stands at a place, or on bone before it."""
    room = entered(tip, **more)
    far = float(np.linalg.norm(np.asarray(tip) - room.needle.tip_mm))
    return after(room, Advance(at_s=3.0, by_mm=far))


TARGET = target_mm(typical_patient(), "L3", "left")


def test_a_block_done_rightly_bathes_the_trunk_and_complains_of_nothing():
    room = replay(
        placed(TARGET),
        [
            Aspirate(at_s=4.0),
            Inject(at_s=5.0, agent="contrast", ml=1.0, is_watched=True),
            Read(at_s=6.0, pattern="prevertebral", decision="go_on"),
            Inject(at_s=7.0, agent="bupivacaine_025", ml=10.0, is_watched=False),
            Wait(at_s=8.0, minutes=20.0),
            Remove(at_s=1301.0),
            Finish(at_s=1302.0),
        ],
    )
    assert room.is_finished and room.needle is None and room.at_s == 1302.0
    assert {note.tone for note in room.notes} == {"plain", "patient"}
    assert [note.text for note in room.notes if note.tone == "patient"] == [WELL]
    assert room.injections[-1].before_ml == 1.0 and room.injections[-1].spread.volume_ml == 11.0
    assert room.injections[-1].spread.reaches(typical_patient().structures["sympathetic_trunk_left"]) > 0.15


def test_without_numbing_the_patient_complains_once():
    room = entered(TARGET, numb=False)
    room = replay(room, [Advance(at_s=3.0, by_mm=5.0), Advance(at_s=4.0, by_mm=5.0)])
    assert [note.tone for note in room.notes] == ["patient"] and "not infiltrated" in room.notes[0].text


def test_bone_stops_and_tells_its_depth():
    room = placed(np.array([0.0, 0.0, 0.0]), lateral_mm=30.0)
    assert (
        room.notes[-1].text
        == f"Bone at a depth of {room.needle.depth_mm:.0f} mm: the tip scrapes on periosteum, and the needle stops."
    )


def test_pushing_on_bone_again_and_again_changes_nothing():
    room = placed(np.array([0.0, 0.0, 0.0]), lateral_mm=30.0)
    depth = room.needle.depth_mm
    for at in range(25):
        room = after(room, Advance(at_s=10.0 + at, by_mm=1.0 + 0.37 * at))
    assert room.needle.depth_mm == pytest.approx(depth, abs=1e-4)
    gaps = np.linalg.norm(np.diff(np.array(room.needle.path_mm), axis=0), axis=1)
    assert (gaps > 0).all()


def test_a_nerve_is_felt_and_what_the_tip_is_in_is_not_met_twice():
    nerve = typical_patient().structures["spinal_nerve_L3_left"].vertices_mm.astype(float)
    tip = nerve[np.abs(nerve[:, 0] - 30.0).argmin()]
    whole = placed(tip, lateral_mm=55.0)
    parts = entered(tip, lateral_mm=55.0)
    for at in range(40):
        parts = after(parts, Advance(at_s=10.0 + at, by_mm=whole.needle.depth_mm / 40))
    assert [each.name for each in parts.pierced] == [each.name for each in whole.pierced]
    assert np.allclose([each.entry_mm for each in parts.pierced], [each.entry_mm for each in whole.pierced], atol=0.02)


def test_too_short_a_needle_says_so():
    room = after(entered(np.array([300.0, -60.0, -8.0])), Advance(at_s=9.0, by_mm=200.0))
    assert any("too short" in note.text for note in room.notes)


def test_drug_in_a_vessel_is_noticed_and_contrast_is_not():
    aorta = typical_patient().structures["aorta"].vertices_mm.astype(float)
    tip = aorta[np.abs(aorta[:, 2] + 8.0) < 5.0].mean(axis=0)
    room = placed(tip, lateral_mm=75.0)
    assert any(each.sign.kind == "great_vessel" for each in room.pierced), "the way runs free of bone"
    room = after(room, Aspirate(at_s=4.0))
    assert room.notes[-1].tone == "stop" and "Blood" in room.notes[-1].text
    before = len(room.notes)
    room = after(room, Inject(at_s=5.0, agent="contrast", ml=1.0, is_watched=False))
    assert len(room.notes) == before
    little, much = (
        replay(room, [Inject(at_s=6.0, agent="lidocaine_1", ml=ml, is_watched=False), Wait(at_s=6.0, minutes=2.0)])
        for ml in (2.0, 20.0)
    )
    told = [note for note in much.notes if note.kind == "toxicity"]
    assert "metal taste" in told[0].text and told[0].at_s > 6.0
    assert not any(note.kind == "toxicity" for note in little.notes) and little.notes[-1].text == WELL


@pytest.mark.parametrize(
    ("event", "words"),
    [
        (Advance(at_s=9.0, by_mm=5.0), "no needle"),
        (Remove(at_s=9.0), "no needle"),
        (Inject(at_s=9.0, agent="contrast", ml=1.0, is_watched=True), "no needle"),
    ],
)
def test_what_needs_a_needle_says_so(event, words):
    with pytest.raises(RoomError, match=words):
        after(Room(typical_patient()), event)


def test_impossible_acts_say_what_to_do():
    room = placed(TARGET)
    with pytest.raises(RoomError, match="remove it"):
        after(room, Enter(at_s=9.0, point_mm=(80.0, 90.0, 0.0), heading=(0.0, -1.0, 0.0)))
    with pytest.raises(RoomError, match="pull back"):
        after(room, Aim(at_s=9.0, heading=(0.1, -1.0, 0.0)))
    with pytest.raises(RoomError, match="forward"):
        after(room, Wait(at_s=1.0, minutes=1.0))
    with pytest.raises(RoomError, match="touches the skin"):
        after(entered(TARGET), Inject(at_s=9.0, agent="contrast", ml=1.0, is_watched=True))
    with pytest.raises(RoomError, match="ended"):
        replay(room, [Finish(at_s=9.0), Wait(at_s=10.0, minutes=1.0)])


def test_a_question_is_answered_in_direct_speech_by_who_was_asked():
    scenario = next(each for each in load_scenarios() if each.postpone)
    room = room_for(scenario, typical_patient())
    room = replay(room, [Ask(at_s=1.0, item="antithrombotics"), Tick(at_s=2.0, item="antithrombotics")])
    assert [(note.text, note.tone) for note in room.notes] == [(scenario.answers["antithrombotics"], "patient")]
    assert room.asked == room.ticked == {"antithrombotics"}
    assert room.request.side == scenario.side and room.request.level == scenario.level


def test_the_nurse_says_so_where_the_time_out_differs_from_the_request():
    room = room_for(load_scenarios()[0], typical_patient())
    for side, is_at_odds in (("left", False), ("right", True)):
        room = replay(room, [Choose(at_s=1.0, level="L3", side=side), Ask(at_s=1.0, item="time_out")])
        assert "left, L3" in room.notes[-1].text and room.notes[-1].tone == "nurse"
        assert ("Which is it?" in room.notes[-1].text) == is_at_odds
    assert "time_out" not in after(room, Choose(at_s=3.0, level="L4", side="right")).asked


def test_nobody_is_asked_about_what_follows_from_acts():
    with pytest.raises(RoomError, match="Nobody can be asked"):
        after(Room(typical_patient()), Ask(at_s=1.0, item="coaxial"))


@pytest.mark.parametrize(("level", "side"), [("L2", "left"), ("L4", "left"), ("L3", "right")])
def test_a_request_may_leave_the_level_open_and_never_the_side(level, side):
    scenario = next(each for each in load_scenarios() if not each.is_requested)
    plan = Choose(at_s=1.0, level=level, side=side)
    entry = Enter(at_s=2.0, point_mm=(60.0 if side == "left" else -60.0, 90.0, 0.0), heading=(0.0, -1.0, 0.0))
    room = replay(room_for(scenario, typical_patient()), [plan, entry])
    is_wrong = side != scenario.side
    assert bool(wrong_place(room)) == is_wrong
    assert ("Which is it?" in room.answer("time_out")) == is_wrong
    assert scenario.side in room.answer("time_out") and level in room.answer("time_out")


def test_an_entry_beyond_the_limit_is_warned_of_once_while_the_mark_moves():
    start = Room(typical_patient(), "L2")
    near, far, farther = (Mark(at_s=1.0, point_mm=(mm, 90.0, 35.0)) for mm in (58.0, 66.0, 68.0))
    assert replay(start, [near]).notes == ()
    notes = replay(start, [near, far, farther]).notes
    assert len(notes) == 1 and "66 mm from the midline, beyond the limit of 60 mm at L2" in notes[0].text


def steps() -> st.SearchStrategy:
    lengths = st.floats(0.5, 30.0)
    return st.lists(
        st.one_of(
            st.builds(Advance, at_s=st.just(9.0), by_mm=lengths),
            st.builds(Withdraw, at_s=st.just(9.0), by_mm=lengths),
            st.builds(Bevel, at_s=st.just(9.0), towards=st.sampled_from([None, (1.0, 0.0, 0.0), (0.0, 0.0, 1.0)])),
            st.builds(Tick, at_s=st.just(9.0), item=st.sampled_from(["consent", "time_out"])),
            st.builds(Aspirate, at_s=st.just(9.0)),
        ),
        max_size=25,
    )


@settings(max_examples=25, deadline=None)
@given(steps())
def test_events_that_were_written_down_replay_to_the_same_room(events):
    start = entered(TARGET)
    room = replay(start, events)
    again = replay(Room(typical_patient()), [event_of(fields_of(event)) for event in room.events])
    assert again.needle == room.needle and again.notes == room.notes and again.pierced == room.pierced


def test_every_kind_of_event_survives_writing():
    shot = Shot(
        at_s=1.0,
        oblique_deg=30.0,
        tilt_deg=3.0,
        side="left",
        target_mm=(0.0, 0.0, -8.0),
        beam=(0.0, 1.0, 0.0),
        pulses=1,
        fluoroscopy_s=0.1,
        kerma_area_gy_cm2=0.01,
    )
    for event in (shot, Choose(at_s=0.0, level="L2", side="right"), Bevel(at_s=0.0, towards=None), Remove(at_s=0.0)):
        assert event_of(fields_of(event)) == event
    assert shot.view == "oblique"


def test_each_entry_point_needs_its_own_infiltration():
    room = after(Room(typical_patient()), Mark(at_s=0.0, point_mm=(60.0, 90.0, 0.0)))
    assert not room.is_numb
    room = after(room, Numb(at_s=1.0, ml=5.0))
    for point, is_numb in (
        ((60.0, 90.0, 0.0), True),
        ((60.0, 90.0, 9.9), True),
        ((60.0, 90.0, 10.1), False),
        ((-60.0, 90.0, 0.0), False),
        ((64.0, 90.0, 0.0), True),
    ):
        moved = after(room, Mark(at_s=2.0, point_mm=point))
        pushed = replay(
            moved, [Enter(at_s=3.0, point_mm=point, heading=(0.0, -1.0, 0.0)), Advance(at_s=4.0, by_mm=5.0)]
        )
        assert moved.is_numb == is_numb
        assert (NOT_NUMB in [note.text for note in pushed.notes]) == (not is_numb)
        again = after(pushed, Numb(at_s=5.0, ml=5.0))
        assert again.is_numb


def test_every_kind_of_event_says_what_happened():
    kinds = Event.__subclasses__()
    assert len(kinds) == 21 and all("words" in vars(kind) for kind in kinds if kind not in (Ask, Tick, Numb))
    read = Read(at_s=0.0, pattern="psoas", decision="move")
    assert read.words == "Contrast read as psoas; decided: move the tip and repeat contrast"
    assert Room(typical_patient()).words_of(Tick(at_s=0.0, item="consent")) == "Consent"
    numbed = Room(typical_patient()).words_of(Numb(at_s=0.0, ml=5.0))
    assert numbed == "Skin and track infiltrated with 5 ml lidocaine 1 %"


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"kind": "fly", "at_s": 1.0},
        {"kind": "advance", "at_s": -1.0, "by_mm": 5.0},
        {"kind": "advance", "at_s": 1.0},
        {"kind": "wait", "at_s": 1.0, "minutes": "5"},
    ],
)
def test_what_is_no_event_is_refused(fields):
    with pytest.raises(ValueError):
        event_of(fields)
