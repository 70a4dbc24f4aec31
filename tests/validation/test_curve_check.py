"""The command that counts the error rates of the learning curve: it prints them, and fails where they do not hold."""

from __future__ import annotations

import pytest

from sympblock.assessment.curve.cusum import CurveRule
from sympblock.commands import run
from sympblock.validation.curve_check import rate_findings


@pytest.mark.long
def test_the_command_prints_the_rates_and_all_holds(capsys):
    assert run(["check", "curve"]) == 0
    printed = capsys.readouterr().out
    assert "True failure 20%: signal within 135 sessions in 9.6% of 100000" in printed
    assert "True failure 10%: signal within 135 sessions in 90.8% of 100000" in printed
    assert "Both rates hold from 133 sessions on, with a limit of 3.55." in printed
    assert printed.rstrip().endswith("All holds.")


@pytest.mark.parametrize(
    ("limit", "faulty"), [(3.55, ""), (2.0, "limit_log_ratio"), (5.0, "planned_sessions_count")], ids=str
)
def test_a_limit_that_breaks_a_promise_is_named(limit, faulty):
    found = list(rate_findings(CurveRule(0.1, 0.2, limit), 40_000))
    assert len(found) == bool(faulty) and all(faulty in each for each in found)
