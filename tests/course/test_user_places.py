"""What outlives a session lies in a folder of the user's own, or else ends with the session."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import pytest

from sympblock.course.serving.user_places import has_home, is_own_place, kept_place


@pytest.fixture
def homeless(monkeypatch: pytest.MonkeyPatch) -> None:
    """Act as a user whom the system does not know."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root can act as another user")
    for name in ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    os.setresuid(54321, 54321, 0)
    yield
    os.setresuid(0, 0, 0)


def test_a_folder_of_the_user_is_made_and_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert is_own_place(tmp_path / "new/one")
    assert (tmp_path / "new/one").is_dir()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "cache"))
    assert tmp_path / "session" not in kept_place("cache", "numba", tmp_path / "session").parents
    assert not (tmp_path / "session").exists()


def test_neither_a_file_nor_a_folder_that_depends_on_the_working_folder_is_taken(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert not is_own_place(tmp_path / "file")
    assert not is_own_place(tmp_path / "file/below")
    assert not is_own_place(Path("relative"))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can act as another user")
def test_a_folder_of_somebody_else_is_not_taken_even_if_it_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "theirs").mkdir()
    os.chown(tmp_path / "theirs", 54321, 54321)
    assert not is_own_place(tmp_path / "theirs")


def test_without_a_home_all_lies_in_the_folder_of_the_session(homeless: None) -> None:
    os.seteuid(0)
    # A folder of pytest's lies below others that only its owner may enter.
    session = Path(tempfile.mkdtemp(prefix="sympblock-tests-"))
    os.chown(session, 54321, 54321)
    os.seteuid(54321)
    assert not has_home()
    assert kept_place("config", "lab-settings", session) == session / "lab-settings"
    assert (session / "lab-settings").is_dir()
    shutil.rmtree(session)
