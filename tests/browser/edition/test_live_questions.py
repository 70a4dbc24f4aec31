"""Questions of the reading edition, answered on a telephone's page that was opened from a folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect

CHAIN = "01_sympathetic_chain.html"
#: What is pressed in the first field of each kind, before Tab leads on.
KEYS = {
    "single_best_answer": ["Space"],
    "multiple_response": ["Space", "Tab", "Space"],
    "put_in_order": ["Tab", "Enter"],
    "number": ["2", "0"],
    "hotspot": ["ArrowLeft", "Shift+ArrowUp", "Enter"],
}
_REFUSED = """Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("denied", "SecurityError"); }
})"""
_SMALL_TARGETS = """() => [...document.querySelectorAll(
  ".question-live :is(button, summary, .sympblock-option, .sympblock-number, .read-again a), #forget-answers")]
  .map((target) => target.getBoundingClientRect()).filter(({width, height}) => width && Math.min(width, height) < 24).length"""


@pytest.fixture
def phone(page: Page) -> Page:
    """Return a page as narrow as a telephone."""
    page.set_viewport_size({"width": 390, "height": 800})
    return page


@pytest.fixture
def touched(browser: Browser) -> Iterator[Page]:
    """Return the page of a telephone that is touched."""
    with browser.new_context(viewport={"width": 390, "height": 800}, has_touch=True, is_mobile=True) as context:
        yield context.new_page()


def question(page: Page, kind: str) -> Locator:
    """Return a question of a kind that asks how sure the reader is."""
    return page.locator(f'.questions[data-confidence="true"] article[data-kind="{kind}"]').first


def asked_faults(page: Page) -> list[str]:
    """Name what axe finds in the questions; the tests of the pages look at the rest."""
    page.evaluate("for (const part of document.querySelectorAll('.questions details')) part.open = true")
    found = Axe().run(page, context=".questions").response["violations"]
    return [f"{each['id']}: {node['html'][:160]}" for each in found for node in each["nodes"]]


def answer_by_keys(page: Page, article: Locator, keys: list[str]) -> None:
    """Answer a question and ask for its verdict without a pointer."""
    article.locator("input, [role=application], button").first.focus()
    for key in keys:
        page.keyboard.press(key)
    sure = article.get_by_role("radio", name="Sure", exact=True)
    while not sure.evaluate("field => field === document.activeElement"):
        page.keyboard.press("Tab")
        assert article.evaluate("one => one.contains(document.activeElement)"), "Tab has passed the question"
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    expect(article.get_by_role("button", name="Check answer")).to_be_focused()
    page.keyboard.press("Enter")
    verdict = article.locator(".sympblock-verdict-word")
    expect(verdict).to_be_focused()
    expect(article.locator(".sympblock-said")).to_contain_text(verdict.inner_text())


def test_each_kind_is_answered_by_the_keyboard_and_found_again(phone: Page, edition: Path) -> None:
    phone.goto((edition / CHAIN).as_uri())
    for kind, keys in KEYS.items():
        expect(question(phone, kind).locator(".question-options")).to_be_hidden() if kind != "number" else None
        answer_by_keys(phone, question(phone, kind), keys)
    assert phone.evaluate(_SMALL_TARGETS) == 0
    assert phone.evaluate("document.documentElement.scrollWidth") <= 390
    expect(phone.locator(".answers-count")).to_contain_text("5 of 21 answered")
    check_results(phone)
    said = phone.locator(".sympblock-verdict, .read-out-live").all_inner_texts()
    phone.reload()
    expect(phone.locator(".sympblock-verdict")).to_have_count(5)
    assert phone.locator(".sympblock-verdict, .read-out-live").all_inner_texts() == said
    assert asked_faults(phone) == []
    again = question(phone, "single_best_answer")
    again.get_by_role("button", name="Answer again").press("Enter")
    expect(again.get_by_role("radio").first).to_be_focused()
    phone.goto((edition / "index.html").as_uri())
    expect(phone.locator(".answered")).to_contain_text("4 of 21 answered")
    forget_by_keys(phone, edition)
    phone.goto((edition / "index.html").as_uri())
    expect(phone.locator(".answered")).to_have_count(0)


def check_results(page: Page) -> None:
    """Follow the results of the quiz by the keyboard, from the head of the page to a question and to a section."""
    page.get_by_role("link", name="Your results").press("Enter")
    results = page.get_by_role("region", name="Your results")
    expect(results).to_be_in_viewport()
    expect(results.locator(".sympblock-headline")).to_contain_text("5 of 15 answered")
    expect(results.get_by_role("table", name="Score by objective").get_by_role("row")).to_have_count(6)
    expect(results.get_by_role("table", name="Confidence and accuracy").get_by_role("rowheader")).to_have_text(["Sure"])
    results.get_by_role("button", name="Go to question").first.press("Enter")
    expect(page.locator(".sympblock-verdict-wrong .sympblock-verdict-word:focus")).to_be_in_viewport()
    section = results.locator(".read-again a").first
    target = page.locator(f'[id="{(section.get_attribute("href") or "").removeprefix("#")}"]')
    section.press("Enter")
    expect(target).to_be_in_viewport()


def forget_by_keys(page: Page, edition: Path) -> None:
    """Forget all answers; the first press asks, and the focus stands on what keeps them."""
    page.goto((edition / "about.html").as_uri())
    page.get_by_role("button", name="Forget my answers").press("Enter")
    expect(page.get_by_role("button", name="Keep them")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#forgotten")).to_have_text("Nothing was forgotten.")
    page.keyboard.press("Enter")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#forgotten")).to_have_text("4 answers were forgotten.")
    expect(page.get_by_role("button", name="Forget my answers")).to_be_focused()


def test_a_browser_that_keeps_nothing_says_so_and_judges_all_the_same(phone: Page, edition: Path) -> None:
    faults: list[str] = []
    phone.on("pageerror", lambda error: faults.append(str(error)))
    phone.add_init_script(_REFUSED)
    phone.goto((edition / CHAIN).as_uri())
    expect(phone.locator(".answers-notice")).to_be_empty()
    for kind in ("single_best_answer", "number"):
        answer_by_keys(phone, question(phone, kind), KEYS[kind])
    expect(phone.locator(".answers-notice")).to_have_text(
        "This browser does not keep your answers. They last until you leave this page."
    )
    expect(phone.locator(".answers-count")).to_contain_text("2 of 21 answered")
    phone.goto((edition / "about.html").as_uri())
    phone.get_by_role("button", name="Forget my answers").click()
    expect(phone.locator("#forgotten")).to_have_text("This browser keeps no answers.")
    assert faults == []


def test_a_mark_in_the_picture_lies_where_it_was_tapped(touched: Page, edition: Path) -> None:
    touched.goto((edition / CHAIN).as_uri())
    article = question(touched, "hotspot")
    hint = article.locator(".sympblock-hotspot > .sympblock-hint")
    assert hint.inner_text() == "Tap or click the place."
    data = touched.evaluate(
        "id => JSON.parse(document.getElementById('question-data').textContent).items.find((item) => item.id === id)",
        article.get_attribute("data-item"),
    )
    key = next(choice for choice in data["choices"] if choice["correct"])
    ring = data["regions"][key["id"]]["polygons"][0][0]
    x_mm, y_mm = (sum(axis) / len(ring) for axis in zip(*ring, strict=True))
    x_min, y_min, x_max, y_max = data["picture"]["bounds_mm"]
    picture = article.locator("svg.sympblock-scene")
    box = picture.bounding_box()
    assert box
    at = {"x": (x_mm - x_min) / (x_max - x_min) * box["width"], "y": (y_mm - y_min) / (y_max - y_min) * box["height"]}
    picture.tap(position=at)
    assert hint.inner_text() == "Your mark is placed. Tap or click elsewhere to move it."
    article.get_by_role("radio", name="Guess").check()
    article.get_by_role("button", name="Check answer").click()
    expect(article.locator(".sympblock-verdict-word")).to_have_text("Correct")
