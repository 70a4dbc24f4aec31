"""The scripts of the pages: one classic script for each kind, as ``npm run build`` made it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

BUNDLES_DIR = Path(__file__).parents[1] / "bundles"


@cache
def script_text(name: str) -> str:
    """Read a script.

    Parameters
    ----------
    name : str
        Its folder in ``sympblock/edition/scripts``.

    Examples
    --------
    >>> "import" in script_text("reading")
    False
    """
    return (BUNDLES_DIR / f"{name}.js").read_text("utf-8")
