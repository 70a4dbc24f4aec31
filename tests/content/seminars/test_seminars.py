"""A seminar plan adds up, asks what there is to ask, and has two tests that can be compared."""

from __future__ import annotations

import json
import shutil
from collections import defaultdict
from itertools import islice

import pytest

from sympblock.content import DATA_DIR, ContentError, load_items, load_lessons
from sympblock.content.seminars import TEST_LENGTH, load_seminar, load_seminars
from sympblock.content.seminars.seminar_rules import objective_of, wrong_answers

NAME = "seminar_of_a_test"
LESSON = "03_lumbar_approach"


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    """Return a copy of what a plan rests on, without any plan; it is read once."""
    tmp_path = tmp_path_factory.mktemp("data")
    (tmp_path / "seminars").mkdir()
    for name in ("lessons.yaml", "references.bib", "number_bounds.csv"):
        shutil.copy(DATA_DIR / name, tmp_path / name)
    shutil.copytree(DATA_DIR / "items", tmp_path / "items")
    return tmp_path


def pairs() -> list[dict]:
    """Return two questions of one objective and form, as often as a test needs."""
    alike = defaultdict(list)
    for lesson in load_lessons():
        for item in load_items(lesson.lesson) if not lesson.is_exam else ():
            if item.use == "quiz" and item.difficulty == "moderate":
                alike[objective_of(item, lesson.lesson), item.kind].append((lesson.lesson, item.id))
    found = (
        {"objective": objective, **{side: dict(zip(("lesson", "item"), one, strict=True)) for side, one in sides}}
        for (objective, _), ones in alike.items()
        if len(ones) > 1 and not objective.startswith(LESSON)
        for sides in [tuple(zip(("before", "after"), ones, strict=False))]
    )
    return list(islice(found, TEST_LENGTH))


def plan() -> dict:
    """Return a plan in which all is well."""
    item = next(item for item in load_items(LESSON) if item.use == "quiz" and wrong_answers(item))
    expected = {"choice": wrong_answers(item)[0], "because": "It is what one sees first.", "say": "Look again."}
    question = {"item": item.id, "lesson": LESSON, "expect": [expected], "then": "Say why."}
    stages = [
        {"id": "first_test", "kind": "test_before", "minutes": 8},
        {"id": "ask", "kind": "ask", "minutes": 10, "questions": [question], "sources": ["hong2010"]},
        {"id": "second_test", "kind": "test_after", "minutes": 12},
    ]
    words = {"title": "A stage", "do": "Do it."}
    aim = {"text": "Choose.", "objectives": [f"{LESSON}.preparation"]}
    return {
        "id": NAME,
        "title": "A seminar",
        "minutes": 30,
        "promise": "It can be checked.",
        "group": "For eight.",
        "aims": [aim, aim],
        "prepare": ["Have a room."],
        "stages": [words | stage for stage in stages],
        "tests": pairs(),
    }


def write(data, changed: dict) -> None:
    load_seminar.cache_clear()
    load_seminars.cache_clear()
    (data / "seminars" / f"{NAME}.yaml").write_text(json.dumps([changed]), "utf-8")


def _other_form(changed: dict) -> None:
    numbers = ((lesson.lesson, item) for lesson in load_lessons()[1:-1] for item in load_items(lesson.lesson))
    lesson, item = next((lesson, item) for lesson, item in numbers if item.kind == "number")
    changed["tests"][0]["before"] = {"lesson": lesson, "item": item.id}


FAULTS = {
    "minutes": (lambda p: p["stages"][1].update(minutes=11), "take 31 minutes, the seminar 30"),
    "name of the file": (lambda p: p.update(id="seminar_other"), "write the name of the file"),
    "stage twice": (lambda p: p["stages"][1].update(id="first_test"), "2 stages are called 'first_test'"),
    "nothing asked": (lambda p: p["stages"][1].pop("questions"), "the kind is ask"),
    "one test": (lambda p: p["stages"][2].update(kind="talk"), "not test_before"),
    "tests the wrong way round": (lambda p: p["stages"].reverse(), "not test_after, test_before"),
    "objective": (lambda p: p["aims"][0].update(objectives=[f"{LESSON}.nothing"]), "unknown objective"),
    "source": (lambda p: p["stages"][1].update(sources=["nobody2020"]), "nobody2020"),
    "no such question": (lambda p: p["stages"][1]["questions"][0].update(item="nothing"), "no question 'nothing'"),
    "no such lesson": (lambda p: p["stages"][1]["questions"][0].update(lesson="99_nothing"), "items/99_nothing.yaml"),
    "question of the exam": (
        lambda p: p["stages"][1]["questions"][0].update(lesson="12_final_exam", item=load_items("12_final_exam")[0].id),
        "kept for the exam",
    ),
    "asked in the test and in the seminar": (
        lambda p: p["stages"][1]["questions"].append(dict(p["tests"][0]["after"])),
        "is asked 2 times",
    ),
    "the same question in a pair": (lambda p: p["tests"][0].update(after=p["tests"][0]["before"]), "is asked 2 times"),
    "pair of another objective": (
        lambda p: p["tests"][0].update(objective=p["tests"][1]["objective"]),
        "belongs to the objective",
    ),
    "pair of two forms": (_other_form, "the forms differ"),
    "too few pairs": (lambda p: p["tests"].pop(), "tests"),
    "no wrong answer": (
        lambda p: p["stages"][1]["questions"][0]["expect"][0].update(choice="42"),
        "'42' is no wrong answer",
    ),
}


def test_a_plan_without_fault_is_read(data) -> None:
    write(data, plan())
    (seminar,) = load_seminars(data)
    assert seminar == load_seminar(NAME, data)
    assert [seminar.begins_min(stage) for stage in seminar.stages] == [0, 8, 18]


@pytest.mark.parametrize("fault", FAULTS)
def test_a_plan_with_a_fault_is_refused_and_the_fault_is_named(data, fault) -> None:
    change, said = FAULTS[fault]
    changed = plan()
    change(changed)
    write(data, changed)
    with pytest.raises(ContentError, match=said):
        load_seminar(NAME, data)


def test_the_key_is_never_an_expected_wrong_answer(data) -> None:
    item = next(item for item in load_items(LESSON) if item.kind == "single_best_answer" and item.use == "quiz")
    key = next(choice.text for choice in item.choices if choice.correct)
    changed = plan()
    question = {"item": item.id, "lesson": LESSON, "expect": [{"choice": key, "because": "So.", "say": "So."}]}
    changed["stages"][1]["questions"] = [question]
    write(data, changed)
    with pytest.raises(ContentError, match="is no wrong answer"):
        load_seminar(NAME, data)


def test_a_pair_is_not_easy_on_one_day_and_hard_on_the_other(data) -> None:
    changed = plan()
    changed["tests"][0] = {
        "objective": f"{LESSON}.injection_and_aftercare",
        "before": {"lesson": LESSON, "item": "weak_hip_before_standing"},
        "after": {"lesson": LESSON, "item": "six_hours_groin_pain"},
    }
    write(data, changed)
    with pytest.raises(ContentError, match="one question is easy, the other one hard"):
        load_seminar(NAME, data)
