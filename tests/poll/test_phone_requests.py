"""The poll's server asked by real clients: votes, floods, strangers, and what never leaves it."""

from __future__ import annotations

import contextlib
import html
import socket
import threading
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from shapely.geometry import Point

from sympblock.assessment.polling.key_words import key_words
from sympblock.assessment.polling.poll_question import PollQuestion, question_of
from sympblock.assessment.scoring import key_of
from sympblock.content import load_items
from sympblock.content.items import ItemPicture
from sympblock.content.poll_rules import load_poll_rules
from sympblock.poll.local_addresses import ALONE
from sympblock.poll.poll_pictures import PICTURE_PX, picture_of, rings_mm, tapped
from sympblock.poll.poll_server import PollServer
from sympblock.widgets.poll_desk.poll_door import DoorStuckError
from sympblock.widgets.quiz_card import hotspot
from tests.assessment.polling.poll_samples import OPINION, MovedClock, one_of_each_kind
from tests.poll.poll_phones import PhoneClient, open_poll, small_book

KINDS = one_of_each_kind()


def right_form(question: PollQuestion) -> dict[str, str | list[str]]:
    """Return what the form of a phone sends for the correct answer."""
    item = next(item for item in load_items(question.lesson) if item.id == question.item)
    ids = [choice.id for choice in question.choices]
    if question.kind == "number":
        return {"number": f"{item.answer.value:g}"}
    if question.kind == "put_in_order":
        return {f"place_{n}": str(sorted(ids).index(one) + 1) for n, one in enumerate(ids, 1)}
    return {"choice": [str(ids.index(key) + 1) for key in key_of(item)]}


def right_words(question: PollQuestion) -> str:
    item = next(item for item in load_items(question.lesson) if item.id == question.item)
    return f"{item.answer.value:g}" if question.kind == "number" else key_words(question)


@pytest.mark.parametrize("kind", KINDS)
def test_a_phone_without_scripts_answers_every_kind_and_no_body_holds_the_key_before_it_is_shown(kind):
    question, book = KINDS[kind], small_book()
    with open_poll(book) as server:
        phone = PhoneClient(server.status.link)
        bodies = [phone.page()]
        book.put(question)
        bodies.append(phone.page())
        bodies.append(phone.send_form(right_form(question)).text)
        assert f"Your answer has arrived: {right_words(question)}" in html.unescape(bodies[-1])
        for act in (book.stop_vote, book.show_counts, book.vote_again, book.show_counts):
            act()
            bodies.append(phone.page())
        bodies += [phone.client.get(f"/{name}").text for name in ("phone.js", "phone.css")]
        bodies.append(phone.client.get("/change?seen=old").text)
        for body in bodies:
            told = html.unescape(body)
            assert not [secret for secret in question.secrets if secret in told]
            assert "Correct" not in told and "correct)" not in told
        book.show_key()
        told = html.unescape(phone.page())
        assert f"Correct:</b> {key_words(question)}" in told and question.why in told


def test_pages_before_the_key_are_the_same_whichever_answer_is_correct():
    """Nothing on a phone depends on the key, not even a letter or an order."""
    pages = []
    for right in range(3):
        choices = tuple(
            choice.model_copy(update={"is_key": n == right, "feedback": f"About {n}, {n == right}."})
            for n, choice in enumerate(OPINION.choices)
        )
        book = small_book()
        book.name = "same"
        with open_poll(book) as server:
            phone = PhoneClient(server.status.link)
            book.put(OPINION.model_copy(update={"choices": choices, "why": f"Because of {right}."}))
            phone.vote(book, {"choice": "2"})
            seen = [phone.page()]
            book.show_counts()
            pages.append([*seen, phone.page()])
    assert pages[0] == pages[1] == pages[2]


def test_two_votes_of_one_phone_count_once_and_a_phone_that_comes_back_finds_its_place():
    book = small_book()
    book.put(OPINION)
    with open_poll(book) as server:
        phone, other = PhoneClient(server.status.link), PhoneClient(server.status.link)
        phone.page(), other.page()
        answers = [phone.vote(book, {"choice": "1"}), phone.vote(book, {"choice": "1"})]
        answers += [
            phone.vote(book, {"choice": "3"}, 2),
            phone.vote(book, {"choice": "1"}),
            other.vote(book, {"choice": "3"}),
        ]
        assert [answer.status_code for answer in answers] == [200] * 5
        assert [vote.response for vote in book.state.ballot.votes.values()] == ["c", "c"]
        assert server.status.phones == 2
        page = phone.page()
        assert (
            "Your answer has arrived: L4" in page
            and 'value="3" checked' in page
            and 'name="sequence" value="3"' in page
        )


def test_a_place_is_tapped_with_and_without_scripts():
    question, book = KINDS["hotspot"], small_book()
    item = next(item for item in load_items(question.lesson) if item.id == question.item)
    key = key_of(item)[0]
    x_mm, y_mm = hotspot.point_inside(item, key)
    picture = picture_of(question)
    left, top, right, bottom = picture.bounds_mm
    share = (x_mm - left) / (right - left), (y_mm - top) / (bottom - top)
    high = PICTURE_PX * picture.asked.height_px / picture.asked.width_px
    book.put(question)
    assert rings_mm(question)
    with open_poll(book) as server:
        first, second, third = (PhoneClient(server.status.link) for _ in range(3))
        for phone in (first, second, third):
            phone.page()
        assert first.vote(book, {"share_x": f"{share[0]}", "share_y": f"{share[1]}"}).status_code == 200
        assert second.send_form({"tap.x": f"{share[0] * PICTURE_PX}", "tap.y": f"{share[1] * high}"}).status_code == 200
        assert [vote.response["choice"] for vote in book.state.ballot.votes.values()] == [key, key]
        assert third.vote(book, {"share_x": "1.2", "share_y": "0.5"}).status_code == 422
        # A key that presses the picture says that the corner was tapped, which is no place.
        assert third.send_form({"tap.x": "0", "tap.y": "0"}).status_code == 422
        png = first.client.get(f"/picture/{picture.asked.name}")
        assert png.content.startswith(b"\x89PNG") and png.headers["content-type"] == "image/png"
        assert first.client.get("/picture/other.png").status_code == 404


def test_a_place_in_a_picture_of_a_typed_question_is_kept_in_millimetres():
    book = small_book()
    scene = ItemPicture(scene="axial_section", arguments={"level": "L3", "side": "left", "labels": False})
    book.put(PollQuestion(kind="hotspot", question="Where is the entry point?", picture=scene))
    with open_poll(book) as server:
        phone = PhoneClient(server.status.link)
        phone.page()
        assert phone.vote(book, {"share_x": "0.5", "share_y": "0.25"}).status_code == 200
    (vote,) = book.state.ballot.votes.values()
    left, top, right, bottom = picture_of(book.state.current.question).bounds_mm
    assert vote.response["x_mm"] == pytest.approx((left + right) / 2, abs=0.01)
    assert vote.response["y_mm"] == pytest.approx(top + (bottom - top) / 4, abs=0.01)


def test_a_change_wakes_whoever_waits_and_a_vote_wakes_nobody():
    book = small_book(wait_s=1, away_s=5)
    book.put(OPINION)
    with open_poll(book) as server, ThreadPoolExecutor() as pool:
        phone, voter = PhoneClient(server.status.link), PhoneClient(server.status.link)
        version = phone.version
        voter.page()
        waiting = pool.submit(phone.client.get, "/change", params={"seen": version})
        voter.vote(book, {"choice": "1"})
        assert waiting.result().json()["seen"] == version
        waiting = pool.submit(phone.client.get, "/change", params={"seen": version})
        book.show_counts()
        assert waiting.result().json()["seen"] == phone.version != version


def test_a_flood_is_refused_without_harm_and_others_go_on_voting():
    book = small_book(phone_burst=5, phone_rate=1)
    book.put(OPINION)
    with open_poll(book, clock_s=MovedClock()) as server:
        flooder, phone = PhoneClient(server.status.link), PhoneClient(server.status.link)
        flooder.page(), phone.page()
        codes = [flooder.vote(book, {"choice": "1"}, n).status_code for n in range(1, 200)]
        assert codes == [200] * 5 + [429] * 194
        assert phone.vote(book, {"choice": "2"}).status_code == 200
        assert sorted(vote.response for vote in book.state.ballot.votes.values()) == ["a", "b"]


def test_a_flood_without_a_mark_is_refused_by_address():
    book = small_book(address_burst=10, address_rate=1)
    with open_poll(book, clock_s=MovedClock()) as server, httpx.Client(trust_env=False) as client:
        codes = [client.get(f"{server.status.link}/nothing").status_code for _ in range(40)]
        assert codes == [404] * 10 + [429] * 30


def test_no_more_phones_than_there_is_room_for():
    book = small_book(phones_most=2)
    book.put(OPINION)
    with open_poll(book) as server:
        phones = [PhoneClient(server.status.link) for _ in range(3)]
        for phone in phones:
            phone.page()
        answers = [phone.vote(book, {"choice": "1"}) for phone in phones]
        assert [answer.status_code for answer in answers] == [200, 200, 503]
        assert "full" in answers[2].json()["words"]


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Host": "evil.example"}, 421),
        ({"Origin": "http://evil.example"}, 421),
        ({"Sec-Fetch-Site": "cross-site"}, 421),
        ({"Cookie": "sympblock_poll=" + "0" * 32 + "." + "0" * 32}, 403),
        ({}, 200),
    ],
)
def test_strangers_and_forged_marks_are_refused(headers, status):
    book = small_book()
    book.put(OPINION)
    with open_poll(book) as server:
        phone = PhoneClient(server.status.link)
        phone.page()
        answer = phone.vote(book, {"choice": "1"}, headers=headers)
        assert answer.status_code == status
        assert len(book.state.ballot.votes) == (status == 200)


@pytest.mark.parametrize(
    "fields",
    [
        {"ballot": "x", "choice": "1"},
        {"ballot": "1e400", "choice": "1"},
        {"sequence": "-1", "choice": "1"},
        {"sequence": "", "choice": "1"},
        {"age_s": "nan", "choice": "1"},
        {"choice": "<script>"},
        {"choice": ["1", "2"]},
        {"share_x": "0.5", "share_y": "0.5"},
        {},
    ],
)
def test_nonsense_is_refused_with_a_sentence(fields):
    book = small_book()
    book.put(OPINION)
    with open_poll(book) as server:
        phone = PhoneClient(server.status.link)
        phone.page()
        answer = phone.vote(book, fields)
        assert answer.status_code == 422 and answer.json()["words"].endswith(".")
        assert "script" not in answer.text
        assert not book.state.ballot.votes


def test_a_body_that_is_too_large_and_every_other_address_are_refused():
    book = small_book()
    with open_poll(book) as server, httpx.Client(base_url=server.status.link, trust_env=False) as client:
        with contextlib.suppress(httpx.TransportError):  # the connection is closed while the rest is still on its way
            assert client.post("/vote", content=b"x" * 5000).status_code in (400, 413)
        for path in (
            "/api",
            "/lab",
            "/files/data/poll.yaml",
            "/../data/poll.yaml",
            "/picture/..%2f..%2fREADME.md",
            "/phone.html",
        ):
            assert client.get(path).status_code == 404
        assert client.delete("/").status_code == 405
        assert client.get("/vote").status_code in (403, 405)


def test_headers_are_strict_and_the_page_is_small_and_names_no_other_place():
    book = small_book()
    book.put(KINDS["multiple_response"])
    with open_poll(book) as server:
        answer = httpx.get(server.status.link, trust_env=False)
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy and "unsafe" not in policy
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert "HttpOnly" in answer.headers["set-cookie"] and "SameSite=Lax" in answer.headers["set-cookie"]
        assert "tornado" not in answer.headers["server"].lower()
        files = [httpx.get(f"{server.status.link}/{name}", trust_env=False).text for name in ("phone.js", "phone.css")]
        assert not [
            text
            for text in (answer.text, *files)
            if "http:" in text or "https:" in text or "//" in text.replace("// ", "")
        ]
        assert " style=" not in answer.text and "<script>" not in answer.text and "onclick" not in answer.text
        assert sum(map(len, (answer.text, *files))) < 16_000


def test_hostile_words_stay_words():
    book = small_book()
    hostile = "<img src=x onerror=alert(1)>"
    choices = tuple(choice.model_copy(update={"text": f"{hostile}{choice.id}"}) for choice in OPINION.choices)
    book.put(OPINION.model_copy(update={"question": hostile, "choices": choices}))
    with open_poll(book) as server:
        page = PhoneClient(server.status.link).page()
        assert hostile not in page and html.escape(hostile) in page


def test_the_file_holds_neither_mark_nor_address(tmp_path):
    book = small_book(tmp_path)
    book.put(OPINION)
    with open_poll(book) as server:
        phone = PhoneClient(server.status.link)
        phone.page()
        phone.vote(book, {"choice": "1"})
        mark = phone.client.cookies["sympblock_poll"]
    text = book.path.read_text("utf-8")
    assert '"vote"' in text
    assert not [part for part in (*mark.split("."), ALONE, "user-agent", "httpx") if part in text.lower()]


class TestDoor:
    def test_it_closes_by_itself_and_can_be_opened_again(self):
        clock, told = MovedClock(), []
        book = small_book()
        with open_poll(book, clock_s=clock) as server:
            over = threading.Event()
            server.listen(lambda: (told.append(server.status), server.status.closed_itself and over.set()))
            link = server.status.link
            assert PhoneClient(link).page()
            clock.s += 60 * book.rules.idle_minutes
            assert over.wait(30)
            assert not server.status.is_open and server.status.closed_itself
            with pytest.raises(httpx.ConnectError):
                httpx.get(link, trust_env=False)
            server.open(ALONE)
            assert server.status.is_open and not server.status.closed_itself

    def test_closing_answers_who_waits_and_frees_the_port(self):
        book = small_book()
        with open_poll(book) as server, ThreadPoolExecutor() as pool:
            phone = PhoneClient(server.status.link)
            version = phone.version
            link, port = server.status.link, server.status.port
            waiting = pool.submit(phone.client.get, "/change", params={"seen": version})
            server.close()
            try:
                waiting.result()
            except httpx.HTTPError:
                pass
            with pytest.raises(httpx.ConnectError):
                httpx.get(link, trust_env=False)
            with socket.socket() as free:
                free.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                free.bind((ALONE, port))

    def test_a_port_that_is_taken_is_passed_over_and_an_address_that_is_gone_is_told(self):
        book = small_book()
        with open_poll(book) as first, open_poll(small_book()) as second:
            assert first.status.port != second.status.port
        with pytest.raises(DoorStuckError, match="no longer has the address"):
            PollServer(book, addresses=tuple).open("10.9.8.7")
        with open_poll(small_book()) as taken, pytest.raises(DoorStuckError, match="No port is free"):
            PollServer(small_book(port=taken.status.port, ports_tried=1), addresses=tuple).open(ALONE)

    def test_without_a_network_this_computer_is_left(self):
        assert PollServer(small_book(), addresses=tuple).addresses == (ALONE,)


def test_every_picture_can_be_drawn_for_a_phone():
    question = question_of(next(i for i in load_items("01_sympathetic_chain") if i.picture), "01_sympathetic_chain")
    assert picture_of(question).asked.png.startswith(b"\x89PNG")


def test_a_finger_may_miss_a_place_by_its_own_width_and_what_lies_under_it_is_never_moved():
    question = KINDS["hotspot"]
    item = next(item for item in load_items(question.lesson) if item.id == question.item)
    picture, regions = picture_of(question), hotspot.regions(item)
    left, _, right, _ = picture.bounds_mm
    finger_mm = load_poll_rules().finger_px / PICTURE_PX * (right - left)
    for identity in regions:
        x_mm, y_mm = hotspot.point_inside(item, identity)
        said = tapped(question, picture.share_of({"x_mm": x_mm, "y_mm": y_mm}))
        assert said["choice"] == hotspot.hit(item, said["x_mm"], said["y_mm"])
    fine = [(n / 16, m / 16) for n in range(17) for m in range(17)]
    seen = set()
    for said in (tapped(question, share) for share in fine):
        point = Point(said["x_mm"], said["y_mm"])
        far_mm = {identity: region.distance(point) for identity, region in regions.items()}
        assert ("choice" in said) == (min(far_mm.values()) <= finger_mm)
        if "choice" in said:
            assert far_mm[said["choice"]] == min(far_mm.values())
        seen.add(("choice" in said, min(far_mm.values()) == 0))
    assert seen == {(True, True), (True, False), (False, False)}
