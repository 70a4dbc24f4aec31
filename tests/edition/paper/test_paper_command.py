"""The verb that prints the edition refuses what cannot be, and prints the whole course without a fault."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from lxml import html
from PIL import Image

from sympblock.content import load_items, load_lessons
from sympblock.edition.edition_site import build_site
from sympblock.edition.paper.paper_command import PaperOrder, documents, run_paper
from sympblock.edition.paper.paper_print import blank, for_print, print_document
from sympblock.edition.paper.sheet_scale import scale_faults
from sympblock.edition.paper.tag_check import tag_faults


def test_without_a_browser_nothing_is_built_and_the_reader_is_told_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("SYMPBLOCK_CHROMIUM", raising=False)
    assert run_paper(PaperOrder(tmp_path / "pdf", "00")) == 2
    said = capsys.readouterr()
    assert said.err.startswith("edition: no Chromium") and "Install one" in said.err and not said.out
    assert not (tmp_path / "pdf").exists()


@pytest.mark.parametrize(
    ("place", "lesson", "told"),
    [
        ("file.txt", "00", "is a file"),
        ("no/such/folder", "00", "does not exist"),
        ("pdf", "99", "no lesson is called"),
        ("pdf", "03", "is there already"),
        ("pdf", None, "is there already"),
    ],
)
def test_what_cannot_be_is_told_before_anything_is_built(
    place: str, lesson: str | None, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file.txt").write_text("a file")
    (tmp_path / "pdf").mkdir()
    (tmp_path / "pdf/03_lumbar_approach.pdf").write_text("mine")
    assert run_paper(PaperOrder(tmp_path / place, lesson)) == 2
    said = capsys.readouterr()
    assert told in said.err and not said.out
    assert (tmp_path / "pdf/03_lumbar_approach.pdf").read_text() == "mine"


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "JPEG"])
def test_a_picture_keeps_its_size_when_it_is_emptied_or_made_ready_for_print(kind: str) -> None:
    packed = BytesIO()
    Image.effect_noise((37, 21), 80).convert("RGB").save(packed, kind)
    for dressed in (blank, for_print):
        with Image.open(BytesIO(dressed(packed.getvalue(), f".{kind.lower()}"))) as picture:
            assert picture.size == (37, 21)


@pytest.mark.long
def test_the_whole_course_is_printed_without_a_fault() -> None:
    whole = next(documents(build_site().pages))
    answered = html.document_fromstring(whole.markup).xpath("//@data-answers")
    lessons = [entry.lesson for entry in load_lessons() if entry.status == "ready"]
    asked = [item.id for lesson in lessons for item in load_items(lesson) if item.use != "exam"]
    assert sorted(answered) == sorted(set(asked))
    printed = print_document(whole)
    assert [*tag_faults(printed), *scale_faults(printed)] == []
