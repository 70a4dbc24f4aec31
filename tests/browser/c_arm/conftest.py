"""The C-arm of the browser tests, with the patient on its table."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect


@pytest.fixture
def console(open_widget) -> Locator:
    """Open the console and wait until the patient lies on the table."""
    shown = open_widget("show_c_arm()", "C-arm")
    expect(shown.get_by_role("button", name="Take spot image")).to_have_attribute(
        "aria-disabled", "false", timeout=60_000
    )
    return shown
