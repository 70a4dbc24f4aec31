"""What a second injection adds to a first one, when the same person answers both.

Two blocks in one patient are not independent: whoever answers an injection as such
may do so again. How often nobody has published, so it is a number that the learner sets (S-07).
"""

from __future__ import annotations

from typing import Literal, get_args

from sympblock.evidence.diagnostic_value import DiagnosticTest, check_share

Control = Literal["single", "comparative", "placebo"]
CONTROLS: tuple[Control, ...] = get_args(Control)


def controlled(test: DiagnosticTest, control: Control, repeats: float) -> DiagnosticTest:
    """Return the test that several injections make together.

    Parameters
    ----------
    test : DiagnosticTest
        One block with local anaesthetic. Its false positives are taken for answers to the injection as such.
    control : str
        ``"single"``; ``"comparative"``: two local anaesthetics, both must be positive; ``"placebo"``: the drug must be
        positive and saline negative, in random order.
    repeats : float
        Share of people who answer a second injection as they did the first, 0 = none, as if two strangers
        were tested, to 1 = all.

    Examples
    --------
    >>> one = DiagnosticTest(sensitivity=0.90, specificity=0.71)
    >>> [round(controlled(one, "comparative", repeats).specificity, 2) for repeats in (0.0, 0.5, 1.0)]
    [0.92, 0.81, 0.71]
    >>> placebo = controlled(one, "placebo", 0.5)
    >>> round(placebo.sensitivity, 2), round(placebo.specificity, 2)
    (0.64, 0.9)
    """
    if control not in CONTROLS:
        raise ValueError(f"no control {control!r}: choose {', '.join(CONTROLS)}")
    check_share("repeats", repeats)
    hits, false_alarms = test.sensitivity, 1.0 - test.specificity
    if control == "comparative":
        hits *= repeats + (1.0 - repeats) * hits
        false_alarms *= repeats + (1.0 - repeats) * false_alarms
    elif control == "placebo":
        # Whoever has the condition answers saline as often as anybody else, and is then lost.
        hits *= 1.0 - false_alarms
        false_alarms *= (1.0 - repeats) * (1.0 - false_alarms)
    return DiagnosticTest(_in_range(hits), _in_range(1.0 - false_alarms))


def _in_range(share: float) -> float:
    """Take off what rounding may add beyond the ends."""
    return min(max(round(share, 12), 0.0), 1.0)
