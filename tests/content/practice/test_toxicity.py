"""Lines about systemic toxicity: complete, sourced, refused when faulty."""

from __future__ import annotations

import pytest

from sympblock.assessment.source_rules import find_weak_records
from sympblock.content import ContentError
from sympblock.content.practice.toxicity import load_toxicity

LINE = "- {id: a, kind: sign, name: N, words: W., sources: [rocco1995]}\n"


def test_actions_stand_in_their_order() -> None:
    """Oxygen comes before the seizure, the seizure before lipid, lipid before what follows [@asra_checklist]."""
    actions = [note.id for note in load_toxicity() if note.kind == "action"]
    assert actions == ["stop", "help", "airway", "seizure", "lipid", "circulation", "monitor"]


def test_nothing_asks_for_hyperventilation_or_a_quick_bolus() -> None:
    """The old copy of the handbook asks for both; its card is withdrawn."""
    words = " ".join(note.words for note in load_toxicity())
    assert "Do not hyperventilate" in words
    assert words.lower().count("hyperventilat") == 1
    assert "1 min" not in words


def test_no_line_rests_on_weak_sources() -> None:
    assert list(find_weak_records(load_toxicity())) == []


def test_every_line_has_a_source() -> None:
    assert all(note.sources for note in load_toxicity())
    assert {note.kind for note in load_toxicity()} == {"sign", "action", "avoid", "british"}


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("kind: sign", "kind: omen", "field 'kind': 'omen' is not known: write one of"),
        ("rocco1995", "nobody1900", "field 'sources': unknown reference key 'nobody1900'"),
        ("words: W.", "words: ''", "field 'words'"),
        ("[rocco1995]", "[]", "field 'sources'"),
    ],
)
def test_fault_is_named(write, old, new, message) -> None:
    folder = write("procedure/toxicity.yaml", LINE.replace(old, new))
    with pytest.raises(ContentError) as caught:
        load_toxicity(folder)
    assert message in str(caught.value)
