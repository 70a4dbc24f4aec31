"""The panels of the shipped lessons in a real browser: by mouse, by keyboard alone, for everybody."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from sympblock.widgets.angle_and_entry import AngleAndEntry, EntryState
from sympblock.widgets.bayes import Bayes
from sympblock.widgets.duration_and_relief import DurationAndRelief
from sympblock.widgets.level_explorer import ExplorerState, LevelExplorer
from sympblock.widgets.panel import Panel
from sympblock.widgets.pathway_tracer import PathwayTracer
from sympblock.widgets.procedure_stepper import ProcedureStepper
from sympblock.widgets.spread_patterns import SpreadPatterns

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]}
LESSONS = ("01_sympathetic_chain", "03_lumbar_approach", "06_diagnostic_and_therapeutic")


def panel_on(page: Page, panel: Panel) -> Locator:
    """Find a panel by its title, the last one if a lesson shows it twice."""
    return page.get_by_role("region", name=panel.title, exact=True).last


def expect_view(page: Page, panel: Panel) -> None:
    """Compare what stands on the page with what the same gestures give in Python."""
    shown = panel_on(page, panel)
    view = panel.view
    headings = [block["heading"] for block in view["readout"] if block.get("heading")]
    expect(shown.locator("h4")).to_have_text(headings)
    expect(shown.locator("tbody tr")).to_have_text(
        ["".join(row) for block in view["readout"] for row in block.get("rows", [])]
    )
    expect(shown.locator("figure svg[aria-label]")).to_have_count(len(view["pictures"]))
    expect(shown.locator("[aria-live=polite]")).to_have_text(view["said"])
    for control in view["controls"]:
        if control["kind"] == "choice" and control["value"]:
            words = next(option["label"] for option in control["options"] if option["value"] == control["value"])
            expect(
                shown.get_by_role("group", name=control["label"], exact=True).get_by_label(words, exact=True)
            ).to_be_checked()


def check_with_axe(page: Page) -> None:
    """Fail if axe finds a fault in our panels."""
    results = Axe().run(page, context=".sympblock-panel", options=RULES)
    assert results.response["violations"] == [], results.generate_report()


def click(page: Page, panel: Panel, label: str, option: str) -> None:
    """Click an option of a choice as a learner does: on its words."""
    group = panel_on(page, panel).get_by_role("group", name=label, exact=True)
    group.locator("label", has_text=re.compile(f"^{re.escape(option)}$")).click()


class TestByMouse:
    def test_level_explorer_follows_level_side_and_a_click_on_a_structure(self, page, open_lesson) -> None:
        open_lesson("01_sympathetic_chain.ipynb")
        twin = LevelExplorer(ExplorerState(level="L3"))
        expect_view(page, twin)
        click(page, twin, "Level", "L4")
        click(page, twin, "Side of the patient", "Right")
        for name, value in (("level", "L4"), ("side", "right")):
            twin.receive({"event": "set", "id": name, "value": value})
        expect_view(page, twin)
        panel_on(page, twin).locator("[data-structure=aorta]").click()
        twin.receive({"event": "pick", "picture": "section", "structure": "aorta"})
        expect_view(page, twin)

    def test_angle_entry_and_path_move_together(self, page, open_lesson) -> None:
        open_lesson("03_lumbar_approach.ipynb")
        twin = AngleAndEntry(EntryState(level="L3"))
        click(page, twin, "Level", "L2")
        twin.set("level", "L2")
        expect_view(page, twin)
        entry = panel_on(page, twin).get_by_label("Entry from the midline")
        entry.fill("60")
        twin.set("entry_mm", 60)
        expect_view(page, twin)
        angle = panel_on(page, twin).get_by_label("Oblique angle")
        expect(angle).to_have_attribute("aria-valuetext", f"{twin.state.oblique_deg:g} °")

    def test_spread_patterns_name_nothing_before_a_decision(self, page, open_lesson) -> None:
        open_lesson("03_lumbar_approach.ipynb")
        twin = SpreadPatterns()
        shown = panel_on(page, twin)
        expect(shown).not_to_contain_text(re.compile("psoas", re.IGNORECASE))
        click(page, twin, "Your decision", "Stop")
        twin.set("decision", "stop")
        expect_view(page, twin)
        expect(shown.get_by_role("heading", name="Psoas spread")).to_be_visible()

    def test_hundred_people_follow_a_printed_share(self, page, open_lesson) -> None:
        open_lesson("06_diagnostic_and_therapeutic.ipynb")
        twin = Bayes()
        click(page, twin, "Printed shares of people with the condition", "45 %, Raja 1991")
        twin.set("prior", "suspected_pain_prior")
        expect_view(page, twin)
        click(page, twin, "Values", "From published figures")
        twin.set("kind", "published")
        expect_view(page, twin)


class TestByKeyboard:
    def test_pathway_tracer(self, page, open_lesson) -> None:
        """Radio buttons by arrow keys, buttons by Enter and Space; focus stays where the learner is."""
        open_lesson("01_sympathetic_chain.ipynb")
        twin = PathwayTracer()
        shown = panel_on(page, twin)
        shown.get_by_label("L1", exact=True).focus()
        page.keyboard.press("ArrowRight")
        twin.set("origin", "L2")
        expect_view(page, twin)
        expect(shown.get_by_label("L2", exact=True)).to_be_focused()
        shown.get_by_role("button", name="Next station").focus()
        for key in ("Enter", "Space"):
            page.keyboard.press(key)
            twin.press("next")
            expect_view(page, twin)
        expect(shown.get_by_role("button", name="Next station")).to_be_focused()

    def test_procedure_stepper_goes_to_its_last_step_and_rests(self, page, open_lesson) -> None:
        open_lesson("03_lumbar_approach.ipynb")
        twin = ProcedureStepper()
        following = panel_on(page, twin).get_by_role("button", name="Next step")
        following.focus()
        while twin.view["controls"][-1]["enabled"]:
            page.keyboard.press("Enter")
            twin.press("next")
            expect(panel_on(page, twin).locator("[aria-live=polite]")).to_have_text(twin.view["said"])
        expect_view(page, twin)
        expect(following).to_be_focused()
        expect(following).to_have_attribute("aria-disabled", "true")

    def test_slider_and_buttons(self, page, open_lesson) -> None:
        open_lesson("06_diagnostic_and_therapeutic.ipynb")
        people = Bayes()
        panel_on(page, people).get_by_label("People with the condition", exact=True).focus()
        page.keyboard.press("ArrowRight")
        people.set("prior_percent", 29)
        expect_view(page, people)
        relief = DurationAndRelief()
        shown = panel_on(page, relief)
        shown.get_by_label("The hours of relief").focus()
        page.keyboard.press("Space")
        relief.set("guess", "hours")
        expect_view(page, relief)
        page.keyboard.press("Tab")
        for _ in range(3):
            page.keyboard.press("Enter")
            relief.press("reveal")
            expect_view(page, relief)


class TestForEverybody:
    @pytest.mark.parametrize("lesson", LESSONS)
    def test_axe_finds_no_fault_in_either_theme(self, page, open_lesson, lesson) -> None:
        """Names, contrast and target sizes hold in the light and in the dark."""
        open_lesson(f"{lesson}.ipynb")
        check_with_axe(page)
        page.get_by_role("menuitem", name="Settings").click()
        for text in ("Theme", "JupyterLab Dark"):
            page.locator(".lm-Menu-itemLabel", has_text=re.compile(f"^{text}$")).click()
        expect(page.locator("body[data-jp-theme-name='JupyterLab Dark']")).to_have_count(1)
        check_with_axe(page)
        page.get_by_role("menuitem", name="Settings").click()
        for text in ("Theme", "JupyterLab Light"):
            page.locator(".lm-Menu-itemLabel", has_text=re.compile(f"^{text}$")).click()

    def test_nothing_is_cut_off_on_a_narrow_page(self, page, open_lesson) -> None:
        """At 640 and 320 px, or 200 % zoom of a small window, panels wrap instead of running off the page."""
        open_lesson("01_sympathetic_chain.ipynb")
        for width in (640, 320):
            page.set_viewport_size({"width": width, "height": 900})
            for panel in page.locator(".sympblock-panel").all():
                expect(panel).to_be_attached()
                page.wait_for_function("node => node.scrollWidth <= node.clientWidth + 1", arg=panel.element_handle())
