"""What the Bayes panel says: the meaning of a result, its table, how sure it is, and the circle behind it."""

from __future__ import annotations

import math

from sympblock.content import load_evidence
from sympblock.evidence.diagnostic_value import (
    DiagnosticTest,
    NaturalFrequencies,
    natural_frequencies,
    probability_after_negative,
    probability_after_positive,
)
from sympblock.evidence.value_interval import CountedShare, interval_after_negative, interval_after_positive
from sympblock.widgets.core.panel_parts import Table, Words

CIRCLE = (
    "Sympathetically maintained pain is defined by its response to such a block. Sensitivity and specificity for it "
    "therefore have no independent reference standard."
)


def meaning_words(counts: NaturalFrequencies, test: DiagnosticTest, prior: float) -> Words:
    """Say what a positive result means for a hundred people; ``prior`` is a share from 0 to 1."""
    after = probability_after_positive(test, prior)
    before = f"Before the test {round(100 * prior, 1):g} of 100 people have the condition."
    if after is None:
        return Words(
            f"{before} With these values the test is never positive.", "What a positive result means", tone="caution"
        )
    return Words(
        f"{before} The test is positive in {counts.positive} of 100, and {counts.true_positive} of these "
        f"{counts.positive} have the condition. Without rounding to whole people: {percent(after)}.",
        "What a positive result means",
    )


def people_table(test: DiagnosticTest, prior: float) -> Table:
    """Count a thousand people, and give the chances and likelihood ratios."""
    thousand = natural_frequencies(test, prior, people=1000)
    rows = (
        ("True positives", f"{thousand.true_positive}"),
        ("False positives", f"{thousand.false_positive}"),
        ("False negatives", f"{thousand.false_negative}"),
        ("True negatives", f"{thousand.true_negative}"),
        ("Probability after a positive result", percent(probability_after_positive(test, prior))),
        ("Probability after a negative result", percent(probability_after_negative(test, prior))),
        ("Positive likelihood ratio", _ratio(test.positive_likelihood_ratio)),
        ("Negative likelihood ratio", _ratio(test.negative_likelihood_ratio)),
    )
    return Table("The same test in 1,000 people", ("Group", "Value"), rows)


def interval_words(sensitivity: CountedShare, specificity: CountedShare, prior: CountedShare) -> Words:
    """Say what the counts behind the shares leave open, in 95 of 100 cases."""
    shares = {"sensitivity": sensitivity, "specificity": specificity, "share with the condition": prior}
    counted = [f"the {name} in {share.people} people" for name, share in shares.items() if share.people]
    positive = interval_after_positive(sensitivity, specificity, prior)
    negative = interval_after_negative(sensitivity, specificity, prior)
    heading = "How precise is this?"
    if positive is None or negative is None:
        return Words(
            "The number of people behind these shares was not available, so no interval can be given.", heading
        )
    return Words(
        f"Counted: {', '.join(counted)}; other values are taken as exact. With these counts "
        f"the probability is {_range(positive)} after a positive result and {_range(negative)} after a negative one "
        "(95 % interval, derived).",
        heading,
    )


def injections_words() -> Words:
    """Say what is known of several injections in one person."""
    rows = {row.outcome: row for row in load_evidence("bayes_presets") if row.id.startswith("comparative_facet_block_")}
    hits, quiet = (percent(rows[outcome].value) for outcome in ("sensitivity", "specificity"))
    return Words(
        "We found no published figure for how many people respond to a second injection like the first, so you set it. "
        f"The nearest figures come from cervical facet joints: sensitivity {hits} and specificity {quiet} for two "
        "local anaesthetics.",
        "More than one injection",
        ("lord1995",),
        tone="caution",
    )


def circle_words() -> Words:
    """Say that the condition is defined by the test."""
    return Words(CIRCLE, "Circular definition", ("raja2002", "boas1998"), tone="caution")


def percent(share: float | None) -> str:
    """Return a share in whole per cent.

    Examples
    --------
    >>> percent(0.546), percent(None)
    ('55 %', 'not possible')
    """
    return "not possible" if share is None else f"{share * 100:.0f} %"


def _range(ends: tuple[float, float]) -> str:
    low, high = (f"{100 * end:.0f}" for end in ends)
    return f"{low} %" if low == high else f"{low} to {high} %"


def _ratio(ratio: float | None) -> str:
    if ratio is None:
        return "undefined"
    return "unlimited" if math.isinf(ratio) else f"{ratio:.2g}"
