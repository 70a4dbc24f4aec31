"""Entry limits: what is refused, and what the published kidney counts say about them."""

from __future__ import annotations

import pytest

from sympblock.anatomy.schematic.needle_path import published_entries_mm
from sympblock.content import ContentError
from sympblock.content.practice.approaches import load_approach
from sympblock.content.practice.entry_limits import load_entry_limits, load_entry_rules

MOST_ACCEPTED_PERCENT = 5
SIDES = ("left", "right")
LIMIT = "- {{level: {0}, usual_mm: [60, 70], most_mm: 80, sentence: S., authority: our rule, sources: [weyland1993]}}\n"
FILE = "".join(LIMIT.format(level) for level in ("L2", "L3", "L4"))
RULE = "- {id: first, sentence: Look., sources: [koizuka2008]}\n"


def test_loads(write) -> None:
    folder = write("procedure/entry_limits.yaml", FILE + RULE)
    limits, rules = load_entry_limits("entry_limits", folder), load_entry_rules("entry_limits", folder)
    assert {level: (limit.usual_mm, limit.most_mm) for level, limit in limits.items()} == dict.fromkeys(
        ("L2", "L3", "L4"), ((60, 70), 80)
    )
    assert rules["first"].sentence == "Look."


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("[60, 70]", "[70, 60]", ", item 'L2', field 'usual_mm': the inner end stands first"),
        ("most_mm: 80", "most_mm: 65", ", item 'L2': the usual entry lies between the midline and the limit"),
        ("[60, 70]", "[-5, 70]", ", item 'L2': the usual entry lies between the midline and the limit"),
        ("weyland1993", "nobody1900", ", item 'L2', field 'sources': unknown reference key 'nobody1900'"),
        (
            "[weyland1993]",
            "[]",
            ", item 'L2', field 'sources': there are too few entries: write a list of one entry or more, each a key of references.bib",
        ),
        (
            "level: L4",
            "level: L5",
            ", item 'L5', field 'level': 'L5' is not of the form that is needed: write a level, L2, L3 or L4",
        ),
        (LIMIT.format("L4"), "", ": no entry limit for L4"),
    ],
)
def test_fault_is_named(write, old, new, message) -> None:
    with pytest.raises(ContentError) as caught:
        load_entry_limits("entry_limits", write("procedure/entry_limits.yaml", FILE.replace(old, new)))
    assert str(caught.value).startswith(f"data/procedure/entry_limits.yaml{message}")


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("level", ["L2", "L3", "L4"])
def test_few_paths_inside_the_limit_cross_a_kidney(level, side) -> None:
    table, most_mm = published_entries_mm(level, side), load_approach().entry_limits[level].most_mm
    assert most_mm in table
    assert all(rate <= MOST_ACCEPTED_PERCENT for entry, rate in table.items() if entry <= most_mm)


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("level", ["L2", "L3"])
def test_many_paths_beyond_the_limit_cross_a_kidney(level, side) -> None:
    table, most_mm = published_entries_mm(level, side), load_approach().entry_limits[level].most_mm
    beyond = [rate for entry, rate in table.items() if entry > most_mm]
    assert beyond and all(rate > MOST_ACCEPTED_PERCENT for rate in beyond)


@pytest.mark.parametrize("level", ["L2", "L3", "L4"])
def test_the_sentence_names_the_limit(level) -> None:
    limit = load_approach().entry_limits[level]
    assert f"{limit.most_mm / 10:g} cm" in limit.sentence
    assert limit.authority.startswith("our rule")


def test_rules_name_image_kidney_way_out_and_where_texts_differ() -> None:
    ids = ["limit_beats_image", "lower_pole_first", "image_asks_for_more", "texts_differ"]
    assert list(load_approach().entry_rules) == ids
