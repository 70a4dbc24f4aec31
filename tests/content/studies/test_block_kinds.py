"""The kinds of block side by side: all cells filled, each with a source or a confession."""

from __future__ import annotations

import pytest

from sympblock.content import ContentError, load_block_kinds
from sympblock.content.studies.block_kinds import KINDS
from sympblock.widgets.pages.pages import side_by_side_page

CELL = "{words: Something, sources: [price1998]}"


def aspect(last: str) -> str:
    """Write one aspect whose last cell is given."""
    cells = [f"  {kind}: {CELL}\n" for kind in list(KINDS)[:-1]]
    return f"- id: aim\n  aspect: Aim\n{''.join(cells)}  radiofrequency: {last}\n"


def test_the_page_shows_every_cell_of_every_kind_with_its_sources() -> None:
    """Aim, drug, volume, level, sedation, success, when judged and what next are all there."""
    aspects = load_block_kinds()
    wanted = {"aim", "drug", "volume", "level", "sedation", "success", "judged", "next"}
    assert wanted <= {each.id for each in aspects}
    page = side_by_side_page().data
    assert page.count("<td>") == len(KINDS) * len(aspects)
    cited = sum(bool(cell.sources) for each in aspects for cell in each.cells())
    assert page.count("<small>(") == cited


@pytest.mark.parametrize(
    ("last", "message"),
    [
        ("{words: Something, sources: [nobody1900]}", "unknown reference key 'nobody1900'"),
        ("{words: Something, sources: []}", "a cell without a source says"),
        ("{words: '', sources: [price1998]}", "words"),
    ],
)
def test_a_fault_is_named(write, last: str, message: str) -> None:
    with pytest.raises(ContentError, match=message):
        load_block_kinds(write("block_kinds.yaml", aspect(last)))


def test_a_cell_of_ours_says_so(write) -> None:
    (found,) = load_block_kinds(write("block_kinds.yaml", aspect("{words: So (our reading), sources: []}")))
    assert found.cells()[-1].sources == ()
