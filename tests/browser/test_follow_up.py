"""The week after a block in a real browser: from a played session to the verdict, by keyboard, for everybody."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from sympblock.block.pain.result_reading import READINGS, read_result
from sympblock.procedure.event_lines import event_of, fields_of
from sympblock.procedure.session_file import SessionFile
from sympblock.procedure.session_replay import EXAMPLE
from sympblock.procedure.session_store import load, new_path, sessions_folder
from sympblock.widgets.follow_up.follow_up_panel import NEXT, FollowUpPanel
from tests.system_theme import follow_system

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]}


@pytest.fixture
def twin(open_course) -> FollowUpPanel:
    """Play a session to its end in the learner's folder, and follow it in Python."""
    own = SessionFile(new_path(sessions_folder(), "first_block"))
    own.begin("first_block")
    for event in load(EXAMPLE, event_of).events:
        own.add(fields_of(event))
    own.end({"rating": "safe and effective"})
    yield FollowUpPanel(sessions_folder(), is_blocking=True)
    own.path.unlink()


@pytest.fixture
def shown(page: Page, twin: FollowUpPanel, open_widget) -> Locator:
    page.set_viewport_size({"width": 1360, "height": 1600})
    region = open_widget("show_follow_up()", "What did the block show?")
    expect(region.get_by_text("Published signs of a successful block")).to_be_visible(timeout=120_000)
    return region


def check_with_axe(page: Page) -> None:
    results = Axe().run(page, context=".sympblock-panel", options=RULES)
    assert results.response["violations"] == [], results.generate_report()


def commit_by_keyboard(page: Page, shown: Locator, twin: FollowUpPanel, reading: str) -> None:
    shown.get_by_label(READINGS[reading], exact=True).focus()
    page.keyboard.press("Space")
    button = shown.get_by_role("button", name=re.compile("^Commit"))
    expect(button).to_have_attribute("aria-disabled", "false")
    button.focus()
    page.keyboard.press("Enter")
    twin.set("reading", reading)
    twin.press("commit")
    expect(shown.locator("[aria-live=polite]")).to_have_text(twin.view["said"])
    # The button has other words now, and is still where the learner is.
    label = next(control["label"] for control in twin.view["controls"] if control["id"] == "commit")
    expect(shown.get_by_role("button", name=label, exact=True)).to_be_focused()


@pytest.mark.long
def test_from_a_played_session_to_the_verdict(page: Page, shown: Locator, twin: FollowUpPanel) -> None:
    expect(shown.get_by_role("heading", name="Your latest completed session: Your first block")).to_be_visible()
    check_with_axe(page)
    for _ in NEXT:
        commit_by_keyboard(page, shown, twin, "likelier")
    expect(shown.get_by_role("heading", name="What this result allows")).to_be_visible()
    expect(shown).to_contain_text(read_result(twin.followed.seen("net_rise")).words)
    shown.get_by_role("button", name=re.compile("^Replay the week")).press("Enter")
    twin.press("truth")
    shown.get_by_label("Patient sedated").check()
    twin.set("sedated", True)
    expect(shown.locator("figure svg[aria-label]")).to_have_count(3)
    expect(shown.locator("tbody tr")).to_have_text(
        ["".join(row) for block in twin.view["readout"] for row in block.get("rows", [])]
    )
    follow_system(page, "dark")
    check_with_axe(page)
    expect(shown.locator("svg .sympblock-line").first).to_be_attached()
    # A bent line shows no area, in the dark neither.
    for line in shown.locator("svg .sympblock-line").all():
        expect(line).to_have_css("fill", "none")
    follow_system(page, "light")
    for width in (640, 360, 320):
        page.set_viewport_size({"width": width, "height": 900})
        page.wait_for_function("node => node.scrollWidth <= node.clientWidth + 1", arg=shown.element_handle())
        # No table runs out of its box either: a box that scrolls could not be reached by keyboard.
        for table in shown.locator(".sympblock-panel-table").all():
            page.wait_for_function("node => node.scrollWidth <= node.clientWidth + 1", arg=table.element_handle())
