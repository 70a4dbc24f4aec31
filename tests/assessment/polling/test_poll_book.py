"""A poll while it goes on: the stages of peer instruction, the limits, the file."""

from __future__ import annotations

import pytest

from sympblock.assessment.polling.counts import answer_words, counts_of, places_mm
from sympblock.assessment.polling.poll_book import NOT_KEPT, PollBook
from sympblock.assessment.polling.poll_file import PollDamaged, load_poll, load_polls
from sympblock.assessment.polling.poll_question import PollQuestion
from sympblock.assessment.polling.responses import VoteFault, chosen, ordered, typed_number
from sympblock.assessment.polling.typed_question import TypedFault, typed_choices, typed_question, typed_range
from sympblock.assessment.scoring import key_of, score
from sympblock.content import load_items
from sympblock.content.poll_rules import load_poll_rules
from tests.assessment.polling.poll_samples import OPINION, book_of, course_questions, one_of_each_kind, vote


def test_peer_instruction_keeps_both_counts():
    book, _ = book_of()
    stages = [book.state.stage]
    book.cast(vote("p1", "a"))
    book.stop_vote()
    stages.append(book.state.stage)
    book.show_counts()
    stages.append(book.state.stage)
    book.vote_again()
    stages.append(book.state.stage)
    book.cast(vote("p1", "b", ballot=2))
    book.show_key()
    stages.append(book.state.stage)
    book.vote_again()
    assert stages == ["voting", "closed", "counts", "voting", "key"]
    assert book.state.stage == "key"
    assert [[row.votes for row in counts_of(OPINION, b)] for b in book.state.current.ballots] == [[1, 0, 0], [0, 1, 0]]
    book.end()
    assert book.state.stage == "ended"
    book.put(OPINION)
    assert book.state.stage == "voting" and len(book.state.asked) == 1


def test_a_copy_is_acknowledged_however_late_so_that_its_phone_stops_sending_it():
    book, clock = book_of()
    book.cast(vote("p1", "a", 2))
    book.show_counts()
    clock.s += 3600
    assert book.cast(vote("p1", "a", 2)) == book.cast(vote("p1", "b", 1)) == "known"
    assert book.cast(vote("p1", "b", 3)) == book.cast(vote("p2", "b")) == "closed"
    assert book.state.ballot.votes["p1"].response == "a" and len(book.state.ballot.votes) == 1


def test_no_more_phones_than_the_rules_allow_and_those_that_are_in_may_still_change():
    rules = load_poll_rules().model_copy(update={"phones_most": 2, "questions_most": 1})
    book = PollBook(None, rules)
    book.put(OPINION)
    assert [book.cast(vote(name, "a")) for name in ("p1", "p2", "p3")] == ["counted", "counted", "full"]
    assert book.cast(vote("p2", "b", 2)) == "counted"
    book.put(OPINION)
    assert len(book.state.asked) == 1


def test_nothing_is_written_before_a_question_and_nothing_is_left_when_forgotten(tmp_path):
    book = PollBook(tmp_path / "polls")
    assert not book.is_kept and not (tmp_path / "polls").exists()
    book.put(OPINION)
    name, path = book.name, book.path
    book.cast(vote("p1", "a"))
    assert book.is_kept and load_poll(path).state.ballot.votes["p1"].response == "a"
    assert book.forget() and not path.exists()
    assert book.name != name and book.state.stage == "nothing"


def test_a_poll_that_cannot_be_written_goes_on_and_says_so(tmp_path):
    (tmp_path / "polls").write_text("a file where the folder should be")
    book = PollBook(tmp_path / "polls")
    book.put(OPINION)
    assert book.cast(vote("p1", "a")) == "counted"
    assert book.problem == NOT_KEPT
    (tmp_path / "polls").unlink()
    book.show_counts()
    assert book.problem == ""
    assert load_poll(book.path).state.asked == book.state.asked


def test_a_damaged_line_is_left_out_and_counted_and_a_strange_file_is_none(tmp_path):
    book, _ = book_of(tmp_path)
    book.cast(vote("p1", "a"))
    with book.path.open("ab") as file:
        file.write(b'{"event": "vote", "ball\n{"event":"ended","at_s":3.0}\n')
    kept = load_poll(book.path)
    assert kept.damaged == 1 and kept.state.is_ended and kept.state.asked[0].ballots[0].votes
    (tmp_path / "other.jsonl").write_text('{"event": "began", "version": 9}\n')
    with pytest.raises(PollDamaged, match="no poll of this course"):
        load_poll(tmp_path / "other.jsonl")
    assert [poll.path for poll in load_polls(tmp_path)] == [book.path]


def test_every_question_of_the_course_can_be_put_and_an_order_never_shows_its_answer():
    questions = list(course_questions())
    assert len(questions) > 300
    for question in questions:
        assert question.has_key and question.secrets and question.fingerprint
        if question.kind == "put_in_order":
            ids = [choice.id for choice in question.choices]
            assert ids != sorted(ids)


def test_a_response_is_what_scoring_takes():
    """A key that a phone gives is correct to the judge of the quizzes, in every kind."""
    for question in one_of_each_kind().values():
        item = next(item for item in load_items(question.lesson) if item.id == question.item)
        ids = [choice.id for choice in question.choices]
        if question.kind == "number":
            response = typed_number(f"{item.answer.value:g}".replace(".", ","))
        elif question.kind == "put_in_order":
            response = ordered(question, {str(n): str(sorted(ids).index(i) + 1) for n, i in enumerate(ids, 1)})
        else:
            response = chosen(question, [str(ids.index(key) + 1) for key in key_of(item)])
        assert score(item, response).outcome == "correct"
        assert answer_words(question, response)


@pytest.mark.parametrize(
    ("kind", "positions"),
    [
        ("single_best_answer", []),
        ("single_best_answer", ["1", "2"]),
        ("single_best_answer", ["9"]),
        ("single_best_answer", ["a"]),
        ("multiple_response", []),
        ("multiple_response", ["0"]),
        ("hotspot", ["1", "2"]),
    ],
)
def test_an_answer_that_is_none_is_refused(kind, positions):
    with pytest.raises(VoteFault):
        chosen(one_of_each_kind()[kind], positions)


@pytest.mark.parametrize("text", ["", "many", "1e400", "nan", "1e12", "9" * 50])
def test_what_is_no_number_is_refused(text):
    with pytest.raises(VoteFault):
        typed_number(text)


@pytest.mark.parametrize("places", [{}, {"1": "1"}, {"1": "1", "2": "1", "3": "2", "4": "3"}])
def test_an_order_without_a_place_for_each_step_is_refused(places):
    with pytest.raises(VoteFault, match="a place of its own"):
        ordered(one_of_each_kind()["put_in_order"], places)


def test_numbers_and_places_are_counted():
    number = typed_question("number", "How many ganglia?", typed_range("", "3", "4"))
    book, _ = book_of(question=number)
    for name, value in (("p1", 4.0), ("p2", 4.0), ("p3", 9.0)):
        book.cast(vote(name, value))
    assert [(row.text, row.votes, row.is_key) for row in counts_of(number, book.state.ballot)] == [
        ("4", 2, True),
        ("9", 1, False),
    ]
    place = PollQuestion(kind="hotspot", question="Where?")
    book, _ = book_of(question=place)
    book.cast(vote("p1", {"x_mm": 3.0, "y_mm": -4.0}))
    assert places_mm(book.state.ballot) == ((3.0, -4.0),)
    assert counts_of(place, book.state.ballot)[0].votes == 1


def test_many_different_numbers_are_summed_up():
    number = typed_question("number", "How many?", typed_range("", "", ""))
    book, _ = book_of(question=number)
    for value in range(30):
        book.cast(vote(f"p{value}", float(value)))
    rows = counts_of(number, book.state.ballot)
    assert len(rows) == 8 and sum(row.votes for row in rows) == 30 and rows[-1].text == "23 other answers"


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda: typed_question("number", "  ", typed_range("", "", "")), "Type the question"),
        (lambda: typed_question("number", "x" * 401, typed_range("", "", "")), "at most 400"),
        (lambda: typed_choices("one", "single_best_answer"), "two to 8"),
        (lambda: typed_choices("one\n*", "single_best_answer"), "two to 8"),
        (lambda: typed_choices("\n".join("abcdefghi"), "multiple_response"), "two to 8"),
        (lambda: typed_choices("one\n* one", "multiple_response"), "the same"),
        (lambda: typed_choices("*a\n*b", "single_best_answer"), "Only one answer"),
        (lambda: typed_choices("a\n" + "b" * 121, "multiple_response"), "at most 120"),
        (lambda: typed_range("mm", "5", "3"), "exceeds"),
        (lambda: typed_range("mm", "a few", "3"), "Type both ends"),
    ],
)
def test_a_typed_question_is_refused_with_what_is_missing(make, reason):
    with pytest.raises(TypedFault, match=reason):
        make()
