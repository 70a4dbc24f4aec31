"""An edition replaces an edition and nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sympblock.edition.edition_command import EditionOrder, run_edition
from sympblock.edition.site_folder import MARK, NotWrittenError, check_folder, write_folder


@pytest.fixture
def edition(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    write_folder({"index.html": b"one", "pictures/old.png": b"png"}, folder)
    return folder


def test_a_folder_that_is_not_there_or_empty_is_written(tmp_path: Path) -> None:
    for name in ("new", "empty"):
        folder = tmp_path / name
        if name == "empty":
            folder.mkdir()
        check_folder(folder, replaces=False)
        write_folder({"index.html": b"one"}, folder)
        assert (folder / "index.html").read_bytes() == b"one"


def test_something_else_is_never_overwritten(tmp_path: Path) -> None:
    (tmp_path / "thesis.docx").write_text("mine")
    for replaces in (False, True):
        with pytest.raises(NotWrittenError, match="something else than an edition"):
            check_folder(tmp_path, replaces)
        assert run_edition(EditionOrder("web", tmp_path, "00", replaces)) == 2
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.docx"]


def test_an_edition_is_replaced_only_when_told_so_and_leaves_no_file_behind(edition: Path) -> None:
    with pytest.raises(NotWrittenError, match="--force"):
        check_folder(edition, replaces=False)
    check_folder(edition, replaces=True)
    write_folder({"index.html": b"two"}, edition)
    assert (edition / "index.html").read_bytes() == b"two"
    assert not (edition / "pictures/old.png").exists()


def test_a_list_that_names_files_outside_deletes_none_of_them(edition: Path, tmp_path: Path) -> None:
    outside = tmp_path / "mine.txt"
    outside.write_text("mine")
    (edition / MARK).write_text(json.dumps({"files": ["../mine.txt", str(outside), "index.html"]}))
    write_folder({"index.html": b"two"}, edition)
    assert outside.read_text() == "mine"


@pytest.mark.parametrize("place", ["no/such/folder", "file.txt"])
def test_a_place_that_cannot_be_is_told_before_anything_is_built(
    place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file.txt").write_text("a file")
    assert run_edition(EditionOrder("web", tmp_path / place)) == 2
    said = capsys.readouterr()
    assert said.err.startswith("edition: ") and not said.out


def test_an_unknown_lesson_is_told_with_those_that_are_known(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_edition(EditionOrder("web", tmp_path / "site", "99")) == 2
    assert "03_lumbar_approach" in capsys.readouterr().err
    assert not (tmp_path / "site").exists()


def test_a_faulty_edition_is_not_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from sympblock.edition import edition_command
    from sympblock.edition.edition_site import EditionSite
    from sympblock.edition.site.site_page import SitePage

    page = SitePage("a.html", "A", "A page.", "")
    built = EditionSite((page,), {"a.html": b'<a href="b.html">b</a>'})
    monkeypatch.setattr(edition_command, "build_site", lambda *_: built)
    assert run_edition(EditionOrder("web", tmp_path / "site")) == 1
    assert "a.html links to b.html, which is not there" in capsys.readouterr().err
    assert not (tmp_path / "site").exists()
