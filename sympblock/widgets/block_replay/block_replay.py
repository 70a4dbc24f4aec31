"""A session of the procedure room in space: needle, contrast and drug among all structures, act by act."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from sympblock.block.injectate.contrast_cloud import cloud_of
from sympblock.block.needle.needle import Needle
from sympblock.block.needle.needle_mesh import needle_mesh
from sympblock.block.needle.structures_at_risk import nearest
from sympblock.content.practice.scenarios import Scenario
from sympblock.drawing.scene.structure_groups import words_of
from sympblock.geometry.mesh import Mesh
from sympblock.procedure.event_lines import event_of
from sympblock.procedure.room import Room
from sympblock.procedure.room_sessions import clock
from sympblock.procedure.session_replay import EXAMPLE, has_injection, newest_session, rooms_of, scenario_of
from sympblock.procedure.session_store import Stored, load
from sympblock.widgets.anatomy_viewer.body_view import ViewerGroup
from sympblock.widgets.anatomy_viewer.mesh_message import packed_added
from sympblock.widgets.anatomy_viewer.stage_panel import StagePanel
from sympblock.widgets.anatomy_viewer.viewer_state import ViewerState
from sympblock.widgets.block_replay.reading import needle_rooms, replay_states
from sympblock.widgets.core.panel import Button, Control, Range, Table, Words
from sympblock.widgets.core.reading_form import ReadingForm

HOW_TO_PLAY = "In the full course your own newest session is shown in 3D, act by act, with needle, contrast and drug among all structures."
#: Drawn thicker than it is, so that it is seen among the bones.
DRAWN_RADIUS_MM = 1.0
#: Structures whose distance from the tip is told; ``{side}`` is the side of the block.
TOLD = (
    *("sympathetic_trunk_{side}", "psoas_{side}", "aorta", "inferior_vena_cava"),
    *("kidney_{side}", "ureter_{side}", "dural_sac"),
)


@dataclass(frozen=True)
class ReplayState(ViewerState):
    """Says which act is shown, besides what the viewer shows.

    Parameters
    ----------
    act : float
        How many acts have happened; 0 = none.
    """

    act: float = 0.0


class BlockReplay(StagePanel[ReplayState]):
    """Shows the learner's newest session, or an example, in space.

    Parameters
    ----------
    folder : Path or None
        Where sessions are kept; None shows the example.
    is_blocking : bool
        True waits for the patient instead of going on meanwhile.

    Attributes
    ----------
    rooms : tuple of Room
        The room before the first act, and after each.
    """

    title = "The block in space"
    waiting_words = "Replaying the session: some seconds."

    def __init__(self, folder: Path | None = None, is_blocking: bool = False) -> None:
        self._folder = folder
        self.rooms: tuple[Room, ...] = ()
        self._drawn: Room | None = None
        self._stored = self._newest()
        super().__init__(ReplayState(level=self.scenario.level, view="below"), is_blocking)
        self._bring()

    @property
    def scenario(self) -> Scenario:
        """Return the scenario of the session that is shown."""
        return scenario_of(self._stored)

    def groups(self) -> Sequence[ViewerGroup]:
        """Offer view, section and structures: who lies there belongs to the session."""
        return ("view", "section", "structures")

    def controls(self, state: ReplayState) -> Sequence[Control]:
        """Offer the acts first, then how the body is shown."""
        last = max(len(self.rooms) - 1, 1)
        acts = Range("act", "Act", 0.0, float(last), 1.0, f"of {last}")
        newest = Button("newest", "Show my newest session", enabled=not self.preparing)
        return (acts, *super().controls(state), newest)

    def readout(self, state: ReplayState) -> Sequence[Words | Table]:
        """Say what was done in this act, and how far the tip is from what."""
        if not self.rooms:
            return (Words(self.preparing),)
        room = self.room_at(state)
        is_own = self._stored.path != EXAMPLE
        whose = (
            "Your newest session" if is_own else "An example: finish a session in the procedure room, then show it here"
        )
        blocks: list[Words | Table] = [Words(_act_words(room), f"{whose}: {self.scenario.title}")]
        if room.needle is not None and room.needle.depth_mm > 0.0:
            blocks.append(_distances(room, room.needle))
        return (*blocks, *super().readout(state))

    def said(self, state: ReplayState) -> str:
        """Say what was done in this act."""
        return _act_words(self.room_at(state)) if self.rooms else self.preparing

    def pressed(self, state: ReplayState, button: str) -> ReplayState:
        """Read the newest session again."""
        self._stored, self.rooms, self.body = self._newest(), (), None
        self._bring()
        return dataclasses.replace(state, level=self.scenario.level, act=0.0, structure="")

    def reading_form(self) -> ReadingForm:
        """Return the session that comes with the course; the learner's own is never printed."""
        rooms = needle_rooms(rooms_of(load(EXAMPLE, event_of)))
        told = [_distances(room, room.needle) for room in rooms if room.needle is not None]
        return ReadingForm(self.title, replay_states(rooms, told), HOW_TO_PLAY)

    def rehearsal(self) -> Self:
        """Return an undisplayed twin that shows the example."""
        return type(self)(None, is_blocking=True)

    def room_at(self, state: ReplayState) -> Room:
        """Return the room after the act that a state shows."""
        return self.rooms[min(int(state.act), len(self.rooms) - 1)]

    def _newest(self) -> Stored:
        return newest_session(self._folder, has_injection)

    def _bring(self) -> None:
        stored = self._stored
        self.prepare(lambda: rooms_of(stored), self._came)

    def _came(self, rooms: tuple[Room, ...]) -> None:
        self.rooms = rooms
        # The act with the needle at its end says most.
        last = max((i for i, room in enumerate(rooms) if room.needle is not None), default=0)
        self.state = dataclasses.replace(self.state, act=float(last))
        self.put_on_stage(rooms[0].patient)

    def _show(self, state: ReplayState, said: str | None = None) -> None:
        super()._show(state, said)
        room = self.room_at(state) if self.rooms else None
        if room is not None and room is not self._drawn:
            # Contrast takes long to mesh: not for a control that leaves the act as it is.
            self._drawn = room
            self.added, self.added_block = packed_added(_added(room))


def _act_words(room: Room) -> str:
    if not room.events:
        return "Nothing has been done yet."
    last = room.events[-1]
    noticed = [note.text for note in room.notes if note.at_s == last.at_s]
    return f"{clock(room.at_s)} {room.words_of(last)}. {' '.join(noticed)}".strip()


def _added(room: Room) -> dict[str, Mesh]:
    """Return needle, contrast and drug as they lie after an act."""
    found: dict[str, Mesh] = {}
    for injections, name in ((room.drugs, "local_anaesthetic"), (room.contrast, "contrast")):
        for each in injections[-1:]:
            for outermost in cloud_of(each.spread).meshes[:1]:
                found[name] = outermost
    if room.needle is not None:
        found["needle"] = needle_mesh(dataclasses.replace(room.needle, diameter_mm=2 * DRAWN_RADIUS_MM))
    return found


def _distances(room: Room, needle: Needle) -> Table:
    names = tuple(name.format(side=room.side) for name in TOLD)
    rows = tuple(
        (words_of(each.name), "in it" if each.distance_mm < 0 else f"{each.distance_mm:.0f} mm")
        for each in nearest(room.patient, needle, names)
    )
    return Table("From the tip to", ("", "distance"), rows)
