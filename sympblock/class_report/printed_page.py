"""A page printed to PDF by a browser that is installed on this computer; the course brings none."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

#: Names under which Chromium and its kin are found.
BROWSERS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "msedge",
)
WAIT_S = 120


class NotPrintedError(RuntimeError):
    """Says in one sentence why there is no PDF."""


def installed_browser() -> str | None:
    """Return the path of a browser that prints by itself; ``SYMPBLOCK_CHROMIUM`` names one."""
    named = os.environ.get("SYMPBLOCK_CHROMIUM")
    return named or next((found for name in BROWSERS if (found := shutil.which(name))), None)


def print_page(page: str) -> bytes:
    """Return a page as PDF.

    Parameters
    ----------
    page : str
        HTML that stands alone.

    Raises
    ------
    NotPrintedError
        If there is no browser, or it did not print.
    """
    with tempfile.TemporaryDirectory(prefix="sympblock_page_") as made:
        source = Path(made) / "page.html"
        source.write_text(page, "utf-8")
        return print_file(source)


def print_file(source: Path, wait_s: float = WAIT_S) -> bytes:
    """Return a page that lies in a folder with its pictures as PDF, with tags and bookmarks.

    Parameters
    ----------
    source : Path
        An HTML file that needs nothing from outside its folder.
    wait_s : float
        Seconds after which the browser is given up.

    Raises
    ------
    NotPrintedError
        If there is no browser, or it did not print.
    """
    browser = installed_browser()
    if browser is None:
        raise NotPrintedError("No Chromium, Chrome or Edge was found on this computer.")
    # Else the browser may still be writing into the folder that is deleted.
    with tempfile.TemporaryDirectory(prefix="sympblock_print_", ignore_cleanup_errors=True) as made:
        target = Path(made) / "page.pdf"
        _run([browser, *_flags(Path(made)), f"--print-to-pdf={target}", source.resolve().as_uri()], wait_s)
        if not target.is_file() or not target.stat().st_size:
            raise NotPrintedError("The browser of this computer printed nothing.")
        return target.read_bytes()


def _flags(folder: Path) -> list[str]:
    flags = ["--headless", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={folder / 'profile'}"]
    flags.append("--generate-pdf-document-outline")
    # The sandbox of the browser does not start for the superuser; the page is our own and holds no script.
    return [*flags, "--no-sandbox"] if getattr(os, "geteuid", lambda: 1)() == 0 else flags


def _run(command: list[str], wait_s: float) -> None:
    try:
        subprocess.run(command, capture_output=True, check=True, timeout=wait_s)
    except subprocess.TimeoutExpired as error:
        raise NotPrintedError("The browser of this computer did not finish printing.") from error
    except (OSError, subprocess.CalledProcessError) as error:
        raise NotPrintedError("The browser of this computer could not print the page.") from error
