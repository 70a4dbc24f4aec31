"""Pages of the reading edition from a folder: no server, no network, any width, any colours, with and without scripts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from sympblock.edition.edition_site import build_site
from sympblock.edition.site_folder import write_folder
from tests.system_theme import follow_system

START, CHAIN = "index.html", "01_sympathetic_chain.html"
#: How a page is looked at: in each width, and in each colours.
BOTH = ((320, "dark"), (1280, "light"))
ALL = (*BOTH, (320, "light"), (1280, "dark"))


def axe_faults(page: Page) -> list[str]:
    """Name what axe finds on the whole page, with everything unfolded that can be."""
    page.evaluate("for (const part of document.querySelectorAll('main details')) part.open = true")
    found = Axe().run(page).response["violations"]
    return [f"{each['id']}: {node['html'][:160]}" for each in found for node in each["nodes"]]


def check_looks(page: Page, address: str, looks: tuple[tuple[int, Any], ...]) -> None:
    """Look at a page narrow and wide, in light and dark: nothing is cut off, and axe finds nothing."""
    page.emulate_media(reduced_motion="reduce")  # colours in motion are neither of the two
    page.goto(address)
    for width, scheme in looks:
        page.set_viewport_size({"width": width, "height": 720})
        follow_system(page, scheme)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, f"{address} at {width}"
        assert axe_faults(page) == [], f"{address} at {width} in {scheme}"


@pytest.mark.parametrize(
    "name", [START, *(pytest.param(name, marks=pytest.mark.long) for name in ("about.html", CHAIN))]
)
def test_a_page_can_be_read_by_everybody_at_any_width_in_any_colours(page: Page, edition: Path, name: str) -> None:
    check_looks(page, (edition / name).as_uri(), BOTH)


@pytest.mark.long
def test_every_page_of_the_whole_edition_can_be_read_by_everybody(page: Page, tmp_path: Path) -> None:
    write_folder(build_site().files, tmp_path / "site")
    names = sorted(path.name for path in (tmp_path / "site").glob("*.html"))
    assert len(names) > 20
    for name in names:
        check_looks(page, (tmp_path / "site" / name).as_uri(), ALL)


def test_a_reader_finds_a_word_by_the_keyboard_alone(page: Page, edition: Path) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rsplit("/", 1)[-1]))
    page.goto((edition / START).as_uri())
    assert "search_index.js" not in asked
    page.keyboard.press("/")
    page.keyboard.type("white ramus")
    expect(page.get_by_role("status").first).to_contain_text("places")
    page.keyboard.press("ArrowDown")
    first = page.locator(".search li a").first
    expect(first).to_be_focused()
    address = first.get_attribute("href")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{address}")
    assert all(not name.startswith("http") for name in asked)


def test_the_chosen_appearance_holds_on_the_next_page(page: Page, edition: Path) -> None:
    page.goto((edition / START).as_uri())
    before = page.evaluate("getComputedStyle(document.body).fontSize")
    page.locator("#appearance > summary").click()
    page.get_by_label("Dark").check()
    page.get_by_label("Large").check()
    page.keyboard.press("Escape")
    expect(page.locator("#appearance > summary")).to_be_focused()
    page.goto((edition / CHAIN).as_uri())
    assert page.evaluate("document.body.dataset.jpThemeLight") == "false"
    assert page.evaluate("getComputedStyle(document.body).colorScheme") == "dark"
    assert page.evaluate("getComputedStyle(document.body).fontSize") > before
    assert axe_faults(page) == []
    page.set_viewport_size({"width": 320, "height": 720})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_a_link_into_a_folded_part_opens_it(page: Page, edition: Path) -> None:
    page.goto((edition / CHAIN).as_uri())
    inside = page.locator("details.deeper [id]:not(h2)").first
    expect(inside).to_be_hidden()
    page.evaluate("name => { location.hash = name }", inside.get_attribute("id"))
    expect(inside).to_be_visible()


def test_pictures_are_shown_and_strangers_are_refused(page: Page, edition: Path) -> None:
    page.goto((edition / CHAIN).as_uri())
    pictures = page.locator("main img")
    assert pictures.count() > 5
    pictures.first.scroll_into_view_if_needed()
    expect(pictures.first).not_to_have_js_property("naturalWidth", 0)
    refused = page.evaluate(
        """() => new Promise((tell) => {
          document.addEventListener("securitypolicyviolation", (event) => tell(event.effectiveDirective), { once: true });
          new Image().src = "http://127.0.0.1:9/stranger.png";
        })"""
    )
    assert refused == "img-src"


def test_without_scripts_all_is_there_to_read(browser: Browser, edition: Path) -> None:
    with browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 800}) as context:
        page = context.new_page()
        page.goto((edition / CHAIN).as_uri())
        expect(page.get_by_role("button", name="Search")).to_be_hidden()
        question = page.locator("article.question").first
        expect(question).to_be_visible()
        why = question.locator(".answer-why")
        expect(why).to_be_hidden()
        question.locator(".question-answer > summary").click()
        expect(why).to_be_visible()
        expect(page.locator(".onwards")).to_be_visible()
        number = page.locator("a.model-number").first
        assert (edition / str(number.get_attribute("href")).split("#")[0]).is_file()
        large = page.locator("a.large").first
        expect(large).to_contain_text("Open large")
        with context.expect_page() as opened:
            large.click()
        assert opened.value.url == (edition / str(large.get_attribute("href"))).as_uri()


def test_on_paper_all_that_is_folded_stands_open(page: Page, edition: Path) -> None:
    page.goto((edition / CHAIN).as_uri())
    page.emulate_media(media="print")
    expect(page.locator(".deeper p").first).to_be_visible()
    expect(page.locator(".answer-why").first).to_be_visible()
    expect(page.locator(".bar")).to_be_hidden()
