"""Lines about systemic toxicity: complete, sourced, refused when faulty."""

from __future__ import annotations

import pytest

from sympblock.content import ContentError
from sympblock.content.toxicity import load_toxicity

LINE = "- {id: a, kind: sign, name: N, words: W., differs: null, sources: [rocco1995]}\n"


def test_every_line_has_a_source() -> None:
    assert all(note.sources for note in load_toxicity())
    assert {note.kind for note in load_toxicity()} == {"sign", "action", "avoid"}


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("kind: sign", "kind: omen", "field 'kind': Input should be"),
        ("rocco1995", "nobody1900", "field 'sources': unknown reference key 'nobody1900'"),
        ("words: W.", "words: ''", "field 'words'"),
    ],
)
def test_fault_is_named(write, old, new, message) -> None:
    folder = write("procedure/toxicity.yaml", LINE.replace(old, new))
    with pytest.raises(ContentError) as caught:
        load_toxicity(folder)
    assert message in str(caught.value)
