"""Curricula name objectives that there are, and say that nobody has confirmed them; each part of a form has lines."""

from __future__ import annotations

from html import unescape

import pytest
import yaml

from sympblock.content import DATA_DIR, load_lessons
from sympblock.content.files import ContentError
from sympblock.content.teaching.curricula import load_curricula
from sympblock.content.teaching.observation_form import PARTS, load_observation_form
from sympblock.widgets.pages.curriculum_page import curriculum_page


@pytest.fixture
def data(tmp_path):
    """Return a copy of what the teaching files need."""
    (tmp_path / "teaching").mkdir()
    for name in ("lessons.yaml", "references.bib", "number_bounds.csv", *TEACHING):
        (tmp_path / name).write_bytes((DATA_DIR / name).read_bytes())
    return tmp_path


TEACHING = ("teaching/curricula.yaml", "teaching/observation_form.yaml")


def change(data, name: str, act) -> None:
    entries = yaml.safe_load((data / name).read_text("utf-8"))
    act(entries)
    (data / name).write_text(yaml.safe_dump(entries), "utf-8")


@pytest.mark.parametrize(
    ("act", "said"),
    [
        (lambda c: c[0]["statements"][0]["objectives"].append("01_sympathetic_chain.nothing"), "unknown objective"),
        (lambda c: c[0].update(sources=["nobody2020"]), "nobody2020"),
        (lambda c: c[0].update(standing="confirmed"), "standing"),
        (lambda c: c[0].pop("seen"), "seen"),
    ],
)
def test_a_curriculum_with_a_fault_is_refused(data, act, said) -> None:
    assert load_curricula(data)
    load_curricula.cache_clear()
    change(data, TEACHING[0], act)
    with pytest.raises(ContentError, match=said):
        load_curricula(data)


@pytest.mark.parametrize("part", PARTS)
def test_a_form_without_one_of_its_parts_is_refused(data, part) -> None:
    lines = yaml.safe_load((data / TEACHING[1]).read_text("utf-8"))
    (data / TEACHING[1]).write_text(yaml.safe_dump([line for line in lines if line["part"] != part]), "utf-8")
    with pytest.raises(ContentError, match=part):
        load_observation_form(data)


def test_the_page_sets_every_statement_beside_its_objectives_and_says_who_confirmed_it() -> None:
    text = unescape(curriculum_page().data)
    rows = {row.split("</th>")[0].partition("<th scope='row'>")[2]: row for row in text.split("<tr>")[2:]}
    words = {
        f"{lesson.lesson}.{o.id}": f"{lesson.number} {o.text}" for lesson in load_lessons() for o in lesson.objectives
    }
    for curriculum in load_curricula():
        assert f"{curriculum.title}</b>: not confirmed by a programme director" in text
        for statement in curriculum.statements:
            for name, objective in words.items():
                if objective in rows:
                    found = f"{statement.code}: “{statement.words}”" in rows[objective]
                    assert found == (name in statement.objectives), (statement.words, name)
    assert len(rows) == sum(len(lesson.objectives) for lesson in load_lessons() if not lesson.is_start_page)
