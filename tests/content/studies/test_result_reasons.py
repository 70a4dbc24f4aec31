"""The reasons of a reading: what is refused, and how they are written."""

from __future__ import annotations

import pytest

from sympblock.content import ContentError, load_parameters
from sympblock.content.studies.result_reasons import load_result_reasons

REASON = "- {id: one, text: A., sources: [rocco1995]}\n"


def test_loads(write) -> None:
    assert load_result_reasons(write("result_reasons.yaml", REASON))["one"].sources == ("rocco1995",)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("rocco1995", "nobody1900", "field 'sources': unknown reference key 'nobody1900'"),
        ("text: A.", "text: ''", "field 'text'"),
        ("id: one, ", "id: one, why: B., ", "field 'why'"),
    ],
)
def test_fault_is_named(write, old, new, message) -> None:
    with pytest.raises(ContentError) as caught:
        load_result_reasons(write("result_reasons.yaml", REASON.replace(old, new)))
    assert str(caught.value).startswith(f"data/result_reasons.yaml, item 'one', {message}")


def test_reasons_are_short_and_sentences() -> None:
    for reason in load_result_reasons().values():
        assert reason.text.endswith(".") and len(reason.text.split()) <= 60, reason.id


def test_figures_that_reasons_quote_are_those_of_the_table() -> None:
    rows, reasons = load_parameters("pain_response"), load_result_reasons()
    quoted = {
        "hope": ("price_saline_percent", "price_drug_percent"),
        "as_short_as_saline": ("placebo_h",),
        "longer_than_saline": ("placebo_h",),
        "sedation": ("cohen_sedated_percent", "cohen_awake_percent"),
    }
    for name, keys in quoted.items():
        assert all(f"{rows[key].value:g}" in reasons[name].text for key in keys), name
