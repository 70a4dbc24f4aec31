"""The reading edition in a real browser, opened from its folder as by a double click."""

from __future__ import annotations

from pathlib import Path

import pytest

from sympblock.edition.site_folder import write_folder
from tests.edition.sample_edition import built_once


@pytest.fixture(scope="session")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write an edition of two small lessons into a folder."""
    folder = tmp_path_factory.mktemp("edition") / "site"
    write_folder(built_once(tmp_path_factory).files, folder)
    return folder
