"""Files beside the widgets' modules."""

from __future__ import annotations

from pathlib import Path

#: The folder of all widgets: a file is named by its widget and its name.
WIDGETS_DIR = Path(__file__).resolve().parents[1]


def style_sheet(*names: str) -> str:
    """Join style files, each named by its widget's folder, into one style sheet.

    Examples
    --------
    >>> ".sympblock-scene" in style_sheet("core/scene.css")
    True
    """
    return "\n".join((WIDGETS_DIR / name).read_text(encoding="utf-8") for name in names)
