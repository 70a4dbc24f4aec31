"""Stories after a block for readers: the path of the best acts, each with its reason, and all other ways."""

from __future__ import annotations

from sympblock.care.safety.story_walk import StoryWalk, after_words
from sympblock.content.care.after_block_stories import load_after_block_stories
from sympblock.drawing.charts.story_map import story_map
from sympblock.widgets.core.panel_parts import Table, Words
from sympblock.widgets.core.reading_form import DrawnPicture, DrawnState

#: Bleeding, a weak leg, and harm that shows months later.
READ_STORIES = ("bleed_six_hours", "weak_thigh", "ureter_months_later")


def best_walk(story: str) -> StoryWalk:
    """Return the walk on which every act is the best one.

    Examples
    --------
    >>> best_walk("bleed_six_hours").now.ending
    'good'
    """
    walk = StoryWalk(load_after_block_stories()[story])
    while not walk.is_over:
        walk = walk.act(next(place for place, act in enumerate(walk.now.acts) if act.fit == "best"))
    return walk


def story_state(story: str, ours: str) -> DrawnState:
    """Return a story as it ends well; ``ours`` says what of it was not published."""
    walk = best_walk(story)
    rows = tuple((f"After {after_words(step.at_h)}", step.found, act.do, act.why) for step, act in walk.passed)
    sources = tuple(dict.fromkeys(key for _, act in walk.passed for key in act.sources))
    end = f"{after_words(walk.now.at_h).capitalize()} after the block. {walk.now.found}"
    return DrawnState(
        walk.story.title,
        (DrawnPicture("All ways that the story can take; the solid line is the path told below.", story_map(walk)),),
        (
            Words(walk.story.block, "The block"),
            Table("The best acts", ("When", "What is found", "What is done", "Why"), rows, sources),
            Words(end, "How it ends", tone="good", tag="In time"),
            Words(f"{walk.story.case} {ours}", "The published case", walk.story.sources),
        ),
    )
