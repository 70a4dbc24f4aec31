"""Lessons, words, steps and notes: what is refused, and what the course ships."""

from __future__ import annotations

import re

import pytest

from sympblock.content import (
    DATA_DIR,
    ContentError,
    load_glossary,
    load_lessons,
    load_level_notes,
    load_procedure,
    load_structure_notes,
)
from sympblock.content.units import UNITS

PHASES = ["before", "aim", "needle", "contrast", "inject", "after"]
STEP = """- id: {id}
  phase: needle
  title: T
  purpose: P
  looks_like: L
  goes_wrong: G
  act: A
  views: {{show: [ap], needle_depth_percent: {depth}, contrast: none}}
  sources: [{source}]
"""


def refusal(load, *arguments) -> str:
    """Return the message with which a file is refused."""
    with pytest.raises(ContentError) as caught:
        load(*arguments)
    return str(caught.value)


class TestLessons:
    def test_numbers_are_used_once_and_ascend(self):
        numbers = [int(lesson.number) for lesson in load_lessons()]
        assert numbers == sorted(set(numbers))

    def test_objectives_of_a_lesson_differ(self):
        for lesson in load_lessons():
            ids = [objective.id for objective in lesson.objectives]
            assert len(ids) == len(set(ids))

    @pytest.mark.parametrize(
        ("change", "message"),
        [
            (
                ("status: ready", "status: soon"),
                "item '00_start_here', field 'status': 'soon' is not known: write one of ready, planned",
            ),
            (
                ("minutes: 15", "minutes: 500"),
                "item '00_start_here', field 'minutes': 500 is too large: write a whole number from 5 to 30",
            ),
            (
                ("lesson: 01_sympathetic_chain", "lesson: 00_start_here"),
                "item '00_start_here', field 'lesson': the name stands twice",
            ),
            (
                ("{id: orientation", "{id: Orientation"),
                "item '00_start_here', field 'objectives #1 id': 'Orientation' is not of the form that is needed: write a name of small letters",
            ),
        ],
    )
    def test_fault_is_named(self, write, change, message):
        text = (DATA_DIR / "lessons.yaml").read_text("utf-8")
        assert change[0] in text
        assert refusal(load_lessons, write("lessons.yaml", text.replace(*change))).startswith(
            f"data/lessons.yaml, {message}"
        )


class TestGlossary:
    @pytest.mark.parametrize(
        "word",
        "White ramus|Grey ramus|Preganglionic|Ganglion|Sympathetic trunk|Splanchnic nerves|Psoas major|Genitofemoral nerve"
        "|Coaxial view|Oblique view|Pars interarticularis|Prevertebral spread|CRPS|SMP|SIP|Sensitivity|Specificity"
        "|Likelihood ratio|Natural frequencies|Neurolysis|RF|LAST|Perfusion index|NRS|Budapest criteria|AP view|SID".split(
            "|"
        ),
    )
    def test_explains_the_words_of_the_course(self, word):
        assert word in {term.term for term in load_glossary()}

    def test_no_word_stands_twice(self):
        words = [word.casefold() for term in load_glossary() for word in (term.term, *term.also)]
        assert [word for word in set(words) if words.count(word) > 1] == []

    def test_meanings_are_short(self):
        assert [term.term for term in load_glossary() if len(term.meaning.split()) > 45] == []

    @pytest.mark.parametrize(
        ("text", "message"),
        [
            (
                "- {term: A, meaning: B, sources: [nobody1900]}",
                "item 'A', field 'sources': unknown reference key 'nobody1900'",
            ),
            ("- {term: A, meaning: ''}", "item 'A', field 'meaning': the text is empty: write a text"),
            ("- {term: A, meaning: B}\n- {term: A, meaning: C}", "item 'A', field 'term': the name stands twice"),
        ],
    )
    def test_fault_is_named(self, write, text, message):
        assert refusal(load_glossary, write("glossary.yaml", text)).startswith(f"data/glossary.yaml, {message}")


class TestProcedure:
    def test_phases_follow_one_another(self):
        phases = [step.phase for step in load_procedure("lumbar_approach")]
        assert list(dict.fromkeys(phases)) == PHASES
        assert phases == sorted(phases, key=PHASES.index)

    def test_texts_are_short(self):
        for step in load_procedure("lumbar_approach"):
            for text in (step.purpose, step.looks_like, step.goes_wrong, step.act):
                assert len(text.split()) <= 60, step.id

    @pytest.mark.parametrize(
        ("change", "message"),
        [
            (
                {"depth": 140},
                "field 'views needle_depth_percent': 140 is too large: write a number from 0 to 100, or leave it empty",
            ),
            (
                {"depth": ".nan"},
                "field 'views needle_depth_percent': nan is not a finite number: write a number from 0 to 100",
            ),
            ({"source": "nobody1900"}, "field 'sources': unknown reference key 'nobody1900'"),
            (
                {"source": ""},
                "field 'sources': there are too few entries: write a list of one entry or more, each a key of references.bib",
            ),
        ],
    )
    def test_fault_is_named(self, write, change, message):
        text = STEP.format(**{"id": "puncture", "depth": 60, "source": "rocco1995"} | change)
        found = refusal(load_procedure, "t", write("procedure/t.yaml", text))
        assert found.startswith(f"data/procedure/t.yaml, item 'puncture', {message}")


class TestNotes:
    def test_levels_run_from_t10_to_s1(self):
        assert list(load_level_notes()) == ["T10", "T11", "T12", "L1", "L2", "L3", "L4", "L5", "S1"]

    def test_structures_have_a_sentence(self):
        assert all(note.sentence.endswith(".") for note in load_structure_notes().values())

    def test_unknown_source_of_a_claim_is_named(self, write):
        claim = "[{text: A., sources: [nobody1900]}]"
        folder = write("level_notes.yaml", f"- {{level: L3, leaves: {claim}, joins: {claim}, beside: {claim}}}")
        found = refusal(load_level_notes, folder)
        assert found.startswith(
            "data/level_notes.yaml, item 'L3', field 'leaves #1 sources': unknown reference key 'nobody1900'"
        )

    def test_unknown_source_of_a_structure_is_named(self, write):
        folder = write("structures.yaml", "- {structure: aorta, name: Aorta, sentence: A., sources: [nobody1900]}")
        found = refusal(load_structure_notes, folder)
        assert found.startswith(
            "data/structures.yaml, item 'aorta', field 'sources': unknown reference key 'nobody1900'"
        )


class TestReadme:
    """``data/README.md`` says what each file holds."""

    TEXT = (DATA_DIR / "README.md").read_text("utf-8")

    def test_names_every_file_or_its_folder(self):
        files = [
            path.relative_to(DATA_DIR) for path in DATA_DIR.rglob("*") if path.is_file() and path.name != "README.md"
        ]
        assert files
        rows = re.findall(r"^\| `([^`]+)` \|", self.TEXT, re.MULTILINE)
        patterns = [row.replace("<lesson>", "*") for row in rows]
        assert [str(path) for path in files if not any(path.match(pattern) for pattern in patterns)] == []

    def test_names_every_unit(self):
        (line,) = [line for line in self.TEXT.splitlines() if line.startswith("**Units**")]
        assert re.findall(r"`([^`]+)`", line) == list(UNITS)
