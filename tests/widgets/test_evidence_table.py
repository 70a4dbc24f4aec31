"""The evidence table: filters show all and only what fits, nothing is pooled before a guess, silence is said."""

from __future__ import annotations

import pytest

from sympblock import lessons
from sympblock.content import load_effect_groups, load_effects, load_indications, load_studies
from sympblock.content.references import seen_words
from sympblock.content.studies.studies import DEFAULTS, QUESTIONS
from sympblock.drawing.charts.forest import MODELS, in_numbers
from sympblock.evidence.pooled_effect import pooled_effects
from sympblock.widgets.core.self_check import check_widget
from sympblock.widgets.evidence_table import evidence_table
from sympblock.widgets.evidence_table.evidence_table import ALL, NONE, PAGE, EvidenceTable, evidence_state
from sympblock.widgets.evidence_table.words import number_words

EXERCISES = [group.id for group in load_effect_groups() if group.pooling == "exercise"]


def options(table: EvidenceTable, name: str) -> list[str]:
    """Values that a control offers."""
    (control,) = [control for control in table.view["controls"] if control["id"] == name]
    return [option["value"] for option in control["options"]]


def names(table: EvidenceTable) -> list[str]:
    """Controls on offer."""
    return [control["id"] for control in table.view["controls"]]


def words(table: EvidenceTable) -> str:
    """All that the page says: headings, texts, cells, pictures."""
    blocks = [[b.get("tag", ""), b.get("heading", ""), b.get("text", "")] for b in table.view["readout"]]
    cells = [cell for b in table.view["readout"] for row in b.get("rows", []) for cell in row]
    drawn = [picture["scene"]["alt"] for picture in table.view["pictures"]]
    return " ".join([*(part for block in blocks for part in block), *cells, *drawn])


def words_of_verdict(table: EvidenceTable) -> str:
    """Text that answers the guess."""
    return next(b["text"] for b in table.view["readout"] if b.get("heading", "").startswith("Your guess"))


def listed(table: EvidenceTable) -> list[str]:
    """Studies on all pages of the list, in order."""
    rows = []
    while True:
        rows += [row[0] for row in table.view["readout"][-1]["rows"]]
        later = [control for control in table.view["controls"] if control["id"] == "later"]
        if not later or not later[0]["enabled"]:
            return rows
        table.press("later")


class TestFilters:
    @pytest.mark.parametrize(
        "indication", [ALL, *(row.id for row in load_indications() if row.id != "knee_replacement")]
    )
    def test_list_and_menu_hold_all_that_fits_and_nothing_else(self, indication: str) -> None:
        """Page by page, every study of the reason once, question by question."""
        table = EvidenceTable()
        if indication != ALL:
            table.set("indication", indication)
        fitting = [study for study in load_studies() if indication in (ALL, study.indication)]
        fitting.sort(key=lambda study: list(QUESTIONS).index(study.question))
        assert options(table, "study") == [NONE, *(study.id for study in fitting)]
        assert listed(table) == [study.study for study in fitting]

    def test_questions_on_offer_have_an_answer(self) -> None:
        table = EvidenceTable(evidence_state("claudication"))
        assert options(table, "question") == [ALL, "neurolysis"]

    def test_two_filters_together(self) -> None:
        table = EvidenceTable(evidence_state("crps", "harm"))
        fitting = [s.id for s in load_studies() if s.indication == "crps" and s.question == "harm"]
        assert options(table, "study")[1:] == fitting

    def test_a_question_that_does_not_fit_the_new_reason_is_dropped(self) -> None:
        table = EvidenceTable(evidence_state("crps", "stimulation"))
        table.set("study", "kemler2000")
        table.set("indication", "claudication")
        assert (table.state.question, table.state.study, table.state.group) == (ALL, NONE, NONE)

    def test_pages_begin_anew_with_a_new_filter(self) -> None:
        table = EvidenceTable()
        table.press("later")
        assert table.state.first == PAGE
        table.set("question", "harm")
        assert table.state.first == 0
        table.press("earlier")
        assert table.state.first == 0


class TestOneStudy:
    @pytest.mark.parametrize("study", load_studies(), ids=lambda study: study.id)
    def test_the_whole_row_is_shown(self, study) -> None:
        """Everything that was seen, and in words what was not."""
        table = EvidenceTable(evidence_state(study.indication, study.question))
        table.set("study", study.id)
        (whole,) = [block for block in table.view["readout"] if block.get("caption") == study.study]
        cells = dict(whole["rows"])
        assert cells["Result"] == study.outcome
        assert cells["Question"] == QUESTIONS[study.question]
        assert cells["Number"] == (number_words(study) or "not stated in what we read")
        assert cells["What we read"] == seen_words(study.source)
        assert cells["Certainty or risk of bias"] == (study.certainty or "not stated in what we read")
        assert cells["Note"] == (study.note or "–")
        assert len(whole["sources"]) == len(study.source)
        assert table.view["said"].startswith(study.study)

    def test_a_quarrel_is_called_one(self) -> None:
        table = EvidenceTable(evidence_state("hyperhidrosis"))
        for study in ("hyperhidrosis69", "han2005"):
            table.set("study", study)
            assert "in conflict with another source" in words(table)


class TestSilence:
    @pytest.mark.parametrize("row", [row for row in load_indications() if row.found == "no_trial"], ids=lambda r: r.id)
    def test_no_trial_is_an_answer(self, row) -> None:
        """It is said first and aloud, with what was looked for."""
        table = EvidenceTable(evidence_state(row.id))
        first, _, third = table.view["readout"][:3]
        assert (first["tag"], first["tone"], first["heading"]) == ("No trial was found", "caution", row.name)
        assert third["text"] == row.looked_for

    @pytest.mark.parametrize("row", load_indications(), ids=lambda row: row.id)
    def test_every_indication_says_what_to_do_and_on_whose_authority(self, row) -> None:
        (block,) = [b for b in EvidenceTable(evidence_state(row.id)).view["readout"] if b.get("heading") == "Default"]
        assert block["text"].startswith(DEFAULTS)
        assert f"Authority: {row.authority}" in block["text"]
        assert len(block["sources"]) == len(row.default_source)
        assert row.default_source or "our advice" in row.authority.lower()

    def test_nothing_at_all_is_said_too(self) -> None:
        table = EvidenceTable()
        table.set("indication", "knee_replacement")
        assert [block["kind"] for block in table.view["readout"]] == ["words", "words", "words"]
        assert table.view["said"] == "No study was found."
        assert table.view["pictures"] == []


class TestGuess:
    @pytest.mark.parametrize("group", EXERCISES)
    def test_nothing_pooled_before_the_guess(self, group: str) -> None:
        """Neither the diamond nor its numbers nor how the studies agree."""
        table = EvidenceTable(evidence_state(picture=group))
        assert "model" not in names(table)
        assert "I²" not in words(table) and "Together" not in words(table)
        table.set("guess", "agree")
        assert "I²" in words(table) and "Together" in words(table)
        assert "exercise, not a result" in words(table)

    @pytest.mark.parametrize(("spread", "right"), [(0.0, "agree"), (1.0, "differ")])
    @pytest.mark.parametrize("guess", ["agree", "differ"])
    def test_the_guess_is_judged(self, monkeypatch, spread: float, right: str, guess: str) -> None:
        """Three shares that are alike agree; the three of the file do not."""
        table = EvidenceTable(evidence_state(picture="crps_share"))
        real = evidence_table.pooled_effects

        def alike(effects, measure):
            return real([effects[0]] * 3 if spread == 0 else effects, measure)

        monkeypatch.setattr(evidence_table, "pooled_effects", alike)
        table.set("guess", guess)
        (verdict,) = [b for b in table.view["readout"] if b.get("heading", "").startswith("Your guess")]
        assert verdict["tag"] == ("Your guess fits" if guess == right else "Look again")

    @pytest.mark.parametrize("group", EXERCISES)
    def test_models_differ_where_studies_disagree(self, group: str) -> None:
        """Each diamond has the numbers of its model, and that of many true effects is wider."""
        effects = [effect for effect in load_effects() if effect.group == group]
        both = pooled_effects(effects, "share")
        table = EvidenceTable(evidence_state(picture=group))
        table.set("guess", "differ")
        for model, words in MODELS.items():
            table.set("model", model)
            pooled = in_numbers(getattr(both, model), "share")
            assert f"Together, {words}: {pooled}" in table.view["pictures"][0]["scene"]["alt"]
        assert both.random.high - both.random.low > 2 * (both.fixed.high - both.fixed.low)
        assert "Hartung and Knapp" in words_of_verdict(table)

    def test_another_picture_is_covered_again(self) -> None:
        table = EvidenceTable(evidence_state(picture="crps_share"))
        table.set("guess", "agree")
        assert table.state.guess == "agree"
        table.set("group", "neuralgia")
        table.set("group", "crps_share")
        assert table.state.guess == "" and "Together" not in words(table)

    @pytest.mark.parametrize("group", [g for g in load_effect_groups() if g.pooling == "none"], ids=lambda g: g.id)
    def test_where_nothing_may_be_pooled_nothing_is_asked(self, group) -> None:
        table = EvidenceTable(evidence_state(picture=group.id))
        assert not {"guess", "model"} & set(names(table))
        assert group.caution in words(table)

    def test_studies_that_ask_different_questions_have_no_diamond(self) -> None:
        """Stellate blocks in CRPS and phenol in ischaemia stand below one another, and that is all."""
        table = EvidenceTable(evidence_state(picture="relief_ratio"))
        assert "different questions" in words(table) and "Together" not in words(table)
        assert not [
            s
            for s in table.view["pictures"][0]["scene"]["shapes"]
            if s["structure"] in ("forest_fixed", "forest_random")
        ]

    def test_an_empty_cell_comes_with_the_exact_test(self) -> None:
        """Sayson: the interval drawn includes 1, Fisher's test does not agree, and the plot says why."""
        table = EvidenceTable(evidence_state(picture="genitofemoral"))
        note = table.view["pictures"][0]["scene"]["note"]
        assert "P = 0.017" in note and "includes 1" in note and "0 to 0.55" in note
        assert "Fisher's exact test: P = 0.017." in words(table)

    def test_assumptions_stand_beside_the_picture(self) -> None:
        table = EvidenceTable(evidence_state(picture="pain_later"))
        assert "all 24 and 24 were still there" in words(table)


class TestLesson:
    def test_every_result_can_be_reached(self) -> None:
        """From the reason and the question of its study."""
        studies = {study.id: study for study in load_studies()}
        for effect in load_effects():
            study = studies[effect.study]
            assert effect.group in options(EvidenceTable(evidence_state(study.indication, study.question)), "group")

    @pytest.mark.long
    @pytest.mark.parametrize(
        "call", [(), ("crps", "relief"), ("knee_replacement",), ("", "harm"), ("", "", "neuralgia")]
    )
    def test_calls_of_a_lesson_pass_their_self_check(self, call: tuple[str, ...]) -> None:
        lessons.start("01_sympathetic_chain")
        (result,) = check_widget(lessons.show_evidence(*call))
        assert result.is_good, result
        lessons.start("01_sympathetic_chain")

    @pytest.mark.parametrize("call", [("gout",), ("crps", "why"), ("", "", "all")])
    def test_a_name_that_is_not_known_is_refused_with_those_that_are(self, call: tuple[str, ...]) -> None:
        with pytest.raises(ValueError, match="choose from"):
            lessons.show_evidence(*call)


def test_the_list_says_how_certain_a_source_calls_itself_and_nothing_where_it_does_not() -> None:
    """Without a preset, page by page."""
    table = EvidenceTable(evidence_state())
    rows = {}
    for _ in range(len(load_studies()) // 10 + 1):
        rows |= {
            row[0] + row[1]: row[2] for block in table.view["readout"] for row in block.get("rows", []) if len(row) == 3
        }
        table.press("later")
    stated = [study.certainty for study in load_studies() if study.certainty]
    assert sum("Certainty: " in how for how in rows.values()) == len(stated) > 5
    assert all(any(how.endswith(f"Certainty: {words}.") for how in rows.values()) for words in stated)
