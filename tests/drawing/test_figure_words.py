"""What a lesson says of a picture must be what the picture shows."""

import re

import nbformat
import pytest

from sympblock.course.checkout import ROOT
from sympblock.drawing.figure_list import FIGURES

ALT = re.compile(r"!\[([^\]]*)\]\(\.\./figures/([^)]+)\)")
MEASURE = re.compile(r"(\d+(?:\.\d+)?) (?:mm|millimetres) from the midline")
DEGREES = re.compile(r"(\d+) degrees")


def alts():
    for path in sorted((ROOT / "notebooks").glob("*.ipynb")):
        for cell in nbformat.read(path, as_version=4).cells:
            yield from ((name, words) for words, name in ALT.findall(cell.source))


SHOWN = dict(alts())


@pytest.mark.parametrize("name", sorted(name for name, words in SHOWN.items() if DEGREES.search(words)))
def test_angles_are_those_of_the_picture(name):
    assert DEGREES.findall(SHOWN[name]) == DEGREES.findall(FIGURES[name]().alt)


@pytest.mark.parametrize("name", sorted(name for name, words in SHOWN.items() if name.startswith("01_axial")))
def test_the_trunk_is_where_the_picture_shows_it(name):
    drawn = float(MEASURE.search(FIGURES[name]().alt)[1])
    assert all(abs(float(told) - drawn) <= 0.5 for told in MEASURE.findall(SHOWN[name]))


@pytest.mark.parametrize("name", ["01_axial_l2.png", "01_axial_l3.png", "01_axial_l4.png"])
def test_a_kidney_is_told_if_it_is_cut(name):
    assert ("No kidney" in SHOWN[name]) == ("No kidney" in FIGURES[name]().alt)


def test_pictures_with_angles_and_places_are_among_those_shown():
    assert {"03_entry.png", "03_entry_and_angle.png", "01_axial_l3.png"} <= set(SHOWN)
