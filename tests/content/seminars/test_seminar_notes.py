"""What an educator reads beside the slides is what the plan says, and the group's slides keep the answers back."""

from __future__ import annotations

import re

import pytest

from sympblock.content import load_items
from sympblock.content.seminars import Seminar, SeminarStage, load_seminars
from sympblock.course.checkout import ROOT
from sympblock.course.notebook_form import is_for_speaker, read_notebook
from sympblock.course.panel_rules import section_id

#: So many words can be read from the last row.
MOST_WORDS_ON_A_SLIDE = 60

each_seminar = pytest.mark.parametrize("seminar", load_seminars(), ids=lambda seminar: seminar.id)


def sections(seminar: Seminar) -> dict[str, list]:
    """Return the cells of each stage, by its id."""
    found: dict[str, list] = {}
    names = {section_id(stage.id): stage.id for stage in seminar.stages}
    current = None
    for cell in read_notebook(ROOT / "notebooks" / f"{seminar.id}.ipynb").cells:
        current = names.get(cell.id, None if cell.id in ("handout", "references") else current)
        if current:
            found.setdefault(current, []).append(cell)
    return found


def plan_words(stage: SeminarStage) -> list[str]:
    """Return all that a plan says of a stage."""
    asked = [(each.choice, each.because, each.say) for question in stage.questions for each in question.expect]
    said = [stage.do, stage.say, *(question.then for question in stage.questions)]
    return [words for words in [*said, *(part for each in asked for part in each)] if words]


@each_seminar
def test_the_notes_of_a_stage_hold_all_that_its_plan_says(seminar: Seminar) -> None:
    for stage in seminar.stages:
        notes = " ".join(cell.source for cell in sections(seminar)[stage.id] if is_for_speaker(cell))
        assert [words for words in plan_words(stage) if words not in notes] == [], stage.id


@each_seminar
def test_a_slide_has_few_words(seminar: Seminar) -> None:
    for cells in sections(seminar).values():
        for cell in cells:
            if cell.cell_type == "markdown" and not is_for_speaker(cell):
                shown = re.sub(r"!\[[^\]]*\]\([^)]*\)|\[@[^\]]*\]|^\|.*$", "", cell.source, flags=re.MULTILINE)
                assert len(shown.split()) <= MOST_WORDS_ON_A_SLIDE, cell.id


@each_seminar
def test_no_slide_tells_the_key_before_the_vote(seminar: Seminar) -> None:
    for stage in seminar.stages:
        for question in stage.questions:
            item = next(item for item in load_items(question.lesson) if item.id == question.item)
            slide = sections(seminar)[stage.id][0].source
            keys = [choice.text for choice in item.choices if choice.correct]
            assert [key for key in keys if re.search(rf"\b{re.escape(key)}\b", slide)] == [], stage.id


@each_seminar
def test_the_group_takes_five_sentences_home_each_with_a_source(seminar: Seminar) -> None:
    cells = {cell.id: cell.source for cell in read_notebook(ROOT / "notebooks" / f"{seminar.id}.ipynb").cells}
    points = re.findall(r"^\d\. .*$", cells["handout"], flags=re.MULTILINE)
    assert len(points) == 5
    assert [point for point in points if "[@" not in point] == []
    assert re.findall(r"\(\d\d_\w+\.ipynb\)", cells["before-after"])
