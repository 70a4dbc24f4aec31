"""Laws of the Angoff sheet: the cut score, its error, no mark before six judges, and what a sheet may look like."""

from __future__ import annotations

import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.assessment.exam.angoff import (
    AngoffSheet,
    SheetFault,
    cut_score,
    questions_apart,
    read_sheet,
    sheet_text,
)

ITEMS = ("first", "second", "third")
ESTIMATE = st.integers(0, 100).map(float)


def sheets(least: int = 1, most: int = 12):
    """Draw sheets of three questions; nobody's estimates look like shares of one, which are refused."""
    judges = st.integers(least, most)
    rows = judges.flatmap(lambda count: st.tuples(*[st.tuples(*[ESTIMATE] * count)] * len(ITEMS)))
    told = rows.filter(lambda drawn: not any(0 < max(column) <= 1 for column in zip(*drawn, strict=True)))
    return told.map(lambda drawn: AngoffSheet(ITEMS, drawn))


@given(sheet=sheets(least=6))
def test_cut_score_and_error_equal_a_reference_that_knows_no_arrays(sheet: AngoffSheet) -> None:
    of_judges = [statistics.fmean(column) for column in zip(*sheet.estimates_percent, strict=True)]
    found = cut_score(sheet)
    assert found is not None
    assert found.percent == pytest.approx(statistics.fmean(of_judges))
    assert found.error_percent == pytest.approx(statistics.stdev(of_judges) / len(of_judges) ** 0.5, abs=1e-9)


@given(sheet=sheets(most=5))
def test_fewer_than_six_judges_give_no_mark(sheet: AngoffSheet) -> None:
    assert cut_score(sheet) is None


@given(sheet=sheets(), delimiter=st.sampled_from(",;\t"))
def test_a_sheet_that_is_written_is_read_back(sheet: AngoffSheet, delimiter: str) -> None:
    assert read_sheet(sheet_text(ITEMS, sheet).replace(",", delimiter), ITEMS) == sheet


@given(sheet=sheets())
def test_the_order_of_rows_and_empty_columns_do_not_matter(sheet: AngoffSheet) -> None:
    head, *rows = sheet_text(ITEMS, sheet).splitlines()
    shuffled = "\n".join([f"{head},,", *(f"{row},," for row in reversed(rows))])
    assert read_sheet(f"\ufeff{shuffled}\n,,,\n", ITEMS) == sheet


@pytest.mark.parametrize("name", ["mean", "Average of all", "SD", "Total:"])
def test_a_column_that_a_spreadsheet_computed_is_no_judge(name: str) -> None:
    judges = ",".join(f"judge {number}" for number in range(1, 6))
    rows = "\n".join(f"{number},{item},50,60,55,65,70,60" for number, item in enumerate(ITEMS, 1))
    with pytest.raises(SheetFault, match=f"“{name}” is no judge's"):
        read_sheet(f"question,id,{judges},{name}\n{rows}", ITEMS)
    assert read_sheet(f"question,id,{judges},Meaney\n{rows}", ITEMS).judges == 6


def test_shares_of_one_are_not_read_as_percent() -> None:
    rows = "\n".join(f"{number},{item},50,0.{number}" for number, item in enumerate(ITEMS, 1))
    with pytest.raises(SheetFault, match="Judge 2 .* how many of 100"):
        read_sheet(f"question,id,one,two\n{rows}", ITEMS)


def test_a_line_of_means_and_the_sheet_of_another_form_are_told() -> None:
    rows = [f"{number},{item},50" for number, item in enumerate(ITEMS, 1)]
    with pytest.raises(SheetFault, match="leave out lines of means"):
        read_sheet("\n".join(["question,id,one", *rows, "mean,,50"]), ITEMS)
    with pytest.raises(SheetFault, match="another form or group"):
        read_sheet("\n".join(["question,id,one", *rows]), ["fourth", "fifth", "third"])


def test_a_decimal_comma_and_a_percent_sign_are_understood() -> None:
    text = "question;id;judge 1\n1;first;62,5\n2;second;70 %\n3;third;0"
    assert read_sheet(text, ITEMS).estimates_percent == ((62.5,), (70.0,), (0.0,))


@given(sheet=sheets())
def test_questions_apart_are_exactly_those_with_a_wide_range(sheet: AngoffSheet) -> None:
    wide = [max(row) - min(row) for row in sheet.estimates_percent]
    found = questions_apart(sheet)
    assert {number for number, _, _ in found} == {at + 1 for at, width in enumerate(wide) if width > 30}
    assert [high - low for _, low, high in found] == sorted((high - low for _, low, high in found), reverse=True)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "The sheet is empty"),
        ("id,question\n", "The first line must begin with"),
        ("question,id,judge 1\n1,first,50\n2,second,50", "are missing: 3"),
        ("question,id,judge 1\n1,first,50\n2,second,50\n3,third,50\n4,fourth,50", "not in this form: fourth"),
        ("question,id,judge 1\n1,first,50\n1,first,50\n2,second,50\n3,third,50", "stand twice: first"),
        ("question,id,judge 1\n1,first,50\n2,second,\n3,third,50", "Judge 1 has no estimate for question 2"),
        ("question,id,judge 1\n1,first,50\n2,second,fifty\n3,third,50", "“fifty” is not a number"),
        ("question,id,judge 1\n1,first,50\n2,second,101\n3,third,50", "101 is not between 0 and 100"),
        ("question,id,judge 1\n1,first,50\n2,second,nan\n3,third,50", "nan is not between 0 and 100"),
        ("question,id,judge 1\n1,first,\n2,second,\n3,third,", "no estimate yet"),
        ("question,id\n1\n", "has no id of a question"),
        ("question,id" + ",judge" * 41 + "\n" + "\n".join(f"1,{i}" + ",5" * 41 for i in ITEMS), "41 columns"),
    ],
)
def test_a_sheet_with_a_fault_is_refused_with_a_sentence(text: str, words: str) -> None:
    with pytest.raises(SheetFault, match=words):
        read_sheet(text, ITEMS)


@given(text=st.text(max_size=200))
def test_no_text_makes_the_reader_fall_over(text: str) -> None:
    with pytest.raises(SheetFault):
        read_sheet(text, ITEMS)
