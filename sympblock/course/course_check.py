"""What ``python -m sympblock check`` looks at: questions, notebooks, generated files, figures."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from sympblock.content import (
    DATA_DIR,
    ContentError,
    Item,
    Lesson,
    load_block_kinds,
    load_effects,
    load_items,
    load_lessons,
    load_long_block_views,
    load_parameters,
    load_procedure,
    load_references,
)
from sympblock.content.about import load_about, overdue_reviews
from sympblock.content.practice.agents import load_agents
from sympblock.content.practice.antithrombotics import load_antithrombotics
from sympblock.content.practice.approaches import load_approach
from sympblock.content.practice.checklist import load_checklist
from sympblock.content.practice.contraindications import load_contraindications
from sympblock.content.practice.entry_limits import load_entry_limits, load_entry_rules
from sympblock.content.practice.guide_steps import load_guide_steps
from sympblock.content.practice.needle_signs import load_needle_signs
from sympblock.content.practice.scenarios import load_scenarios
from sympblock.content.practice.toxicity import load_toxicity
from sympblock.content.practice.view_tasks import load_view_tasks
from sympblock.content.studies.agent_pairs import load_agent_pairs
from sympblock.content.studies.claims import load_claims
from sympblock.content.studies.result_reasons import load_result_reasons
from sympblock.course.checkout import ROOT
from sympblock.course.generated_files import generated_texts, lesson_paths
from sympblock.course.lesson_time import lesson_minutes, minutes_fault
from sympblock.course.notebook_form import normal_form, notebook_file_text, notebook_text, read_notebook
from sympblock.course.notebook_rules import LessonNotebook, broken_rules

#: Tables of numbers on which a dose, a limit or an entry rests.
_PRACTICE_TABLES = ("local_anaesthetics", "lipid_rescue", "kidney_hit_rate")


def _ready_lessons() -> list[Lesson]:
    return [lesson for lesson in load_lessons() if lesson.status == "ready"]


def _faults(*loaders: Callable[[], object]) -> list[str]:
    """Load; one sentence for each file that is wrong."""
    findings = []
    for load in loaders:
        try:
            load()
        except ContentError as error:
            findings.append(str(error))
    return findings


def _check_panels() -> list[str]:
    """Load what the panels show: studies and their results, claims, pairs of plans and the like."""
    texts = sorted(path.stem for path in (DATA_DIR / "claims").glob("*.yaml"))
    records = (load_about, load_effects, load_long_block_views, load_agent_pairs, load_block_kinds)
    return _faults(
        load_antithrombotics,
        load_contraindications,
        *records,
        load_result_reasons,
        load_toxicity,
        *(partial(load_claims, text) for text in texts),
    )


def _check_room() -> list[str]:
    """Load what the procedure room is made of, and try what the traits that its patients must have."""
    from sympblock.anatomy.person.constraints import check_constraints

    steps = partial(load_procedure, "lumbar_approach")
    tables = (partial(load_parameters, table) for table in _PRACTICE_TABLES)
    loaders = (load_scenarios, load_checklist, load_guide_steps, load_agents, load_needle_signs, steps)
    findings = _faults(*loaders, load_entry_limits, load_entry_rules, *tables)
    if not findings:
        for scenario in load_scenarios():
            try:
                check_constraints(scenario.patient.constraints)
            except ValueError as error:
                findings.append(f"scenario {scenario.id!r}: {error}")
    return findings


def check_items() -> list[str]:
    """Load and lint the questions of every lesson that is open, and load its tasks, the procedure room and the panels' records.

    Returns
    -------
    list of str
        One sentence for each thing that is wrong.
    """
    from sympblock.assessment.course_rules import find_repeated_numbers
    from sympblock.assessment.item_lint import lint_items

    # What cannot be loaded is named once, and judged when it can.
    findings = (_check_room() + _check_panels()) or _check_practice()
    found: dict[str, list[Item]] = {}
    for lesson in _ready_lessons():
        try:
            if (DATA_DIR / "tasks" / f"{lesson.lesson}.yaml").is_file():
                load_view_tasks(lesson.lesson)
            items = load_items(lesson.lesson)
        except ContentError as error:
            findings.append(str(error))
            continue
        found[lesson.lesson] = items
        findings += [f"{lesson.lesson}.yaml: {finding}" for finding in lint_items(items)]
        if not lesson.lesson.startswith("00_"):
            examined = {item.objective for item in items}
            findings += [f"{lesson.lesson}.yaml: {fault}" for fault in _quiz_faults(items, lesson)]
            findings += [
                f"{lesson.lesson}.yaml: no question for the objective {objective.id!r}"
                for objective in lesson.objectives
                if objective.id not in examined
            ]
    return findings + list(find_repeated_numbers(found))


def _quiz_faults(items: list[Item], lesson: Lesson) -> list[str]:
    from sympblock.assessment.course_rules import find_short_quiz, find_twin_faults

    return [*find_short_quiz(items), *find_twin_faults(items, [objective.id for objective in lesson.objectives])]


def _check_practice() -> list[str]:
    """Find doses, limits, intervals, contraindications and first aid that rest on weak sources alone."""
    from sympblock.assessment.source_rules import find_weak_records

    record = load_antithrombotics()
    named = (
        ("procedure/block_checklist.yaml", "id", load_approach().checklist),
        ("procedure/guided_block.yaml", "id", load_approach().guide),
        ("procedure/lumbar_approach.yaml", "id", load_procedure("lumbar_approach")),
        ("procedure/toxicity.yaml", "id", load_toxicity()),
        ("procedure/entry_limits.yaml", "level", load_approach().entry_limits.values()),
        ("procedure/entry_limits.yaml", "id", load_approach().entry_rules.values()),
        ("procedure/antithrombotics.yaml", "drug", record.drugs),
        ("procedure/antithrombotics.yaml", "default", (record.default,)),
        ("procedure/antithrombotics.yaml", "framework", record.frameworks),
        ("procedure/contraindications.yaml", "id", load_contraindications()),
        ("needle_signs.yaml", "kind", load_needle_signs()),
    )
    findings = [f"data/{path}: {fault}" for path, name, kept in named for fault in find_weak_records(kept, name)]
    for table in _PRACTICE_TABLES:
        rows = [row for row in load_parameters(table).values() if row.confidence != "design"]
        findings += [f"data/parameters/{table}.csv: {fault}" for fault in find_weak_records(rows, "key", "source")]
    return findings


def load_lesson_notebooks(root: Path = ROOT) -> list[LessonNotebook]:
    """Load the notebook of every lesson that is open.

    Parameters
    ----------
    root : Path
        Folder of the checkout.

    Returns
    -------
    list of LessonNotebook
        In the order of data/lessons.yaml.

    Raises
    ------
    FileNotFoundError
        If a lesson of the list has no notebook: a check must not pass because it found nothing.
    """
    known = frozenset(load_references())
    return [
        LessonNotebook(path, read_notebook(path), lesson.title, tuple(o.id for o in lesson.objectives), known)
        for path, lesson in zip(lesson_paths(root), _ready_lessons(), strict=True)
    ]


def _stray_files(root: Path, notebooks: list[LessonNotebook]) -> list[str]:
    """Name notebooks that are on no list, figures that no lesson shows, simplifications that MODEL.md lacks."""
    known = {lesson.path for lesson in notebooks}
    texts = "\n".join(notebook_text(lesson.notebook) for lesson in notebooks)
    model = (root / "sympblock/MODEL.md").read_text("utf-8")
    strays = [
        f"{path.name}: not on the list of open lessons in data/lessons.yaml"
        for path in sorted((root / "notebooks").glob("*.ipynb"))
        if path not in known
    ]
    strays += [
        f"figures/{path.name}: no lesson shows it"
        for path in sorted((root / "figures").glob("*"))
        if f"../figures/{path.name}" not in texts
    ]
    numbers = sorted(set(re.findall(r"\bS-\d\d\b", texts)))
    return strays + [f"MODEL.md: simplification {number} is not explained" for number in numbers if number not in model]


def _rewrite(path: Path, text: str, *, fix: bool) -> list[str]:
    if path.is_file() and path.read_text("utf-8") == text:
        return []
    if fix:
        path.write_text(text, "utf-8", newline="\n")
        return []
    return [f"{path.name}: not as `python -m sympblock check --fix` writes it"]


def store_self_checks(root: Path = ROOT) -> None:
    """Run every open lesson and store the table that its self-check prints.

    Parameters
    ----------
    root : Path
        Folder of the checkout; the notebooks are written in their normal form.
    """
    from sympblock.course.lesson_run import run_lesson

    for path in lesson_paths(root):
        notebook, _seconds = run_lesson(path)
        path.write_text(notebook_file_text(normal_form(notebook)), "utf-8", newline="\n")


def _minutes_faults(notebooks: list[LessonNotebook]) -> list[str]:
    said = {lesson.lesson: lesson.minutes for lesson in load_lessons()}
    findings = []
    for lesson in notebooks:
        name = lesson.path.stem
        fault = minutes_fault(said[name], lesson_minutes(lesson.notebook, load_items(name)))
        findings += [f"{lesson.path.name}: {fault}"] if fault else []
    return findings


def check_reviews() -> list[str]:
    """Name the lessons whose review no longer holds today."""
    return overdue_reviews(date.today())


def check_notebooks(*, fix: bool = False, root: Path = ROOT) -> list[str]:
    """Check form and anatomy of the notebooks, and the files made from them.

    Parameters
    ----------
    fix : bool
        Write normal form and generated files, and report only what is left.
    root : Path
        Folder of the checkout.

    Returns
    -------
    list of str
        One sentence for each thing that is wrong.
    """
    try:
        notebooks = load_lesson_notebooks(root)
    except FileNotFoundError as error:
        return [f"{Path(error.filename).name}: this open lesson has no notebook"]
    findings = []
    for lesson in notebooks:
        findings += _rewrite(lesson.path, notebook_file_text(normal_form(lesson.notebook)), fix=fix)
        findings += broken_rules(lesson)
    findings += _minutes_faults(notebooks)
    for path, text in generated_texts(root).items():
        findings += _rewrite(path, text, fix=fix)
    return findings + _stray_files(root, notebooks)
