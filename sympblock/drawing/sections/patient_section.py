"""The axial section of any patient as a scene."""

from __future__ import annotations

from functools import lru_cache

from sympblock.anatomy.level_section import LevelSection, section_at
from sympblock.anatomy.patient import Patient
from sympblock.conventions import LUMBAR_LEVELS, Level, check_level
from sympblock.drawing.scene.scene import Scene
from sympblock.drawing.sections.axial import section_scene


def patient_section(patient: Patient, level: Level, superior_mm: float = 0.0, labels: bool = True) -> Scene:
    """Draw the axial section of a patient, seen from below, front up.

    Parameters
    ----------
    patient : Patient
        The typical one or any other.
    level : str
        ``"L1"`` to ``"L5"``; the plane is that of its endplates.
    superior_mm : float
        Height of the plane above the centre of the body.
    labels : bool
        Whether names stand in the margins.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> "aorta" in patient_section(typical_patient(), "L3").structures()
    True
    """
    check_level(level, among=LUMBAR_LEVELS)
    where = "middle of the body" if superior_mm == 0 else f"{superior_mm:+g} mm from the middle of the body"
    section = LevelSection(level, where, section_at(patient, level, superior_mm))
    return section_scene(section, where, labels)


@lru_cache(maxsize=16)
def person_section(seed: int, level: Level, superior_mm: float = 0.0, labels: bool = True) -> Scene:
    """Draw the axial section of the person of a number, as questions use it.

    Parameters
    ----------
    seed : int
        See :func:`~sympblock.anatomy.patients.sample_patient`.
    level, superior_mm, labels
        See :func:`patient_section`.

    Examples
    --------
    >>> "kidney_left" in person_section(7, "L4").structures()
    True
    """
    from sympblock.anatomy import sample_patient

    return patient_section(sample_patient(seed), level, superior_mm, labels)
