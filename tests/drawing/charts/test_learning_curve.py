"""The learning curve shows every session in order, on a scale from 0."""

from __future__ import annotations

import pytest

from sympblock.drawing.charts.learning_curve import PANELS, learning_curve

#: The page draws no smaller text, and a letter is about so wide in shares of its size.
SMALLEST_PX, LETTER = 12.0, 0.62


def sessions(*missed: int) -> list[dict]:
    return [{"missed": count, "exposures": 10 * count, "minutes": 5.0, "to_target_mm": None} for count in missed]


def dots(scene) -> list[tuple[float, float]]:
    return [shape.points_mm[0] for shape in scene.shapes if shape.kind == "dot"]


def test_fewer_missed_lie_lower_and_later_ones_further_right():
    first = dots(learning_curve(sessions(4, 2, 1)))[:3]
    assert [x for x, _ in first] == sorted(x for x, _ in first)
    assert [y for _, y in first] == sorted(y for _, y in first)


def boxes_px(scene, width_px: float) -> list[tuple[float, float, float, float]]:
    """Return what each label takes in a picture of this width: left, top, right, bottom."""
    low_x, _, high_x, _ = scene.bounds_mm
    px = width_px / (high_x - low_x)
    size = max(SMALLEST_PX, min(15.0, scene.text_mm * px))
    found = []
    for label in scene.labels:
        wide = LETTER * size * len(label.text)
        left = label.at_mm[0] * px - {"start": 0.0, "middle": wide / 2, "end": wide}[label.anchor]
        found.append((left, label.at_mm[1] * px - 0.65 * size, left + wide, label.at_mm[1] * px + 0.65 * size))
    return found


@pytest.mark.parametrize("width_px", [290, 420, 600])
@pytest.mark.parametrize("count", [1, 2, 5, 19, 20])
def test_no_label_lies_on_another_and_the_newest_session_is_numbered(width_px: float, count: int) -> None:
    scene = learning_curve([{"missed": 7, "exposures": 137, "minutes": 48.2, "to_target_mm": 12.5}] * count, 181)
    boxes = boxes_px(scene, width_px)
    for place, (left, top, right, bottom) in enumerate(boxes):
        for other in boxes[:place]:
            assert right <= other[0] or other[2] <= left or bottom <= other[1] or other[3] <= top
    assert str(180 + count) in [label.text for label in scene.labels]


def test_no_dot_lies_above_the_number_at_the_top_of_its_scale() -> None:
    scene = learning_curve(sessions(4, 37, 2))
    tops = [min(y for _, y in shape.points_mm) for shape in scene.shapes if shape.structure == "chart_axis"]
    first_axis, *_ = tops
    assert all(first_axis <= y for _, y in dots(scene)[:3])
    assert "40" in [label.text for label in scene.labels]


def test_what_is_unknown_has_no_dot_and_all_lie_in_the_picture():
    scene = learning_curve(sessions(3, 2))
    assert len(dots(scene)) == 2 * (len(PANELS) - 1)
    low_x, low_y, high_x, high_y = scene.bounds_mm
    assert all(low_x < x < high_x and low_y < y < high_y for x, y in dots(scene))


def test_no_session_is_refused():
    with pytest.raises(ValueError, match="at least one"):
        learning_curve([])
