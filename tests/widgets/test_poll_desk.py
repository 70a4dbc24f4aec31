"""The educator's desk: what it puts, what it shows when, and what it says of the door."""

from __future__ import annotations

import pytest

from sympblock import lessons
from sympblock.assessment.polling.poll_book import PollBook
from sympblock.poll.seminar import screen_picture, seminar_desk
from sympblock.widgets.core.self_check import check_widget
from sympblock.widgets.poll_desk.desk_state import lessons_with_questions, questions_of_lesson
from sympblock.widgets.poll_desk.poll_desk import PollDesk
from sympblock.widgets.poll_desk.poll_door import ClosedDoor, DoorStatus, DoorStuckError
from sympblock.widgets.poll_desk.seminar_queue import queue_of, short_test_of
from tests.assessment.polling.poll_samples import vote


class CountedDoor(ClosedDoor):
    """A door that opens no port: it tells what a server would tell."""

    addresses = ("192.168.1.20", "127.0.0.1")

    def __init__(self, stuck: str = "") -> None:
        self.status, self.stuck = DoorStatus(), stuck

    def open(self, address: str) -> None:
        if self.stuck:
            raise DoorStuckError(self.stuck)
        self.status = DoorStatus(address, 8100, 3)

    def close(self) -> None:
        self.status = DoorStatus()


def desk_of(folder=None, door=None) -> PollDesk:
    return PollDesk(PollBook(folder), door or CountedDoor(), lambda _: None)


def do(desk: PollDesk, *acts: str, **fields: str) -> PollDesk:
    """Set fields, then press buttons."""
    for name, value in fields.items():
        desk.receive({"event": "set", "id": name, "value": value})
    for act in acts:
        desk.receive({"event": "press", "id": act})
    return desk


def enabled(desk: PollDesk) -> set[str]:
    return {act["id"] for act in desk.view["acts"] if act["enabled"]}


def test_nothing_is_shown_before_the_educator_lets_it_appear():
    desk = do(desk_of(), "put", source="typed", question="Which?", options="L2\n* L3")
    desk.book.cast(vote("p1", "a"))
    do(desk, "stop_vote")
    screen = desk.view["screen"]
    assert screen["voted"] == "The vote has ended. 1 phone has voted"
    assert not screen["shows_counts"] and screen["key"] is None and screen["dots"] == []
    do(desk, "show_counts")
    rows = desk.view["screen"]["ballots"][0]["rows"]
    assert [(row["text"], row["votes"], row["percent"], row["is_key"]) for row in rows] == [
        ("L2", 1, 100, False),
        ("L3", 0, 0, False),
    ]
    do(desk, "show_key")
    assert [row["is_key"] for row in desk.view["screen"]["ballots"][0]["rows"]] == [False, True]
    assert desk.view["screen"]["key"]["correct"] == "L3"


def test_buttons_follow_the_stages():
    desk = do(desk_of(), "put")
    stages = [enabled(desk)]
    for act in ("stop_vote", "show_counts", "vote_again", "show_counts", "show_key", "end"):
        do(desk, act)
        stages.append(enabled(desk))
    assert stages == [
        {"stop_vote", "show_counts", "show_key", "end"},
        {"show_counts", "vote_again", "show_key", "end"},
        {"vote_again", "show_key", "end"},
        {"stop_vote", "show_counts", "show_key", "end"},
        {"show_key", "end"},
        {"end"},
        set(),
    ]


def test_every_question_of_the_course_is_offered_and_can_be_put():
    desk = desk_of()
    for lesson in lessons_with_questions():
        do(desk, lesson=lesson)
        offered = [option["value"] for option in desk.view["choice"]["questions"]]
        assert offered == list(questions_of_lesson(lesson))
        do(desk, "put", item=offered[-1])
        assert desk.book.state.current.question.item == offered[-1]


def test_a_question_that_is_not_complete_is_told_and_not_put():
    desk = do(desk_of(), "put", source="typed", question="Which?", options="only one")
    assert "two to 8 answers" in desk.view["notice"] and desk.view["screen"] is None


def test_a_picture_that_cannot_be_drawn_is_told():
    def fail(_question):
        raise ValueError("no such level")

    desk = do(PollDesk(PollBook(None), CountedDoor(), fail), "put")
    assert "could not be drawn" in desk.view["notice"] and desk.view["screen"] is None


def test_the_door_says_what_it_opens_before_it_is_opened():
    desk = desk_of()
    words = " ".join(desk.view["door"]["words"])
    assert "192.168.1.20, port 8100" in words and "Everybody on this network can then reach the poll" in words
    assert "nothing else" in words and "30 minutes" in words
    assert desk.view["door"]["qr"] is None and not desk.view["door"]["is_open"]
    do(desk, "open")
    door = desk.view["door"]
    assert (
        door["link"] == "http://192.168.1.20:8100" and door["qr"]["side"] > 20 and door["phones"] == "3 phones are here"
    )
    do(desk, "close")
    assert not desk.view["door"]["is_open"]
    do(desk, "open", address="127.0.0.1")
    assert desk.view["door"]["qr"] is None


def test_without_a_network_the_desk_says_so_and_stays_usable():
    door = CountedDoor()
    door.addresses = ("127.0.0.1",)
    desk = desk_of(door=door)
    assert "no network" in desk.view["door"]["words"][0] and "this computer alone" in desk.view["door"]["words"][1]
    do(desk, "put", "show_counts", "show_key")
    assert desk.view["screen"]["key"]
    stuck = do(desk_of(door=CountedDoor("No port is free.")), "open")
    assert stuck.view["notice"] == "No port is free."


def test_a_poll_is_kept_until_it_is_forgotten_after_a_question(tmp_path):
    desk = desk_of(tmp_path)
    assert not desk.view["keeping"]["can_forget"]
    do(desk, "put", "ask_forget")
    assert desk.view["keeping"]["asks"] and "cannot be undone" in desk.view["keeping"]["words"]
    do(desk, "keep")
    assert not desk.view["keeping"]["asks"] and list(tmp_path.iterdir())
    do(desk, "ask_forget", "forget")
    assert not list(tmp_path.iterdir()) and "was deleted" in desk.view["notice"]


@pytest.mark.parametrize(
    "gesture",
    [
        {"event": "set", "id": "lesson", "value": "../secret"},
        {"event": "set", "id": "item", "value": "none"},
        {"event": "set", "id": "notice", "value": "words"},
        {"event": "set", "id": "question", "value": "x" * 2001},
        {"event": "set", "id": "question", "value": 3},
        {"event": "press", "id": "explode"},
        {"event": "fly"},
    ],
)
def test_a_gesture_that_is_none_is_refused(gesture):
    desk = desk_of()
    before = desk.state
    with pytest.raises(ValueError):
        desk.receive(gesture)
    assert desk.state == before and desk.problem


def test_the_lessons_show_one_desk_that_opens_nothing_and_passes_its_self_check(tmp_path, monkeypatch):
    monkeypatch.setenv("SYMPBLOCK_PROGRESS_DIR", str(tmp_path))
    seminar_desk.cache_clear()
    desk = lessons.show_poll("03_lumbar_approach")
    try:
        assert desk.view["choice"]["lesson"] == "03_lumbar_approach"
        assert lessons.show_poll() is desk and not desk.view["door"]["is_open"]
        assert all(check.is_good for check in check_widget(desk))
        assert not list(tmp_path.rglob("*.jsonl"))
        with pytest.raises(ValueError, match="choose from"):
            lessons.show_poll("99_nothing")
    finally:
        seminar_desk.cache_clear()
        lessons._shown.clear()


def test_the_picture_stays_on_the_screen_and_its_key_appears_last():
    desk = PollDesk(PollBook(None), CountedDoor(), screen_picture)
    item = next(each for each in questions_of_lesson("01_sympathetic_chain") if _is_hotspot(each))
    do(desk, "put", item=item)
    assert desk.picture["src"].startswith("data:image/png;base64,") and desk.picture["rings"] == []
    do(desk, "show_counts")
    assert desk.picture["rings"] == []
    do(desk, "show_key")
    assert desk.picture["rings"]


def _is_hotspot(item_id: str) -> bool:
    from sympblock.content import load_items

    return any(item.id == item_id and item.kind == "hotspot" for item in load_items("01_sympathetic_chain"))


SEMINAR = "seminar_anatomy"


def seminar_desk_of(door=None, draw=lambda _: None, **more) -> PollDesk:
    desk = PollDesk(PollBook(None), door or CountedDoor(), draw, **more)
    desk.offer_seminar(SEMINAR)
    return desk


def test_the_questions_of_a_seminar_come_in_their_order_by_one_press_and_a_question_of_ones_own_between_them():
    desk, queue = seminar_desk_of(), list(queue_of(SEMINAR))
    assert [option["value"] for option in desk.view["choice"]["queue"]] == queue
    do(desk, "next")
    do(desk, "put", source="typed", question="Which?", options="L2\nL3")
    do(desk, *["next"] * (len(queue) - 1))
    assert [each.question.item for each in desk.book.state.asked] == [queue[0], "", *queue[1:]]
    assert desk.view["choice"]["next"] is None
    assert all("✓" in option["text"] for option in desk.view["choice"]["queue"])
    do(desk, "next")
    assert "have been put" in desk.view["notice"]
    do(desk, "put", queued=queue[0])
    assert desk.book.state.current.question.item == queue[0]


def test_the_two_tests_come_in_their_order_and_nothing_is_put_beside_one():
    desk = seminar_desk_of()
    offered = []
    for act in ("begin_before", "put", "close_test", "next", "begin_after", "close_test", "show_gain"):
        do(desk, act)
        offered.append({each["id"] for each in desk.view["test"]["acts"] if each["enabled"]})
    assert offered == [
        {"close_test"},
        {"close_test"},
        {"begin_after"},
        {"begin_after"},
        {"close_test"},
        {"show_gain"},
        set(),
    ]
    assert len(desk.book.state.asked) == 1 and desk.view["screen"] is None
    assert desk.view["test_screen"]["gain"]["words"] == [
        "Fewer than 5 phones finished both tests, so nothing is said of them."
    ]
    do(desk, "put")
    assert desk.view["test_screen"] is None and desk.view["screen"]


def test_pictures_are_drawn_ahead_once_the_poll_is_open_and_a_test_whose_picture_fails_is_not_begun():
    ahead = []
    desk = seminar_desk_of(draw_ahead=lambda questions: ahead.extend(questions))
    assert ahead == []
    do(desk, "open")
    test = short_test_of(SEMINAR)
    wanted = [*test.questions("a"), *test.questions("b"), *queue_of(SEMINAR).values()]
    assert {each.item for each in ahead} == {each.item for each in wanted if each.picture}

    def fail(_question):
        raise ValueError("no such level")

    broken = do(seminar_desk_of(draw=fail), "begin_before")
    assert "was not begun" in broken.view["notice"] and broken.book.state.rounds == ()


def test_a_lesson_has_no_queue_and_no_test_and_a_strange_seminar_is_refused():
    desk = desk_of()
    assert desk.view["test"] is None and desk.view["choice"]["queue"] == []
    assert "seminar" not in [option["value"] for option in desk.view["choice"]["sources"]]
    for gesture in ({"event": "press", "id": "begin_before"}, {"event": "set", "id": "source", "value": "seminar"}):
        with pytest.raises(ValueError):
            desk.receive(gesture)
    with pytest.raises(ValueError, match="choose from"):
        desk.offer_seminar("seminar_of_nobody")
    assert all(check.is_good for check in check_widget(seminar_desk_of()))
