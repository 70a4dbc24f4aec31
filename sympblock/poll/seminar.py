"""The desk of this kernel: one poll, one server, one desk and one block by vote, however often their cells are run."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from sympblock.assessment.polling.poll_book import PollBook
from sympblock.assessment.polling.poll_file import polls_folder
from sympblock.assessment.polling.poll_question import PollQuestion
from sympblock.poll.poll_pictures import draw_ahead, picture_of, rings_mm
from sympblock.poll.poll_server import PollServer
from sympblock.widgets.poll_desk.poll_desk import PollDesk
from sympblock.widgets.poll_desk.poll_door import ScreenPicture

if TYPE_CHECKING:
    from sympblock.widgets.block_vote.block_vote import BlockByVote


@cache
def _poll() -> tuple[PollBook, PollServer]:
    book = PollBook(polls_folder())
    return book, PollServer(book)


@cache
def seminar_desk() -> PollDesk:
    """Return the desk; its poll is closed until the educator opens it.

    A second call returns the same desk, so that a cell that is run again does not leave an open server behind.
    """
    book, door = _poll()
    return PollDesk(book, door, screen_picture, draw_ahead=draw_ahead)


@cache
def seminar_block() -> BlockByVote:
    """Return the procedure room whose block the phones of this poll decide; a second call returns the same room."""
    # The desk alone must not wait for all that a procedure room rests on.
    from sympblock.widgets.block_vote.block_vote import BlockByVote

    return BlockByVote(*_poll())


def screen_picture(question: PollQuestion) -> ScreenPicture | None:
    """Draw the picture of a question for the screen."""
    picture = picture_of(question)
    if picture is None:
        return None
    return ScreenPicture(picture.asked.png, picture.asked.alt, picture.bounds_mm, rings_mm(question))
