"""The panels of the shipped lessons in a real browser: by mouse, by keyboard alone, for everybody."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from sympblock.widgets.agent_spread.agent_spread import AgentSpread
from sympblock.widgets.angle_and_entry.angle_and_entry import AngleAndEntry, EntryState
from sympblock.widgets.bayes.bayes import Bayes
from sympblock.widgets.claim_judge.claim_judge import ClaimJudge
from sympblock.widgets.core.panel import Panel
from sympblock.widgets.dose_planner.dose_planner import DosePlanner
from sympblock.widgets.duration_and_relief.duration_and_relief import DurationAndRelief
from sympblock.widgets.level_explorer.level_explorer import ExplorerState, LevelExplorer
from sympblock.widgets.long_blocks.long_blocks import LongBlocks
from sympblock.widgets.pathway_tracer.pathway_tracer import PathwayTracer
from sympblock.widgets.procedure_stepper.procedure_stepper import ProcedureStepper
from sympblock.widgets.spread_patterns.spread_patterns import SpreadPatterns
from sympblock.widgets.toxicity_plan.toxicity_plan import ToxicityPlan
from sympblock.widgets.warm_feet.warm_feet import WarmFeet
from tests.system_theme import follow_system

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]}


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


def explore_levels_by_mouse(page: Page) -> None:
    """Level and side follow a click, and a structure tells its name."""
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


def move_angle_and_entry_by_mouse(page: Page) -> None:
    """Entry and angle move together."""
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


def decide_on_spread_by_mouse(page: Page) -> None:
    """No pattern is named before a decision."""
    twin = SpreadPatterns()
    shown = panel_on(page, twin)
    expect(shown).not_to_contain_text(re.compile("psoas", re.IGNORECASE))
    click(page, twin, "Your decision", "Stop")
    twin.set("decision", "stop")
    expect_view(page, twin)
    expect(shown.get_by_role("heading", name="Psoas spread")).to_be_visible()


def choose_a_printed_share_by_mouse(page: Page) -> None:
    """The hundred people follow a printed share and a published test."""
    twin = Bayes()
    click(page, twin, "Source of the prior", "45 %, Raja 1991")
    twin.set("prior", "suspected_pain_prior")
    expect_view(page, twin)
    click(page, twin, "Values", "Published figures")
    twin.set("kind", "published")
    expect_view(page, twin)


def trace_the_pathway_by_keyboard(page: Page) -> None:
    """Radio buttons by arrow keys, buttons by Enter and Space; focus stays where the learner is."""
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


def step_to_the_end_by_keyboard(page: Page) -> None:
    """The stepper goes to its last step and rests there with the focus."""
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


def slide_and_reveal_by_keyboard(page: Page) -> None:
    """A slider by arrow keys, a guess by Space, answers by Enter."""
    people = Bayes()
    panel_on(page, people).get_by_label("Prior: people with the condition", exact=True).focus()
    page.keyboard.press("ArrowRight")
    people.set("prior_percent", 29)
    expect_view(page, people)
    relief = DurationAndRelief()
    shown = panel_on(page, relief)
    shown.get_by_label("Hours of relief").focus()
    page.keyboard.press("Space")
    relief.set("guess", "hours")
    expect_view(page, relief)
    page.keyboard.press("Tab")
    for _ in range(3):
        page.keyboard.press("Enter")
        relief.press("reveal")
        expect_view(page, relief)


def guess_and_filter_studies_by_mouse(page: Page) -> None:
    """No study is shown before both guesses; then question and agent choose the charts."""
    twin = LongBlocks()
    expect_view(page, twin)
    for label, option, name, value in (
        ("In CRPS, how long does a foot stay warm after alcohol neurolysis?", "Many years", "months", "years"),
        (
            "Of 100 people with CRPS and a positive test block, how many have at least 50 % relief at six months?",
            "About 75",
            "people",
            "75",
        ),
    ):
        click(page, twin, label, option)
        twin.set(name, value)
    panel_on(page, twin).get_by_role("button", name="Show the studies").click()
    twin.press("open")
    expect_view(page, twin)
    for label, option, name, value in (("Question", "Harm", "view", "harm"), ("Agent", "Phenol", "agent", "phenol")):
        click(page, twin, label, option)
        twin.set(name, value)
        expect_view(page, twin)


def judge_claims_by_keyboard(page: Page) -> None:
    """A verdict by arrow keys, then the correction, then the next claim."""
    twin = ClaimJudge("permanent_blocks")
    shown = panel_on(page, twin)
    shown.get_by_label("Right", exact=True).focus()
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    twin.set("choice", "part")
    expect_view(page, twin)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    twin.press("judge")
    expect_view(page, twin)
    shown.get_by_role("button", name="Next claim").focus()
    page.keyboard.press("Enter")
    twin.press("next")
    expect_view(page, twin)


def plan_a_dose_by_keyboard(page: Page) -> None:
    """A guess and a weight are typed; the whole read-out follows."""
    twin = DosePlanner()
    shown = panel_on(page, twin)
    shown.get_by_role("spinbutton", name="Your guess").focus()
    page.keyboard.type("20")
    page.keyboard.press("Enter")
    twin.set("guess_ml", "20")
    expect_view(page, twin)
    shown.get_by_role("spinbutton", name="Weight").fill("80")
    page.keyboard.press("Enter")
    twin.set("weight_kg", "80")
    expect_view(page, twin)


def plan_a_rescue_by_mouse(page: Page) -> None:
    """The plan opens after the first act and follows the weight."""
    twin = ToxicityPlan()
    click(page, twin, "What comes first?", "Draw up lipid emulsion without waiting for help")
    twin.set("first", "lipid")
    expect_view(page, twin)
    for field, name, typed in (("weight_kg", "Actual weight", "90"), ("height_cm", "Height", "165")):
        panel_on(page, twin).get_by_role("spinbutton", name=name).fill(typed)
        page.keyboard.press("Enter")
        twin.set(field, typed)
        expect_view(page, twin)
    click(page, twin, "Sex", "Woman")
    twin.set("sex", "woman")
    expect_view(page, twin)


def watch_feet_and_read_a_riddle(page: Page) -> None:
    """Time runs by its button, the block is hidden in the riddle, and the answer is told."""
    twin = WarmFeet()
    shown = panel_on(page, twin)
    for _ in range(3):
        shown.get_by_role("button", name="5 minutes later").click()
        twin.press("later")
        expect_view(page, twin)
    shown.get_by_label("Test sweating").check()
    twin.set("sweat", True)
    expect_view(page, twin)
    click(page, twin, "Patient", "Unknown block")
    twin.set("mode", "riddle")
    expect_view(page, twin)
    click(page, twin, "What did the block do?", "Failed block")
    twin.set("called", "failed")
    shown.get_by_role("button", name="Show the answer").click()
    twin.press("tell")
    expect_view(page, twin)
    shown.get_by_role("button", name="Next patient").click()
    twin.press("next")
    expect_view(page, twin)


def compare_two_plans_by_mouse(page: Page) -> None:
    """Predict, wait while it is computed, and see what Python says in picture and table."""
    twin = AgentSpread(is_blocking=True)
    shown = panel_on(page, twin)
    click(page, twin, "Compare", "Liquid or heat: 3 ml at L3, or one thermal lesion at L3")
    click(page, twin, "Which reaches more of the trunk?", "Plan A")
    click(page, twin, "Which is more likely to harm the genitofemoral nerve?", "Plan A")
    shown.get_by_role("button", name="Carry out both plans").click()
    for name, value in (("pair", "heat"), ("trunk", "a"), ("nerve", "a")):
        twin.set(name, value)
    twin.press("open")
    expect(shown.locator("figure svg[aria-label]")).to_have_count(3, timeout=20_000)
    expect_view(page, twin)
    expect(shown).to_contain_text("Both predicted", ignore_case=True)


def look_with_axe_in_both_themes(page: Page) -> None:
    """Names, contrast and target sizes hold in the light and in the dark."""
    check_with_axe(page)
    follow_system(page, "dark")
    check_with_axe(page)
    filled = "lines => lines.filter(line => getComputedStyle(line).fill !== 'none').length"
    assert page.locator(".sympblock-panel .sympblock-line").evaluate_all(filled) == 0, "a curve is filled in the dark"
    follow_system(page, "light")


def narrow_the_page(page: Page) -> None:
    """At 640 and 320 px, or 200 % zoom of a small window, panels wrap instead of running off the page."""
    for width in (640, 320):
        page.set_viewport_size({"width": width, "height": 900})
        for panel in page.locator(".sympblock-panel").all():
            expect(panel).to_be_attached()
            page.wait_for_function("node => node.scrollWidth <= node.clientWidth + 1", arg=panel.element_handle())
    check_with_axe(page)


def open_folded_parts(page: Page) -> None:
    """Open what a lesson keeps in depth, one part after the other."""
    closed = page.locator(".sympblock-fold[aria-expanded='false']:visible")
    while closed.count():
        closed.first.click()


GESTURES = {
    "01_sympathetic_chain": (explore_levels_by_mouse, trace_the_pathway_by_keyboard),
    "03_lumbar_approach": (step_to_the_end_by_keyboard, move_angle_and_entry_by_mouse),
    "04_contrast_spread": (decide_on_spread_by_mouse,),
    "05_drugs_and_signs": (plan_a_dose_by_keyboard, plan_a_rescue_by_mouse, watch_feet_and_read_a_riddle),
    "06_diagnostic_and_therapeutic": (slide_and_reveal_by_keyboard, choose_a_printed_share_by_mouse),
    "07_neurolysis_and_radiofrequency": (
        *(guess_and_filter_studies_by_mouse, judge_claims_by_keyboard, compare_two_plans_by_mouse),
    ),
}


@pytest.mark.long
@pytest.mark.parametrize("lesson", GESTURES)
def test_panels_of_a_lesson(page, open_lesson, lesson) -> None:
    """One opening for all panels of a lesson, because opening takes longer than anything else here."""
    open_lesson(f"{lesson}.ipynb")
    open_folded_parts(page)
    for gestures in (*GESTURES[lesson], look_with_axe_in_both_themes, narrow_the_page):
        gestures(page)
