"""The printed figures: written, and compared with what their makers draw now."""

from __future__ import annotations

import tempfile
from pathlib import Path

from sympblock.content import DATA_DIR
from sympblock.drawing.figure_list import FIGURES
from sympblock.drawing.scene.scene_print import print_scene

FIGURES_DIR = DATA_DIR.parent / "figures"
#: A pixel counts as changed beyond this difference (of 255), a picture beyond this share of changed pixels.
CHANGED_PIXEL, CHANGED_SHARE = 63.75, 0.0005


def write_figures(directory: Path = FIGURES_DIR) -> list[Path]:
    """Print every figure into a folder and return the files written."""
    directory.mkdir(parents=True, exist_ok=True)
    for name, maker in FIGURES.items():
        print_scene(maker(), directory / name)
    return [directory / name for name in FIGURES]


def check_figures(directory: Path = FIGURES_DIR) -> list[str]:
    """Compare the files of a folder with what their makers draw now.

    Returns
    -------
    list[str]
        One sentence for each file that is missing, orphaned or out of date.
    """
    present = {path.name for path in directory.glob("*.png")}
    findings = [f"{name} has no maker" for name in sorted(present - set(FIGURES))]
    findings += [f"{name} is missing" for name in FIGURES if name not in present]
    with tempfile.TemporaryDirectory() as scratch:
        for name in (name for name in FIGURES if name in present):
            print_scene(FIGURES[name](), Path(scratch) / name)
            if not is_same_picture(directory / name, Path(scratch) / name):
                findings.append(f"{name} differs from what its maker draws")
    return findings


def is_same_picture(one: Path, two: Path) -> bool:
    """Say whether two files show the same, up to how edges are smoothed."""
    import numpy as np
    from PIL import Image

    with Image.open(one) as left, Image.open(two) as right:
        first, second = (np.asarray(each.convert("RGB"), dtype=float) for each in (left, right))
    if first.shape != second.shape:
        return False
    changed = abs(first - second).max(axis=2) > CHANGED_PIXEL
    return float(changed.mean()) < CHANGED_SHARE
