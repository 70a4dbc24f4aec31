"""What the browser leaves out of a tagged PDF, put in afterwards: words of links, bodies of lists, metadata."""

from __future__ import annotations

import re
from collections.abc import Mapping
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from sympblock.edition.edition_dates import imprint
from sympblock.edition.paper.structure_tree import alt_of, elements, kids_of, kind_of

LANGUAGE = "en-GB"
#: Types that the browser writes and PDF 1.7 does not know, each with the one that stands for it.
ROLES = {"Strong": "Span", "Em": "Span"}
_MARKS = re.compile(rb"(/\w+\s*<<.*?>>\s*BDC|/\w+ BMC|\bEMC\b)")
_PATH = rb"(?:^(?:[-\d.]+ )*(?:re|m|l|c|v|y|h)\n)+(?:f\*?|B\*?|b\*?|S|s)$"
_PAINTING = re.compile(rb"^BT\n.*?^ET$|" + _PATH + rb"|^/\w+ Do$", re.DOTALL | re.MULTILINE)


def mend_tags(printed: bytes, title: str, places: Mapping[str, str]) -> bytes:
    """Mend a PDF that a browser has printed.

    Parameters
    ----------
    printed : bytes
        The PDF, with tags.
    title : str
        Of the document.
    places : mapping of str to str
        Where each link within the document leads, in words.
    """
    with pikepdf.open(BytesIO(printed)) as pdf:
        _name_document(pdf, title)
        _name_links(pdf, places)
        _mend_structure(pdf)
        _mark_furniture(pdf)
        mended = BytesIO()
        pdf.save(mended, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return mended.getvalue()


def _name_document(pdf: Pdf, title: str) -> None:
    made = imprint()
    pdf.Root.Lang = String(LANGUAGE)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    pdf.Root.PageMode = Name.UseOutlines
    with pdf.open_metadata(set_pikepdf_as_editor=False) as about:
        about["dc:title"] = title
        about["dc:language"] = [LANGUAGE]
        about["dc:creator"] = [made.authors]
        about["dc:rights"] = "Creative Commons Attribution 4.0 (CC BY 4.0)"
        about["xmp:CreatorTool"] = f"{made.title}, version {made.version}"
    day = f"D:{made.day:%Y%m%d}000000Z"
    pdf.docinfo["/CreationDate"] = pdf.docinfo["/ModDate"] = String(day)


def _name_links(pdf: Pdf, places: Mapping[str, str]) -> None:
    for page in pdf.pages:
        page.obj.Tabs = Name.S
        for note in page.obj.get("/Annots", Array()):
            if note.get("/Subtype") == Name.Link and "/Contents" not in note:
                note.Contents = String(_words_of_link(note, places))


def _words_of_link(note: pikepdf.Object, places: Mapping[str, str]) -> str:
    if "/Dest" in note:
        name = str(note.Dest).removeprefix("/")
        return places.get(name, name)
    return f"Open {note.A.URI}"


def _mend_structure(pdf: Pdf) -> None:
    tree = pdf.Root.StructTreeRoot
    for element in list(elements(tree)):
        if kind_of(element) == "Figure":
            _mend_figure(element)
        elif kind_of(element) == "LI":
            _mend_entry(pdf, element)
        elif kind_of(element) == "TR":
            _mend_row(element)
    tree.RoleMap = Dictionary({f"/{kind}": Name(f"/{role}") for kind, role in ROLES.items()})


def _mend_figure(element: pikepdf.Object) -> None:
    """Make a group of what only holds a picture and its caption: the picture inside has the words."""
    if alt_of(element) or not any(kind_of(each) == "Figure" for each in elements(element)):
        return
    element.S = Name.Div
    for kid in kids_of(element):
        if kind_of(kid) == "Caption":
            kid.S = Name.P


def _mend_entry(pdf: Pdf, element: pikepdf.Object) -> None:
    """Divide an entry of a list into label and body.

    The old element becomes the body, because the tree of parents leads to it from the page.
    """
    if any(kind_of(kid) == "LBody" for kid in kids_of(element)):
        return
    kids = kids_of(element)
    labels = [kid for kid in kids if kind_of(kid) == "Lbl"]
    above = element.P
    entry = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.LI, P=above, K=Array([*labels, element])))
    above.K = Array([entry if _is_same(kid, element) else kid for kid in kids_of(above)])
    for label in labels:
        label.P = entry
    element.S, element.P = Name.LBody, entry
    element.K = Array([kid for kid in kids if kind_of(kid) != "Lbl"])


def _is_same(one: object, other: pikepdf.Object) -> bool:
    return isinstance(one, pikepdf.Object) and one.objgen == other.objgen != (0, 0)


def _mend_row(row: pikepdf.Object) -> None:
    cells = [kid for kid in kids_of(row) if kind_of(kid) in ("TH", "TD")]
    is_head = all(kind_of(cell) == "TH" for cell in cells) and len(cells) > 1
    for cell in cells:
        if kind_of(cell) == "TH" and "/Scope" not in str(cell.get("/A", "")):
            scope = Dictionary(O=Name.Table, Scope=Name.Column if is_head else Name.Row)
            held = cell.get("/A")
            found = [] if held is None else list(held) if isinstance(held, Array) else [held]
            cell.A = Array([*found, scope])


def _mark_furniture(pdf: Pdf) -> None:
    """Mark what is painted outside all tags, such as page numbers, as no part of the text."""
    for page in pdf.pages:
        page.contents_coalesce()
        page.obj.Contents = pdf.make_stream(with_artifacts(page.obj.Contents.read_bytes()))


def with_artifacts(content: bytes) -> bytes:
    """Mark what a page paints outside all tags; a browser writes each act of painting on lines of its own.

    Examples
    --------
    >>> with_artifacts(b"BT\\n<01> Tj\\nET\\n/P <</MCID 0 >>BDC\\nBT\\n<02> Tj\\nET\\nEMC\\n").decode().split()[:6]
    ['/Artifact', 'BMC', 'BT', '<01>', 'Tj', 'ET']
    """
    depth, marked = 0, []
    for piece in _MARKS.split(content):
        if _MARKS.fullmatch(piece):
            depth += -1 if piece == b"EMC" else 1
        elif depth == 0:
            piece = _PAINTING.sub(rb"/Artifact BMC\n\g<0>\nEMC", piece)
        marked.append(piece)
    return b"".join(marked)
