"""The C-arm tasks for readers: each task with a view that solves it, and why it is the right one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.anatomy.patients import numbered_patient, sample_patient
from sympblock.assessment.view_judge import Taken, free_lumbar_count
from sympblock.assessment.view_measures import body_vertices_mm, textbook_view
from sympblock.content.practice.view_tasks import OnTheTable, ViewTask, load_view_tasks
from sympblock.drawing.films.one_film import one_film
from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.fluoroscopy.collimator import Shutters
from sympblock.fluoroscopy.imager import Imager
from sympblock.widgets.core.panel_parts import Words
from sympblock.widgets.core.reading_form import DrawnPicture, DrawnState

VIEW_OF_AIM = {"process_meets_border": "oblique", "true_lateral": "lateral"}
SEEN = {
    "ap": "AP view, the endplate one line and the pedicles two ovals",
    "oblique": "oblique view, the tip of the transverse process at the border of the body",
    "lateral": "lateral view, both sides of the vertebra superimposed",
}
#: The shutters leave this much more than a task asks for, so that rounding to pixels does not cut it.
SPARE_MM = 2.0


@dataclass(frozen=True)
class SolvedView:
    """Holds a view that solves a task.

    Parameters
    ----------
    pose : CArmPose
        Where the image is taken from.
    shutters : Shutters
        What the collimator leaves open.
    view : str
        ``"ap"``, ``"oblique"`` or ``"lateral"``.
    level : str
        The vertebra in the middle.
    """

    pose: CArmPose
    shutters: Shutters
    view: str
    level: str

    def taken(self, patient: Patient) -> Taken:
        """Return what a judge is shown."""
        return Taken(self.pose, self.shutters.pixels(self.pose.pixel_count), free_lumbar_count(patient))


def solved_view(task: ViewTask, patient: Patient) -> SolvedView:
    """Return a view that meets every aim of a task."""
    level = next(aim.level for aim in task.aims if aim.kind != "bodies_counted")
    view = next((VIEW_OF_AIM[aim.kind] for aim in task.aims if aim.kind in VIEW_OF_AIM), "ap")
    pose = textbook_view(patient, CArmPose(side=task.start.side), level, view)
    margin_mm = next((aim.margin_mm for aim in task.aims if aim.kind == "collimated"), None)
    shutters = Shutters() if margin_mm is None else _around(patient, pose, level, margin_mm + SPARE_MM)
    return SolvedView(pose, shutters, view, level)


def _around(patient: Patient, pose: CArmPose, level: str, margin_mm: float) -> Shutters:
    """Return shutters that leave a body and a margin open."""
    body = body_vertices_mm(patient, level).astype(float)
    pixels = pose.pixel_of(body) - pose.pixel_count / 2
    depth = float(((body - pose.source_mm) @ pose.beam).mean())
    margin = margin_mm * pose.source_to_detector_mm / depth / pose.pixel_mm
    across, along = (np.abs(pixels).max(axis=0) + margin) / (pose.pixel_count / 2)
    return Shutters(float(min(across, 1.0)), float(min(along, 1.0)))


@lru_cache(maxsize=4)
def task_states(lesson: str) -> tuple[DrawnState, ...]:
    """Return the tasks of a lesson, each solved."""
    return tuple(_state(number, task) for number, task in enumerate(load_view_tasks(lesson), 1))


def _state(number: int, task: ViewTask) -> DrawnState:
    patient = patient_on(task.patient)
    solved = solved_view(task, patient)
    grey = Imager(patient, seed=number).take(solved.pose, solved.shutters, dose_level=2.0).grey
    title = f"{number}. {task.title}"
    alt = f"Simulated radiograph of {solved.level}: {SEEN[solved.view]}."
    if solved.shutters != Shutters():
        alt += " The shutters leave little more than the body open."
    caption = f"{task.ask} The image shows a view that solves this."
    picture = DrawnPicture(caption, one_film(grey, solved.pose, title, alt))
    return DrawnState(title, (picture,), (Words(task.met, sources=tuple(task.sources)),))


def patient_on(table: OnTheTable) -> Patient:
    """Return whom a task puts on the table."""
    return sample_patient(table.number, **table.constraints) if table.number else numbered_patient(0)
