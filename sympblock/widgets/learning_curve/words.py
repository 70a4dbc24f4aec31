"""The words beside the learning curve: where the count stands, how often the rule errs, and what it does not say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from sympblock.assessment.curve.cusum import CurveRule, ScoreCurve
from sympblock.assessment.curve.error_rates import CountedLearners, counted_learners
from sympblock.assessment.curve.limit_search import trade_offs
from sympblock.assessment.curve.practised import LEFT_OUT, JudgedSession
from sympblock.content import tables
from sympblock.content.practice.success_rule import load_success_rule
from sympblock.widgets.core.panel import Table, Words


def empty_words(judged: Sequence[JudgedSession]) -> Words:
    """Say what to do while no session counts."""
    text = (
        "No session counts yet. Open the procedure room in lesson 03, choose a patient whom you have not seen, and play the session to its debrief: "
        "it then stands here. “A new patient” brings somebody else each time."
    )
    return Words(text if not judged else f"{text} {left_out_sentence(judged)}", "What to do")


def standing_words(judged: Sequence[JudgedSession], curve: ScoreCurve, rule: CurveRule) -> Words:
    """Say how many sessions were counted, where the score stands, and what is missing to the limit."""
    count, successes = len(curve.successes), sum(curve.successes)
    of_them = f"Of {count} {_sessions(count)} that {'counts' if count == 1 else 'count'}, {successes} met all conditions of the rule."
    if curve.has_signalled:
        later = sum(each.counts for each in judged) - count
        rest = f" The table alone has {later} later {_sessions(later)}." if later else ""
        text = f"{of_them} The rule has seen enough successes, weighed against the failures, to stop counting.{rest}"
    else:
        missing = rule.successes_from(curve.score)
        text = (
            f"{of_them} The score is {curve.score:.2f}; the limit is {rule.limit:g}. "
            f"At least {missing} more {_sessions(missing)} without a failure would reach it."
        )
    return Words(f"{text} {left_out_sentence(judged)}".strip(), "Where the count stands")


def left_out_sentence(judged: Sequence[JudgedSession]) -> str:
    """Say how many sessions do not count, and why."""
    reasons = Counter(each.left_out for each in judged if each.left_out)
    count = sum(reasons.values())
    if not count:
        return ""
    told = "; ".join(f"{number}: {LEFT_OUT[reason]}" for reason, number in reasons.most_common() if reason)
    return f"Not counted: {count} {_sessions(count)} ({told})."


def error_words(rule: CurveRule) -> Words:
    """Print the error rates of the rule, counted on simulated learners."""
    told = tables.learning_curve()
    sessions = int(told.planned_sessions_count)
    wrongly, rightly, rarely = (
        counted_learners(rule, failure, sessions)
        for failure in (rule.unacceptable, rule.acceptable, told.rare_failure_proportion)
    )
    text = (
        f"Of 100 simulated learners who fail {one_in(rule.unacceptable)}, the rule wrongly calls {_of_100(wrongly)} “proficient” "
        f"(the name of its signal) within {sessions} sessions. Of 100 who fail {one_in(rule.acceptable)}, it finds {_of_100(rightly)}, "
        f"and of 100 who fail {one_in(told.rare_failure_proportion)}, {_of_100(rarely)}. "
        f"Beyond {sessions} sessions false signals become more frequent. The first signal can come after {rule.least_sessions} "
        f"successes in a row."
    )
    return Words(text, "How often the rule errs")


def _of_100(found: CountedLearners) -> str:
    """Write a share as people of 100; close to all of them an interval would be that of rounding."""
    low, high = found.interval
    if low > 0.995:
        return "more than 99"
    percent = 100 * found.share
    return f"{percent:.0f} ({percent:.1f} %; 95 % interval {100 * low:.1f} to {100 * high:.1f})"


def one_in(share: float) -> str:
    """Write a share of failed sessions.

    Examples
    --------
    >>> one_in(0.2)
    '1 session in 5'
    """
    return f"1 session in {1 / share:.0f}"


def trade_off_table() -> Table:
    """Show what a shorter series can find while false signals stay rare."""
    told = tables.learning_curve()
    rows = tuple(
        (
            f"{each.sessions}",
            f"{each.limit:g}",
            _percent(each.false),
            _percent(each.found),
            _percent(each.found_rare),
        )
        for each in trade_offs()
    )
    head = (
        "sessions",
        "lowest limit",
        f"called wrongly, fail {one_in(told.unacceptable_failure_proportion)}",
        f"found, fail {one_in(told.acceptable_failure_proportion)}",
        f"found, fail {one_in(told.rare_failure_proportion)}",
    )
    return Table("Fewer sessions tell less: simulated learners, false signals at most 10 %", head, rows)


def _percent(found: CountedLearners) -> str:
    return f"{100 * found.share:.1f} %"


def rule_words(rule: CurveRule) -> Words:
    """Say what a success is, and how the score moves."""
    conditions = "; ".join(condition.told for condition in load_success_rule())
    text = (
        f"A session is a success if {conditions}. A success raises the score by {rule.success_step:.3f} and a failure lowers it by "
        f"{-rule.failure_step:.3f}; the score never falls below 0. Only sessions with patients whom you had not seen count. "
        f"Success, shares of failure and limit are our choices (design); the method is published."
    )
    return Words(text, "How the score is made", ("biau2008", "biau2010", "peribulbar_cusum"))


def caution_words() -> Words:
    """Say what the curve does not say."""
    text = (
        "The curve is feedback for you alone. It speaks of simulated patients and says nothing about blocks in real ones. Such rules err: among 32 "
        "residents doing brachial plexus blocks, LC-CUSUM had a sensitivity of 85 % (95 % interval 71 to 98) and a specificity of 67 % (29 to 100). "
        "We found no published learning curve of the lumbar sympathetic block."
    )
    return Words(text, "What the curve does not say", ("oliveira2024",), tone="caution")


def damaged_words(count: int) -> Words:
    """Say that sessions could not be read."""
    files = (
        "1 file of a session; the table lacks it" if count == 1 else f"{count} files of sessions; the table lacks them"
    )
    return Words(f"The course could not read {files}.", "Not read")


def day_of(started: str) -> str:
    """Write the day on which a session was begun.

    Examples
    --------
    >>> day_of("2026-11-30T02:10:00+00:00"), day_of("")
    ('30 Nov 2026', 'not recorded')
    """
    try:
        begun = datetime.fromisoformat(started)
    except ValueError:
        return "not recorded"
    return f"{begun.day} {begun:%b %Y}"


def _sessions(count: int) -> str:
    return "session" if count == 1 else "sessions"
