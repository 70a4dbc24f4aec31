"""Whether a PDF can be read by a screen reader: the rules of PDF/UA that a program can judge."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf

from sympblock.edition.paper.structure_tree import alt_of, elements, kids_of, kind_of

#: Types of elements that PDF 1.7 knows.
KNOWN = frozenset(
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody "
    "Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure "
    "Formula Form".split()
)
_WITHIN = {"LI": {"L"}, "LBody": {"LI"}, "TR": {"Table", "THead", "TBody", "TFoot"}, "TH": {"TR"}, "TD": {"TR"}}


def tag_faults(printed: bytes) -> list[str]:
    """Name what keeps a PDF from being read aloud; empty if nothing does.

    Parameters
    ----------
    printed : bytes
        The PDF.
    """
    with pikepdf.open(BytesIO(printed)) as pdf:
        faults = [*_document_faults(pdf), *_page_faults(pdf)]
        if "/StructTreeRoot" in pdf.Root:
            faults += _structure_faults(pdf.Root.StructTreeRoot)
    return list(dict.fromkeys(faults))


def _document_faults(pdf: Pdf) -> Iterator[str]:
    root = pdf.Root
    if not root.get("/MarkInfo", Dictionary()).get("/Marked", False):
        yield "the document is not marked as tagged"
    if "/StructTreeRoot" not in root:
        yield "the document has no tree of tags"
    if not str(root.get("/Lang", "")):
        yield "the document names no language"
    if not root.get("/ViewerPreferences", Dictionary()).get("/DisplayDocTitle", False):
        yield "a reader shows the name of the file in place of the title"
    if "/Outlines" not in root or "/First" not in root.Outlines:
        yield "the document has no bookmarks"
    with pdf.open_metadata(set_pikepdf_as_editor=False) as about:
        if not str(about.get("dc:title", "")).strip():
            yield "the document has no title"
    for name in ("/OpenAction", "/AA"):
        if name in root:
            yield f"the document acts by itself: {name}"
    if "/JavaScript" in root.get("/Names", Dictionary()):
        yield "the document holds a script"


def _page_faults(pdf: Pdf) -> Iterator[str]:
    for number, page in enumerate(pdf.pages, 1):
        if page.obj.get("/Tabs") != Name.S:
            yield f"page {number} is not stepped through in the order of its tags"
        for note in page.obj.get("/Annots", Array()):
            yield from (f"page {number}: {fault}" for fault in _link_faults(pdf, note))
        yield from (f"page {number}: {fault}" for fault in _font_faults(page.obj.get("/Resources", Dictionary())))
        if _has_loose_content(page):
            yield f"page {number} paints something outside all tags"


def _link_faults(pdf: Pdf, note: pikepdf.Object) -> Iterator[str]:
    if not str(note.get("/Contents", "")).strip():
        yield "a link does not say where it leads"
    if "/StructParent" not in note:
        yield "a link stands outside the tree of tags"
    if "/Dest" in note and note.Dest not in pdf.Root.get("/Dests", Dictionary()).keys() | set():
        yield f"a link leads nowhere: {note.Dest}"
    action = note.get("/A")
    if action is not None and (action.get("/S") != Name.URI or not str(action.URI).startswith("https://")):
        yield "a link does something else than opening an address"


def _font_faults(resources: pikepdf.Object) -> Iterator[str]:
    for font in _fonts(resources, 0):
        described = font.DescendantFonts[0] if "/DescendantFonts" in font else font
        held = described.get("/FontDescriptor", Dictionary())
        if font.get("/Subtype") != Name.Type3 and not any(
            name in held for name in ("/FontFile", "/FontFile2", "/FontFile3")
        ):
            yield f"the font {font.get('/BaseFont')} is not embedded"
        if "/ToUnicode" not in font:
            yield f"the font {font.get('/BaseFont')} does not tell its letters"


def _fonts(resources: pikepdf.Object, depth: int) -> Iterator[pikepdf.Object]:
    yield from (font for _, font in resources.get("/Font", Dictionary()).items())
    if depth < 4:
        for _, form in resources.get("/XObject", Dictionary()).items():
            if "/Resources" in form:
                yield from _fonts(form.Resources, depth + 1)


def _has_loose_content(page: pikepdf.Page) -> bool:
    depth = 0
    for each in pikepdf.parse_content_stream(page, "BDC BMC EMC BT f F f* B B* b b* S s Do sh"):
        verb = str(each.operator)
        depth += (verb in ("BDC", "BMC")) - (verb == "EMC")
        if depth == 0 and verb not in ("EMC", "BDC", "BMC"):
            return True
    return False


def _structure_faults(tree: pikepdf.Object) -> Iterator[str]:
    roles = {str(name)[1:]: str(role)[1:] for name, role in tree.get("/RoleMap", Dictionary()).items()}
    level = 0
    for element in elements(tree):
        kind = roles.get(kind_of(element), kind_of(element))
        if kind not in KNOWN:
            yield f"no reader knows the tag {kind}"
        if kind == "Figure" and not alt_of(element):
            yield "a figure has no words"
        if kind in _WITHIN and kind_of(element.P) not in _WITHIN[kind]:
            yield f"{kind} stands in {kind_of(element.P)}"
        if kind == "Table" and not any(kind_of(each) == "TH" for each in elements(element)):
            yield "a table has no heads"
        if kind == "TH" and "/Scope" not in str(element.get("/A", "")):
            yield "the head of a table does not say what it heads"
        if kind == "LI" and {kind_of(kid) for kid in kids_of(element)} - {"Lbl", "LBody"}:
            yield "an entry of a list is not divided into label and body"
        if len(kind) == 2 and kind[0] == "H" and kind[1].isdigit():
            if int(kind[1]) > level + 1:
                yield f"a heading of level {kind[1]} follows one of level {level}"
            level = int(kind[1])
