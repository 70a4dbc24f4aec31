"""What the desk shows of the short test: what can be done, how many have handed in, and at the end the shares before and after."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sympblock.assessment.class_analysis.gain import RoomGain, room_gain
from sympblock.assessment.class_analysis.gain_words import FORMS, gain_basis, gain_sentence, percent_words
from sympblock.assessment.class_analysis.shares import ClassShare
from sympblock.assessment.polling.poll_book import PollBook
from sympblock.assessment.polling.poll_state import PollState
from sympblock.assessment.polling.rounds import Round
from sympblock.assessment.polling.short_test import PARTS
from sympblock.content import load_lessons, tables

HOW = (
    "Each phone goes through eight questions at its own pace and hands in. Half of the phones get one form first, the other half the other form, and "
    "no key is shown: the other half has these questions still to come. End the test when most have handed in; a sheet counts if it was "
    "handed in or has all answers."
)
TOO_FEW = "Fewer than {least} phones finished both tests, so nothing is said of them."


def round_acts_view(book: PollBook, seminar: str) -> dict[str, Any] | None:
    """Show what can be done with the short test of a seminar; None without a seminar."""
    state = book.state
    if not seminar and not state.shows_test:
        return None
    return {
        "words": [HOW] if not state.rounds or state.is_ended else [_round_words(each) for each in state.rounds],
        "acts": list(_acts(state)),
    }


def _acts(state: PollState) -> Iterator[dict[str, Any]]:
    for part in PARTS:
        yield _act(
            f"begin_{part}", f"Begin the test {part}", state.next_part == part or (state.is_ended and part == "before")
        )
    yield _act("close_test", "End the test", state.stage == "test")
    is_due = len(state.rounds) == len(PARTS) and state.stage != "test" and not (state.is_ended or state.shows_gain)
    yield _act("show_gain", "Show before and after", is_due)


def _act(identity: str, label: str, is_enabled: bool) -> dict[str, Any]:
    return {"id": identity, "label": label, "enabled": is_enabled}


def _round_words(one: Round) -> str:
    if one.is_open:
        return f"Test {one.part}: {_counted(one)}."
    finished = sum(sheet.is_finished for sheet in one.sheets.values())
    return f"Test {one.part}: ended; {_phones(finished)} finished it."


def _phones(count: int) -> str:
    return "1 phone" if count == 1 else f"{count} phones"


def round_screen(book: PollBook) -> dict[str, Any] | None:
    """Show the test as the room sees it; None while something else is on the screen."""
    state = book.state
    if state.is_ended or not state.shows_test or state.test is None:
        return None
    current = state.rounds[-1]
    return {
        "heading": "Before and after" if state.shows_gain else f"Test {current.part}",
        "words": _screen_words(state, current),
        "counted": "" if state.shows_gain else _counted(current),
        "gain": _gain_view(room_gain(state)) if state.shows_gain else None,
    }


def _screen_words(state: PollState, current: Round) -> str:
    if state.shows_gain:
        return ""
    if current.is_open:
        asked = len(state.test.pairs) if state.test else 0
        return f"{asked} questions are on your phone. Answer alone, and press “Hand in” at the end."
    return f"The test {current.part} has ended."


def _counted(current: Round) -> str:
    has = "has" if current.handed_in == 1 else "have"
    return f"{_phones(current.handed_in)} {has} handed in; {len(current.sheets)} {'has' if len(current.sheets) == 1 else 'have'} begun"


def _gain_view(gain: RoomGain | None) -> dict[str, Any]:
    if gain is None:
        return {"rows": [], "words": [TOO_FEW.format(least=int(tables.class_analysis().group_least_count))]}
    rows = [_row(objective_text(each.objective), each.before, each.after) for each in gain.objectives]
    total = _row("All questions", gain.before, gain.after)
    return {"rows": [total, *rows], "words": [gain_sentence(gain), gain_basis(gain), FORMS]}


def _row(text: str, before: ClassShare, after: ClassShare) -> dict[str, Any]:
    return {"text": text, **{part: _share_view(share) for part, share in zip(PARTS, (before, after), strict=True)}}


def _share_view(share: ClassShare) -> dict[str, Any]:
    return {
        "text": percent_words(share.value, share.interval),
        **{
            name: round(100 * value, 1)
            for name, value in zip(("value", "low", "high"), (share.value, *share.interval), strict=True)
        },
    }


def objective_text(name: str) -> str:
    """Return an objective in words.

    Examples
    --------
    >>> objective_text("01_sympathetic_chain.position")[:26]
    'State where the trunk lies'
    """
    lesson, _, identity = name.partition(".")
    texts = (
        one.text for each in load_lessons() if each.lesson == lesson for one in each.objectives if one.id == identity
    )
    return next(texts, name)
