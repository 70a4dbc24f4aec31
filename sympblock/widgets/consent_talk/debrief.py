"""What is told after a consent talk: what was asked, said and checked, and what had a flaw."""

from __future__ import annotations

from collections.abc import Sequence

from sympblock.care.information.consent_talk import RunningTalk, complete_talk, exchanges, words_of
from sympblock.content.care.consent import load_consent_elements
from sympblock.widgets.core.panel import Table, Words

#: Elements that are asked, and elements that are checked: they are told first.
ASKED, CHECKED = ("matters", "medicines"), ("teach_back", "gap_closed")


def debrief(running: RunningTalk) -> Sequence[Words | Table]:
    """Return the blocks of the debrief."""
    return (_score(running), *_flaws(running), _elements(running), *_rests_on(running), transcript(running))


def whole_talk(running: RunningTalk) -> Table:
    """Return a talk with the same patient that holds everything."""
    return Table("One talk that holds everything", ("Patient", "You"), tuple(exchanges(complete_talk(running.talk))))


def transcript(running: RunningTalk) -> Table:
    """Return what was said so far."""
    return Table("What was said", ("Patient", "You"), tuple(exchanges(running)))


def _score(running: RunningTalk) -> Words:
    needs, covered = running.talk.needs, running.covered
    asked, checked = (
        f"{sum(name in covered for name in names)} of {sum(name in needs for name in names)}"
        for names in (ASKED, CHECKED)
    )
    words = (
        f"Your words fulfilled {len(covered)} of the {len(needs)} elements that this talk must hold: {asked} that are asked, {checked} that are "
        f"checked. {_flaw_count(running)} Manner is not scored; what is asked, said and checked is."
    )
    is_whole = len(covered) == len(needs) and not running.flawed
    return Words(words, "Debrief", (), "good" if is_whole else "caution", "Complete" if is_whole else "Not complete")


def _flaw_count(running: RunningTalk) -> str:
    flaws = len(running.flawed)
    if not flaws:
        return "Nothing that you said had a flaw."
    return f"{flaws} {'thing' if flaws == 1 else 'things'} that you said had a flaw."


def _flaws(running: RunningTalk) -> list[Words]:
    return [
        Words(
            f"“{words_of(option)}” {option.flaw.words}",
            "Said, with a flaw",
            option.flaw.sources,
            tone="stop",
            tag="Look again",
        )
        for option in running.flawed
        if option.flaw
    ]


def _elements(running: RunningTalk) -> Table:
    known = load_consent_elements()
    rows = []
    for name in running.talk.needs:
        words = running.who_covered(name)
        told = f"“{words}”" if words else known[name].why
        rows.append((known[name].name, "Fulfilled" if words else "Missing", told))
    sources = tuple(dict.fromkeys(key for name in running.talk.needs for key in known[name].sources))
    return Table(
        "Element by element", ("Element", "In your talk", "Your words, or why it belongs there"), tuple(rows), sources
    )


def _rests_on(running: RunningTalk) -> list[Words]:
    keys = tuple(dict.fromkeys(key for option in running.said for key in option.sources))
    return [Words("The figures in your words rest on these sources.", "Figures", keys)] if keys else []
