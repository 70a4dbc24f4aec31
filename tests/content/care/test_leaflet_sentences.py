"""Sentences of the leaflet: what cannot be filled in is refused when the file is read."""

from __future__ import annotations

import pytest

from sympblock.content import DATA_DIR, ContentError
from sympblock.content.care.leaflet import load_leaflet

COUNTS = {name: (DATA_DIR / "care" / name).read_text("utf-8") for name in ("complications.yaml", "complications.csv")}
ENTRY = "- {{id: one, part: what, text: '{text}', sources: []}}\n"


@pytest.fixture
def read(write):
    def _read(text: str):
        for name, content in COUNTS.items():
            write(f"care/{name}", content)
        return load_leaflet(write("care/leaflet.yaml", ENTRY.format(text=text)))

    return _read


def test_counts_and_side_are_filled(read):
    assert read("On the {side}, {groin_l4.cases} of {groin_l4.people}.")


@pytest.mark.parametrize(
    "text", ["About {nobody.cases}.", "About {faint_6150.many}.", "On the {place}.", "About {}.", "A { brace."]
)
def test_what_cannot_be_filled_is_refused(read, text):
    with pytest.raises(ContentError, match="neither side nor a count"):
        read(text)
