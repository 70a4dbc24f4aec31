"""The discharge checklist: what stands on the page comes from the checks, reasons and red flags of the course."""

from __future__ import annotations

from html import unescape

import pytest

from sympblock.content.care.going_home import load_going_home
from sympblock.content.care.red_flags import load_red_flags
from sympblock.content.practice.discharge import load_discharge_checks, load_discharge_reasons
from sympblock.widgets.discharge_checklist.discharge_checklist import ChecklistState, DischargeChecklist


def page(state: ChecklistState) -> str:
    return unescape(DischargeChecklist(state).view["readout"][-1]["document"])


def test_every_check_reason_and_red_flag_stands_on_the_page() -> None:
    text = page(ChecklistState())
    wanted = [check.title for name, check in load_discharge_checks().items() if name != "red_flags"]
    wanted += [reason.name for reason in load_discharge_reasons().values()]
    wanted += [flag.sign for flag in load_red_flags() if flag.after == "any"]
    assert [words for words in wanted if words not in text] == []


@pytest.mark.parametrize(
    ("state", "after"),
    [
        (ChecklistState(), {"any"}),
        (ChecklistState(is_sedated=True), {"any", "sedation"}),
        (ChecklistState("neurolysis"), {"any", "neurolysis"}),
    ],
)
def test_what_is_told_fits_block_and_sedation(state, after) -> None:
    text = page(state)
    for line in load_going_home():
        assert (line.words in text) == (line.after in after)


def test_a_reason_for_a_doctor_is_no_reason_to_wait() -> None:
    text = page(ChecklistState())
    keep, wait = (
        text[text.index("Keep the patient") : text.index("Wait and check")],
        text[text.index("Wait and check") :],
    )
    for reason in load_discharge_reasons().values():
        assert (reason.name in keep) == ("wait" not in reason.decisions)
        assert (reason.name in wait) == ("wait" in reason.decisions)


def test_side_and_letters_are_those_chosen() -> None:
    assert "after a right lumbar" in page(ChecklistState(side="right"))
    assert "15pt" in page(ChecklistState(is_large=True)) and "15pt" not in page(ChecklistState())
