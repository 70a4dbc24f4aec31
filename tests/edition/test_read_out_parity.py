"""The page of the reading edition sums up the answers to a card as the course does."""

from __future__ import annotations

import json
import random
import subprocess
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from sympblock.assessment.scoring import CONFIDENCES, ItemVerdict
from sympblock.assessment.sitting import Sitting
from sympblock.content import load_items, load_lessons
from sympblock.content.items import Item
from sympblock.course.checkout import ROOT
from sympblock.edition.site.question_data import question_data
from sympblock.edition.site.read_out_data import read_out_data
from sympblock.edition.site.site_page import SiteLinks
from sympblock.widgets.quiz_card.view import READ_OUT_FROM, summary_view
from tests.node_tools import node_tools

LESSONS = [lesson.lesson for lesson in load_lessons() if lesson.status == "ready"]
LINKS = SiteLinks([f"{lesson}.html" for lesson in LESSONS])
DRAWN = 12
Answers = Mapping[str, Mapping[str, Any]]


def cards() -> Iterator[tuple[Item, ...]]:
    """Yield the questions of every card that has a read-out."""
    for lesson in LESSONS:
        for use in ("quiz", "entry"):
            items = tuple(item for item in load_items(lesson) if item.use == use)
            if len(items) >= READ_OUT_FROM:
                yield items


def answer_sheets(items: tuple[Item, ...]) -> Iterator[Answers]:
    """Yield nothing answered, all alike, and answers drawn at random."""
    yield {}
    for outcome in ("correct", "partly", "wrong"):
        for confidence in (*CONFIDENCES, None):
            yield {item.id: {"outcome": outcome, "confidence": confidence} for item in items}
    chance = random.Random(items[0].id)
    for _ in range(DRAWN):
        answered = chance.sample(items, chance.randint(1, len(items)))
        yield {
            item.id: {
                "outcome": chance.choice(("correct", "partly", "wrong")),
                "confidence": chance.choice((*CONFIDENCES, None)),
            }
            for item in answered
        }


def summed_by_python(items: tuple[Item, ...], answers: Answers) -> dict[str, Any]:
    """Sum up as the quiz card does; its lessons are notebooks, those of the page are pages."""
    sitting = Sitting(items)
    for item in items:
        if item.id in answers:
            sitting.verdicts[item.id] = ItemVerdict(item.id, item.objective, answers[item.id]["outcome"], ())
            if answers[item.id]["confidence"]:
                sitting.confidences[item.id] = answers[item.id]["confidence"]
    view = summary_view(sitting)
    for planned in view["plan"]:
        planned["href"] = planned["href"].replace(".ipynb", ".html")
    return view


def summed_by_the_page(cases: list[tuple[tuple[Item, ...], Answers]]) -> list[dict[str, Any]]:
    node_tools()
    told = {
        items[0].id: {
            "items": [{"id": item.id, "objective": item.objective} for item in items],
            "words": read_out_data(items, LINKS),
        }
        for items in cards()
    }
    lines = [json.dumps({**told[items[0].id], "answers": answers}) for items, answers in cases]
    command = ["node", str(ROOT / "tests" / "edition" / "read_out_cases.mjs")]
    run = subprocess.run(command, input="\n".join(lines), capture_output=True, text=True, check=True, cwd=ROOT)
    return [json.loads(line) for line in run.stdout.splitlines()]


def test_the_page_sums_up_every_card_as_the_course_does() -> None:
    cases = [(items, answers) for items in cards() for answers in answer_sheets(items)]
    assert {items[0].use for items, _ in cases} == {"quiz", "entry"}
    for (items, answers), found in zip(cases, summed_by_the_page(cases), strict=True):
        assert found == summed_by_python(items, answers), f"{items[0].id}: {answers}"


def test_a_lesson_that_the_edition_does_not_hold_is_named_without_an_address() -> None:
    entry = next(items for items in cards() if items[0].use == "entry")
    lessons = read_out_data(entry, SiteLinks(["01_sympathetic_chain.html"]))["lessons"]
    assert {name for name, lesson in lessons.items() if lesson["href"]} == {"01_sympathetic_chain"}
    assert len(lessons) > 1


def test_what_is_asked_before_the_text_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    # Places of pictures are of no concern here, and take long to find.
    monkeypatch.setattr("sympblock.edition.site.question_data._hotspot_part", lambda _: {})
    for lesson in LESSONS:
        items = load_items(lesson)
        told = json.loads(question_data(lesson, items, LINKS))["items"]
        assert [item["id"] for item in told if not item["counts"]] == [
            item.id for item in items if item.use == "predict"
        ]
