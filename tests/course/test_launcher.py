"""The launcher: one clear line for what is wrong, nothing of the user's touched, a clean end."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

import sympblock.__main__ as door
from sympblock.course.checkout import ROOT, checkout_problem, requirement_lines, requirement_problem
from sympblock.course.jupyter_server import renew_lists, server_environment, write_server_files
from sympblock.course.launcher import StartError, open_course, running_course


class TestWhatIsWrong:
    """Each fault is said in one line, with the way out."""

    def test_old_python_is_told_the_version_it_needs(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(door.sys, "version_info", (3, 8, 10, "final", 0))
        with pytest.raises(SystemExit) as refused:
            door.main()
        assert refused.value.code == "The course needs Python 3.11 or newer; this is Python 3.8."

    @pytest.mark.parametrize("name", ["__main__.py", "__init__.py"])
    def test_old_python_can_read_as_far_as_that_sentence(self, name: str) -> None:
        source = (ROOT / "sympblock" / name).read_text("utf-8")
        top = ast.parse(source, feature_version=(3, 6)).body
        imported = [node.module for node in top if isinstance(node, ast.ImportFrom)]
        assert imported == []  # neither newer __future__ names nor modules in newer syntax

    def test_missing_package_is_named_with_the_command(self) -> None:
        problem = requirement_problem("surely-not-installed>=1,<2")
        assert problem == "The package 'surely-not-installed' is missing. Run: pip install -r requirements.txt"

    def test_package_out_of_range_is_named_with_both_versions(self) -> None:
        problem = requirement_problem("pydantic>=99,<100")
        assert re.match(r"The package 'pydantic' has version 2\.[\d.]+; the course needs <100,>=99\. Run: pip", problem)

    def test_all_requirements_are_met_here(self) -> None:
        lines = requirement_lines(ROOT / "requirements.txt")
        assert len(lines) > 8
        assert [problem for line in lines if (problem := requirement_problem(line))] == []

    def test_every_requirement_has_both_bounds(self) -> None:
        lines = requirement_lines(ROOT / "requirements.txt") + requirement_lines(ROOT / "tests/requirements.txt")
        assert [line for line in lines if not re.fullmatch(r"[\w.-]+>=[\d.]+,<[\d.]+", line)] == []

    def test_folder_without_notebooks_is_not_a_checkout(self, tmp_path: Path) -> None:
        assert checkout_problem(tmp_path).startswith(f"This is not a checkout of the course: {tmp_path} holds no")

    def test_missing_data_folder_is_named(self, tmp_path: Path) -> None:
        (tmp_path / "notebooks").mkdir()
        (tmp_path / "notebooks/00_start_here.ipynb").touch()
        (tmp_path / "requirements.txt").touch()
        assert checkout_problem(tmp_path).startswith(f"The data folder is missing: {tmp_path / 'data'}")

    def test_package_away_from_its_checkout_says_so_and_fails(self, tmp_path: Path) -> None:
        shutil.copytree(ROOT / "sympblock", tmp_path / "sympblock", ignore=shutil.ignore_patterns("__pycache__"))
        done = subprocess.run([sys.executable, "-m", "sympblock"], cwd=tmp_path, capture_output=True, text=True)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
        assert done.stderr.startswith("This is not a checkout of the course")

    def test_port_in_use_is_one_line(self) -> None:
        with socket.socket() as other:
            other.bind(("127.0.0.1", 0))
            other.listen()
            port = other.getsockname()[1]
            command = [sys.executable, "-m", "sympblock", "open", "--no-browser", "--port", str(port)]
            done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
        assert done.returncode == 1
        assert re.fullmatch(rf"Port {port} cannot be used \(.*\)\. Leave out --port, or name another\.\n", done.stderr)

    @pytest.mark.parametrize("port", [-1, 65536, 10**30])
    def test_port_that_does_not_exist_is_one_line(self, port: int) -> None:
        with pytest.raises(StartError) as refused:
            open_course(port=port)
        assert str(refused.value) == f"There is no port {port}. Leave out --port, or name one from 1 to 65535."

    def test_folder_that_would_be_taken_for_two_is_named(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        place = tmp_path / f"one{os.pathsep}two"
        place.mkdir()
        monkeypatch.setattr(tempfile, "tempdir", str(place))
        with pytest.raises(StartError, match=f'whose name holds "{os.pathsep}": .*Rename the folder'), running_course():
            pytest.fail("it has started")
        assert list(place.iterdir()) == []

    def test_terminal_without_letters_shows_their_numbers(self, tmp_path: Path) -> None:
        """Else the first line with such a letter would end in a traceback."""
        code = "import sys; sys.argv[1:] = ['check', 'uses', 'é…']; from sympblock.__main__ import main; print('…'); main()"
        code = code.replace("print('…'); main()", "main(); print('…')")
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, capture_output=True, env=os.environ | {"PYTHONIOENCODING": "ascii"}
        )
        assert b"Traceback" not in done.stderr
        assert done.stdout.endswith(b"\\u2026" + os.linesep.encode())


def texts(folder: Path) -> dict[str, bytes]:
    """Return the files of a folder and of those in it."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


class TestEnvironment:
    """The server sees the user's environment, but not the user's Jupyter."""

    def test_no_jupyter_setting_of_the_user_passes(self, tmp_path: Path) -> None:
        theirs = {
            "PATH": "/bin",
            "JUPYTER_CONFIG_DIR": "/theirs",
            "JUPYTERLAB_DIR": "/theirs",
            "JUPYTER_PREFER_ENV_PATH": "0",
        }
        ours = server_environment(tmp_path, "secret", theirs)
        assert ours["PATH"] == "/bin"
        assert "/theirs" not in ours.values()
        assert "JUPYTER_PREFER_ENV_PATH" not in ours
        assert theirs["JUPYTER_CONFIG_DIR"] == "/theirs"

    def test_kernels_find_this_checkout_before_any_other(self, tmp_path: Path) -> None:
        theirs = os.path.abspath(os.sep + "theirs")
        ours = server_environment(tmp_path, "secret", {"PYTHONPATH": theirs})
        assert ours["PYTHONPATH"].split(os.pathsep) == [str(ROOT), theirs]

    @pytest.mark.parametrize("careless", ["", ".", "notebooks"])
    def test_no_entry_stands_for_the_folder_of_a_kernel(self, tmp_path: Path, careless: str) -> None:
        inherited = {"PYTHONPATH": careless + os.pathsep, "PYTHONSTARTUP": "startup.py"}
        ours = server_environment(tmp_path, "secret", inherited)
        assert ours["PYTHONPATH"] == str(ROOT)
        assert "PYTHONSTARTUP" not in ours

    def test_translated_programs_are_kept_where_the_user_wants_them(self, tmp_path: Path) -> None:
        mine = str(tmp_path / "mine")
        assert server_environment(tmp_path, "", {"NUMBA_CACHE_DIR": mine})["NUMBA_CACHE_DIR"] == mine

    @pytest.mark.parametrize("wanted", ["", "relative", "file"])
    def test_elsewhere_if_that_cannot_be_written(self, tmp_path: Path, wanted: str) -> None:
        (tmp_path / "file").touch()
        wanted = str(tmp_path / wanted) if wanted == "file" else wanted
        ours = Path(server_environment(tmp_path, "", {"NUMBA_CACHE_DIR": wanted})["NUMBA_CACHE_DIR"])
        assert ours.is_dir() and tmp_path not in ours.parents

    def test_without_a_home_that_can_be_written_all_lies_in_the_folder_of_the_session(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "file").touch()
        for name in ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA", "APPDATA"):
            monkeypatch.setenv(name, str(tmp_path / "file"))
        ours = server_environment(tmp_path, "secret", {})
        assert Path(ours["NUMBA_CACHE_DIR"]).parent == Path(ours["JUPYTERLAB_SETTINGS_DIR"]).parent == tmp_path
        assert Path(ours["NUMBA_CACHE_DIR"]).is_dir()

    def test_server_uses_this_python_and_this_plugin(self, tmp_path: Path) -> None:
        write_server_files(tmp_path)
        kernel = json.loads((tmp_path / "share/kernels/python3/kernel.json").read_text("utf-8"))
        assert kernel["argv"][0] == sys.executable
        copied = tmp_path / "share/labextensions/sympblock-open/static"
        shipped = ROOT / "sympblock/course/labextension/static"
        assert texts(copied) == texts(shipped)

    def test_a_list_that_was_written_anew_is_taken_over_and_no_other(self, tmp_path: Path) -> None:
        source = Path(shutil.copytree(ROOT / "sympblock/course/labextension", tmp_path / "checkout"))
        write_server_files(tmp_path / "server")
        served = tmp_path / "server/share/labextensions/sympblock-open/static"
        before = texts(served)
        (source / "static/allow.json").write_text('{"03_lumbar_approach": "new"}')
        (source / "static/notice.js").write_text("// not a list")
        os.utime(source / "static/allow.json", ns=(0, 0))
        renew_lists(tmp_path / "server", source)
        after = texts(served)
        assert after == before | {"allow.json": b'{"03_lumbar_approach": "new"}'}
