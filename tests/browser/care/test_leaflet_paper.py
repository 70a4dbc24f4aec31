"""The leaflet on paper: whatever is chosen, one A4 page holds it, and larger letters take more."""

from __future__ import annotations

from io import BytesIO
from itertools import product

import pytest
from playwright.sync_api import Browser
from pypdf import PdfReader

from sympblock.care.information.leaflet import TITLES
from sympblock.widgets.leaflet_maker.leaflet_maker import DRUGS, PHONE_LIMIT, LeafletState, sheet

PHONE = ("01234 567890, ask for the pain nurse " * 2)[:PHONE_LIMIT]
LONGEST = LeafletState("neurolysis", "right", tuple(DRUGS), PHONE)
A4_POINTS = (595, 842)


def printed(browser: Browser, state: LeafletState) -> PdfReader:
    with browser.new_context() as context:
        page = context.new_page()
        page.set_content(sheet(state).document())
        return PdfReader(BytesIO(page.pdf(prefer_css_page_size=True)))


def test_longest_leaflet_is_one_page_with_every_red_flag(browser):
    (page,) = printed(browser, LONGEST).pages
    assert tuple(map(round, page.mediabox[2:])) == pytest.approx(A4_POINTS, abs=1)
    text = " ".join(page.extract_text().split())
    assert LONGEST.leaflet.title in text
    assert "ask for the pain nurse" in text
    for flag in LONGEST.leaflet.red_flags:
        assert flag.plain in text


def test_large_print_takes_more_pages(browser):
    state = LeafletState("neurolysis", "right", tuple(DRUGS), PHONE, is_large_print=True)
    assert 2 <= len(printed(browser, state).pages) <= 4


@pytest.mark.long
@pytest.mark.parametrize(("block", "drugs"), list(product(TITLES, ((), ("contrast",), tuple(DRUGS)))))
def test_every_block_is_one_page(browser, block, drugs):
    assert len(printed(browser, LeafletState(block, "left", drugs, PHONE)).pages) == 1
