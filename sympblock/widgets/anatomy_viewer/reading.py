"""The patient of the viewer for readers: sections at the levels of the block, and the same level in another patient."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from sympblock.anatomy.patient import Patient
from sympblock.anatomy.patients import numbered_patient, who_words
from sympblock.conventions import TARGET_LEVELS, Level
from sympblock.widgets.anatomy_viewer.body_view import BodyView
from sympblock.widgets.anatomy_viewer.viewer_state import ViewerState
from sympblock.widgets.anatomy_viewer.who_table import who_table
from sympblock.widgets.core.panel_parts import Table
from sympblock.widgets.core.reading_form import DrawnPicture, DrawnState

#: Another patient, whose trunk and vessels lie otherwise.
OTHER_PATIENT = 2


@lru_cache(maxsize=4)
def viewer_states(level: Level, make: Callable[[int], Patient] = numbered_patient) -> tuple[DrawnState, ...]:
    """Return the sections of the typical patient, and the one of the lesson in another patient."""
    typical = [_state(make(0), each, 0) for each in TARGET_LEVELS]
    return *typical, _state(make(OTHER_PATIENT), level, OTHER_PATIENT)


def _state(patient: Patient, level: Level, seed: int) -> DrawnState:
    section = BodyView(patient).section(ViewerState(level=level, seed=seed))
    tables: tuple[Table, ...] = (who_table(patient),) if level == TARGET_LEVELS[0] or seed else ()
    return DrawnState(f"{who_words(seed)}, {level}", (DrawnPicture.of(section),), tables)
