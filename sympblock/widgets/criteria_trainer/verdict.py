"""What a learner is told about a patient: what the criteria say, which finding decides, and how good they are."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sympblock.assessment.criteria_tally import NO_OTHER, CriteriaCall
from sympblock.care.selection.budapest import STANDINGS, CriterionTick, Findings, Standing, deciding, differing
from sympblock.care.selection.limb_patients import LimbPatient
from sympblock.care.selection.patient_words import sign_words, symptom_words
from sympblock.content import tables
from sympblock.content.care.limb_cases import CATEGORIES, Category, load_limb_cases, load_limb_features
from sympblock.widgets.core.panel import Table, Words

#: A tag, so that correct and incorrect differ by more than a colour.
CORRECT, NOT_CORRECT = ("good", "Correct"), ("stop", "Incorrect")
_YES, _NO = "ticked", "not ticked"


@dataclass(frozen=True)
class CriteriaMarks:
    """Says which of the three answers are correct."""

    standing: bool
    diagnosis: bool
    ticks: bool

    @property
    def words(self) -> str:
        """Say it in one sentence.

        Examples
        --------
        >>> CriteriaMarks(True, False, True).words
        'Correct: what the criteria say, ticks. Incorrect: other diagnosis.'
        """
        names = {"what the criteria say": self.standing, "other diagnosis": self.diagnosis, "ticks": self.ticks}
        correct = ", ".join(name for name, is_correct in names.items() if is_correct)
        wrong = ", ".join(name for name, is_correct in names.items() if not is_correct)
        return " ".join(f"{word}: {them}." for word, them in (("Correct", correct), ("Incorrect", wrong)) if them)


def marks(patient: LimbPatient, said: Findings, call: CriteriaCall) -> CriteriaMarks:
    """Judge the answers."""
    was = patient.findings
    return CriteriaMarks(
        standing=call.standing == was.standing,
        diagnosis=call.diagnosis == _diagnosis(patient),
        ticks=not _wrong_ticks(patient, said),
    )


def is_all_correct(patient: LimbPatient, said: Findings, call: CriteriaCall) -> bool:
    """Tell whether criteria, diagnosis and ticks are correct."""
    return marks(patient, said, call) == CriteriaMarks(True, True, True)


def verdict(patient: LimbPatient, said: Findings, call: CriteriaCall) -> tuple[Words | Table, ...]:
    """Answer criteria, other diagnosis and ticks, then say which finding decides.

    Parameters
    ----------
    patient : LimbPatient
        Who was seen.
    said : Findings
        The findings as they were ticked.
    call : CriteriaCall
        What was said of the criteria and of another diagnosis.
    """
    judged = marks(patient, said, call)
    return (
        _on_the_criteria(patient, call, judged),
        _on_the_diagnosis(patient, call, judged),
        _on_the_ticks(patient, said, judged),
        Words(_deciding_words(patient.findings), "Which finding decides"),
        _by_category(patient, said),
    )


def rule_words() -> Words:
    """Say how good the criteria are, in whom that was measured, and what was not seen."""
    rule = tables.crps_criteria()
    text = (
        f"Measured in {rule.crps_people_count:g} people with CRPS type I and {rule.other_people_count:g} with other "
        f"neuropathic pain. Clinical criteria: sensitivity {rule.clinical_sensitivity_percent:g} %, specificity "
        f"{rule.clinical_specificity_percent:g} %. Research criteria: specificity {rule.research_specificity_percent:g} %; their "
        f"sensitivity was not seen. The older criteria: {rule.older_sensitivity_percent:g} and "
        f"{rule.older_specificity_percent:g} %. Of {rule.older_people_count:g} people who met older criteria, "
        f"{rule.older_clinical_percent:g} % met the clinical and {rule.older_research_percent:g} % the research criteria. All "
        "were patients of pain clinics, so the specificity may differ elsewhere (our reading)."
    )
    return Words(text, "How good the criteria are", ("harden2010", "orlando975"))


def _diagnosis(patient: LimbPatient) -> str:
    return patient.case.id if patient.case.better_explained else NO_OTHER


def _tone(is_correct: bool) -> tuple[str, str]:
    return CORRECT if is_correct else NOT_CORRECT


def _on_the_criteria(patient: LimbPatient, call: CriteriaCall, judged: CriteriaMarks) -> Words:
    was = patient.findings
    text = f"{_why(was)} {STANDINGS[was.standing]}."
    if not judged.standing:
        text += f" You chose: {STANDINGS[_standing(call)].lower()}."
    return Words(text, "What the criteria say", ("goebel2021", "harden2010"), *_tone(judged.standing))


def _standing(call: CriteriaCall) -> Standing:
    return next(standing for standing in STANDINGS if standing == call.standing)


def _why(was: Findings) -> str:
    """Give the counts in a sentence, and what overrules them."""
    counts = f"Symptoms in {len(was.symptoms)} and signs in {len(was.signs)} of 4 categories"
    if was.better_explained:
        return f"{counts}; another diagnosis explains them better, so criterion D is not met."
    if not was.out_of_proportion:
        return f"{counts}; the pain is in proportion to the event, so criterion A is not met."
    return f"{counts}; criteria A and D are met."


def _on_the_diagnosis(patient: LimbPatient, call: CriteriaCall, judged: CriteriaMarks) -> Words:
    case = patient.case
    text = (
        f"{case.teaches} Next: {case.settles[0].lower()}{case.settles[1:]}" if case.better_explained else case.teaches
    )
    if not judged.diagnosis:
        chosen = "no other diagnosis" if call.diagnosis == NO_OTHER else load_limb_cases()[call.diagnosis].name.lower()
        text += f" You chose: {chosen}."
    return Words(text, case.name, case.sources, *_tone(judged.diagnosis))


def _on_the_ticks(patient: LimbPatient, said: Findings, judged: CriteriaMarks) -> Words:
    wrong = _wrong_ticks(patient, said)
    if judged.ticks:
        return Words("Every tick fits what was reported and found.", "Your ticks", (), *_tone(True))
    told = " ".join(_about_tick(patient, said, tick) for tick in wrong)
    by_them = f"Applied to your ticks, the criteria say: {STANDINGS[said.standing].lower()}."
    return Words(f"{told} {by_them}", "Your ticks", (), *_tone(False))


def _wrong_ticks(patient: LimbPatient, said: Findings) -> tuple[CriterionTick, ...]:
    """Return the ticks of A, B and C that do not fit; D is judged by the diagnosis.

    Where another diagnosis explains the pain, nobody can say what would be in proportion: A is not judged.
    """
    was = patient.findings
    judged = replace(said, better_explained=was.better_explained)
    if was.better_explained:
        judged = replace(judged, out_of_proportion=was.out_of_proportion)
    return differing(judged, was)


def _about_tick(patient: LimbPatient, said: Findings, tick: CriterionTick) -> str:
    if tick.criterion == "A":
        return "Criterion A: " + (
            "the pain is out of proportion to the event."
            if patient.findings.out_of_proportion
            else "the pain fits the event."
        )
    was = patient.findings.symptoms if tick.criterion == "B" else patient.findings.signs
    place = f"{tick.words[0].upper()}{tick.words[1:]}"
    if tick.category in was:
        return f"{place}: not ticked, but {_evidence(patient, tick)}"
    word = "reported" if tick.criterion == "B" else "found today"
    return f"{place}: ticked, but nothing of this category was {word}."


def _evidence(patient: LimbPatient, tick: CriterionTick) -> str:
    """Quote what was reported or found of a category."""
    for name, feature in load_limb_features().items():
        if feature.category == tick.category:
            if tick.criterion == "B" and name in patient.reported:
                return f"the patient said: {symptom_words(patient, name)}"
            if tick.criterion == "C" and name in patient.observed:
                words = sign_words(patient, name)
                return f"you could find: {words[0].lower()}{words[1:]}"
    return ""


def _deciding_words(was: Findings) -> str:
    ticks = deciding(was)
    if not ticks:
        return "No single finding decides: at least two would have to be different to change the answer."
    return (
        "Each of these alone, had it been the other way round, would change the answer: "
        f"{'; '.join(tick.words for tick in ticks)}."
    )


def _by_category(patient: LimbPatient, said: Findings) -> Table:
    rows = tuple(
        (
            words,
            _named(patient.reported, category),
            _YES if category in said.symptoms else _NO,
            _named(patient.observed, category),
            _YES if category in said.signs else _NO,
        )
        for category, words in CATEGORIES.items()
    )
    head = ("Category", "Reported", "You: reported", "Found today", "You: found")
    return Table("Category by category", head, rows, is_wide=True)


def _named(features: dict, category: Category) -> str:
    known = load_limb_features()
    return ", ".join(known[name].name for name in features if known[name].category == category) or "nothing"
