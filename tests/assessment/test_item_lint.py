"""Each rule of the lint finds the item that breaks it, and leaves the mended one alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import FrozenInstanceError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.assessment.balance_rules import chance_of_counts
from sympblock.assessment.item_lint import RULES, LintFinding, lint_items
from sympblock.content.items import Item
from tests.assessment.lint_cases import CASES, REASON, choices, item, number, spread


def names(findings: Sequence[LintFinding]) -> set[str]:
    """Return the rules that findings name."""
    return {finding.rule for finding in findings}


@pytest.mark.parametrize(("rule", "broken", "mended"), CASES, ids=[f"{rule}-{n}" for n, (rule, *_) in enumerate(CASES)])
class TestEachRule:
    def test_finds_the_item_that_breaks_it(self, rule: str, broken: list[Item], mended: list[Item]) -> None:
        assert names(lint_items(broken)) == {rule}

    def test_leaves_the_mended_item_alone(self, rule: str, broken: list[Item], mended: list[Item]) -> None:
        assert lint_items(mended) == []


def test_cases_cover_the_rules() -> None:
    assert {rule for rule, *_ in CASES} == set(RULES)


def test_each_rule_says_what_it_asks_in_one_sentence() -> None:
    for sentence in RULES.values():
        assert sentence[0].isupper() and sentence.endswith(".") and ". " not in sentence


def test_finding_names_item_rule_and_words() -> None:
    (finding,) = lint_items([item(choices=choices("It often leaks", "It stays in place", "It runs away"))])
    assert str(finding) == "item 'leg_segments', rule vague_terms: 'often' in the option 'It often leaks' is vague"
    with pytest.raises(FrozenInstanceError):
        finding.rule = "clang"  # type: ignore[misc]


def test_fault_of_all_items_names_no_item() -> None:
    (finding,) = lint_items(spread([1] * 8))
    assert finding.item_id == ""
    assert (
        str(finding)
        == "the items together, rule key_positions: the key is in place 2 in 8 of 8 items, 2.0 are expected"
    )


@pytest.mark.parametrize("text", ["Right.", "Yes, that is the right answer!", "Too low.", "Not quite, try again."])
def test_feedback_of_empty_words_is_found(text: str) -> None:
    feedback = {"correct": "Sixty over 104.", "low": text, "high": "It would meet bone."}
    assert names(lint_items([number(feedback=feedback)])) == {"bare_feedback"}


@pytest.mark.parametrize(
    "text",
    [
        "All of the above",
        "all of these",
        "None of the above",
        "None of them",
        "Any of those",
        "Both",
        "Neither",
        "A and C",
        "Only B or C",
    ],
)
def test_option_about_other_options_is_found_in_any_wording(text: str) -> None:
    found = lint_items([item(choices=choices("Fluid in a vein", "Fluid in the plane", text))])
    assert "no_above" in names(found)


class TestException:
    BROKEN = {"choices": choices("It often leaks", "It stays in place", "It runs away")}

    def test_with_a_reason_silences_its_rule(self) -> None:
        assert lint_items([item(**self.BROKEN, lint_exceptions={"vague_terms": REASON})]) == []

    def test_silences_no_other_rule(self) -> None:
        excused = item(**self.BROKEN, question="Which of these is it here?", lint_exceptions={"vague_terms": REASON})
        assert names(lint_items([excused])) == {"covered_options"}

    def test_silences_no_other_item(self) -> None:
        excused = item(**self.BROKEN, lint_exceptions={"vague_terms": REASON})
        findings = lint_items([excused, item(**self.BROKEN, id="other")])
        assert [(finding.item_id, finding.rule) for finding in findings] == [("other", "vague_terms")]

    def test_with_a_short_reason_silences_nothing(self) -> None:
        findings = lint_items([item(**self.BROKEN, lint_exceptions={"vague_terms": "It is needed here."})])
        assert names(findings) == {"vague_terms", "lint_exceptions"}


class TestOrderOfNumbers:
    @given(st.lists(st.floats(0, 1e6).map(lambda x: round(x, 1)), min_size=3, max_size=5, unique=True))
    def test_only_the_ascending_one_passes(self, values: list[float]) -> None:
        found = names(lint_items([item(choices=choices(*(f"{value} mm" for value in values)))]))
        assert ("numeric_order" in found) == (values != sorted(values))


class TestChanceOfCounts:
    @given(st.lists(st.floats(0, 1), max_size=12))
    def test_is_a_distribution_with_the_expected_mean(self, chances: list[float]) -> None:
        counts = chance_of_counts(chances)
        assert len(counts) == len(chances) + 1
        assert sum(counts) == pytest.approx(1)
        assert sum(hits * chance for hits, chance in enumerate(counts)) == pytest.approx(sum(chances))
