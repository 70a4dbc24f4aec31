"""What the read-out at the end of a lesson says in words; the page counts the answers as the course does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sympblock.assessment.study_plan import FINDINGS
from sympblock.content import load_lessons
from sympblock.content.items import Item
from sympblock.edition.site.site_page import SiteLinks
from sympblock.widgets.quiz_card.plan_view import FINDING_WORDS, NO_GAP
from sympblock.widgets.quiz_card.view import CONFIDENCE_WORDS, READ_OUT_FROM, objective_text


def read_out_data(items: Sequence[Item], links: SiteLinks) -> dict[str, Any]:
    """Return all that the read-out of a page needs beside its questions.

    Parameters
    ----------
    items : sequence of Item
        Those that the page asks.
    links : SiteLinks
        What the page can lead to; a lesson that this edition does not hold has no address.

    Returns
    -------
    dict
        ``from``: so many questions of a card have a read-out; ``objectives`` and ``confidence``: what each is called;
        ``findings``: the most urgent first, each with what is said of one question and of several; ``lessons``: those that
        the questions point to; ``no_gap``: what is said if they point to none.
    """
    objectives = dict.fromkeys(item.objective for item in items)
    named = {objective.rpartition(".")[0] for objective in objectives}
    return {
        "from": READ_OUT_FROM,
        "objectives": {objective: objective_text(objective) for objective in objectives},
        "confidence": CONFIDENCE_WORDS,
        "findings": [{"name": finding, "words": FINDING_WORDS[finding]} for finding in FINDINGS],
        "lessons": {
            lesson.lesson: {
                "title": f"{lesson.number} {lesson.title}",
                "href": links.to_page(f"{lesson.lesson}.ipynb") or "",
                "minutes": lesson.minutes,
            }
            for lesson in load_lessons()
            if lesson.lesson in named and lesson.status == "ready"
        },
        "no_gap": NO_GAP,
    }
