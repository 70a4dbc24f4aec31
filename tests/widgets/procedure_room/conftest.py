"""A fresh room for each test."""

from __future__ import annotations

import pytest

from sympblock.widgets.procedure_room.procedure_room import ProcedureRoom
from tests.sample_room import made


@pytest.fixture
def room(tmp_path) -> ProcedureRoom:
    return made(tmp_path)
