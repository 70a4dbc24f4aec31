"""The Angoff desk: no mark before six judges, faults told in sentences, and sheets that come back as they went out."""

from __future__ import annotations

import pytest

from sympblock.assessment.exam.angoff import AngoffSheet, read_sheet, sheet_text
from sympblock.assessment.exam.exam_place import items_of_form
from sympblock.assessment.scoring import choices_by_id, key_of
from sympblock.widgets.angoff_sheet.angoff_sheet import AngoffDesk
from sympblock.widgets.angoff_sheet.judges_sheet import judges_sheet

IDS = [item.id for item in items_of_form("a")]


def sheet_of(judges: int, low: int = 60) -> str:
    """Return a full sheet in which each judge is one point above the one before."""
    rows = tuple(tuple(float(low + judge) for judge in range(judges)) for _ in IDS)
    return sheet_text(IDS, AngoffSheet(tuple(IDS), rows))


def told(desk: AngoffDesk, heading: str) -> str:
    """Return the words under a heading of the read-out."""
    return next(block["text"] for block in desk.view["readout"] if block.get("heading") == heading)


@pytest.fixture
def desk() -> AngoffDesk:
    return AngoffDesk()


@pytest.mark.parametrize("judges", [1, 5])
def test_no_mark_is_shown_before_six_judges_and_it_says_why(desk, judges: int) -> None:
    desk.set("round_one", sheet_of(judges))
    words = told(desk, "Round one")
    assert "no cut score is shown before 6" in words
    assert "Cut score" not in words and str(60 + (judges - 1) / 2) not in words


def test_six_judges_give_a_cut_score_with_its_error(desk) -> None:
    desk.set("round_one", sheet_of(6))
    assert told(desk, "Round one").startswith("Cut score 62.5 %, standard error 0.8 points: 25.0 of 40 questions")
    assert "About 10 judges are wanted" in told(desk, "Round one")


def test_both_rounds_stand_side_by_side(desk) -> None:
    desk.set("round_one", sheet_of(10))
    desk.set("round_two", sheet_of(10, low=70))
    assert "64.5 %" in told(desk, "Round one")
    assert "74.5 %" in told(desk, "Round two")
    assert "are wanted" not in told(desk, "Round two")


def test_judges_who_are_far_apart_are_told_of_the_question(desk) -> None:
    text = sheet_of(6).replace("\n3,", "\n3,", 1)
    head, *rows = text.splitlines()
    cells = rows[2].split(",")
    rows[2] = ",".join([*cells[:2], "5", *cells[3:]])
    desk.set("round_one", "\n".join([head, *rows]))
    _how, table = (block for block in desk.view["readout"] if block["kind"] == "table")
    assert table["rows"] == [["3", IDS[2], "5 to 65 %"]]
    assert "talk about these questions" in str(table)
    desk.set("round_two", desk.state.round_one)
    *_, table = (block for block in desk.view["readout"] if block["kind"] == "table")
    assert "still differ" in str(table) and "talk about" not in str(table)


def test_a_fault_is_told_and_the_text_stays(desk) -> None:
    desk.set("round_one", sheet_of(6).replace("60", "sixty", 1))
    assert "“sixty” is not a number" in told(desk, "Round one")
    assert desk.state.round_one.count("sixty") == 1


@pytest.mark.parametrize("form", ["a", "b", "c", "group"])
def test_the_empty_sheet_is_that_of_the_form(desk, form: str) -> None:
    desk.set("form", form)
    if form == "group":
        desk.set("group_number", "17")
    name = "group_17" if form == "group" else form
    file = desk.view["readout"][-1]
    ids = [item.id for item in items_of_form(name)]
    assert file["file"] == f"angoff_{name}.csv"
    assert [line.split(",")[1] for line in file["text"].splitlines()[1:]] == ids


def test_what_was_read_can_be_taken_away_and_pasted_again(desk) -> None:
    desk.set("round_one", sheet_of(7).replace(",", "\t"))
    file = next(block for block in desk.view["readout"] if block["kind"] == "file")
    assert read_sheet(file["text"], IDS) == read_sheet(sheet_of(7), IDS)


def test_keys_reach_the_page_only_when_an_educator_asks_for_them(desk) -> None:
    assert "Key:" not in str(desk.view)
    desk.set("shows_questions", True)
    assert str(desk.view).count("Key") >= len(IDS)


@pytest.mark.parametrize("form", ["a", "b", "c"])
def test_the_paper_for_judges_marks_exactly_the_keys(form: str) -> None:
    items = items_of_form(form)
    for item, part in zip(items, judges_sheet("Form", items).parts, strict=True):
        if item.kind in ("single_best_answer", "multiple_response", "hotspot"):
            texts = {f"Key: {choices_by_id(item)[key].text}" for key in key_of(item)}
            assert {line for line in part.items if line.startswith("Key: ")} == texts
            assert len(part.items) == len(item.choices)
