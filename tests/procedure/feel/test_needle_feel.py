"""Laws of what is told of a needle on its way: each sentence follows from a tissue, and stays away without it."""

from __future__ import annotations

import numpy as np
import pytest

from sympblock.anatomy import typical_patient
from sympblock.block.needle.needle import Needle, advance, skin_point_mm, touch_skin, withdraw
from sympblock.block.needle.structures_at_risk import pierced
from sympblock.content import tables
from sympblock.procedure.feel.force_trace import UNDER_FASCIA, force_in, force_trace
from sympblock.procedure.feel.needle_feel import (
    FASCIA,
    FIRM,
    PULSE,
    SOFT,
    felt_on_advancing,
    felt_on_injecting,
    sign_words,
)

PATIENT = typical_patient()


def needle_from(lateral_mm: float, superior_mm: float, turn: float, depth_mm: float) -> Needle:
    start = touch_skin(skin_point_mm(PATIENT, lateral_mm, superior_mm, "left"), [turn, -1.0, 0.0])
    return advance(PATIENT, start, depth_mm)[0]


def needle_to(place_mm: np.ndarray, back: np.ndarray) -> Needle:
    """Return a needle whose tip lies at a place."""
    line = np.asarray(place_mm, dtype=float) + np.linspace(30.0, 0.0, 31)[:, None] * np.asarray(back, dtype=float)
    return Needle(tuple(map(tuple, line.tolist())), tuple(-np.asarray(back, dtype=float)))


def felt(needle: Needle, before_mm: float = 0.0, has_syringe: bool = False) -> list[tuple[str, str]]:
    return list(felt_on_advancing(PATIENT, before_mm, needle, has_syringe))


def middle_of(name: str) -> np.ndarray:
    return PATIENT.structures[name].vertices_mm.mean(axis=0)


class TestOnTheWay:
    """What changes is told with its depth, once."""

    def test_the_usual_way_gives_at_the_fascia_and_is_firm_in_the_psoas(self) -> None:
        told = felt(needle_from(78.0, 0.0, -0.53, 119.0))
        assert [kind for kind, _ in told] == [FASCIA, SOFT, FASCIA, SOFT, FIRM, SOFT]
        assert told[0][1] == "The thoracolumbar fascia gives at 29 mm; soft muscle follows."
        assert "psoas" in told[4][1] and "left the psoas" in told[5][1]

    def test_in_fat_nothing_is_told(self) -> None:
        assert felt(needle_from(78.0, 0.0, -0.53, 20.0)) == []

    def test_within_one_tissue_nothing_is_told(self) -> None:
        assert felt(needle_from(78.0, 0.0, -0.53, 60.0), before_mm=35.0) == []

    def test_resistance_is_lost_only_with_a_syringe(self) -> None:
        needle = needle_from(78.0, 0.0, -0.53, 119.0)
        assert "Loss of resistance" not in felt(needle, 100.0)[0][1]
        assert "Loss of resistance" in felt(needle, 100.0, has_syringe=True)[0][1]
        assert felt(needle, 118.5, has_syringe=True) == []

    @pytest.mark.parametrize("step_mm", [0.3, 1.0, 7.0])
    @pytest.mark.parametrize("turn", [-0.53, -0.3])
    def test_many_steps_tell_what_one_step_tells(self, step_mm: float, turn: float) -> None:
        whole = needle_from(70.0, 12.0, turn, 110.0)
        told, needle = [], needle_from(70.0, 12.0, turn, 0.0)
        while needle.depth_mm < whole.depth_mm - 1e-6:
            before = needle.depth_mm
            needle = advance(PATIENT, needle, min(step_mm, 110.0 - before))[0]
            told += felt(needle, before)
            if needle.depth_mm == before:
                break
        kinds = (FASCIA, FIRM, SOFT)
        assert [each for each in told if each[0] in kinds] == [each for each in felt(whole) if each[0] in kinds]

    def test_who_comes_back_into_a_tissue_feels_it_again(self) -> None:
        needle = needle_from(78.0, 0.0, -0.53, 40.0)
        back = withdraw(needle, 20.0)
        again = advance(PATIENT, back, 20.0)[0]
        assert felt(again, back.depth_mm) == felt(needle, 20.0) != []


class TestPulse:
    """An artery is felt beside the tip, not far from it."""

    @pytest.mark.parametrize(("away_mm", "is_felt"), [(2.0, True), (0.5, True), (4.5, False), (12.0, False)])
    def test_only_as_near_as_is_stated(self, away_mm: float, is_felt: bool) -> None:
        wall = PATIENT.structures["aorta"].vertices_mm
        level = wall[np.abs(wall[:, 2]) < 4.0]
        outermost = level[np.argmax(level[:, 0])].astype(float)
        needle = needle_to(outermost + [away_mm, 0.0, 0.0], [1.0, 0.0, 0.0])
        assert (PULSE in [kind for kind, _ in felt(needle)]) is is_felt

    def test_it_is_told_once(self) -> None:
        wall = PATIENT.structures["aorta"].vertices_mm
        outermost = wall[np.abs(wall[:, 2]) < 4.0]
        place = outermost[np.argmax(outermost[:, 0])].astype(float) + [1.0, 0.0, 0.0]
        needle = needle_to(place, [1.0, 0.0, 0.0])
        assert PULSE not in [kind for kind, _ in felt(needle, needle.depth_mm - 0.5)]


class TestSigns:
    """A nerve is told with its area, and resistance where the tip is."""

    @pytest.mark.parametrize(("level", "area"), [("L2", "front of the thigh"), ("L4", "inner side of the lower leg")])
    def test_a_nerve_is_felt_in_its_own_area(self, level: str, area: str) -> None:
        nerve = f"spinal_nerve_{level}_left"
        met = next(each for each in pierced(PATIENT, needle_to(_inside(nerve), [0.0, 1.0, 0.0])) if each.name == nerve)
        words = sign_words(met)
        assert area in words and f"at {met.entry_mm:.0f} mm" in words

    def test_injections_are_resisted_in_a_nerve_alone(self) -> None:
        back = [0.0, 1.0, 0.0]
        kind, words = felt_on_injecting(PATIENT, needle_to(_inside("spinal_nerve_L3_left"), back))
        assert kind == "resistance" and "nerve" in words
        # The tip of a good block lies there: no published sign tells it, and a resistance would call for a stop.
        assert felt_on_injecting(PATIENT, needle_to(_inside("sympathetic_trunk_left"), back)) is None
        assert felt_on_injecting(PATIENT, needle_to(middle_of("psoas_left") + [6.0, 8.0, 0.0], back)) is None


def _inside(name: str) -> np.ndarray:
    """Return a place well inside a thin structure: between two opposite vertices of one of its rings."""
    from sympblock.geometry.surfaces import distance_mm

    mesh = PATIENT.structures[name]
    vertices = mesh.vertices_mm.astype(float)
    rng = np.random.default_rng(1)
    pairs = rng.integers(0, len(vertices), (4000, 2))
    near = pairs[np.linalg.norm(vertices[pairs[:, 0]] - vertices[pairs[:, 1]], axis=1) < 6.0]
    middles = vertices[near].mean(axis=1)
    away = distance_mm(mesh, middles)
    assert away.min() < -0.2
    return middles[np.argmin(away)]


class TestForce:
    """The curve says the same as the sentences."""

    def test_it_rises_to_each_fascia_and_falls_behind_it(self) -> None:
        trace = force_trace(PATIENT, needle_from(78.0, 0.0, -0.53, 119.0))
        peak = tables.needle_geometry().fascia_force_ratio
        for layer in trace.layers:
            at_border = [force for depth, force in trace.points if depth == layer.entry_mm]
            assert (peak in at_border) is (layer.tissue in UNDER_FASCIA)
            assert at_border[-1] == force_in(layer.tissue)
        assert [depth for depth, _ in trace.points] == sorted(depth for depth, _ in trace.points)
        assert not trace.is_at_bone

    def test_at_bone_it_is_greatest(self) -> None:
        trace = force_trace(PATIENT, needle_from(35.0, 4.0, 0.0, 120.0))
        assert trace.is_at_bone and trace.points[-1][1] == 1.0 == max(force for _, force in trace.points)
        assert trace.words.endswith("bone stops the tip.")

    def test_on_the_skin_there_is_none(self) -> None:
        assert force_trace(PATIENT, needle_from(78.0, 0.0, -0.5, 0.0)).points == ()
