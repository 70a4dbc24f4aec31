"""A walk through a story after a block: which steps were passed, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass

from sympblock.content.care.after_block_stories import AfterBlockStory, StoryAct, StoryStep
from sympblock.content.practice.interval_words import duration_words

_MIN_PER_H, _H_PER_DAY, _DAY_PER_MONTH = 60, 24, 30
_MINUTES_UNTIL_H, _HOURS_UNTIL_H, _DAYS_UNTIL_D = 2, 48, 60


@dataclass(frozen=True)
class StoryWalk:
    """Holds a story and the acts that were chosen, by their place in the file.

    Examples
    --------
    >>> from sympblock.content.care.after_block_stories import load_after_block_stories
    >>> walk = StoryWalk(load_after_block_stories()["bleed_six_hours"])
    >>> walk.act(0).now.id
    'ambulance'
    """

    story: AfterBlockStory
    chosen: tuple[int, ...] = ()

    @property
    def passed(self) -> tuple[tuple[StoryStep, StoryAct], ...]:
        """Return the steps passed, each with the act that was chosen."""
        step, found = self.story.steps[0], []
        for place in self.chosen:
            found.append((step, step.acts[place]))
            step = self.story.step(step.acts[place].to)
        return tuple(found)

    @property
    def now(self) -> StoryStep:
        """Return the step at which the story stands."""
        passed = self.passed
        return self.story.step(passed[-1][1].to) if passed else self.story.steps[0]

    @property
    def is_over(self) -> bool:
        """Tell whether the story has ended."""
        return self.now.ending is not None

    def act(self, place: int) -> StoryWalk:
        """Return the walk after one act of the present step.

        Raises
        ------
        ValueError
            If the step offers no such act.
        """
        if not 0 <= place < len(self.now.acts):
            raise ValueError(f"the step {self.now.id!r} offers no act {place}")
        return StoryWalk(self.story, (*self.chosen, place))


def after_words(hours: float) -> str:
    """Say how long after the block something happens.

    Examples
    --------
    >>> after_words(0.5), after_words(1.25), after_words(20), after_words(144), after_words(4320)
    ('30 minutes', '75 minutes', '20 hours', '6 days', '6 months')
    """
    if hours < _MINUTES_UNTIL_H and hours != 1:
        return f"{hours * _MIN_PER_H:.0f} minutes"
    if hours < _HOURS_UNTIL_H:
        return duration_words(hours)
    days = hours / _H_PER_DAY
    return f"{days:.0f} days" if days < _DAYS_UNTIL_D else f"{days / _DAY_PER_MONTH:.0f} months"
