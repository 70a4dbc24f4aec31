"""The page of contradictions: what the texts for patients say on one topic, and what resolves it."""

from __future__ import annotations

from html import escape

from IPython.display import HTML

from sympblock.content.care.patient_texts import Contradiction, Saying, load_contradictions, load_patient_texts
from sympblock.widgets.pages.page_parts import capital, page, source_marks

_HEADS = ("What the texts say", "What resolves it")


def contradictions_page() -> HTML:
    """Set what the texts say beside what resolves it, topic by topic; the latter opens on request, after a guess."""
    heads = "".join(f"<th scope='col'>{escape(words)}</th>" for words in ("Question", *_HEADS))
    rows = "".join(map(_row, load_contradictions()))
    return page(
        "<table class='sympblock-side-by-side'><caption>Where the five texts contradict one another, or themselves</caption>"
        f"<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"
    )


def _row(each: Contradiction) -> str:
    sayings = "".join(map(_saying, each.sayings))
    answer = f"<details><summary>Which is right?</summary>{escape(each.resolve)} {source_marks(each.sources)}</details>"
    cells = (f"<ul>{sayings}</ul>", answer)
    shown = "".join(
        f"<td><b aria-hidden='true'>{head}</b>{cell}</td>" for head, cell in zip(_HEADS, cells, strict=True)
    )
    return f"<tr><th scope='row'>{escape(each.topic)}</th>{shown}</tr>"


def _saying(saying: Saying) -> str:
    texts = load_patient_texts()
    names = "; ".join(texts[name].title for name in saying.texts)
    return f"<li>{escape(capital(saying.says))} <small>({escape(names)})</small></li>"
