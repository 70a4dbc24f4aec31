"""The figures of long-lasting blocks: covered until guessed, whole, and each with what stands behind it."""

from __future__ import annotations

import itertools

import pytest

from sympblock.content import load_long_block_views, load_long_blocks
from sympblock.drawing.charts.long_blocks_chart import is_small
from sympblock.widgets.long_blocks.long_blocks import AGENTS, INDICATIONS, MONTHS, PEOPLE, LongBlocks


def opened(months: str = "years", people: str = "90") -> LongBlocks:
    """Return a panel whose figures are uncovered."""
    blocks = LongBlocks()
    blocks.set("months", months)
    blocks.set("people", people)
    blocks.press("open")
    return blocks


def rows(blocks: LongBlocks) -> list[list[str]]:
    """Return the rows of the table twin."""
    return [row for block in blocks.view["readout"] for row in block.get("rows", [])]


class TestGuess:
    def test_no_figure_is_shown_before_both_guesses(self) -> None:
        blocks = LongBlocks()
        for name, value in (("months", "years"), ("people", "50")):
            blocks.press("open")
            assert not blocks.state.is_open
            assert blocks.view["pictures"] == []
            assert rows(blocks) == []
            blocks.set(name, value)
        blocks.press("open")
        assert blocks.view["pictures"]

    @pytest.mark.parametrize(("months", "people"), [*itertools.product(MONTHS, PEOPLE)])
    def test_only_the_published_pair_fits(self, months, people) -> None:
        verdict = opened(months, people).view["readout"][0]
        assert (verdict["tone"] == "good") == ((months, people) == ("quarter", "50"))
        assert "12 weeks" in verdict["text"]
        assert "49.5 %" in verdict["text"]

    def test_beginning_again_covers_all(self) -> None:
        blocks = opened()
        blocks.press("again")
        assert blocks.view == LongBlocks().view | {"said": blocks.view["said"]}


class TestFigures:
    @pytest.mark.parametrize("view", load_long_block_views(), ids=lambda view: view.id)
    def test_each_figure_of_a_question_is_drawn_and_tabled_once(self, view) -> None:
        blocks = opened()
        blocks.set("view", view.id)
        wanted = [row for row in load_long_blocks() if row.question == view.question]
        assert len(rows(blocks)) == len(wanted)
        dots = [s for p in blocks.view["pictures"] for s in p["scene"]["shapes"] if s["kind"] == "dot"]
        assert len(dots) == sum(row.value is not None for row in wanted)
        hollow = sum(dot["structure"] == "series_textbook" for dot in dots)
        assert hollow == sum(is_small(row) for row in wanted if row.value is not None)

    @pytest.mark.parametrize(("agent", "indication"), [*itertools.product(AGENTS, INDICATIONS)])
    def test_filters_split_the_figures(self, agent, indication) -> None:
        """What is shown under two filters is shown under each of them."""
        blocks = opened()
        for view in load_long_block_views():
            blocks.set("view", view.id)
            blocks.set("agent", agent)
            blocks.set("indication", "all")
            of_agent = rows(blocks)
            blocks.set("agent", "all")
            blocks.set("indication", indication)
            of_indication = rows(blocks)
            blocks.set("agent", agent)
            both = rows(blocks)
            assert both == [row for row in of_indication if row in of_agent]

    @pytest.mark.parametrize("agent", [agent for agent in AGENTS if agent != "all"])
    def test_a_filter_leaves_its_agent_alone(self, agent) -> None:
        """Beside phenol the other arm of its trials may stand."""
        blocks = opened()
        blocks.set("agent", agent)
        shown = {row[0] for row in rows(blocks)}
        found = [row for row in load_long_blocks() if row.question == "How many have less pain?"]
        wanted = {row.study for row in found if agent in row.agent or (agent == "phenol" and "control" in row.agent)}
        assert {words.partition(",")[0] for words in shown} == {study.partition(",")[0] for study in wanted}

    def test_few_people_and_unknown_numbers_are_hollow(self) -> None:
        hollow = {row.id: is_small(row) for row in load_long_blocks()}
        assert hollow["haynsworth_rf"]
        assert hollow["rfalcohol_rf"]
        assert not hollow["dev_six_months"]

    def test_conflicts_stand_in_one_picture(self) -> None:
        """34 and 89.9 % are read together."""
        blocks = opened()
        blocks.set("view", "return")
        (picture,) = blocks.view["pictures"]
        assert "34 %" in picture["scene"]["alt"]
        assert "89.9 %" in picture["scene"]["alt"]

    def test_a_pair_without_figures_says_so(self) -> None:
        blocks = opened()
        blocks.set("agent", "pulsed")
        blocks.set("indication", "sweating")
        assert blocks.view["pictures"] == []
        assert blocks.view["readout"][-1]["heading"] == "Nothing to show"
