"""The files, the environment and the command line of one JupyterLab apart from the user's own."""

from __future__ import annotations

import json
import os
import shutil
import sys
import uuid
from collections.abc import Mapping
from pathlib import Path

from sympblock.course.checkout import ROOT
from sympblock.course.serving.appearance import settle_appearance
from sympblock.course.serving.user_places import has_home, is_own_place, kept_place

LABEXTENSION_DIR = Path(__file__).resolve().parent / "labextension"
#: What the plugin reads whenever a page or a lesson opens, and `check --run` writes anew.
LISTS = ("allow.json", "citations.json", "lessons.json", "seminars.json")
#: A path of more bytes cannot name a local socket on macOS, the shortest of all; Linux takes four more.
LONGEST_SOCKET_BYTES = 103
#: Kernels start in this folder of the session, which is empty: no file beside a lesson can be found by what looks
#: into the working folder, such as imports, ``.numba_config.yaml``, ``matplotlibrc``, or programs on Windows.
KERNEL_PLACE = "kernel-place"
#: What a page may load: a picture from elsewhere in somebody's notebook would tell that it was opened, and by whom.
_PAGE_POLICY = (
    "frame-ancestors 'self'",
    "img-src 'self' data: blob:",
    "media-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self' data: blob: ws://127.0.0.1:* ws://localhost:*",
)


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
    # A read-only checkout gives read-only folders, which could not be removed at the end.
    for place in [path for path in folder.rglob("*") if path.is_dir()]:
        place.chmod(0o700)
    # Jupyter takes this file as the sign that there are no old settings to bring over.
    (folder / "config/migrated").touch()
    (folder / "config/jupyter_server_config.json").write_text(json.dumps(_server_settings()), "utf-8")
    (folder / KERNEL_PLACE).mkdir()
    kernel_dir = folder / "share/kernels/python3"
    kernel_dir.mkdir(parents=True)
    (kernel_dir / "kernel.json").write_text(json.dumps(_kernel_spec(folder)), "utf-8")


def _server_settings() -> dict[str, dict[str, object]]:
    extensions = {
        "jupyter_lsp": False,  # the course has no use for this and the next
        "jupyter_server_terminals": False,
        "sympblock.course.serving.early_kernel": True,
        "sympblock.course.serving.parent_watch": True,
    }
    # Also what an extension forgot to protect asks for the token.
    headers = {"Content-Security-Policy": "; ".join(_PAGE_POLICY)}
    settings = {"jpserver_extensions": extensions, "allow_unauthenticated_access": False}
    return {"ServerApp": {**settings, "tornado_settings": {"headers": headers}}}


def _kernel_spec(folder: Path) -> dict[str, object]:
    """Describe the kernel: this Python, which imports nothing from the folder that it starts in."""
    python = [sys.executable, "-P", "-m", "ipykernel_launcher"]
    spec: dict[str, object] = {
        "argv": [*python, "--InteractiveShellApp.ignore_cwd=True", "-f", "{connection_file}"],
        "display_name": "Python 3",
        "language": "python",
    }
    if not has_local_sockets(folder):
        from ipykernel.kernelspec import get_kernel_dict  # says whether this ipykernel can encrypt

        spec["metadata"] = get_kernel_dict().get("metadata", {})
    return spec


def has_local_sockets(folder: Path) -> bool:
    """Tell whether server and kernels can speak through sockets that are files in the session's folder.

    Parameters
    ----------
    folder : Path
        The folder of `write_server_files`, readable by its owner alone.

    Returns
    -------
    bool
        False on Windows, and where the path of the folder is too long for a socket.
    """
    longest = folder / "runtime" / f"kernel-{uuid.UUID(int=0)}-ipc-9"
    return os.name != "nt" and len(os.fsencode(longest)) <= LONGEST_SOCKET_BYTES


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
        No ``JUPYTER*`` variable but the server's own, and nothing that lets a kernel import from its working folder.
    """
    own = {key: value for key, value in inherited.items() if not key.startswith("JUPYTER") and key != "PYTHONSTARTUP"}
    # An empty or a relative entry would stand for a folder below the kernel's own.
    theirs = [entry for entry in own.get("PYTHONPATH", "").split(os.pathsep) if os.path.isabs(entry)]
    if not has_home():
        own["HOME"] = str(folder)  # else libraries fail, or write into the working folder
    return own | {
        "JUPYTER_CONFIG_DIR": str(folder / "config"),
        "JUPYTER_CONFIG_PATH": str(folder / "config"),  # read before what other packages put into the environment
        "JUPYTER_DATA_DIR": str(folder / "data"),
        "JUPYTER_RUNTIME_DIR": str(folder / "runtime"),
        "JUPYTER_PATH": str(folder / "share"),
        "JUPYTER_TOKEN": token,
        "JUPYTERLAB_SETTINGS_DIR": str(settle_appearance(kept_place("config", "lab-settings", folder))),
        "JUPYTERLAB_WORKSPACES_DIR": str(folder / "workspaces"),
        "IPYTHONDIR": str(folder / "ipython"),
        "NUMBA_CACHE_DIR": str(_translations(own.get("NUMBA_CACHE_DIR", ""), folder)),
        "PYTHONPATH": os.pathsep.join([str(ROOT), *theirs]),
        "PYTHONSAFEPATH": "1",
    }


def _translations(wanted: str, folder: Path) -> Path:
    """Give the folder for translated programs: without one that can be written, no lesson with a model starts."""
    if wanted and is_own_place(Path(wanted)):
        return Path(wanted)
    return kept_place("cache", "numba", folder)


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
    command.append(f"--MappingKernelManager.root_dir={folder / KERNEL_PLACE}")
    if has_local_sockets(folder):
        command.append("--KernelManager.transport=ipc")
    else:
        command.append("--MappingKernelManager.transport_encryption=auto")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        command.append("--allow-root")
    return command
