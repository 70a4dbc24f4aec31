"""Charts of lesson 06: every person is drawn once, bars are as high as their values."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.content import load_evidence
from sympblock.drawing.charts.result_charts import natural_frequencies, peak_and_duration
from sympblock.drawing.scene.scene import Ring, Scene, Shape
from sympblock.evidence.diagnostic_value import DiagnosticTest
from sympblock.evidence.diagnostic_value import natural_frequencies as count_people

shares = st.integers(0, 100).map(lambda hundredths: hundredths / 100)


def people_of(scene: Scene) -> list[Shape]:
    """All icons of a scene."""
    return [shape for shape in scene.shapes if shape.kind == "person"]


def stands_in(person: Shape, frame: Ring) -> bool:
    """Tell whether an icon lies inside a frame from head to foot."""
    (x, y), half = person.points_mm[0], person.size_mm / 2
    (left, top), _, (right, bottom), _ = frame
    return left < x < right and top < y - half and y + half < bottom


class TestEveryPersonIsDrawnOnce:
    """Whatever the sliders say, a hundred people stand in the picture, each in the right group."""

    @settings(deadline=None, max_examples=60)
    @given(shares, shares, shares)
    def test_icons_are_the_counts(self, prior: float, sensitivity: float, specificity: float) -> None:
        counts = vars(count_people(DiagnosticTest(sensitivity, specificity), prior, 100))
        drawn = Counter(shape.structure for shape in people_of(natural_frequencies(prior, sensitivity, specificity)))
        assert drawn == Counter({f"people_{group}": people for group, people in counts.items()})

    @settings(deadline=None, max_examples=60)
    @given(shares, shares, shares)
    def test_nobody_stands_on_somebody_else_or_outside(
        self, prior: float, sensitivity: float, specificity: float
    ) -> None:
        scene = natural_frequencies(prior, sensitivity, specificity)
        left, top, right, bottom = scene.bounds_mm
        places = [shape.points_mm[0] for shape in people_of(scene)]
        assert len(set(places)) == 100
        assert all(left < x < right and top < y < bottom for x, y in places)

    @settings(deadline=None, max_examples=30)
    @given(shares, shares)
    def test_picture_keeps_its_size_while_a_slider_moves(self, prior: float, specificity: float) -> None:
        assert natural_frequencies(prior, 0.9, specificity).bounds_mm == natural_frequencies().bounds_mm

    def test_people_stand_inside_the_frame_of_their_group(self) -> None:
        scene = natural_frequencies(prior=0.28)
        frames = [shape.points_mm for shape in scene.shapes if shape.kind == "area"]
        for person in people_of(scene):
            assert sum(stands_in(person, frame) for frame in frames) == 1, person


class TestWords:
    """The text twin says what the picture shows."""

    def test_groups_in_words(self) -> None:
        alt = natural_frequencies(prior=0.28).alt
        assert "28 have SMP" in alt
        assert "positive in 46: 25 true and 21 false" in alt

    def test_condition_in_the_learners_words(self) -> None:
        scene = natural_frequencies(condition="a proven block")
        assert scene.title.endswith("with a proven block")
        assert "True positive, with a proven block" in {shape.name for shape in scene.shapes}
        assert "True positive: 25" in [label.text for label in scene.labels]


class TestBars:
    """A bar's height is its value on the panel's own scale."""

    @pytest.mark.parametrize(("outcome", "top"), [("peak", 100), ("duration", 96)])
    def test_bars_stand_in_the_ratio_of_their_values(self, outcome: str, top: float) -> None:
        rows = {row.id: row.value for row in load_evidence("duration_and_relief")}
        bars = [shape for shape in peak_and_duration().shapes if shape.kind == "area"]
        pair = bars[:2] if outcome == "peak" else bars[2:]
        heights = [bar.points_mm[2][1] - bar.points_mm[0][1] for bar in pair]
        values = [rows[f"saline_{outcome}"], rows[f"local_anaesthetic_{outcome}"]]
        assert heights[0] / heights[1] == pytest.approx(values[0] / values[1])
        axis = max(bar.points_mm[2][1] for bar in pair)
        assert heights[1] / axis == pytest.approx(values[1] / top)

    @pytest.mark.parametrize(
        ("show_peak", "show_duration", "hidden"),
        [
            (False, False, ("68.7", "74.4", "19.9", "90")),
            (True, False, ("19.9", "90")),
            (False, True, ("68.7", "74.4")),
        ],
    )
    def test_covered_panel_gives_nothing_away(
        self, show_peak: bool, show_duration: bool, hidden: tuple[str, ...]
    ) -> None:
        scene = peak_and_duration(show_peak=show_peak, show_duration=show_duration)
        words = [scene.title, scene.alt, scene.note, *(label.text for label in scene.labels)]
        assert not [number for number in hidden if any(number in text.split() for text in words)]
        bars = [shape for shape in scene.shapes if shape.kind == "area"]
        assert len(bars) == 2 * (show_peak + show_duration)
        assert scene.bounds_mm == peak_and_duration().bounds_mm

    def test_saline_and_drug_differ_by_more_than_colour(self) -> None:
        styles = peak_and_duration().as_dict()["styles"]
        assert styles["bar_saline"]["hatch"] != styles["bar_local_anaesthetic"]["hatch"]
