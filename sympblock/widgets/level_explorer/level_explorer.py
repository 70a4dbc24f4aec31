"""The level explorer: what reaches the trunk, what leaves it and what lies beside it at each level."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sympblock.content import load_level_notes, load_structure_notes
from sympblock.content.level_notes import LevelClaim
from sympblock.conventions import LEVELS, Level, Side
from sympblock.drawing import SCENES
from sympblock.widgets.core.panel import ChoiceControl, Control, Panel, Picture, Toggle, Words

HEADINGS = {"leaves": "From the cord to the trunk", "joins": "At the ganglion and beyond", "beside": "Beside the trunk"}


@dataclass(frozen=True)
class ExplorerState:
    """Says what is looked at: a level, a side and perhaps one structure."""

    level: Level = "L3"
    side: Side = "left"
    structure: str = ""
    names: bool = True


class LevelExplorer(Panel[ExplorerState]):
    """Shows one level of the trunk as an axial section, a locator and sourced notes.

    Parameters
    ----------
    state : ExplorerState
        Level ``"T10"`` to ``"S1"``, side ``"left"`` or ``"right"`` (the patient's).

    Examples
    --------
    >>> explorer = LevelExplorer(ExplorerState(level="L2"))
    >>> explorer.set("level", "L4")
    >>> explorer.view["said"]
    'L4, left side.'
    """

    title = "Level explorer"
    how_to_play = "In the full course you choose any level from T10 to S1 and either side, and a click on a structure says what it is."

    def __init__(self, state: ExplorerState = ExplorerState()) -> None:
        super().__init__(state)

    def controls(self, state: ExplorerState) -> Sequence[Control]:
        """Offer the levels and the two sides."""
        return (
            ChoiceControl("level", "Level", {level: level for level in LEVELS}),
            ChoiceControl("side", "Side of the patient", {"left": "Left", "right": "Right"}),
            Toggle("names", "Show names"),
        )

    def pictures(self, state: ExplorerState) -> Sequence[Picture]:
        """Draw the section seen from below, and where it lies."""
        section = SCENES["axial_section"](level=state.level, side=state.side, labels=state.names)
        return (
            Picture(
                "section",
                "Axial section, seen from below: front is up, the patient's right is on your left.",
                section,
                3,
                True,
            ),
            Picture(
                "locator", "Where the section lies, seen from the front.", SCENES["spine_locator"](level=state.level), 1
            ),
        )

    def readout(self, state: ExplorerState) -> Sequence[Words]:
        """Give the notes of the level, and of a structure that was clicked."""
        notes = load_level_notes()[state.level]
        blocks = [words for kind in HEADINGS for words in _words(HEADINGS[kind], getattr(notes, kind))]
        return (*_structure_words(state.structure), *blocks)

    def said(self, state: ExplorerState) -> str:
        """Say level and side, and the structure if one was clicked."""
        named = [words.heading for words in _structure_words(state.structure)]
        return f"{state.level}, {state.side} side." + "".join(f" {name}." for name in named)

    def settle(self, state: ExplorerState, changed: str) -> ExplorerState:
        """Forget the clicked structure when the level changes."""
        return dataclasses.replace(state, structure="") if changed == "level" else state

    def read_states(self) -> Mapping[str, ExplorerState]:
        """Show the level of the lesson; beside an outflow level L2, where the outflow ends, and beside others L4."""
        first = self._first
        beside: Level = "L2" if LEVELS.index(first.level) < LEVELS.index("L2") else "L4"
        states = (first, dataclasses.replace(first, level=beside))
        return {f"{state.level}, {state.side} side": state for state in states}

    def picked(self, state: ExplorerState, structure: str) -> ExplorerState:
        """Look at the clicked structure."""
        return dataclasses.replace(state, structure=structure)


def _words(heading: str, claims: Sequence[LevelClaim]) -> list[Words]:
    return [Words(claim.text, "" if index else heading, claim.sources) for index, claim in enumerate(claims)]


def _structure_words(structure: str) -> list[Words]:
    key = structure.removesuffix("_left").removesuffix("_right")
    note = load_structure_notes().get(key)
    if note is None:
        return []
    side = structure.removeprefix(key).strip("_")
    return [Words(note.sentence, f"{note.name}, {side}" if side else note.name, note.sources)]
