"""Random gestures while the kernel stops now and then: nothing is lost, and page and Python agree at the end."""

from __future__ import annotations

import os
import random
import signal

import psutil
import pytest
from playwright.sync_api import Locator, Page, expect

from sympblock.widgets.warm_feet.warm_feet import WarmFeet
from tests.browser.conftest import OpenCourse

GESTURES = 80
#: None of them changes what another one offers, so that a page that has not heard back still offers the right thing.
CONTROLS = ("foot_c", "drift_c", "minute", "has_noise", "sweat", "nerves", "site")
KEYS = ("ArrowRight", "ArrowRight", "ArrowLeft", "PageUp", "Home", "End")


def kernel_of(course: OpenCourse) -> psutil.Process:
    """Find the process of the open lesson."""
    running = psutil.Process(course.course.process.pid).children(recursive=True)
    kernels = [each for each in running if any("ipykernel_launcher" in part for part in each.cmdline())]
    return max(kernels, key=lambda each: each.create_time())


def gesture(page: Page, shown: Locator, twin: WarmFeet, dice: random.Random) -> None:
    """Make one gesture on the page, and the same in the twin."""
    control = dice.choice([each for each in twin.view["controls"] if each["id"] in CONTROLS])
    if control["kind"] == "choice":
        option = dice.choice(control["options"])
        group = shown.get_by_role("group", name=control["label"], exact=True)
        was = group.locator("input:checked").get_attribute("id")
        field = group.get_by_label(option["label"], exact=True)
        field.click()
        if field.get_attribute("id") != was:
            twin.set(control["id"], option["value"])
        return
    if control["kind"] == "toggle":
        field = shown.get_by_label(control["label"], exact=True)
        field.click()
        twin.set(control["id"], field.is_checked())
        return
    slider = shown.get_by_label(control["label"], exact=True)
    slider.focus()
    before = slider.input_value()
    page.keyboard.press(dice.choice(KEYS))
    after = slider.input_value()
    if after != before:
        # What the learner sees under the finger is what counts, whatever the kernel has heard of it.
        twin.set(control["id"], float(after))


@pytest.mark.parametrize("seed", [1, pytest.param(2, marks=pytest.mark.long)])
def test_page_and_python_agree_after_random_gestures(
    page: Page, open_widget, open_course: OpenCourse, seed: int
) -> None:
    shown = open_widget("show_warm_feet()", "Signs of the block")
    expect(shown.locator("figure svg[aria-label]").first).to_be_visible()
    kernel, twin, dice = kernel_of(open_course), WarmFeet(), random.Random(seed)
    try:
        for number in range(GESTURES):
            if number % 20 == 5:
                os.kill(kernel.pid, signal.SIGSTOP)
            if number % 20 == 15:
                os.kill(kernel.pid, signal.SIGCONT)
            gesture(page, shown, twin, dice)
    finally:
        os.kill(kernel.pid, signal.SIGCONT)
    settle(shown, twin)
    rows = ["".join(row) for block in twin.view["readout"] for row in block.get("rows", [])]
    expect(shown.locator("tbody tr")).to_have_text(rows)
    expect(shown.get_by_role("alert")).to_be_hidden()


def settle(shown: Locator, twin: WarmFeet) -> None:
    """Wait until every control shows what the twin has."""
    for control in twin.view["controls"]:
        if control["kind"] == "range":
            expect(shown.get_by_label(control["label"], exact=True)).to_have_value(f"{control['value']:g}")
        elif control["kind"] == "toggle":
            expect(shown.get_by_label(control["label"], exact=True)).to_be_checked(checked=control["value"])
        elif control["kind"] == "choice":
            words = next(each["label"] for each in control["options"] if each["value"] == control["value"])
            group = shown.get_by_role("group", name=control["label"], exact=True)
            expect(group.get_by_label(words, exact=True)).to_be_checked()
