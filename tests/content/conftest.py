"""Data folders of one's own, in which a test may break one file."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from sympblock.content import DATA_DIR

Write = Callable[[str, str | bytes], Path]


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """Return a data folder with the lessons and sources of the course, and no other file."""
    folder = tmp_path / "data"
    folder.mkdir()
    for name in ("lessons.yaml", "references.bib"):
        shutil.copy(DATA_DIR / name, folder / name)
    return folder


@pytest.fixture
def write(data_dir: Path) -> Write:
    """Return a function that writes a file of that folder, by its path below ``data/``."""

    def _write(name: str, text: str | bytes) -> Path:
        path = data_dir / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return data_dir

    return _write
