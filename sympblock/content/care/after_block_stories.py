"""Stories of the hours and days after a block: steps, acts, what each leads to, and the published case behind it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text

#: How an act fits: it is the best one, it costs time, or it does harm.
Fit = Literal["best", "slow", "harm"]
Ending = Literal["good", "late", "harm"]


class StoryAct(Record):
    """Offers one choice: what is done, the step that follows, how it fits, and the reason."""

    do: Text
    to: Name
    fit: Fit
    why: Text
    sources: Many[Key]


class StoryStep(Record):
    """Describes one moment: hours after the block, what is heard and seen, the question and the acts.

    A step without acts ends the story, and ``ending`` says how.
    """

    id: Name
    at_h: float = Field(ge=0)
    found: Text
    ask: str = ""
    acts: Many[StoryAct] = ()
    ending: Ending | None = None


class AfterBlockStory(Record):
    """Holds one story; ``case`` is what was published, in our words, and the first step begins it."""

    id: Name
    title: Text
    block: Text
    case: Text
    sources: Many[Key] = Field(min_length=1)
    steps: Many[StoryStep] = Field(min_length=3)

    def step(self, name: str) -> StoryStep:
        """Return one step by its id."""
        return next(each for each in self.steps if each.id == name)


@lru_cache
def load_after_block_stories(data_dir: Path = DATA_DIR) -> dict[str, AfterBlockStory]:
    """Load the stories by their id, in their order.

    Raises
    ------
    ContentError
        If a story is not valid, an act leads nowhere or back in time, a step is never reached, or the best acts do not end well.

    Examples
    --------
    >>> next(iter(load_after_block_stories()))
    'bleed_six_hours'
    """
    path = data_dir / "care" / "after_block_stories.yaml"
    found = read_cited(path, AfterBlockStory, data_dir, rules=(_leads_on, _is_whole))
    return {each.id: each for each in found}


def _leads_on(story: AfterBlockStory) -> Iterator[tuple[str, str]]:
    """Yield acts that lead nowhere or back, and steps that neither ask nor end."""
    hours = {step.id: step.at_h for step in story.steps}
    for step in story.steps:
        if bool(step.acts) == bool(step.ending) or bool(step.acts) != bool(step.ask):
            yield f"steps {step.id}", "a step either asks and offers acts, or has an ending"
        if len(step.acts) == 1:
            yield f"steps {step.id}", "one act is no choice: write a second one"
        if step.acts and [act.fit for act in step.acts].count("best") != 1:
            yield f"steps {step.id}", "exactly one act is the best"
        for act in step.acts:
            if act.to not in hours:
                yield f"steps {step.id}", f"no step is called {act.to!r}: write the id of a step"
            elif hours[act.to] <= step.at_h:
                yield f"steps {step.id}", f"{act.to!r} is not later: time only goes on, so give it a later at_h"


def _is_whole(story: AfterBlockStory) -> Iterator[tuple[str, str]]:
    """Yield steps that stand twice or are never reached, and best acts that do not end well."""
    names = [step.id for step in story.steps]
    yield from ((f"steps {name}", "the step stands twice") for name in sorted({n for n in names if names.count(n) > 1}))
    by_name = {step.id: step for step in story.steps}
    reached, ahead = set[str](), [names[0]]
    while ahead:
        name = ahead.pop()
        if name in by_name and name not in reached:
            reached.add(name)
            ahead += [act.to for act in by_name[name].acts]
    yield from (
        (f"steps {name}", "no act leads to this step: let one lead there, or delete it")
        for name in names
        if name not in reached
    )
    step, left = story.steps[0], len(names)
    while step.acts and left:
        best = next((act.to for act in step.acts if act.fit == "best"), "")
        step, left = by_name.get(best, step), left - 1
    if step.ending != "good":
        yield "steps", "the best acts must end well"
