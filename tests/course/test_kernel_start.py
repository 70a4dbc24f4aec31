"""What lies beside a lesson is never run by the kernel of that lesson, and kernels are not open to others."""

from __future__ import annotations

import compileall
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from sympblock.course.jupyter_server import has_local_sockets, write_server_files
from sympblock.course.launcher import RunningCourse, running_course
from sympblock.robustness.kernel_wire import run_in_kernel

#: Modules that a kernel imports by itself, that a lesson imports, and that Python looks for when it starts.
MODULES = (
    "ipykernel_launcher",
    "pathlib",
    "ipykernel",
    "storemagic",
    "sitecustomize",
    "usercustomize",
    "sympblock",
    "anywidget",
    "numba",
    "yaml",
    "platformdirs",
    "deep",
)
LESSON = """\
import os, sys
from sympblock import lessons
lessons.start("01_sympathetic_chain")
lessons.predict("01_sympathetic_chain")
import numba, matplotlib.pyplot, importlib.metadata
numba.njit(lambda number: number + 1)(1)
print(lessons.__file__)
print(numba.config.CACHE_DIR, int(numba.config.OPT))
print(matplotlib.pyplot.rcParams["font.size"])
print([entry.value for entry in importlib.metadata.entry_points(group="numba_extensions") if "deep" in entry.value])
"""


def lay_programs(folder: Path, told: Path) -> None:
    """Lay programs into a folder, each of which tells when it is run: bytecode, packages of it, hooks and settings."""
    for name in MODULES:
        package = folder / name
        package.mkdir(parents=True)
        for source in (folder / f"{name}.py", package / "__init__.py", package / "inner.py"):
            source.write_text(f"open({str(told / name)!r}, 'w').close()\n{HOOK}")
    compileall.compile_dir(folder, legacy=True, quiet=1)
    for source in folder.rglob("*.py"):
        source.rename(source.with_suffix(".pyw"))
    tell = f"open({str(told / 'settings')!r}, 'w').close()\n"
    for name in ("ipython_config.py", "ipython_kernel_config.py", "profile_default/startup/00.py", "startup.py"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(tell)
    (folder / "numba_more-1.dist-info").mkdir()
    (folder / "numba_more-1.dist-info/entry_points.txt").write_text("[numba_extensions]\ninit = deep.inner:hook\n")
    (folder / ".numba_config.yaml").write_text(f"cache_dir: {folder / 'stolen'}\nopt: 0\n")
    (folder / "matplotlibrc").write_text("font.size: 99\n")


HOOK = "def hook():\n    pass\n"


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder in which a foreign program says that it was run."""
    return tmp_path_factory.mktemp("told")


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory, told: Path) -> Iterator[RunningCourse]:
    """Run a server on a folder whose lessons lie beside foreign programs."""
    root = tmp_path_factory.mktemp("course")
    lay_programs(root / "notebooks", told)
    with pytest.MonkeyPatch.context() as patch:
        # As a careless line of a shell's start file leaves it: the empty entry stands for the working folder.
        patch.setenv("PYTHONPATH", f"{os.pathsep}{os.environ.get('PYTHONPATH', '')}{os.pathsep}.")
        patch.setenv("PYTHONSTARTUP", "startup.py")
        with running_course(root) as running:
            yield running


@pytest.mark.long
def test_a_lesson_runs_and_no_program_beside_it(course: RunningCourse, told: Path) -> None:
    place, numba, size, entries = run_in_kernel(course, "notebooks/01_lesson.ipynb", LESSON).splitlines()
    assert place.endswith("lessons.py") and "course" not in Path(place).parts
    assert "stolen" not in numba and numba.endswith(" 3")
    assert (size, entries) == ("10.0", "[]")
    assert sorted(path.name for path in told.iterdir()) == []


def test_the_programs_would_run_where_they_are_looked_for(tmp_path: Path) -> None:
    """Else the test above would find nothing whatever the kernel does."""
    import subprocess
    import sys

    told = tmp_path / "told"
    told.mkdir()
    lay_programs(tmp_path / "beside", told)
    code = "import sys; sys.path.insert(0, ''); import anywidget, deep.inner, yaml, sympblock"
    subprocess.run([sys.executable, "-c", code], cwd=tmp_path / "beside", check=True)
    assert {"anywidget", "deep", "yaml", "sympblock"} <= {path.name for path in told.iterdir()}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no sockets that are files")
def test_nobody_else_can_reach_a_kernel(course: RunningCourse) -> None:
    """Its channels are files in a folder of its owner. ipykernel alone opens one port, which takes output and gives none."""
    pid = int(run_in_kernel(course, "notebooks/02_lesson.ipynb", "import os; print(os.getpid())"))
    assert has_local_sockets(course.folder)
    assert stat.S_IMODE(course.folder.stat().st_mode) == 0o700
    sockets = [path for path in (course.folder / "runtime").iterdir() if path.is_socket()]
    assert len(sockets) >= 5
    listening = [line for line in psutil.Process(pid).net_connections() if line.status == psutil.CONN_LISTEN]
    assert {line.laddr.ip for line in listening} <= {"127.0.0.1"} and len(listening) <= 1


@pytest.mark.skipif(os.name == "nt", reason="Windows has no sockets that are files")
def test_where_the_path_is_too_long_for_a_socket_the_traffic_is_encrypted(tmp_path: Path) -> None:
    folder = tmp_path / ("long" * 20)
    folder.mkdir()
    write_server_files(folder)
    assert not has_local_sockets(folder)
    code = (
        "import json, sys\nfrom ipykernel.kernelapp import IPKernelApp\nprint('curve_secretkey' in "
        "json.load(open(IPKernelApp.instance().abs_connection_file)), IPKernelApp.instance().transport)"
    )
    with running_course(tmp_path, folder=folder) as running:
        assert run_in_kernel(running, "one.ipynb", code).split() == ["True", "tcp"]
