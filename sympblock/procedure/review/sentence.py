"""One sentence of a debrief, with the rule that it follows from."""

from __future__ import annotations

from dataclasses import dataclass

#: Rules of sentences; a grave item of the checklist that was missed adds one of its own, :func:`missed_rule`.
RULE_NAMES = (
    "wrong_place",
    "injected_after_sign",
    "advanced_after_sign",
    "read_without_contrast",
    "dose_after_wrong_reading",
    "dose_against_decision",
    "no_drug",
    "own_signs",
    "model_complete",
    "model_partial",
    "model_not_blocked",
    "spinal",
    "somatic",
    "in_vessel",
    "entered",
    "near_miss",
    "no_images",
    "images_within",
    "images_too_many",
    "watching_not_counted",
    "subtraction_cost",
    "dose_below_series",
    "dose_not_below_series",
    "operator_scatter",
    "discharge_undecided",
    "discharge_unchecked",
    "discharge_answered",
    "discharge_unfit",
)
MISSED = "missed_"


def missed_rule(item: str) -> str:
    """Return the rule that tells a missed item of the checklist."""
    return f"{MISSED}{item}"


@dataclass(frozen=True)
class Sentence:
    """Holds one sentence and where it comes from.

    Parameters
    ----------
    rule : str
        Name of the rule that it follows from; a test shows each rule true and false.
    words : str
        The whole sentence.
    event_number : int or None
        Of the act that it speaks of, from 0; None = it speaks of the session.
    """

    rule: str
    words: str
    event_number: int | None = None

    def __post_init__(self) -> None:
        """Refuse a rule that no test asks about."""
        if self.rule not in RULE_NAMES and not self.rule.startswith(MISSED):
            raise ValueError(f"no rule of a debrief is called {self.rule!r}: enter it in RULE_NAMES")


def minute_of(at_s: float) -> int:
    """Return the minute of the session that a time falls in, the first being 0.

    Examples
    --------
    >>> minute_of(59.9), minute_of(425.0)
    (0, 7)
    """
    return int(at_s // 60.0)
