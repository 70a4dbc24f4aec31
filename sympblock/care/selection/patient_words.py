"""A patient with a painful foot in words: the story, what is reported, what is found, and what a picture shows."""

from __future__ import annotations

import re
from collections.abc import Mapping

from sympblock.care.selection.limb_patients import LimbPatient
from sympblock.content.care.limb_cases import Variant, load_limb_features
from sympblock.conventions import SIDES, Side

_BEGINNING = re.compile(r"(?:^|(?<=[.!?] ))[a-z]")


def story(patient: LimbPatient) -> str:
    """Tell why the patient comes.

    Examples
    --------
    >>> from sympblock.care.selection.limb_patients import limb_patient
    >>> story(limb_patient(1)).startswith(("A woman of", "A man of"))
    True
    """
    sex = "woman" if patient.is_woman else "man"
    words = {
        "person": f"A {sex} of {patient.age_years}",
        "she": "she" if patient.is_woman else "he",
        "her": "her" if patient.is_woman else "him",
        "weeks": str(patient.weeks),
    }
    return _BEGINNING.sub(lambda found: found[0].upper(), patient.opening.format(**words, **_sides(patient)))


def complaints(patient: LimbPatient) -> tuple[str, ...]:
    """Return what the patient reports, in direct speech."""
    both = patient.case.both_feet
    said = [form.both_symptom if both else form.symptom for form in patient.reported.values()]
    return tuple(words.format(**_sides(patient)) for words in said) or ("“Only the pain, nothing else.”",)


def examined(patient: LimbPatient) -> tuple[str, ...]:
    """Return what is felt and tested; what can be seen stands in the pictures."""
    found = (
        _sign(patient, patient.observed[name]) if name in patient.observed else feature.normal
        for name, feature in load_limb_features().items()
        if feature.normal
    )
    return tuple(words.format(**_sides(patient)) for words in found)


def clues(patient: LimbPatient) -> tuple[str, ...]:
    """Return what else is known of the patient."""
    return tuple(words.format(**_sides(patient)) for words in patient.clues)


def looks(patient: LimbPatient) -> Mapping[Side, tuple[str, ...]]:
    """Return what can be seen of each foot."""
    seen = tuple(form.look for form in patient.observed.values() if form.look)
    shown = SIDES if patient.case.both_feet else (patient.side,)
    return {side: seen if side in shown else () for side in SIDES}


def sign_words(patient: LimbPatient, feature: str) -> str:
    """Say one sign, whether it is seen or felt."""
    return _sign(patient, patient.observed[feature]).format(**_sides(patient))


def symptom_words(patient: LimbPatient, feature: str) -> str:
    """Say one symptom as the patient does."""
    form = patient.reported[feature]
    return (form.both_symptom if patient.case.both_feet else form.symptom).format(**_sides(patient))


def _sign(patient: LimbPatient, form: Variant) -> str:
    return form.both_sign if patient.case.both_feet else form.sign


def _sides(patient: LimbPatient) -> dict[str, str]:
    return {"side": patient.side, "other": next(side for side in SIDES if side != patient.side)}
