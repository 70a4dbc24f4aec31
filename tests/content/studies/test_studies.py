"""Studies and results: every row has a home and a source, counts fit printed shares, intervals are what they say."""

from __future__ import annotations

import math
from collections import Counter

import numpy as np
import pytest

from sympblock.content import (
    ContentError,
    load_effect_groups,
    load_effects,
    load_indications,
    load_references,
    load_studies,
)
from sympblock.content.studies.studies import QUESTIONS, Effect

Z = 1.959964
GROUPS = {group.id: group for group in load_effect_groups()}
STUDIES = {study.id: study for study in load_studies()}
EFFECTS = load_effects()
STUDY_HEAD = (
    "id,study,year,indication,question,procedure,place,design,n,counted,arms,outcome,certainty,label,source,note\n"
)
STUDY_ROW = {
    "id": "somebody1990",
    "study": "Somebody 1990",
    "year": "1990",
    "indication": "crps",
    "question": "relief",
    "procedure": "block",
    "place": "lumbar",
    "design": "trial",
    "n": "12",
    "counted": "people",
    "arms": "",
    "outcome": "less pain",
    "certainty": "",
    "label": "published",
    "source": "yoo2022",
    "note": "",
}
EFFECT_HEAD = ",".join(Effect.model_fields) + "\n"
EFFECT_ROW = dict.fromkeys(Effect.model_fields, "") | {
    "id": "relief",
    "study": "somebody1990",
    "group": "shares",
    "words": "better",
    "time": "1 week",
    "n_1": "10",
    "events_1": "5",
    "value": "50",
    "low": "20",
    "high": "80",
    "interval": "derived",
    "source": "yoo2022",
}


def wilson(events: int, people: int) -> tuple[float, float]:
    """Solve for the two shares that lie z standard errors from the observed one, in percent."""
    share = events / people
    roots = np.roots([1 + Z**2 / people, -2 * share - Z**2 / people, share**2]).real
    return 100 * min(roots), 100 * max(roots)


def normal(effect: Effect) -> tuple[float, float]:
    """Two standard errors round a difference of means, arms not pooled."""
    half = Z * math.hypot(effect.sd_1 / math.sqrt(effect.n_1), effect.sd_2 / math.sqrt(effect.n_2))
    difference = effect.mean_1 - effect.mean_2
    return difference - half, difference + half


def log_ratio(effect: Effect) -> tuple[float, float]:
    """Two standard errors round the logarithm of a risk ratio, half an event added where a cell is empty."""
    cells = np.array([effect.events_1, effect.n_1 - effect.events_1, effect.events_2, effect.n_2 - effect.events_2])
    cells = cells + (0.5 if (cells == 0).any() else 0)
    hit_1, miss_1, hit_2, miss_2 = cells
    ratio = math.log(hit_1 * (hit_2 + miss_2) / (hit_2 * (hit_1 + miss_1)))
    half = Z * math.sqrt(1 / hit_1 - 1 / (hit_1 + miss_1) + 1 / hit_2 - 1 / (hit_2 + miss_2))
    return math.exp(ratio - half), math.exp(ratio + half)


def data(write, **change: str):
    """Write a whole evidence folder with one study and one result, some cells of them changed."""
    study = STUDY_ROW | {key[6:]: cell for key, cell in change.items() if key.startswith("study_")}
    effect = EFFECT_ROW | {key[7:]: cell for key, cell in change.items() if key.startswith("effect_")}
    write("evidence/studies.csv", STUDY_HEAD + ",".join(study.values()) + "\n")
    write("evidence/effects.csv", EFFECT_HEAD + ",".join(effect.values()) + "\n")
    head = "id,name,reading,found,looked_for,source,guideline,guideline_source,default,authority,default_source\n"
    default = change.get("default", "Do not offer.")
    write(
        "evidence/indications.csv",
        f"{head}crps,CRPS,little,trials,more,,none,,{default},ours,{change.get('authority', '')}\n",
    )
    head = "id,title,measure,unit,pooling,less,more,caution\n"
    pooling = change.get("pooling", "none")
    return write("evidence/effect_groups.csv", f"{head}shares,Shares,share,percent,{pooling},few,many,take care\n")


class TestWhatIsRefused:
    def test_one_good_folder_loads(self, write) -> None:
        folder = data(write)
        assert [effect.value for effect in load_effects(folder)] == [50]
        assert [(study.year, study.n) for study in load_studies(folder)] == [(1990, 12)]

    @pytest.mark.parametrize(
        ("change", "message"),
        [
            ({"study_source": "nobody1900"}, "field 'source': unknown reference key 'nobody1900'"),
            ({"study_indication": "gout"}, "field 'indication': unknown indication 'gout'"),
            ({"study_question": "why"}, "field 'question': must be one of relief"),
            ({"study_place": "cervix"}, "field 'place': must be one of lumbar"),
            ({"study_n": "12.5"}, "field 'n': 12.5 is not a whole number"),
            ({"study_counted": ""}, "field 'counted': a number says what it counts"),
            ({"study_counted": "stones"}, "field 'counted': 'stones' is not known: write one of people, limbs"),
            ({"default": "Wait."}, "field 'default': must begin with one of Offer in a study"),
            ({"authority": "nobody1900"}, "field 'default_source': unknown reference key 'nobody1900'"),
            ({"pooling": "exercise"}, "field 'pooling': 1 results are too few to be pooled"),
            (
                {"study_year": "old"},
                "field 'year': 'old' is not a whole number: write a whole number from 1900 to 2100",
            ),
            ({"study_outcome": " "}, "field 'outcome': the text is empty: write a text"),
            ({"effect_study": "nobody"}, "field 'study': unknown study 'nobody'"),
            ({"effect_group": "ratios"}, "field 'group': unknown group 'ratios'"),
            ({"effect_events_1": "11"}, "field 'events_1': more events than people"),
            ({"effect_events_2": "1"}, "field 'events_2': more events than people"),
            ({"effect_low": "60"}, "field 'high': low, value and high are not in order"),
            ({"effect_sd_1": "0"}, "field 'sd_1': 0.0 is too small: write a number above 0"),
            ({"effect_value": "nan"}, "field 'value': nan is not a finite number: write a number"),
        ],
    )
    def test_fault_is_named(self, write, change: dict[str, str], message: str) -> None:
        with pytest.raises(ContentError) as caught:
            load_effects(data(write, **change))
        assert message in str(caught.value)


class TestShippedRows:
    def test_every_question_and_every_indication_has_an_answer_or_says_that_there_is_none(self) -> None:
        assert {study.question for study in STUDIES.values()} == set(QUESTIONS)
        asked = {study.indication for study in STUDIES.values()}
        empty = {row.id for row in load_indications()} - asked
        assert empty == {"knee_replacement"}
        assert all(
            row.found == "no_trial" and "No trial" in row.reading for row in load_indications() if row.id in empty
        )

    def test_no_trial_means_that_no_row_of_a_block_is_a_trial(self) -> None:
        for row in load_indications():
            designs = [study.design for study in STUDIES.values() if study.indication == row.id]
            places = [study.place for study in STUDIES.values() if study.indication == row.id]
            trials = [
                d
                for d, place in zip(designs, places, strict=False)
                if "trial" in d and place in ("lumbar", "stellate", "thoracic")
            ]
            assert not (trials and row.found == "no_trial"), row.id
            blocks = [d for d, place in zip(designs, places, strict=False) if place == "lumbar"]
            assert not (row.found == "series" and any("randomised" in design for design in blocks)), row.id

    def test_sources_exist(self) -> None:
        named = {key for row in (*STUDIES.values(), *EFFECTS, *load_indications()) for key in row.source}
        assert named <= set(load_references())

    def test_conflicts_have_a_partner_and_a_word_about_it(self) -> None:
        """A quarrel needs two sides: a row that is in conflict names with what it disagrees."""
        conflicts = [study for study in STUDIES.values() if study.label == "conflict"]
        assert len(conflicts) >= 15
        assert all(study.note for study in conflicts)

    def test_years_in_a_label_are_the_year_of_the_row(self) -> None:
        for study in STUDIES.values():
            last = study.study.split()[-1]
            if study.year and last.isdigit() and len(last) == 4:
                assert int(last) == study.year, study.id

    def test_groups_are_used_and_results_are_named_once(self) -> None:
        assert {effect.group for effect in EFFECTS} == set(GROUPS)
        for effect in EFFECTS:
            assert set(effect.source) <= set(STUDIES[effect.study].source), effect.id

    def test_nothing_that_counts_people_twice_may_be_pooled(self) -> None:
        """A group for exercises holds each study once, and at least three of them."""
        for group in GROUPS.values():
            used = Counter(effect.study for effect in EFFECTS if effect.group == group.id)
            if group.pooling == "exercise":
                assert len(used) >= 3
                assert set(used.values()) == {1}

    def test_a_group_that_mixes_questions_is_not_pooled(self) -> None:
        """Neither stellate blocks with phenol nor botulinum toxin with a thoracic block."""
        for group in GROUPS.values():
            studies = [STUDIES[effect.study] for effect in EFFECTS if effect.group == group.id]
            if len({(study.indication, study.question) for study in studies}) > 1:
                assert group.pooling == "none", group.id
        assert {GROUPS[name].pooling for name in ("relief_ratio", "pain_one_month", "pain_later")} == {"none"}

    def test_a_file_that_pools_different_questions_is_refused(self, write) -> None:
        folder = data(write, pooling="exercise")
        rows = [STUDY_ROW | {"id": f"s{i}", "question": asked} for i, asked in enumerate(("relief", "relief", "harm"))]
        write("evidence/studies.csv", STUDY_HEAD + "".join(",".join(row.values()) + "\n" for row in rows))
        shares = [EFFECT_ROW | {"id": f"e{i}", "study": f"s{i}"} for i in range(3)]
        write("evidence/effects.csv", EFFECT_HEAD + "".join(",".join(row.values()) + "\n" for row in shares))
        with pytest.raises(ContentError, match="different questions are not pooled"):
            load_effects(folder)

    def test_chemical_sympathectomy_for_ischaemia_is_not_recommended(self) -> None:
        """Guidelines keep it to studies, so the default must not read as an offer."""
        ischaemia = next(row for row in load_indications() if row.id == "ischaemia")
        assert ischaemia.default.startswith("Not routine: vascular team first")
        assert "in a study or with audit" in ischaemia.default
        assert "nice_cg147_research" in ischaemia.default_source


class TestNumbers:
    @pytest.mark.parametrize("effect", [e for e in EFFECTS if e.printed_1 is not None], ids=lambda e: e.id)
    def test_counts_fit_the_printed_shares(self, effect: Effect) -> None:
        """Within the rounding of the print: half of its last digit, and a little for 83.5 of 24."""
        pairs = [(effect.events_1, effect.n_1, effect.printed_1), (effect.events_2, effect.n_2, effect.printed_2)]
        for events, people, printed in pairs:
            if printed is not None:
                step = 0.5 if printed.is_integer() else 0.2
                assert 100 * events / people == pytest.approx(printed, abs=step)

    @pytest.mark.parametrize("effect", [e for e in EFFECTS if e.interval == "derived"], ids=lambda e: e.id)
    def test_derived_intervals_are_what_they_say(self, effect: Effect) -> None:
        measure = GROUPS[effect.group].measure
        if measure == "share":
            expected, step = wilson(effect.events_1, effect.n_1), 0.051
            assert effect.value == pytest.approx(100 * effect.events_1 / effect.n_1, abs=step)
        elif measure == "mean_difference":
            expected, step = normal(effect), 0.0051
        else:
            expected, step = log_ratio(effect), 0.0051
        assert (effect.low, effect.high) == pytest.approx(expected, abs=step)

    def test_published_interval_agrees_with_its_arms(self) -> None:
        """Yoo prints 0.9 (0.3 to 1.5); two standard errors of its arms give the same to one digit."""
        printed = next(effect for effect in EFFECTS if effect.id == "yoo_warming_1m")
        assert [round(end, 1) for end in normal(printed)] == [printed.low, printed.high]

    def test_an_assumption_about_people_still_there_is_written_down(self) -> None:
        later = {"yoo_pain_3m", "yoo_warming_3m", "rocha_pain_12m"}
        assert all("still there" in effect.note for effect in EFFECTS if effect.id in later)
