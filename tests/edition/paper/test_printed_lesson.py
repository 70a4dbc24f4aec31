"""A lesson on paper, printed by a browser: what a screen reader is told, and where the answers stand."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest
from lxml import html
from pikepdf import Dictionary, Name, Pdf, String
from pypdf import PdfReader

from sympblock.assessment.scoring import choices_by_id
from sympblock.class_report.printed_page import print_page
from sympblock.content import load_items
from sympblock.edition.edition_site import EditionSite
from sympblock.edition.paper.paper_command import documents
from sympblock.edition.paper.paper_document import PaperDocument
from sympblock.edition.paper.paper_print import print_document
from sympblock.edition.paper.sheet_scale import scale_faults
from sympblock.edition.paper.structure_tree import elements, kind_of
from sympblock.edition.paper.tag_check import tag_faults
from sympblock.edition.paper.tag_mending import mend_tags

CHAIN = "01_sympathetic_chain"


@pytest.fixture(scope="module")
def document(site: EditionSite) -> PaperDocument:
    return next(each for each in documents(site.pages) if each.name == f"{CHAIN}.pdf")


@pytest.fixture(scope="module")
def printed(document: PaperDocument) -> bytes:
    return print_document(document)


@pytest.fixture(scope="module")
def reader(printed: bytes) -> PdfReader:
    return PdfReader(BytesIO(printed))


def asked():
    """Return the questions that the lesson asks."""
    return [item for item in load_items(CHAIN) if item.use != "exam"]


def letters(text: str) -> str:
    """Return text as a PDF holds it for certain: without spaces and the hyphens of lines."""
    return re.sub(r"[\s\u00ad]+", "", text)


def test_two_lessons_make_one_document_each_and_one_together(site: EditionSite) -> None:
    assert [each.name for each in documents(site.pages)] == [
        "lumbar_sympathetic_blocks.pdf",
        "00_start_here.pdf",
        f"{CHAIN}.pdf",
    ]


def test_a_screen_reader_is_told_all(printed: bytes) -> None:
    assert tag_faults(printed) == []


def test_sheets_are_printed_at_their_size_unless_something_is_wider(printed: bytes) -> None:
    assert scale_faults(printed) == []
    wide = print_page('<html lang="en-GB"><p style="width: 60em">One</p></html>')
    assert len(scale_faults(wide)) == 1


@pytest.fixture(scope="module")
def sheet() -> bytes:
    """Print a page with one of each thing."""
    dot = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    words = f'<h1>One</h1><h2 id="two">Two</h2><p><a href="#two">Up</a></p><img src="{dot}" alt="A dot of one colour." width="90" height="90">'
    table = "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><th>1</th><td>2</td></tr></tbody></table>"
    page = f'<!doctype html><html lang="en-GB"><title>Sheet</title>{words}{table}<ol><li>Entry</li></ol></html>'
    return mend_tags(print_page(page), "Sheet", {"two": "Two"})


def test_a_sheet_is_faulty_only_before_it_is_mended(sheet: bytes) -> None:
    assert tag_faults(sheet) == []
    assert tag_faults(print_page('<html lang="en-GB"><h1>One</h1><ul><li>Entry</li></ul></html>'))


def unmark(pdf: Pdf) -> None:
    del pdf.Root.MarkInfo


def unname_language(pdf: Pdf) -> None:
    del pdf.Root.Lang


def unname_figure(pdf: Pdf) -> None:
    figure = next(each for each in elements(pdf.Root.StructTreeRoot) if kind_of(each) == "Figure")
    del figure.Alt


def skip_heading(pdf: Pdf) -> None:
    for each in elements(pdf.Root.StructTreeRoot):
        if kind_of(each) == "H2":
            each.S = Name.H3


def unhead_tables(pdf: Pdf) -> None:
    for each in elements(pdf.Root.StructTreeRoot):
        if kind_of(each) == "TH":
            each.S = Name.TD


def silence_link(pdf: Pdf) -> None:
    page = next(page for page in pdf.pages if "/Annots" in page.obj)
    del page.obj.Annots[0].Contents


def mislead_link(pdf: Pdf) -> None:
    page = next(page for page in pdf.pages if "/Annots" in page.obj)
    note = page.obj.Annots[0]
    del note.Dest
    note.A = Dictionary(S=Name.URI, URI=String("http://example.org"))


def lose_bookmarks(pdf: Pdf) -> None:
    del pdf.Root.Outlines


def lose_order(pdf: Pdf) -> None:
    del pdf.pages[0].obj.Tabs


def act(pdf: Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


def paint_loosely(pdf: Pdf) -> None:
    pdf.pages[0].contents_add(b"0 0 5 5 re f")


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (unmark, "not marked as tagged"),
        (unname_language, "names no language"),
        (unname_figure, "a figure has no words"),
        (skip_heading, "a heading of level 3 follows one of level 1"),
        (unhead_tables, "a table has no heads"),
        (silence_link, "does not say where it leads"),
        (mislead_link, "something else than opening an address"),
        (lose_bookmarks, "no bookmarks"),
        (lose_order, "page 1 is not stepped through"),
        (act, "acts by itself"),
        (paint_loosely, "page 1 paints something outside all tags"),
    ],
)
def test_a_planted_fault_is_told(sheet: bytes, spoil: Callable[[Pdf], None], told: str) -> None:
    spoilt = BytesIO()
    with pikepdf.open(BytesIO(sheet)) as pdf:
        spoil(pdf)
        pdf.save(spoilt)
    assert any(told in fault for fault in tag_faults(spoilt.getvalue()))


def test_every_question_has_its_answer_at_the_back_once_and_none_beside_it(document: PaperDocument) -> None:
    tree = html.document_fromstring(document.markup)
    back = tree.xpath("//section[contains(@class, 'part-answers')]")[0]
    assert sorted(back.xpath(".//@data-answers")) == sorted(item.id for item in asked())
    questions = {each.get("data-item"): each for each in tree.xpath("//article[@data-item]")}
    assert len(questions) == len(asked())
    for item in asked():
        question, answer = questions[item.id], back.xpath(f".//*[@data-answers='{item.id}']")[0]
        assert item.why in answer.text_content() and item.why not in question.text_content()
        assert item.question in question.text_content() and item.question in answer.text_content()
        assert not question.xpath(".//*[@data-correct]|.//details")
        for choice in choices_by_id(item).values():
            assert choice.feedback in answer.text_content()
        assert question.xpath("./p[@class='question-way']/a/@href") == [f"#{answer.get('id')}"]
        assert answer.xpath("./p[@class='answer-way']/a/@href") == [f"#{question.get('id')}"]


def flat(outline: list) -> list:
    """Return the bookmarks in the order of reading."""
    return [each for entry in outline for each in (flat(entry) if isinstance(entry, list) else [entry])]


def test_the_contents_tell_the_page_of_every_section(reader: PdfReader) -> None:
    bookmarks = [(str(each.title), reader.get_destination_page_number(each)) for each in flat(reader.outline)]
    starts = dict(reversed(bookmarks))
    contents = "".join(letters(page.extract_text()) for page in reader.pages[1 : starts["The sympathetic chain"]])
    for title in ("Objectives", "Quiz", "Summary", "Answers and reasons", "References"):
        assert f"{letters(title)}{starts[title] + 1}" in contents


def test_the_words_of_every_picture_are_in_the_pdf(document: PaperDocument, printed: bytes) -> None:
    words = set(html.document_fromstring(document.markup).xpath("//img/@alt"))
    with pikepdf.open(BytesIO(printed)) as pdf:
        told = {str(each.get("/Alt", "")) for each in elements(pdf.Root.StructTreeRoot) if kind_of(each) == "Figure"}
    assert len(words) > 5 and words == told


def test_the_document_names_itself_and_its_licence(reader: PdfReader) -> None:
    about = reader.xmp_metadata
    assert about is not None and about.dc_title["x-default"] == "The sympathetic chain · Lumbar sympathetic blocks"
    assert about.dc_language == ["en-GB"] and "CC BY 4.0" in about.dc_rights["x-default"]
    cover = letters(reader.pages[0].extract_text())
    assert letters("The sympathetic chain") in cover and "CCBY4.0" in cover and "Version" in cover


@pytest.mark.long
def test_every_sheet_is_a4_with_its_number(reader: PdfReader) -> None:
    for number, page in enumerate(reader.pages[1:], 2):
        assert [round(float(side) / 72 * 25.4) for side in page.mediabox[2:]] == [210, 297]
        assert str(number) in page.extract_text().split()
