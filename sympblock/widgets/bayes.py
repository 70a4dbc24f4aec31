"""The Bayes panel: what a result means for a hundred people, by counting them."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence
from dataclasses import dataclass

from sympblock.block.bayes_preset import Preset, collect_presets
from sympblock.block.diagnostic_value import (
    DiagnosticTest,
    NaturalFrequencies,
    natural_frequencies,
    probability_after_negative,
    probability_after_positive,
)
from sympblock.content import EvidenceRow, load_evidence
from sympblock.drawing.charts import natural_frequencies as people_scene

from .panel import Choice, Control, Panel, Picture, Range, Table, Words

OWN = "own"
EVIDENCE = "bayes_presets"
KINDS = {"illustrative": "Illustrative, for teaching", "published": "From published figures"}
CIRCLE = (
    'Sympathetically maintained pain is defined by its response to such a block. A sensitivity "for" it has no '
    "outside truth to be measured against."
)


@dataclass(frozen=True)
class BayesState:
    """Says which test is read, and in whom.

    Parameters
    ----------
    kind : str
        ``"illustrative"`` or ``"published"``.
    preset : str
        Key of a preset, or ``"own"`` after a slider of the test was moved.
    prior_percent, sensitivity_percent, specificity_percent : float
        0 to 100.
    """

    kind: str = "illustrative"
    preset: str = "teaching_block"
    prior_percent: float = 28
    sensitivity_percent: float = 90
    specificity_percent: float = 71

    @property
    def test(self) -> DiagnosticTest:
        """Make the test of the two sliders."""
        return DiagnosticTest(_share(self.sensitivity_percent), _share(self.specificity_percent))

    @property
    def question(self) -> str:
        """Return what the test asks; the learner's own values ask about the pain."""
        return _preset("teaching_block" if self.preset == OWN else self.preset).question

    @property
    def prior(self) -> str:
        """Name the printed share that the slider stands at, or ``"own"``."""
        printed = {row.id: row.value for row in _priors(self.question)}
        return next((key for key, share in printed.items() if abs(share - _share(self.prior_percent)) < 1e-6), OWN)

    @property
    def counts(self) -> NaturalFrequencies:
        """Sort a hundred people."""
        return natural_frequencies(self.test, _share(self.prior_percent), people=100)


class Bayes(Panel):
    """Sorts a hundred people by condition and result; published values stand apart from chosen ones.

    Examples
    --------
    >>> bayes = Bayes()
    >>> bayes.set("prior_percent", 45)
    >>> bayes.view["said"]
    'Of 57 positive results, 41 are true.'
    """

    title = "Of a hundred people"

    def __init__(self, state: BayesState = BayesState()) -> None:
        super().__init__(state)

    def controls(self, state: BayesState) -> Sequence[Control]:
        """Offer the kind of values, the presets of that kind and three sliders."""
        priors = {row.id: f"{_percent(row.value)}, {row.study}" for row in _priors(state.question)}
        # "Other" only tells that the slider stands elsewhere; choosing it would move nothing.
        priors |= {OWN: "Other"} if state.prior == OWN else {}
        return (
            Choice("kind", "Values", KINDS),
            Choice("preset", "Test", _options(state), layout="list"),
            Choice("prior", "Printed shares of people with the condition", priors),
            Range("prior_percent", "People with the condition", 1, 99, 1, "of 100"),
            Range("sensitivity_percent", "Sensitivity", 0, 100, 0.1, "%"),
            Range("specificity_percent", "Specificity", 0, 100, 0.1, "%"),
        )

    def pictures(self, state: BayesState) -> Sequence[Picture]:
        """Draw the hundred people."""
        caption = "One figure is one person. The groups are named, counted and drawn differently."
        shares = (_share(state.prior_percent), _share(state.sensitivity_percent), _share(state.specificity_percent))
        return (Picture("people", caption, people_scene(*shares, condition="the condition")),)

    def readout(self, state: BayesState) -> Sequence[Words | Table]:
        """Say what the result means, where the values come from and what they cannot say."""
        return (_meaning(state), _table(state), *_origin(state))

    def said(self, state: BayesState) -> str:
        """Say how many positives are true."""
        return f"Of {state.counts.positive} positive results, {state.counts.true_positive} are true."

    def set(self, name: str, value: object) -> None:
        """Set a control; a printed share moves the slider of the people."""
        if name != "prior":
            super().set(name, value)
            return
        key = self._control(name).accept(value)
        share = {row.id: row.value for row in _priors(self.state.question)}.get(key)
        super().set("prior_percent", self.state.prior_percent if share is None else round(share * 100, 1))

    def settle(self, state: BayesState, changed: str) -> BayesState:
        """Load the values of a preset; a moved slider makes the test the learner's own."""
        if changed == "kind":
            first = next(iter(_presets(state.kind)))
            return _with_preset(dataclasses.replace(state, preset=first.key), first)
        if changed == "preset" and state.preset != OWN:
            return _with_preset(state, _preset(state.preset))
        if changed in ("sensitivity_percent", "specificity_percent"):
            return dataclasses.replace(state, preset=OWN, kind="illustrative")
        return state


def _share(percent: float) -> float:
    return round(percent / 100, 6)


def _priors(question: str) -> list[EvidenceRow]:
    return [row for row in load_evidence(EVIDENCE) if row.outcome == "prior" and row.question == question]


def _presets(kind: str) -> tuple[Preset, ...]:
    complete = [preset for preset in collect_presets(load_evidence(EVIDENCE)) if preset.test]
    return tuple(preset for preset in complete if (preset.label == "illustrative") == (kind == "illustrative"))


def _preset(key: str) -> Preset:
    return next(preset for preset in collect_presets(load_evidence(EVIDENCE)) if preset.key == key)


def _options(state: BayesState) -> dict[str, str]:
    options = {preset.key: _one_line(preset) for preset in _presets(state.kind)}
    return {**options, OWN: "Your own values"} if state.kind == "illustrative" else options


def _one_line(preset: Preset) -> str:
    return f"{preset.question} {preset.comparison[:1].upper()}{preset.comparison[1:]} ({preset.study})"


def _with_preset(state: BayesState, preset: Preset) -> BayesState:
    test = preset.test
    if test is None:
        return state
    printed = _priors(preset.question)
    share = printed[0].value if printed and state.prior_percent / 100 not in [row.value for row in printed] else None
    return dataclasses.replace(
        state,
        prior_percent=state.prior_percent if share is None else round(share * 100, 1),
        sensitivity_percent=round(test.sensitivity * 100, 1),
        specificity_percent=round(test.specificity * 100, 1),
    )


def _meaning(state: BayesState) -> Words:
    after = probability_after_positive(state.test, _share(state.prior_percent))
    before = f"Before the test {state.prior_percent:g} of 100 have the condition."
    if after is None:
        return Words(f"{before} This test is never positive.", "What a positive result means", tone="caution")
    counts = state.counts
    return Words(
        f"{before} {counts.positive} of 100 are positive, and {counts.true_positive} of these {counts.positive} "
        f"truly have it. Without rounding to whole people: {_percent(after)}.",
        "What a positive result means",
    )


def _table(state: BayesState) -> Table:
    test, prior = state.test, _share(state.prior_percent)
    thousand = natural_frequencies(test, prior, people=1000)
    rows = (
        ("Positive, has it", f"{thousand.true_positive}"),
        ("Positive, does not have it", f"{thousand.false_positive}"),
        ("Negative, has it", f"{thousand.false_negative}"),
        ("Negative, does not have it", f"{thousand.true_negative}"),
        ("Chance after a positive result", _percent(probability_after_positive(test, prior))),
        ("Chance after a negative result", _percent(probability_after_negative(test, prior))),
        ("Likelihood ratio, positive", _ratio(test.positive_likelihood_ratio)),
        ("Likelihood ratio, negative", _ratio(test.negative_likelihood_ratio)),
    )
    return Table("The same for 1,000 people", ("Group", "Value"), rows)


def _origin(state: BayesState) -> list[Words]:
    if state.preset == OWN:
        return [
            Words("These values are yours. No study stands behind them.", "Illustrative", tone="caution"),
            _circle(),
        ]
    preset = _preset(state.preset)
    rows = [row for row in load_evidence(EVIDENCE) if row.id.startswith(f"{preset.key}_")]
    sources = tuple(dict.fromkeys(key for row in rows for key in row.source))
    tone = "caution" if preset.label == "illustrative" else "plain"
    words = Words(preset.note, f"{preset.label.capitalize()}: {preset.study}", sources, tone)
    return [words, _circle()] if "sympathetically" in preset.question else [words]


def _circle() -> Words:
    return Words(CIRCLE, "A circle", ("raja2002", "boas1998"), tone="caution")


def _percent(share: float | None) -> str:
    return "cannot happen" if share is None else f"{share * 100:.0f} %"


def _ratio(ratio: float | None) -> str:
    if ratio is None:
        return "undefined"
    return "no upper end" if math.isinf(ratio) else f"{ratio:.2g}"
