"""A packed lesson in a learning system that somebody else wrote: answered by click, stored, and found again elsewhere."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Frame, FrameLocator, Locator, Page, expect
from shapely import unary_union
from shapely.geometry import Polygon

from sympblock.edition.edition_site import build_site
from sympblock.edition.site.question_data import ELEMENT
from tests.browser.edition.learning_system import PLAYERS, LearningSystem, playing
from tests.edition.sample_edition import LESSONS, built_once

START, CHAIN = LESSONS
EXAM = "12_final_exam"
CHOICES = ("single_best_answer", "multiple_response")


@pytest.fixture
def system(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LearningSystem]:
    """Run a learning system of the version that the test names."""
    with playing(built_once(tmp_path_factory), request.param) as running:
        yield running


both_versions = pytest.mark.parametrize("system", list(PLAYERS), indirect=True)


def asked_items(system: LearningSystem, lesson: str) -> list[dict[str, Any]]:
    """Return the items of a lesson as its page tells them to its script."""
    page = system.files[f"{lesson}.html"].decode()
    return json.loads(page.partition(f'id="{ELEMENT}">')[2].partition("</script>")[0])["items"]


def answer(frame: FrameLocator | Page, item: Mapping[str, Any], *, is_right: bool) -> None:
    """Answer a question by click, rightly or wrongly, and ask for its verdict."""
    article = frame.locator(f'article[data-item="{item["id"]}"]')
    chosen = [choice for choice in item["choices"] if choice["correct"] == is_right]
    match item["kind"]:
        case "number":
            low, high = item["answer"]["low"], item["answer"]["high"]
            article.locator("input").first.fill(str(low if is_right else high + 1000))
        case "put_in_order":
            put_in_order(article, item["choices"] if is_right else item["choices"][::-1])
        case "hotspot":
            mark(article, item, chosen[0])
        case "multiple_response":
            for choice in chosen:
                article.locator(f'input[value="{choice["id"]}"]').check()
        case _:
            article.locator(f'input[value="{chosen[0]["id"]}"]').check()
    if (guess := article.locator('input[value="guess"]')).count():
        guess.check()
    article.locator("button[type=submit]").click()
    expect(article.locator(".sympblock-verdict-word")).to_have_text("Correct" if is_right else "Incorrect")


def answer_choices(frame: FrameLocator, items: Sequence[Mapping[str, Any]], wrong: Mapping[str, Any]) -> None:
    """Answer questions of choices by the clicks of a script, all but one rightly: one question after the other takes long."""
    told = [
        [item["id"], [choice["id"] for choice in item["choices"] if choice["correct"] == (item is not wrong)]]
        for item in items
    ]
    frame.locator("main").evaluate(
        """(main, told) => {
          for (const [item, ids] of told) {
            const article = main.querySelector(`article[data-item="${item}"]`);
            for (const id of ids) article.querySelector(`input[value="${id}"]`).click();
            article.querySelector('input[value="guess"]')?.click();
            article.querySelector("[type=submit]").click();
          }
        }""",
        told,
    )


def put_in_order(article: Locator, steps: Sequence[Mapping[str, Any]]) -> None:
    """Bring the steps of a question into an order by their buttons."""
    for place, step in enumerate(steps):
        shown = article.locator(".sympblock-row").evaluate_all("rows => rows.map((row) => row.dataset.choice)")
        for _ in range(shown.index(step["id"]) - place):
            article.get_by_role("button", name=f"Move up: {step['text']}", exact=True).click()


def mark(article: Locator, item: Mapping[str, Any], choice: Mapping[str, Any]) -> None:
    """Click on a place of the picture that lies in the region of a choice and in no smaller one."""
    regions = {
        name: unary_union([Polygon(outer, holes) for outer, *holes in region["polygons"]])
        for name, region in item["regions"].items()
    }
    own = regions[choice["id"]]
    smaller = [region for region in regions.values() if region.area < own.area]
    point = own.difference(unary_union(smaller)).representative_point()
    x_min, y_min, x_max, y_max = item["picture"]["bounds_mm"]
    picture = article.locator("svg.sympblock-scene")
    picture.scroll_into_view_if_needed()
    box = picture.bounding_box()
    assert box
    across, down = (point.x - x_min) / (x_max - x_min), (point.y - y_min) / (y_max - y_min)
    picture.click(position={"x": across * box["width"], "y": down * box["height"]})


def status_of(told: Mapping[str, Any]) -> str:
    return told["core"]["lesson_status"] if "core" in told else told["completion_status"]


def points_of(told: Mapping[str, Any]) -> float:
    return float(told.get("core", told)["score"]["raw"])


def check_lesson(page: Page, browser: Browser, system: LearningSystem, lesson: str, *, is_quick: bool = False) -> None:
    """Answer a whole lesson, one question wrongly, close it, and open it in another browser."""
    items = asked_items(system, lesson)
    counted = [item for item in items if item["counts"]]
    total = len(counted)
    frame = system.open(page, lesson)
    line = frame.locator(".lms-line")
    expect(line).to_contain_text(f"complete when all {total} questions have been answered")
    by_script = [item for item in items[:-1] if is_quick and item["kind"] in CHOICES]
    answer_choices(frame, by_script, wrong=counted[0])
    for item in (each for each in items[:-1] if each not in by_script):
        answer(frame, item, is_right=item is not counted[0])
    expect(line).not_to_contain_text("is complete")
    answer(frame, items[-1], is_right=True)
    expect(frame.locator(".answers-count")).to_contain_text(f"{total} of {total} answered, {total - 1} correct")
    assert page.evaluate("localStorage.length") == 0
    page.goto("about:blank")
    told = system.told_when(lambda told: status_of(told) == "completed")
    assert points_of(told) == pytest.approx(100 * (total - 1) / total, abs=0.006)
    with browser.new_context() as elsewhere:
        again = system.open(elsewhere.new_page(), lesson)
        expect(again.locator(".lms-line")).to_contain_text("The lesson is complete.")
        expect(again.locator(".answers-count")).to_contain_text(f"{total} of {total} answered, {total - 1} correct")
        expect(again.locator(".sympblock-verdict-word")).to_have_count(len(items))


@pytest.mark.parametrize("system", ["1.2"], indirect=True)
def test_a_lesson_answered_in_a_learning_system_is_complete_scored_and_found_again(
    page: Page, browser: Browser, system: LearningSystem
) -> None:
    check_lesson(page, browser, system, START, is_quick=True)


@pytest.mark.long
@both_versions
def test_every_kind_of_question_is_stored_by_either_version(
    page: Page, browser: Browser, system: LearningSystem
) -> None:
    assert {item["kind"] for item in asked_items(system, CHAIN)} >= {"hotspot", "number", "put_in_order"}
    check_lesson(page, browser, system, CHAIN)


@pytest.mark.long
@both_versions
def test_half_a_lesson_is_resumed_where_it_was_left(page: Page, browser: Browser, system: LearningSystem) -> None:
    items = asked_items(system, START)
    frame = system.open(page, START)
    for item in items[:3]:
        answer(frame, item, is_right=True)
    page.close()
    told = system.told_when(lambda told: len(told["interactions"]) == 3)
    assert status_of(told) == "incomplete"
    assert points_of(told) == pytest.approx(100 * 3 / len(items), abs=0.006)
    with browser.new_context() as elsewhere:
        again = system.open(elsewhere.new_page(), START)
        expect(again.locator(".answers-count")).to_contain_text(f"3 of {len(items)} answered, 3 correct")
        for item in items[3:]:
            answer(again, item, is_right=True)
        expect(again.locator(".lms-line")).to_contain_text("The lesson is complete.")
    assert points_of(system.told_when(lambda told: status_of(told) == "completed")) == 100


@pytest.mark.long
@pytest.mark.parametrize("version", list(PLAYERS))
def test_a_lesson_without_questions_is_complete_when_its_end_was_seen(page: Page, version: str) -> None:
    with playing(build_site([EXAM]), version) as system:
        frame = system.open(page, EXAM)
        line = frame.locator(".lms-line")
        expect(line).to_contain_text("complete when you have read to its end")
        system.told_when(lambda told: status_of(told) == "incomplete")
        frame.locator(".foot").scroll_into_view_if_needed()
        expect(line).to_contain_text("The lesson is complete.")
        assert status_of(system.told_when(lambda told: status_of(told) == "completed")) == "completed"


@pytest.mark.long
@both_versions
def test_another_page_opens_beside_the_lesson_and_reports_nothing(page: Page, system: LearningSystem) -> None:
    frame = system.open(page, CHAIN)
    expect(frame.get_by_role("link", name="Previous lesson")).to_have_count(0)
    expect(frame.locator(".lms-onwards")).to_contain_text("the list of your learning system")
    with page.context.expect_page() as opened:
        frame.locator(".foot").get_by_role("link", name="Lessons").click()
    opened.value.locator(".lessons a").first.click()
    beside = opened.value.locator(".lms-line")
    expect(beside).to_contain_text("No learning system records this window.")
    answer(opened.value, asked_items(system, START)[0], is_right=True)
    answer(frame, asked_items(system, CHAIN)[0], is_right=True)
    page.goto("about:blank")
    told = system.told_when(lambda told: len(told["interactions"]) == 1)
    assert next(iter(told["interactions"].values()))["id"] == asked_items(system, CHAIN)[0]["id"]


def shown(page: Page, lesson: str) -> Frame:
    """Return the frame that shows a lesson."""
    return next(each for each in page.frames if each.url.endswith(f"{lesson}.html"))


def line_faults(page: Page, frame: Frame) -> list[str]:
    """Name what axe finds at the head of a lesson, and where it is cut off, at any width in any colours."""
    faults: list[str] = []
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 720})
        faults += ["cut off"] if frame.evaluate("document.documentElement.scrollWidth") > width else []
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            frame.locator(f"body[data-jp-theme-light='{str(scheme == 'light').lower()}']").wait_for(state="attached")
            found = Axe().run(frame, context=".page-head").response["violations"]
            faults += [f"{width} {scheme} {each['id']}" for each in found]
    return faults


@pytest.mark.long
@pytest.mark.parametrize("system", ["1.2"], indirect=True)
def test_how_the_learning_system_does_can_be_read_by_everybody(page: Page, system: LearningSystem) -> None:
    page.goto(f"{system.address}/play/{START}.html")
    expect(page.locator(".lms-line")).to_contain_text("No learning system records this window.")
    assert line_faults(page, shown(page, START)) == []
    system.takes = False
    frame = system.open(page, START)
    line = frame.locator(".lms-line")
    expect(line).to_contain_text("has not stored your latest answers")
    frame.locator(".foot").scroll_into_view_if_needed()
    expect(line).to_be_in_viewport()
    assert line_faults(page, shown(page, START)) == []
    system.takes = True
    answer(frame, asked_items(system, START)[0], is_right=True)
    expect(line).to_contain_text("Your learning system records your answers")
    expect(line).not_to_be_in_viewport()
    assert line_faults(page, shown(page, START)) == []
    assert Axe().run(shown(page, START)).response["violations"] == []
