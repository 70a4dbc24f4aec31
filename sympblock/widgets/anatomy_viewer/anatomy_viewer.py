"""The 3D viewer: one patient in space, a section beside it, and another patient at a click or by number."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from typing import Any, Self

import traitlets

from sympblock.anatomy.patient import Patient
from sympblock.anatomy.patients import is_stored, number_after, numbered_patient, who_words
from sympblock.codes.share_code import CodeRefusedError
from sympblock.widgets.anatomy_viewer.body_view import VIEWER_GROUPS, ViewerGroup
from sympblock.widgets.anatomy_viewer.reading import viewer_states
from sympblock.widgets.anatomy_viewer.stage_panel import StagePanel
from sympblock.widgets.anatomy_viewer.viewer_code import VIEWER_CODE, viewer_code, viewer_in_code
from sympblock.widgets.anatomy_viewer.viewer_state import VIEWS, ViewerState
from sympblock.widgets.core.reading_form import ReadingForm
from sympblock.widgets.core.share_desk import ShareDesk

HOW_TO_PLAY = "In the full course you turn the patient in 3D, hide and find structures, move the section, and meet other patients by their number."
WAIT = "The patient is still being prepared: open the code when the patient is there."
OPENED = "Opened: {who}, {view}, section at {level}."


class AnatomyViewer(StagePanel[ViewerState]):
    """Shows a patient in space; everything decided here, drawn and turned in the page.

    Parameters
    ----------
    state : ViewerState
        What to show first.
    make : callable
        Takes a seed and returns a patient; 0 is the typical one.
    is_blocking : bool
        True waits for each person instead of going on meanwhile.

    Attributes
    ----------
    shared : dict
        The code that was made last, or what came of one that was opened, see :class:`ShareDesk`.
    """

    title = "The patient in 3D"

    shared: traitlets.Dict[str, Any] = traitlets.Dict().tag(sync=True)

    def __init__(
        self,
        state: ViewerState = ViewerState(),
        make: Callable[[int], Patient] = numbered_patient,
        is_blocking: bool = False,
    ) -> None:
        self._make = make
        super().__init__(state, is_blocking)
        self._share = ShareDesk(VIEWER_CODE.letter, self._code, self._open, self._tell_shared)
        self.shared = self._share.at_first
        self._bring(state.seed)

    def groups(self) -> Sequence[ViewerGroup]:
        """Offer view, section, structures and other patients."""
        return VIEWER_GROUPS

    def pressed(self, state: ViewerState, button: str) -> ViewerState:
        """Bring another patient, or the typical one again; what is shown stays as it is."""
        return self._with(state, number_after(state.seed) if button == "another" else 0)

    def settle(self, state: ViewerState, changed: str) -> ViewerState:
        """Bring whoever has the number that was typed."""
        if changed != "seed" or state.seed == self.state.seed:
            return super().settle(state, changed)
        return self._with(state, state.seed)

    def handle(self, content: dict[str, Any]) -> None:
        """Act on one gesture; besides those of a panel: ``share`` and ``open_code``."""
        if not self._share.answer(content):
            super().handle(content)

    def reading_form(self) -> ReadingForm:
        """Return the sections of the typical patient, and one of another patient."""
        return ReadingForm(self.title, viewer_states(self._first.level), HOW_TO_PLAY)

    def rehearsal(self) -> Self:
        """Return an undisplayed twin in the first state."""
        return type(self)(self._first, self._make, is_blocking=True)

    def _with(self, state: ViewerState, seed: int) -> ViewerState:
        """Bring a patient; what was chosen belonged to another body."""
        self._bring(seed)
        return dataclasses.replace(state, seed=seed, structure="")

    def _code(self) -> tuple[str, str]:
        return viewer_code(self.state), ""

    def _open(self, text: str) -> str:
        """Show what a code shows."""
        state = viewer_in_code(text)
        if self.preparing == self.waiting_words:
            raise CodeRefusedError(WAIT)
        # Whoever comes may lack the structure that was chosen, so it is chosen in the body that is there.
        self._show(dataclasses.replace(state, structure=""))
        self._bring(state.seed, state.structure)
        who = who_words(state.seed)
        return OPENED.format(who=f"{who[0].lower()}{who[1:]}", view=VIEWS[state.view].lower(), level=state.level)

    def _tell_shared(self, shared: dict[str, Any]) -> None:
        self.shared = shared

    def _bring(self, seed: int, structure: str = "") -> None:
        """Bring a patient and choose a structure; one that is stored is there before the page asks."""
        is_quick = self.comm is None and is_stored(seed)

        def arrived(patient: Patient) -> None:
            self.put_on_stage(patient)
            if structure:
                self.state = self.picked(self.state, structure)

        self.prepare(lambda: self._make(seed), arrived, is_quick=is_quick)
