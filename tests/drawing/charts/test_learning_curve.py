"""The learning curve shows every session in order, on a scale from 0."""

from __future__ import annotations

import pytest

from sympblock.drawing.charts.learning_curve import PANELS, learning_curve


def sessions(*missed: int) -> list[dict]:
    return [{"missed": count, "exposures": 10 * count, "minutes": 5.0, "to_target_mm": None} for count in missed]


def dots(scene) -> list[tuple[float, float]]:
    return [shape.points_mm[0] for shape in scene.shapes if shape.kind == "dot"]


def test_fewer_missed_lie_lower_and_later_ones_further_right():
    first = dots(learning_curve(sessions(4, 2, 1)))[:3]
    assert [x for x, _ in first] == sorted(x for x, _ in first)
    assert [y for _, y in first] == sorted(y for _, y in first)


def test_what_is_unknown_has_no_dot_and_all_lie_in_the_picture():
    scene = learning_curve(sessions(3, 2))
    assert len(dots(scene)) == 2 * (len(PANELS) - 1)
    low_x, low_y, high_x, high_y = scene.bounds_mm
    assert all(low_x < x < high_x and low_y < y < high_y for x, y in dots(scene))


def test_no_session_is_refused():
    with pytest.raises(ValueError, match="at least one"):
        learning_curve([])
