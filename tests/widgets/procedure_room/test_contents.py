"""What lies in the beam is placed once, and shows in the next picture."""

from __future__ import annotations

import asyncio
import dataclasses
import threading
from importlib import import_module

import pytest

from sympblock.anatomy import typical_patient
from sympblock.content.practice.scenarios import load_scenarios
from sympblock.procedure.events import Shot
from sympblock.procedure.room import replay
from sympblock.procedure.room_record import room_for
from sympblock.widgets.procedure_room.procedure_room import ProcedureRoom
from tests.sample_room import act, answered, needle_at_target, room_window, shot


def test_a_run_of_pictures_is_written_down_place_by_place(room):
    for turn in (0.0, 0.0, 30.0):
        room.arm.take(dataclasses.replace(room.state, oblique_deg=turn), 0.125)
    answered(room, "consent")
    assert [(event.oblique_deg, event.pulses) for event in room.play.room.of(Shot)] == [(0.0, 2), (30.0, 1)]


@pytest.mark.long
def test_contrast_is_seen_in_the_next_picture(room):
    needle_at_target(room)
    act(room, "view", view="ap")
    shot(room)
    before = room.arm.table.imager.shown_anew(room_window(room)).copy().astype(float)
    act(room, "inject", live=False)
    shot(room)
    after = room.arm.table.imager.shown_anew(room_window(room)).astype(float)
    column, row = (room.arm.last.pose.pixel_of(room.play.room.needle.tip_mm)).astype(int)
    around = slice(row - 8, row + 8), slice(column - 8, column + 8)
    assert before[around].mean() - after[around].mean() > 15.0


class Counted:
    """Counts the calls of something that takes long."""

    def __init__(self, monkeypatch, *places: str) -> None:
        self.count = 0
        for place in places:
            monkeypatch.setattr(place, self._counting(import_module(place.rpartition(".")[0]), place))

    def _counting(self, module, place: str):
        made = getattr(module, place.rpartition(".")[2])

        def counted(*given, **named):
            self.count += 1
            return made(*given, **named)

        return counted


CONTENTS = "sympblock.widgets.procedure_room.beam_contents"


@pytest.mark.long
def test_only_what_has_changed_is_placed_anew(room, monkeypatch):
    needle_at_target(room)
    clouds = Counted(monkeypatch, f"{CONTENTS}.cloud_of")
    needles = Counted(monkeypatch, f"{CONTENTS}.needle_mesh")
    placed: list[str] = []
    put = room.arm.table.imager.put
    monkeypatch.setattr(room.arm.table.imager, "put", lambda name, *more: (placed.append(name), put(name, *more)))
    act(room, "inject", live=False)
    assert (clouds.count, needles.count, placed) == (1, 0, ["iohexol_300"])
    answered(room, "consent")
    act(room, "aspirate")
    act(room, "wait", minutes=1)
    act(room, "read", pattern="prevertebral", decision="go_on")
    act(room, "agent", value="bupivacaine_025")
    act(room, "inject", live=False)
    assert (clouds.count, needles.count, placed) == (1, 0, ["iohexol_300"])
    act(room, "push", mm=-5)
    assert (clouds.count, needles.count, placed) == (1, 1, ["iohexol_300", "steel"])
    act(room, "agent", value="contrast")
    act(room, "inject", live=False)
    # What lies at the first tip was meshed before.
    assert (clouds.count, needles.count, placed[2:]) == (2, 1, ["iohexol_300"])


@pytest.mark.long
def test_a_patient_who_comes_new_has_nothing_in_the_beam(room):
    needle_at_target(room)
    act(room, "inject", live=False)
    act(room, "again")
    assert room.arm.table.imager.foreign == {}


@pytest.mark.long
def test_a_live_injection_shows_more_and_more_contrast(tmp_path, monkeypatch):
    """In a running loop the pictures follow the fluid, its spread is computed once, and the tube is off at the end."""
    result: dict = {}
    spreads = Counted(monkeypatch, "sympblock.procedure.room.inject")

    async def go() -> None:
        room = ProcedureRoom(tmp_path, is_blocking=True)
        volumes: list[float] = []
        frames: list[int] = []

        def hear(content, buffers=None) -> None:
            if content["event"] == "frame":
                frames.append(content["number"])
                room.handle({"event": "seen", "number": content["number"]})

        room.send = hear
        needle_at_target(room)
        room._is_blocking = False
        put = room.arm.table.imager.put

        def watched(material, meshes, shares=None):
            if material == "iohexol_300" and meshes:
                volumes.append(
                    sum(mesh.volume_mm3() * share for mesh, share in zip(meshes, shares, strict=True)) / 1000
                )
            put(material, meshes, shares)

        room.arm.table.imager.put = watched
        before = len(frames)
        act(room, "inject", live=True)
        await room.syringe.task
        result.update(
            volumes=volumes, frames=len(frames) - before, is_on=room.is_on, busy=room.page["busy"], room=room.play.room
        )

    thread = threading.Thread(target=lambda: asyncio.run(go()))
    thread.start()
    thread.join(60)
    assert result["volumes"] == sorted(result["volumes"]) and result["volumes"][-1] == pytest.approx(1.0, rel=1e-3)
    assert spreads.count == 1
    assert result["frames"] >= 5 and not result["is_on"] and result["busy"] == ""
    assert result["room"].injections[-1].event.is_watched
    again = replay(room_for(load_scenarios()[0], typical_patient()), result["room"].events)
    watched, replayed = result["room"].injections[-1].spread, again.injections[-1].spread
    assert (watched.filled_ml() == replayed.filled_ml()).all() and again.notes == result["room"].notes
