"""Tasks on the simulated C-arm: what is asked, the last picture before a judge, and what it took."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Self

import traitlets

from sympblock.assessment.record import LearnerRecord
from sympblock.widgets.c_arm_console.arm_panel import ArmPanel
from sympblock.widgets.c_arm_console.c_arm import OnTable
from sympblock.widgets.c_arm_console.console_controls import ConsoleGroup
from sympblock.widgets.c_arm_console.console_state import ConsoleState
from sympblock.widgets.c_arm_tasks.reading import patient_on, task_states
from sympblock.widgets.c_arm_tasks.task_judge import TaskJudge
from sympblock.widgets.core.reading_form import ReadingForm

HOW_TO_PLAY = "In the full course you find each view yourself, and a judge says from the geometry of your last image what is off and which way to correct it."
#: The patient and the dose are those of the task.
OFFERED: tuple[ConsoleGroup, ...] = (
    *("side", "angles", "table", "field", "pulses", "window"),
    *("pedal", "names", "display", "pictures"),
)


class CArmTasks(ArmPanel):
    """Shows a C-arm with tasks, and judges the last picture that was taken.

    Parameters
    ----------
    lesson : str
        Whose tasks are shown.
    record : LearnerRecord or None
        Where solved tasks are kept; None keeps nothing.
    is_blocking : bool
        True waits for the patient instead of going on meanwhile.

    Attributes
    ----------
    judge : TaskJudge
        What is asked, and the last verdict.
    task : dict
        What the page shows of the task and of its verdict.
    """

    bundle_name = "c_arm_tasks"
    title = "C-arm tasks"

    task: traitlets.Dict[str, Any] = traitlets.Dict().tag(sync=True)

    def __init__(self, lesson: str, record: LearnerRecord | None = None, is_blocking: bool = False) -> None:
        self._lesson = lesson
        self.judge = TaskJudge(lesson, record)
        super().__init__(self._start(), is_blocking)
        self._bring()
        self._publish()

    def groups(self) -> Sequence[ConsoleGroup]:
        """Offer no names where they would answer the task."""
        return [group for group in OFFERED if group != "names" or not self.judge.asked.hides_names]

    def handle(self, content: dict[str, Any]) -> None:
        """Act on one gesture; besides those of a console: ``task``, ``again``, ``count`` and ``judge``."""
        event = content["event"]
        if event == "task":
            self.begin(int(content["place"]))
        elif event == "again":
            self.begin(self.judge.place)
        elif event == "count":
            self.judge.count(int(content["value"]))
            self._publish()
        elif event == "judge":
            self.judge.judge(self.arm.last)
            self._publish()
        else:
            super().handle(content)

    def begin(self, place: int) -> None:
        """Put the C-arm where a task begins; nothing happens while a patient is on the way.

        Raises
        ------
        ValueError
            If there is no such task.
        """
        if self.preparing:
            return
        before = self.judge.asked.patient
        self.judge.begin(place, self.arm.given)
        self.arm.clear()
        self.state = self._start()
        if self.judge.asked.patient != before:
            self._bring()
        self._show(self.state, self.preparing or f"Task {place + 1}: {self.judge.asked.title}")
        self._publish()

    def reading_form(self) -> ReadingForm:
        """Return each task with a view that solves it."""
        return ReadingForm(self.title, task_states(self._lesson), HOW_TO_PLAY, "strip")

    def rehearsal(self) -> Self:
        """Return an undisplayed twin that records nothing."""
        return type(self)(self._lesson, is_blocking=True)

    def _start(self) -> ConsoleState:
        start = self.judge.asked.start
        return ConsoleState(
            side=start.side,
            oblique_deg=start.oblique_deg,
            craniocaudal_tilt_deg=start.craniocaudal_tilt_deg,
            left_mm=start.left_mm,
            superior_mm=start.superior_mm,
        )

    def _bring(self) -> None:
        """Bring whom the task puts on the table."""
        self.arm.leave()
        wanted = self.judge.asked.patient
        self.prepare(lambda: OnTable.of(patient_on(wanted), seed=0), self.arm.lay)

    def _publish(self) -> None:
        """Show the task and its verdict."""
        self.task = self.judge.page(self.arm.given)
