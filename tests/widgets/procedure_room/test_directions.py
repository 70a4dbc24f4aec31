"""An arrow moves what it moves where it points on the screen, however the picture is shown."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.widgets.procedure_room.directions import ShownPicture, direction_of

ARROWS = {"left": (-1.0, 0.0), "right": (1.0, 0.0), "up": (0.0, -1.0), "down": (0.0, 1.0)}


def on_screen(moved: np.ndarray, shown: ShownPicture) -> tuple[float, float]:
    """Mirror a step in the picture and turn it clockwise, as the screen does."""
    right, down = (-moved[0] if shown.is_flipped else moved[0]), moved[1]
    turn = math.radians(shown.rotated_deg)
    return right * math.cos(turn) - down * math.sin(turn), right * math.sin(turn) + down * math.cos(turn)


@given(
    to=st.sampled_from(sorted(ARROWS)),
    shown=st.builds(ShownPicture, st.booleans(), st.floats(-180, 180)),
    oblique_deg=st.floats(-40, 40),
    tilt_deg=st.floats(-20, 20),
)
def test_a_step_along_an_arrow_is_seen_along_it(to, shown, oblique_deg, tilt_deg):
    pose = CArmPose(oblique_deg=oblique_deg, craniocaudal_tilt_deg=tilt_deg)
    step = direction_of(pose, to, shown)
    assert np.linalg.norm(step) == pytest.approx(1.0)
    moved = pose.pixel_of(np.array(pose.target_mm) + step) - pose.pixel_of(np.array(pose.target_mm))
    seen = np.array(on_screen(moved, shown))
    assert seen / np.linalg.norm(seen) == pytest.approx(np.array(ARROWS[to]), abs=1e-3)
