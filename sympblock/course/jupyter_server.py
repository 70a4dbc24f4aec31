"""The files, the environment and the command line of one JupyterLab apart from the user's own."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

from sympblock.course.checkout import ROOT

LABEXTENSION_DIR = Path(__file__).resolve().parent / "labextension"
#: What the plugin reads whenever a lesson opens, and `check --run` writes anew.
LISTS = ("allow.json", "citations.json")


def write_server_files(folder: Path) -> None:
    """Write what JupyterLab reads at its start: plugin, settings, kernel.

    The plugin is copied from this package, so that the running course never
    depends on the copy that ``pip install -e .`` once made.

    Parameters
    ----------
    folder : Path
        An empty folder for one server.
    """
    shutil.copytree(LABEXTENSION_DIR, _plugin_dir(folder), ignore=shutil.ignore_patterns("labconfig"))
    shutil.copytree(LABEXTENSION_DIR / "labconfig", folder / "config/labconfig")
    # Jupyter takes this file as the sign that there are no old settings to bring over.
    (folder / "config/migrated").touch()
    extensions = {"jupyter_lsp": False, "jupyter_server_terminals": False}  # the course has no use for them
    server = {"ServerApp": {"jpserver_extensions": extensions}}
    (folder / "config/jupyter_server_config.json").write_text(json.dumps(server), "utf-8")
    kernel = {
        "argv": [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"],
        "display_name": "Python 3",
        "language": "python",
    }
    kernel_dir = folder / "share/kernels/python3"
    kernel_dir.mkdir(parents=True)
    (kernel_dir / "kernel.json").write_text(json.dumps(kernel), "utf-8")


def renew_lists(folder: Path, source: Path = LABEXTENSION_DIR) -> None:
    """Copy the lists of lessons and sources anew if they were written since the server started.

    Parameters
    ----------
    folder : Path
        The folder of `write_server_files`.
    source : Path
        The plugin of the checkout.
    """
    for name in LISTS:
        written, served = source / "static" / name, _plugin_dir(folder) / "static" / name
        if written.is_file() and written.stat().st_mtime_ns != served.stat().st_mtime_ns:
            fresh = served.with_suffix(".new")
            shutil.copy2(written, fresh)
            fresh.replace(served)  # in one piece: a page may be reading it


def _plugin_dir(folder: Path) -> Path:
    return folder / "share/labextensions/sympblock-open"


def server_environment(folder: Path, token: str, inherited: Mapping[str, str]) -> dict[str, str]:
    """Build the environment of the server: the user's, without the user's Jupyter.

    Parameters
    ----------
    folder : Path
        The folder of `write_server_files`.
    token : str
        Passed in the environment because a command line can be read by every user of the machine.
    inherited : mapping of str to str
        Usually ``os.environ``; not changed.

    Returns
    -------
    dict of str to str
        No ``JUPYTER*`` variable but the server's own.
    """
    own = {key: value for key, value in inherited.items() if not key.startswith("JUPYTER")}
    python_path = [str(ROOT), *filter(None, [own.get("PYTHONPATH")])]
    return own | {
        "JUPYTER_CONFIG_DIR": str(folder / "config"),
        "JUPYTER_CONFIG_PATH": str(folder / "config"),  # read before what other packages put into the environment
        "JUPYTER_DATA_DIR": str(folder / "data"),
        "JUPYTER_RUNTIME_DIR": str(folder / "runtime"),
        "JUPYTER_PATH": str(folder / "share"),
        "JUPYTER_TOKEN": token,
        "JUPYTERLAB_SETTINGS_DIR": str(_settings_dir()),
        "JUPYTERLAB_WORKSPACES_DIR": str(folder / "workspaces"),
        "IPYTHONDIR": str(folder / "ipython"),
        "PYTHONPATH": os.pathsep.join(python_path),
    }


def _settings_dir() -> Path:
    """Give the folder where a learner's choice of theme outlives the server."""
    import platformdirs

    return platformdirs.user_config_path("sympblock", appauthor=False) / "lab-settings"


def server_command(root: Path, folder: Path, port: int) -> list[str]:
    """Build the command line of the server.

    Parameters
    ----------
    root : Path
        Folder that the server shows; holds ``notebooks/`` and ``figures/``.
    folder : Path
        Folder of the server; checkpoints go there, not beside the lessons.
    port : int
        TCP port; 0 = any free one.

    Returns
    -------
    list of str
        For `subprocess.Popen`.
    """
    command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--ServerApp.ip=127.0.0.1"]
    command += [f"--ServerApp.port={port}", "--ServerApp.port_retries=0", f"--ServerApp.root_dir={root}"]
    command += ["--ServerApp.terminals_enabled=False", f"--FileCheckpoints.checkpoint_dir={folder / 'checkpoints'}"]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        command.append("--allow-root")
    return command
