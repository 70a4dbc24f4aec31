"""What phones can ask of the poll's server; there is nothing else that it answers."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, ClassVar, Literal

import tornado.web

from sympblock.assessment.polling.poll_book import Fate
from sympblock.assessment.polling.poll_events import SheetKept, VoteCast
from sympblock.assessment.polling.poll_question import PollQuestion
from sympblock.assessment.polling.responses import VoteFault
from sympblock.poll.hall import Hall
from sympblock.poll.phone_form import SentVote, response_in, sent_vote
from sympblock.poll.phone_page import phone_file, phone_page, version_of
from sympblock.poll.poll_pictures import picture_of
from sympblock.poll.sheet_form import SentSheet, questions_for, sent_part, sheet_in

COOKIE = "sympblock_poll"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
    "Server": "poll",
}
STATUS: dict[Fate, int] = {"counted": 200, "known": 200, "closed": 409, "full": 503, "handed_in": 409}
WORDS: dict[Fate, str] = {
    "counted": "Your answer has arrived. You can change it until the vote ends.",
    "known": "Your answer has arrived. You can change it until the vote ends.",
    "closed": "The vote had ended before this answer was given. It does not count.",
    "full": "The poll is full. Your answer is kept and will be sent again by itself.",
    "handed_in": "You have handed in this test. Nothing can be changed.",
}
SHEET_WORDS: dict[Fate, str] = {
    **WORDS,
    "counted": "Saved: {answered} of {questions} answered.",
    "known": "Saved: {answered} of {questions} answered.",
    "closed": "The test had ended before this was sent. What you had sent before is kept.",
}
TOO_MUCH = "Too many requests. This page tries again by itself."
FULL = "The poll is full. Try again in a minute."
NO_MARK = "Your browser did not keep the cookie by which two votes of one phone are told apart. Allow cookies for this page and answer again."


class Phone(tornado.web.RequestHandler):
    """Lets a request in, or refuses it before anything is computed."""

    needs_mark: ClassVar[bool] = True

    def initialize(self, hall: Hall) -> None:
        """Take what all handlers share."""
        self.hall = hall
        self.mark = ""

    def set_default_headers(self) -> None:
        """Forbid everything that the page does not need."""
        for name, value in HEADERS.items():
            self.set_header(name, value)

    def prepare(self) -> None:
        """Refuse strange names, other pages, floods and, where one is needed, a missing mark."""
        mark = self.get_cookie(COOKIE) or ""
        self.mark = mark if self.hall.marks.is_own(mark) else ""
        entry = self.hall.enter(self.request.remote_ip or "", self.mark)
        if entry == "too_much":
            self.set_header("Retry-After", "2")
            self.refuse(429, TOO_MUCH)
        elif self.request.host_name not in self.hall.hosts or self._comes_from_elsewhere():
            self.refuse(421, "This is the poll of a seminar. Type the address that is on the screen.")
        elif entry == "full":
            self.set_header("Retry-After", "30")
            self.refuse(503, FULL)
        elif self.needs_mark and not self.mark:
            self.refuse(403, NO_MARK)

    def _comes_from_elsewhere(self) -> bool:
        """Tell whether another page has sent this; a page that tells nobody where it is says “null”."""
        origin = self.request.headers.get("Origin", "null")
        site = self.request.headers.get("Sec-Fetch-Site", "none")
        is_own = origin in ("null", f"{self.request.protocol}://{self.request.host}")
        # A link to the poll may stand anywhere.
        is_linked = self.request.method == "GET" and self.request.path == "/"
        return not is_own or (site in ("cross-site", "same-site") and not is_linked)

    def refuse(self, status: int, words: str) -> None:
        """Answer that it cannot be, in a sentence."""
        self.set_status(status)
        self.finish(json.dumps({"words": words}) if self.wants_json else words)

    @property
    def wants_json(self) -> bool:
        """Tell whether the script asks, and not a page without one."""
        return "application/json" in self.request.headers.get("Accept", "") or self.request.path == "/change"

    def write_error(self, status_code: int, **_more: Any) -> None:
        """Tell nothing of the inside."""
        self.finish("This is not here.")

    def log_exception(self, *error: Any) -> None:
        """Let a malformed request go without a word; a fault of our own is logged."""
        if not isinstance(error[1], tornado.web.HTTPError):
            super().log_exception(*error)


class PageHandler(Phone):
    """Gives the page, and a mark to a phone that has none."""

    needs_mark = False

    def get(self) -> None:
        """Give the page as this phone sees it."""
        if not self.mark:
            self.mark = self.hall.give_mark()
            minutes = self.hall.book.rules.longest_minutes
            self.set_cookie(COOKIE, self.mark, httponly=True, samesite="Lax", max_age=60 * minutes)
        self.finish(phone_page(self.hall.book, self.hall.written(self.mark)))


class ChangeHandler(Phone):
    """Answers when there is something new."""

    async def get(self) -> None:
        """Wait, and tell what is there now."""
        seen = await self.hall.change(self.mark, self.get_query_argument("seen", "")[:60])
        self.finish({"seen": seen})


class Answering(Phone):
    """Takes what a phone answers, and tells it what became of that."""

    @property
    def fields(self) -> dict[str, list[str]]:
        """Return what was sent."""
        return {name: self.get_body_arguments(name) for name in self.request.body_arguments}

    def answer(self, status: int, words: str) -> None:
        """Acknowledge to the script; a page without one gets the page with what became of its answer."""
        if self.wants_json:
            self.set_status(status)
            self.finish({"words": words, "seen": version_of(self.hall.book)})
        elif status == 200:
            self.redirect("/", status=303)
        else:
            self.set_status(status)
            self.finish(phone_page(self.hall.book, self.hall.written(self.mark), words))


class VoteHandler(Answering):
    """Takes votes."""

    def post(self) -> None:
        """Count a vote, or say why not."""
        fields = self.fields
        try:
            fate = self._fate(sent_vote(fields), fields)
        except VoteFault as fault:
            self.answer(422, str(fault))
            return
        self.answer(STATUS[fate], WORDS[fate])

    def _fate(self, sent: SentVote, fields: dict[str, list[str]]) -> Fate:
        book = self.hall.book
        question = book.state.question_of_ballot(sent.ballot)
        if question is None or sent.poll != book.name:
            return "closed"
        vote = VoteCast(
            at_s=0.0,
            ballot=sent.ballot,
            phone=self.hall.written(self.mark),
            sequence=sent.sequence,
            response=response_in(question, fields),
        )
        return book.cast(vote, sent.age_s)


class SheetHandler(Answering):
    """Takes the sheets of a short test."""

    def post(self) -> None:
        """Keep a sheet with all that can be read of it, or say why not; one with a fault is not handed in."""
        fields, book, phone = self.fields, self.hall.book, self.hall.written(self.mark)
        try:
            part, sent = sent_part(fields)
        except VoteFault as fault:
            self.answer(422, str(fault))
            return
        questions = questions_for(book.state, phone, part) if sent.poll == book.name else ()
        read = sheet_in(questions, fields)
        kept = SheetKept(
            at_s=0.0,
            part=part,
            phone=phone,
            sequence=sent.sequence,
            answers=read.answers,
            is_handed_in=read.hands_in and not read.faults,
        )
        self._tell(book.keep_sheet(kept, sent.age_s) if questions else "closed", read)

    def _tell(self, fate: Fate, read: SentSheet) -> None:
        status = STATUS[fate]
        words = SHEET_WORDS[fate].format(
            answered=sum(each is not None for each in read.answers), questions=len(read.answers)
        )
        if status == 200 and read.hands_in and read.faults:
            self.answer(422, f"{words} {' '.join(read.faults)}")
        else:
            self.answer(status, words)


class PictureHandler(Phone):
    """Gives the pictures of what is asked now."""

    needs_mark = False

    def get(self, name: str) -> None:
        """Give the file; its name changes with what it holds, so that a phone may keep it."""
        pictures = (picture_of(question) for question in self._questions())
        picture = next((each for each in pictures if each and each.asked.name == name), None)
        if picture is None:
            raise tornado.web.HTTPError(404)
        self.set_header("Content-Type", "image/png")
        self.set_header("Cache-Control", "private, max-age=3600")
        self.finish(picture.asked.png)

    def _questions(self) -> Sequence[PollQuestion]:
        state = self.hall.book.state
        if state.stage == "test":
            return questions_for(state, self.hall.written(self.mark))
        return [state.current.question] if state.current else []


class FileHandler(Phone):
    """Gives script and style."""

    needs_mark = False
    kinds: ClassVar[dict[str, str]] = {
        "phone.js": "text/javascript",
        "phone_sheet.js": "text/javascript",
        "phone.css": "text/css",
    }

    def get(self, name: Literal["phone.js", "phone_sheet.js", "phone.css"]) -> None:
        """Give one of the files."""
        self.set_header("Content-Type", f"{self.kinds[name]}; charset=utf-8")
        self.set_header("Cache-Control", "private, max-age=300")
        self.finish(phone_file(name))


class NothingHandler(Phone):
    """Answers everything else."""

    needs_mark = False

    def prepare(self) -> None:
        """Refuse, after what is too much was refused."""
        super().prepare()
        if not self._finished:
            self.refuse(404, "This is not here.")


def routes(hall: Hall) -> Sequence[tuple[str, type[Phone], dict[str, Hall]]]:
    """Return all that the server answers."""
    shared = {"hall": hall}
    return (
        ("/", PageHandler, shared),
        ("/change", ChangeHandler, shared),
        ("/vote", VoteHandler, shared),
        ("/sheet", SheetHandler, shared),
        (r"/picture/(\w+\.png)", PictureHandler, shared),
        (r"/(phone\.js|phone_sheet\.js|phone\.css)", FileHandler, shared),
        ("/.*", NothingHandler, shared),
    )
