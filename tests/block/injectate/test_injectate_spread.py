"""Laws of an injectate: volume is kept, more is never less, and it goes where its tip lets it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.anatomy import typical_patient
from sympblock.block.injectate.injectate_spread import Spread, inject
from sympblock.geometry.surfaces import distance_mm


def trunk_at_l3(side: str = "left") -> np.ndarray:
    """Return a place just beside the trunk, in loose fat."""
    trunk = typical_patient().structures[f"sympathetic_trunk_{side}"].vertices_mm.astype(float)
    middle = trunk[np.abs(trunk[:, 2] + 8.0) < 3.0].mean(axis=0)
    return middle + np.array([0.0, -2.0, 0.0])


@pytest.fixture(scope="module")
def at_trunk() -> Spread:
    return inject(typical_patient(), trunk_at_l3(), 10.0)


@pytest.fixture(scope="module")
def in_psoas() -> Spread:
    across, deep = np.meshgrid(np.arange(15.0, 60.0, 1.5), np.arange(-30.0, 30.0, 1.5))
    places = np.stack([across.ravel(), deep.ravel(), np.full(across.size, -8.0)], axis=1)
    deepest = places[distance_mm(typical_patient().structures["psoas_left"], places).argmin()]
    return inject(typical_patient(), deepest, 3.0)


@settings(max_examples=20, deadline=None)
@given(st.floats(0.05, 10.0))
def test_volume_is_kept_at_every_moment(at_trunk, volume):
    assert at_trunk.filled_ml(volume).sum() == pytest.approx(volume, abs=1e-9)


def test_more_is_never_less_anywhere(at_trunk):
    before = at_trunk.filled_ml(0.5)
    for volume in (1.0, 3.0, 7.0, 10.0):
        after = at_trunk.filled_ml(volume)
        assert (after >= before - 1e-12).all() and (after <= at_trunk.tissue.taken_ml + 1e-12).all()
        before = after


def test_a_smaller_injection_is_an_earlier_moment_of_a_larger_one(at_trunk):
    small = inject(typical_patient(), trunk_at_l3(), 2.0)
    assert np.allclose(small.filled_ml(), at_trunk.filled_ml(2.0))
    assert (small.filled_ml() == at_trunk.up_to(2.0).filled_ml()).all()
    assert at_trunk.up_to(at_trunk.volume_ml) is at_trunk
    for volume_ml in (0.0, at_trunk.volume_ml + 0.1):
        with pytest.raises(ValueError, match="that were injected"):
            at_trunk.up_to(volume_ml)


def test_the_fluid_hangs_together(at_trunk):
    from scipy.ndimage import label

    assert label(at_trunk.filled_ml() > 0, structure=np.ones((3, 3, 3)))[1] == 1


def test_no_bone_is_entered(at_trunk, in_psoas):
    for spread in (at_trunk, in_psoas):
        assert spread.share_in("L3") == 0.0 and spread.share_in("L4") == 0.0


def test_beside_the_trunk_it_runs_along_the_spine_and_bathes_the_trunk(at_trunk):
    low, high = at_trunk.extent_mm
    assert high[2] - low[2] > 1.3 * (high[0] - low[0])
    assert at_trunk.share_in("psoas") < 0.25
    patient = typical_patient()
    near, far = (at_trunk.reaches(patient.structures[f"sympathetic_trunk_{side}"]) for side in ("left", "right"))
    assert near > 0.15 and far < 0.02


def test_ten_millilitres_reach_about_one_body_up_and_one_down(at_trunk):
    """About one vertebral body each way for 10 ml [@sayson1997]; a wide band, since the resistances are ours."""
    low, high = at_trunk.extent_mm
    body = 36.0
    assert 1.0 * body < high[2] - low[2] < 4.5 * body


def test_in_the_psoas_most_of_it_stays_there(in_psoas, at_trunk):
    assert in_psoas.share_in("psoas_left") > 0.6
    assert in_psoas.reaches(typical_patient().structures["sympathetic_trunk_left"]) < at_trunk.reaches(
        typical_patient().structures["sympathetic_trunk_left"]
    )


def test_a_vessel_carries_it_away():
    aorta = typical_patient().structures["aorta"].vertices_mm.astype(float)
    spread = inject(typical_patient(), aorta[np.abs(aorta[:, 2]) < 5.0].mean(axis=0), 1.0)
    assert spread.vessel.name == "aorta" and spread.filled_ml().sum() == 0.0
    assert np.isnan(spread.extent_mm).all()


def test_in_bone_nothing_goes_anywhere():
    spread = inject(typical_patient(), [0.0, 0.0, 0.0], 1.0)
    assert spread.filled_ml().sum() == 0.0 and spread.vessel is None


def test_left_and_right_are_alike_in_a_nearly_symmetrical_patient(at_trunk):
    other = inject(typical_patient(), trunk_at_l3("right"), 10.0)
    spans = [np.diff(spread.extent_mm, axis=0)[0] for spread in (at_trunk, other)]
    assert spans[0][2] == pytest.approx(spans[1][2], rel=0.35)


@pytest.mark.parametrize(("volume", "words"), [(0.0, "above 0"), (-1.0, "above 0"), (9999.0, "do not fit")])
def test_impossible_volumes_are_refused(volume, words):
    with pytest.raises(ValueError, match=words):
        inject(typical_patient(), trunk_at_l3(), volume)


def test_a_later_moment_than_the_end_is_refused(at_trunk):
    with pytest.raises(ValueError, match="were injected"):
        at_trunk.filled_ml(10.5)
