"""Published figures: intervals in order, labels, sources."""

from __future__ import annotations

import pytest

from sympblock.content import (
    DATA_DIR,
    ContentError,
    load_evidence,
    load_long_block_views,
    load_long_blocks,
)
from sympblock.content.intervals import wilson_interval_of_share

FIELDS = [
    "id",
    "study",
    "question",
    "design",
    "n",
    "comparison",
    "outcome",
    "value",
    "low",
    "high",
    "unit",
    "label",
    "source",
    "note",
]
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
    path.stem for path in (DATA_DIR / "evidence").glob("*.csv") if path.read_text("utf-8").splitlines()[0] == HEADER
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
            ({"value": "inf"}, "field 'value': inf is not a finite number: write a number"),
            ({"value": "long"}, "field 'value': 'long' is not a number"),
            ({"n": "7.5"}, "field 'n': 7.5 is not a whole number"),
            ({"n": "inf"}, "field 'n': inf is not a whole number"),
            ({"n": "0"}, "field 'n': 0 is too small: write a whole number of at least 1"),
            ({"unit": "fortnight"}, "field 'unit': unknown unit 'fortnight': use one of"),
            ({"label": "believed"}, "field 'label': 'believed' is not known: write one of published"),
            (
                {"source": ""},
                "field 'source': there are too few entries: write a list of one entry or more, each a key of references.bib",
            ),
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


class TestLongBlocks:
    @pytest.mark.parametrize("row", load_long_blocks(), ids=lambda row: row.id)
    def test_an_interval_of_ours_is_wilsons(self, row):
        """Printed shares are rounded, so a count may have to be found: the ends agree to a tenth of a percent or with it."""
        if row.interval != "derived":
            return
        whole = round(row.value / 100 * row.n) / row.n
        found = [[100 * end for end in wilson_interval_of_share(share, row.n)] for share in (whole, row.value / 100)]
        assert any(
            row.low == pytest.approx(low, abs=0.06) and row.high == pytest.approx(high, abs=0.06) for low, high in found
        )

    @pytest.mark.parametrize("row", load_long_blocks(), ids=lambda row: row.id)
    def test_a_derived_share_is_a_count_of_people(self, row):
        """What we call derived from counts can be a count."""
        if row.label == "derived":
            assert 100 * round(row.value / 100 * row.n) / row.n == pytest.approx(row.value, abs=0.051)

    def test_shares_lie_between_none_and_all(self):
        for row in load_long_blocks():
            if row.unit == "percent":
                assert all(end is None or 0 <= end <= 100 for end in (row.low, row.value, row.high))

    @pytest.mark.parametrize(
        ("ids", "printed"),
        [
            (("haynsworth_rf", "haynsworth_phenol"), (12, 89)),
            (("cross_one_week", "cross_control"), (83.5, 23.5)),
            (("neuralgia_han", "ejaculation_han"), (0.6, 2.2)),
            (("ureter_rofo", "serious_alexander"), (1.2, 0.55)),
        ],
    )
    def test_counts_give_the_printed_shares(self, ids, printed):
        """The papers print shares; our counts must lead back to them."""
        rows = {row.id: row for row in load_long_blocks()}
        for name, share in zip(ids, printed, strict=True):
            assert rows[name].value == pytest.approx(share, abs=0.6)

    def test_every_question_is_asked_by_one_view(self):
        assert sorted(view.question for view in load_long_block_views()) == sorted(
            {row.question for row in load_long_blocks()}
        )

    def test_figures_of_one_question_share_an_axis(self):
        """Weeks and months go together; a share among them could not be drawn."""
        for view in load_long_block_views():
            units = {row.unit for row in load_long_blocks() if row.question == view.question}
            assert units in ({"percent"}, {"week", "month"})

    @pytest.mark.parametrize(
        ("interval", "low", "high"), [("", "10", "30"), ("printed", "", ""), ("guessed", "10", "30")]
    )
    def test_an_interval_without_an_origin_is_refused(self, write, interval, low, high):
        row = ROW | {"low": low, "high": high, "agent": "phenol", "indication": "crps", "interval": interval}
        text = ",".join(row) + "\n" + ",".join(row.values()) + "\n"
        with pytest.raises(ContentError, match="field 'interval'"):
            load_long_blocks(write("evidence/long_blocks.csv", text))
