"""The bedside monitor in a real browser: its curves move, its alarms stand in words, and both themes can be read."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from sympblock.course.checkout import ROOT
from sympblock.physiology import Body, DrugGiven, simulate_course
from sympblock.widgets.bedside_monitor.monitor_readings import WatchedPatient
from sympblock.widgets.bedside_monitor.monitor_view import monitor_message
from tests.node_tools import node_tools

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]}
#: Counts how many pictures a canvas draws in three seconds, and how many seconds those were.
COUNT = """async canvas => {
  const turn = () => new Promise(requestAnimationFrame);
  const [first, begun] = [Number(canvas.dataset.frames || 0), await turn()];
  let now = begun;
  while (now - begun < 3000) now = await turn();
  return [Number(canvas.dataset.frames || 0) - first, (now - begun) / 1000];
}"""
COLOURED = """canvas => {
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  let drawn = 0;
  for (let place = 3; place < data.length; place += 4) drawn += data[place] > 128;
  return drawn;
}"""


@pytest.fixture(scope="session")
def script(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Bundle the page of this test as the widgets are bundled."""
    node_tools()
    made = tmp_path_factory.mktemp("monitor") / "monitor_page.js"
    entry = Path(__file__).with_name("monitor_page.js")
    options = ["--bundle", "--format=iife", "--global-name=monitorPage", "--loader:.css=text", f"--outfile={made}"]
    subprocess.run(
        [ROOT / "node_modules/.bin/esbuild", entry, *options, "--log-level=error"],
        check=True,
        env={"NODE_PATH": str(ROOT / "node_modules"), "PATH": "/usr/bin:/bin"},
    )
    return made.read_text("utf-8")


def messages(*seconds: float) -> list[dict[str, Any]]:
    """Return what the monitor of a patient shows into whose vein 150 mg of bupivacaine went after a minute."""
    course = simulate_course(Body(70, 175, 50, "male"), [DrugGiven(60, "bupivacaine", 150, "vein", 20)], 600)
    return [monitor_message(WatchedPatient(course.at, seed=4), at_s) for at_s in seconds]


def show(page: Page, script: str, told: list[dict[str, Any]], place: str = "") -> Locator:
    """Put a monitor into the page."""
    page.evaluate(f"{script}\nwindow.monitorPage = monitorPage;")
    # What an expression gives back is called if it is a function.
    page.evaluate(f"void (window.stopMonitor = monitorPage.showMonitor({json.dumps(told)}, {json.dumps(place)}))")
    return page.get_by_role("region", name="Bedside monitor")


@pytest.fixture
def alone(page: Page) -> Page:
    """Open a page that holds nothing else."""
    page.set_content(
        "<!doctype html><html lang='en'><title>Monitor</title><body data-jp-theme-light='true'><main></main>"
    )
    return page


def test_the_curves_are_drawn_and_move(alone: Page, script: str) -> None:
    monitor = show(alone, script, messages(45))
    canvas = monitor.locator("canvas")
    count, seconds = canvas.evaluate(COUNT)
    print(f"\n{count / seconds:.1f} pictures a second, alone on the page")
    assert count > 0
    before = canvas.evaluate("canvas => canvas.toDataURL()")
    assert canvas.evaluate(COLOURED) > 300
    canvas.evaluate(COUNT)
    assert canvas.evaluate("canvas => canvas.toDataURL()") != before


def test_an_alarm_comes_in_words_and_is_said(alone: Page, script: str) -> None:
    monitor = show(alone, script, messages(45, 300))
    expect(monitor.get_by_text("No alarm")).to_be_visible()
    alarms = monitor.get_by_role("list", name="Alarms")
    expect(alarms.get_by_text("Ventricular fibrillation").first).to_be_visible()
    expect(alarms.get_by_text("High priority").first).to_be_visible()
    expect(monitor.locator("[aria-live=polite]")).to_contain_text("High priority: Ventricular fibrillation.")
    expect(monitor.get_by_text("no pulse found")).to_be_visible()


def test_the_sound_can_be_turned_on_and_the_alarm_paused(alone: Page, script: str) -> None:
    monitor = show(alone, script, messages(300))
    monitor.get_by_role("button", name="Monitor sound").click()
    pause = monitor.get_by_role("button", name="Pause alarm sound")
    pause.click()
    expect(pause).to_have_attribute("aria-pressed", "true")
    monitor.get_by_role("button", name="Monitor sound").click()
    expect(pause).to_have_count(0)


@pytest.mark.parametrize("is_light", ["true", "false"])
@pytest.mark.long
def test_both_themes_can_be_read_and_a_phone_holds_it(alone: Page, script: str, is_light: str) -> None:
    alone.evaluate(
        "isLight => { document.body.dataset.jpThemeLight = isLight; "
        "if (isLight === 'false') document.body.style.cssText = "
        "'--jp-layout-color1:#111;--jp-ui-font-color1:#eee;--jp-border-color1:#444;background:#111'; }",
        is_light,
    )
    alone.set_viewport_size({"width": 320, "height": 640})
    monitor = show(alone, script, messages(180))
    expect(monitor.get_by_text("Medium priority").first).to_be_visible()
    assert Axe().run(alone, options=RULES).response["violations"] == []
    assert alone.evaluate("document.documentElement.scrollWidth") <= 320
    expect(monitor.locator("canvas")).to_be_in_viewport(ratio=1)


@pytest.mark.long
def test_live_fluoroscopy_leaves_it_running(page: Page, open_widget, script: str) -> None:
    console = open_widget("show_c_arm()", "C-arm")
    expect(console.get_by_role("button", name="Take spot image")).to_have_attribute(
        "aria-disabled", "false", timeout=60_000
    )
    console.get_by_role("radio", name="15", exact=True).check()
    place = "position:fixed; right:0; bottom:0; width:40rem; z-index:9999; margin:0"
    monitor = show(page, script, messages(*range(60, 140)), place)
    live = console.get_by_role("img", name="Live screen")
    live.focus()
    page.keyboard.down(" ")
    expect(console.get_by_text("X-ray on")).to_be_visible()
    first = int(live.get_attribute("data-frames") or 0)
    count, seconds = monitor.locator("canvas").evaluate(COUNT)
    pulses = int(live.get_attribute("data-frames") or 0) - first
    page.keyboard.up(" ")
    expect(console.get_by_text("X-ray off")).to_be_visible()
    page.evaluate("stopMonitor()")
    print(f"\n{count / seconds:.1f} pictures a second beside {pulses / seconds:.1f} pulses a second of fluoroscopy")
    assert count > 0
    assert pulses > 0
