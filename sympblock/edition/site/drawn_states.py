"""A reading form as markup: the states of a widget as pictures, words and tables, with nothing to move.

What stands here needs no script. Its look is in ``drawn_states.css``.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Sequence
from functools import lru_cache
from html import escape
from io import BytesIO
from pathlib import Path

from sympblock.drawing.scene.scene import Scene
from sympblock.drawing.scene.scene_print import print_scene, vector_scene
from sympblock.edition.site.citations import citation
from sympblock.edition.site.site_page import PictureShelf, SiteLinks
from sympblock.widgets.core.panel_parts import Table, Words
from sympblock.widgets.core.panel_sheet import Sheet, SheetPart
from sympblock.widgets.core.reading_form import Block, DrawnPicture, DrawnState, ReadingForm

FILM_WIDTH_PX, BARE_FILM_PX = 1000, 640
FILM_QUALITY = 82
#: A word of a drawing is at least this high on a narrow page, where the frame scrolls.
LEAST_WORD_PX = 11.0
#: A drawing grows until its words are so much larger.
MOST_TO_LEAST = 1.65
#: A frame is never narrower than this; what fits into it does not scroll.
NARROWEST_PX = 220
TAGS = {"caution": "Caution", "stop": "Stop"}


def render_reading_form(form: ReadingForm, links: SiteLinks, shelf: PictureShelf) -> str:
    """Return the markup of a reading form, without frame and title.

    Parameters
    ----------
    form : ReadingForm
        What a widget shows on paper.
    links : SiteLinks
        What the page can lead to.
    shelf : PictureShelf
        Takes the pictures.
    """
    how = f'<p class="drawn-how">{escape(form.how_to_play)}</p>' if form.how_to_play else ""
    render = _StateMarkup(links, shelf)
    if form.layout == "strip":
        frames = "".join(f"<li>{render.state(state)}</li>" for state in form.states)
        return f'<ol class="drawn-strip">{frames}</ol>{how}\n'
    folded = form.states[1:] if form.layout == "folded" else ()
    shown = [render.folded(state) if state in folded else render.state(state) for state in form.states]
    return f'<div class="drawn">{"".join(shown)}</div>{how}\n'


class _StateMarkup:
    """Turns states into markup for one page."""

    def __init__(self, links: SiteLinks, shelf: PictureShelf) -> None:
        self._links, self._shelf = links, shelf

    def state(self, state: DrawnState) -> str:
        title = f'<p class="drawn-title">{escape(state.title)}</p>'
        return f'<div class="drawn-state" role="group" aria-label="{escape(state.title)}">{title}{self._inside(state)}</div>'

    def folded(self, state: DrawnState) -> str:
        return f'<details class="drawn-state"><summary>{escape(state.title)}</summary>{self._inside(state)}</details>'

    def _inside(self, state: DrawnState) -> str:
        pictures = "".join(map(self._figure, state.pictures))
        row = f'<div class="drawn-row">{pictures}</div>' if pictures else ""
        return row + "".join(map(self._block, state.blocks))

    def _figure(self, picture: DrawnPicture) -> str:
        note = picture.scene.note if picture.scene else ""
        words = escape(picture.caption) + (f' <em class="drawn-note">{escape(note)}</em>' if note else "")
        least = min_width_px(picture.scene) if picture.scene else 0
        scrolls = f' tabindex="0" role="group" aria-label="{escape(_name(picture))}"' if least > NARROWEST_PX else ""
        return (
            f'<figure class="drawn-picture" style="--share: {picture.share:g}{_size(picture, least)}">'
            f'<div class="drawn-frame"{scrolls}>{self._image(picture)}</div>'
            f"<figcaption>{words}</figcaption></figure>"
        )

    def _image(self, picture: DrawnPicture) -> str:
        if picture.image is not None:
            return self._shelf.large(picture.image, _ending(picture.image), picture.seen)
        scene = picture.scene
        if scene is None:
            raise ValueError("a drawn picture holds a scene or an image")
        if scene.film is not None:
            return self._shelf.markup(film_file(scene), "webp", picture.seen)
        left, top, right, bottom = scene.bounds_mm
        height = round(FILM_WIDTH_PX * (bottom - top) / (right - left))
        place = self._shelf.put(vector_scene(scene), "svg")
        return (
            f'<img src="{place}" alt="{escape(picture.seen)}" width="{FILM_WIDTH_PX}" height="{height}" '
            'loading="lazy" decoding="async">'
        )

    def _block(self, block: Block) -> str:
        if isinstance(block, Words):
            return self._words(block)
        return self._table(block) if isinstance(block, Table) else self._sheet(block)

    def _words(self, words: Words) -> str:
        tag = words.tag or TAGS.get(words.tone, "")
        lead = (f'<span class="drawn-tag">{escape(tag)}</span> ' if tag else "") + (
            f"<strong>{escape(words.heading)}</strong>" if words.heading else ""
        )
        head = f'<p class="drawn-lead">{lead}</p>' if lead else ""
        return f'<div class="drawn-words drawn-{words.tone}">{head}<p>{escape(words.text)}{self._cited(words.sources)}</p></div>'

    def _table(self, table: Table) -> str:
        sources = f'<p class="drawn-sources">{self._cited(table.sources).strip()}</p>' if table.sources else ""
        return table_markup((table.head, *table.rows), table.caption) + sources

    def _sheet(self, sheet: Sheet) -> str:
        parts = "".join(map(_sheet_part, sheet.parts))
        note = f'<p class="drawn-note">{escape(sheet.note)}{self._cited(sheet.sources)}</p>' if sheet.note else ""
        return f'<div class="drawn-sheet"><p class="drawn-title">{escape(sheet.heading)}</p>{parts}{note}</div>'

    def _cited(self, sources: Sequence[str]) -> str:
        return f" {citation(sources, self._links)}" if sources else ""


def _sheet_part(part: SheetPart) -> str:
    heading = f'<p class="drawn-lead"><strong>{escape(part.heading)}</strong></p>' if part.heading else ""
    paragraphs = "".join(f"<p>{escape(text)}</p>" for text in part.paragraphs)
    rows = table_markup(part.rows, "") if part.rows else ""
    return heading + paragraphs + _list(part.items, "") + _list(part.ticks, "drawn-ticks") + rows


def _list(items: Iterable[str], kind: str) -> str:
    lines = "".join(f"<li>{escape(item)}</li>" for item in items)
    return f'<ul class="{kind}">{lines}</ul>' if lines else ""


def table_markup(rows: Sequence[Sequence[str]], caption: str) -> str:
    """Return a table: its first row is the head, and the first cell of each other row heads it.

    Examples
    --------
    >>> "<caption>Doses</caption>" in table_markup((("Drug", "ml"), ("Lidocaine", "5")), "Doses")
    True
    """
    head, *body = rows
    named = "".join(map(head_cell, map(escape, head)))
    lines = "".join(_row(head, row) for row in body)
    wide = " wide" if len(head) > 2 else ""
    title = f"<caption>{escape(caption)}</caption>" if caption else ""
    return (
        f'<div class="table{wide}"><table role="table">{title}<thead role="rowgroup"><tr role="row">{named}</tr></thead>'
        f'<tbody role="rowgroup">{lines}</tbody></table></div>'
    )


def head_cell(markup: str) -> str:
    """Return a cell of the head of a table; what is empty heads nothing."""
    return f'<th scope="col" role="columnheader">{markup}</th>' if markup else '<td role="cell"></td>'


def _row(head: Sequence[str], row: Sequence[str]) -> str:
    first = f'<th scope="row" role="rowheader">{escape(row[0])}</th>'
    cells = (
        f'<td role="cell" data-head="{escape(name)}">{escape(text)}</td>'
        for name, text in zip(head[1:], row[1:], strict=True)
    )
    return f'<tr role="row">{first}{"".join(cells)}</tr>'


def min_width_px(scene: Scene) -> int:
    """Return how wide a drawing must be on a page for its words to be legible; 0 where it has none but the marks of its sides."""
    if not (scene.labels or scene.scale_bar_mm):
        return 0
    width_mm = scene.bounds_mm[2] - scene.bounds_mm[0]
    return round(LEAST_WORD_PX * width_mm / (scene.text_mm or width_mm / 55))


def film_file(scene: Scene) -> bytes:
    """Paint a scene on a film as WebP: a few tens of kilobytes; one without words needs fewer pixels."""
    from PIL import Image

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "film.png"
        print_scene(scene, path, FILM_WIDTH_PX if scene.labels else BARE_FILM_PX, is_bare=True)
        packed = BytesIO()
        with Image.open(path) as picture:
            picture.convert("RGB").save(packed, "WEBP", quality=FILM_QUALITY, method=4)
    return packed.getvalue()


def _size(picture: DrawnPicture, least_px: int) -> str:
    """Return the least width, the most from which words become too large, and width over height, as the style knows them."""
    words = f"; --least: {least_px}px; --most: {round(MOST_TO_LEAST * least_px)}px" if least_px else ""
    if picture.scene is None:
        return words
    left, top, right, bottom = picture.scene.bounds_mm
    return f"{words}; --aspect: {(right - left) / (bottom - top):.3f}"


def _name(picture: DrawnPicture) -> str:
    return picture.scene.title if picture.scene else picture.caption


@lru_cache(maxsize=8)
def _ending(image: bytes) -> str:
    from PIL import Image

    with Image.open(BytesIO(image)) as opened:
        return {"JPEG": "jpg", "PNG": "png", "WEBP": "webp"}[str(opened.format)]
