"""The page of indications: each with its default, its best evidence, and what guidelines say."""

from __future__ import annotations

from html import escape

from IPython.display import HTML

from sympblock.content import Indication, load_indications
from sympblock.widgets.pages.page_parts import head_cells, named_cells, page, source_marks

_HEADS = ("Default", "Best evidence", "Guideline position")
#: The defaults in the order of the page; what is no indication, but studied or compared, is left out.
_ORDER = ("Not routine", "Offer in a study", "Do not offer", "No trial was found")
_INTRODUCTION = (
    "No use is offered as a matter of course. Even in CRPS no trial against saline or sham in the leg with more than "
    "7 adults was found. The wording of the defaults is ours; each names its authority."
)


def indications_page() -> HTML:
    """Show the indications under their defaults, from joint decisions to uses without any trial."""
    groups = "".join(_group(default) for default in _ORDER)
    return page(
        f"<p>{escape(_INTRODUCTION)}</p>"
        "<table class='sympblock-side-by-side'><caption>Indications of a sympathetic block, by default</caption>"
        f"<thead><tr>{head_cells(('Indication', *_HEADS))}</tr></thead>{groups}</table>"
    )


def _group(default: str) -> str:
    rows = [row for row in load_indications() if row.default_class == default]
    count = f"{len(rows)} {'indication' if len(rows) == 1 else 'indications'}"
    head = (
        f"<tr><th scope='rowgroup' colspan='4' class='sympblock-group'>{escape(default)} "
        f"<small>({count})</small></th></tr>"
    )
    return f"<tbody>{head}{''.join(map(_row, rows))}</tbody>"


def _row(row: Indication) -> str:
    cells = (
        f"{escape(row.default)} <small>Authority: {escape(row.authority)}.</small> {source_marks(row.default_source)}",
        f"{escape(row.reading)} {source_marks(row.source)}",
        f"{escape(row.guideline)} {source_marks(row.guideline_source)}",
    )
    return f"<tr><th scope='row'>{escape(row.name)}</th>{named_cells(_HEADS, cells)}</tr>"
