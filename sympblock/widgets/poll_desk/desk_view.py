"""What the desk shows: the door, what is chosen, and the screen for the room."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sympblock.assessment.polling.counts import CountRow, counts_of, places_mm
from sympblock.assessment.polling.key_words import key_words
from sympblock.assessment.polling.poll_book import PollBook
from sympblock.assessment.polling.poll_question import PollQuestion
from sympblock.assessment.polling.poll_state import Ballot, PutQuestion
from sympblock.assessment.polling.typed_question import TYPED_KINDS
from sympblock.widgets.poll_desk.desk_state import (
    DeskState,
    lessons_with_questions,
    picture_labels,
    question_label,
    questions_of_lesson,
    sources_for,
)
from sympblock.widgets.poll_desk.poll_door import DoorStatus
from sympblock.widgets.poll_desk.qr_code import qr_code
from sympblock.widgets.poll_desk.seminar_queue import asked_items, next_in_queue, queue_of
from sympblock.widgets.quiz_card.view import INSTRUCTIONS

ALONE = "127.0.0.1"
CLOSED = "The poll is closed. No phone can reach this computer."
OPENS = (
    "This opens the poll at {address}, port {port} or one of the next. Everybody on this network can then reach the poll on this computer, and "
    "nothing else of it. It closes by itself after {idle} minutes without a phone, and after {longest} minutes in any case."
)
OPENS_ALONE = (
    "This opens the poll for this computer alone, at {address}, port {port} or one of the next: no phone can reach it. Choose an address of a "
    "network if there is one."
)
NO_NETWORK = "This computer has no network. The poll can be opened for this computer alone: show the questions, and ask for hands."
OPEN = "The poll is open: everybody on this network can reach the poll, and nothing else of this computer."
OPEN_ALONE = "The poll is open for this computer alone."
CLOSED_ITSELF = "The poll has closed by itself. Nothing was lost; open it again if the seminar goes on."
KEPT = "This poll is kept on this computer for the analysis of a class. It holds questions and votes, and no name."
DELETES = "All votes of this poll will be deleted. This cannot be undone."


def door_view(state: DeskState, status: DoorStatus, addresses: Sequence[str], book: PollBook) -> dict[str, Any]:
    """Show whether phones can reach the poll, and how."""
    address = state.address if state.address in addresses else addresses[0]
    return {
        "is_open": status.is_open,
        "words": _door_words(status, address, len(addresses), book),
        "link": status.link,
        "qr": qr_code(status.link) if status.is_open and status.address != ALONE else None,
        "phones": _count(status.phones, "phone is here", "phones are here") if status.is_open else "",
        "address": address,
        "addresses": [{"value": each, "text": _address_words(each)} for each in addresses],
    }


def _door_words(status: DoorStatus, address: str, addresses: int, book: PollBook) -> list[str]:
    if status.is_open:
        return [OPEN_ALONE if status.address == ALONE else OPEN]
    rules = book.rules
    first = CLOSED_ITSELF if status.closed_itself else NO_NETWORK if addresses == 1 else CLOSED
    words = OPENS_ALONE if address == ALONE else OPENS
    told = words.format(address=address, port=rules.port, idle=rules.idle_minutes, longest=rules.longest_minutes)
    return [first, told]


def _address_words(address: str) -> str:
    return f"{address} (only this computer)" if address == ALONE else address


def choice_view(state: DeskState, book: PollBook) -> dict[str, Any]:
    """Show what can be chosen and typed."""
    questions = questions_of_lesson(state.lesson)
    pictures = picture_labels(state.lesson)
    return {
        "source": state.source,
        "sources": _options(sources_for(state.seminar)),
        **queue_view(state, book),
        "lesson": state.lesson,
        "lessons": _options(lessons_with_questions()),
        "item": state.item or next(iter(questions)),
        "questions": _options(questions),
        "kind": state.kind,
        "kinds": _options(TYPED_KINDS),
        "picture": state.picture if state.picture in pictures else next(iter(pictures), ""),
        "pictures": _options(pictures),
        **{name: getattr(state, name) for name in ("question", "options", "unit", "low", "high")},
    }


def queue_view(state: DeskState, book: PollBook) -> dict[str, Any]:
    """Show the questions of the seminar in their order, which of them were put, and which one is next."""
    queue, asked = queue_of(state.seminar), asked_items(book.state)
    due = next_in_queue(state.seminar, book.state)
    labels = {
        item: f"{place}{' ✓' if item in asked else ''}  {question_label(question)}"
        for place, (item, question) in enumerate(queue.items(), 1)
    }
    return {
        "queued": state.queued or due or next(iter(queue), ""),
        "queue": _options(labels),
        "next": {"label": labels[due], "enabled": book.state.stage != "test"} if due else None,
    }


def _options(texts: Mapping[Any, str]) -> list[dict[str, str]]:
    return [{"value": value, "text": text} for value, text in texts.items()]


def screen_view(book: PollBook) -> dict[str, Any] | None:
    """Show the question that was put last, as the room sees it; None before the first."""
    current = book.state.current
    if current is None or book.state.is_ended or book.state.shows_test:
        return None
    question = current.question
    return {
        "heading": _heading(book, current),
        "stage": book.state.stage,
        "stem": question.stem,
        "question": question.question,
        "instruction": _instruction(question),
        "options": [choice.text for choice in question.choices],
        "is_numbered": question.kind == "put_in_order",
        "voted": _voted(book, current),
        "ballots": [_ballot_view(current, number, ballot) for number, ballot in enumerate(current.ballots, 1)],
        "shows_counts": current.shows_counts,
        "dots": [list(map(list, places_mm(ballot))) for ballot in current.ballots] if current.shows_counts else [],
        "key": _key_view(question) if current.shows_key else None,
    }


def _heading(book: PollBook, current: PutQuestion) -> str:
    second = f", vote {len(current.ballots)}" if len(current.ballots) > 1 else ""
    return f"Question {len(book.state.asked)}{second}"


def _instruction(question: PollQuestion) -> str:
    unit = question.number.unit if question.number else ""
    return f"Answer with a number in {unit}." if unit else INSTRUCTIONS[question.kind] or "Answer with a number."


def _voted(book: PollBook, current: PutQuestion) -> str:
    voted = len(current.ballots[-1].votes) if current.ballots else 0
    words = _count(voted, "phone has voted", "phones have voted")
    return words if book.state.stage == "voting" else f"The vote has ended. {words}"


def _ballot_view(current: PutQuestion, number: int, ballot: Ballot) -> dict[str, Any]:
    votes = len(ballot.votes)
    return {
        "heading": f"Vote {number}: {_count(votes, 'phone', 'phones')}",
        "rows": [_row_view(row, votes, current.shows_key) for row in counts_of(current.question, ballot)],
    }


def _row_view(row: CountRow, votes: int, shows_key: bool) -> dict[str, Any]:
    return {
        "text": row.text,
        "votes": row.votes,
        "percent": round(100 * row.votes / votes) if votes else 0,
        "is_key": bool(row.is_key) and shows_key,
    }


def _key_view(question: PollQuestion) -> dict[str, Any]:
    return {
        "correct": key_words(question),
        "why": question.why,
        "feedback": [
            {"text": choice.text, "is_key": bool(choice.is_key), "feedback": choice.feedback}
            for choice in question.choices
            if choice.feedback
        ],
        "unsaid": ""
        if question.has_key
        else "Nobody has said which answer is correct: that is for the room to discuss.",
    }


def acts_view(book: PollBook) -> list[dict[str, Any]]:
    """Offer what can be done next with the question, each with whether it can be done now."""
    stage = book.state.stage
    return list(
        _acts(
            ("stop_vote", "Stop the vote", stage == "voting"),
            ("show_counts", "Show counts", stage in ("voting", "closed")),
            ("vote_again", "Vote again", book.can_vote_again),
            ("show_key", "Show key and feedback", stage in ("voting", "closed", "counts")),
            ("end", "End the poll", stage not in ("nothing", "ended")),
        )
    )


def _acts(*acts: tuple[str, str, bool]) -> Iterator[dict[str, Any]]:
    for identity, label, is_enabled in acts:
        yield {"id": identity, "label": label, "enabled": is_enabled}


def asked_before(book: PollBook) -> list[dict[str, Any]]:
    """Sum up what was asked in this poll: each question with the phones of each vote."""
    return [
        {"question": each.question.question, "phones": _numbers(len(ballot.votes) for ballot in each.ballots)}
        for each in book.state.asked
    ]


def _numbers(counts: Iterable[int]) -> str:
    return ", then ".join(map(str, counts))


def keeping_view(book: PollBook, asks: bool) -> dict[str, Any]:
    """Say what is kept, and offer to forget it."""
    return {"words": DELETES if asks else KEPT if book.is_kept else "", "can_forget": book.is_kept, "asks": asks}


def _count(number: int, one: str, many: str) -> str:
    """Say a number with its noun; the page prints it in large type."""
    return f"{number} {one if number == 1 else many}"
