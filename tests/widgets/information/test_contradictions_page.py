"""The page of contradictions: what the texts say is read first, and what is right opens on request."""

from __future__ import annotations

import re
from html import unescape

from sympblock.content.care.patient_texts import load_contradictions
from sympblock.widgets.pages.contradictions_page import contradictions_page


def test_no_answer_stands_open_and_every_topic_has_one():
    told = unescape(contradictions_page().data)
    folded = re.findall(r"<details>.*?</details>", told, flags=re.DOTALL)
    open_words = re.sub(r"<details>.*?</details>", "", told, flags=re.DOTALL)
    contradictions = load_contradictions()
    assert len(folded) == len(contradictions)
    for each, answer in zip(contradictions, folded, strict=True):
        assert each.topic in open_words
        assert each.resolve in answer
        assert each.resolve not in open_words
