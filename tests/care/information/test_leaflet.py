"""The leaflet: easy in every variant, tied to facts, and silent about nothing that is not known."""

from __future__ import annotations

import csv
import math
import re
from itertools import chain, combinations, product

import pytest

from sympblock.care.information.leaflet import HEADINGS, TITLES, LeafletChoice
from sympblock.care.information.word_findings import find_words
from sympblock.content import tables
from sympblock.content.care.leaflet import load_leaflet
from sympblock.content.care.red_flags import load_red_flags
from sympblock.content.files import DATA_DIR

DRUGS = ("contrast", "sedation", "steroid")
SETS = tuple(chain.from_iterable(combinations(DRUGS, number) for number in range(len(DRUGS) + 1)))
VARIANTS = [LeafletChoice(*each) for each in product(TITLES, ("left", "right"), SETS)]
EACH = pytest.mark.parametrize("leaflet", VARIANTS, ids=lambda each: f"{each.block}-{each.side}-{'-'.join(each.drugs)}")
#: Where relief after a block is told.
TEXTS_ON_RELIEF = (
    "care/consent_talks.yaml",
    "care/leaflet.yaml",
    "care/technical_sentences.yaml",
    "cases/burning_foot.yaml",
    "claims/instant_relief.yaml",
    "claims/leg_and_back_pain.yaml",
    "claims/reset_button.yaml",
)
#: Rules of conduct that no paper is needed for.
OURS = {"usual", "ask_next", "ask_number"}


class TestEveryVariant:
    @EACH
    def test_reads_at_the_wanted_year_by_every_formula(self, leaflet):
        assert leaflet.readability.highest <= tables.plain_words().target_school_years_count

    @EACH
    def test_promises_nothing_and_leaves_no_number_bare(self, leaflet):
        found = find_words(leaflet.plain_text)
        assert [each.written for each in found.loaded] == []
        assert found.bare_numbers == ()
        assert found.names_a_risk

    @EACH
    def test_has_every_part_and_the_side(self, leaflet):
        assert all(leaflet.of_part(part) for part in HEADINGS)
        other = "right" if leaflet.side == "left" else "left"
        assert leaflet.side in leaflet.of_part("what")[1]
        assert not re.search(rf"\b{other}\b", leaflet.plain_text)

    @EACH
    def test_says_what_is_not_known_and_that_one_may_say_no(self, leaflet):
        told = leaflet.plain_text
        assert re.search("do not know|No one had a pretend treatment", told)
        assert "No one knows how often" in told
        assert "You can say no." in told

    @EACH
    def test_shares_the_red_flags_of_the_course(self, leaflet):
        told = [*leaflet.flags_for("emergency"), *leaflet.flags_for("clinic")]
        known = [
            flag.plain
            for flag in load_red_flags()
            if flag.after == "any" or leaflet.block in ("neurolysis", "radiofrequency")
        ]
        assert sorted(told) == sorted(known)

    @EACH
    def test_tells_of_a_drug_only_if_it_is_given(self, leaflet):
        told = leaflet.plain_text
        for drug, word in {"contrast": "X-ray dye shows", "sedation": "sleepy", "steroid": "steroid"}.items():
            assert (word in told) == (drug in leaflet.drugs)


class TestEverySentence:
    @pytest.mark.parametrize("sentence", load_leaflet(), ids=lambda each: each.id)
    def test_rests_on_a_source_or_is_a_rule_of_conduct(self, sentence):
        assert bool(sentence.sources) != (sentence.id in OURS)

    @pytest.mark.parametrize(
        "sentence", [each for each in load_leaflet() if each.part == "risks"], ids=lambda each: each.id
    )
    def test_risk_has_a_number_from_the_counts_or_says_that_nobody_knows(self, sentence):
        is_counted = re.search(r"\{\w+\.(cases|people|hundred|thousand|ten_thousand)\}", sentence.text)
        assert is_counted or "knows how often" in sentence.text or "about two days" in sentence.text
        assert not re.search(r"(?<![.\w])\d+ of", sentence.text)

    def test_each_is_told_in_some_variant(self):
        told = {sentence.id for leaflet in VARIANTS for sentence in leaflet.sentences}
        assert told == {sentence.id for sentence in load_leaflet()}


def printed_effects() -> dict[str, dict[str, str]]:
    """Read the shares with their intervals, by the id of the row."""
    text = (DATA_DIR / "evidence/effects.csv").read_text(encoding="utf-8")
    return {row["id"]: row for row in csv.DictReader(text.splitlines())}


class TestBenefits:
    def test_of_a_hundred_they_are_those_of_the_studies_and_both_frames_add_up(self):
        (told,) = [each.text for each in load_leaflet() if each.id == "relief_studies"]
        effects = printed_effects()
        first, second = (round(float(effects[name]["value"])) for name in ("vaneijs_share", "cheng_share"))
        low, high = (
            math.ceil(float(effects["vaneijs_share"]["low"])),
            math.ceil(float(effects["vaneijs_share"]["high"])),
        )
        assert f"{first} of 100 had good or fair relief and {100 - first} had not" in told
        assert f"another {second} had and {100 - second} had not" in told
        assert f"the {first} could be {low} to {high}" in told

    def test_a_series_that_counted_blocks_is_never_told_in_people(self):
        effects = printed_effects()
        early, late = (math.floor(float(effects[name]["printed_1"]) + 0.5) for name in ("nam_20min", "nam_4w"))
        (told,) = [each.text for each in load_leaflet() if "nam_pi" in each.sources]
        assert re.search(rf"after 20 minutes in {early} of 100 blocks, and after four weeks in {late} of 100", told)
        shown = [(DATA_DIR / name).read_text(encoding="utf-8") for name in TEXTS_ON_RELIEF]
        assert not [text for text in shown if re.search(r"7 (of|von) 40|of 40 people|40 people had this block", text)]

    @pytest.mark.parametrize("block", ["neurolysis", "radiofrequency"])
    def test_a_lasting_block_does_not_promise_that_weakness_passes(self, block):
        told = LeafletChoice(block).plain_text
        assert "weak leg for some hours" not in told
        assert "weak or numb, which lasted in a few people" in told
