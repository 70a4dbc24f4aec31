"""The report on a class without a terminal: files are chosen, the report opens in a tab of its own, and is saved."""

from __future__ import annotations

from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from sympblock.assessment.study.question_bank import load_bank
from tests.sample_class import sample_class

# The test's own page has no heading between its title and the desk.
RULES = {"rules": {"heading-order": {"enabled": False}}}
BANK = load_bank()
QUIZ = "01_sympathetic_chain/quiz"
ITEMS = [item for item in BANK.items.values() if item.use == "quiz" and BANK.lesson_of[item.id] == QUIZ[:-5]]


def test_an_educator_chooses_files_and_reads_the_report(page: Page, open_widget, tmp_path: Path) -> None:
    desk = open_widget("show_class_desk()", "Report on a class")
    desk.get_by_role("button", name="Make the report").click()
    expect(desk.get_by_role("status")).to_contain_text("Choose the files first")
    files = []
    for number, learner in enumerate(sample_class(6, {QUIZ: ITEMS})):
        files.append(tmp_path / f"Smith Jane {number}.zip")
        files[-1].write_bytes(learner.record())
    files.append(tmp_path / "photo.zip")
    files[-1].write_bytes(b"no record")
    desk.get_by_label("Choose files").set_input_files(files)
    expect(desk).to_contain_text("7 files chosen")
    desk.get_by_role("button", name="Make the report").click()
    status = desk.get_by_role("status")
    expect(status).to_contain_text("Read: 6 of 7 files.")
    expect(status).to_contain_text("Left out: 1 file. The reason: “This file is not a record of this course")
    expect(status).not_to_contain_text("photo")
    assert Axe().run(page, context=".sympblock-class", options=RULES).response["violations"] == []
    with page.expect_popup() as opened:
        desk.get_by_role("link", name="Open the report in a new tab").click()
    report = opened.value
    expect(report.locator("main")).to_contain_text("records of 6 learners")
    expect(report.locator("body")).not_to_contain_text("Smith")
    report.close()
    with page.expect_download() as saved:
        desk.get_by_role("link", name="Save the report").click()
    assert saved.value.suggested_filename == "class_report.html"
    assert "records of 6 learners" in saved.value.path().read_text("utf-8")
    desk.get_by_role("button", name="Forget these files").click()
    expect(desk.get_by_role("link")).to_have_count(0)
    expect(desk).to_contain_text("No file chosen yet.")
