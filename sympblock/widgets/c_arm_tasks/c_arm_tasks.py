"""Tasks on the simulated C-arm: what is asked, the last picture before a judge, and what it took."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import traitlets

from sympblock.anatomy.patient import Patient
from sympblock.anatomy.patients import numbered_patient, sample_patient
from sympblock.assessment.record import LearnerRecord
from sympblock.assessment.view_judge import Taken, ViewFinding, judge
from sympblock.content.practice.view_tasks import ViewTask, load_view_tasks
from sympblock.widgets.c_arm_console.c_arm_console import CONSOLE_SCRIPTS, CONSOLE_STYLES, CArmConsole
from sympblock.widgets.c_arm_console.console_state import ConsoleState, significant
from sympblock.widgets.core.live_widget import module, style_sheet
from sympblock.widgets.core.panel import Control, source_labels

COUNTS = (4, 5, 6)
#: From this verdict on the judge also says by how many degrees (design).
TOLD_HOW_FAR_FROM = 2


@dataclass(frozen=True)
class TasksState(ConsoleState):
    """Says which task is on, besides how the C-arm stands.

    Parameters
    ----------
    place : int
        Place of the task in its lesson, from 0.
    counted : int
        Free vertebrae that the learner counted; 0 = not said.
    """

    place: int = 0
    counted: int = 0


class CArmTasks(CArmConsole):
    """Shows the console with tasks, and judges the last picture that was taken.

    Parameters
    ----------
    lesson : str
        Whose tasks are shown.
    record : LearnerRecord or None
        Where solved tasks are kept; None keeps nothing.
    is_blocking : bool
        True is_blocking for the patient instead of going on meanwhile.

    Attributes
    ----------
    task : dict
        What the page shows of the task and of its verdict.
    findings : tuple of ViewFinding
        The last verdict; empty before one was asked for.
    """

    _esm = module(*CONSOLE_SCRIPTS, "c_arm_tasks/c_arm_tasks.js")
    _css = style_sheet(*CONSOLE_STYLES, "c_arm_tasks/c_arm_tasks.css")
    title = "C-arm tasks"
    names_patient = False

    task = traitlets.Dict().tag(sync=True)

    def __init__(self, lesson: str, record: LearnerRecord | None = None, is_blocking: bool = False) -> None:
        self._lesson, self._record = lesson, record
        self.tasks = load_view_tasks(lesson)
        self.solved = set(record.solved) if record else set()
        self.findings: tuple[ViewFinding, ...] = ()
        self._began, self._tries = None, 0
        super().__init__(self._start(0), numbered_patient, is_blocking)
        self._began = self.given
        self._publish()

    @property
    def asked(self) -> ViewTask:
        """Return the task that is on."""
        return self.tasks[self.state.place]

    def patient_of(self, state: TasksState) -> Patient:
        """Return whom the task puts on the table."""
        wanted = self.tasks[state.place].patient
        return sample_patient(wanted.number, **wanted.constraints) if wanted.number else numbered_patient(0)

    def controls(self, state: TasksState) -> Sequence[Control]:
        """Offer the console without a choice of patient, and without names where they would answer the task."""
        hidden = {"another", "needle", "zero"} | ({"names"} if self.tasks[state.place].hides_names else set())
        return tuple(control for control in super().controls(state) if control.name not in hidden)

    def handle(self, content: dict[str, Any]) -> None:
        """Act on one gesture; besides those of a console: ``task``, ``again``, ``count`` and ``judge``."""
        event = content["event"]
        if event == "task":
            self.begin(int(content["place"]))
        elif event == "again":
            self.begin(self.state.place)
        elif event == "count":
            self._count(int(content["value"]))
        elif event == "judge":
            self._judge()
        else:
            super().handle(content)

    def begin(self, place: int) -> None:
        """Put the C-arm where a task begins; nothing happens while a patient is on the way.

        Raises
        ------
        ValueError
            If there is no such task.
        """
        if not 0 <= place < len(self.tasks):
            raise ValueError(f"{self.title}: there is no task {place + 1}, the last one is {len(self.tasks)}")
        if self.preparing:
            return
        before = self.asked.patient
        self.findings, self.taken, self._began, self._tries = (), None, self.given, 0
        self.state = self._start(place)
        if self.asked.patient != before:
            self._prepare(self.state)
        self.send({"event": "clear"})
        self._show(self.state, self.preparing or f"Task {place + 1}: {self.asked.title}")
        self._publish()

    def rehearsal(self) -> CArmTasks:
        """Return an undisplayed twin that records nothing."""
        return type(self)(self._lesson, is_blocking=True)

    def _start(self, place: int) -> TasksState:
        return TasksState(place=place, **self.tasks[place].start.model_dump())

    def _count(self, value: int) -> None:
        if value not in COUNTS:
            raise ValueError(f"{self.title}: {value} is not one of {', '.join(map(str, COUNTS))}")
        self.state = dataclasses.replace(self.state, counted=value)
        self._publish()

    def _judge(self) -> None:
        """Judge the last picture; a view that was not looked at does not count."""
        if self.taken is None:
            self.findings = (
                ViewFinding(False, "Take an image first: the last image is judged, not the position of the sliders."),
            )
        else:
            pose, shutters = self.taken
            taken = Taken(pose, shutters.pixels(pose.pixel_count), self.state.counted or None)
            self.findings = judge(self.asked, self._patient, taken)
            self._tries += 1
            if self.is_solved and self.asked.id not in self.solved:
                self.solved.add(self.asked.id)
                if self._record:
                    self._record.solve(self.asked.id)
        self._publish()

    @property
    def is_solved(self) -> bool:
        """Tell whether the last verdict found every aim met."""
        return bool(self.findings) and all(found.is_met for found in self.findings)

    def _publish(self) -> None:
        """Show the task and its verdict."""
        asked = self.asked
        self.task = {
            "place": self.state.place,
            "names": [{"title": task.title, "is_solved": task.id in self.solved} for task in self.tasks],
            "title": asked.title,
            "ask": asked.ask,
            "counts": list(COUNTS) if any(aim.kind == "bodies_counted" for aim in asked.aims) else [],
            "counted": self.state.counted,
            "findings": [{"is_met": found.is_met, "words": self._words_of(found)} for found in self.findings],
            "is_solved": self.is_solved,
            "closing": f"{asked.met} {self._cost_words()}" if self.is_solved else "",
            "sources": source_labels(asked.sources if self.is_solved else ()),
            "notice": self._record.problem if self._record else "",
        }

    def _words_of(self, found: ViewFinding) -> str:
        """Say which way at first, and how far only to a learner who has tried before."""
        told = found.advice if self._tries >= TOLD_HOW_FAR_FROM else found.way
        return f"{found.words} {told}".strip()

    def _cost_words(self) -> str:
        pictures = self.given.pulses - self._began.pulses
        product = self.given.kerma_area_gy_cm2 - self._began.kerma_area_gy_cm2
        taken = "1 image" if pictures == 1 else f"{pictures} images"
        usual = self.asked.usual_pictures
        than = "no more than" if pictures <= usual else "more than"
        dose = f"with a kerma-area product of {significant(product)} Gy cm²"
        return f"You took {taken} {dose}; that is {than} the {usual} we expected (our choice)."
