"""One question as an item of QTI 2.1: what is declared, what is shown, and how it is scored."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree import ElementTree as Xml

from sympblock.content.items import Hotspot, NumberItem
from sympblock.exports import markup
from sympblock.exports.asked_picture import rings_in_px
from sympblock.exports.asked_question import COURSE_ID, AskedQuestion
from sympblock.exports.package_file import PICTURES
from sympblock.exports.qti21_scoring import scoring
from sympblock.widgets.quiz_card.view import shown_ids, unit_words

ITEMS = "http://www.imsglobal.org/xsd/imsqti_v2p1"
#: A corner nearer than this to its neighbours' line is not needed: half a pixel is not seen.
CORNER_PX = 0.5

#: Identifier of each polygon of a picture, with its choice and its corners in pixels.
Parts = dict[str, tuple[str, list[tuple[float, float]]]]


def item_document(question: AskedQuestion) -> Xml.Element:
    """Return an item as a document of its own."""
    attributes = {"identifier": f"{COURSE_ID}_{question.item.id}", "title": markup.title(question)}
    root = Xml.Element("assessmentItem", attributes, xmlns=ITEMS, adaptive="false", timeDependent="false")
    parts = hotspot_parts(question)
    _declare_response(root, question, parts)
    _declare_outcomes(root, question)
    _body(root, question, parts)
    root.append(scoring(question))
    for identifier, words in _feedback(question, parts).items():
        _modal(root, "FEEDBACK", identifier, words)
    _modal(root, "WHY", "why", _why(question))
    return root


def hotspot_parts(question: AskedQuestion) -> Parts:
    """Return the polygons of a picture: identifier to choice and corners, the smallest first, since it wins a click.

    A place of several pieces has an identifier for each.
    """
    if not isinstance(question.item, Hotspot):
        return {}
    from shapely.geometry import Polygon

    found = []
    for identity, rings in rings_in_px(question.item).items():
        whole = sum(Polygon(ring).area for ring in rings)
        for number, ring in enumerate(rings, 1):
            corners = list(Polygon(ring).simplify(CORNER_PX).exterior.coords)[:-1]
            found.append((whole, identity if number == 1 else f"{identity}_{number}", identity, corners))
    return {part: (identity, corners) for _, part, identity, corners in sorted(found, key=lambda each: each[0])}


def _declare_response(root: Xml.Element, question: AskedQuestion, parts: Parts) -> None:
    item = question.item
    kind = "float" if item.kind == "number" else "identifier"
    cardinality = {"multiple_response": "multiple", "put_in_order": "ordered"}.get(item.kind, "single")
    response = Xml.SubElement(
        root, "responseDeclaration", identifier="RESPONSE", cardinality=cardinality, baseType=kind
    )
    correct = Xml.SubElement(response, "correctResponse")
    for value in [f"{item.answer.value:.12g}"] if isinstance(item, NumberItem) else question.key:
        Xml.SubElement(correct, "value").text = value
    if item.kind == "multiple_response":
        # A false choice takes away what a correct one gives: above zero is exactly correct or partly correct here.
        values = {identity: 1 if identity in question.key else -1 for identity in question.texts}
        _map(response, len(question.key), values)
    if parts:
        _map(response, 1, {part: 1 for part, (identity, _) in parts.items() if identity in question.key})


def _map(response: Xml.Element, upper: int, values: dict[str, int]) -> None:
    mapping = Xml.SubElement(response, "mapping", lowerBound="0", upperBound=str(upper), defaultValue="0")
    for key, value in values.items():
        Xml.SubElement(mapping, "mapEntry", mapKey=key, mappedValue=str(value))


def _declare_outcomes(root: Xml.Element, question: AskedQuestion) -> None:
    most = len(question.key) if question.item.kind == "multiple_response" else 1
    score = _outcome(root, "SCORE", "single", "float")
    score.set("normalMaximum", str(most))
    Xml.SubElement(Xml.SubElement(score, "defaultValue"), "value").text = "0"
    _outcome(root, "FEEDBACK", "multiple" if question.item.kind == "multiple_response" else "single", "identifier")
    _outcome(root, "WHY", "single", "identifier")


def _outcome(root: Xml.Element, name: str, cardinality: str, kind: str) -> Xml.Element:
    return Xml.SubElement(root, "outcomeDeclaration", identifier=name, cardinality=cardinality, baseType=kind)


def _body(root: Xml.Element, question: AskedQuestion, parts: Parts) -> None:
    body = Xml.SubElement(root, "itemBody")
    # The picture of a place is the one that is clicked, and stands below.
    shown = None if parts else question.plain
    body.append(_fragment("div", markup.asking(question, shown, PICTURES)))
    if isinstance(question.item, NumberItem):
        line = Xml.SubElement(body, "p")
        entry = Xml.SubElement(line, "textEntryInteraction", responseIdentifier="RESPONSE", expectedLength="8")
        entry.tail = f" {unit_words(question.item.answer.unit)}".rstrip()
    elif parts:
        _places(body, question, parts)
    else:
        _choices(body, question)


def _choices(body: Xml.Element, question: AskedQuestion) -> None:
    attributes = {"responseIdentifier": "RESPONSE", "shuffle": "true"}
    if question.item.kind == "put_in_order":
        choices = Xml.SubElement(body, "orderInteraction", attributes)
    else:
        most = "0" if question.item.kind == "multiple_response" else "1"
        choices = Xml.SubElement(body, "choiceInteraction", attributes, maxChoices=most)
    # Written in a mixed order, so that a program that does not shuffle steps does not give their order away.
    for identity in shown_ids(question.item, 1).values():
        Xml.SubElement(choices, "simpleChoice", identifier=identity).text = question.texts[identity]


def _places(body: Xml.Element, question: AskedQuestion, parts: Parts) -> None:
    shown = question.plain
    assert shown is not None
    places = Xml.SubElement(body, "hotspotInteraction", responseIdentifier="RESPONSE", maxChoices="1")
    size = {"width": str(shown.width_px), "height": str(shown.height_px)}
    picture = Xml.SubElement(places, "object", size, type="image/png", data=PICTURES + shown.name)
    picture.text = shown.alt
    for part, (_, corners) in parts.items():
        coordinates = ",".join(str(round(number)) for corner in corners for number in corner)
        Xml.SubElement(places, "hotspotChoice", identifier=part, shape="poly", coords=coordinates)


def _feedback(question: AskedQuestion, parts: Parts) -> dict[str, str]:
    item = question.item
    if isinstance(item, NumberItem):
        words = {"correct": item.feedback.correct, "low": item.feedback.low, "high": item.feedback.high}
        words |= {f"trap_{number}": trap.feedback for number, trap in enumerate(item.traps, 1)}
        return {name: markup.paragraph(text) for name, text in words.items()}
    if item.kind == "put_in_order":
        return {}
    owners = {part: identity for part, (identity, _) in parts.items()} or {i: i for i in question.texts}
    return {
        part: markup.named(f"{question.texts[identity]}:", question.feedback[identity])
        for part, identity in owners.items()
    }


def _why(question: AskedQuestion) -> str:
    item, first = question.item, ""
    if isinstance(item, NumberItem):
        first = markup.named("Accepted:", markup.accepted(item))
    elif isinstance(item, Hotspot):
        first = markup.picture(question.marked, PICTURES) + markup.elsewhere(item)
    elif item.kind == "put_in_order":
        first = markup.right_order(question)
    return first + markup.explanation(question)


def _modal(root: Xml.Element, outcome: str, identifier: str, words: str) -> None:
    feedback = Xml.SubElement(root, "modalFeedback", outcomeIdentifier=outcome, identifier=identifier, showHide="show")
    feedback.extend(_pieces(words))


def _fragment(tag: str, words: str) -> Xml.Element:
    element = Xml.Element(tag)
    element.extend(_pieces(words))
    return element


def _pieces(words: str) -> Iterable[Xml.Element]:
    """Turn a piece of HTML of this package, which is well-formed, into elements."""
    return list(Xml.fromstring(f"<div>{words}</div>"))
