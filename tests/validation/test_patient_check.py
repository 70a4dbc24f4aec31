"""What the check of the patient prints, and what it makes of a value that does not come out."""

from __future__ import annotations

import dataclasses

import pytest

from sympblock.validation import crisis_check, crisis_series, pain_check, patient_check, perfusion_check, warming_check
from sympblock.validation.agent_reach import TrunkCounts
from sympblock.validation.comparison import Comparison

TABLES = (warming_check, perfusion_check, pain_check, crisis_check, crisis_series)
GOOD = Comparison("good", "1", 1.0, 0.0, 2.0, "nam_pi")


@pytest.mark.parametrize("bad", [None, *TABLES], ids=lambda table: table and table.__name__.split(".")[-1])
def test_one_value_of_any_table_that_does_not_agree_is_told(monkeypatch, capsys, bad) -> None:
    for table in TABLES:
        comparison = dataclasses.replace(GOOD, name=table.__name__, simulated=3.0 if table is bad else 1.0)
        monkeypatch.setattr(table, "compare", lambda comparison=comparison: (comparison,))
    assert patient_check._courses_agree() == (bad is None)
    printed = capsys.readouterr().out
    assert all(table.__name__ in printed for table in TABLES)
    assert ("NO" in printed) == (bad is not None)


def test_needles_of_all_people_are_counted_together(monkeypatch, capsys) -> None:
    monkeypatch.setattr(patient_check, "_people", lambda *_: iter([TrunkCounts(1, 6, 4, 1, 5)] * 2))
    patient_check._print_reached(2)
    assert (
        "In 2 people, both sides, a lesion at the target reached the trunk in 8 of 12 needles"
        in capsys.readouterr().out
    )
