"""The quiz card in a real JupyterLab: by mouse, by keyboard alone, for everybody, and in trouble."""

from __future__ import annotations

import json
import os
import re
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from playwright.sync_api import Locator, Page, expect

from sympblock.course.notebook_form import normal_form
from sympblock.widgets.quiz_card import hotspot
from tests.sample_course import KINDS, LESSON, sample_items, write_sample_data
from tests.system_theme import follow_system

ITEMS = sample_items()
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]}
CODE = """\
import os
from pathlib import Path
from sympblock.assessment.record import LearnerRecord
from sympblock.content import load_items
from sympblock.widgets.quiz_card.quiz_card import QuizCard
items = {{item.kind: item for item in load_items({lesson!r}, Path({data!r}))}}
card = QuizCard([items[kind] for kind in {kinds!r}], title="Quiz", record=LearnerRecord({place!r}, Path({folder!r})))
Path({folder!r}, "process").write_text(str(os.getpid()))
card"""


class Progress:
    """The progress file that Python writes: the state to compare the page with."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def last(self) -> dict:
        """Return the last recorded event."""
        return json.loads((self.folder / "progress.jsonl").read_text("utf-8").splitlines()[-1])

    def process(self) -> int:
        """Return the process number of the kernel."""
        return int((self.folder / "process").read_text("utf-8"))


def lesson_with(kinds: tuple[str, ...], folder: Path, data_dir: Path, times: int = 1) -> NotebookNode:
    """Build a lesson that shows one card, perhaps twice."""
    code = CODE.format(lesson=LESSON, data=str(data_dir), kinds=kinds, place="test/quiz", folder=str(folder))
    shown = [new_code_cell(code, id="quiz"), *(new_code_cell("card", id=f"again-{n}") for n in range(1, times))]
    cells = [
        new_markdown_cell("# A test", id="title"),
        *shown,
        new_markdown_cell("## References", id="references-title"),
    ]
    return normal_form(new_notebook(cells=cells))


@pytest.fixture
def open_card(open_course, open_lesson, tmp_path) -> Callable[..., Progress]:
    """Open a fresh lesson with a card of some kinds of item."""

    def show(*kinds: str, times: int = 1) -> Progress:
        folder = tmp_path / "progress"
        folder.mkdir()
        name = re.sub(r"\W", "_", tmp_path.name) + ".ipynb"
        open_course.add(name, lesson_with(kinds, folder, write_sample_data(tmp_path), times))
        open_lesson(name)
        return Progress(folder)

    return show


def card_on(page: Page) -> Locator:
    """Find the first card."""
    return page.locator(".sympblock-quiz").first


def check(page: Page) -> None:
    """Press the button that asks for the verdict."""
    card_on(page).get_by_role("button", name="Check answer").click()


def verdict_on(page: Page) -> Locator:
    """Find the heading of the verdict."""
    return card_on(page).locator(".sympblock-verdict-word")


def tab_to(page: Page, target: Locator) -> None:
    """Reach a control with the Tab key alone."""
    for _ in range(120):
        if target.evaluate("node => node === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError("the Tab key does not get there")


def shown_steps(page: Page) -> list[str]:
    """Read the steps of the order as they stand."""
    return card_on(page).locator(".sympblock-row-text").all_inner_texts()


def move_button(page: Page, text: str) -> Locator:
    """Find the button that moves a step up."""
    return card_on(page).get_by_role("button", name=f"Move up: {text}")


def client_point(page: Page, x_mm: float, y_mm: float) -> dict[str, float]:
    """Return where on the screen a point of the picture lies."""
    find = (
        "(svg, p) => { const at = new DOMPoint(...p).matrixTransform(svg.getScreenCTM()); return {x: at.x, y: at.y}; }"
    )
    return card_on(page).locator("svg.sympblock-scene").evaluate(find, [x_mm, y_mm])


class ByMouse:
    """Answers every kind correctly with the mouse; a number has to be typed."""

    def single_best_answer(self, page: Page) -> None:
        card_on(page).get_by_text("T10 to L2").click()

    def multiple_response(self, page: Page) -> None:
        for text in ("Aorta", "Psoas major", "Vertebral body"):
            card_on(page).get_by_text(text, exact=True).click()

    def put_in_order(self, page: Page) -> None:
        rows, shown = card_on(page).locator(".sympblock-row"), shown_steps(page)
        rows.last.drag_to(rows.first)
        expect(rows.locator(".sympblock-row-text")).to_have_text([shown[-1], *shown[:-1]])
        for place, step in enumerate(ITEMS["put_in_order"].choices):
            while shown_steps(page).index(step.text) > place:
                move_button(page, step.text).click()

    def number(self, page: Page) -> None:
        card_on(page).get_by_label("Your answer in °").click()
        page.keyboard.type("30")

    def hotspot(self, page: Page) -> None:
        point = client_point(page, *hotspot.point_inside(ITEMS["hotspot"], "b"))
        page.mouse.click(point["x"], point["y"])
        expect(card_on(page).get_by_text("Your mark is placed")).to_be_visible()

    def finish(self, page: Page) -> None:
        card_on(page).get_by_text("Fairly sure", exact=True).click()
        check(page)


class ByKeyboard:
    """Answers every kind correctly without a mouse, from wherever the page put the focus."""

    def single_best_answer(self, page: Page) -> None:
        tab_to(page, card_on(page).get_by_label("T1 to T5"))
        page.keyboard.press("ArrowDown")

    def multiple_response(self, page: Page) -> None:
        for text in ("Aorta", "Psoas major", "Vertebral body"):
            tab_to(page, card_on(page).get_by_label(text))
            page.keyboard.press("Space")

    def put_in_order(self, page: Page) -> None:
        for place, step in enumerate(ITEMS["put_in_order"].choices):
            tab_to(page, move_button(page, step.text))
            while shown_steps(page).index(step.text) > place:
                page.keyboard.press("Enter")
                expect(move_button(page, step.text)).to_be_focused()

    def number(self, page: Page) -> None:
        tab_to(page, card_on(page).get_by_label("Your answer in °"))
        page.keyboard.type("30")

    def hotspot(self, page: Page) -> None:
        tab_to(page, card_on(page).get_by_role("application"))
        left, top, right, bottom = hotspot.scene_of(ITEMS["hotspot"]).bounds_mm
        x_mm, y_mm = hotspot.point_inside(ITEMS["hotspot"], "b")
        small = (right - left) / 120
        self.walk(page, round((x_mm - (left + right) / 2) / small), "ArrowRight", "ArrowLeft")
        self.walk(page, round((y_mm - (top + bottom) / 2) / small), "ArrowDown", "ArrowUp")
        page.keyboard.press("Enter")

    def walk(self, page: Page, steps: int, forward: str, back: str) -> None:
        big, small = divmod(abs(steps), 8)
        key = forward if steps > 0 else back
        for gesture in [f"Shift+{key}"] * big + [key] * small:
            page.keyboard.press(gesture)

    def finish(self, page: Page) -> None:
        tab_to(page, card_on(page).get_by_label("Sure", exact=True))
        page.keyboard.press("ArrowRight")
        tab_to(page, card_on(page).get_by_role("button", name="Check answer"))
        page.keyboard.press("Enter")


def check_with_axe(page: Page) -> None:
    """Fail if axe finds a fault in our card."""
    results = Axe().run(page, context=".sympblock-quiz", options=RULES)
    assert results.response["violations"] == [], results.generate_report()


def go_on(page: Page) -> None:
    """Press "Next", or on the last question the button for the read-out."""
    card_on(page).get_by_role("button", name=re.compile("^(Next|See your results)$")).click()


def head(page: Page, name: str) -> Locator:
    """Find a heading of the card."""
    return card_on(page).get_by_role("heading", name=name)


class TestEveryKind:
    @pytest.mark.parametrize(
        "hand", [ByMouse(), pytest.param(ByKeyboard(), marks=pytest.mark.long)], ids=["mouse", "keyboard"]
    )
    def test_verdicts_on_the_page_are_those_of_python(self, page, open_card, hand):
        progress = open_card(*KINDS)
        for number, kind in enumerate(KINDS, 1):
            expect(head(page, f"Question {number} of 5")).to_be_visible()
            check_with_axe(page)
            getattr(hand, kind)(page)
            hand.finish(page)
            expect(verdict_on(page)).to_have_text("Correct")
            expect(verdict_on(page)).to_be_focused()
            event = progress.last()
            assert (event["item"], event["outcome"], event["confidence"]) == (ITEMS[kind].id, "correct", "think_so")
            check_with_axe(page)
            go_on(page)
            if number < 5:
                expect(head(page, f"Question {number + 1} of 5")).to_be_focused()
        expect(head(page, "Your results")).to_be_focused()
        expect(card_on(page).get_by_text("5 of 5 answered: 5 correct, 0 incorrect.")).to_be_visible()
        check_with_axe(page)

    @pytest.mark.long
    def test_a_picture_can_be_answered_from_the_list_and_nothing_is_checked_too_early(self, page, open_card):
        progress = open_card("hotspot")
        check(page)
        expect(card_on(page).get_by_text("Give an answer first.")).to_be_visible()
        card_on(page).get_by_text("Answer from a list instead").click()
        card_on(page).get_by_text("Within the kidney").click()
        check(page)
        expect(card_on(page).get_by_text("Say how sure you are first.")).to_be_visible()
        assert not (progress.folder / "progress.jsonl").exists()
        ByMouse().finish(page)
        expect(verdict_on(page)).to_have_text("Incorrect")
        expect(card_on(page).get_by_text("This is the kidney.", exact=True)).to_be_visible()
        assert progress.last()["response"] == {"choice": "c"}


class TestWayThrough:
    @pytest.mark.long
    def test_exam_tells_nothing_before_it_is_handed_in(self, page, open_card):
        progress = open_card(*KINDS)
        card = card_on(page)
        card.get_by_text("Exam: feedback when all is handed in").click()
        expect(card.get_by_role("button", name="Check answer")).to_have_count(0)
        card.get_by_text("T1 to T5").click()
        card.get_by_role("button", name="Next").click()
        card.get_by_role("button", name="Question 1, answered").click()
        expect(card.get_by_label("T1 to T5")).to_be_checked()
        card.get_by_role("button", name="Hand in").click()
        expect(card.get_by_role("heading", name="4 questions are not answered")).to_be_focused()
        check_with_axe(page)
        card.get_by_role("button", name="Hand in with unanswered questions").click()
        expect(card.get_by_text("4 not answered, which does not count as incorrect")).to_be_visible()
        assert progress.last()["event"] == "hand_in"
        card.get_by_role("button", name="Question 2, not answered").click()
        expect(verdict_on(page)).to_have_text("Not answered")

    @pytest.mark.long
    def test_answers_are_kept_when_the_lesson_is_opened_again(self, page, open_card):
        open_card(*KINDS)
        ByMouse().single_best_answer(page)
        ByMouse().finish(page)
        expect(verdict_on(page)).to_have_text("Correct")
        page.reload()
        expect(card_on(page).get_by_text("Your earlier answers were kept.")).to_be_visible(timeout=60_000)
        expect(card_on(page).get_by_role("button", name="Question 1, correct")).to_be_visible()
        card_on(page).get_by_role("button", name="Start again").click()
        expect(card_on(page).get_by_role("button", name="Question 1, not answered yet")).to_be_visible()

    @pytest.mark.long
    def test_two_tabs_of_one_lesson_keep_the_answers_of_both(self, page, open_card):
        open_card("single_best_answer", "number")
        other = page.context.new_page()
        other.goto(page.url)
        in_sight = other.locator('.jp-NotebookPanel:visible[data-sympblock-state="done"]')
        in_sight.wait_for(timeout=60_000)
        card_on(other).get_by_role("button", name="Question 2, not answered yet").click()
        for tab, kind in ((page, "single_best_answer"), (other, "number")):
            getattr(ByMouse(), kind)(tab)
            ByMouse().finish(tab)
            expect(verdict_on(tab)).to_have_text("Correct")
        for tab in (page, other):
            tab.reload()
            for number in (1, 2):
                kept = card_on(tab).get_by_role("button", name=f"Question {number}, correct")
                expect(kept).to_be_visible(timeout=60_000)

    @pytest.mark.long
    def test_two_views_of_one_card_share_what_is_typed_and_judged(self, page, open_card):
        open_card("number", times=2)
        first, second = page.locator(".sympblock-quiz").nth(0), page.locator(".sympblock-quiz").nth(1)
        first.get_by_label("Your answer in °").fill("60")
        expect(second.get_by_label("Your answer in °")).to_have_value("60")
        second.get_by_text("Sure", exact=True).click()
        second.get_by_role("button", name="Check answer").click()
        for view in (first, second):
            expect(view.get_by_text("This is the angle to the skin.", exact=True)).to_be_visible()


@pytest.mark.long
class TestLook:
    def test_a_narrow_card_cuts_nothing_off_and_keeps_its_targets(self, page, open_card):
        open_card(*KINDS)
        card_on(page).evaluate("node => { node.style.width = '320px'; }")
        for number, kind in enumerate(KINDS, 1):
            expect(head(page, f"Question {number} of 5")).to_be_visible()
            self.check_targets(page)
            getattr(ByMouse(), kind)(page)
            ByMouse().finish(page)
            expect(verdict_on(page)).to_be_visible()
            assert card_on(page).evaluate("node => node.scrollWidth <= node.clientWidth"), kind
            go_on(page)
        expect(head(page, "Your results")).to_be_visible()
        assert card_on(page).evaluate("node => node.scrollWidth <= node.clientWidth")
        check_with_axe(page)

    def check_targets(self, page: Page) -> None:
        """Fail if something to press is smaller than 24 pixels."""
        measure = "nodes => nodes.map(n => { const b = n.getBoundingClientRect(); return [n.textContent, b.width, b.height]; })"
        controls = card_on(page).locator("button:visible, label:visible:has(input), summary:visible")
        sizes = controls.evaluate_all(measure)
        assert len(sizes) > 8
        assert [entry for entry in sizes if min(entry[1:]) < 24] == []

    def test_dark_theme_keeps_the_contrast(self, page, open_card):
        open_card(*KINDS)
        follow_system(page, "dark")
        try:
            check_with_axe(page)
            card_on(page).get_by_text("L3 to L5").click()
            ByMouse().finish(page)
            expect(verdict_on(page)).to_have_text("Incorrect")
            check_with_axe(page)
        finally:
            follow_system(page, "light")


class TestTrouble:
    @pytest.mark.long
    def test_an_engine_that_does_not_answer_is_told_after_five_seconds(self, page, open_card):
        page.clock.install()
        progress = open_card("single_best_answer")
        ByMouse().single_best_answer(page)
        os.kill(progress.process(), signal.SIGSTOP)
        try:
            ByMouse().finish(page)
            silent = card_on(page).get_by_text("The lesson is not answering.")
            page.clock.fast_forward(5_000)
            expect(silent).to_be_visible()
        finally:
            os.kill(progress.process(), signal.SIGCONT)
        expect(verdict_on(page)).to_have_text("Correct")
        expect(silent).to_be_hidden()
