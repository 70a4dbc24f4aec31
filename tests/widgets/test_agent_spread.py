"""Two plans in one patient: predicted first, computed beside the page, and the same in picture and table."""

from __future__ import annotations

import asyncio
import json
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from sympblock.content.studies.agent_pairs import load_agent_pairs
from sympblock.widgets.agent_spread import agent_spread
from sympblock.widgets.agent_spread.agent_spread import AgentSpread
from sympblock.widgets.agent_spread.words import truth_of
from tests.widget_waits import shown_by

PAIRS = [pair.id for pair in load_agent_pairs()]


@pytest.fixture(scope="module")
def spread() -> AgentSpread:
    """One panel for all pairs, so that each is computed once."""
    return AgentSpread(is_blocking=True)


def predict(spread: AgentSpread, pair: str, trunk: str = "a", nerve: str = "a") -> None:
    """Choose a pair, predict and carry out."""
    spread.set("pair", PAIRS[0] if pair != PAIRS[0] else PAIRS[1])
    spread.set("pair", pair)
    spread.set("trunk", trunk)
    spread.set("nerve", nerve)
    spread.press("open")


def table(spread: AgentSpread) -> dict[str, list[str]]:
    """Return the table twin by its first cells."""
    return {row[0]: row[1:] for block in spread.view["readout"] for row in block.get("rows", [])}


class TestPrediction:
    @pytest.mark.long
    def test_nothing_is_shown_before_both_predictions(self) -> None:
        spread = AgentSpread(is_blocking=True)
        for name in ("trunk", "nerve"):
            spread.press("open")
            assert not spread.state.is_open
            assert spread.view["pictures"] == []
            spread.set(name, "a")
        spread.press("open")
        assert len(spread.view["pictures"]) == 3

    @pytest.mark.long
    @pytest.mark.parametrize("pair", PAIRS)
    def test_verdict_follows_what_was_computed(self, spread, pair) -> None:
        """Each of the nine predictions gets the verdict that the table gives it."""
        for trunk in ("a", "b", "same"):
            for nerve in ("a", "b", "same"):
                predict(spread, pair, trunk, nerve)
                done = spread._found(spread.state)
                hits = (trunk, nerve) == truth_of(done.reaches), [trunk, nerve]
                tone = spread.view["readout"][0]["tone"]
                assert (tone == "good") == hits[0]
        numbers = [int(cell.removesuffix(" %")) for cell in table(spread)["Trunk, disc L2/3 to L4/5"]]
        truth = truth_of(spread._found(spread.state).reaches)[0]
        if truth != "same":
            assert truth == ("b" if numbers[1] > numbers[0] else "a")

    def test_another_pair_asks_anew(self, spread) -> None:
        predict(spread, "volume")
        spread.set("pair", "tip")
        assert (spread.state.trunk, spread.state.nerve, spread.state.is_open) == ("", "", False)

    def test_answers_of_the_typical_patient(self, spread) -> None:
        """What the lesson says about these pairs."""
        wanted = {
            "volume": ("b", "b"),
            "tip": ("a", "b"),
            "heat": ("a", "a"),
            "pulsed": ("same", "same"),
            "level": ("b", "b"),
        }
        for pair, truth in wanted.items():
            predict(spread, pair)
            assert truth_of(spread._found(spread.state).reaches) == truth, pair


class TestOwnPlans:
    @pytest.mark.long
    def test_are_carried_out_at_once(self, spread) -> None:
        spread.set("pair", "own")
        assert len(spread.view["pictures"]) == 3
        spread.set("a_agent", "pulsed")
        assert table(spread)["In or on the psoas"][0] == "no lesion"
        spread.set("pair", PAIRS[0])

    def test_can_be_sent_to_the_page(self, spread) -> None:
        spread.set("pair", "own")
        spread.set("a_tip", "lateral")
        json.dumps(spread.view)
        spread.set("pair", PAIRS[0])


class TestPatients:
    @pytest.mark.long
    def test_tally_counts_each_patient_once(self, spread) -> None:
        predict(spread, "heat")
        spread.press("another")
        words = next(block for block in spread.view["readout"] if block.get("heading") == "From patient to patient")
        assert words["text"].startswith("In 2 patients so far")
        spread.press("typical")
        words = next(block for block in spread.view["readout"] if block.get("heading") == "From patient to patient")
        assert words["text"].startswith("In 2 patients so far")


class TestBesideThePage:
    def test_gestures_do_not_wait_for_the_computation(self, monkeypatch) -> None:
        """The answer to a gesture says that both plans are being computed; they are held back until it is there."""
        answered, compute = threading.Event(), agent_spread._carried_out

        def held_back(*what):
            assert answered.wait(30)
            return compute(*what)

        monkeypatch.setattr(agent_spread, "_carried_out", held_back)

        async def act() -> None:
            spread = AgentSpread()
            spread.set("trunk", "a")
            spread.set("nerve", "b")
            spread.press("open")
            assert spread.waiting_words in json.dumps(spread.view)
            assert spread.view["said"] == spread.waiting_words
            assert not next(c for c in spread.view["controls"] if c["id"] == "another")["enabled"]
            answered.set()
            await shown_by(spread, lambda: bool(spread.view["pictures"]))
            assert len(spread.view["pictures"]) == 3
            assert next(c for c in spread.view["controls"] if c["id"] == "another")["enabled"]

        # In a thread of its own: browser tests of the same run keep a loop going in this one.
        with ThreadPoolExecutor(1) as thread:
            thread.submit(asyncio.run, act()).result()

    def test_a_pair_that_was_computed_is_not_computed_again(self, spread, monkeypatch) -> None:
        def refuse(*what):
            raise AssertionError("computed again")

        predict(spread, "volume")
        spread.set("pair", "tip")
        spread.set("pair", "volume")
        spread.set("trunk", "a")
        spread.set("nerve", "a")
        monkeypatch.setattr(agent_spread, "_carried_out", refuse)
        spread.press("open")
        assert len(spread.view["pictures"]) == 3
