"""Published figures: intervals in order, labels, sources."""

from __future__ import annotations

import pytest

from sympblock.content import DATA_DIR, ContentError, load_evidence

FIELDS = ["id", "study", "question", "design", "n", "comparison", "outcome", "value", "low", "high", "unit", "label", "source", "note"]
ROW = {
    "id": "relief",
    "study": "Somebody 1990",
    "question": "Does it help?",
    "design": "trial",
    "n": "7",
    "comparison": "saline",
    "outcome": "hours",
    "value": "20",
    "low": "10",
    "high": "30",
    "unit": "h",
    "label": "published",
    "source": "price1998",
    "note": "",
}
HEADER = ",".join(FIELDS)
TABLES = sorted(
    path.stem for path in (DATA_DIR / "evidence").glob("*.csv") if path.read_text("utf-8").startswith(HEADER)
)


def table(**change: str) -> str:
    """Return a table of one row with some cells changed."""
    row = ROW | change
    return ",".join(FIELDS) + "\n" + ",".join(row[field] for field in FIELDS) + "\n"


class TestOneRow:
    def test_loads(self, write):
        (row,) = load_evidence("t", write("evidence/t.csv", table()))
        assert (row.n, row.value, row.low, row.high, row.source) == (7, 20.0, 10.0, 30.0, ("price1998",))

    @pytest.mark.parametrize("empty", [{"value": ""}, {"low": ""}, {"high": ""}, {"low": "", "high": ""}, {"n": ""}])
    def test_value_or_interval_is_enough(self, write, empty):
        (row,) = load_evidence("t", write("evidence/t.csv", table(**empty)))
        assert all(getattr(row, field) is None for field in empty)

    @pytest.mark.parametrize(
        ("change", "message"),
        [
            ({"low": "25"}, "field 'high': low, value and high are not in order"),
            ({"high": "15"}, "field 'high': low, value and high are not in order"),
            ({"value": "", "low": ""}, "field 'high': a row needs a value or an interval"),
            ({"value": "inf"}, "field 'value': Input should be a finite number"),
            ({"value": "long"}, "field 'value': 'long' is not a number"),
            ({"n": "7.5"}, "field 'n': 7.5 is not a whole number"),
            ({"n": "inf"}, "field 'n': inf is not a whole number"),
            ({"n": "0"}, "field 'n': Input should be greater than or equal to 1"),
            ({"unit": "fortnight"}, "field 'unit': unknown unit 'fortnight': use one of"),
            ({"label": "believed"}, "field 'label': Input should be 'published'"),
            ({"source": ""}, "field 'source': Tuple should have at least 1 item"),
            ({"source": "price1998;nobody1900"}, "field 'source': unknown reference key 'nobody1900'"),
        ],
    )
    def test_fault_is_named(self, write, change, message):
        with pytest.raises(ContentError) as caught:
            load_evidence("t", write("evidence/t.csv", table(**change)))
        assert str(caught.value).startswith(f"data/evidence/t.csv, item 'relief', {message}")


class TestShippedTables:
    def test_there_are_some(self):
        assert TABLES

    @pytest.mark.parametrize("name", TABLES)
    def test_load(self, name):
        assert load_evidence(name)
