"""The report on a class and the paper for observers in a real browser: accessible, and printed on A4 by it."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page
from pypdf import PdfReader

from sympblock.assessment.study.question_bank import load_bank
from sympblock.class_report.class_command import ReportOrder, run_class
from sympblock.class_report.printed_page import print_page
from sympblock.widgets.observation_form.observation_form import form_sheet, logbook_sheet
from tests.browser.conftest import CHROMIUM
from tests.sample_class import sample_class


@pytest.fixture(scope="module")
def report(tmp_path_factory) -> Path:
    """Return the report on a class, beside which its PDF lies."""
    made = tmp_path_factory.mktemp("class")
    items = [item for item in load_bank().items.values() if item.use == "entry"]
    for number, learner in enumerate(sample_class(16, {"00_start_here/entry": items})):
        (made / f"{number}.zip").write_bytes(learner.record())
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SYMPBLOCK_CHROMIUM", CHROMIUM or "")
        assert run_class(ReportOrder(made, made, prints=True)) == 0
    return made / "class_report.html"


@pytest.mark.long
@pytest.mark.parametrize("width", [1280, 390])
def test_the_report_is_accessible_and_fits_the_screen(page: Page, report: Path, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(report.as_uri())
    assert Axe().run(page).response["violations"] == []
    assert page.evaluate("document.documentElement.scrollWidth") == width
    assert page.locator(".scroll").evaluate_all("all => all.filter(e => e.scrollWidth > e.clientWidth).length") == 0


def test_the_report_is_printed_on_a4_with_all_of_its_parts(report: Path) -> None:
    printed = PdfReader(io.BytesIO(report.with_suffix(".pdf").read_bytes()))
    sizes = {(round(float(each.mediabox.width)), round(float(each.mediabox.height))) for each in printed.pages}
    assert sizes == {(595, 842)}
    text = " ".join("\n".join(each.extract_text() for each in printed.pages).split())
    for heading in ("What the class does not know", "Questions to look at", "Tests", "How the numbers are made"):
        assert heading in text


@pytest.mark.parametrize(("sheet", "pages"), [(form_sheet(), 2), (logbook_sheet(), 1)], ids=["form", "logbook"])
def test_a_paper_for_observers_is_one_sheet_of_paper(page: Page, monkeypatch, sheet, pages: int) -> None:
    monkeypatch.setenv("SYMPBLOCK_CHROMIUM", CHROMIUM or "")
    assert len(PdfReader(io.BytesIO(print_page(sheet.document()))).pages) == pages
    page.set_content(sheet.document())
    assert Axe().run(page).response["violations"] == []
