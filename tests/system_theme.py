"""The light or dark mode of the computer, which a page follows until its reader chooses."""

from __future__ import annotations

from typing import Literal

from playwright.sync_api import Page, expect


def follow_system(page: Page, scheme: Literal["light", "dark"]) -> None:
    """Set the system to light or dark, and wait until the page has followed."""
    page.emulate_media(color_scheme=scheme)
    expect(page.locator(f"body[data-jp-theme-light='{str(scheme == 'light').lower()}']")).to_have_count(1)
