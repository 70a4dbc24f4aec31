"""What an author reads: every fault at once, in sentences that say what to write."""

from __future__ import annotations

import importlib
import math
import pkgutil
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
import yaml
from pydantic import TypeAdapter, ValidationError

import sympblock.content
from sympblock.content import ContentError, load_glossary, load_items
from sympblock.content.faults.fault_words import PROBLEMS, field_faults
from sympblock.content.faults.record_schema import RecordSchema
from sympblock.content.files import Record
from sympblock.content.items import Item
from sympblock.content.practice.antithrombotics import load_antithrombotics
from sympblock.content.practice.view_tasks import Aim
from tests.sample_course import LESSON, SAMPLE

for _module in pkgutil.walk_packages(sympblock.content.__path__, "sympblock.content."):
    importlib.import_module(_module.name)

#: What somebody may write into a field, by mistake or by typing.
ODD_VALUES = [None, "", " ", "x Y", "x" * 300, 0, -1, 2.5, 1e9, math.inf, math.nan, True, [], [None], {}, {"a b": None}]
ODD_VALUES += [
    ["x Y"] * 9,
    [1.0],
    [[]],
    {"a": "x"},
    {"kind": "odd"},
    {"kind": None},
    [{"kind": "odd"}, {}],
    "2026-13-40",
    datetime(2026, 11, 29, 12),
]
#: A field that no author writes.
SET_BY_LOADERS = {"data_dir"}


def record_classes(kind: type[Record] = Record) -> Iterator[type[Record]]:
    """Yield every record of the package."""
    for below in kind.__subclasses__():
        if below.__module__.startswith("sympblock.content"):
            yield below
        yield from record_classes(below)


KINDS: list[Any] = [*record_classes(), Item, Aim]


def odd_entries(kind: Any) -> Iterator[Any]:
    """Yield entries of a kind with every odd value in every field, and with none."""
    tags = RecordSchema(kind).allowed(RecordSchema(kind).find(())[1]) or [None]
    for tag in tags:
        yield {} if tag is None else {"kind": tag}
    fields = [name for each in KINDS[:-2] for name in each.model_fields] if tags[0] else kind.model_fields
    written = [name for name in fields if name not in SET_BY_LOADERS]
    for tag in tags:
        for value in ODD_VALUES:
            yield {"unknown": value, **dict.fromkeys(written, value), **({"kind": tag} if tag else {})}
            yield value


def errors_of(kind: Any) -> Iterator[ValidationError]:
    """Yield what pydantic finds in the odd entries of a kind."""
    adapter = TypeAdapter(kind)
    for entry in odd_entries(kind):
        try:
            adapter.validate_python(entry)
        except ValidationError as error:
            yield error


class TestEveryRecord:
    def test_there_are_many(self):
        assert len(KINDS) > 40

    @pytest.mark.parametrize("kind", KINDS, ids=lambda kind: getattr(kind, "__name__", "union"))
    def test_has_words_of_its_own_for_every_fault(self, kind):
        for error in errors_of(kind):
            told = field_faults(kind, error)
            assert told
            foreign = {" ".join(fault["msg"].split()[:2]) for fault in error.errors() if fault["type"] != "value_error"}
            for _, sentence in told:
                assert not [words for words in foreign if words in sentence], sentence
                assert "something else" not in sentence and "does not fit here" not in sentence, sentence

    @pytest.mark.long
    def test_every_kind_of_fault_is_known_and_no_word_is_idle(self):
        raised = {fault["type"] for kind in KINDS for error in errors_of(kind) for fault in error.errors()}
        assert raised - {"value_error"} == set(PROBLEMS)

    @pytest.mark.parametrize("kind", KINDS, ids=lambda kind: getattr(kind, "__name__", "union"))
    def test_every_form_is_described(self, kind):
        schema = RecordSchema(kind)
        for text in schema.strings():
            assert "pattern" not in text or "description" in text, f"{kind}: describe the form {text['pattern']}"


FIVE_FAULTS = {
    ("leg_segments", "difficulty"): ("brutal", "'brutal' is not known: write one of easy, moderate, hard"),
    ("beside_trunk", "why"): ("", "the text is empty: write a text"),
    ("path_to_foot", "choices"): ([], "there are too few entries: write a list of 4 to 6 entries, each a mapping"),
    ("angle_of_needle", "sources"): (["nobody1900"], "unknown reference key 'nobody1900': add it to references.bib"),
    ("find_trunk", "hint"): ("Look.", "there is no such field: the fields are id, use, objective"),
}


class TestOneFile:
    """All faults of a file are told at once, one line each."""

    def test_with_five_faults_has_five_lines(self, write):
        items = {item["id"]: item for item in yaml.safe_load(SAMPLE.read_text("utf-8"))}
        for (item, field), (value, _) in FIVE_FAULTS.items():
            items[item][field] = value
        folder = write(f"items/{LESSON}.yaml", yaml.safe_dump(list(items.values())))
        with pytest.raises(ContentError) as caught:
            load_items(LESSON, folder)
        assert len(caught.value.lines) == len(FIVE_FAULTS)
        for line, ((item, field), (_, sentence)) in zip(caught.value.lines, FIVE_FAULTS.items(), strict=True):
            assert line.startswith(f"data/items/{LESSON}.yaml, item {item!r}, field {field!r}: {sentence}")
        assert str(caught.value).splitlines() == list(caught.value.lines)

    def test_with_records_of_several_kinds_tells_the_faults_of_all(self, write):
        drug = "- {drug: D, names: {d: D}, acts_on: platelets, stop: [{from_ml_per_min: 0, last_dose_h: 72}], restart_h: 24, confidence: sure, sources: [rocco1995]}\n"
        default = "- {default: A, authority: '', deviate_when: C, sources: [rocco1995]}\n"
        with pytest.raises(ContentError) as caught:
            load_antithrombotics(write("procedure/antithrombotics.yaml", drug + default))
        assert [line.split(", ")[2][:20] for line in caught.value.lines] == [
            "field 'authority': t",
            "field 'confidence': ",
        ]

    def test_with_two_faults_in_one_entry_tells_both(self, write):
        with pytest.raises(ContentError) as caught:
            load_glossary(write("glossary.yaml", "- {term: 3, meaning: yes}"))
        assert caught.value.lines == (
            "data/glossary.yaml, item '3', field 'term': 3 is not a text: write a text, in quotation marks",
            "data/glossary.yaml, item '3', field 'meaning': true is not a text: write a text, in quotation marks",
        )

    def test_a_text_that_ends_at_its_comma_is_told_what_it_needs(self, write):
        with pytest.raises(ContentError, match="a text with a comma needs quotation marks"):
            load_glossary(write("glossary.yaml", "- {term: A, meaning: B, and more}"))

    def test_a_list_is_not_called_short_because_its_entries_are_wrong(self, write):
        items = yaml.safe_load(SAMPLE.read_text("utf-8"))
        items[0]["choices"][0]["text"] = ""
        with pytest.raises(ContentError) as caught:
            load_items(LESSON, write(f"items/{LESSON}.yaml", yaml.safe_dump(items)))
        assert [line.split("field ")[1][:18] for line in caught.value.lines] == ["'choices #1 text':"]
