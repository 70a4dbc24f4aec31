"""The page of indications: every one once, under its default, with evidence, guideline and sources."""

from __future__ import annotations

import re
from html import unescape

from sympblock import lessons
from sympblock.content import load_indications, load_references
from sympblock.content.studies.studies import DEFAULTS

NO_REASON = "Not an indication"


def groups() -> dict[str, str]:
    """Return the markup below each default."""
    markup = unescape(lessons.show_indications().data)
    heads = list(re.finditer(r"class='sympblock-group'>(.*?) <small>", markup))
    ends = [*(head.start() for head in heads[1:]), len(markup)]
    return {head[1]: markup[head.end() : end] for head, end in zip(heads, ends, strict=True)}


def test_every_indication_stands_once_under_its_default() -> None:
    shown = groups()
    assert set(shown) == set(DEFAULTS) - {NO_REASON}
    for row in load_indications():
        head = f"<th scope='row'>{row.name}</th>"
        counts = {default: markup.count(head) for default, markup in shown.items()}
        assert counts == {default: int(default == row.default_class) for default in shown}


def test_each_row_tells_evidence_guideline_default_and_authority_with_their_sources() -> None:
    shown, known = groups(), load_references()
    for row in load_indications():
        if row.default_class == NO_REASON:
            continue
        line = shown[row.default_class].split(f"<th scope='row'>{row.name}</th>")[1].split("</tr>")[0]
        for words in (row.reading, row.guideline, row.default, row.authority):
            assert words in line
        for key in (*row.source, *row.guideline_source, *row.default_source):
            assert known[key].label in line


def test_a_guideline_without_a_source_was_not_seen() -> None:
    for row in load_indications():
        has_none = row.guideline in ("No guideline was seen.", "Does not apply.")
        assert has_none == (not row.guideline_source), row.id


def test_the_defaults_of_a_group_begin_with_its_words() -> None:
    assert all(row.default.startswith(row.default_class) for row in load_indications())
