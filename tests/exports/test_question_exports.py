"""Moodle, QTI 1.2 and QTI 2.1: every question arrives with all its parts, and is scored there as it is scored here."""

from __future__ import annotations

import base64
import io
import re
import zipfile
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser
from xml.etree import ElementTree as Xml

import pytest
from PIL import Image

from sympblock.assessment.scoring import key_of
from sympblock.content import load_items, load_references
from sympblock.content.items import HotspotRegion
from sympblock.exports import asked_picture, asked_question, markup
from sympblock.exports.asked_question import GatheredQuestions, gather
from sympblock.exports.export_report import KIND_WORDS, ExportReport, Remark
from sympblock.exports.moodle_quiz import moodle_file
from sympblock.exports.package_file import as_bytes
from sympblock.exports.qti12_package import qti12_file
from sympblock.exports.qti21_item import item_document
from sympblock.exports.qti21_package import qti21_file
from sympblock.widgets.quiz_card import hotspot
from tests.exports.export_samples import answers, clicks, sample_questions
from tests.exports.lms_oracles import QTI12, QTI21, MoodleReader, Qti12Reader, Qti21Reader

PNG = b"\x89PNG\r\n\x1a\n"
#: The shares of a grade that Moodle knows; another one is refused when the file is read.
MOODLE_GRADES = {100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5, 0}
#: What an item of QTI 2.1 holds, in this order.
ORDER_21 = ["responseDeclaration", "outcomeDeclaration", "itemBody", "responseProcessing", "modalFeedback"]
ORDER_12 = ["itemmetadata", "presentation", "resprocessing", "itemfeedback"]


@pytest.fixture(params=["two lessons", pytest.param("all", marks=pytest.mark.long)], scope="module")
def gathered(request) -> GatheredQuestions:
    """Gather two lessons with all kinds; in the long command the whole course."""
    return sample_questions() if request.param == "two lessons" else gather(None, lambda _words: None)


def moodle_readers(gathered: GatheredQuestions) -> dict[str, MoodleReader]:
    quiz = Xml.fromstring(moodle_file(gathered)[0])
    found = [each for each in quiz.findall("question") if each.get("type") != "category"]
    return {each.findtext("idnumber").removeprefix("sympblock_"): MoodleReader(each) for each in found}


def opened(data: bytes) -> zipfile.ZipFile:
    package = zipfile.ZipFile(io.BytesIO(data))
    assert package.testzip() is None
    return package


def qti12_readers(gathered: GatheredQuestions) -> dict[str, Qti12Reader]:
    package = opened(qti12_file(gathered)[0])
    files = [name for name in package.namelist() if name.endswith(".xml") and name != "imsmanifest.xml"]
    items = [item for name in files for item in Xml.fromstring(package.read(name)).iter(f"{QTI12}item")]
    return {item.get("ident").removeprefix("sympblock_"): Qti12Reader(item) for item in items}


def qti21_readers(gathered: GatheredQuestions) -> dict[str, Qti21Reader]:
    package = opened(qti21_file(gathered)[0])
    names = [name for name in package.namelist() if name.endswith(".xml")]
    roots = [Xml.fromstring(package.read(name)) for name in names if name not in ("imsmanifest.xml", "test.xml")]
    return {root.get("identifier").removeprefix("sympblock_"): Qti21Reader(root) for root in roots}


READERS = {"moodle": moodle_readers, "qti12": qti12_readers, "qti21": qti21_readers}


def as_there(response: object) -> object:
    """Write an answer as a reader is given it."""
    return response["choice"] if isinstance(response, dict) else response


@pytest.mark.parametrize("kind", READERS)
class TestScoring:
    def test_full_score_is_given_exactly_for_a_correct_answer(self, gathered, kind):
        readers = READERS[kind](gathered)
        for question in gathered.questions:
            for response, verdict in answers(question):
                is_full = readers[question.item.id].read(as_there(response)).share == 1.0
                assert is_full == (verdict.outcome == "correct"), (question.item.id, response)

    def test_feedback_on_what_was_chosen_is_shown(self, gathered, kind):
        readers = READERS[kind](gathered)
        for question in gathered.questions:
            if question.item.kind == "put_in_order" or (kind, question.item.kind) == ("qti12", "number"):
                continue  # told as a whole, which the next test reads
            for response, verdict in answers(question):
                shown = unescape(" ".join(readers[question.item.id].read(as_there(response)).shown))
                for note in verdict.notes:
                    if note.mark != "missed":
                        assert " ".join(note.feedback.split()) in shown, (question.item.id, response)

    def test_no_word_of_the_author_is_lost(self, gathered, kind):
        readers = READERS[kind](gathered)
        for question in gathered.questions:
            text = shown_text(readers[question.item.id])
            for words in author_words(question.item):
                assert " ".join(words.split()) in text, (question.item.id, words)


def author_words(item) -> list[str]:
    """List every sentence that an item holds for its reader, and its sources."""
    said = [item.stem, item.question, item.why, *(load_references()[key].text for key in item.sources)]
    if item.kind == "number":
        return [*said, *item.feedback.model_dump().values(), *(trap.feedback for trap in item.traps)]
    said += [item.elsewhere] if item.kind == "hotspot" else []
    return [*said, *(words for choice in item.choices for words in (choice.text, choice.feedback))]


def shown_text(reader) -> str:
    """Return all that a question says, without its tags."""
    element = reader.question if isinstance(reader, MoodleReader) else reader.item
    if isinstance(reader, Qti21Reader):
        return " ".join(" ".join(element.itertext()).split())
    return " ".join(" ".join(Page.of(each).text for each in element.itertext()).split())


class Page(HTMLParser):
    """Reads a piece of HTML: its text, its pictures, and whether every tag is closed."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text, self.pictures, self.open = "", [], []

    @classmethod
    def of(cls, markup: str) -> Page:
        page = cls()
        page.feed(markup)
        page.close()
        assert page.open == []
        return page

    def handle_starttag(self, tag, attrs):
        self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        if tag == "img":
            self.pictures.append(dict(attrs))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += f" {data}"


@pytest.mark.parametrize("make", [moodle_file, qti12_file, qti21_file])
def test_every_question_is_carried_and_none_twice(gathered, make):
    report = make(gathered)[1]
    kinds = [question.item.kind for question in gathered.questions]
    assert dict(report.counts) == {KIND_WORDS[kind]: kinds.count(kind) for kind in set(kinds)}
    assert len(dict(report.counts)) == 5
    assert report.is_whole
    assert "answers" in report.warning


@pytest.mark.parametrize("kind", READERS)
def test_identities_are_those_of_the_course(gathered, kind):
    assert sorted(READERS[kind](gathered)) == sorted(question.item.id for question in gathered.questions)


class TestMoodle:
    def test_every_child_is_one_that_moodle_reads(self, gathered):
        head = {
            "name",
            "questiontext",
            "generalfeedback",
            "defaultgrade",
            "penalty",
            "hidden",
            "idnumber",
            "tags",
            "answer",
        }
        own = {
            "multichoice": {"single", "shuffleanswers", "answernumbering", "showstandardinstruction"},
            "numerical": {"unitgradingtype", "unitpenalty", "showunits", "unitsleft"},
            "ordering": {"layouttype", "selecttype", "selectcount", "gradingtype", "showgrading", "numberingstyle"},
        }
        for reader in moodle_readers(gathered).values():
            kind = reader.question.get("type")
            assert {child.tag for child in reader.question} == head | own[kind]
            grades = {abs(float(each.get("fraction"))) for each in reader.answers}
            assert kind == "ordering" or grades <= MOODLE_GRADES

    def test_a_false_tick_takes_away_as_much_as_a_correct_one_gives(self, gathered):
        readers = moodle_readers(gathered)
        for question in gathered.questions:
            if question.item.kind == "multiple_response":
                for response, verdict in answers(question):
                    assert (readers[question.item.id].read(response).share > 0) == (verdict.outcome != "wrong")

    def test_pictures_lie_in_the_file_and_have_words(self, gathered):
        shown = 0
        for reader in moodle_readers(gathered).values():
            for place in reader.question.iter():
                if place.get("format") != "html" or place.find("text") is None:
                    continue
                pictures = Page.of(place.findtext("text")).pictures
                files = {each.get("name"): base64.b64decode(each.text, validate=True) for each in place.findall("file")}
                assert {f"@@PLUGINFILE@@/{name}" for name in files} == {each["src"] for each in pictures}
                assert all(each["alt"].strip() for each in pictures)
                assert all(data.startswith(PNG) for data in files.values())
                shown += len(files)
        hotspots = sum(question.item.kind == "hotspot" for question in gathered.questions)
        assert shown == sum(question.pictures is not None for question in gathered.questions) + hotspots

    def test_a_category_for_each_objective_comes_before_its_questions(self, gathered):
        quiz = Xml.fromstring(moodle_file(gathered)[0])
        assert quiz[0].get("type") == "category"
        paths = [each.findtext("category/text") for each in quiz if each.get("type") == "category"]
        assert all(path.startswith("$course$/top/Lumbar sympathetic blocks/") for path in paths)
        # A single stroke begins a category; one inside a name is doubled.
        assert all(len(re.split("(?<!/)/(?!/)", path)) == 5 for path in paths)


class TestPackages:
    @pytest.mark.parametrize("make", [qti12_file, qti21_file])
    def test_the_manifest_lists_what_is_there_and_nothing_else(self, gathered, make):
        package = opened(make(gathered)[0])
        assert package.namelist()[0] == "imsmanifest.xml"
        manifest = Xml.fromstring(package.read("imsmanifest.xml"))
        listed = {each.get("href") for each in manifest.iter("{http://www.imsglobal.org/xsd/imscp_v1p1}file")}
        assert listed == set(package.namelist()) - {"imsmanifest.xml"}
        assert not any(name.startswith("/") or ".." in name for name in package.namelist())
        assert len(package.namelist()) == len(set(package.namelist()))

    @pytest.mark.parametrize("make", [qti12_file, qti21_file])
    def test_the_same_questions_make_the_same_file(self, make):
        gathered = sample_questions()
        assert make(gathered)[0] == make(gathered)[0]

    def test_parts_of_an_item_stand_in_the_order_of_the_specifications(self, gathered):
        orders = [(QTI12, ORDER_12, qti12_readers(gathered)), (QTI21, ORDER_21, qti21_readers(gathered))]
        for space, order, readers in orders:
            for reader in readers.values():
                places = [order.index(child.tag.removeprefix(space)) for child in reader.item]
                assert places == sorted(places)

    def test_every_key_and_feedback_names_something_that_can_be_chosen(self, gathered):
        for name, reader in qti21_readers(gathered).items():
            choices = {
                each.get("identifier") for each in reader.item.find(f"{QTI21}itemBody").iter() if each.get("identifier")
            }
            if reader.declaration.get("baseType") == "identifier":
                mapped = {each.get("mapKey") for each in reader.declaration.iter(f"{QTI21}mapEntry")}
                assert set(reader.correct) | mapped <= choices, name

    def test_pictures_of_qti_21_have_words_and_are_there(self, gathered):
        package = opened(qti21_file(gathered)[0])
        for reader in qti21_readers(gathered).values():
            for picture in reader.item.iter(f"{QTI21}img"):
                assert package.read(picture.get("src")).startswith(PNG)
                assert picture.get("alt").strip()
            for picture in reader.item.iter(f"{QTI21}object"):
                assert package.read(picture.get("data")).startswith(PNG)
                assert picture.text.strip()


def test_a_click_counts_in_the_package_as_it_counts_here(gathered):
    """Away from an edge, which is drawn with whole pixels, every point of a picture falls to the same place."""
    from shapely.geometry import Point

    readers, near_px = qti21_readers(gathered), 1.5
    judged = 0
    for question in gathered.questions:
        if question.item.kind != "hotspot":
            continue
        scene, regions = hotspot.scene_of(question.item), hotspot.regions(question.item)
        near_mm = near_px * (scene.bounds_mm[2] - scene.bounds_mm[0]) / asked_picture.WIDTH_PX
        for x_mm, y_mm, verdict in clicks(question):
            if any(region.boundary.distance(Point(x_mm, y_mm)) < near_mm for region in regions.values()):
                continue
            reader = readers[question.item.id]
            x_px, y_px = (
                (x_mm - scene.bounds_mm[0]) / near_mm * near_px,
                (y_mm - scene.bounds_mm[1]) / near_mm * near_px,
            )
            share = reader.read(reader.point(x_px, y_px)).share
            assert (share == 1.0) == (verdict.outcome == "correct"), (question.item.id, x_mm, y_mm)
            judged += verdict.outcome == "correct"
    assert judged


def test_the_smaller_of_two_places_wins_a_click_on_both():
    question = next(each for each in sample_questions().questions if each.item.kind == "hotspot")
    left, top, right, bottom = hotspot.scene_of(question.item).bounds_mm
    middle = ((left + right) / 2, (top + bottom) / 2)
    # The key is the larger one, and stands first.
    for radii in ((30.0, 5.0), (5.0, 30.0)):
        regions = [HotspotRegion(centre_mm=middle, radius_mm=radius) for radius in radii]
        places = [
            question.item.choices[0].model_copy(update={"region": region, "correct": number == 0})
            for number, region in enumerate(regions)
        ]
        item = question.item.model_copy(update={"choices": tuple(places)})
        reader = Qti21Reader(Xml.fromstring(as_bytes(item_document(replace(question, item=item)))))
        scale = asked_picture.WIDTH_PX / (right - left)
        found = reader.point((middle[0] - left) * scale, (middle[1] - top) * scale)
        assert found == hotspot.hit(item, *middle) == "ab"[radii.index(min(radii))]


def test_the_picture_of_a_question_names_no_structure_that_it_asks_for(gathered):
    """The words beside a picture are its title; only a chart is described, since there values are what is read."""
    for question in gathered.questions:
        if question.plain and not hotspot.scene_of(question.item).is_chart:
            assert question.plain.alt == hotspot.scene_of(question.item).title
            key = question.texts[key_of(question.item)[0]]
            assert key.lower() not in question.plain.alt.lower()


@pytest.mark.parametrize(
    ("lesson", "item_id", "channels"), [("02", "check_not_quite_lateral", 1), ("05", "quiz_picture_weak_knee", 3)]
)
def test_a_radiograph_is_grey_and_a_drawing_keeps_its_colours(lesson, item_id, channels):
    name = asked_question.chosen_lessons(lesson)[0].lesson
    item = next(each for each in load_items(name) if each.id == item_id)
    with Image.open(io.BytesIO(asked_picture.pictures_of(item).plain.png)) as picture:
        assert len(picture.getbands()) == channels


def test_a_bank_lists_every_question_under_a_name_of_its_own(gathered):
    names = [markup.title(question) for question in gathered.questions]
    assert len(set(names)) == len(names)
    assert max(map(len, names)) <= 255, "Moodle cuts a longer name"


def test_a_short_report_counts_what_changed_and_still_names_what_is_missing():
    changed = (Remark("one_item", "Asked in other words:"), Remark("other_item", "Asked in other words:"))
    report = ExportReport((("number with unit", 3),), changed, (Remark("lost_item", "It has no picture:"),))
    assert list(report.lines(is_short=True)) == [
        "Carried: 3 number with unit.",
        "Carried in another form (2): Asked in other words.",
        "Not carried (1): It has no picture: lost_item.",
    ]
    assert "one_item, other_item" in " ".join(report.lines())


def test_a_question_whose_picture_fails_is_named_and_the_others_arrive(monkeypatch):
    def failing(item):
        if item.kind == "hotspot":
            raise ValueError("no such scene")
        return None

    monkeypatch.setattr(asked_question, "pictures_of", failing)
    gathered = gather("10", lambda _words: None)
    report = qti21_file(gathered)[1]
    hotspots = [item.id for item in load_items("10_patient_information") if item.kind == "hotspot"]
    assert [remark.about for remark in report.left_out] == hotspots
    assert not report.is_whole
    assert hotspots[0] in " ".join(report.lines())
    assert len(gathered.questions) + len(hotspots) == len(load_items("10_patient_information"))
