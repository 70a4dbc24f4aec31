"""CONTRIBUTING.md and README.md: the templates load and are complete, and what the pages name is there."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from sympblock.anatomy.person.constraints import trait_constraints
from sympblock.assessment.item_lint import lint_items
from sympblock.content import DATA_DIR
from sympblock.content.cases.cases import BranchingCase
from sympblock.content.faults.record_schema import Node, RecordSchema
from sympblock.content.items import Item
from sympblock.content.practice.scenarios import Scenario
from sympblock.content.units import UNITS
from sympblock.course.checkout import ROOT
from sympblock.course.data_files import data_file_of
from sympblock.drawing import SCENES

README = (ROOT / "README.md").read_text("utf-8")
TEXT = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
BLOCKS = {re.match(r"# data/(\S+)\n", block)[1]: block for block in re.findall(r"```yaml\n(.*?)```", TEXT, re.DOTALL)}
#: Choices that are closed by code, not by the form of the record.
CLOSED_BY_CODE = {"scene": list(SCENES), "unit": list(UNITS), "constraints": list(trait_constraints())}
KINDS = {
    "items/01_sympathetic_chain.yaml": Item,
    "scenarios/lumbar_block.yaml": Scenario,
    "cases/template_case.yaml": BranchingCase,
}


class TestPages:
    @pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md"])
    def test_name_only_files_and_folders_that_exist(self, page):
        named = re.findall(
            r"`((?:sympblock|data|tests|notebooks|figures|\.ci)/[\w./-]*)`", (ROOT / page).read_text("utf-8")
        )
        assert len(named) >= 4
        assert [path for path in named if not (ROOT / path).exists()] == []

    def test_map_has_every_storey(self):
        storeys = {path.name for path in (ROOT / "sympblock").iterdir() if (path / "__init__.py").is_file()}
        assert [name for name in storeys if f"`sympblock/{name}/`" not in TEXT] == []

    def test_readme_begins_with_the_two_commands_and_leads_on(self):
        assert README.splitlines()[:2] == [
            "    pip install -r requirements.txt && python -m sympblock",
            "    pip install -r tests/requirements.txt && pytest",
        ]
        assert "`CONTRIBUTING.md`" in README

    def test_files_of_an_approach_are_called_as_the_check_finds_them(self):
        named = re.findall(r"`((?:procedure/)?[\w<>]*<name>[\w.]*yaml)`", TEXT)
        assert len(named) == 5
        assert [name for name in named if not data_file_of(DATA_DIR / name.replace("<name>", "x"), DATA_DIR)] == []


def test_there_are_templates_of_questions_of_a_scenario_and_of_a_case():
    assert {name: data_file_of(DATA_DIR / name, DATA_DIR).record for name in BLOCKS} == KINDS


@pytest.mark.parametrize("name", KINDS)
class TestTemplate:
    def entries(self, name: str) -> list[dict[str, Any]]:
        """Return the entries of a template as YAML reads them."""
        return yaml.safe_load(BLOCKS[name])

    def test_loads_as_a_file_of_the_course(self, name, tmp_path: Path):
        folder = Path(shutil.copytree(DATA_DIR, tmp_path / "data"))
        (folder / name).write_text(BLOCKS[name], "utf-8")
        found = list(data_file_of(folder / name, folder).read(Path(name).stem, folder))
        assert len(found) == len(self.entries(name))
        if KINDS[name] is Item:
            assert [item.kind for item in found] == RecordSchema(Item).allowed(RecordSchema(Item).find(())[1])
            assert [str(finding) for finding in lint_items(found) if "positions" not in str(finding)] == []

    def test_shows_every_field(self, name):
        schema = RecordSchema(KINDS[name])
        for entry in self.entries(name):
            assert list(missing_fields(schema, [entry])) == []

    def test_lists_every_allowed_value_and_no_other(self, name):
        schema = RecordSchema(KINDS[name])
        wanted = {field: values for entry in self.entries(name) for field, values in choices(schema, entry)}
        assert listed(BLOCKS[name]) == {field: sorted(values) for field, values in wanted.items()}


def tagged(schema: RecordSchema, entry: Mapping[str, Any]) -> list[str]:
    """Return the beginning of a place: the kind by which an entry tells itself apart."""
    _, node = schema.find(())
    return [entry["kind"]] if schema.allowed(node) else []


def record_places(schema: RecordSchema, entry: Mapping[str, Any]) -> Iterator[tuple[list[Any], list[Any]]]:
    """Yield every place of an entry that holds a record, with the values that stand there."""
    todo: list[tuple[list[Any], list[Any]]] = [(tagged(schema, entry), [entry])]
    while todo:
        place, values = todo.pop()
        _, node = schema.find(place)
        if "discriminator" in node:
            todo += [([*place, kind], [v for v in values if v["kind"] == kind]) for kind in schema.allowed(node)]
        if not schema.fields(node):
            continue
        yield place, values
        for field in schema.fields(node):
            inner = [value[field] for value in values if field in value]
            lists = [each for value in inner if isinstance(value, list) for each in value]
            todo.append(([*place, field, 0] if lists else [*place, field], lists or inner))


def missing_fields(schema: RecordSchema, entries: list[Mapping[str, Any]]) -> Iterator[str]:
    """Yield the fields of a record that no value of a template shows."""
    for entry in entries:
        for place, values in record_places(schema, entry):
            shown = {field for value in values for field in value}
            yield from (f"{place}: {field}" for field in schema.fields(schema.find(place)[1]) if field not in shown)


def choices(schema: RecordSchema, entry: Mapping[str, Any]) -> Iterator[tuple[str, list[str]]]:
    """Yield the closed choices of an entry, with their allowed values."""
    if kinds := schema.allowed(schema.find(())[1]):
        yield "kind", kinds
    for place, _ in record_places(schema, entry):
        for field in schema.fields(schema.find(place)[1]):
            node: Node = schema.find([*place, field])[1]
            values = CLOSED_BY_CODE.get(field, schema.allowed(node))
            if values and field != "kind":
                yield field, values
            entry_node = schema.find([*place, field, 0])[1]
            if "discriminator" in entry_node:
                yield "kind", schema.allowed(entry_node)


def listed(block: str) -> dict[str, list[str]]:
    """Return the values that the comments of a template list, by the field on their line or on the next one."""
    joined = re.sub(r"\n +# (?!one of|names of|may be left out)", " ", block)
    beside = re.findall(r"^ *-? *(\w+): .*# one of (.+)$", joined, re.MULTILINE)
    above = re.findall(r"^ +# (?:may be left out; )?(?:one|names) of (.+)\n +(\w+):", joined, re.MULTILINE)
    found = [*beside, *((field, values) for values, field in above)]
    return {field: sorted(values.split(", ")) for field, values in found}
