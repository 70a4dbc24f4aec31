"""Items: what is refused, and that the message says where."""

from __future__ import annotations

import math
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.content import ContentError, load_items
from sympblock.content.number_bounds import bounds_of
from tests.sample_course import KINDS, LESSON, SAMPLE

FILE = f"data/items/{LESSON}.yaml"
RAW = SAMPLE.read_text("utf-8")
SMALL_BIB = "".join(
    f"@misc{{{key}, kind={{trial}}, seen={{abstract}}, title={{A}}}}\n" for key in ("gray1918", "rocco1995")
)

Items = dict[str, dict[str, Any]]


def raw_items() -> Items:
    """Return the sample items as the file holds them, by id."""
    return {item["id"]: item for item in yaml.safe_load(RAW)}


def written(write, items: Items | list[dict[str, Any]]) -> Path:
    """Write items into a data folder."""
    entries = list(items.values()) if isinstance(items, dict) else items
    return write(f"items/{LESSON}.yaml", yaml.safe_dump(entries, allow_unicode=True, sort_keys=False))


def refusal(folder: Path) -> str:
    """Return the message with which the item file of a folder is refused."""
    with pytest.raises(ContentError) as caught:
        load_items(LESSON, folder)
    return str(caught.value)


def put(item: str, *place: str | int, value: Any) -> Callable[[Items], None]:
    """Return a change that sets one field."""

    def _change(items: Items) -> None:
        target: Any = items[item]
        for step in place[:-1]:
            target = target[step]
        target[place[-1]] = value

    return _change


def drop(item: str, *place: str | int) -> Callable[[Items], None]:
    """Return a change that removes one field or choice."""

    def _change(items: Items) -> None:
        target: Any = items[item]
        for step in place[:-1]:
            target = target[step]
        del target[place[-1]]

    return _change


FAULTS = {
    "unknown reference key": (
        put("leg_segments", "sources", value=["gray1918", "nobody1900"]),
        "item 'leg_segments', field 'sources': unknown reference key 'nobody1900': add it to references.bib",
    ),
    "no source": (
        put("leg_segments", "sources", value=[]),
        "item 'leg_segments', field 'sources': there are too few entries: write a list of one entry or more, each a key",
    ),
    "duplicate id": (
        put("beside_trunk", "id", value="leg_segments"),
        "item 'leg_segments', field 'id': the name stands twice",
    ),
    "unknown objective": (
        put("leg_segments", "objective", value="nowhere"),
        "item 'leg_segments', field 'objective': lessons.yaml has no objective 'nowhere'",
    ),
    "objective of another lesson without its name": (
        put("leg_segments", "objective", value="probability"),
        "item 'leg_segments', field 'objective': lessons.yaml has no objective 'probability'",
    ),
    "choice without feedback": (
        drop("leg_segments", "choices", 2, "feedback"),
        "item 'leg_segments', field 'choices #3 feedback': the field is missing: write a text",
    ),
    "choice with blank feedback": (
        put("beside_trunk", "choices", 0, "feedback", value="  "),
        "item 'beside_trunk', field 'choices #1 feedback': the text is empty: write a text",
    ),
    "step without feedback": (
        drop("path_to_foot", "choices", 0, "feedback"),
        "item 'path_to_foot', field 'choices #1 feedback': the field is missing: write a text",
    ),
    "number without feedback": (
        drop("angle_of_needle", "feedback", "high"),
        "item 'angle_of_needle', field 'feedback high': the field is missing: write a text",
    ),
    "trap without feedback": (
        drop("angle_of_needle", "traps", 0, "feedback"),
        "item 'angle_of_needle', field 'traps #1 feedback': the field is missing: write a text",
    ),
    "hotspot without feedback elsewhere": (
        drop("find_trunk", "elsewhere"),
        "item 'find_trunk', field 'elsewhere': the field is missing: write a text",
    ),
    "no correct choice": (
        put("leg_segments", "choices", 1, "correct", value=False),
        "item 'leg_segments', field 'choices': no choices are correct, exactly one must be",
    ),
    "two correct choices of a single best answer": (
        put("leg_segments", "choices", 0, "correct", value=True),
        "item 'leg_segments', field 'choices': 2 choices are correct, exactly one must be",
    ),
    "no correct place": (
        put("find_trunk", "choices", 1, "correct", value=False),
        "item 'find_trunk', field 'choices': no choices are correct, exactly one must be",
    ),
    "correct written as a word": (
        put("leg_segments", "choices", 1, "correct", value="maybe"),
        "item 'leg_segments', field 'choices #2 correct': 'maybe' is neither true nor false: write true or false",
    ),
    "a step with a key": (
        put("path_to_foot", "choices", 0, "correct", value=True),
        "item 'path_to_foot', field 'choices #1 correct': there is no such field: the fields are text, feedback",
    ),
    "two choices": (
        put("leg_segments", "choices", value=raw_items()["leg_segments"]["choices"][:2]),
        "item 'leg_segments', field 'choices': there are too few entries: write a list of 3 to 5 entries",
    ),
    "unknown unit": (
        put("angle_of_needle", "answer", "unit", value="inch"),
        "item 'angle_of_needle', field 'answer unit': unknown unit 'inch': use one of mm,",
    ),
    "number that is infinite": (
        put("angle_of_needle", "answer", "value", value=math.inf),
        "item 'angle_of_needle', field 'answer value': inf is not a finite number: write a number",
    ),
    "number that is none": (
        put("angle_of_needle", "answer", "low", value=math.nan),
        "item 'angle_of_needle', field 'answer low': nan is not a finite number: write a number",
    ),
    "number written as a word": (
        put("angle_of_needle", "answer", "value", value="thirty"),
        "item 'angle_of_needle', field 'answer value': 'thirty' is not a number: write a number",
    ),
    "key outside what is accepted": (
        put("angle_of_needle", "answer", "low", value=30.5),
        "item 'angle_of_needle', field 'answer': low 30.5, value 30 and high 31 are not in order",
    ),
    "trap among the accepted answers": (
        put("angle_of_needle", "traps", 0, "value", value=30),
        "item 'angle_of_needle', field 'traps': the trap 30 lies among the accepted answers",
    ),
    "region of both forms": (
        put("find_trunk", "choices", 0, "region", "radius_mm", value=4),
        "item 'find_trunk', field 'choices #1 region': a region is either a structure or a circle",
    ),
    "unknown field": (
        put("leg_segments", "hint", value="think"),
        "item 'leg_segments', field 'hint': there is no such field: the fields are id, use,",
    ),
    "unknown kind": (
        put("leg_segments", "kind", value="essay"),
        "item 'leg_segments', field 'kind': 'essay' is not known: write one of single_best_answer, multiple_response,",
    ),
    "no kind": (
        drop("leg_segments", "kind"),
        "item 'leg_segments', field 'kind': the field is missing: write one of single_best_answer,",
    ),
    "unknown use": (
        put("leg_segments", "use", value="final"),
        "item 'leg_segments', field 'use': 'final' is not known: write one of predict, checkpoint_1,",
    ),
}


class TestSampleItems:
    def test_load_as_five_kinds(self, write):
        assert tuple(item.kind for item in load_items(LESSON, written(write, raw_items()))) == KINDS

    def test_are_frozen(self, write):
        item = load_items(LESSON, written(write, raw_items()))[0]
        with pytest.raises(ValueError, match="frozen"):
            item.stem = "Another case."

    def test_every_call_returns_a_fresh_list(self, write):
        folder = written(write, raw_items())
        load_items(LESSON, folder).clear()
        assert len(load_items(LESSON, folder)) == len(KINDS)

    def test_entry_items_name_lesson_and_objective(self, write):
        entry = raw_items()["leg_segments"] | {"objective": "06_diagnostic_and_therapeutic.probability"}
        assert load_items(LESSON, written(write, [entry]))[0].objective.endswith(".probability")


class TestRefusedWhole:
    """One fault refuses the file, in one line with file, item, field and reason."""

    @pytest.mark.parametrize("name", FAULTS)
    def test_fault_is_named(self, write, name):
        change, message = FAULTS[name]
        items = raw_items()
        change(items)
        found = refusal(written(write, items))
        assert found.startswith(f"{FILE}, {message}")
        assert "\n" not in found

    @pytest.mark.parametrize("right", [[], [0], [0, 1, 2, 3, 4]])
    def test_multiple_response_needs_two_keys_and_a_distractor(self, write, right):
        items = raw_items()
        for position, choice in enumerate(items["beside_trunk"]["choices"]):
            choice["correct"] = position in right
        found = refusal(written(write, items))
        assert found.startswith(
            f"{FILE}, item 'beside_trunk', field 'choices': {len(right) or 'no'} choices are correct, at least two"
        )

    def test_an_id_of_another_file_is_refused(self, write):
        write("items/06_diagnostic_and_therapeutic.yaml", "- kind: number\n  id: leg_segments\n")
        found = refusal(written(write, raw_items()))
        assert (
            found == f"{FILE}, item 'leg_segments', field 'id': the id stands in 06_diagnostic_and_therapeutic.yaml too"
        )

    def test_a_broken_file_of_another_lesson_is_no_fault_of_this_one(self, write):
        write("items/06_diagnostic_and_therapeutic.yaml", "- id: [open")
        assert len(load_items(LESSON, written(write, raw_items()))) == len(KINDS)

    def test_an_unknown_lesson_has_no_file(self, data_dir, write):
        written(write, raw_items())
        with pytest.raises(ContentError, match=r"^data/items/99_nothing\.yaml: the file is missing: put it back$"):
            load_items("99_nothing", data_dir)


def answer_loads(low: float, value: float, high: float) -> bool:
    """Tell whether an item with this answer loads, through a file."""
    item = raw_items()["angle_of_needle"] | {"traps": []}
    item["answer"] = {"low": low, "value": value, "high": high, "unit": "deg"}
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "data"
        (folder / "items").mkdir(parents=True)
        (folder / "references.bib").write_text(SMALL_BIB)
        (folder / "lessons.yaml").write_text(LESSONS)
        (folder / "items" / f"{LESSON}.yaml").write_text(yaml.safe_dump([item]))
        try:
            (loaded,) = load_items(LESSON, folder)
        except ContentError:
            return False
    return (loaded.answer.low, loaded.answer.value, loaded.answer.high) == (low, value, high)


LESSONS = f"""
- lesson: {LESSON}
  title: One
  status: ready
  minutes: 25
  promise: One.
  objectives: [{{id: position, text: One.}}]
"""


DEGREES = bounds_of("deg")


class TestNumberAnswers:
    @settings(deadline=None, max_examples=50)
    @given(st.lists(st.floats(DEGREES.low, DEGREES.high), min_size=3, max_size=3).map(sorted))
    def test_any_possible_answer_in_order_loads_unchanged(self, ends):
        assert answer_loads(*ends)

    @pytest.mark.long
    @settings(deadline=None, max_examples=50)
    @given(
        st.tuples(*[st.floats()] * 3).filter(
            lambda ends: not DEGREES.low <= ends[0] <= ends[1] <= ends[2] <= DEGREES.high
        )
    )
    def test_any_other_answer_is_refused(self, ends):
        assert not answer_loads(*ends)
