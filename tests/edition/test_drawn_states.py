"""A reading form as markup: all of its words stand in it, its pictures have theirs, and it is the same each time."""

from __future__ import annotations

import re
from html import unescape
from io import BytesIO

import numpy as np
from PIL import Image

from sympblock.drawing.scene.scene import Film, Label, Scene, Shape
from sympblock.edition.site.drawn_states import min_width_px, render_reading_form
from sympblock.edition.site.site_page import PictureShelf, SiteLinks
from sympblock.widgets.core.panel_parts import Table, Words
from sympblock.widgets.core.panel_sheet import Sheet, SheetPart
from sympblock.widgets.core.reading_form import DrawnPicture, DrawnState, Layout, ReadingForm


def drawing(text_mm: float = 5.0) -> Scene:
    dot = Shape("dot", ((0.0, 0.0),), "target", size_mm=2.0)
    bounds = (-50.0, -25.0, 50.0, 25.0)
    return Scene("A dot", "One dot in the middle of it.", bounds, (dot,), (Label("dot", (5.0, 0.0)),), text_mm=text_mm)


def film() -> Scene:
    grey = np.tile(np.arange(64, dtype=np.uint8) * 4, (64, 1))
    field = (0.0, 0.0, 100.0, 100.0)
    return Scene("A film", "Grey values from dark to bright.", field, (), ground="film", film=Film(grey, field))


def photo() -> bytes:
    packed = BytesIO()
    Image.new("L", (40, 20), 90).save(packed, "PNG")
    return packed.getvalue()


def form(layout: Layout = "pages") -> ReadingForm:
    sheet = Sheet("To print", (SheetPart("Before", ("Look.",), ("one",), ("ticked",), (("A", "B"), ("1", "2"))),))
    first = DrawnState(
        "First <state>",
        (
            DrawnPicture("The caption.", drawing()),
            DrawnPicture("A photograph.", image=photo(), alt="A plain grey area, nothing more."),
        ),
        (
            Words("Less than 2 % & more.", "Default", ("hong2010",), "caution"),
            Table("Doses", ("Drug", "ml", "mg"), (("Lidocaine", "5", "50"),), ("hong2010",)),
            sheet,
        ),
    )
    second = DrawnState(
        "Second", (DrawnPicture("A film of it.", film()),), (Words("Read it.", tone="good", tag="Good"),)
    )
    return ReadingForm("A widget", (first, second), "In the full course it moves.", layout)


def rendered(layout: Layout = "pages") -> tuple[str, dict[str, bytes]]:
    shelf = PictureShelf()
    return render_reading_form(form(layout), SiteLinks([]), shelf), shelf.files


def words_of(markup: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", markup)).split())


class TestWords:
    """A reader without pictures misses nothing."""

    def test_everything_that_is_said_stands_there(self) -> None:
        said = words_of(rendered()[0])
        for words in (
            *(
                "First <state>",
                "The caption.",
                "Caution Default Less than 2 % & more. ( Hong 2010 )",
                "Doses Drug ml mg Lidocaine 5 50",
            ),
            *(
                "To print Before Look. one ticked A B 1 2",
                "Second",
                "A film of it.",
                "Good Read it.",
                "In the full course it moves.",
            ),
        ):
            assert words in said

    def test_every_picture_says_what_is_seen(self) -> None:
        alts = re.findall(r'<img [^>]*alt="([^"]*)"', rendered()[0])
        assert alts == [
            "One dot in the middle of it.",
            "A plain grey area, nothing more.",
            "Grey values from dark to bright.",
        ]

    def test_tables_have_a_caption_and_heads_with_a_scope(self) -> None:
        markup = rendered()[0]
        assert "<caption>Doses</caption>" in markup
        assert markup.count('scope="col"') == 5
        assert markup.count('scope="row"') == 2
        assert '<td role="cell" data-head="ml">5</td>' in markup

    def test_a_source_leads_to_its_entry(self) -> None:
        assert rendered()[0].count('href="references.html#ref-hong2010"') == 2


class TestPictures:
    """Drawings stay sharp, films stay small, and both are the same each time."""

    def test_a_drawing_is_vectors_and_a_film_is_pixels(self) -> None:
        files = rendered()[1]
        assert sorted(name.rsplit(".", 1)[1] for name in files) == ["png", "svg", "webp"]
        for name, content in files.items():
            assert content.startswith(b"<?xml") if name.endswith("svg") else Image.open(BytesIO(content)).size[0] >= 40

    def test_a_drawing_loads_nothing_and_runs_nothing(self) -> None:
        (svg,) = (content.decode() for name, content in rendered()[1].items() if name.endswith("svg"))
        assert "<script" not in svg
        assert not re.search(r"(?:href|src|url)\s*[=(]\s*[\"']?https?:", svg)

    def test_the_same_form_gives_the_same_files(self) -> None:
        assert rendered() == rendered()

    def test_small_words_keep_a_drawing_wide_and_scrolling(self) -> None:
        assert min_width_px(drawing(text_mm=1.0)) == 1100
        assert min_width_px(drawing(text_mm=5.0)) == 220
        assert min_width_px(film()) == 0
        shelf = PictureShelf()
        state = DrawnState("Wide", (DrawnPicture("The caption.", drawing(text_mm=1.0)),))
        markup = render_reading_form(ReadingForm("A", (state,)), SiteLinks([]), shelf)
        assert 'class="drawn-frame" tabindex="0" role="group" aria-label="A dot"' in markup
        assert "tabindex" not in rendered()[0]


class TestLayouts:
    """States stand below one another, are folded, or make a strip."""

    def test_pages_fold_nothing(self) -> None:
        assert "<details" not in rendered("pages")[0]

    def test_the_first_state_stays_open(self) -> None:
        markup = rendered("folded")[0]
        assert markup.count("<details") == 1
        assert "<summary>Second</summary>" in markup

    def test_a_strip_is_a_list_in_order(self) -> None:
        markup = rendered("strip")[0]
        assert markup.startswith('<ol class="drawn-strip"><li>')
        assert markup.index("First") < markup.index("Second")

    def test_what_belongs_to_a_learner_is_one_sentence(self) -> None:
        personal = ReadingForm("Notes", how_to_play="Notes stay on your computer.")
        assert words_of(render_reading_form(personal, SiteLinks([]), PictureShelf())) == "Notes stay on your computer."
