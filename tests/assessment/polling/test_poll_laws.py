"""Laws of a poll: what is lost, repeated or out of order on the way changes no count."""

from __future__ import annotations

import heapq
from collections import Counter
from dataclasses import dataclass, field
from itertools import count

from hypothesis import example, given
from hypothesis import strategies as st

from sympblock.assessment.polling.counts import counts_of
from sympblock.assessment.polling.poll_book import PollBook
from sympblock.assessment.polling.poll_events import BallotOpened, QuestionPut
from sympblock.assessment.polling.poll_state import replay
from tests.assessment.polling.poll_samples import OPINION, MovedClock, book_of, vote

PHONES = st.sampled_from(["p1", "p2", "p3", "p4"])
LETTERS = st.sampled_from("abc")
MINDS = st.lists(st.tuples(PHONES, LETTERS), min_size=1, max_size=12)


def numbered(minds):
    """Number the minds of each phone, as the phone does."""
    numbers: Counter = Counter()
    for phone, letter in minds:
        numbers[phone] += 1
        yield phone, letter, numbers[phone]


@given(MINDS, st.data())
def test_any_way_of_losing_repeating_and_reordering_gives_the_same_counts(minds, data):
    sent = list(numbered(minds))
    last = {phone: letter for phone, letter, _ in sent}
    # Whatever is lost is sent again until it is acknowledged, so that the last mind of each phone arrives once at least.
    finals = [
        each for each in sent if each[1] == last[each[0]] and each[2] == max(s for p, _, s in sent if p == each[0])
    ]
    repeated = data.draw(st.lists(st.sampled_from(sent), max_size=10))
    arrived = data.draw(st.permutations(finals + repeated))
    book, _ = book_of()
    for phone, letter, sequence in arrived:
        assert book.cast(vote(phone, letter, sequence)) in ("counted", "known")
    assert {phone: kept.response for phone, kept in book.state.ballot.votes.items()} == last
    rows = counts_of(OPINION, book.state.ballot)
    assert sum(row.votes for row in rows) == len(last)
    assert [row.votes for row in rows] == [list(last.values()).count(letter) for letter in "abc"]


@dataclass
class KeptVote:
    """Holds what a phone keeps until it is acknowledged."""

    letter: str
    sequence: int
    ballot: int
    cast_s: float


@dataclass
class SimulatedPhone:
    """Votes, keeps the vote, and sends it again every few seconds, as the script of the page does."""

    name: str
    book: PollBook
    clock: MovedClock
    kept: KeptVote | None = None
    fates: list[str] = field(default_factory=list)

    def send(self) -> None:
        if self.kept is None:
            return
        age_s = self.clock.s - self.kept.cast_s
        cast = vote(self.name, self.kept.letter, self.kept.sequence, self.kept.ballot)
        self.fates.append(self.book.cast(cast, age_s))
        self.kept = None


@given(
    st.lists(st.tuples(st.floats(0, 60), PHONES, LETTERS), min_size=1, max_size=10),
    st.floats(0, 60),
    st.floats(1, 5),
    st.sampled_from(["show_counts", "stop_vote", "show_key", "vote_again"]),
)
def test_a_cut_of_thirty_seconds_loses_no_vote(casts, cut_from_s, every_s, ending):
    """The network is away for 30 s; the educator may end the vote while it is."""
    book, clock = book_of()
    start_s = clock.s
    phones = {name: SimulatedPhone(name, book, clock) for name in ("p1", "p2", "p3", "p4")}
    ends_s = max(at_s for at_s, _, _ in casts)
    order = count()
    happenings = [(at_s, next(order), ("cast", name, letter)) for at_s, name, letter in casts]
    happenings += [(ends_s, next(order), ("end", "", ""))]
    happenings += [(tick * every_s, next(order), ("send", "", "")) for tick in range(int((ends_s + 40) / every_s) + 2)]
    heapq.heapify(happenings)
    expected, numbers = {}, Counter()
    while happenings:
        at_s, _, (what, name, letter) = heapq.heappop(happenings)
        clock.s = start_s + at_s
        if what == "cast":
            numbers[name] += 1
            phones[name].kept = KeptVote(letter, numbers[name], 1, clock.s)
            expected[name] = letter
        elif what == "end":
            book.stop_vote() if ending == "vote_again" else None
            getattr(book, ending)()
        elif not cut_from_s <= at_s < cut_from_s + 30:
            for phone in phones.values():
                phone.send()
    assert {phone: kept.response for phone, kept in book.state.asked[0].ballots[0].votes.items()} == expected
    assert all(set(phone.fates) <= {"counted"} for phone in phones.values())


@given(st.floats(1.1, 30), st.floats(0, 120))
def test_a_vote_cast_after_the_end_of_a_ballot_never_counts(after_s, delay_s):
    book, clock = book_of()
    clock.s += 10
    book.show_counts()
    clock.s += after_s + delay_s
    assert book.cast(vote("p1", "a"), age_s=delay_s) == "closed"
    assert book.state.asked[0].ballots[0].votes == {}


STEPS = st.lists(
    st.one_of(
        st.sampled_from(["put", "vote_again", "stop_vote", "show_counts", "show_key", "end"]),
        st.tuples(PHONES, LETTERS, st.integers(1, 4), st.integers(1, 4)),
    ),
    max_size=25,
)


@given(STEPS)
def test_the_file_replays_to_what_the_room_saw_and_both_counts_stay(tmp_path_factory, steps):
    from sympblock.assessment.polling.poll_file import load_poll

    folder = tmp_path_factory.mktemp("polls")
    book, clock = book_of(folder)
    for step in steps:
        clock.s += 1
        before = book.state
        if step == "put":
            book.put(OPINION)
        elif isinstance(step, str):
            getattr(book, step)()
        else:
            book.cast(vote(*step))
        if len(book.state.asked) >= len(before.asked) and not before.is_ended:
            for old, new in zip(before.asked, book.state.asked, strict=False):
                pairs = zip(old.ballots, new.ballots, strict=False)
                assert all(set(a.votes) <= set(b.votes) for a, b in pairs)
        kept = load_poll(book.path)
        assert kept.state.asked == book.state.asked
        assert kept.state.is_ended == book.state.is_ended
        assert kept.damaged == 0


@given(st.lists(st.builds(vote, PHONES, LETTERS, st.integers(1, 4)), min_size=1), st.randoms())
def test_a_file_whose_votes_were_shuffled_or_doubled_counts_the_same(votes, chance):
    """Two programs may write to one file; the last mind of a phone is the one with the highest number."""
    last = {}
    for cast in votes:
        last.setdefault((cast.phone, cast.sequence), cast)
    once = list(last.values())
    doubled = once + once
    chance.shuffle(doubled)
    begin = [QuestionPut(at_s=0.0, question=OPINION), BallotOpened(at_s=0.0, ballot=1)]
    assert replay([*begin, *doubled]).ballot.votes == replay([*begin, *once]).ballot.votes
    newest = {cast.phone: cast for cast in sorted(once, key=lambda cast: cast.sequence)}
    assert {name: cast.response for name, cast in newest.items()} == {
        name: kept.response for name, kept in replay([*begin, *doubled]).ballot.votes.items()
    }


@given(STEPS)
@example(["show_counts", "vote_again"])
@example(["stop_vote", "vote_again", "put"])
def test_counts_never_show_while_a_vote_is_open_and_no_vote_opens_after_the_key(steps):
    book, _ = book_of()
    for step in steps:
        if step == "put":
            book.put(OPINION)
        elif isinstance(step, str):
            getattr(book, step)()
        for asked in book.state.asked:
            is_open = any(ballot.closed_at_s is None for ballot in asked.ballots)
            assert not (is_open and (asked.shows_counts or asked.shows_key))
            assert sum(ballot.closed_at_s is None for ballot in asked.ballots) <= 1
            assert len(asked.ballots) <= book.rules.ballots_most
        is_open = [ballot.closed_at_s is None for asked in book.state.asked[:-1] for ballot in asked.ballots]
        assert not any(is_open)


def test_an_event_that_does_not_fit_changes_nothing():
    book, _ = book_of()
    state = book.state
    book.vote_again()
    assert book.state is state
    assert replay([]).stage == "nothing"
