"""An endless series of described patients: tick what was reported and found, then apply the criteria."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sympblock.assessment.criteria_tally import NO_OTHER, CriteriaCall
from sympblock.assessment.place_state import ReadCase
from sympblock.assessment.record import LearnerRecord
from sympblock.care.selection.budapest import STANDINGS, Findings
from sympblock.care.selection.limb_patients import LimbPatient, after_series, limb_patient
from sympblock.care.selection.patient_words import clues, complaints, examined, looks, story
from sympblock.content.care.limb_cases import CATEGORIES, Category, load_limb_cases
from sympblock.drawing.sections.limb_views import limb_views
from sympblock.widgets.core.panel import Button, ChoiceControl, Control, Panel, Picture, Table, Words
from sympblock.widgets.core.panel_entries import Checks
from sympblock.widgets.core.reading_form import DrawnPicture, DrawnState
from sympblock.widgets.criteria_trainer.probes import probes_of
from sympblock.widgets.criteria_trainer.reading import READ_PATIENTS, answer_blocks
from sympblock.widgets.criteria_trainer.series import CHANGES, change_words, series_table
from sympblock.widgets.criteria_trainer.tally_words import tally_blocks
from sympblock.widgets.criteria_trainer.verdict import is_all_correct, marks, rule_words, verdict
from sympblock.widgets.quiz_card.probes import Probe

NOT_SAID = ""
PROPORTION = {"yes": "Yes", "no": "No"}
#: What stays open once the verdict was given.
AFTERWARDS = "change"


@dataclass(frozen=True)
class CriteriaState:
    """Says which patient is seen, and what the learner has said.

    Parameters
    ----------
    number : int
        Of the patient.
    proportion : str
        A key of :data:`PROPORTION`; empty = not said.
    symptoms, signs : tuple of str
        Categories that were ticked.
    other : str
        Another diagnosis that explains it better, ``"none"``, or empty = not said.
    standing : str
        A key of :data:`~sympblock.care.selection.budapest.STANDINGS`; empty = not said.
    is_told : bool
        True once the verdict was given; nothing above can be changed then.
    change : str
        Whether the severity score has changed after a series of blocks; empty = not said.
    """

    number: int = 1
    proportion: str = NOT_SAID
    symptoms: tuple[Category, ...] = ()
    signs: tuple[Category, ...] = ()
    other: str = NOT_SAID
    standing: str = NOT_SAID
    is_told: bool = False
    change: str = NOT_SAID

    @property
    def missing(self) -> tuple[str, ...]:
        """Return what is still to be said; no tick may be an answer."""
        said = {"criterion A": self.proportion, "criterion D": self.other, "what the criteria say": self.standing}
        return tuple(words for words, is_said in said.items() if not is_said)

    @property
    def findings(self) -> Findings:
        """Return the findings as the learner ticked them."""
        return Findings(
            out_of_proportion=self.proportion == "yes",
            symptoms=frozenset(self.symptoms),
            signs=frozenset(self.signs),
            better_explained=self.other not in (NOT_SAID, NO_OTHER),
        )


class CriteriaTrainer(Panel[CriteriaState]):
    """Shows one patient after the other and says what the criteria say of each.

    Parameters
    ----------
    record : LearnerRecord or None
        Where decisions are kept; None keeps nothing.

    Examples
    --------
    >>> trainer = CriteriaTrainer()
    >>> trainer.set("proportion", "yes"); trainer.view["readout"][0]["text"]
    'Still to say: criterion D, what the criteria say.'
    """

    title = "Criteria trainer"
    layout = "wordy"
    how_to_play = "In the full course you tick what was reported and found in an endless series of patients, and are told which finding decides."

    def __init__(self, record: LearnerRecord | None = None) -> None:
        self.record = record
        self.decisions: list[ReadCase] = list(record.readings) if record else []
        # Patients who were seen before do not come again.
        first = max((each.case for each in self.decisions), default=0) + 1
        super().__init__(CriteriaState(number=first))

    def story(self, state: CriteriaState) -> Sequence[Words | Table]:
        """Tell who comes, what is reported, and what is found."""
        patient = limb_patient(state.number)
        return (
            Words(story(patient), f"Patient {state.number}"),
            Words(" ".join(complaints(patient)), "What the patient reports"),
            Words(" ".join(examined(patient)), "What you feel and test; the pictures show what you see"),
            Words(" ".join(clues(patient)), "What else is known"),
        )

    def pictures(self, state: CriteriaState) -> Sequence[Picture]:
        """Show both feet from the front and from the side."""
        seen = looks(limb_patient(state.number))
        caption = "Both feet today, from the front and lifted as far as they go (diagram in place of photographs)."
        return (Picture("feet", caption, limb_views(seen["right"], seen["left"])),)

    def controls(self, state: CriteriaState) -> Sequence[Control]:
        """Offer the criteria one by one, the verdict and the next patient."""
        is_open = not state.is_told
        categories = {str(category): words for category, words in CATEGORIES.items()}
        diagnoses = {NOT_SAID: "Choose …", NO_OTHER: "No other diagnosis"} | _diagnoses()
        offered: list[Control] = [
            ChoiceControl("proportion", "A. Continuing pain, out of proportion?", PROPORTION, enabled=is_open),
            Checks("symptoms", "B. Symptoms reported", categories, enabled=is_open),
            Checks("signs", "C. Signs found today", categories, enabled=is_open),
            ChoiceControl("other", "D. What explains it better?", diagnoses, "menu", enabled=is_open),
            ChoiceControl("standing", "What do the Budapest criteria say?", STANDINGS, enabled=is_open),
        ]
        if _has_series(state):
            question = "After the series of blocks: has the severity score changed?"
            offered.append(ChoiceControl("change", question, CHANGES, enabled=not state.change))
        return (
            *offered,
            Button("tell", "Show verdict", enabled=is_open and not state.missing),
            Button("next", "Next patient", enabled=state.is_told),
        )

    def readout(self, state: CriteriaState) -> Sequence[Words | Table]:
        """Say what is still to be said, or what the criteria say and why."""
        tally = tally_blocks(self.decisions, self.record.problem if self.record else "")
        if not state.is_told:
            return (Words(_to_do(state)), *tally)
        patient = limb_patient(state.number)
        told = verdict(patient, state.findings, _call(state))
        if not _has_series(state):
            return (*told, *tally, rule_words())
        table = series_table(patient, after_series(patient))
        return (*told, *change_words(patient, state.change), table, *tally, rule_words())

    def said(self, state: CriteriaState) -> str:
        """Say how far the patient is."""
        if not state.is_told:
            return _to_do(state)
        patient = limb_patient(state.number)
        if state.change:
            return change_words(patient, state.change)[0].text
        return marks(patient, state.findings, _call(state)).words

    def read_states(self) -> Mapping[str, CriteriaState]:
        """Show patients who meet the criteria, have too few signs, or have another diagnosis."""
        return {
            f"Patient {number}: {limb_patient(number).case.name}": CriteriaState(number) for number in READ_PATIENTS
        }

    def drawn(self, title: str, state: CriteriaState) -> DrawnState:
        """Say what the criteria say, without a judgement on ticks."""
        pictures = tuple(DrawnPicture.of(picture) for picture in self.pictures(state))
        answer = answer_blocks(state.number, _call_on(limb_patient(state.number)))
        return DrawnState(title, pictures, (*self.story(state), *answer))

    def set(self, name: str, value: Any) -> None:
        """Set one control; what was judged stays."""
        if self.state.is_told and (name != AFTERWARDS or self.state.change):
            return
        super().set(name, value)

    def pressed(self, state: CriteriaState, button: str) -> CriteriaState:
        """Give the verdict, or bring the next patient."""
        if button == "next":
            return CriteriaState(number=state.number + 1)
        patient = limb_patient(state.number)
        call, was = _call(state), _call_on(patient)
        decision = ReadCase(
            state.number, was.text, call.text, is_all_correct(patient, state.findings, call), off_mm=None
        )
        self.decisions.append(decision)
        if self.record:
            self.record.read(decision)
        return dataclasses.replace(state, is_told=True)

    def rehearsal(self) -> CriteriaTrainer:
        """Return an undisplayed twin that keeps nothing."""
        return type(self)()

    def probes(self) -> list[Probe]:
        """Return answers about the patient who is seen, for the self-check."""
        patient = limb_patient(self.state.number)
        return probes_of(patient, _call_on(patient))


def _diagnoses() -> dict[str, str]:
    named = [(case.name, case.id) for case in load_limb_cases().values() if case.better_explained]
    return {identity: name for name, identity in sorted(named)}


def _call(state: CriteriaState) -> CriteriaCall:
    return CriteriaCall(state.standing, state.other)


def _call_on(patient: LimbPatient) -> CriteriaCall:
    return CriteriaCall(patient.findings.standing, patient.case.id if patient.case.better_explained else NO_OTHER)


def _has_series(state: CriteriaState) -> bool:
    """Tell whether there is a score to follow: in a patient who meets the criteria, once that was told."""
    return state.is_told and limb_patient(state.number).findings.standing != "none"


def _to_do(state: CriteriaState) -> str:
    if state.missing:
        return f"Still to say: {', '.join(state.missing)}."
    return "All is said; a category without a tick counts as absent. Press “Show verdict”."
