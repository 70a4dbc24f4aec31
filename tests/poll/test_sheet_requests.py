"""A test before and after asked by real clients: sheets, forms, and what never leaves the server."""

from __future__ import annotations

import html
import re

import pytest

from sympblock.assessment.class_analysis.gain import room_gain
from sympblock.assessment.class_analysis.polled import is_correct
from sympblock.assessment.polling.short_test import FormPair, ShortTest, form_of
from sympblock.assessment.scoring import key_of
from sympblock.content import load_items
from sympblock.content.seminars import load_seminars
from sympblock.poll.poll_pictures import PICTURE_PX, picture_of
from sympblock.widgets.poll_desk.seminar_queue import short_test_of
from sympblock.widgets.quiz_card import hotspot
from tests.assessment.polling.poll_samples import MovedClock, one_of_each_kind
from tests.poll.poll_phones import PhoneClient, open_poll, small_book
from tests.poll.test_phone_requests import right_form

KINDS = one_of_each_kind()
#: Every kind of question stands in both forms.
TEST = ShortTest(
    seminar="seminar_of_a_test",
    pairs=tuple(FormPair(objective=f"lesson.{kind}", a=q, b=q) for kind, q in KINDS.items()),
)


def right_sheet(questions) -> dict[str, object]:
    """Return what the form of a phone sends for the correct answer to each question."""
    return {f"q{n}.{name}": said for n, q in enumerate(questions, 1) for name, said in right_form(q).items()}


def test_a_phone_without_scripts_answers_every_kind_over_several_pages_and_hands_in() -> None:
    book, asked = small_book(), list(KINDS.values())
    with open_poll(book) as server:
        phone = PhoneClient(server.status.link)
        phone.page()
        book.begin_round(TEST)
        fields = right_sheet(asked)
        assert f"{len(asked)} of {len(asked)} answered" in phone.send_form(fields, "/sheet").text
        # What was answered comes back in the page; only places and ticks of the page itself are sent again.
        sheet = next(iter(book.state.rounds[0].sheets.values()))
        assert all(is_correct(*each) for each in zip(asked, sheet.answers, strict=True)) and not sheet.is_handed_in
        told = html.unescape(phone.send_form(fields | {"hand_in": "1"}, "/sheet").text)
        assert "You have handed in your answers." in told and "Question 1" not in told
        assert phone.sheet(book, {}, 9).status_code == 409 and phone.sheet(book, {}, 1).status_code == 200
        assert next(iter(book.state.rounds[0].sheets.values())).is_handed_in


def test_no_body_holds_anything_that_tells_the_key_of_either_form_not_even_after_the_end() -> None:
    test = short_test_of(load_seminars()[0].id)
    secrets = {secret for pair in test.pairs for secret in (*pair.a.secrets, *pair.b.secrets)}
    book = small_book()
    with open_poll(book) as server:
        phone = PhoneClient(server.status.link)
        bodies = [phone.page()]
        for _ in ("before", "after"):
            book.begin_round(test)
            bodies.append(phone.page())
            bodies.append(phone.send_form({"q1.choice": "1", "hand_in": "1"}, "/sheet").text)
            book.close_round()
            bodies.append(phone.page())
        book.show_gain()
        bodies.append(phone.page())
        forms = [body for body in map(html.unescape, bodies) if "Question 1 of 8" in body]
        assert len(forms) == 2
        asked = [
            {q.question for q in test.questions(form) if q.question in text}
            for text, form in zip(forms, _forms(book), strict=True)
        ]
        assert asked == [{q.question for q in test.questions(form)} for form in _forms(book)]
        for body in map(html.unescape, bodies):
            assert not [secret for secret in secrets if secret in body]


def _forms(book) -> list[str]:
    (phone,) = book.state.rounds[0].sheets
    return [form_of(phone, "before"), form_of(phone, "after")]


def test_of_each_two_phones_that_come_one_has_form_a_first() -> None:
    book = small_book()
    with open_poll(book) as server:
        phones = [PhoneClient(server.status.link) for _ in range(12)]
        for phone in phones:
            phone.page()
        book.begin_round(TEST)
        for phone in phones:
            assert phone.sheet(book, {"hand_in": "1"}).status_code == 200
        book.close_round()
        book.begin_round(TEST)
        for phone in phones:
            phone.sheet(book, right_sheet(KINDS.values()) | {"hand_in": "1"})
        book.close_round()
    gain = room_gain(book.state)
    assert gain and gain.a_first == 6 and gain.phones == 12
    assert gain.before.value == 0 and gain.after.value == 1 and gain.change == 1


def test_a_sheet_with_an_answer_that_cannot_be_counted_is_kept_without_it_and_not_handed_in() -> None:
    book, kinds = small_book(), list(KINDS)
    order, number = kinds.index("put_in_order") + 1, kinds.index("number") + 1
    with open_poll(book) as server:
        phone = PhoneClient(server.status.link)
        phone.page()
        book.begin_round(TEST)
        half = {f"q{order}.place_1": "2", f"q{number}.number": "12,5"}
        assert "1 of" in phone.sheet(book, half).json()["words"]
        answer = phone.sheet(book, half | {"hand_in": "1"}, 2)
        assert answer.status_code == 422
        assert f"Question {order}: Give each step a place of its own." in answer.json()["words"]
        (sheet,) = book.state.rounds[0].sheets.values()
        assert sheet.answers[number - 1] == 12.5 and sheet.answers[order - 1] is None and not sheet.is_handed_in
        other = PhoneClient(server.status.link)
        assert other.client.post("/sheet", data={"part": "before"}).status_code == 403


@pytest.mark.parametrize(
    "fields", [{"part": "between"}, {"part": "before", "sequence": "x"}, {"part": "before", "sequence": "0"}, {}]
)
def test_a_sheet_that_is_none_is_refused(fields: dict[str, str]) -> None:
    book = small_book()
    with open_poll(book) as server:
        phone = PhoneClient(server.status.link)
        phone.page()
        book.begin_round(TEST)
        answer = phone.client.post("/sheet", data={"poll": book.name, **fields}, headers={"Accept": "application/json"})
        assert answer.status_code == 422 and not book.state.rounds[0].sheets
        strange = phone.client.post("/sheet", data={"poll": "other", "part": "before", "sequence": "1"})
        assert strange.status_code == 409 and not book.state.rounds[0].sheets


def test_a_place_that_a_phone_without_scripts_has_tapped_stays_until_it_gives_another_answer() -> None:
    question, book = KINDS["hotspot"], small_book()
    number = list(KINDS).index("hotspot") + 1
    item = next(item for item in load_items(question.lesson) if item.id == question.item)
    x_mm, y_mm = hotspot.point_inside(item, key_of(item)[0])
    picture = picture_of(question)
    share = picture.share_of({"x_mm": x_mm, "y_mm": y_mm})
    high = PICTURE_PX * picture.asked.height_px / picture.asked.width_px
    with open_poll(book) as server:
        phone = PhoneClient(server.status.link)
        phone.page()
        book.begin_round(TEST)
        tap = {f"q{number}.tap.x": f"{share[0] * PICTURE_PX}", f"q{number}.tap.y": f"{share[1] * high}"}
        phone.send_form(tap, "/sheet")
        phone.send_form({}, "/sheet")
        (sheet,) = book.state.rounds[0].sheets.values()
        assert sheet.sequence == 2 and is_correct(question, sheet.answers[number - 1])
        assert sheet.answers[number - 1]["x_mm"] == pytest.approx(x_mm, abs=0.1)
        phone.send_form({f"q{number}.choice": "1"}, "/sheet")
        (sheet,) = book.state.rounds[0].sheets.values()
        assert "x_mm" not in sheet.answers[number - 1]
        names = set(re.findall(r"/picture/(\w+\.png)", phone.page()))
        assert names and all(phone.client.get(f"/picture/{name}").status_code == 200 for name in names)


def test_a_sheet_that_was_held_up_by_the_network_counts_if_it_was_sent_before_the_end() -> None:
    clock = MovedClock()
    book = small_book()
    book._clock_s = clock
    book._start_s = clock()
    with open_poll(book) as server:
        phone, late = PhoneClient(server.status.link), PhoneClient(server.status.link)
        phone.page(), late.page()
        book.begin_round(TEST)
        clock.s += 100
        book.close_round()
        clock.s += 30
        assert phone.sheet(book, {"q1.choice": "1", "age_s": "31"}).status_code == 200
        assert late.sheet(book, {"q1.choice": "1", "age_s": "2"}).status_code == 409
    assert len(book.state.rounds[0].sheets) == 1
