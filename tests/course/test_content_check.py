"""The check of the content finds every file by itself, and refuses it when it is broken."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from sympblock.content import DATA_DIR
from sympblock.content.files import Record
from sympblock.content.practice.scenarios import CASES_FILE, all_scenarios, load_scenarios
from sympblock.course.content_check import check_items, load_all_content
from sympblock.course.data_files import DATA_FILES, NOT_CONTENT, content_files, data_file_of

FILES = [path.relative_to(DATA_DIR).as_posix() for path in content_files(DATA_DIR)]
#: The first file of each folder and format is broken in every run, the others in the long one: each loads all content.
BROKEN_FIRST = {(Path(name).parent, Path(name).suffix): name for name in reversed(FILES)}.values()
EACH = [name if name in BROKEN_FIRST else pytest.param(name, marks=pytest.mark.long) for name in FILES]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of the content that a test may break."""
    return Path(shutil.copytree(DATA_DIR, tmp_path / "data", ignore=shutil.ignore_patterns("__pycache__")))


def change(path: Path, *swaps: tuple[str, str]) -> None:
    """Change a text in a file of a copy."""
    text = path.read_text("utf-8")
    for before, after in swaps:
        assert before in text
        text = text.replace(before, after, 1)
    path.write_text(text, "utf-8")


def entries_of(kind: object) -> Iterable[type[Record]]:
    """Return the record classes of a kind of file: one, or several told apart by a field."""
    if isinstance(kind, type):
        return [kind]
    return [one for part in getattr(kind, "__args__", ()) for one in entries_of(part)]


class TestRegistry:
    """Every file is read by somebody, and holds what the list says."""

    def test_shipped_content_holds(self):
        assert check_items() == []

    def test_every_file_is_read_or_declared_as_something_else(self):
        assert len(FILES) > 60
        known = {path for path in FILES if data_file_of(DATA_DIR / path, DATA_DIR)} | set(NOT_CONTENT)
        on_disk = {path.relative_to(DATA_DIR).as_posix() for path in DATA_DIR.rglob("*") if path.is_file()}
        assert {path for path in on_disk if "__pycache__" not in path} == known

    def test_every_pattern_has_a_file(self):
        found = {data_file_of(DATA_DIR / path, DATA_DIR) for path in FILES}
        assert found == set(DATA_FILES)

    def test_files_hold_the_records_of_their_kind(self):
        loaded = load_all_content()
        assert len(loaded.records) == len(FILES)
        for path, records in loaded.records.items():
            if kind := loaded.kind(path).record:
                assert records, path
                assert {type(record) for record in records} <= set(entries_of(kind)), path

    @pytest.mark.long
    @pytest.mark.parametrize(
        "name",
        [
            "items/08_selection_and_evidence.yaml",
            "scenarios/another_block.yaml",
            "tasks/03_lumbar_approach.yaml",
            "claims/another_text.yaml",
            "plans/other_agents.yaml",
            "evidence/another_view.csv",
            "parameters/another_table.csv",
            "approaches/stellate.yaml",
            "procedure/stellate_checklist.yaml",
        ],
    )
    def test_a_new_file_is_found_by_its_pattern_alone(self, copy, name):
        (copy / name).write_text("- id: new\n", "utf-8")
        findings = check_items(copy)
        assert findings
        assert all(finding.startswith(f"data/{name}") for finding in findings)

    @pytest.mark.parametrize("name", ["notes.txt", "items/old/01_sympathetic_chain.yaml", "parameters/ganglia.xlsx"])
    def test_a_file_that_nobody_reads_is_a_fault(self, copy, name):
        (copy / name).parent.mkdir(exist_ok=True)
        (copy / name).write_text("anything", "utf-8")
        assert [line.split(": ")[:2] for line in check_items(copy)] == [[f"data/{name}", "nobody reads this file"]]


def cut_in_the_last_entry(text: str) -> str:
    """Cut a text in the first line of its last entry, and a table in its last line, before the second cell."""
    starts = [match.start() for match in re.finditer(r"^(?:- |@)", text, re.MULTILINE)]
    begin = starts[-1] if starts else text.rstrip().rindex("\n") + 1
    line = text[begin:].splitlines()[0]
    if line.startswith("- ") and "{" not in line:
        return text[:begin] + line
    return text[:begin] + line[: len(line) // 2 if line[0] in "-@{" else line.index(",")]


def emptied(_text: str) -> str:
    """Return nothing."""
    return ""


def with_a_stray_line(text: str) -> str:
    """Put a line at the end that belongs nowhere."""
    return text.rstrip("\n") + "\n@@@ : [stray\n"


#: Each file is taken away once; all but the first of each folder in the long tests, because each loads all content.
NAMES = [each.pattern for each in DATA_FILES if "*" not in each.pattern]
FIRST = {name.rpartition("/")[0]: name for name in reversed(NAMES)}
MISSING = [name if name in FIRST.values() else pytest.param(name, marks=pytest.mark.long) for name in NAMES]


class TestBrokenFiles:
    """Whatever file is broken, the check says which."""

    @pytest.mark.parametrize(
        "break_it",
        [
            cut_in_the_last_entry,
            pytest.param(emptied, marks=pytest.mark.long),
            pytest.param(with_a_stray_line, marks=pytest.mark.long),
        ],
    )
    @pytest.mark.parametrize("name", EACH)
    def test_is_refused(self, copy, name: str, break_it: Callable[[str], str]):
        text = (copy / name).read_text("utf-8")
        (copy / name).write_text(break_it(text), "utf-8")
        assert any(finding.startswith(f"data/{name}") for finding in load_all_content(copy).findings)

    def test_what_cannot_be_loaded_does_not_pass_the_check(self, copy):
        (copy / "glossary.yaml").write_text("", "utf-8")
        assert check_items(copy) == ["data/glossary.yaml: the file is empty: put back what it held"]

    @pytest.mark.parametrize("name", MISSING)
    def test_that_is_missing_is_named(self, copy, name: str):
        (copy / name).unlink()
        assert any(finding.startswith(f"data/{name}") for finding in load_all_content(copy).findings)


class TestQuestions:
    def test_items_of_no_open_lesson_and_a_lesson_without_items_are_named(self, copy):
        (copy / "items/07_neurolysis_and_radiofrequency.yaml").unlink()
        change(copy / "lessons.yaml", ("lesson: 04_contrast_spread", "lesson: 04_contrast"))
        findings = check_items(copy)
        assert "data/items/04_contrast_spread.yaml: no lesson of lessons.yaml has this name" in findings
        assert (
            "07_neurolysis_and_radiofrequency.yaml: the file is missing: write questions for this open lesson"
            in findings
        )

    def test_an_objective_with_too_few_questions_for_the_exam_is_named(self, copy):
        path = copy / "items/05_drugs_and_signs.yaml"
        text = path.read_text("utf-8")
        path.write_text(text.replace("objective: strength_and_duration", "objective: toxicity", 1), "utf-8")
        words = "05_drugs_and_signs.yaml: the objective 'strength_and_duration' has 3 questions"
        assert [finding for finding in check_items(copy) if finding.startswith(words)]

    def test_a_picture_that_nobody_draws_is_named(self, copy):
        change(copy / "items/01_sympathetic_chain.yaml", ("scene: axial_section", "scene: axial_selection"))
        (finding,) = check_items(copy)
        assert "'picture scene': 'axial_selection' is not known: write one of axial_section, contrast_case" in finding


WEAK = re.compile(r"sources: \[[^\]]+\]")


class TestWeakSources:
    @pytest.mark.long
    @pytest.mark.parametrize(
        "name",
        [
            "procedure/block_checklist.yaml",
            "procedure/toxicity.yaml",
            "needle_signs.yaml",
            "procedure/antithrombotics.yaml",
        ],
    )
    def test_a_rule_of_practice_on_weak_sources_alone_is_named(self, copy, name):
        path = copy / name
        path.write_text(WEAK.sub("sources: [freezingblue]", path.read_text("utf-8"), count=1), "utf-8")
        (finding,) = check_items(copy)
        assert finding.startswith(f"data/{name}: ")
        assert "rests on nothing better than" in finding

    def test_a_limit_of_a_table_on_weak_sources_alone_is_named(self, copy):
        path = copy / "parameters/local_anaesthetics.csv"
        rows = path.read_text("utf-8").splitlines()
        number, row = next((i, row) for i, row in enumerate(rows) if ",primary," in row)
        cells = row.split(",")
        rows[number] = ",".join([*cells[:4], "freezingblue", *cells[5:]])
        path.write_text("\n".join(rows) + "\n", "utf-8")
        (finding,) = check_items(copy)
        assert finding.startswith(f"data/parameters/local_anaesthetics.csv: {cells[0]!r} rests on nothing better than")


class TestScenarios:
    def test_sessions_of_a_new_file_are_offered_after_the_usual_ones(self, copy):
        text = (copy / "scenarios/lumbar_block.yaml").read_text("utf-8")
        new = re.sub(r"^- id: (\w+)", r"- id: my_\1", text, flags=re.MULTILINE)
        (copy / "scenarios/a_new_file.yaml").write_text(new, "utf-8")
        usual = [scenario.id for scenario in load_scenarios(data_dir=copy)]
        of_cases = [scenario.id for scenario in load_scenarios(CASES_FILE, copy)]
        assert [scenario.id for scenario in all_scenarios(copy)] == [
            *usual,
            *(f"my_{name}" for name in usual),
            *of_cases,
        ]
        assert check_items(copy) == []

    def test_an_id_of_two_files_is_a_fault(self, copy):
        shutil.copy(copy / "scenarios/lumbar_block.yaml", copy / "scenarios/my_block.yaml")
        (finding,) = check_items(copy)
        assert finding.startswith("data/scenarios/my_block.yaml, item 'first_block', field 'id': another file has")


class TestPatients:
    @pytest.mark.parametrize("name", ["scenarios/lumbar_block.yaml", "tasks/02_c_arm_views.yaml"])
    def test_a_trait_that_no_patient_can_have_is_named_beside_other_faults(self, copy, name):
        change(copy / name, ("constraints: {", "constraints: {wings: 2, "), ("title:", "tilte:"))
        missing, stray, trait = sorted(check_items(copy), key=len)
        assert all(finding.startswith(f"data/{name}, item ") for finding in (missing, stray, trait))
        assert "'patient constraints': no trait is called 'wings'" in trait
