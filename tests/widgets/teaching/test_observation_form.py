"""The paper for observers: every step of the checklist, room for words, and no verdict on anybody."""

from __future__ import annotations

import re
from html import unescape

import pytest

from sympblock.content.practice.checklist import load_checklist
from sympblock.content.teaching.observation_form import load_observation_form
from sympblock.widgets.observation_form.observation_form import PHASES, ObservationForm, ObservationState


def paper(state: ObservationState) -> str:
    return unescape(ObservationForm(state).view["readout"][1]["document"])


def test_every_step_of_the_checklist_has_a_row_with_all_boxes_in_its_phase() -> None:
    text = paper(ObservationState())
    columns = [line for line in load_observation_form() if line.part == "done"]
    places = [text.index(f">{title}</th>") for title in PHASES.values()]
    assert places == sorted(places)
    ends = dict(zip(PHASES, [*places[1:], len(text)], strict=True))
    for step in load_checklist("block_checklist"):
        row = re.search(rf'<tr><th scope="row">{re.escape(step.title)}</th>(.*?)</tr>', text)
        assert row is not None, step.title
        assert row[1].count("☐") == len(columns)
        assert places[list(PHASES).index(step.phase)] < row.start() < ends[step.phase]


def test_all_that_the_data_hold_stands_on_one_of_the_papers() -> None:
    form, logbook = paper(ObservationState()), paper(ObservationState("logbook"))
    for line in load_observation_form():
        where = {"logbook": [logbook], "supervision": [form, logbook]}.get(line.part, [form])
        assert all(line.words in text for text in where), line.id


@pytest.mark.parametrize("kind", ["form", "logbook"])
def test_no_paper_certifies_or_asks_for_a_name(kind) -> None:
    text = paper(ObservationState(kind))
    assert "It certifies nothing" in text and "Do not write down anything that identifies the patient" in text
    assert not re.search(
        r"\b(name|signature|competent|pass(ed)?|fail(ed)?|score|grade)\b", text.split("</style>")[1], re.I
    )


def test_letters_are_those_chosen() -> None:
    assert "15pt" in paper(ObservationState(is_large=True)) and "15pt" not in paper(ObservationState())
