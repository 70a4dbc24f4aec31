"""The stories after a block: whole graphs, fixed points from published cases, and faults that are named."""

from __future__ import annotations

import pytest

from sympblock.content import DATA_DIR, ContentError, load_references
from sympblock.content.care.after_block_stories import load_after_block_stories

FILE = "care/after_block_stories.yaml"
STORIES = load_after_block_stories()
TEXT = (DATA_DIR / FILE).read_text("utf-8")


def test_each_story_rests_on_something_published() -> None:
    known = load_references()
    assert len(STORIES) >= 8
    for story in STORIES.values():
        assert story.case.startswith("Published: ")
        kinds = {known[key].kind for key in story.sources}
        assert kinds & {"case report", "cohort", "trial", "review", "measurement"}, story.id


@pytest.mark.parametrize("story", STORIES.values(), ids=list(STORIES))
def test_nobody_walks_in_circles_and_every_walk_ends(story) -> None:
    def longest(name: str, seen: tuple[str, ...]) -> int:
        assert name not in seen
        step = story.step(name)
        assert bool(step.acts) != bool(step.ending)
        return 1 + max((longest(act.to, (*seen, name)) for act in step.acts), default=0)

    assert longest(story.steps[0].id, ()) >= 3


@pytest.mark.parametrize("story", STORIES.values(), ids=list(STORIES))
def test_other_acts_lead_elsewhere(story) -> None:
    ends = {step.ending for step in story.steps} - {None}
    assert "good" in ends and ends & {"late", "harm"}
    first = story.steps[0]
    best = {act.to for act in first.acts if act.fit == "best"}
    assert [act.do for act in first.acts if act.fit != "best" and act.to in best] == []
    assert len(first.acts) >= 3


def test_the_length_of_an_act_does_not_tell_the_best() -> None:
    asking = [step for story in STORIES.values() for step in story.steps if step.acts]
    longest = [max(step.acts, key=lambda act: len(act.do)).fit == "best" for step in asking]
    shortest = [min(step.acts, key=lambda act: len(act.do)).fit == "best" for step in asking]
    assert sum(longest) < len(asking) / 2
    assert sum(shortest) < len(asking) / 2


@pytest.mark.parametrize("story", STORIES.values(), ids=list(STORIES))
def test_feedback_begins_with_the_reason(story) -> None:
    praise = ("right", "correct", "wrong", "yes", "no", "good", "well done", "exactly")
    begun = [act.why.split(" ")[0].strip(",.:;!“").lower() for step in story.steps for act in step.acts]
    assert [word for word in begun if word in praise] == []


def test_clear_fluid_at_the_hub_ends_a_block() -> None:
    told = STORIES["headache"].block
    assert "Clear fluid" in told and "nothing was injected" in told and "abandoned" in told
    wet = [story.id for story in STORIES.values() if "clear fluid" in story.block.lower()]
    assert wet == ["headache"]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("to: ambulance, fit", "to: moon, fit", "no step is called 'moon'"),
        ("      at_h: 7\n", "      at_h: 5\n", "time only goes on"),
        ("to: ambulance, fit: best", "to: ambulance, fit: slow", "exactly one act is the best"),
        ("        - {do: Open operation", "        # ", "one act is no choice"),
        ("    - id: embolised\n", "    - id: nowhere\n", "no act leads to this step"),
        ("      ending: good\n", "", "a step either asks and offers acts, or has an ending"),
        ("      ending: good\n", "      ending: late\n", "the best acts must end well"),
        ("sources: [avinca2023, bai2025]}", "sources: [nobody1900]}", "unknown reference key 'nobody1900'"),
    ],
)
def test_a_fault_is_named(write, old, new, message) -> None:
    assert old in TEXT
    with pytest.raises(ContentError, match="bleed_six_hours") as caught:
        load_after_block_stories(write(FILE, TEXT.replace(old, new, 1)))
    assert message in str(caught.value)
