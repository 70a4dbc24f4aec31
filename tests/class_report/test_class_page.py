"""The report: no person and no file name in it, every text escaped, and a form that a screen reader can follow."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from sympblock.assessment.class_analysis.class_analysis import analyse_class
from sympblock.assessment.study.question_bank import load_bank
from sympblock.class_report import report_words as words
from sympblock.class_report.class_command import ReportOrder, run_class
from sympblock.class_report.class_page import class_page
from sympblock.class_report.records_folder import HandedInClass, read_class
from sympblock.commands import run
from tests.sample_class import sample_class

BANK = load_bank()
QUIZ = "01_sympathetic_chain/quiz"
ITEMS = [item for item in BANK.items.values() if item.use == "quiz" and BANK.lesson_of[item.id] == QUIZ[:-5]]


class Outline(HTMLParser):
    """Gathers what a screen reader goes by."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def named(self, *names: str) -> list[dict[str, str | None]]:
        return [attributes for tag, attributes in self.tags if tag in names]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Return a folder with the records of a class."""
    made = tmp_path_factory.mktemp("class")
    for number, learner in enumerate(sample_class(16, {QUIZ: ITEMS})):
        (made / f"Jane_Smith_{number}.zip").write_bytes(learner.record())
    return made


@pytest.fixture(scope="module")
def handed_in(folder) -> HandedInClass:
    return read_class(folder)


def page_of(handed_in: HandedInClass, bank=BANK) -> str:
    return class_page(analyse_class(handed_in.learners, bank), handed_in, bank)


def test_the_page_can_be_followed_without_seeing_it(handed_in) -> None:
    outline = Outline(page_of(handed_in))
    assert outline.named("html") == [{"lang": "en-GB"}]
    levels = [int(tag[1]) for tag, _ in outline.tags if tag in ("h1", "h2", "h3", "h4")]
    assert levels.count(1) == 1 and levels[0] == 1
    assert all(after <= before + 1 for before, after in zip(levels, levels[1:], strict=False))
    assert outline.named("th") and all(each.get("scope") in ("col", "row") for each in outline.named("th"))
    assert len(outline.named("caption")) == len(outline.named("table"))
    pictures = outline.named("svg")
    assert len(pictures) > 20 and all(each["role"] == "img" and each["aria-label"] for each in pictures)
    ids = Counter(each["id"] for _, each in outline.tags if "id" in each)
    assert max(ids.values()) == 1
    assert {each["href"][1:] for each in outline.named("a")} <= set(ids)


def test_the_page_stands_alone_and_runs_nothing(handed_in) -> None:
    page = page_of(handed_in)
    assert not {"script", "link", "img", "iframe", "object"} & {tag for tag, _ in Outline(page).tags}
    assert "http" not in page and "url(" not in page and "@import" not in page
    assert not [name for _, each in Outline(page).tags for name in each if name.startswith("on")]


def test_every_text_is_escaped(handed_in) -> None:
    item = ITEMS[0].model_copy(update={"stem": "<script>alert(1)</script><img src=x onerror=alert(1)>"})
    bank = replace(BANK, items={**BANK.items, item.id: item})
    page = page_of(handed_in, bank)
    assert "&lt;script&gt;alert(1)" in page and "<script" not in page and "<img" not in page


def test_no_file_name_stands_in_the_report_and_the_same_class_gives_the_same_one(folder, handed_in, tmp_path) -> None:
    page = page_of(handed_in)
    assert "Smith" not in page
    for number, path in enumerate(sorted(folder.iterdir(), reverse=True)):
        (tmp_path / f"learner {number:02}.zip").write_bytes(path.read_bytes())
    assert page_of(read_class(tmp_path)) == page


def test_the_summary_comes_before_the_details(handed_in) -> None:
    page = page_of(handed_in)
    headings = [
        "What the class does not know",
        "Questions to look at",
        "How sure, and how correct",
        "Tests",
        "All questions",
    ]
    places = [page.index(f">{heading}</h2>") for heading in headings]
    assert places == sorted(places)


def test_each_number_of_a_question_stands_with_its_interval_and_a_meaning(handed_in) -> None:
    analysis = analyse_class(handed_in.learners, BANK)
    page = page_of(handed_in)
    assert len(analysis.questions) == len(ITEMS)
    for question in analysis.questions.values():
        assert f"{words.share_words(question.facility)}. {words.facility_meaning(question.facility)}" in page
        assert words.discrimination_words(question.discrimination) in page
        assert f"answered {question.times} times in all" in page


def test_nothing_is_said_of_four(handed_in) -> None:
    four = replace(handed_in, learners=handed_in.learners[:4])
    page = page_of(four)
    assert "4 learners" in page and "fewer than 5" in page
    assert not {"table", "svg"} & {tag for tag, _ in Outline(page).tags} and "%" not in page[page.index("<body") :]


@pytest.mark.parametrize(
    ("people", "said"), [(12, "a hint"), (29, "a hint"), (30, "rough"), (99, "rough"), (100, "a measurement of")]
)
def test_few_learners_are_a_hint(people, said) -> None:
    assert said in words.weight_words(people)


def test_the_verb_writes_the_page_and_names_what_it_left_out(folder, tmp_path, capsys) -> None:
    for path in folder.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "broken.zip").write_bytes(b"no")
    assert run(["class", str(tmp_path), "--to", str(tmp_path / "report.html")]) == 1
    told = capsys.readouterr()
    assert "broken.zip is left out. This file is not a record" in told.err and "Smith" not in told.out + told.err
    page = (tmp_path / "report.html").read_text("utf-8")
    assert "16 learners" in page and "1 file could not be read" in page and "broken" not in page
    (tmp_path / "broken.zip").unlink()
    assert run(["class", str(tmp_path), "--to", str(tmp_path / "report.html")]) == 2
    assert "is there already" in capsys.readouterr().err
    assert run(["class", str(tmp_path), "--to", str(tmp_path / "report.html"), "--force"]) == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["gone"], "There is no such folder"),
        (["empty"], "There is neither a record nor a kept poll in this folder"),
        (["full", "--to", "gone/report.html"], "does not exist"),
        (["full", "--to", "gone"], "does not exist"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(tmp_path, monkeypatch, capsys, arguments, said) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "x.zip").write_bytes(b"no")
    assert run(["class", *arguments]) == 2
    told = capsys.readouterr()
    assert said in told.err and told.err.count("\n") == 1 and not told.out
    assert not list(tmp_path.rglob("*.html"))


def test_a_folder_of_files_that_cannot_be_read_gives_no_report(tmp_path, capsys) -> None:
    (tmp_path / "x.zip").write_bytes(b"no")
    assert run_class(ReportOrder(tmp_path, tmp_path)) == 2
    assert "None of the files" in capsys.readouterr().err
    assert not list(tmp_path.glob("*.html"))


def test_without_a_browser_the_page_stays_and_printing_by_hand_is_told(folder, tmp_path, monkeypatch, capsys) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("SYMPBLOCK_CHROMIUM", raising=False)
    assert run_class(ReportOrder(folder, tmp_path, prints=True)) == 1
    assert "choose Print" in capsys.readouterr().err
    assert (tmp_path / "class_report.html").is_file() and not list(tmp_path.glob("*.pdf"))
