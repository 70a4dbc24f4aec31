"""A short test before and after: each phone has one sheet in each part, and never the same form twice."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from sympblock.assessment.polling.poll_book import PollBook
from sympblock.assessment.polling.poll_events import PollBegan, QuestionPut, SheetKept
from sympblock.assessment.polling.poll_file import load_poll
from sympblock.assessment.polling.rounds import PhoneSheet
from sympblock.assessment.polling.short_test import FormPair, ShortTest, first_form, form_of
from tests.assessment.polling.poll_samples import OPINION, MovedClock, vote

PAIRS = tuple(
    FormPair(
        objective=f"lesson.aim_{number // 2}",
        a=OPINION.model_copy(update={"question": f"A{number}"}),
        b=OPINION.model_copy(update={"question": f"B{number}"}),
    )
    for number in range(8)
)
TEST = ShortTest(seminar="seminar_of_a_test", pairs=PAIRS)


def sheet(
    phone: str, answered: int = 8, sequence: int = 1, *, hands_in: bool = False, part: str = "before"
) -> SheetKept:
    """Return a sheet with the first questions answered."""
    answers = ("a",) * answered + (None,) * (8 - answered)
    return SheetKept(at_s=0, part=part, phone=phone, sequence=sequence, answers=answers, is_handed_in=hands_in)


def begun(folder=None) -> tuple[PollBook, MovedClock]:
    clock = MovedClock()
    book = PollBook(folder, clock_s=clock)
    book.begin_round(TEST)
    return book, clock


@given(st.text(max_size=40))
def test_no_phone_gets_the_same_form_twice_and_each_gets_its_form_again(phone: str) -> None:
    assert {form_of(phone, "before"), form_of(phone, "after")} == {"a", "b"}
    assert form_of(phone, "before") == first_form(phone) == first_form(phone)


def test_a_sheet_can_be_changed_until_it_is_handed_in_and_a_copy_is_acknowledged() -> None:
    book, _ = begun()
    fates = [
        book.keep_sheet(each)
        for each in (
            sheet("p", 3),
            sheet("p", 5, 2),
            sheet("p", 3),
            sheet("p", 8, 3, hands_in=True),
            sheet("p", 8, 3, hands_in=True),
            sheet("p", 1, 4),
        )
    ]
    assert fates == ["counted", "counted", "known", "counted", "known", "handed_in"]
    assert book.state.rounds[0].sheets == {"p": PhoneSheet(3, ("a",) * 8, True)}


def test_what_was_sent_before_the_end_counts_though_the_network_was_cut_for_half_a_minute() -> None:
    book, clock = begun()
    clock.s += 60
    book.close_round()
    clock.s += 30
    assert book.keep_sheet(sheet("in time"), age_s=31) == "counted"
    assert book.keep_sheet(sheet("too late"), age_s=5) == "closed"
    clock.s += book.rules.late_s
    assert book.keep_sheet(sheet("far too late"), age_s=200) == "closed"


@given(st.permutations([sheet("p", 3), sheet("p", 5, 2), sheet("p", 7, 3)]))
def test_the_last_sheet_counts_in_whatever_order_sheets_arrive(sheets: list[SheetKept]) -> None:
    book, _ = begun()
    for each in [*sheets, *sheets]:
        book.keep_sheet(each)
    assert book.state.rounds[0].sheets["p"] == PhoneSheet(3, ("a",) * 7 + (None,))


def test_the_parts_come_in_their_order_and_nothing_is_put_beside_a_test() -> None:
    book, _ = begun()
    before = book.state
    assert before.stage == "test" and before.next_part is None
    book.put(OPINION)
    book.begin_round(TEST)
    book.show_gain()
    book.show_key()
    assert book.state == before
    book.close_round()
    book.show_gain()
    assert book.state.stage == "tested" and not book.state.shows_gain
    book.put(OPINION)
    assert book.state.stage == "voting" and book.cast(vote("p", "a")) == "counted"
    book.begin_round(ShortTest(seminar="another", pairs=()))
    assert book.state.test == TEST and book.state.rounds[1].part == "after"
    assert book.state.ballot and book.state.ballot.closed_at_s is not None
    book.close_round()
    book.show_gain()
    assert book.state.shows_gain and book.state.next_part is None
    book.put(OPINION)
    assert not book.state.shows_gain and book.state.stage == "voting"


def test_the_end_of_a_poll_ends_its_test_and_the_next_test_is_of_a_new_poll(tmp_path) -> None:
    book, _ = begun(tmp_path)
    name = book.name
    book.keep_sheet(sheet("p"))
    book.end()
    assert not book.state.rounds[0].is_open and book.state.stage == "ended"
    book.begin_round(TEST)
    assert book.name != name and book.state.rounds[0].sheets == {} and len(list(tmp_path.iterdir())) == 2


def test_a_test_is_read_again_from_its_file_and_files_without_tests_still_open(tmp_path) -> None:
    book, _ = begun(tmp_path)
    book.keep_sheet(sheet("p", 8, hands_in=True))
    book.close_round()
    kept = load_poll(book.path)
    assert (kept.state.test, kept.state.rounds, kept.state.stage) == (TEST, book.state.rounds, "tested")
    assert kept.damaged == 0 and kept.began.version == 2
    began = json.loads(PollBegan(at_s=0, poll="old", started="2026-01-01T00:00:00").model_dump_json()) | {"version": 1}
    old = tmp_path / "old.jsonl"
    old.write_text(f"{json.dumps(began)}\n{QuestionPut(at_s=1, question=OPINION).model_dump_json()}\n")
    assert load_poll(old).damaged == 0 and load_poll(old).state.asked[0].question == OPINION
