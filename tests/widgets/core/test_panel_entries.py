"""What is ticked and typed is taken as it was meant, or refused with a sentence."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.widgets.core.panel import Control, Panel
from sympblock.widgets.core.panel_entries import MOMENT_FORMS, Checks, MomentField, TextEntry
from sympblock.widgets.core.panel_number import Refusal
from sympblock.widgets.core.panel_sheet import Sheet, SheetPart

OPTIONS = {"aspirin": "Aspirin", "warfarin": "Warfarin", "heparin": "Heparin"}
MOMENTS = st.datetimes(datetime(2000, 1, 1), datetime(2100, 12, 31)).map(lambda at: at.replace(second=0, microsecond=0))


@given(st.permutations(list(OPTIONS)), st.integers(0, 3))
def test_ticks_are_kept_in_the_order_of_the_list(keys: list[str], count: int) -> None:
    ticked = Checks("drugs", "Drugs", OPTIONS).accept(keys[:count])
    assert ticked == tuple(key for key in OPTIONS if key in keys[:count])


def test_a_tick_that_is_not_on_offer_is_an_error() -> None:
    with pytest.raises(ValueError, match="not among|is not"):
        Checks("drugs", "Drugs", OPTIONS).accept(["vodka"])
    with pytest.raises(ValueError, match="no list"):
        Checks("drugs", "Drugs", OPTIONS).accept("aspirin")


@given(MOMENTS, st.sampled_from(MOMENT_FORMS))
def test_a_moment_is_read_in_every_form_in_which_it_may_be_typed(moment: datetime, form: str) -> None:
    assert MomentField("at", "Last dose").accept(moment.strftime(form)) == moment


@pytest.mark.parametrize("typed", ["31.02.2026 10:00", "29.02.2027 10:00", "1.13.2026 10:00", "1.1.2026 25:00", "now"])
def test_a_moment_that_does_not_exist_is_refused(typed: str) -> None:
    with pytest.raises(Refusal, match="Last dose"):
        MomentField("at", "Last dose").accept(typed)


def test_a_moment_may_be_unknown_only_where_that_is_allowed() -> None:
    assert MomentField("at", "Last dose", allow_empty=True).accept(" ") is None
    with pytest.raises(Refusal, match="nothing is typed"):
        MomentField("at", "Last dose").accept("")
    with pytest.raises(Refusal, match="1066"):
        MomentField("at", "Last dose").accept("14.10.1066 09:00")


@dataclasses.dataclass(frozen=True)
class NoteState:
    """Words and a moment."""

    words: str = ""
    at: datetime | None = datetime(2026, 1, 2, 3, 4)


class Note(Panel[NoteState]):
    """The smallest panel in which something is typed."""

    title = "Note"

    def controls(self, state: NoteState) -> Sequence[Control]:
        return TextEntry("words", "Words", limit=50), MomentField("at", "When")


def test_a_refused_entry_changes_nothing_and_says_what_counts() -> None:
    note = Note(NoteState())
    note.set("words", "short")
    note.set("words", "x" * 100_000)
    note_words, when = note.view["controls"]
    assert note.state.words == "short"
    assert "100,000 characters" in note_words["refusal"]
    note.set("at", "yesterday")
    note.set("words", "shorter")
    assert note.view["controls"][0]["refusal"] == ""
    assert "Friday 2 January 2026, 03:04 still counts" in note.view["controls"][1]["refusal"]
    note.set("at", "3.1.2026 10:00")
    assert note.view["controls"][1]["refusal"] == ""
    assert when["refusal"] == ""


@given(st.text(max_size=200))
def test_words_on_a_page_for_paper_are_never_markup(words: str) -> None:
    page = Sheet(
        "Title", (SheetPart("Part", paragraphs=(words + "<script>alert(1)</script>",)),), note=words
    ).document()
    assert "<script" not in page


def test_a_page_for_paper_stands_alone() -> None:
    parts = (SheetPart("First", ("Words.",), ("one", "two"), ("tick",), (("Drug", "Hours"), ("Aspirin", "0"))),)
    page = Sheet("Going home", parts, sources=("hong2010",)).document()
    assert page.count("<li>") == 4
    assert 'scope="row">Aspirin' in page and 'lang="en-GB"' in page and "Hong" in page
    assert "http" not in page.split("<footer>")[0]
    assert "font: 15pt" in Sheet("Going home", parts, large_print=True).document()
