"""Run a lesson in a fresh kernel, without a page."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from pathlib import Path

from nbformat import NotebookNode

from sympblock.course.checkout import ROOT
from sympblock.course.jupyter_server import write_server_files
from sympblock.course.notebook_form import read_notebook

_CELL_LIMIT_S = 120


def run_lesson(path: Path) -> tuple[NotebookNode, float]:
    """Run every cell of a lesson.

    The kernel keeps its records and history in a folder of its own, which is
    removed at the end.

    Parameters
    ----------
    path : Path
        The notebook; the file is not changed.

    Returns
    -------
    NotebookNode
        The notebook with its outputs.
    float
        Seconds that the cells took, without the start of the kernel.

    Raises
    ------
    nbclient.exceptions.CellExecutionError
        If a cell fails.
    """
    from jupyter_client.kernelspec import KernelSpecManager
    from jupyter_client.manager import AsyncKernelManager
    from nbclient import NotebookClient

    with tempfile.TemporaryDirectory(prefix="sympblock-") as place:
        # The course's own kernel, whatever a kernel called python3 may be on this computer.
        write_server_files(Path(place))
        kernels = KernelSpecManager(kernel_dirs=[str(Path(place, "share/kernels"))], ensure_native_kernel=False)
        manager = AsyncKernelManager(kernel_name="python3", kernel_spec_manager=kernels)
        client = NotebookClient(read_notebook(path), km=manager, timeout=_CELL_LIMIT_S)
        with client.setup_kernel(env=_environment(place), cwd=place, stderr=subprocess.DEVNULL):
            start_s = time.perf_counter()
            for index, cell in enumerate(client.nb.cells):
                client.execute_cell(cell, index)
            return client.nb, time.perf_counter() - start_s


def _environment(place: str) -> dict[str, str]:
    names = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA", "IPYTHONDIR")
    return {**os.environ, "PYTHONPATH": str(ROOT), **dict.fromkeys(names, place)}
