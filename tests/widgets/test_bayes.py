"""The Bayes panel: where injections may be combined, and what is said about sureness."""

from __future__ import annotations

import pytest

from sympblock.widgets.bayes.bayes import Bayes


def words(bayes: Bayes, heading: str) -> str:
    return next((block["text"] for block in bayes.view["readout"] if block.get("heading") == heading), "")


def names(bayes: Bayes) -> list[str]:
    return [control["id"] for control in bayes.view["controls"]]


def test_injections_are_combined_only_where_values_are_chosen() -> None:
    """Published tests are single ones; a control carried over would change their printed values."""
    bayes = Bayes()
    bayes.set("control", "placebo")
    assert "repeats_percent" in names(bayes)
    bayes.set("kind", "published")
    assert bayes.state.control == "single"
    assert not {"control", "repeats_percent"} & set(names(bayes))
    assert bayes.state.test.sensitivity == pytest.approx(0.895)


def test_saline_as_a_control_loses_people_and_gains_trust() -> None:
    """Of 46 positives 25 are true with one block; with saline as a control 18 of 25."""
    bayes = Bayes()
    assert bayes.state.counts.positive == 46 and bayes.state.counts.true_positive == 25
    bayes.set("control", "placebo")
    assert bayes.view["said"] == "18 of 25 positive results are true."
    assert "cervical" in words(bayes, "More than one injection")


@pytest.mark.parametrize(
    ("preset", "part"),
    [
        ("warm_hand", "the sensitivity in 12 people, the specificity in 21 people"),
        ("warming_rate", "no interval can be given"),
        ("stimulation_trial", "84 to 100 % after a positive result"),
    ],
)
def test_few_people_leave_much_open(preset: str, part: str) -> None:
    bayes = Bayes()
    bayes.set("kind", "published")
    bayes.set("preset", preset)
    assert part in words(bayes, "How precise is this?")


def test_the_share_with_the_condition_counts_too() -> None:
    """A printed prior of 33 people leaves an interval open, one that the learner sets does not."""
    bayes = Bayes()
    bayes.set("prior", "proven_sympatholysis_prior")
    assert "the share with the condition in 33 people" in words(bayes, "How precise is this?")
    bayes.set("prior_percent", 20)
    assert "no interval" in words(bayes, "How precise is this?")
