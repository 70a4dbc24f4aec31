"""What the tests of the reading edition share: one built edition."""

from __future__ import annotations

import pytest

from sympblock.edition.edition_site import EditionSite
from tests.edition.sample_edition import built_once


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> EditionSite:
    """Build an edition of two small lessons."""
    return built_once(tmp_path_factory)
