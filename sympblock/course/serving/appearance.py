"""Light or dark as the system says, until the learner chooses: where JupyterLab keeps that."""

from __future__ import annotations

import contextlib
from pathlib import Path

import json5

_THEMES = Path("@jupyterlab/apputils-extension/themes.jupyterlab-settings")
_FOLLOWS = "adaptive-theme"


def settle_appearance(settings: Path) -> Path:
    """Say in JupyterLab's settings whether the system decides, unless they say it already.

    JupyterLab notes the theme that the system asked for in the place where a
    chosen one stands, so afterwards the two could not be told apart. A theme that
    stands there alone was chosen, in a version of the course that did not follow
    the system, and still holds.

    Parameters
    ----------
    settings : Path
        Folder of the settings; one that cannot be written or read is left as it is.

    Returns
    -------
    Path
        The same folder.
    """
    path = settings / _THEMES
    with contextlib.suppress(OSError, ValueError):
        chosen = json5.loads(path.read_text("utf-8")) if path.exists() else {}
        if isinstance(chosen, dict) and _FOLLOWS not in chosen:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json5.dumps(chosen | {_FOLLOWS: "theme" not in chosen}, quote_keys=True), "utf-8")
    return settings
