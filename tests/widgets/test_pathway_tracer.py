"""The tracer leads an impulse on its way and tells where it ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.anatomy.schematic.sympathetic_pathway import CUTS, USUAL_OUTFLOW
from sympblock.widgets.pathway_tracer.pathway_tracer import PathwayTracer


def test_stations_lead_one_by_one_to_the_vessel() -> None:
    """As many steps as places, then the button rests."""
    tracer = PathwayTracer()
    steps = 1
    while tracer.view["controls"][4]["enabled"]:
        tracer.press("next")
        steps += 1
    assert steps == len(tracer.state.route.places)
    assert tracer.view["readout"][0]["heading"] == "Arrived"


@pytest.mark.long
@given(st.sampled_from(USUAL_OUTFLOW), st.sampled_from(sorted(CUTS)))
def test_heading_agrees_with_the_model(origin: str, cut: str) -> None:
    """Arrived if its route conducts, lost if not; never both, never neither."""
    tracer = PathwayTracer()
    tracer.set("origin", origin)
    tracer.set("cut", cut)
    closed = cut.replace("block_", "ganglion_")
    lost = closed in tracer.state.route.places
    assert tracer.view["readout"][0]["heading"] == ("Lost" if lost else "Arrived")


def test_a_new_start_begins_in_the_cord() -> None:
    """Changing where the impulse starts does not leave it half-way."""
    tracer = PathwayTracer()
    tracer.press("run")
    tracer.set("origin", "T10")
    assert tracer.state.passed == ("horn_t10",)
