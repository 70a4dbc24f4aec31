"""What is said about contrast: each answer has its sentence, and a fault refuses the whole file."""

from __future__ import annotations

import pytest

from sympblock.content import ContentError
from sympblock.content.practice.readings import load_readings

CLAIM = "{text: A., sources: [known]}"
CHOICES = f"{{go_on: {CLAIM}, move: {CLAIM}, stop: {CLAIM}}}"


def entry(name: str = "one", means: str = CLAIM, decision: str = "move", called: str = "two") -> str:
    said = f"looks: {CLAIM}, means: {means}, decisions: [{decision}], choices: {CHOICES}"
    return f"- {{pattern: {name}, name: N, short: N, {said}, mistaken_for: [{{called: [{called}], text: B., sources: []}}]}}\n"


@pytest.fixture
def load(write):
    def go(**changes: str):
        write("references.bib", "@misc{known, kind={trial}, seen={abstract}, title={K}}\n")
        return load_readings(data_dir=write("readings.yaml", entry(**changes) + entry(name="two", called="one")))

    return go


def test_each_answer_has_its_sentence(load):
    reading = load()["one"]
    assert reading.choice("stop").text == "A." and reading.mistake("two").text == "B."


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"decision": "run"}, "field 'decisions #1'"),
        ({"means": "{text: A., sources: [nobody1900]}"}, "unknown reference key 'nobody1900'"),
        ({"called": "one"}, "field 'mistaken_for': must answer each of two once, and answers one"),
        ({"called": "two, two"}, "must answer each of two once, and answers two, two"),
        ({"means": "{text: '', sources: []}"}, "field 'means text'"),
    ],
)
def test_fault_is_named(load, change, message):
    with pytest.raises(ContentError, match=r"data/readings\.yaml, item 'one'") as caught:
        load(**change)
    assert message in str(caught.value)


def test_all_that_is_said_is_short_and_a_sentence():
    for reading in load_readings().values():
        choices = reading.choices
        said = (reading.looks, reading.means, choices.go_on, choices.move, choices.stop, *reading.mistaken_for)
        for claim in said:
            assert claim.text.endswith(".") and len(claim.text.split()) <= 40, (reading.pattern, claim.text)


def test_a_look_that_no_source_describes_has_none():
    """The dossier holds these looks from memory only."""
    assert [name for name, reading in load_readings().items() if not reading.looks.sources] == [
        "vessel",
        "front",
        "epidural",
        "disc",
    ]
