"""The criteria trainer: nothing is told before the verdict, every answer is judged by the criteria, and decisions are kept."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.assessment.criteria_tally import NO_OTHER
from sympblock.assessment.record import LearnerRecord
from sympblock.care.selection.budapest import STANDINGS, deciding
from sympblock.care.selection.limb_patients import LimbPatient, after_series, limb_patient
from sympblock.content.care.limb_cases import CATEGORIES, load_limb_cases
from sympblock.widgets.core.self_check import check_widget
from sympblock.widgets.criteria_trainer.criteria_trainer import CriteriaTrainer
from sympblock.widgets.criteria_trainer.probes import gestures

PLACE = "08_selection_and_evidence/criteria"
MIMICS = [case.id for case in load_limb_cases().values() if case.better_explained]
#: The first patient of each kind.
FIRST = {case: next(n for n in range(1, 25) if limb_patient(n).case.id == case) for case in load_limb_cases()}
kinds = pytest.mark.parametrize("kind", FIRST)


def at(number: int, record: LearnerRecord | None = None) -> CriteriaTrainer:
    """Return a trainer that shows a patient."""
    trainer = CriteriaTrainer(record)
    trainer._show(type(trainer.state)(number=number))
    return trainer


def diagnosis_of(patient: LimbPatient) -> str:
    return patient.case.id if patient.case.better_explained else NO_OTHER


def answered(number: int, standing: str = "", diagnosis: str = "", symptoms=None, record=None) -> CriteriaTrainer:
    """Return a trainer on which a patient was judged; what is not given is correct."""
    trainer, patient = at(number, record), limb_patient(number)
    for gesture in gestures(
        patient, standing or patient.findings.standing, diagnosis or diagnosis_of(patient), symptoms
    ):
        trainer.receive(gesture)
    assert trainer.state.is_told
    return trainer


def judged(trainer: CriteriaTrainer) -> dict[str, dict]:
    return {block["heading"]: block for block in trainer.view["readout"] if block.get("tag")}


def block(trainer: CriteriaTrainer, heading: str) -> dict:
    return next(each for each in trainer.view["readout"] if each.get("heading") == heading)


class TestBeforeTheVerdict:
    @kinds
    def test_only_the_story_differs_from_patient_to_patient(self, kind) -> None:
        def told(trainer: CriteriaTrainer) -> str:
            view = {key: value for key, value in trainer.view.items() if key not in ("story", "pictures")}
            return json.dumps(view)

        assert told(at(FIRST[kind])) == told(at(1))

    @kinds
    def test_the_story_tells_no_category_and_no_answer(self, kind) -> None:
        patient = limb_patient(FIRST[kind])
        story = json.dumps(at(FIRST[kind]).view["story"], ensure_ascii=False)
        assert patient.case.teaches not in story
        assert patient.case.settles not in story

    def test_the_verdict_waits_for_all_three_answers_but_for_no_tick(self) -> None:
        trainer = at(1)
        for name, value in (("proportion", "yes"), ("other", NO_OTHER), ("standing", "none")):
            trainer.press("tell")
            assert not trainer.state.is_told
            trainer.set(name, value)
        trainer.press("tell")
        assert trainer.state.is_told

    def test_an_answer_that_is_not_on_offer_is_refused(self) -> None:
        trainer = at(1)
        with pytest.raises(ValueError, match="not among"):
            trainer.set("symptoms", ["sensory", "smell"])
        with pytest.raises(ValueError, match="is not one of"):
            trainer.set("other", "gout")


class TestVerdict:
    @kinds
    def test_a_correct_answer_is_correct_in_all_three(self, kind) -> None:
        trainer = answered(FIRST[kind])
        assert [each["tone"] for each in judged(trainer).values()] == ["good"] * 3
        assert trainer.decisions[-1].is_correct_decision

    @kinds
    @pytest.mark.parametrize("standing", STANDINGS)
    def test_the_word_on_the_rule_is_judged_by_the_rule(self, kind, standing) -> None:
        patient = limb_patient(FIRST[kind])
        told = judged(answered(FIRST[kind], standing=standing))["What the criteria say"]
        assert told["tone"] == ("good" if standing == patient.findings.standing else "stop")
        assert f"{STANDINGS[patient.findings.standing]}." in told["text"]
        counts = f"Symptoms in {len(patient.findings.symptoms)} and signs in {len(patient.findings.signs)} of 4"
        assert told["text"].startswith(counts)

    @kinds
    @pytest.mark.parametrize("diagnosis", [NO_OTHER, MIMICS[0]])
    def test_the_other_diagnosis_is_judged_and_the_test_that_settles_it_named(self, kind, diagnosis) -> None:
        patient = limb_patient(FIRST[kind])
        told = judged(answered(FIRST[kind], diagnosis=diagnosis))[patient.case.name]
        assert told["tone"] == ("good" if diagnosis == diagnosis_of(patient) else "stop")
        assert patient.case.teaches in told["text"]
        assert (patient.case.settles[1:] in told["text"]) == patient.case.better_explained
        assert told["sources"]

    @pytest.mark.long
    @settings(max_examples=25, deadline=None)
    @given(st.integers(1, 200), st.sets(st.sampled_from(list(CATEGORIES))))
    def test_ticks_are_judged_by_what_was_reported(self, number, symptoms) -> None:
        patient = limb_patient(number)
        told = judged(answered(number, symptoms=symptoms))["Your ticks"]
        assert (told["tone"] == "good") == (symptoms == patient.findings.symptoms)
        for category, words in CATEGORIES.items():
            place = f"{words} symptoms: "
            assert (place in told["text"]) == ((category in symptoms) != (category in patient.findings.symptoms))

    @kinds
    def test_proportion_is_judged_only_where_no_other_diagnosis_explains_the_pain(self, kind) -> None:
        trainer, patient = at(FIRST[kind]), limb_patient(FIRST[kind])
        *said, press = gestures(patient, patient.findings.standing, diagnosis_of(patient))
        for gesture in said:
            trainer.receive(gesture)
        trainer.set("proportion", "no" if patient.findings.out_of_proportion else "yes")
        trainer.receive(press)
        told = judged(trainer)["Your ticks"]
        assert (told["tone"] == "stop") == (not patient.case.better_explained) == ("Criterion A: " in told["text"])

    @kinds
    def test_the_deciding_findings_are_named(self, kind) -> None:
        text = block(answered(FIRST[kind]), "Which finding decides")["text"]
        ticks = deciding(limb_patient(FIRST[kind]).findings)
        assert all(tick.words in text for tick in ticks)
        assert ticks or "No single finding decides" in text

    def test_the_sensitivity_that_nobody_saw_is_not_printed(self) -> None:
        text = block(answered(1), "How good the criteria are")["text"]
        assert "sensitivity 99 %, specificity 68 %" in text
        assert "specificity 79 %; their sensitivity was not seen" in text
        assert "78" not in text

    def test_afterwards_nothing_can_be_changed(self) -> None:
        trainer = answered(1)
        before = trainer.state
        trainer.set("standing", "none")
        trainer.set("symptoms", [])
        assert trainer.state == before


class TestSeries:
    @kinds
    def test_only_who_meets_the_criteria_is_followed(self, kind) -> None:
        offered = [control["id"] for control in answered(FIRST[kind]).view["controls"]]
        assert ("change" in offered) == (limb_patient(FIRST[kind]).findings.standing != "none")

    @pytest.mark.parametrize("change", ["real", "error"])
    @pytest.mark.parametrize("number", [n for n in range(1, 20) if limb_patient(n).findings.standing != "none"])
    def test_a_change_is_real_from_five_points_on(self, number, change) -> None:
        trainer = answered(number)
        patient = limb_patient(number)
        after = after_series(patient)
        assert f"afterwards {after.score} of 16" not in json.dumps(trainer.view["readout"])
        trainer.set("change", change)
        told = judged(trainer)["Severity score"]
        assert f"Before {patient.score}, afterwards {after.score} of 16 points" in told["text"]
        assert (told["tone"] == "good") == ((change == "real") == (patient.score - after.score >= 5))
        trainer.set("change", "real" if change == "error" else "error")
        assert trainer.state.change == change

    def test_the_table_holds_the_points_that_were_there_before(self) -> None:
        trainer = answered(1)
        table = next(each for each in trainer.view["readout"] if "item by item" in each.get("caption", ""))
        assert len(table["rows"]) == limb_patient(1).score
        assert sum(row[2] == "1" for row in table["rows"]) == after_series(limb_patient(1)).score


class TestRecord:
    def test_decisions_are_there_the_next_time_and_patients_do_not_come_again(self, tmp_path) -> None:
        first = CriteriaTrainer(LearnerRecord(PLACE, tmp_path))
        for standing in ("research", "none"):
            patient = limb_patient(first.state.number)
            for gesture in gestures(patient, standing, NO_OTHER):
                first.receive(gesture)
            first.receive({"event": "press", "id": "next"})
        again = CriteriaTrainer(LearnerRecord(PLACE, tmp_path))
        assert again.state.number == 3
        summary = block(again, "All patients so far")["text"]
        assert "in 1 of 2 patients" in summary
        table = next(
            each for each in again.view["readout"] if each.get("caption") == "Your decisions against the criteria"
        )
        assert sum(int(cell) for row in table["rows"] for cell in row[1:]) == 2

    @pytest.mark.parametrize(
        ("kind", "said", "row", "column"),
        [
            ("tumour", "tumour", 0, 1),
            ("tumour", "infection", 0, 2),
            ("tumour", NO_OTHER, 0, 3),
            ("crps_clinical", "tumour", 1, 2),
            ("crps_clinical", NO_OTHER, 1, 3),
        ],
    )
    def test_criterion_d_has_a_table_of_its_own(self, kind, said, row, column) -> None:
        blocks = answered(FIRST[kind], diagnosis=said).view["readout"]
        rows = next(each for each in blocks if each.get("caption") == "Your decisions on criterion D")["rows"]
        counted = {(r, c) for r, cells in enumerate(rows) for c, cell in enumerate(cells) if cell == "1"}
        assert counted == {(row, column)}

    def test_a_missed_diagnosis_is_told(self) -> None:
        trainer = answered(FIRST["tumour"], standing="clinical", diagnosis=NO_OTHER)
        assert (
            "Of 1 with another diagnosis you named 0 correctly; in 1 you saw none."
            in block(trainer, "All patients so far")["text"]
        )

    @pytest.mark.long
    def test_the_self_check_is_well_and_keeps_nothing(self, tmp_path) -> None:
        record = LearnerRecord(PLACE, tmp_path)
        assert all(checked.is_good for checked in check_widget(CriteriaTrainer(record)))
        assert record.written == 0
