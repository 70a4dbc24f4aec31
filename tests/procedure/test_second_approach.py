"""A second approach is data alone: a folder with other numbers and files is played to its debrief by the same code."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
import yaml

from sympblock.anatomy import typical_patient
from sympblock.block.needle.needle import skin_point_mm
from sympblock.block.needle.needle_target import target_mm
from sympblock.content.files import DATA_DIR, ContentError
from sympblock.content.practice.approaches import load_approach
from sympblock.content.practice.scenarios import load_scenarios
from sympblock.procedure.debrief import Debrief, debrief
from sympblock.procedure.events import (
    Advance,
    Aspirate,
    Choose,
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
)
from sympblock.procedure.guide import next_step
from sympblock.procedure.room import after, replay
from sympblock.procedure.room_record import Room, room_for
from tests.sample_block import discharged
from tests.sample_session import path_to_target, shot

PATIENT = typical_patient()
ENTRY_MM = 70.0
#: What differs from the approach of the lessons: made up for the test, and no advice.
CHANGES = {
    "id": "made_up_approach",
    "title": "A made-up approach at L4",
    "levels": ["L4"],
    "doses": {
        "fraction_ml": 3,
        "block_ml": 6,
        "skin_agent": "ropivacaine_05",
        "agents": ["contrast", "ropivacaine_05"],
    },
    "needle": {"length_mm": 120},
    "target": {"superior_mm": -11, "behind_front_mm": 4},
    "files": {"entry_limits": "made_up_limits", "checklist": "made_up_checklist", "guide": "made_up_guide"},
}
LIMITS = """
- {level: L4, usual_mm: [65, 70], most_mm: 70, sentence: At most 7 cm., authority: our rule, sources: [pitt_lsb]}
- {id: image_asks_for_more, sentence: Choose the other approach., sources: [pitt_lsb]}
"""
SCENARIO = """
- id: made_up
  title: A made-up block
  difficulty: hard
  story: For the test.
  patient: {number: 0}
  approach: made_up_approach
  level: L4
  side: right
  limits: {exposures: 20, minutes: 60}
  postpone: false
  debrief: Nothing.
  sources: [pitt_lsb]
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the second approach beside the first one: four files, a scenario, and no code."""
    folder = tmp_path_factory.mktemp("second") / "data"
    shutil.copytree(DATA_DIR, folder, ignore=shutil.ignore_patterns("physics", "items", "evidence", "sessions"))
    (plan,) = yaml.safe_load((folder / "approaches" / "lumbar_oblique.yaml").read_text("utf-8"))
    for name, value in CHANGES.items():
        plan[name] = plan[name] | value if isinstance(value, dict) else value
    write = {"approaches/made_up_approach": yaml.safe_dump([plan]), "procedure/made_up_limits": LIMITS}
    for name, source, kept in (("checklist", "block_checklist", 30), ("guide", "guided_block", 9)):
        entries = yaml.safe_load((folder / "procedure" / f"{source}.yaml").read_text("utf-8"))
        entries[0]["title"] = "Made-up title"
        write[f"procedure/made_up_{name}"] = yaml.safe_dump(entries[:kept])
    for name, text in (write | {"scenarios/made_up": SCENARIO}).items():
        (folder / f"{name}.yaml").write_text(text, "utf-8")
    return folder


@pytest.fixture(scope="module")
def empty(folder: Path) -> Room:
    (scenario,) = load_scenarios("made_up", folder)
    return room_for(scenario, PATIENT, folder)


def session(room: Room, doses_ml: tuple[float, ...] = (3.0, 3.0)) -> list[Event]:
    """Return a session that keeps the rules of the approach of a room."""
    path = path_to_target(room.patient, (room.level, room.side), ENTRY_MM, room.approach)
    drug = room.approach.doses.agents[-1]
    given = [
        event
        for number, ml in enumerate(doses_ml)
        for event in (
            Aspirate(at_s=40.0 * number),
            Inject(at_s=40.0 * number, agent=drug, ml=ml, is_watched=False),
        )
    ]
    return [
        Choose(at_s=0.0, level=room.level, side=room.side),
        *(Tick(at_s=0.0, item=item.id) for item in room.approach.checklist if item.tick),
        *(shot(0.0, (0.0, 1.0, 0.0)), shot(15.0, path.beam), Mark(at_s=0.0, point_mm=path.entry_mm)),
        Numb(at_s=0.0, ml=4.0),
        Enter(at_s=0.0, point_mm=path.entry_mm, heading=path.heading),
        *(Advance(at_s=0.0, by_mm=20.0), shot(15.0, path.beam), Advance(at_s=0.0, by_mm=path.depth_mm - 20.0)),
        *(shot(90.0, (1.0, 0.0, 0.0)), shot(0.0, (0.0, 1.0, 0.0)), Aspirate(at_s=0.0)),
        Inject(at_s=0.0, agent="contrast", ml=1.0, is_watched=True),
        shot(90.0, (1.0, 0.0, 0.0), pulses=30),
        Read(at_s=0.0, pattern="prevertebral", decision="go_on"),
        *given,
        *(Wait(at_s=99.0, minutes=15.0), Remove(at_s=999.0), *discharged(999.0), Finish(at_s=4599.0)),
    ]


def told(room: Room, *doses_ml: float) -> Debrief:
    return debrief(replay(room, session(room, doses_ml or (3.0, 3.0))), lambda _: True)


def test_it_is_played_to_its_debrief(empty: Room) -> None:
    found = told(empty)
    kept = {each.item.id: each.outcome for each in found.checked}
    assert set(kept.values()) <= {"kept", "not called for"}
    assert found.checked[0].item.title == "Made-up title"
    assert found.measures.tip and found.measures.tip.distance_mm == pytest.approx(0.0, abs=2.0)
    assert dict(found.measures.drug_mg) == {"ropivacaine": pytest.approx(5.0 * (4.0 + 6.0))}


def test_its_own_numbers_count(empty: Room) -> None:
    usual = load_approach()
    assert empty.approach.target != usual.target and empty.approach.levels == ("L4",)
    outcome = {each.item.id: each.outcome for each in told(empty, 5.0).checked}
    assert outcome["fractions"] == "missed", "5 ml are one fraction in the usual approach only"
    start = empty.approach.target.superior_mm
    assert np.linalg.norm(target_mm(PATIENT, "L4", "right", empty.approach) - target_mm(PATIENT, "L4", "right")) > 1.0
    assert start == -11.0


def test_its_own_limit_and_needle_count(empty: Room) -> None:
    entry = skin_point_mm(PATIENT, 76.0, float(target_mm(PATIENT, "L4", "right")[2]), "right")
    room = after(empty, Enter(at_s=0.0, point_mm=tuple(entry.tolist()), heading=(0.0, -1.0, 0.0)))
    assert "beyond the limit of 70 mm at L4. At most 7 cm. Choose the other approach." in room.notes[-1].text
    assert room.needle is not None and room.needle.length_mm == 120.0


def test_its_own_guide_leads(empty: Room) -> None:
    first = next_step(empty)
    assert first is not None and first[1].title == "Made-up title"
    events = session(empty)
    aspirated = next(number for number, event in enumerate(events) if isinstance(event, Aspirate))
    assert next_step(replay(empty, events[: aspirated + 1])) is None, "its guide ends before the contrast"


def test_a_level_that_it_is_not_for_is_refused(folder: Path) -> None:
    (folder / "scenarios" / "wrong.yaml").write_text(SCENARIO.replace("level: L4", "level: L2"), "utf-8")
    with pytest.raises(ContentError, match="item 'made_up', field 'level': the approach is for L4"):
        load_scenarios("wrong", folder)
