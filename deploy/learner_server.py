"""Start one learner's server, with the settings that ``python -m sympblock`` gives the course.

The hub runs it as the learner. Its own files, the translated programs and the
record all lie in the learner's home, and nobody else may read them.
"""

from __future__ import annotations

import contextlib
import json
import os
import resource
import shutil
import sys
from pathlib import Path
from urllib.parse import urlsplit

from platformdirs import user_cache_path

from sympblock.assessment.record import progress_folder
from sympblock.course.checkout import ROOT
from sympblock.course.jupyter_server import KERNEL_PLACE, server_command, server_environment, write_server_files

CACHE_VARIABLE = "SYMPBLOCK_SHARED_CACHE"
MEMORY_VARIABLE = "SYMPBLOCK_MEMORY_MB"
#: What a learner's folder shows of the course; the rest of that folder is the learner's own.
SHOWN = ("notebooks", "figures", "data", "sympblock")
_MB = 1 << 20


def shared_cache() -> Path:
    """Return the folder of what ``warm.py`` has prepared."""
    return Path(os.environ.get(CACHE_VARIABLE, ROOT.parent / "cache"))


def limit_memory() -> None:
    """Limit what each process of this learner can hold, where the hub asks for that; a kernel then reports that memory is full."""
    if limit := int(os.environ.get(MEMORY_VARIABLE, "0")):
        resource.setrlimit(resource.RLIMIT_DATA, (limit * _MB, limit * _MB))


def own_folder(path: Path) -> Path:
    """Make a folder that its owner alone can read."""
    path.mkdir(parents=True, exist_ok=True)
    path.chmod(0o700)
    return path


def server_folder() -> Path:
    """Make an empty folder for the server's own files; what the last server left is removed."""
    folder = user_cache_path("sympblock", appauthor=False) / "server"
    shutil.rmtree(folder, ignore_errors=True)
    return own_folder(folder)


def lesson_folder(home: Path) -> Path:
    """Make the folder that the server shows: the shared lessons, which cannot be changed, and room for notebooks of one's own."""
    folder = own_folder(home / "sympblock-course")
    for name in SHOWN:
        link = folder / name
        if not link.is_symlink() or link.readlink() != ROOT / name:
            with contextlib.suppress(FileNotFoundError):
                link.rename(link.with_name(f"{name}.own"))  # never remove what a learner has put there
            link.symlink_to(ROOT / name)
    return folder


def link_cache(shared: Path, own: Path) -> None:
    """Fill a learner's cache with links to the shared files; what the learner's programs add stays the learner's.

    Parameters
    ----------
    shared : Path
        Read only; what lies there takes the place of an older file of the same name.
    own : Path
        Of the learner; links whose file has gone are removed.
    """
    for link in own.rglob("*"):
        if link.is_symlink() and not link.exists():
            link.unlink()
    for file in shared.rglob("*"):
        link = own / file.relative_to(shared)
        if file.is_dir():
            link.mkdir(parents=True, exist_ok=True)
        elif not link.is_symlink() or link.readlink() != file:
            link.parent.mkdir(parents=True, exist_ok=True)
            link.unlink(missing_ok=True)
            link.symlink_to(file)


def write_settings(folder: Path) -> None:
    """Write the settings of the course, less what belongs to a launcher; kernels are forked where that is offered."""
    write_server_files(folder)
    settings = folder / "config/jupyter_server_config.json"
    told = json.loads(settings.read_text("utf-8"))
    told["ServerApp"]["jpserver_extensions"]["sympblock.course.serving.parent_watch"] = False
    settings.write_text(json.dumps(told), "utf-8")
    kernel = folder / "share/kernels/python3/kernel.json"
    spec = json.loads(kernel.read_text("utf-8"))
    after = spec["argv"].index("ipykernel_launcher") + 1
    client = Path(__file__).resolve().with_name("fork_client.py")
    spec["argv"] = [sys.executable, "-I", "-S", str(client), "kernel", *spec["argv"][after:]]
    kernel.write_text(json.dumps(spec), "utf-8")


def environment_for(folder: Path) -> dict[str, str]:
    """Build the environment of the server: the course's, and what the hub has said."""
    said = {key: value for key, value in os.environ.items() if key.startswith("JUPYTERHUB_")}
    environment = server_environment(folder, "", os.environ) | said
    del environment["JUPYTER_TOKEN"]  # the hub decides who may enter
    return environment


def main() -> None:
    """Start the server, and stay until it ends."""
    os.umask(0o077)
    limit_memory()
    own_folder(progress_folder())
    link_cache(shared_cache(), user_cache_path("sympblock", appauthor=False))
    folder = server_folder()
    write_settings(folder)
    root = lesson_folder(Path.home())
    port = urlsplit(os.environ["JUPYTERHUB_SERVICE_URL"]).port or 0
    sys.argv = ["jupyterhub-singleuser", *server_command(root, folder, port)[3:]]
    environment = environment_for(folder)
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder / KERNEL_PLACE)
    from jupyterhub.singleuser import main as serve

    serve()


if __name__ == "__main__":
    main()
