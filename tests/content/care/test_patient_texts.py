"""Patient texts: each has its claims, and each contradiction is one between what texts say."""

from __future__ import annotations

import json
from html import escape

import pytest

from sympblock.content import DATA_DIR, ContentError
from sympblock.content.care.patient_texts import load_contradictions, load_patient_texts
from sympblock.lessons import show_contradictions

TEXTS = (DATA_DIR / "care" / "patient_texts.yaml").read_text("utf-8")
ONE = {"topic": "T?", "resolve": "So.", "sources": ["hong2010"], "id": "one"}


def written(write, *sayings):
    write("care/patient_texts.yaml", TEXTS)
    entry = {**ONE, "sayings": [{"texts": texts, "says": says} for texts, says in sayings]}
    return write("care/contradictions.yaml", json.dumps([entry]))


def test_each_text_has_a_file_of_claims():
    assert set(load_patient_texts()) == {path.stem for path in (DATA_DIR / "claims").glob("*.yaml")}


class TestContradictions:
    def test_loads(self, write):
        (found,) = load_contradictions(written(write, (["reset_button"], "yes"), (["instant_relief"], "no")))
        assert found.sayings[1].texts == ("instant_relief",)

    @pytest.mark.parametrize(
        ("sayings", "message"),
        [
            ([(["reset_button"], "yes"), (["nobody"], "no")], "field 'sayings #2 texts': unknown text 'nobody'"),
            ([(["reset_button"], "yes")], "field 'sayings'"),
            ([(["reset_button"], "yes"), ([], "no")], "texts"),
        ],
    )
    def test_fault_is_named(self, write, sayings, message):
        with pytest.raises(ContentError) as caught:
            load_contradictions(written(write, *sayings))
        assert message in str(caught.value)

    @pytest.mark.parametrize("each", load_contradictions(), ids=lambda each: each.id)
    def test_no_two_sayings_are_the_same(self, each):
        assert len({saying.says for saying in each.sayings}) == len(each.sayings)

    def test_page_shows_all(self):
        page = show_contradictions().data
        for each in load_contradictions():
            assert escape(each.resolve) in page
            assert all(escape(saying.says[1:]) in page for saying in each.sayings)
