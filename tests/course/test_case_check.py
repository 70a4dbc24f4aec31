"""The command for authors of cases: every fault is named, and what holds is counted."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from sympblock.commands import run
from sympblock.content import DATA_DIR
from sympblock.content.cases.cases import case_names
from sympblock.course.case_check import check_cases


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return Path(shutil.copytree(DATA_DIR, tmp_path / "data"))


def test_the_cases_of_the_course_hold() -> None:
    findings, counts = check_cases()
    assert findings == []
    assert [line.split(":")[0] for line in counts] == list(case_names())


def test_faults_of_several_cases_are_told_at_once_with_file_and_node(data_dir: Path) -> None:
    for name, old, new in (
        ("burning_foot", "to: harmed}", "to: nowhere}"),
        (
            "sore_toe",
            "kind: tell\n      stage: tests\n      when: Five",
            "kind: tells\n      stage: tests\n      when: Five",
        ),
    ):
        path = data_dir / "cases" / f"{name}.yaml"
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")
    findings, counts = check_cases(data_dir)
    assert [line for line in findings if "burning_foot.yaml" in line and "nodes room" in line and "'nowhere'" in line]
    assert [line for line in findings if "sore_toe.yaml" in line and "scanned" in line]
    assert not [line for line in counts if line.startswith(("burning_foot", "sore_toe"))]


def test_too_few_cases_that_are_not_to_be_injected_are_a_fault(data_dir: Path) -> None:
    for path in (data_dir / "cases").glob("*.yaml"):
        if "is_block_right: false" in path.read_text("utf-8"):
            path.unlink()
    findings, _ = check_cases(data_dir)
    assert findings and "not to be injected" in findings[-1]


def test_the_command_draws_a_case_and_refuses_one_that_is_not_there(tmp_path: Path, capsys) -> None:
    path = tmp_path / "toe.png"
    assert run(["case", "draw", "sore_toe", "--to", str(path)]) == 0 and path.stat().st_size > 10_000
    assert run(["case", "draw", "nobody"]) == 2
    assert "choose from" in capsys.readouterr().err
    assert run(["check", "cases"]) == 0
    assert "All holds." in capsys.readouterr().out
