"""Open a page in the browser without showing its secret address to the other users of the computer."""

from __future__ import annotations

import contextlib
import html
import os
import sys
import tempfile
import webbrowser
from pathlib import Path

from sympblock.course.serving.session_folder import PREFIX, REDIRECT

_PAGE = """<!DOCTYPE html>
<html lang="en"><meta charset="utf-8"><meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0;url={address}">
<title>Opening the course</title>
<p><a href="{address}">Open the course</a></p></html>
"""


def open_in_browser(address: str, folder: Path) -> bool:
    """Open an address in a graphical browser.

    Everybody on the computer can read the command line of a browser, so that
    it names a file which only its owner can read, and which leads on.

    Parameters
    ----------
    address : str
        Address with its token.
    folder : Path
        The folder of the session.

    Returns
    -------
    bool
        False if no browser could be started.
    """
    if not _can_show_browser():
        return False
    with contextlib.suppress(webbrowser.Error, OSError):
        return webbrowser.open(_write_redirect(address, folder).as_uri())
    return False


def _can_show_browser() -> bool:
    """Tell whether a graphical browser can be expected; a text browser cannot run the course."""
    if os.environ.get("BROWSER") or sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _write_redirect(address: str, folder: Path) -> Path:
    """Write the page that leads on, for its owner alone."""
    descriptor, name = tempfile.mkstemp(prefix=PREFIX, suffix=".html", dir=_readable_place(folder))
    with open(descriptor, "w", encoding="utf-8") as file:
        file.write(_PAGE.format(address=html.escape(address)))
    with contextlib.suppress(OSError):  # Windows lets few users make links; there it lies in the folder
        (folder / REDIRECT).symlink_to(name)
    return Path(name)


def _readable_place(folder: Path) -> Path:
    """Return where the browser can read a file.

    A browser that comes as a snap, as on Ubuntu, sees a folder of its own in
    place of the system's temporary one, but the files of the user's home.
    """
    with contextlib.suppress(RuntimeError):  # no home is known
        home = Path.home()
        if sys.platform == "linux" and (home / "snap").is_dir() and os.access(home, os.W_OK):
            return home
    return folder
