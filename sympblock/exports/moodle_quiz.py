"""All questions as Moodle XML, for the question bank of a Moodle course."""

from __future__ import annotations

import base64
from fractions import Fraction
from html import escape
from xml.etree import ElementTree as Xml

from sympblock.content.items import Hotspot, NumberItem
from sympblock.exports import markup
from sympblock.exports.asked_picture import AskedPicture
from sympblock.exports.asked_question import COURSE, COURSE_ID, AskedQuestion, GatheredQuestions, remarks_on
from sympblock.exports.export_report import ExportReport

FOLDER = "@@PLUGINFILE@@/"
#: The far end of "too low" and "too high": any number that a learner may type lies nearer.
FAR = Fraction(10**6)
WARNING = "The file holds the answers: it is for educators. Whoever gets it can read them."
CHANGED = {
    "hotspot": "A choice among places with letters, so that each place keeps its feedback; a click beside them all cannot be made there:",
    "put_in_order": "All or nothing: an order with one step out of place scores nothing there; needs Moodle 4.4 or the plugin for ordering:",
}


def moodle_file(gathered: GatheredQuestions) -> tuple[bytes, ExportReport]:
    """Return the questions as the bytes of a Moodle XML file, and what it carries."""
    quiz = Xml.Element("quiz")
    category = ""
    for question in gathered.questions:
        path = _category(question)
        if path != category:
            category = path
            _text(Xml.SubElement(Xml.SubElement(quiz, "question", type="category"), "category"), path)
        quiz.append(_question(question))
    Xml.indent(quiz, " ")
    data = Xml.tostring(quiz, "utf-8", xml_declaration=True)
    changed = tuple(remarks_on(gathered.questions, CHANGED))
    return data, ExportReport(gathered.counts, changed, gathered.left_out, WARNING)


def _category(question: AskedQuestion) -> str:
    """Name the category; a stroke inside a name is doubled, as Moodle demands."""
    parts = (COURSE, question.lesson_words, question.objective)
    return "/".join(("$course$", "top", *(part.replace("/", "//") for part in parts)))


def _question(question: AskedQuestion) -> Xml.Element:
    kind = {"number": "numerical", "put_in_order": "ordering"}.get(question.item.kind, "multichoice")
    root = Xml.Element("question", type=kind)
    _text(Xml.SubElement(root, "name"), markup.title(question))
    above = markup.asking(question, question.lettered, FOLDER, _instruction(question))
    _html(root, "questiontext", above, question.lettered)
    _general_feedback(root, question)
    for name, value in (("defaultgrade", "1"), ("penalty", "0.3333333"), ("hidden", "0")):
        Xml.SubElement(root, name).text = value
    Xml.SubElement(root, "idnumber").text = f"{COURSE_ID}_{question.item.id}"
    {"numerical": _numerical, "ordering": _ordering, "multichoice": _multichoice}[kind](root, question)
    _tags(root, question)
    return root


def _instruction(question: AskedQuestion) -> str | None:
    return "Which letter marks the place?" if question.item.kind == "hotspot" else None


def _general_feedback(root: Xml.Element, question: AskedQuestion) -> None:
    words = markup.explanation(question)
    if question.item.kind == "put_in_order":
        words = markup.right_order(question) + words
    if isinstance(question.item, Hotspot):
        words = markup.picture(question.marked, FOLDER) + markup.elsewhere(question.item) + words
    _html(root, "generalfeedback", words, question.marked)


def _multichoice(root: Xml.Element, question: AskedQuestion) -> None:
    is_place = question.item.kind == "hotspot"
    is_single = question.item.kind != "multiple_response"
    options = {
        "single": str(is_single).lower(),
        "shuffleanswers": str(not is_place).lower(),
        "answernumbering": "none" if is_place else "ABCD",
        "showstandardinstruction": "0",
    }
    for name, value in options.items():
        Xml.SubElement(root, name).text = value
    for identity, text in question.texts.items():
        feedback = question.feedback[identity]
        if is_place:
            feedback, text = f"{text}: {feedback}", markup.LETTER[identity]
        _answer(root, escape(text), _fraction(question, identity), markup.paragraph(feedback))


def _fraction(question: AskedQuestion, identity: str) -> str:
    """Return the share of the grade in per cent.

    Several correct answers share it, and each false one takes as much away: what is
    left is above zero exactly where this course says correct or partly correct.
    """
    share = Fraction(100, len(question.key))
    if identity in question.key:
        return _percent(share)
    return _percent(-share) if question.item.kind == "multiple_response" else "0"


def _percent(share: Fraction) -> str:
    """Write a share as Moodle's list of grades does, with five decimals at most."""
    return f"{float(share):.5f}".rstrip("0").rstrip(".")


def _numerical(root: Xml.Element, question: AskedQuestion) -> None:
    """Write intervals; Moodle takes the first that holds a number, so that the accepted one comes first."""
    item = question.item
    assert isinstance(item, NumberItem)
    low, high = _exact(item.answer.low), _exact(item.answer.high)
    _interval(root, low, high, "100", item.feedback.correct)
    for trap in item.traps:
        value, width = _exact(trap.value), _exact(trap.tolerance)
        _interval(root, value - width, value + width, "0", trap.feedback)
    _interval(root, -FAR, low, "0", item.feedback.low)
    _interval(root, high, FAR, "0", item.feedback.high)
    Xml.SubElement(root, "unitgradingtype").text = "0"
    Xml.SubElement(root, "unitpenalty").text = "0.1"
    # 3: no field for the unit, which stands in the question.
    Xml.SubElement(root, "showunits").text = "3"
    Xml.SubElement(root, "unitsleft").text = "0"


def _interval(root: Xml.Element, low: Fraction, high: Fraction, fraction: str, feedback: str) -> None:
    middle, tolerance = (low + high) / 2, (high - low) / 2
    answer = _answer(root, _decimal(middle), fraction, markup.paragraph(feedback), "moodle_auto_format")
    Xml.SubElement(answer, "tolerance").text = _decimal(tolerance)


def _exact(value: float) -> Fraction:
    """Return a number as it was written: 0.1 is a tenth."""
    return Fraction(repr(value))


def _decimal(value: Fraction) -> str:
    return f"{float(value):.12g}"


def _ordering(root: Xml.Element, question: AskedQuestion) -> None:
    options = {
        "layouttype": "VERTICAL",
        "selecttype": "ALL",
        "selectcount": str(len(question.texts)),
        "gradingtype": "ALL_OR_NOTHING",
        "showgrading": "SHOW",
        "numberingstyle": "none",
    }
    for name, value in options.items():
        Xml.SubElement(root, name).text = value
    for place, text in enumerate(question.texts.values(), 1):
        _text(Xml.SubElement(root, "answer", fraction=str(place), format="plain_text"), text)


def _answer(root: Xml.Element, text: str, fraction: str, feedback: str, form: str = "html") -> Xml.Element:
    answer = Xml.SubElement(root, "answer", fraction=fraction, format=form)
    _text(answer, text)
    _html(answer, "feedback", feedback)
    return answer


def _tags(root: Xml.Element, question: AskedQuestion) -> None:
    tags = Xml.SubElement(root, "tags")
    for words in (question.item.difficulty, question.item.thinking, question.item.use, question.item.twin):
        if words:
            _text(Xml.SubElement(tags, "tag"), words)


def _text(root: Xml.Element, words: str) -> None:
    Xml.SubElement(root, "text").text = words


def _html(root: Xml.Element, name: str, words: str, picture: AskedPicture | None = None) -> None:
    """Write HTML with its picture inside the file."""
    place = Xml.SubElement(root, name, format="html")
    _text(place, words)
    if picture:
        file = Xml.SubElement(place, "file", name=picture.name, path="/", encoding="base64")
        file.text = base64.b64encode(picture.png).decode("ascii")
