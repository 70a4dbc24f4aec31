"""The pictures of what a plan reaches agree with the numbers they stand for."""

from __future__ import annotations

import pytest
from shapely.geometry import Polygon

from sympblock.anatomy import typical_patient
from sympblock.block.injectate.agent_plan import Plan, reach
from sympblock.block.injectate.trunk_reach import PIECE_MM
from sympblock.drawing.sections.agent_reach import GANGLION_HALF_MM, agent_style, reach_section, trunk_strips

PLANS = (
    Plan("liquid", ("L3",), 3.0),
    Plan("thermal", ("L3",)),
    Plan("thermal_series", ("L3", "L4")),
    Plan("pulsed", ("L2",)),
)


@pytest.fixture(scope="module", params=PLANS, ids=lambda plan: plan.agent)
def done(request):
    return reach(typical_patient(), request.param)


def agent_area(scene, style: str) -> float:
    """Add up what is painted as the agent."""
    return sum(Polygon(s.points_mm, s.holes_mm).area for s in scene.shapes if s.structure == style and s.kind == "area")


def test_strip_is_as_wide_as_the_share_that_is_reached(done) -> None:
    """Area of the fill = sum of shares, for the pieces in the window."""
    scene = trunk_strips([("A", done)])
    top, bottom = (-typical_patient().frames[level].centre_mm[2] for level in ("L2", "L5"))
    here = [share for height, share in done.pieces if top <= -height <= bottom]
    assert agent_area(scene, agent_style(done)) == pytest.approx(2 * GANGLION_HALF_MM * PIECE_MM * sum(here), abs=0.5)


def test_section_paints_the_agent_only_where_there_is_one(done) -> None:
    area = agent_area(reach_section(done, "Plan A"), agent_style(done))
    assert (area > 0.0) == bool(done.regions)


def test_section_of_a_lesion_is_no_wider_than_the_lesion() -> None:
    """A cut through an egg of 13 by 5.5 mm has at most the area of its largest ellipse, a cell's rim added."""
    found = reach(typical_patient(), Plan("thermal", ("L3",)))
    lesion = found.regions[0]
    largest = 3.1416 / 4 * (lesion.length_mm + 1.5) * (lesion.width_mm + 1.5)
    assert 0.3 * largest < agent_area(reach_section(found, "Plan A"), "agent_lesion") < largest


def test_everything_lies_in_the_frame(done) -> None:
    for scene in (reach_section(done, "Plan A"), trunk_strips([("A", done), ("B", done)])):
        left, top, right, bottom = scene.bounds_mm
        for shape in scene.shapes:
            for x, y in shape.points_mm:
                assert left - 0.01 <= x <= right + 0.01
                assert top - 0.01 <= y <= bottom + 0.01


def test_words_name_the_share(done) -> None:
    words = reach_section(done, "Plan A").alt
    assert f"{done.trunk_share * 100:.0f} per cent" in words
    assert done.genitofemoral in words
