"""The tasks of a lesson: which one is on, what the last image is worth for it, and what it took."""

from __future__ import annotations

from typing import Any

from sympblock.assessment.record import LearnerRecord
from sympblock.assessment.view_judge import Taken, ViewFinding, judge
from sympblock.content import tables
from sympblock.content.practice.view_tasks import ViewTask, load_view_tasks
from sympblock.fluoroscopy.dose import DoseRecord
from sympblock.widgets.c_arm_console.arm_wires import TakenImage
from sympblock.widgets.c_arm_console.console_state import significant
from sympblock.widgets.core.panel import source_labels

COUNTS = (4, 5, 6)
NO_IMAGE = ViewFinding(False, "Take an image first: the last image is judged, not the position of the sliders.")


class TaskJudge:
    """Asks one task after the other and judges images; knows no page.

    Parameters
    ----------
    lesson : str
        Whose tasks are asked.
    record : LearnerRecord or None
        Where solved tasks are kept; None keeps nothing.

    Attributes
    ----------
    place : int
        Of the task that is on, from 0.
    counted : int
        Free vertebrae that the learner counted; 0 = not said.
    findings : tuple of ViewFinding
        The last verdict; empty before one was asked for.
    """

    def __init__(self, lesson: str, record: LearnerRecord | None) -> None:
        self.tasks, self.record = load_view_tasks(lesson), record
        self.solved: set[str] = set(record.solved) if record else set()
        self.findings: tuple[ViewFinding, ...] = ()
        self.begin(0, DoseRecord())

    @property
    def asked(self) -> ViewTask:
        """Return the task that is on."""
        return self.tasks[self.place]

    @property
    def is_solved(self) -> bool:
        """Tell whether the last verdict found every aim met."""
        return bool(self.findings) and all(found.is_met for found in self.findings)

    def begin(self, place: int, given: DoseRecord) -> None:
        """Begin a task.

        Parameters
        ----------
        place : int
            Of the task, from 0.
        given : DoseRecord
            What was given before it.

        Raises
        ------
        ValueError
            If there is no such task.
        """
        if not 0 <= place < len(self.tasks):
            raise ValueError(f"there is no task {place + 1}, the last one is {len(self.tasks)}")
        self.place, self.counted, self.findings = place, 0, ()
        self._given_before, self._tries = given, 0

    def count(self, value: int) -> None:
        """Note how many free vertebrae the learner counted.

        Raises
        ------
        ValueError
            If that is not on offer.
        """
        if value not in COUNTS:
            raise ValueError(f"{value} is not one of {', '.join(map(str, COUNTS))}")
        self.counted = value

    def judge(self, last: TakenImage | None) -> None:
        """Judge the last image; a view that was not looked at does not count."""
        if last is None:
            self.findings = (NO_IMAGE,)
            return
        taken = Taken(last.pose, last.shutters.pixels(last.pose.pixel_count), self.counted or None)
        self.findings = judge(self.asked, last.patient, taken)
        self._tries += 1
        if self.is_solved and self.asked.id not in self.solved:
            self.solved.add(self.asked.id)
            if self.record:
                self.record.solve(self.asked.id)

    def page(self, given: DoseRecord) -> dict[str, Any]:
        """Return what the page shows of the task and of its verdict, after all that was given so far."""
        asked = self.asked
        return {
            "place": self.place,
            "names": [{"title": task.title, "is_solved": task.id in self.solved} for task in self.tasks],
            "title": asked.title,
            "ask": asked.ask,
            "counts": list(COUNTS) if any(aim.kind == "bodies_counted" for aim in asked.aims) else [],
            "counted": self.counted,
            "findings": [{"is_met": found.is_met, "words": self._words_of(found)} for found in self.findings],
            "is_solved": self.is_solved,
            "closing": f"{asked.met} {self._cost_words(given)}" if self.is_solved else "",
            "sources": source_labels(asked.sources if self.is_solved else ()),
            "notice": self.record.problem if self.record else "",
        }

    def _words_of(self, found: ViewFinding) -> str:
        """Say which way at first, and how far only to a learner who has tried before."""
        told = found.advice if self._tries >= tables.panels().told_how_far_from_count else found.way
        return f"{found.words} {told}".strip()

    def _cost_words(self, given: DoseRecord) -> str:
        pictures = given.pulses - self._given_before.pulses
        product = given.kerma_area_gy_cm2 - self._given_before.kerma_area_gy_cm2
        taken = "1 image" if pictures == 1 else f"{pictures} images"
        usual = self.asked.usual_pictures
        than = "no more than" if pictures <= usual else "more than"
        dose = f"with a kerma-area product of {significant(product)} Gy cm²"
        return f"You took {taken} {dose}; that is {than} the {usual} we expected (our choice)."
