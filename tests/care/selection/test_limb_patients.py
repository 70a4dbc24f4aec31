"""Patients of the criteria trainer: the same everywhere, as their rules say, in the shares that are stated."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.care.selection import limb_patients, patient_words
from sympblock.care.selection.limb_patients import after_series, categories_of, deck_size, limb_patient
from sympblock.content.care.limb_cases import Presence, load_limb_cases, load_limb_features

numbers = st.integers(1, 5000)
#: What the criteria must say of each kind that no other diagnosis explains.
STANDING = {
    "crps_research": "research",
    "crps_clinical": "clinical",
    "too_few_signs": "none",
    "too_few_symptoms": "none",
    "healing_as_expected": "none",
}


def obeys(features: dict, wanted: Presence) -> bool:
    names = {*wanted.always, *wanted.possible}
    return set(wanted.always) <= set(features) <= names and wanted.least <= len(categories_of(features)) <= wanted.most


@given(numbers)
def test_a_patient_is_what_the_rules_of_the_kind_say(number: int) -> None:
    patient = limb_patient(number)
    assert obeys(patient.reported, patient.case.reported)
    assert obeys(patient.observed, patient.case.observed)
    assert patient.findings.standing == STANDING.get(patient.case.id, "none")
    assert (patient.case.id in STANDING) == (not patient.findings.better_explained)


@given(numbers)
def test_a_patient_is_the_same_whenever_asked_for(number: int) -> None:
    first = limb_patient(number)
    limb_patients._patient.cache_clear()
    assert limb_patient(number) == first


@settings(max_examples=20)
@given(st.integers(0, 300))
def test_each_deck_holds_the_shares_that_are_stated(deck: int) -> None:
    patients = [limb_patient(deck * deck_size() + place) for place in range(1, deck_size() + 1)]
    assert Counter(patient.case.id for patient in patients) == {
        case.id: case.per_deck for case in load_limb_cases().values()
    }
    standings = Counter(patient.findings.standing for patient in patients)
    assert standings["research"] + standings["clinical"] == deck_size() / 2
    assert standings["clinical"] >= 5
    assert sum(patient.findings.better_explained for patient in patients) == deck_size() / 3


def test_decks_are_in_orders_of_their_own() -> None:
    orders = [tuple(limb_patient(24 * deck + place).case.id for place in range(1, 25)) for deck in range(5)]
    assert len(set(orders)) == len(orders)


def test_some_mimics_meet_the_counts_so_that_only_criterion_d_decides() -> None:
    mimics = [patient for patient in map(limb_patient, range(1, 241)) if patient.findings.better_explained]
    met = [patient for patient in mimics if len(patient.findings.symptoms) >= 3 and len(patient.findings.signs) >= 2]
    assert len(mimics) == 80
    assert 20 <= len(met) <= 60


@given(numbers)
def test_after_a_series_nothing_is_new_and_the_score_does_not_rise(number: int) -> None:
    before, after = limb_patient(number), after_series(limb_patient(number))
    assert set(after.reported) <= set(before.reported) and set(after.observed) <= set(before.observed)
    assert after.score <= before.score
    assert after == after_series(before)


def test_real_changes_and_changes_within_the_error_both_happen() -> None:
    falls = Counter(
        patient.score - after_series(patient).score >= 5
        for patient in map(limb_patient, range(1, 241))
        if patient.findings.standing != "none"
    )
    assert min(falls[True], falls[False]) >= 20


@given(numbers)
def test_what_lasts_and_is_reported_is_there_on_the_day(number: int) -> None:
    patient = limb_patient(number)
    assert "trophic" not in patient.reported or "trophic" in patient.observed
    assert patient.case.youngest_years <= patient.age_years <= patient.case.oldest_years


@given(numbers)
def test_every_sentence_is_filled_in_and_begins_with_a_capital(number: int) -> None:
    patient = limb_patient(number)
    said = patient_words.complaints(patient)
    told = (*patient_words.examined(patient), *patient_words.clues(patient), *patient_words.story(patient).split(". "))
    for sentence in (*said, *told):
        assert "{" not in sentence and "}" not in sentence
        assert sentence.lstrip("“")[0].isupper() or sentence[0].isdigit()
    assert all(words.startswith("“") and words.endswith("”") for words in said)


@given(numbers)
def test_what_is_found_is_told_or_drawn_and_never_both(number: int) -> None:
    patient = limb_patient(number)
    drawn = {look for seen in patient_words.looks(patient).values() for look in seen}
    for name, form in patient.observed.items():
        told = patient_words.sign_words(patient, name) in patient_words.examined(patient)
        assert told == bool(load_limb_features()[name].normal)
        assert told != (form.look in drawn)


@given(numbers)
def test_symptom_and_sign_of_a_feature_speak_of_the_same_limb(number: int) -> None:
    patient = limb_patient(number)
    for name in patient.reported.keys() & patient.observed.keys():
        assert patient.reported[name] == patient.observed[name]
