"""The configuration of the class's server, and what a learner's own server is made of."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from traitlets.config import Config, PyFileConfigLoader

from sympblock.course.checkout import ROOT

DEPLOY = ROOT / "deploy"
VARIABLES = ("ADDRESS", "TLS_CERT", "TLS_KEY", "LOGIN", "MEMORY_MB", "PROXY", "SHARED_CACHE", "FORK_SOCKET")


@pytest.fixture
def surroundings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Say nothing but where the hub keeps its own files, and find the modules of deploy/."""
    for name in VARIABLES:
        monkeypatch.delenv(f"SYMPBLOCK_{name}", raising=False)
    monkeypatch.setenv("SYMPBLOCK_HUB_STATE", str(tmp_path / "hub"))
    monkeypatch.syspath_prepend(str(DEPLOY))
    return monkeypatch


def configuration() -> Config:
    """Read the configuration as JupyterHub reads it."""
    return PyFileConfigLoader("jupyterhub_config.py", str(DEPLOY)).load_config()


def test_the_hub_listens_on_this_computer_alone(surroundings: pytest.MonkeyPatch) -> None:
    read = configuration()
    assert read.JupyterHub.bind_url == "http://127.0.0.1:8000"
    assert read.JupyterHub.hub_ip == "127.0.0.1"


def test_no_other_address_is_served_without_https(surroundings: pytest.MonkeyPatch) -> None:
    surroundings.setenv("SYMPBLOCK_ADDRESS", "http://0.0.0.0:80")
    with pytest.raises(ValueError, match="needs https"):
        configuration()


def test_accounts_of_the_machine_enter_and_no_others(surroundings: pytest.MonkeyPatch) -> None:
    read = configuration()
    assert read.JupyterHub.authenticator_class == "pam"
    assert read.LocalAuthenticator.allowed_groups == {"learners", "teachers"}
    assert "allow_all" not in read.Authenticator


def test_an_unknown_way_to_log_in_is_refused(surroundings: pytest.MonkeyPatch) -> None:
    surroundings.setenv("SYMPBLOCK_LOGIN", "none")
    with pytest.raises(ValueError, match="pam, shared or lti"):
        configuration()


def test_the_one_who_forks_has_no_right_of_the_hub(surroundings: pytest.MonkeyPatch) -> None:
    assert [role["services"] for role in configuration().JupyterHub.load_roles] == [["idle-culler"]]


def test_what_the_hub_keeps_is_not_for_others(surroundings: pytest.MonkeyPatch, tmp_path: Path) -> None:
    configuration()
    assert (tmp_path / "hub").stat().st_mode & 0o077 == 0


def test_a_learner_gets_the_settings_of_the_course(surroundings: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import learner_server

    learner_server.write_settings(tmp_path)
    told = json.loads((tmp_path / "config/jupyter_server_config.json").read_text("utf-8"))["ServerApp"]
    assert told["jpserver_extensions"]["sympblock.course.serving.early_kernel"] is True
    assert told["jpserver_extensions"]["sympblock.course.serving.parent_watch"] is False
    kernel = json.loads((tmp_path / "share/kernels/python3/kernel.json").read_text("utf-8"))
    assert kernel["argv"][:5] == [sys.executable, "-I", "-S", str(DEPLOY / "fork_client.py"), "kernel"]
    assert kernel["argv"][-3:] == ["--InteractiveShellApp.ignore_cwd=True", "-f", "{connection_file}"]


def test_the_shared_cache_is_seen_and_not_changed(surroundings: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from learner_server import link_cache

    shared, own = tmp_path / "shared", tmp_path / "own"
    (shared / "numba").mkdir(parents=True)
    (shared / "numba/index").write_text("shared")
    (own / "numba").mkdir(parents=True)
    (own / "numba/index").write_text("older")
    (own / "numba/mine").write_text("mine")
    link_cache(shared, own)
    assert (own / "numba/index").read_text() == "shared"
    assert (own / "numba/mine").read_text() == "mine"
    fresh = own / "numba/index.new"
    fresh.write_text("newer")
    fresh.replace(own / "numba/index")  # as libraries write
    assert (shared / "numba/index").read_text() == "shared"


def test_what_is_no_longer_shared_goes(surroundings: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from learner_server import link_cache

    shared, own = tmp_path / "shared", tmp_path / "own"
    shared.mkdir()
    (shared / "old").touch()
    link_cache(shared, own)
    (shared / "old").unlink()
    link_cache(shared, own)
    assert list(own.iterdir()) == []


def test_a_learner_sees_the_lessons_beside_files_that_stay(surroundings: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from learner_server import lesson_folder

    folder = lesson_folder(tmp_path)
    (folder / "own.ipynb").write_text("{}")
    assert lesson_folder(tmp_path) == folder
    assert (folder / "notebooks").resolve() == ROOT / "notebooks"
    assert (folder / "own.ipynb").read_text() == "{}"
    assert folder.stat().st_mode & 0o077 == 0
