"""The system decides on light and dark until somebody chooses, also after JupyterLab noted what it asked for."""

from __future__ import annotations

from pathlib import Path

import json5
import pytest

from sympblock.course.serving.appearance import settle_appearance

THEMES = "@jupyterlab/apputils-extension/themes.jupyterlab-settings"


def settled(folder: Path, text: str | None) -> dict:
    path = folder / THEMES
    if text is not None:
        path.parent.mkdir(parents=True)
        path.write_text(text, "utf-8")
    assert settle_appearance(folder) == folder
    return json5.loads(path.read_text("utf-8"))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (None, {"adaptive-theme": True}),
        ('// Theme\n{"theme": "JupyterLab Dark"}', {"theme": "JupyterLab Dark", "adaptive-theme": False}),
        (
            '{"theme": "JupyterLab Dark", "adaptive-theme": true}',
            {"theme": "JupyterLab Dark", "adaptive-theme": True},
        ),
        ('{"adaptive-theme": false}', {"adaptive-theme": False}),
    ],
)
def test_who_decides_is_written_down_once(tmp_path: Path, text: str | None, kept: dict) -> None:
    assert settled(tmp_path, text) == kept
    before = (tmp_path / THEMES).read_text("utf-8")
    settle_appearance(tmp_path)
    assert (tmp_path / THEMES).read_text("utf-8") == before


def test_what_cannot_be_read_or_written_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / THEMES
    path.parent.mkdir(parents=True)
    path.write_text("{ no json", "utf-8")
    settle_appearance(tmp_path)
    assert path.read_text("utf-8") == "{ no json"
    (tmp_path / "file").touch()
    settle_appearance(tmp_path / "file")
