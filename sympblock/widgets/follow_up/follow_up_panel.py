"""The learner's own block carried on: both feet, the bedside, half an hour, a week, and what the result allows."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from sympblock.block.follow_up import FollowUp, WhatIf
from sympblock.block.pain.pain_response import pain_points
from sympblock.block.pain.result_reading import CHOICES, READINGS, Result, read_result
from sympblock.content import tables
from sympblock.content.practice.agents import load_agents
from sympblock.content.practice.scenarios import Scenario
from sympblock.drawing.charts.follow_up_chart import diary_chart, soles_chart
from sympblock.drawing.scene.scene import Scene
from sympblock.procedure.event_lines import event_of
from sympblock.procedure.room import Room
from sympblock.procedure.room_follow_up import follow_up_of
from sympblock.procedure.session_replay import (
    EXAMPLE,
    has_drug_and_end,
    is_remembered,
    newest_session,
    rooms_of,
    scenario_of,
    seed_of,
)
from sympblock.procedure.session_store import Stored, load
from sympblock.widgets.core.panel import Button, ChoiceControl, Control, Picture, Table, Toggle, Words
from sympblock.widgets.core.prepared_panel import PreparedPanel
from sympblock.widgets.core.reading_form import ReadingForm
from sympblock.widgets.follow_up import words as words
from sympblock.widgets.follow_up.reading import follow_up_states

HOW_TO_PLAY = (
    "In the full course your own block is followed here for a week, and you say at each moment what it allows."
)
#: What a button uncovers, by the number of readings that were committed before.
NEXT = ("see the bedside findings", "see the pain at half an hour", "see the week", "see the interpretation")
#: Wide enough that each picture has a row of its own: side by side their words would not fit.
ROW_SHARE = 5.0
FOR_YOUR_OWN = "To follow your own block, complete a session in The lumbar approach, then restart here."
NOT_MEASURED = "Foot temperature was not measured before this block, so no change can be judged."


@dataclass(frozen=True)
class FollowUpState:
    """Says what the learner has read so far, and what is asked after the end.

    Parameters
    ----------
    criterion : str
        Key of the published sign that the learner goes by.
    reading : str
        The reading that is chosen and not committed yet; empty = none.
    committed : tuple of str
        Readings so far; each one uncovered something.
    other_truth, saline, sedated, missed : bool
        What would have been otherwise.
    """

    criterion: str = "net_rise"
    reading: str = ""
    committed: tuple[str, ...] = ()
    other_truth: bool = False
    saline: bool = False
    sedated: bool = False
    missed: bool = False

    @property
    def is_over(self) -> bool:
        """Tell whether all is uncovered."""
        return len(self.committed) == len(NEXT)

    @property
    def what_if(self) -> WhatIf:
        """Return what would have been otherwise."""
        return WhatIf(self.other_truth, self.saline, self.sedated, self.missed)


class FollowUpPanel(PreparedPanel[FollowUpState]):
    """Follows the learner's newest finished session for a week, or an example.

    Parameters
    ----------
    folder : Path or None
        Where sessions are kept; None shows the example.
    is_blocking : bool
        True waits for the session instead of going on meanwhile.
    """

    title = "What did the block show?"
    waiting_words = (
        "Replaying the session to find where the drug went. This takes about half a minute, longer on a slow computer."
    )
    failed_words = "The session could not be replayed. Complete another one, then restart here."

    def __init__(self, folder: Path | None = None, is_blocking: bool = False) -> None:
        self._folder = folder
        self.followed: FollowUp | None = None
        self._room: Room | None = None
        self._stored = newest_session(folder, has_drug_and_end)
        super().__init__(FollowUpState(), is_blocking)
        self._fetch()

    @property
    def scenario(self) -> Scenario:
        """Return the scenario of the session that is shown."""
        return scenario_of(self._stored)

    def controls(self, state: FollowUpState) -> Sequence[Control]:
        """Ask for a sign and a reading; after the end, offer what would have been otherwise."""
        if self.followed is None:
            return (Button("again", "Restart with my latest session", enabled=not self._is_playing),)
        sign = [ChoiceControl("criterion", "Count the foot as warm if", _signs())] if self.followed.has_baseline else []
        again = Button("again", "Restart with my latest session")
        if not state.is_over:
            # With the week seen, nothing more is to come: it is no longer too early.
            can_wait = len(state.committed) + 1 < len(NEXT)
            offered = {key: words for key, words in CHOICES.items() if can_wait or key in READINGS}
            ask = ChoiceControl("reading", "Your interpretation so far", offered, "list")
            commit = Button("commit", f"Commit and {NEXT[len(state.committed)]}", enabled=bool(state.reading))
            return (*sign, ask, commit, again)
        return (
            *sign,
            Toggle("saline", "Saline instead of the drug"),
            Toggle("sedated", "Patient sedated"),
            Toggle("missed", "Drug missed the chain"),
            # It stays, so that a keyboard user who has pressed it does not lose the place.
            Button("commit", "Everything is shown", enabled=False),
            Button("truth", _truth_label(self.followed, state)),
            again,
        )

    def pictures(self, state: FollowUpState) -> Sequence[Picture]:
        """Draw the feet, then the pain as far as it is uncovered, then what would have been."""
        after, count = self.followed, len(state.committed)
        if after is None:
            return ()
        shown = []
        if after.has_baseline or state.is_over:
            shown.append(Picture("feet", "Both soles", soles_chart(after.feet, after.side), ROW_SHARE))
        if count >= 2:
            shown.append(Picture("diary", "Pain diary", _diary(after, count < 3, state.is_over), ROW_SHARE))
        if state.is_over and state.what_if != WhatIf():
            other = after.otherwise(state.what_if)
            shown.append(
                Picture(
                    "what_if", _what_if_caption(state, after), _diary(other, False, True, not state.saline), ROW_SHARE
                )
            )
        return shown

    def readout(self, state: FollowUpState) -> Sequence[Words | Table]:
        """Say what was uncovered, the newest first; at the end what it allows and what was true."""
        after = self.followed
        if after is None or self._room is None:
            return (Words(self.preparing),)
        told = _what_it_allows(state, after) if state.is_over else _uncovered(state, after)
        return (self._whose(self._room), *told)

    def said(self, state: FollowUpState) -> str:
        """Say what was uncovered last."""
        after, count = self.followed, len(state.committed)
        if after is None:
            return self.preparing
        if state.is_over:
            what_if = words.what_if_words(state.what_if, after)
            other = after.otherwise(state.what_if)
            return f"{f'If {what_if}: ' if what_if else ''}{read_result(other.seen(state.criterion)).words}."
        return (_feet_said(state, after), _bedside_said(after), words.early_words(after), words.week_words(after))[
            count
        ]

    def pressed(self, state: FollowUpState, button: str) -> FollowUpState:
        """Commit a reading, replay the week by the other mechanism, or begin with the newest session."""
        if button == "commit":
            return dataclasses.replace(state, reading="", committed=(*state.committed, state.reading))
        if button == "truth":
            return dataclasses.replace(state, other_truth=not state.other_truth)
        self._stored, self.followed = newest_session(self._folder, has_drug_and_end), None
        self._fetch()
        return FollowUpState()

    def reading_form(self) -> ReadingForm:
        """Return what followed the session that comes with the course; the learner's own is never printed."""
        stored = load(EXAMPLE, event_of)
        after = follow_up_of(rooms_of(stored)[-1], seed_of(stored))
        given = Words(
            f"{after.drug_ml:g} ml of local anaesthetic for the {after.side} foot.",
            f"The block: {scenario_of(stored).title}",
        )
        return ReadingForm(self.title, follow_up_states(after, given, FollowUpState().criterion), HOW_TO_PLAY)

    def rehearsal(self) -> Self:
        """Return an undisplayed twin that shows the example."""
        return type(self)(None, is_blocking=True)

    @property
    def _is_playing(self) -> bool:
        return self.preparing == self.waiting_words

    def _fetch(self) -> None:
        stored = self._stored
        self.prepare(lambda: (stored, rooms_of(stored)[-1]), self._came, is_quick=is_remembered(stored))

    def _came(self, made: tuple[Stored, Room]) -> None:
        stored, self._room = made
        self.followed = follow_up_of(self._room, seed_of(stored))

    def _whose(self, room: Room) -> Words:
        is_own = self._stored.path != EXAMPLE
        drugs = [each.event for each in room.drugs]
        given = ", ".join(
            f"{sum(each.ml for each in drugs if each.agent == name):g} ml of {load_agents()[name].name.lower()}"
            for name in dict.fromkeys(each.agent for each in drugs)
        )
        words = f"{given}, for the {room.side} foot."
        if is_own:
            return Words(words, f"Your latest completed session: {self.scenario.title}")
        return Words(f"{words} {FOR_YOUR_OWN}", f"Example: {self.scenario.title}")


def _uncovered(state: FollowUpState, after: FollowUp) -> list[Words | Table]:
    count = len(state.committed)
    feet: Words | Table = (
        words.signs_table(after, state.criterion) if after.has_baseline else Words(NOT_MEASURED, tone="caution")
    )
    found = [
        feet,
        words.bedside_table(after),
        Words(words.early_words(after), "Half an hour after the block"),
        Words(words.week_words(after), "The week", ("sgbropi2000",)),
    ]
    return found[count::-1]


def _what_it_allows(state: FollowUpState, after: FollowUp) -> list[Words | Table]:
    result: Result = read_result(after.seen(state.criterion))
    what_if = words.what_if_words(state.what_if, after)
    beside = words.comparison(after, after.otherwise(state.what_if), state.criterion, what_if) if what_if else []
    return [
        *beside,
        *words.verdict_blocks(result, state.committed[-1]),
        *([] if beside else [words.seen_table(after, state.criterion)]),
        words.truth_words(after, result),
        words.parts_table(after),
        *words.haste_words(state.committed),
        words.readings_table(state.committed),
    ]


def _feet_said(state: FollowUpState, after: FollowUp) -> str:
    if not after.has_baseline:
        return NOT_MEASURED
    verdict = next(each for each in after.verdicts if each.criterion.key == state.criterion)
    return f"{verdict.criterion.words} Present: {words.sign_words(verdict)}."


def _bedside_said(after: FollowUp) -> str:
    return ". ".join(f"{asked}: {found}" for asked, found in words.bedside_table(after).rows) + "."


def _diary(after: FollowUp, is_covered: bool, is_told: bool, has_drug: bool = True) -> Scene:
    hours = [entry.hours for entry in after.diary.entries]
    true_points = [float(pain) for pain in pain_points(after.traits, after.given, hours)] if is_told else None
    return diary_chart(after.diary, after.drug_h if has_drug else None, is_covered, true_points)


def _what_if_caption(state: FollowUpState, after: FollowUp) -> str:
    return f"Pain diary if {words.what_if_words(state.what_if, after)}"


def _truth_label(after: FollowUp, state: FollowUpState) -> str:
    if state.other_truth:
        return "Return to the actual week"
    return f"Replay the week {'without' if after.is_sympathetic else 'with'} sympathetically maintained pain"


def _signs() -> Mapping[str, str]:
    """Return the published signs in a few words; the table tells them in full."""
    told = tables.skin_temperature()
    return {
        "net_rise": f"{told.vaneijs_net_rise_c:g} °C more than the other foot",
        "rise": f"{told.park_rise_c:g} °C more than before",
        "rate": f"{told.park_rate_c_per_min:g} °C within a minute",
        "quick_rise": f"{told.an_rise_c:g} °C within {told.an_within_min:g} min",
        "quick_large_rise": f"{told.jove_rise_c:g} °C within {told.jove_within_min:g} min",
        "near_core": f"toe within {told.tran_below_core_c:g} °C of core",
    }
