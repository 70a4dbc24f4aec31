"""What went wrong: the learner names what is happening, acts, and sees what followed."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass

from sympblock.care.safety.story_walk import StoryWalk, after_words
from sympblock.content.care.after_block_stories import Ending, Fit, StoryAct, load_after_block_stories
from sympblock.drawing.charts.story_map import story_map
from sympblock.widgets.core.panel import Button, ChoiceControl, Control, Panel, Picture, Table, Words
from sympblock.widgets.core.reading_form import ReadingForm
from sympblock.widgets.quiz_card.probes import Probe
from sympblock.widgets.what_went_wrong.reading import READ_STORIES, story_state

FITS: dict[Fit, tuple[str, str]] = {
    "best": ("good", "Best act"),
    "slow": ("caution", "Costs time"),
    "harm": ("stop", "Does harm"),
}
ENDED: dict[Ending, tuple[str, str, str]] = {
    "good": ("It ended well", "good", "In time"),
    "late": ("It ended, but late", "caution", "Late"),
    "harm": ("It ended badly", "stop", "Harm"),
}
OURS = "The hours between, the blood pressures without a source and the other paths are ours (design)."


@dataclass(frozen=True)
class StoryState:
    """Says which story is told, and how far.

    Parameters
    ----------
    story : str
        A key of ``data/care/after_block_stories.yaml``.
    chosen : tuple of int
        The acts so far, by their place in the file.
    choice : str
        The act that is ticked, as its place; empty = none.
    ended : tuple of (str, str)
        Stories that were played to an end, each with its first ending.
    """

    story: str
    chosen: tuple[int, ...] = ()
    choice: str = ""
    ended: tuple[tuple[str, Ending], ...] = ()

    @property
    def walk(self) -> StoryWalk:
        """Return the walk so far."""
        return StoryWalk(load_after_block_stories()[self.story], self.chosen)


class WhatWentWrong(Panel[StoryState]):
    """Tells a story step by step, asks for an act, and gives the reason before it goes on.

    Examples
    --------
    >>> panel = WhatWentWrong()
    >>> panel.set("choice", "0"); panel.press("act"); panel.view["readout"][0]["tag"]
    'Best act'
    """

    title = "What went wrong?"
    how_to_play = (
        "In the full course you act at each step of all the stories yourself, and see what every act leads to."
    )
    layout = "wordy"

    def __init__(self, state: StoryState | None = None) -> None:
        super().__init__(state or StoryState(next(iter(load_after_block_stories()))))

    def controls(self, state: StoryState) -> Sequence[Control]:
        """Offer the stories, and the acts of the step at which the story stands."""
        walk, titles = state.walk, {name: each.title for name, each in load_after_block_stories().items()}
        stories = ChoiceControl("story", "Story", titles, "menu")
        again = Button("again", "Begin this story again", enabled=bool(state.chosen))
        following = Button("next", "Next story")
        if walk.is_over:
            return (stories, Button("back", "Take back the last act"), again, following)
        now = walk.now
        label = f"{after_words(now.at_h).capitalize()} after the block. {now.found} {now.ask}"
        return (
            stories,
            ChoiceControl("choice", label, _options(walk), "list"),
            Button("act", "Do this", enabled=bool(state.choice)),
            Button("back", "Take back the last act", enabled=bool(state.chosen)),
            again,
            following,
        )

    def pictures(self, state: StoryState) -> Sequence[Picture]:
        """Draw the map once the story has ended."""
        if not state.walk.is_over:
            return ()
        return (Picture("map", "The story with all its ways.", story_map(state.walk)),)

    def readout(self, state: StoryState) -> Sequence[Words | Table]:
        """Judge the last act, tell how it ended and what was published, and keep the log."""
        walk = state.walk
        passed = walk.passed
        told = [_judged(passed[-1][1])] if passed else [Words(walk.story.block, "The block")]
        if walk.now.ending is not None:
            heading, tone, tag = ENDED[walk.now.ending]
            words = f"{after_words(walk.now.at_h).capitalize()} after the block. {walk.now.found}"
            told.append(Words(words, heading, (), tone, tag))
            told.append(Words(f"{walk.story.case} {OURS}", "The published case", walk.story.sources))
        return (*told, *_log(walk), *_tally(state))

    def said(self, state: StoryState) -> str:
        """Say the reason of the last act, then what is found now."""
        walk = state.walk
        reason = f"{walk.passed[-1][1].why} " if walk.passed else ""
        return f"{reason}{after_words(walk.now.at_h).capitalize()} after the block. {walk.now.found} {walk.now.ask}".rstrip()

    def settle(self, state: StoryState, changed: str) -> StoryState:
        """Begin a story that was chosen."""
        return dataclasses.replace(state, chosen=(), choice="") if changed == "story" else state

    def pressed(self, state: StoryState, button: str) -> StoryState:
        """Act, take back, begin again, or go to the next story."""
        if button == "act":
            return _acted(state)
        if button == "back":
            return dataclasses.replace(state, chosen=state.chosen[:-1], choice="")
        names = list(load_after_block_stories())
        following = names[(names.index(state.story) + 1) % len(names)]
        return StoryState(following if button == "next" else state.story, ended=state.ended)

    def reading_form(self) -> ReadingForm:
        """Return a few stories as they end well."""
        states = tuple(story_state(story, OURS) for story in READ_STORIES)
        return ReadingForm(self.title, states, self.how_to_play, "folded")

    def probes(self) -> list[Probe]:
        """Return every act of the first step that is best or does harm, and the reason that it must lead to."""
        acts = enumerate(self.state.walk.now.acts)
        return [
            Probe(
                ({"event": "set", "id": "choice", "value": str(place)}, {"event": "press", "id": "act"}),
                act.fit == "best",
                (act.why,),
            )
            for place, act in acts
            if act.fit != "slow"
        ]


def _options(walk: StoryWalk) -> dict[str, str]:
    """Return the acts in the order of the alphabet: their place in the file must not tell the best."""
    return {
        str(place): act.do for place, act in sorted(enumerate(walk.now.acts), key=lambda each: each[1].do.casefold())
    }


def _acted(state: StoryState) -> StoryState:
    walk = state.walk.act(int(state.choice))
    ended = state.ended
    if walk.now.ending is not None and state.story not in dict(ended):
        ended = (*ended, (state.story, walk.now.ending))
    return dataclasses.replace(state, chosen=walk.chosen, choice="", ended=ended)


def _judged(act: StoryAct) -> Words:
    tone, tag = FITS[act.fit]
    return Words(act.why, f"You chose: {act.do}", act.sources, tone, tag)


def _log(walk: StoryWalk) -> tuple[Table, ...]:
    rows = tuple((after_words(step.at_h), step.found, act.do, FITS[act.fit][1]) for step, act in walk.passed)
    head = ("After the block", "Found", "You did", "How it fits")
    return (Table("So far", head, rows, is_wide=True),) if rows else ()


def _tally(state: StoryState) -> tuple[Words, ...]:
    if not state.ended:
        return ()
    well = sum(ending == "good" for _, ending in state.ended)
    whole = len(load_after_block_stories())
    words = f"You have played {len(state.ended)} of {whole} stories; at the first attempt {well} ended well."
    return (Words(words, "Your stories"),)
