"""The scripts of the widgets: one file for each kind, sent once to a page, whatever number of widgets it shows."""

from __future__ import annotations

import hashlib
from functools import cache

import ipywidgets
import traitlets

from sympblock.widgets.core.files import WIDGETS_DIR

BUNDLES_DIR = WIDGETS_DIR / "bundles"
#: What every widget is sent: it finds the script of its kind in the page.
LOADER = (WIDGETS_DIR / "core" / "loader.js").read_text(encoding="utf-8")


class BundleHolder(ipywidgets.Widget):
    """Holds the script of one kind of widget for the page; it is never shown.

    Attributes
    ----------
    script : str
        A browser module that exports ``default.render`` and ``styles``.
    """

    script = traitlets.Unicode().tag(sync=True)


@cache
def bundle_text(name: str) -> str:
    """Read the script of a kind of widget, as ``npm run build`` made it.

    Parameters
    ----------
    name : str
        The folder of the widget.

    Examples
    --------
    >>> "export{" in bundle_text("core")
    True
    """
    return (BUNDLES_DIR / f"{name}.js").read_text(encoding="utf-8")


@cache
def _holder(name: str) -> BundleHolder:
    return BundleHolder(script=bundle_text(name))


@cache
def _mark(name: str) -> str:
    return hashlib.sha256(bundle_text(name).encode()).hexdigest()[:16]


def bundle_address(name: str) -> dict[str, str]:
    """Say where a page finds the script of a kind of widget, and send it there if it is not yet sent.

    Returns
    -------
    dict
        ``holder``: id of the model that holds the script; ``mark``: the same for the same script.
    """
    return {"holder": _holder(name).model_id, "mark": _mark(name)}
