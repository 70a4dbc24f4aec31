"""Which answers to try on a patient, and what each must lead to."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sympblock.assessment.criteria_tally import NO_OTHER, CriteriaCall
from sympblock.care.selection.budapest import STANDINGS
from sympblock.care.selection.limb_patients import LimbPatient
from sympblock.content.care.limb_cases import CATEGORIES, load_limb_cases
from sympblock.widgets.quiz_card.probes import Probe


def probes_of(patient: LimbPatient, was: CriteriaCall) -> list[Probe]:
    """Return every word on the criteria, every other diagnosis, and each tick turned over, each with the rest correct."""
    found, told = patient.findings, patient.case.teaches
    ruled = [
        Probe(gestures(patient, standing, was.diagnosis), standing == was.standing, (f"{STANDINGS[found.standing]}.",))
        for standing in STANDINGS
    ]
    diagnoses = [NO_OTHER, *(case.id for case in load_limb_cases().values() if case.better_explained)]
    named = [
        Probe(gestures(patient, was.standing, diagnosis), False, (told,))
        for diagnosis in diagnoses
        if diagnosis != was.diagnosis
    ]
    ticked = [
        Probe(
            gestures(patient, was.standing, was.diagnosis, found.symptoms ^ {category}),
            False,
            ("Applied to your ticks",),
        )
        for category in CATEGORIES
    ]
    return [*ruled, *named, *ticked]


def gestures(
    patient: LimbPatient, standing: str, diagnosis: str, symptoms: Collection[str] | None = None
) -> tuple[dict[str, Any], ...]:
    """Return what a learner does to answer; the ticks are those of the patient unless others are given.

    Examples
    --------
    >>> from sympblock.care.selection.limb_patients import limb_patient
    >>> [each["event"] for each in gestures(limb_patient(1), "none", "none")]
    ['set', 'set', 'set', 'set', 'set', 'press']
    """
    found = patient.findings
    said = {
        "proportion": "yes" if found.out_of_proportion else "no",
        "symptoms": sorted(found.symptoms if symptoms is None else symptoms),
        "signs": sorted(found.signs),
        "other": diagnosis,
        "standing": standing,
    }
    return (
        *({"event": "set", "id": name, "value": value} for name, value in said.items()),
        {"event": "press", "id": "tell"},
    )
