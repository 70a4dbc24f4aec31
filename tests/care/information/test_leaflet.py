"""The leaflet: easy in every variant, tied to facts, and silent about nothing that is not known."""

from __future__ import annotations

import re
from itertools import chain, combinations, product

import pytest

from sympblock.care.information.leaflet import HEADINGS, TITLES, LeafletChoice
from sympblock.care.information.word_findings import find_words
from sympblock.content import tables
from sympblock.content.care.leaflet import load_leaflet
from sympblock.content.care.red_flags import load_red_flags

DRUGS = ("contrast", "sedation", "steroid")
SETS = tuple(chain.from_iterable(combinations(DRUGS, number) for number in range(len(DRUGS) + 1)))
VARIANTS = [LeafletChoice(*each) for each in product(TITLES, ("left", "right"), SETS)]
EACH = pytest.mark.parametrize("leaflet", VARIANTS, ids=lambda each: f"{each.block}-{each.side}-{'-'.join(each.drugs)}")
#: Rules of conduct that no paper is needed for.
OURS = {"sleepy", "usual", "ask_next", "ask_number", "ask_night"}


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
