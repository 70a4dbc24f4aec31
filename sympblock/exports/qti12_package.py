"""All questions as a QTI 1.2 package, with the fields and the manner of naming pictures that Canvas reads."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from xml.etree import ElementTree as Xml

from sympblock.content.items import Hotspot, NumberItem
from sympblock.exports import markup
from sympblock.exports.asked_picture import AskedPicture
from sympblock.exports.asked_question import COURSE, COURSE_ID, AskedQuestion, GatheredQuestions, remarks_on
from sympblock.exports.export_report import ExportReport
from sympblock.exports.package_file import PICTURES, Resource, as_bytes, zipped
from sympblock.widgets.quiz_card.view import shown_ids

QUESTIONS = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2"
FOLDER = "%24IMS-CC-FILEBASE%24/" + PICTURES
RESPONSE = "response1"
CANVAS_KINDS = {
    "single_best_answer": "multiple_choice_question",
    "multiple_response": "multiple_answers_question",
    "put_in_order": "ordering_question",
    "number": "numerical_question",
    "hotspot": "multiple_choice_question",
}
WARNING = "The file holds the answers: it is for educators. Whoever gets it can read them."
CHANGED = {
    "hotspot": "A choice among places with letters, so that each place keeps its feedback; a click beside them all cannot be made there:",
    "put_in_order": "All or nothing: an order with one step out of place scores nothing. New Quizzes of Canvas reads it, the classic ones do not:",
    "multiple_response": "All or nothing, unless the program gives partial credit of its own:",
    "number": "What is said about a wrong number stands together, in the feedback on any answer:",
}


def qti12_file(gathered: GatheredQuestions) -> tuple[bytes, ExportReport]:
    """Return the package as the bytes of a zip file, and what it carries."""
    resources, files = [], {}
    for lesson in dict.fromkeys(question.lesson.lesson for question in gathered.questions):
        questions = [question for question in gathered.questions if question.lesson.lesson == lesson]
        shown = [picture for question in questions for picture in _pictures(question)]
        href = f"{COURSE_ID}_{lesson}/{COURSE_ID}_{lesson}.xml"
        names = tuple(picture.name for picture in shown)
        resources.append(Resource(f"{COURSE_ID}_{lesson}", "imsqti_xmlv1p2", href, names))
        files[href] = as_bytes(_assessment(lesson, questions))
        files |= {PICTURES + picture.name: picture.png for picture in shown}
    changed = tuple(remarks_on(gathered.questions, CHANGED))
    report = ExportReport(gathered.counts, changed, gathered.left_out, WARNING)
    return zipped(("IMS Content", "1.1.3"), resources, files), report


def _pictures(question: AskedQuestion) -> Iterator[AskedPicture]:
    yield from (picture for picture in (question.lettered, question.marked) if picture)


def _assessment(lesson: str, questions: list[AskedQuestion]) -> Xml.Element:
    root = Xml.Element("questestinterop", xmlns=QUESTIONS)
    words = f"{COURSE}: {questions[0].lesson_words}"
    assessment = Xml.SubElement(root, "assessment", ident=f"{COURSE_ID}_{lesson}", title=words)
    section = Xml.SubElement(assessment, "section", ident="root_section")
    for question in questions:
        section.append(_item(question))
    return root


def _item(question: AskedQuestion) -> Xml.Element:
    item = Xml.Element("item", ident=f"{COURSE_ID}_{question.item.id}", title=markup.title(question))
    fields = Xml.SubElement(Xml.SubElement(item, "itemmetadata"), "qtimetadata")
    metadata = {"question_type": CANVAS_KINDS[question.item.kind], "points_possible": "1"}
    metadata |= {"lesson": question.lesson_words, "objective": question.objective}
    for label, entry in metadata.items():
        field = Xml.SubElement(fields, "qtimetadatafield")
        Xml.SubElement(field, "fieldlabel").text = label
        Xml.SubElement(field, "fieldentry").text = entry
    _presentation(item, question)
    _processing(item, question)
    for name, words in _feedback(question).items():
        _material(Xml.SubElement(Xml.SubElement(item, "itemfeedback", ident=f"{name}_fb"), "flow_mat"), words)
    return item


def _material(root: Xml.Element, words: str) -> None:
    Xml.SubElement(Xml.SubElement(root, "material"), "mattext", texttype="text/html").text = words


def _presentation(item: Xml.Element, question: AskedQuestion) -> None:
    place = Xml.SubElement(item, "presentation")
    is_place = question.item.kind == "hotspot"
    _material(
        place, markup.asking(question, question.lettered, FOLDER, "Which letter marks the place?" if is_place else None)
    )
    if question.item.kind == "number":
        typed = Xml.SubElement(place, "response_str", ident=RESPONSE, rcardinality="Single")
        Xml.SubElement(Xml.SubElement(typed, "render_fib", fibtype="Decimal"), "response_label", ident="answer1")
        return
    cardinality = {"multiple_response": "Multiple", "put_in_order": "Ordered"}.get(question.item.kind, "Single")
    chosen = Xml.SubElement(place, "response_lid", ident=RESPONSE, rcardinality=cardinality)
    options = Xml.SubElement(chosen, "render_choice", shuffle="No" if is_place else "Yes")
    # Written in a mixed order, so that a program that does not shuffle steps does not give their order away.
    for identity in shown_ids(question.item, 1).values():
        words = markup.LETTER[identity] if is_place else question.texts[identity]
        _material(Xml.SubElement(options, "response_label", ident=identity), escape(words))


def _processing(item: Xml.Element, question: AskedQuestion) -> None:
    rules = Xml.SubElement(item, "resprocessing")
    outcomes = Xml.SubElement(rules, "outcomes")
    Xml.SubElement(outcomes, "decvar", maxvalue="100", minvalue="0", varname="SCORE", vartype="Decimal")
    _shows(_rule(rules, "Yes", "other"), "general")
    if question.item.kind in ("single_best_answer", "multiple_response", "hotspot"):
        for identity in question.texts:
            rule = _rule(rules, "Yes")
            _equals(rule[0], identity)
            _shows(rule, identity)
    rule = _rule(rules, "No")
    _correct(rule[0], question)
    Xml.SubElement(rule, "setvar", action="Set", varname="SCORE").text = "100"
    _shows(rule, "correct")


def _rule(rules: Xml.Element, goes_on: str, condition: str = "") -> Xml.Element:
    rule = Xml.SubElement(rules, "respcondition", {"continue": goes_on})
    variable = Xml.SubElement(rule, "conditionvar")
    if condition:
        Xml.SubElement(variable, condition)
    return rule


def _shows(rule: Xml.Element, name: str) -> None:
    Xml.SubElement(rule, "displayfeedback", feedbacktype="Response", linkrefid=f"{name}_fb")


def _equals(root: Xml.Element, identity: str, place: dict[str, str] | None = None) -> None:
    Xml.SubElement(root, "varequal", {"respident": RESPONSE, **(place or {})}).text = identity


def _correct(condition: Xml.Element, question: AskedQuestion) -> None:
    item, key = question.item, question.key
    if isinstance(item, NumberItem):
        Xml.SubElement(condition, "vargte", respident=RESPONSE).text = f"{item.answer.low:.12g}"
        Xml.SubElement(condition, "varlte", respident=RESPONSE).text = f"{item.answer.high:.12g}"
    elif item.kind == "put_in_order":
        both = Xml.SubElement(condition, "and")
        for index, identity in enumerate(key, 1):
            _equals(both, identity, {"index": str(index)})
    elif item.kind == "multiple_response":
        both = Xml.SubElement(condition, "and")
        for identity in question.texts:
            _equals(both if identity in key else Xml.SubElement(both, "not"), identity)
    else:
        _equals(condition, key[0])


def _feedback(question: AskedQuestion) -> dict[str, str]:
    """Return what is said after any answer, after the correct one, and after each choice."""
    item = question.item
    words = {"general": _general(question), "correct": markup.paragraph("Correct.")}
    if item.kind in ("single_best_answer", "multiple_response"):
        words |= {identity: markup.paragraph(text) for identity, text in question.feedback.items()}
    if isinstance(item, Hotspot):
        words |= {i: markup.paragraph(f"{question.texts[i]}: {text}") for i, text in question.feedback.items()}
    return words


def _general(question: AskedQuestion) -> str:
    item = question.item
    first = ""
    if isinstance(item, NumberItem):
        first = markup.number_feedback(item)
    elif isinstance(item, Hotspot):
        first = markup.picture(question.marked, FOLDER) + markup.elsewhere(item)
    elif item.kind == "put_in_order":
        first = markup.right_order(question)
    return first + markup.explanation(question)
