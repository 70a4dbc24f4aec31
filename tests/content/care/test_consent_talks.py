"""Talks as data: a way into nowhere, an element that nobody can earn, and a talk without an end are refused."""

from __future__ import annotations

import copy
import json

import pytest

from sympblock.content import DATA_DIR, ContentError
from sympblock.content.care.consent import load_consent_talks

SHARED = {
    name: (DATA_DIR / "care" / name).read_text("utf-8")
    for name in ("complications.yaml", "complications.csv", "consent_elements.yaml")
}
END = {"id": "end", "says": "Bye.", "options": []}
TALK = {
    "id": "one",
    "title": "T",
    "story": "S.",
    "needs": ["purpose"],
    "nodes": [
        {
            "id": "start",
            "says": "Hm?",
            "options": [{"id": "a", "say": "A test.", "covers": ["purpose"], "next": "end"}],
        },
        END,
    ],
}


@pytest.fixture
def read(write):
    def _read(talk):
        for name, content in SHARED.items():
            write(f"care/{name}", content)
        return load_consent_talks(write("care/consent_talks.yaml", json.dumps([talk])))

    return _read


def changed(**fields):
    talk = copy.deepcopy(TALK)
    talk["nodes"][0]["options"][0].update(fields)
    return talk


def test_loads(read):
    assert read(TALK)["one"].start.option("a").next == "end"


@pytest.mark.parametrize(
    ("talk", "message"),
    [
        (changed(next="nowhere"), "there is no node 'nowhere'"),
        (changed(next="start"), "no way leads to the node 'end'"),
        (changed(covers=["luck"]), "unknown element 'luck'"),
        (changed(covers=[]), "nobody can fulfil 'purpose'"),
        (changed(say="About {nobody.cases}."), "no count of complications.csv"),
        (changed(sources=["nobody1900"]), "unknown reference key 'nobody1900'"),
        (changed(flaw={"words": "No.", "sources": ["nobody1900"]}), "unknown reference key 'nobody1900'"),
        ({**TALK, "nodes": [*TALK["nodes"], END]}, "two nodes have one id"),
        ({**TALK, "nodes": [*TALK["nodes"], {**END, "id": "lost"}]}, "no way leads to the node 'lost'"),
    ],
)
def test_fault_is_named(read, talk, message):
    with pytest.raises(ContentError) as caught:
        read(talk)
    assert message in str(caught.value)


def test_a_talk_without_an_end_is_refused(read):
    talk = changed(next="start")
    talk["nodes"] = talk["nodes"][:1] + [
        {"id": "loop", "says": "Hm.", "options": [{"id": "b", "say": "Hm.", "next": "start"}]}
    ]
    talk["nodes"][0]["options"].append({"id": "c", "say": "So.", "next": "loop"})
    with pytest.raises(ContentError, match="to an end"):
        read(talk)
