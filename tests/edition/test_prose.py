"""The text of a notebook keeps its meaning when it becomes a page."""

from __future__ import annotations

import re

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from sympblock.content import load_references
from sympblock.course.notebook_form import read_notebook
from sympblock.edition.lesson_parts import FoldedPart, ProsePart, lesson_parts
from sympblock.edition.shown_results import page_markup
from sympblock.edition.site.model_page import MODEL_FILE, simplifications, with_linked_numbers
from sympblock.edition.site.prose import Prose
from sympblock.edition.site.reader_tasks import ELSEWHERE, IN_COURSE, task_for_readers, told_elsewhere
from sympblock.edition.site.search_index import search_index
from sympblock.edition.site.site_page import AnchorNames, PictureShelf, SiteLinks, SitePage
from sympblock.widgets.pages.page_parts import source_marks
from sympblock.widgets.pages.pages import NOTEBOOKS_DIR

DRAWN = '<div class="widget"><p class="drawn-how">In the full course</p></div>'
LIVE = '<div class="widget"><div class="live-panel"></div><p class="drawn-how">Move</p></div>'


@pytest.fixture
def shelf() -> PictureShelf:
    return PictureShelf()


@pytest.fixture
def prose(shelf: PictureShelf) -> Prose:
    return Prose(SiteLinks(["02_c_arm_views.html"], ["rocco1995"]), shelf, AnchorNames())


def test_a_citation_leads_to_the_list_of_its_page_or_to_that_of_all_sources(prose: Prose) -> None:
    page = prose.markup("So it is. [@rocco1995; @hong2010]")
    assert re.findall(r'href="([^"]*)"', page) == ["#ref-rocco1995", "references.html#ref-hong2010"]
    assert ">Rocco 1995</a>; <a" in page


def test_an_unknown_source_stops_the_edition(prose: Prose) -> None:
    with pytest.raises(KeyError):
        prose.markup("So it is. [@nobody1900]")


def test_a_lesson_that_the_edition_lacks_is_named_without_a_link(prose: Prose) -> None:
    page = prose.markup("See [C-arm views](02_c_arm_views.ipynb) and [Contrast](04_contrast_spread.ipynb).")
    assert page == '<p>See <a href="02_c_arm_views.html">C-arm views</a> and Contrast.</p>\n'


def test_a_figure_is_taken_along_with_its_words(prose: Prose, shelf: PictureShelf) -> None:
    page = prose.markup("![A “needle” & bone.](../figures/03_entry.png)")
    assert page.startswith(
        '<figure class="figure"><a class="large" href="pictures/03_entry.png" target="_blank" rel="noopener">'
        '<img src="pictures/03_entry.png" alt="A “needle” &amp; bone."'
    )
    assert list(shelf.files) == ["pictures/03_entry.png"]


def test_each_cell_of_a_table_names_its_column(prose: Prose) -> None:
    tables = "| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\n\n| d | e |\n|---|---|\n| 4 | 5 |\n"
    assert re.findall(r'data-head="(.)">(.)<', prose.markup(tables)) == [("b", "2"), ("c", "3"), ("e", "5")]


def test_a_default_stands_out_from_other_quotes(prose: Prose) -> None:
    assert '<blockquote class="default">' in prose.markup("> **Default.** Inject 1 ml.")
    assert '<blockquote class="quote">' in prose.markup("> A word of somebody.")


def test_markdown_inside_a_folded_answer_is_read(prose: Prose) -> None:
    page = prose.markup("<details>\n<summary>What you saw</summary>\n\n**Bone** [@rocco1995]\n\n</details>")
    assert "<summary>What you saw</summary>" in page and "<strong>Bone</strong>" in page and "#ref-rocco1995" in page


def test_marks_of_sources_in_a_page_of_the_course_become_links() -> None:
    keys = list(load_references())
    page = page_markup(source_marks(keys), SiteLinks([], keys))
    assert re.findall(r'href="#ref-([^"]*)"', page) == keys and "<cite" not in page


def test_set_up_notes_and_self_check_are_not_read() -> None:
    cells = [
        new_markdown_cell("# One"),
        new_markdown_cell("Say this.", metadata={"sympblock": {"slide": "notes"}}),
        new_markdown_cell("## In depth: two (1 minute)", metadata={"sympblock": {"deeper": True}}),
        new_markdown_cell("Two."),
        new_markdown_cell("## Self-check"),
        new_code_cell('lessons.self_check("x")'),
    ]
    parts = lesson_parts(new_notebook(cells=cells))
    assert [type(part) for part in parts] == [ProsePart, FoldedPart]
    assert [part.text for part in parts[1].parts] == ["Two."]
    read = lesson_parts(new_notebook(cells=cells), has_notes=True)
    assert [part.text for part in read if isinstance(part, ProsePart) and part.is_note] == ["Say this."]


def test_the_list_of_controls_is_not_read_where_nothing_has_them() -> None:
    controls = new_markdown_cell("## Controls\n\n| control | meaning |\n|---|---|\n| arrows | aim the needle |")
    parts = lesson_parts(new_notebook(cells=[new_markdown_cell("# One"), controls, new_markdown_cell("## Quiz")]))
    assert [part.text for part in parts] == ["# One", "## Quiz"]


def test_a_cell_that_is_no_call_stops_the_edition() -> None:
    with pytest.raises(ValueError, match="not one call"):
        lesson_parts(new_notebook(cells=[new_code_cell("x = 3")]))


@pytest.mark.parametrize(
    ("task", "shown", "title"),
    [
        ("Try", DRAWN, f"Try, {IN_COURSE}"),
        ("Try", LIVE, "Try"),
        ("Try", '<div class="questions"><p>Which is it?</p></div>', "Try: think it through"),
        ("Try", "", "Try: think it through"),
        ("Try, in the console above", "", f"Try, {IN_COURSE}"),
    ],
)
def test_a_task_says_that_it_needs_the_full_course_where_nothing_moves(task: str, shown: str, title: str) -> None:
    asked = task_for_readers(f'<h3 id="try">{task}</h3><p>Turn it.</p>', shown, above=DRAWN)
    assert asked == f'<h3 id="try">{title}</h3><p>Turn it.</p>'


def test_a_question_with_its_answer_under_it_needs_nothing_that_follows() -> None:
    asked = '<h3 id="try">Try</h3><p>Which?</p><details><summary>This</summary></details>'
    assert task_for_readers(asked, LIVE) == asked.replace(">Try<", ">Try: think it through<")


def test_a_task_with_what_is_alive_above_is_tried_there() -> None:
    task = '<h3 id="try">Try, with the studies above</h3>'
    assert task_for_readers(task, "", above=LIVE) == task


@pytest.mark.parametrize(
    ("place", "item"), ELSEWHERE.items(), ids=lambda value: "/".join(value) if isinstance(value, tuple) else ""
)
def test_a_task_that_is_said_to_need_another_part_is_there(place: tuple[str, str], item: int, prose: Prose) -> None:
    cells = read_notebook(NOTEBOOKS_DIR / f"{place[0]}.ipynb").cells
    (text,) = (prose.markup(cell.source) for cell in cells if cell.id == place[1])
    told = told_elsewhere(text, *place)
    assert told.count(IN_COURSE) == 1
    assert (f"({IN_COURSE})</li>" in told) == bool(item) == (f"Try, {IN_COURSE}</h3>" not in told)


def test_every_simplification_is_listed_and_every_mention_leads_there() -> None:
    assert [each.number for each in simplifications()] == sorted({*re.findall(r"\bS-\d\d\b", MODEL_FILE.read_text())})
    page = with_linked_numbers('<summary>S-01</summary><p title="S-02">S-04 to S-06 <a href="#x">S-07</a></p>')
    assert re.findall(r'href="simplifications.html#([^"]*)"', page) == ["s-04", "s-06"]


def test_the_search_quotes_a_question_and_not_its_answer() -> None:
    body = (
        '<h2 id="quiz">Quiz</h2><p>Which nerve?</p><details class="question-answer"><summary>Answer and reasons</summary>'
        "<p>Genitofemoral. Correct</p></details><p>Next question</p>"
    )
    script = search_index([SitePage("x.html", "X", "A page.", body)])
    assert "Which nerve? Next question" in script and "Genitofemoral" not in script
