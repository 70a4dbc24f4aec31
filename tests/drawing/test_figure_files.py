"""The printed figures are what their makers draw, and the check can fail."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PIL import Image

from sympblock.anatomy.schematic.needle_path import NeedlePlacement
from sympblock.content import load_lessons
from sympblock.drawing import SCENES
from sympblock.drawing.figure_files import FIGURES_DIR, check_figures, is_same_picture, write_figures
from sympblock.drawing.figure_list import FIGURES, alt_text
from sympblock.drawing.scene.scene_print import WIDTH_PX, print_scene


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All figures, freshly printed."""
    directory = tmp_path_factory.mktemp("figures")
    assert len(write_figures(directory)) == len(FIGURES)
    return directory


class TestShippedFigures:
    """The folder of the checkout is up to date."""

    def test_folder_agrees_with_the_makers(self) -> None:
        assert check_figures(FIGURES_DIR) == []

    def test_names_begin_with_the_number_of_a_lesson(self) -> None:
        numbers = {lesson.number for lesson in load_lessons()}
        assert {int(name[:2]) for name in FIGURES} <= {int(number) for number in numbers}

    @pytest.mark.parametrize("name", FIGURES)
    def test_alt_text_says_something(self, name: str) -> None:
        assert len(alt_text(name)) > 40


@pytest.mark.long
class TestPrinting:
    """A printed file has the width asked for and is the same each time."""

    def test_width(self, printed: Path) -> None:
        for name in FIGURES:
            with Image.open(printed / name) as picture:
                assert picture.width == WIDTH_PX

    def test_ground_is_white(self, printed: Path) -> None:
        for name in FIGURES:
            with Image.open(printed / name) as picture:
                assert picture.convert("RGB").getpixel((0, 0)) == (255, 255, 255)

    def test_films_are_kept_as_grey_values_and_drawings_in_their_colours(self, printed: Path) -> None:
        for name, mode in (("02_squaring.png", "L"), ("01_axial_l3.png", "RGBA")):
            with Image.open(printed / name) as picture:
                assert picture.mode == mode

    def test_second_printing_is_the_same_file(self, printed: Path, tmp_path: Path) -> None:
        name = "01_axial_l3.png"
        print_scene(FIGURES[name](), tmp_path / name)
        assert (tmp_path / name).read_bytes() == (printed / name).read_bytes()


@pytest.mark.long
class TestCheckCanFail:
    """A missing, foreign or changed file is found."""

    def test_missing_file(self, printed: Path, tmp_path: Path) -> None:
        shutil.copy(printed / "01_axial_l3.png", tmp_path)
        findings = check_figures(tmp_path)
        assert "03_entry.png is missing" in findings
        assert len(findings) == len(FIGURES) - 1

    def test_orphan(self, tmp_path: Path) -> None:
        (tmp_path / "99_orphan.png").write_bytes(b"")
        assert "99_orphan.png has no maker" in check_figures(tmp_path)

    def test_changed_file(self, printed: Path, tmp_path: Path) -> None:
        shutil.copy(printed / "01_axial_l4.png", tmp_path / "01_axial_l3.png")
        assert "01_axial_l3.png differs from what its maker draws" in check_figures(tmp_path)

    def test_needle_a_little_less_deep_is_seen(self, printed: Path, tmp_path: Path) -> None:
        needle = NeedlePlacement("L3", "left", 80, 94)
        print_scene(SCENES["axial_section"]("L3", position="prone", needle=needle), tmp_path / "needle.png")
        assert not is_same_picture(printed / "03_axial_needle.png", tmp_path / "needle.png")
        assert is_same_picture(printed / "03_axial_needle.png", printed / "03_axial_needle.png")
