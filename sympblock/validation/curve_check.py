"""Counts how often the rule of the learning curve errs, and says whether it errs seldom enough."""

from __future__ import annotations

from collections.abc import Iterator

from sympblock.assessment.curve.cusum import CurveRule, course_rule
from sympblock.assessment.curve.error_rates import LEARNERS, CountedLearners, counted_learners
from sympblock.assessment.curve.limit_search import TradeOff, fewest_sessions, trade_offs
from sympblock.content import tables

PATH = "data/parameters/learning_curve.csv"


def run_curve_check(learners: int = LEARNERS) -> int:
    """Print the error rates of the rule and what shorter series could do.

    Parameters
    ----------
    learners : int
        Simulated ones for each share.

    Returns
    -------
    int
        Exit status; 0 only if both rates hold within the planned number of sessions.
    """
    rule = course_rule()
    findings = list(rate_findings(rule, learners))
    print(*rule_lines(rule), *rate_lines(rule, learners), "", *table_lines(learners), "", sep="\n")
    print(fewest_line(fewest_sessions(learners)), *(findings or ["All holds."]), sep="\n")
    return 1 if findings else 0


def rule_lines(rule: CurveRule) -> Iterator[str]:
    """Say how the score moves."""
    yield f"LC-CUSUM: acceptable failure {rule.acceptable:.0%}, unacceptable failure {rule.unacceptable:.0%}."
    yield f"A success adds {rule.success_step:+.3f}, a failure {rule.failure_step:+.3f}; the score is held at 0."
    yield f"Limit {rule.limit:g}: it is reached after {rule.least_sessions} successes in a row at the earliest."


def rate_lines(rule: CurveRule, learners: int) -> Iterator[str]:
    """Say for how many learners of each true failure the rule signals within the planned sessions."""
    told = tables.learning_curve()
    sessions = int(told.planned_sessions_count)
    for failure in (rule.unacceptable, rule.acceptable, told.rare_failure_proportion):
        found = counted_learners(rule, failure, sessions, learners)
        yield f"True failure {failure:.0%}: signal within {sessions} sessions in {_share_words(found)}."


def _share_words(found: CountedLearners) -> str:
    low, high = found.interval
    return f"{found.share:.1%} of {found.learners} simulated learners (95 % interval {low:.1%} to {high:.1%})"


def table_lines(learners: int) -> Iterator[str]:
    """Set the trade-off as lines of a Markdown table: the lowest limit with few false signals, and whom it finds."""
    told = tables.learning_curve()
    shares = told.unacceptable_failure_proportion, told.acceptable_failure_proportion, told.rare_failure_proportion
    yield f"| sessions | lowest limit | {' | '.join(f'signal at {share:.0%} failure' for share in shares)} | finds enough |"
    yield "|---|---|---|---|---|---|"
    for each in trade_offs(learners):
        counted = " | ".join(f"{found.share:.1%}" for found in (each.false, each.found, each.found_rare))
        yield f"| {each.sessions} | {each.limit:g} | {counted} | {'yes' if each.finds_enough else 'no'} |"


def fewest_line(found: TradeOff | None) -> str:
    """Say from how many sessions on both rates can hold."""
    if found is None:
        return "Both rates hold in no number of sessions that was tried."
    return f"Both rates hold from {found.sessions} sessions on, with a limit of {found.limit:g}."


def rate_findings(rule: CurveRule, learners: int) -> Iterator[str]:
    """Yield one line for each rate that does not hold, the end of its interval included."""
    told = tables.learning_curve()
    sessions = int(told.planned_sessions_count)
    wrongly = counted_learners(rule, rule.unacceptable, sessions, learners)
    rightly = counted_learners(rule, rule.acceptable, sessions, learners)
    if wrongly.interval[1] > told.most_false_proportion:
        yield f"{PATH}: limit_log_ratio: false signals in {_share_words(wrongly)}: write a higher limit"
    if rightly.interval[0] < told.least_found_proportion:
        yield (
            f"{PATH}: planned_sessions_count: found are only {_share_words(rightly)}: write more sessions or a lower limit"
        )
