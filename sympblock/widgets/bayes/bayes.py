"""The Bayes panel: what a result means for 100 people, by counting them."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sympblock.content import EvidenceRow, load_evidence, tables
from sympblock.drawing.charts.result_charts import natural_frequencies as people_scene
from sympblock.evidence.bayes_preset import Preset, collect_presets
from sympblock.evidence.diagnostic_value import DiagnosticTest, NaturalFrequencies, natural_frequencies
from sympblock.evidence.repeated_blocks import Control as ControlOfBlocks
from sympblock.evidence.repeated_blocks import controlled
from sympblock.evidence.value_interval import CountedShare
from sympblock.widgets.bayes.words import (
    circle_words,
    injections_words,
    interval_words,
    meaning_words,
    people_table,
    percent,
)
from sympblock.widgets.core.panel import ChoiceControl, Control, Panel, Picture, Range, Table, Words

OWN = "own"
EVIDENCE = "bayes_presets"
#: The preset that the panel opens with, and the share of people with the condition.
TEACHING, COHORT_PRIOR = "teaching_block", "neurolysis_cohort_prior"
KINDS = {"illustrative": "Illustrative (teaching)", "published": "Published figures"}
INJECTIONS: dict[ControlOfBlocks, str] = {
    "single": "One block",
    "comparative": "Two local anaesthetics, positive after both",
    "placebo": "Positive after the drug, negative after saline",
}


def printed_percent(row_id: str) -> float:
    """Return a share of the table in per cent.

    Examples
    --------
    >>> printed_percent(COHORT_PRIOR)
    28.0
    """
    (share,) = [row.value for row in load_evidence(EVIDENCE) if row.id == row_id]
    return round(100 * (share or 0.0), 1)


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
        0 to 100; sensitivity and specificity of one block.
    control : str
        How many injections make the test: ``"single"``, ``"comparative"`` or ``"placebo"``.
    repeats_percent : float
        People who answer a second injection as such like the first, 0 to 100.
    """

    kind: str = "illustrative"
    preset: str = TEACHING
    prior_percent: float = field(default_factory=lambda: printed_percent(COHORT_PRIOR))
    sensitivity_percent: float = field(default_factory=lambda: printed_percent(f"{TEACHING}_sensitivity"))
    specificity_percent: float = field(default_factory=lambda: printed_percent(f"{TEACHING}_specificity"))
    control: ControlOfBlocks = "single"
    repeats_percent: float = tables.panels().first_repeats_percent

    @property
    def test(self) -> DiagnosticTest:
        """Make the test of the sliders, all its injections together."""
        one = DiagnosticTest(_share(self.sensitivity_percent), _share(self.specificity_percent))
        return controlled(one, self.control, _share(self.repeats_percent))

    @property
    def question(self) -> str:
        """Return what the test asks; the learner's own values ask about the pain."""
        return _preset(TEACHING if self.preset == OWN else self.preset).question

    @property
    def prior(self) -> str:
        """Name the printed share that the slider stands at, or ``"own"``."""
        printed = {row.id: row.value for row in _priors(self.question) if row.value is not None}
        return next((key for key, share in printed.items() if abs(share - _share(self.prior_percent)) < 1e-6), OWN)

    @property
    def counts(self) -> NaturalFrequencies:
        """Sort a hundred people."""
        return natural_frequencies(self.test, _share(self.prior_percent), people=100)


class Bayes(Panel[BayesState]):
    """Sorts a hundred people by condition and result; published values stand apart from chosen ones.

    Examples
    --------
    >>> bayes = Bayes()
    >>> bayes.set("prior_percent", 45)
    >>> bayes.view["said"]
    '41 of 57 positive results are true.'
    """

    title = "What a result means for 100 people"
    how_to_play = "In the full course you move prior, sensitivity and specificity, choose another test, and count what a second injection changes."

    def __init__(self, state: BayesState = BayesState()) -> None:
        super().__init__(state)

    def controls(self, state: BayesState) -> Sequence[Control]:
        """Offer the kind of values, the presets of that kind, sliders, and more injections where values are chosen."""
        priors = {row.id: f"{percent(row.value)}, {row.study}" for row in _priors(state.question)}
        # "Other" only tells that the slider stands elsewhere; choosing it would move nothing.
        priors |= {OWN: "Another value"} if state.prior == OWN else {}
        more: list[Control] = (
            [ChoiceControl("control", "Injections", INJECTIONS, layout="list")] if is_ours(state) else []
        )
        if state.control != "single":
            more.append(Range("repeats_percent", "Same response to a second injection", 0, 100, 5, "of 100"))
        return (
            ChoiceControl("kind", "Values", KINDS),
            ChoiceControl("preset", "Test", _options(state), layout="list"),
            ChoiceControl("prior", "Source of the prior", priors),
            Range("prior_percent", "Prior: people with the condition", 1, 99, 1, "of 100"),
            Range("sensitivity_percent", "Sensitivity", 0, 100, 0.1, "%"),
            Range("specificity_percent", "Specificity", 0, 100, 0.1, "%"),
            *more,
        )

    def pictures(self, state: BayesState) -> Sequence[Picture]:
        """Draw the hundred people."""
        caption = "Each symbol is one person."
        shares = (_share(state.prior_percent), state.test.sensitivity, state.test.specificity)
        return (Picture("people", caption, people_scene(*shares, condition="the condition")),)

    def readout(self, state: BayesState) -> Sequence[Words | Table]:
        """Say what the result means, where the values come from and what they cannot say."""
        prior = _share(state.prior_percent)
        told = (meaning_words(state.counts, state.test, prior), people_table(state.test, prior))
        return (*told, *_sureness(state), *_origin(state))

    def said(self, state: BayesState) -> str:
        """Say how many positives are true."""
        return f"{state.counts.true_positive} of {state.counts.positive} positive results are true."

    def after(self, state: BayesState, name: str, value: Any) -> BayesState:
        """Return the state after a control has been set; a printed share moves the slider of the people."""
        if name != "prior":
            return super().after(state, name, value)
        share = next((row.value for row in _priors(state.question) if row.id == value), None)
        return super().after(state, "prior_percent", state.prior_percent if share is None else round(share * 100, 1))

    def read_states(self) -> Mapping[str, BayesState]:
        """Count the people of the teaching example, and of the first test with published figures."""
        first = BayesState()
        published = self.settle(dataclasses.replace(first, kind="published"), "kind")
        return {f"{KINDS[state.kind]}. {_one_line(_preset(state.preset))}": state for state in (first, published)}

    def settle(self, state: BayesState, changed: str) -> BayesState:
        """Load the values of a preset; a moved slider makes the test the learner's own."""
        if changed == "kind":
            first = next(iter(_presets(state.kind)))
            return _with_preset(dataclasses.replace(state, preset=first.key, control="single"), first)
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


def is_ours(state: BayesState) -> bool:
    """Tell whether the values were chosen for teaching: only then may injections be combined."""
    return state.kind == "illustrative"


def _sureness(state: BayesState) -> list[Words]:
    """Say what the counts behind the shares leave open; several injections were counted nowhere."""
    if state.control != "single":
        return [injections_words()]
    rows = {row.outcome: row for row in load_evidence(EVIDENCE) if row.id == f"{state.preset}_{row.outcome}"}
    told = {row.id: row for row in _priors(state.question)}.get(state.prior)
    sensitivity = _counted(rows.get("sensitivity"), state.sensitivity_percent)
    specificity = _counted(rows.get("specificity"), state.specificity_percent)
    return [interval_words(sensitivity, specificity, _counted(told, state.prior_percent))]


def _counted(row: EvidenceRow | None, percent: float) -> CountedShare:
    """Take the people of a row only if it has an interval: else they are not the ones its share was counted in."""
    people = row.n or 0 if row is not None and row.low is not None else 0
    return CountedShare(_share(percent), people)


def _origin(state: BayesState) -> list[Words]:
    if state.preset == OWN:
        words = Words("You chose these values. They come from no study.", "Illustrative", tone="caution")
        return [words, circle_words()]
    preset = _preset(state.preset)
    rows = [row for row in load_evidence(EVIDENCE) if row.id.startswith(f"{preset.key}_")]
    sources = tuple(dict.fromkeys(key for row in rows for key in row.source))
    tone = "caution" if preset.label == "illustrative" else "plain"
    words = Words(preset.note, f"{preset.label.capitalize()}: {preset.study}", sources, tone)
    return [words, circle_words()] if "sympathetically" in preset.question else [words]
