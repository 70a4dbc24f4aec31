"""The markup of a page made fit for paper: nothing folded, places named apart, answers taken off their questions."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from lxml import html
from lxml.html import HtmlElement

from sympblock.edition.site.site_page import SitePage

#: What only a screen can use.
UNPRINTED = ".//script|.//template|.//button|.//input|.//*[contains(concat(' ', @class, ' '), ' scripted ')]|.//*[@class='large-hint']"
_SCREEN_ATTRIBUTES = ("loading", "decoding", "tabindex")
_SOURCE = re.compile(r"(?:references\.html)?#ref-(.+)")
_SIMPLIFICATION = re.compile(r"(?:simplifications\.html)?#(s-\d\d)")
_OTHER_PLACE = re.compile(r"[a-z]+:", re.IGNORECASE)


@dataclass(frozen=True)
class PaperPart:
    """Holds one page of the edition as it is printed.

    Attributes
    ----------
    anchor : str
        Names the part within its document, such as ``"03"``.
    title : str
        Its heading.
    number : str
        ``"3"`` for the third lesson; else empty.
    lede, body : str
        Markup without answers.
    answers : str
        Markup of the answers, in the order of their questions; empty without questions.
    cited : tuple of str
        Keys of the sources, in the order of their first mark.
    simplified : tuple of str
        Numbers of the simplifications of the model that it names, such as ``"S-05"``.
    """

    anchor: str
    title: str
    number: str
    lede: str
    body: str
    answers: str
    cited: tuple[str, ...]
    simplified: tuple[str, ...] = ()


def anchor_of(page: SitePage) -> str:
    """Return the name of a page within a document."""
    return page.number or page.name.removesuffix(".html").replace("_", "-")


def paper_part(page: SitePage, together: Collection[SitePage]) -> PaperPart:
    """Make a page fit for paper.

    Parameters
    ----------
    page : SitePage
        As the site shows it.
    together : collection of SitePage
        All pages of the same document; a link to any other page is taken off its words.
    """
    anchor, number = anchor_of(page), str(int(page.number)) if page.number else ""
    places = {each.name: anchor_of(each) for each in together}
    lede, body = _tree(page.lede), _tree(page.body)
    for tree in (lede, body):
        _without_screen(tree)
        _without_source_list(tree)
        _name_apart(tree, anchor)
        _relink(tree, anchor, places)
        _unfold(tree)
    cited = dict.fromkeys([*_cited(lede), *_cited(body)])
    simplified = dict.fromkeys([*_simplified(lede), *_simplified(body)])
    answers = _take_answers(body, anchor, number)
    return PaperPart(anchor, page.title, number, _markup(lede), _markup(body), answers, tuple(cited), tuple(simplified))


def _tree(markup: str) -> HtmlElement:
    return html.fragment_fromstring(markup, create_parent="div")


def _markup(tree: HtmlElement) -> str:
    return str(html.tostring(tree, encoding="unicode"))


def _without_screen(tree: HtmlElement) -> None:
    for element in tree.xpath(UNPRINTED):
        element.drop_tree()
    for element in tree.iter():
        for name in _SCREEN_ATTRIBUTES:
            element.attrib.pop(name, None)


def _without_source_list(tree: HtmlElement) -> None:
    """Take out the list of sources: the document has one at its end."""
    for sources in tree.xpath(".//ol[@class='sources']"):
        heading = sources.getprevious()
        if heading is not None and heading.tag == "h2":
            heading.drop_tree()
        sources.drop_tree()


def _name_apart(tree: HtmlElement, anchor: str) -> None:
    for element in tree.xpath(".//*[@id]"):
        element.set("id", f"{anchor}-{element.get('id')}")


def _relink(tree: HtmlElement, anchor: str, places: dict[str, str]) -> None:
    for link in tree.xpath(".//a[@href]"):
        address = _on_paper(link.get("href"), anchor, places)
        if address is None:
            link.drop_tag()
        else:
            link.set("href", address)


def _on_paper(address: str, anchor: str, places: dict[str, str]) -> str | None:
    if found := _SOURCE.fullmatch(address):
        return f"#ref-{found[1]}"
    if found := _SIMPLIFICATION.fullmatch(address):
        return f"#{found[1]}"
    if _OTHER_PLACE.match(address):
        return address
    name, _, within = address.partition("#")
    place = anchor if not name else places.get(name)
    if place is None:
        return None
    return f"#{place}-{within}" if within else f"#{place}"


def _unfold(tree: HtmlElement) -> None:
    """Open all that is folded; a heading in the fold stays a heading."""
    for details in tree.xpath(".//details[not(contains(@class, 'question-answer'))]"):
        details.tag, details.attrib["class"] = "div", f"unfolded {details.get('class', '')}".strip()
        for summary in details.xpath("./summary"):
            summary.tag, summary.attrib["class"] = "p", "unfolded-title"
            if summary.xpath("./h2|./h3"):
                summary.tag = "div"


def _cited(tree: HtmlElement) -> Iterator[str]:
    yield from (link.get("href")[5:] for link in tree.xpath(".//a[starts-with(@href, '#ref-')]"))


def _simplified(tree: HtmlElement) -> Iterator[str]:
    yield from (link.get("href")[1:].upper() for link in tree.xpath(".//a[@class='model-number']"))


def _take_answers(tree: HtmlElement, anchor: str, number: str) -> str:
    """Number the questions, and move their answers to a list; links lead both ways."""
    taken = []
    for place, question in enumerate(tree.xpath(".//article[@data-item]"), 1):
        name = f"{number}.{place}" if number else str(place)
        asked, told = f"{anchor}-question-{place}", f"{anchor}-answer-{place}"
        question.set("id", asked)
        question.set("aria-label", f"Question {name}")
        question.xpath("./p[@class='question-number']")[0].text = f"Question {name}"
        words = question.xpath("./p[@class='question-ask']")[0].text_content()
        answer = question.xpath("./details[@class='question-answer']")[0]
        answer.getparent().replace(answer, _way(told, f"Answer to question {name}", "question-way"))
        taken.append(_markup(_answer(answer, question.get("data-item"), (asked, told), (name, words))))
    return "".join(taken)


def _way(anchor: str, words: str, kind: str) -> HtmlElement:
    """Make a paragraph that leads somewhere; its page is filled in when it is known."""
    return html.fragment_fromstring(
        f'<p class="{kind}"><a href="#{anchor}">{words}, page <span class="page-of" data-to="{anchor}">000</span></a></p>'
    )


def _answer(folded: HtmlElement, item: str, ways: tuple[str, str], named: tuple[str, str]) -> HtmlElement:
    folded.tag = "article"
    label = f"Answer to question {named[0]}"
    folded.attrib.update({"id": ways[1], "class": "answer", "data-answers": item, "aria-label": label})
    for summary in folded.xpath("./summary"):
        summary.drop_tree()
    ask = html.Element("p", {"class": "answer-ask"})
    ask.text = named[1]
    folded.insert(0, _way(ways[0], f"Question {named[0]}", "answer-way"))
    folded.insert(1, ask)
    return folded
