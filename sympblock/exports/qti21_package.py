"""All questions as a QTI 2.1 package: one file for each item, and a test with a section for each lesson."""

from __future__ import annotations

from xml.etree import ElementTree as Xml

from sympblock.exports.asked_picture import AskedPicture
from sympblock.exports.asked_question import COURSE, COURSE_ID, AskedQuestion, GatheredQuestions, remarks_on
from sympblock.exports.export_report import ExportReport
from sympblock.exports.package_file import PICTURES, Resource, as_bytes, zipped
from sympblock.exports.qti21_item import ITEMS, item_document

WARNING = "The file holds the answers: it is for educators. Whoever gets it can read them."
CHANGED = {
    "put_in_order": "All or nothing: an order with one step out of place scores nothing there:",
    "hotspot": "A click beside all places cannot be made there; what is said about it stands in the explanation. Some programs read no picture that is clicked:",
}


def qti21_file(gathered: GatheredQuestions) -> tuple[bytes, ExportReport]:
    """Return the package as the bytes of a zip file, and what it carries."""
    resources, files = [], {}
    for question in gathered.questions:
        shown = _pictures(question)
        href = f"{_name(question)}.xml"
        names = tuple(picture.name for picture in shown)
        resources.append(Resource(_name(question), "imsqti_item_xmlv2p1", href, names))
        files[href] = as_bytes(item_document(question))
        files |= {PICTURES + picture.name: picture.png for picture in shown}
    items = tuple(resource.identifier for resource in resources)
    resources.append(Resource(f"{COURSE_ID}_test", "imsqti_test_xmlv2p1", "test.xml", uses=items))
    files["test.xml"] = as_bytes(_test(gathered.questions))
    changed = tuple(remarks_on(gathered.questions, CHANGED))
    report = ExportReport(gathered.counts, changed, gathered.left_out, WARNING)
    return zipped(("QTIv2.1 Package", "1.0.0"), resources, files), report


def _name(question: AskedQuestion) -> str:
    return f"{COURSE_ID}_{question.item.id}"


def _pictures(question: AskedQuestion) -> list[AskedPicture]:
    return [picture for picture in (question.plain, question.marked) if picture]


def _test(questions: tuple[AskedQuestion, ...]) -> Xml.Element:
    root = Xml.Element("assessmentTest", xmlns=ITEMS, identifier=f"{COURSE_ID}_test", title=COURSE)
    modes = {"navigationMode": "nonlinear", "submissionMode": "individual"}
    part = Xml.SubElement(root, "testPart", modes, identifier="questions")
    sections: dict[str, Xml.Element] = {}
    for question in questions:
        lesson = question.lesson.lesson
        if lesson not in sections:
            attributes = {"identifier": f"lesson_{lesson}", "title": question.lesson_words, "visible": "true"}
            sections[lesson] = Xml.SubElement(part, "assessmentSection", attributes)
        name = _name(question)
        Xml.SubElement(sections[lesson], "assessmentItemRef", identifier=name, href=f"{name}.xml")
    return root
