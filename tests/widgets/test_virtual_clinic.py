"""The virtual clinic: what is covered stays covered, and what is told adds up."""

from __future__ import annotations

import re

import pytest

from sympblock.widgets.virtual_clinic.virtual_clinic import GROUPS, VirtualClinic


@pytest.fixture
def clinic() -> VirtualClinic:
    return VirtualClinic()


def told(clinic: VirtualClinic) -> VirtualClinic:
    clinic.set("guess", "half")
    clinic.press("tell")
    return clinic


def table(clinic: VirtualClinic, caption: str) -> list[list[str]]:
    return next((b["rows"] for b in clinic.view["readout"] if b.get("caption", "").startswith(caption)), [])


def everything(clinic: VirtualClinic) -> str:
    return str([{**clinic.view, "controls": []}])


def test_the_truth_is_nowhere_before_a_guess(clinic: VirtualClinic) -> None:
    """Neither picture, nor its words, nor the read-out tell who has it; the button waits for a guess."""
    clinic.press("tell")
    assert not clinic.state.is_told
    assert "true_positive" not in everything(clinic) and "Sensitivity" not in everything(clinic)
    assert "still hidden" in clinic.view["pictures"][0]["scene"]["alt"]


def test_counts_of_picture_and_tables_add_up(clinic: VirtualClinic) -> None:
    told(clinic)
    clinic.set("warmth", "net")
    alt = clinic.view["pictures"][0]["scene"]["alt"]
    numbers = [int(number) for number in re.findall(r": (\d+)", alt)]
    assert sum(numbers) == 100
    people = [shape for shape in clinic.view["pictures"][0]["scene"]["shapes"] if shape["kind"] == "person"]
    assert len(people) == 100
    counts = clinic.state.clinic.counts
    assert table(clinic, "Performance")[0][1].startswith(f"{counts.true_positive} of {counts.with_condition} =")


@pytest.mark.parametrize(("guess", "fits"), [("half", True), ("most", False)])
def test_the_guess_is_answered(clinic: VirtualClinic, guess: str, fits: bool) -> None:
    clinic.set("guess", guess)
    clinic.press("tell")
    counts = clinic.state.clinic.counts
    assert 0.4 < counts.true_positive / counts.positive < 0.6
    assert (clinic.view["readout"][0]["tag"] == "Your guess is right") is fits


def test_neurolysis_is_told_only_when_it_is_chosen(clinic: VirtualClinic) -> None:
    told(clinic)
    assert not table(clinic, "If every positive")
    clinic.set("goes_on", True)
    rows = table(clinic, "If every positive")
    treated, better, hurt = ([int(cell) for cell in row[1:]] for row in rows)
    assert treated[2] == clinic.state.clinic.counts.positive
    for with_it, without, everybody in (treated, better, hurt):
        assert with_it + without == everybody
    assert all(part <= people for row in (better, hurt) for part, people in zip(row, treated, strict=True))


@pytest.mark.parametrize("structure", GROUPS)
def test_each_group_tells_of_its_own_people(clinic: VirtualClinic, structure: str) -> None:
    told(clinic)
    clinic.set("warmth", "net")
    clinic.receive({"event": "pick", "picture": "people", "structure": structure})
    first = clinic.state.case
    assert (first.verdict, first.patient.is_sympathetic) == GROUPS[structure]
    assert clinic.view["readout"][1]["heading"].startswith(f"Patient {first.patient.number}:")
    clinic.receive({"event": "pick", "picture": "people", "structure": structure})
    assert clinic.state.case != first


def test_what_is_kept_is_of_the_same_people(clinic: VirtualClinic) -> None:
    """A table of two clinics would compare people, not criteria."""
    told(clinic)
    clinic.press("keep")
    clinic.set("lasts", "day")
    clinic.press("keep")
    clinic.press("keep")
    rows = table(clinic, "Criteria you kept")
    assert [row[0].split(",")[1].strip() for row in rows] == ["any duration", "a day or more"]
    clinic.set("prior_percent", 45)
    assert not clinic.state.kept
    clinic.press("keep")
    clinic.press("another")
    assert not clinic.state.kept


def test_covering_again_asks_for_a_new_guess(clinic: VirtualClinic) -> None:
    told(clinic)
    clinic.press("cover")
    assert not clinic.state.is_told and not clinic.state.guess
    assert "true_positive" not in everything(clinic)


def test_nobody_called_positive_is_said_plainly(clinic: VirtualClinic) -> None:
    clinic.set("relief", "75")
    clinic.set("lasts", "day")
    clinic.set("warmth", "rise")
    clinic.set("tests_sensation", True)
    clinic.set("control", "placebo")
    clinic.set("prior_percent", 5)
    told(clinic)
    assert clinic.view["readout"][0]["text"].startswith("No patient is called positive")
