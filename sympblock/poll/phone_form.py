"""What a phone has sent, read as a vote."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from pydantic import JsonValue

from sympblock.assessment.polling.poll_question import PollQuestion
from sympblock.assessment.polling.responses import VoteFault, chosen, ordered, typed_number
from sympblock.poll.poll_pictures import PICTURE_PX, Share, picture_of, tapped

Fields = Mapping[str, Sequence[str]]
STEP = "place_"


@dataclass(frozen=True)
class SentVote:
    """Holds what comes with every vote.

    Parameters
    ----------
    poll : str
        For which poll it is meant.
    ballot, sequence : int
        For which ballot, and the how manieth mind of the phone it is.
    age_s : float
        How long ago it was cast.
    """

    poll: str
    ballot: int
    sequence: int
    age_s: float


def sent_vote(fields: Fields) -> SentVote:
    """Read what comes with every vote.

    Raises
    ------
    VoteFault
        If something is missing or no number.
    """
    ballot, sequence = int(_number(fields, "ballot")), int(_number(fields, "sequence"))
    if not (1 <= ballot <= 10_000 and 1 <= sequence <= 2**53):
        raise VoteFault("This answer belongs to no question.")
    return SentVote(_text(fields, "poll"), ballot, sequence, max(0.0, _number(fields, "age_s", 0.0)))


def _number(fields: Fields, name: str, missing: float = math.nan) -> float:
    try:
        value = float(_text(fields, name)) if name in fields else missing
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise VoteFault("This answer is not complete. Load the page again.")
    return value


def _text(fields: Fields, name: str) -> str:
    return fields[name][-1] if fields.get(name) else ""


def response_in(question: PollQuestion, fields: Fields) -> JsonValue:
    """Read the response to a question.

    Raises
    ------
    VoteFault
        If it is not complete, or none to this question.
    """
    readers: dict[str, Callable[[], JsonValue]] = {
        "number": lambda: typed_number(_text(fields, "number")),
        "put_in_order": lambda: ordered(question, _places(fields)),
        "hotspot": lambda: _place_or_choice(question, fields),
    }
    read = readers.get(question.kind, lambda: chosen(question, fields.get("choice", ())))
    return read()


def _places(fields: Fields) -> dict[str, str]:
    return {name.removeprefix(STEP): _text(fields, name) for name in fields if name.startswith(STEP)}


def _place_or_choice(question: PollQuestion, fields: Fields) -> JsonValue:
    share = _share(question, fields)
    if share:
        return tapped(question, share)
    if not fields.get("choice"):
        raise VoteFault("Tap the place in the picture.")
    return chosen(question, fields["choice"])


def _share(question: PollQuestion, fields: Fields) -> Share | None:
    """Return where the picture was tapped; None if it was not."""
    if _text(fields, "share_x"):
        return _number(fields, "share_x"), _number(fields, "share_y")
    if not _text(fields, "tap.x"):
        return None
    picture = picture_of(question)
    at_px = _number(fields, "tap.x"), _number(fields, "tap.y")
    # A picture that is pressed by a key says that it was tapped in its corner.
    if picture is None or at_px == (0, 0):
        return None
    height_px = PICTURE_PX * picture.asked.height_px / picture.asked.width_px
    return at_px[0] / PICTURE_PX, at_px[1] / height_px
