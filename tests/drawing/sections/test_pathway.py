"""The pathway plate shows what the model says."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sympblock.anatomy.schematic.sympathetic_pathway import CUTS, EXITS, PEOPLE, USUAL_OUTFLOW, remaining_fibres
from sympblock.drawing.sections.pathway import Impulse, pathway

impulses = st.builds(
    Impulse,
    origin=st.sampled_from(USUAL_OUTFLOW),
    vessel=st.sampled_from(sorted(EXITS)),
    cut=st.sampled_from(sorted(CUTS)),
    person=st.sampled_from(sorted(PEOPLE)),
    reached=st.integers(1, 99),
)


@given(impulses)
def test_every_shape_lies_inside_the_picture(impulse: Impulse) -> None:
    """Nothing is cut off at the edge."""
    scene = pathway(impulse)
    left, top, right, bottom = scene.bounds_mm
    points = [point for shape in scene.shapes for point in shape.points_mm]
    points += [label.at_mm for label in scene.labels]
    assert all(left <= x <= right and top <= y <= bottom for x, y in points)


@given(impulses)
def test_words_and_picture_agree_on_what_is_left(impulse: Impulse) -> None:
    """The vessel is drawn silent exactly when no route to it conducts, and the words give the count."""
    scene = pathway(impulse)
    left, of = remaining_fibres(impulse.vessel, impulse.cut, impulse.person)
    vessel = [shape for shape in scene.shapes if shape.name == f"vessel of the {impulse.vessel}"]
    assert (vessel[0].structure == "silenced") == (left == 0)
    assert f"{left} of {of} routes" in scene.alt


@given(impulses)
def test_an_impulse_never_passes_a_cut(impulse: Impulse) -> None:
    """It arrives if its own route conducts and it ran to the end."""
    run = Impulse(impulse.origin, impulse.vessel, impulse.cut, impulse.person, 99)
    closed = impulse.cut.replace("block_", "ganglion_")
    assert closed not in run.passed
    assert run.arrived == (closed not in run.route.places)


@given(impulses)
def test_the_cut_is_drawn_if_there_is_one(impulse: Impulse) -> None:
    """A block shows its drug, a cut its cross, nothing shows neither."""
    marks = {shape.structure for shape in pathway(impulse).shapes} & {"cut", "local_anaesthetic"}
    kind = "local_anaesthetic" if impulse.cut.startswith("block") else "cut"
    assert marks == (set() if impulse.cut == "none" else {kind})
