"""The leaflet maker: what is chosen is printed, what is typed stays text, and nobody is named."""

from __future__ import annotations

import pytest

from sympblock.widgets.leaflet_maker.leaflet_maker import BLOCKS, DRUGS, PHONE_LIMIT, LeafletMaker


@pytest.fixture
def maker() -> LeafletMaker:
    return LeafletMaker()


def document(maker: LeafletMaker) -> str:
    (sheet,) = [block for block in maker.view["readout"] if block["kind"] == "sheet"]
    return sheet["document"]


@pytest.mark.long
@pytest.mark.parametrize("block", BLOCKS)
@pytest.mark.parametrize("side", ["left", "right"])
def test_title_names_block_and_side(maker, block, side):
    maker.set("block", block)
    maker.set("side", side)
    assert f"<h1>{maker.state.leaflet.title}</h1>" in document(maker)
    assert side in maker.state.leaflet.title


def test_telephone_is_printed_or_a_line_to_write_on(maker):
    assert "Our number: ____" in document(maker)
    maker.set("phone", "  01234   567 890 ")
    assert "Our number: 01234 567 890." in document(maker)


@pytest.mark.parametrize(
    "typed", ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "{{ 7 * 7 }}", "{side}"]
)
def test_what_is_typed_is_text(maker, typed):
    maker.set("phone", typed)
    page = document(maker)
    assert "<script" not in page
    assert "<img" not in page
    assert "Our number: 49" not in page
    assert "Our number: left" not in page


def test_a_number_that_is_too_long_is_refused_and_the_leaflet_stays(maker):
    maker.set("phone", "01234")
    before = document(maker)
    maker.set("phone", "9" * 100_000)
    (field,) = [control for control in maker.view["controls"] if control["id"] == "phone"]
    assert f"At most {PHONE_LIMIT}" in field["refusal"]
    assert document(maker) == before


def test_every_sentence_is_listed_with_its_source(maker):
    maker.set("drugs", list(DRUGS))
    table = maker.view["readout"][-1]
    told = [row[0] for row in table["rows"]]
    leaflet = maker.state.leaflet
    assert told == [
        text
        for part in ("what", "how", "helps", "risks", "before", "after", "questions")
        for text in leaflet.of_part(part)
    ] + [flag.plain for flag in leaflet.red_flags]
    assert all(row[1] for row in table["rows"])


def test_grade_is_printed_beside_the_leaflet_by_every_formula(maker):
    told = maker.view["readout"][0]["text"]
    for grade in maker.state.leaflet.readability.grades.values():
        assert f"{grade:.1f}" in told


def test_large_print_is_larger(maker):
    small = document(maker)
    maker.set("is_large_print", True)
    assert "15pt" in document(maker)
    assert "15pt" not in small


def test_who_types_no_number_is_told_that_it_is_missing(maker):
    def told() -> bool:
        return any(block.get("heading") == "Your telephone number" for block in maker.view["readout"])

    assert told()
    maker.set("phone", "01234 567890")
    assert not told()
