"""Names by which code and data find each other: one that is lost or unknown is told by the check."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sympblock.block.pain import result_reading
from sympblock.content import DATA_DIR, load_items
from sympblock.content.items import ItemPicture
from sympblock.content.studies.result_reasons import load_result_reasons
from sympblock.course.content_check import Loaded, check_items, load_all_content
from sympblock.course.uses import entries_used
from sympblock.course.uses.entries_used import RESULT_REASONS, find_unfit_names


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    """Load the content of the course."""
    return load_all_content()


def findings(loaded: Loaded, file: str, change: Callable[[tuple[Any, ...]], tuple[Any, ...]]) -> list[str]:
    """Return what is found after the records of one file were changed."""
    path = DATA_DIR / file
    return list(find_unfit_names({**loaded.records, path: change(loaded.records[path])}, DATA_DIR))


def test_names_of_the_course_fit(loaded) -> None:
    assert list(find_unfit_names(loaded.records, DATA_DIR)) == []


@pytest.mark.parametrize(
    "file", [name for name, asked in entries_used.asked_for().items() if asked and not name.startswith("physics/")]
)
def test_every_entry_that_the_code_asks_for_is_missed(loaded, file: str) -> None:
    lost = [line.split("'")[1] for line in findings(loaded, file, lambda _records: ()) if "which is missing" in line]
    assert lost == sorted(set(entries_used.asked_for()[file])) != []


@pytest.mark.parametrize("file", list(entries_used.asked_for()))
def test_every_file_that_the_code_asks_for_is_missed(tmp_path: Path, file: str) -> None:
    told = f"data/{file}: the course asks for this file, which is missing: put it back"
    assert (DATA_DIR / file).is_file()
    assert told in list(find_unfit_names({}, tmp_path))


def test_a_column_that_the_code_asks_for_is_missed(loaded, monkeypatch) -> None:
    monkeypatch.setattr(entries_used, "load_physics_table", lambda _name, _folder: {"energy_kev": None})
    told = list(find_unfit_names(loaded.records, DATA_DIR))
    assert "data/physics/attenuation_per_mm.csv: the course asks for 'muscle', which is missing: put it back" in told
    assert sum("photons_per_mm2_mas.csv" in line for line in told) > 10


@pytest.mark.parametrize(
    ("file", "field", "value"),
    [
        ("procedure/agents.yaml", "drug", "procaine"),
        ("block_recipes.yaml", "drug", "procaine"),
        ("block_recipes.yaml", "given_with", "nothing"),
        ("procedure/guided_block.yaml", "when", "never"),
        ("procedure/block_checklist.yaml", "id", "no_rule"),
        ("scenarios/lumbar_block.yaml", "answers", {"no_item": "A."}),
        ("sessions/example_block.jsonl", "agent", "water"),
        ("sessions/example_block.jsonl", "item", "no_item"),
    ],
)
def test_a_name_that_the_code_does_not_know_is_told(loaded, file: str, field: str, value: Any) -> None:
    def _changed(records: tuple[Any, ...]) -> tuple[Any, ...]:
        fit = [
            number
            for number, record in enumerate(records)
            if hasattr(record, field) and not getattr(record, "tick", False)
        ]
        assert fit
        changed = records[fit[0]].model_copy(update={field: value})
        return (*records[: fit[0]], changed, *records[fit[0] + 1 :])

    told = findings(loaded, file, _changed)
    name = next(iter(value)) if isinstance(value, dict) else value
    assert any(f"data/{file}, item" in line and f"field {field!r}: {name!r} is not known" in line for line in told)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [({"levle": "L3"}, "'picture arguments': 'levle'"), ({"level": "L9"}, "'picture arguments level': 'L9'")],
)
def test_an_argument_that_a_picture_does_not_take_is_told(loaded, arguments: dict[str, str], told: str) -> None:
    lesson = "01_sympathetic_chain"
    item = next(each for each in load_items(lesson) if each.picture and each.picture.scene == "axial_section")
    changed = item.model_copy(update={"picture": ItemPicture(scene="axial_section", arguments=arguments)})
    (line,) = findings(loaded, f"items/{lesson}.yaml", lambda _records: (changed,))
    assert f"item {item.id!r}, field {told} is not known: write one of" in line


def test_the_reasons_are_those_of_the_reading() -> None:
    tree = ast.parse(inspect.getsource(result_reading))
    words = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    assert words & set(load_result_reasons()) == set(RESULT_REASONS)


def test_the_check_tells_it(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("sympblock.course.content_check.find_unfit_names", lambda _records, _folder: ["data/a: lost"])
    assert "data/a: lost" in check_items()
