"""What a control changes is in view while the control is used, on a laptop and on a phone; no picture lies over the control."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

#: Of each widget: its call, the name of its region, the picture that its controls change, and how the picture says that it is there.
WIDGETS = {
    "console": ("show_c_arm()", "C-arm", ".sympblock-screen", "data-frames"),
    "tasks": ("show_c_arm_tasks('02_c_arm_views')", "C-arm tasks", ".sympblock-screen", "data-frames"),
    "viewer": ("show_anatomy_viewer()", "The patient in 3D", ".sympblock-viewer-stage", "data-structures"),
    "replay": ("show_block_replay()", "The block in space", ".sympblock-viewer-stage", "data-structures"),
    "trainer": ("show_reading_trainer()", "Reading trainer", ".sympblock-screen", "data-frames"),
    "room": ("show_procedure_room()", "Procedure room", ".sympblock-screen", "data-frames"),
}
SIZES = [(1280, 720), (1366, 768), (390, 844)]
#: A phone leaves at least this share of its height to the controls.
PHONE_WIDTH_PX, PICTURE_SHARE = 390, 0.45
#: Scrolls to the widget and focuses every control in turn; tells those during whose use the picture is cut off or the control is covered.
OUT_OF_VIEW = """(panel, picture) => {
  const shown = panel.querySelector(picture);
  const all = [...panel.querySelectorAll(".sympblock-bench :is(button, input, select, summary)")];
  const reached = all.filter((each) => each.checkVisibility() && !each.disabled);
  const isCut = ({ top, bottom, left, right }) => top < 0 || left < 0 || bottom > innerHeight || right > innerWidth;
  const isCovered = (control) => {
    const { x, y, width, height } = control.getBoundingClientRect();
    const seen = document.elementFromPoint(x + width / 2, y + height / 2);
    return !(seen && (control.closest("label") ?? control).contains(seen));
  };
  panel.scrollIntoView({ block: "start" });
  const faults = [];
  for (const control of reached) {
    control.focus();
    if (isCut(shown.getBoundingClientRect()) || isCovered(control)) faults.push(control.textContent || control.outerHTML);
  }
  return { faults, count: reached.length };
}"""


def shown_widget(open_widget, name: str) -> Locator:
    """Open a widget and wait until its picture is there; an X-ray has to be taken first."""
    call, region, _, mark = WIDGETS[name]
    panel = open_widget(call, region)
    if name in ("console", "tasks", "room"):
        shot = panel.get_by_role("button", name=re.compile("^Take spot image")).last
        expect(shot).not_to_have_attribute("aria-disabled", "true", timeout=60_000)
        shot.click()
    expect(panel.locator(f"canvas[{mark}]").first).to_have_attribute(mark, re.compile("[1-9]"), timeout=60_000)
    return panel


@pytest.mark.long
@pytest.mark.parametrize("name", WIDGETS)
@pytest.mark.parametrize("size", SIZES)
def test_the_picture_is_in_view_at_every_control(page: Page, open_widget, name: str, size: tuple[int, int]) -> None:
    panel = shown_widget(open_widget, name)
    page.set_viewport_size({"width": size[0], "height": size[1]})
    picture = WIDGETS[name][2]
    if size[0] == PHONE_WIDTH_PX:
        assert panel.locator(picture).first.bounding_box()["height"] <= PICTURE_SHARE * size[1]
    found = panel.evaluate(OUT_OF_VIEW, picture)
    assert found["count"] > 5
    assert found["faults"] == []
