"""The red flags: one list, said alike on the ward, on the telephone and in the room."""

from __future__ import annotations

from itertools import dropwhile

import pytest

from sympblock.content import DATA_DIR, ContentError
from sympblock.content.care.red_flags import load_red_flags
from sympblock.content.practice.discharge import load_discharge_checks

FLAGS = load_red_flags()


def test_what_calls_for_the_emergency_number_stands_first() -> None:
    rest = list(dropwhile(lambda flag: flag.rings == "emergency", FLAGS))
    assert 0 < len(rest) < len(FLAGS)
    assert [flag.id for flag in rest if flag.rings == "emergency"] == []


def test_the_last_check_before_discharge_says_each_flag() -> None:
    said = load_discharge_checks()["red_flags"].ask
    assert [flag.id for flag in FLAGS if flag.spoken and flag.spoken not in said] == []
    assert sum(bool(flag.spoken) for flag in FLAGS) >= 7


def test_what_may_kill_or_paralyse_rings_the_emergency_number() -> None:
    grave = {"growing_pain", "faint", "both_legs", "breathing", "seizure", "cold_foot", "rigors"}
    assert {flag.id for flag in FLAGS if flag.rings == "emergency"} == grave
    assert all(flag.spoken for flag in FLAGS if flag.rings == "emergency")


def test_the_last_check_says_each_flag_under_the_number_to_call() -> None:
    emergency, clinic = load_discharge_checks()["red_flags"].ask.split("Call us", maxsplit=1)
    said = {"emergency": emergency, "clinic": clinic}
    assert [flag.id for flag in FLAGS if flag.spoken and flag.spoken not in said[flag.rings]] == []


def test_an_act_without_authority_says_that_it_is_ours() -> None:
    assert [flag.id for flag in FLAGS if "our rule" not in flag.act] == []


def test_a_bleed_is_looked_for_at_any_time() -> None:
    first = FLAGS[0]
    assert "at any time" in first.sign and "CT at once" in first.act


@pytest.mark.parametrize("old", ["rings: clinic", "after: any", "sources: [artuso1991]"])
def test_a_fault_is_named(write, old) -> None:
    text = (DATA_DIR / "care/red_flags.yaml").read_text("utf-8").replace(old, old.split(":")[0] + ": [nobody1900]")
    with pytest.raises(ContentError, match=r"data/care/red_flags\.yaml"):
        load_red_flags(write("care/red_flags.yaml", text))
