"""Named test values that a learner can choose, each with the label of where it comes from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from sympblock.evidence.diagnostic_value import (
    DiagnosticTest,
    probability_after_negative,
    probability_after_positive,
)

# From firm to weak: a preset is labelled by its weakest row.
LABELS = ("published", "derived", "conflict", "illustrative")
OUTCOMES = ("sensitivity", "specificity", "positive_predictive_value")


class PublishedValue(Protocol):
    """What a row of ``data/evidence/bayes_presets.csv`` offers; `content.EvidenceRow` fits."""

    @property
    def id(self) -> str: ...
    @property
    def study(self) -> str: ...
    @property
    def question(self) -> str: ...
    @property
    def comparison(self) -> str: ...
    @property
    def outcome(self) -> str: ...
    @property
    def value(self) -> float | None: ...
    @property
    def label(self) -> str: ...
    @property
    def source(self) -> tuple[str, ...]: ...
    @property
    def note(self) -> str: ...


@dataclass(frozen=True)
class Preset:
    """Test values that a learner can choose by name; None means that nobody has published it."""

    key: str
    question: str
    study: str
    comparison: str
    label: str
    source: tuple[str, ...]
    note: str
    sensitivity: float | None
    specificity: float | None
    positive_predictive_value: float | None

    @property
    def test(self) -> DiagnosticTest | None:
        """Make a test of the preset, or None when one half is missing."""
        if self.sensitivity is None or self.specificity is None:
            return None
        return DiagnosticTest(self.sensitivity, self.specificity)


def collect_presets(rows: Iterable[PublishedValue]) -> tuple[Preset, ...]:
    """Join rows that share an id up to their outcome (``pi_rise_sensitivity``) into presets, in file order."""
    grouped: dict[str, dict[str, PublishedValue]] = {}
    for row in rows:
        if row.outcome in OUTCOMES:
            grouped.setdefault(row.id.removesuffix(f"_{row.outcome}"), {})[row.outcome] = row
    return tuple(_join(key, parts) for key, parts in grouped.items())


@dataclass(frozen=True)
class PresetReading:
    """What one preset makes of the same prior; None where it cannot say."""

    preset: Preset
    after_positive: float | None
    after_negative: float | None


def compare_presets(presets: Iterable[Preset], prior: float) -> tuple[PresetReading, ...]:
    """Read every complete preset at one prior, in the given order.

    Examples
    --------
    >>> facet = Preset("facet", "Analogue", "", "", "derived", (), "", 1.0, 0.62, None)
    >>> [round(reading.after_positive, 2) for reading in compare_presets([facet], prior=0.28)]
    [0.51]
    """
    return tuple(
        PresetReading(preset, probability_after_positive(test, prior), probability_after_negative(test, prior))
        for preset in presets
        if (test := preset.test) is not None
    )


def _join(key: str, parts: dict[str, PublishedValue]) -> Preset:
    rows = list(parts.values())
    first = rows[0]
    return Preset(
        key=key,
        question=first.question,
        study=first.study,
        comparison=first.comparison,
        label=max((row.label for row in rows), key=LABELS.index),
        source=tuple(dict.fromkeys(key for row in rows for key in row.source)),
        note=" ".join(dict.fromkeys(row.note for row in rows if row.note)),
        **{outcome: parts[outcome].value if outcome in parts else None for outcome in OUTCOMES},
    )
