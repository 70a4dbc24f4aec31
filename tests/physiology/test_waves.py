"""The curves of the monitor: as wide, as high and as restless as they were asked to be."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.physiology.waves import HeartState, Trace, breath_trace, heart_trace, pulse_height

CALM = HeartState("sinus", 75, 90, 125, seed=3)
RHYTHMS = ("sinus", "junctional", "wide", "vt", "bigeminy")


def line(trace: Trace, name: str) -> np.ndarray:
    """Return the samples of the one cycle."""
    (cycle,) = trace.cycles
    return np.array(cycle.lines[name])


def runs(is_on: np.ndarray) -> list[tuple[int, int]]:
    """Return where each unbroken run begins and ends; a single sample at which a wave crosses zero breaks none."""
    padded = np.concatenate([[False], is_on, [False]])
    edges = np.flatnonzero(padded[1:] != padded[:-1])
    found: list[tuple[int, int]] = []
    for begin, end in zip(edges[::2], edges[1::2], strict=True):
        if found and begin - found[-1][1] <= 1:
            found[-1] = (found[-1][0], end)
        else:
            found.append((begin, end))
    return found


def qrs_ms(trace: Trace) -> float:
    """Measure the wave that reaches highest, from its onset to its end."""
    heights = line(trace, "ecg")
    spread = [run for run in runs(np.abs(heights) > 0.004) if run[0] <= heights.argmax() < run[1]]
    begin, end = spread[0]
    return (end - begin + 1) * 1000 * trace.cycles[0].seconds / (len(heights) - 1)


def ripple(trace: Trace, name: str, times_s: np.ndarray) -> np.ndarray:
    """Return what the ripples of a curve add up to."""
    return sum(
        (each.size * np.sin(2 * np.pi * each.hertz * times_s + each.phase_rad) for each in trace.ripples[name]),
        start=np.zeros_like(times_s),
    )


@given(rate=st.floats(30, 110), asked_ms=st.floats(70, 220), rhythm=st.sampled_from(["sinus", "junctional", "wide"]))
def test_the_complex_is_as_wide_as_asked(rate: float, asked_ms: float, rhythm: str) -> None:
    trace = heart_trace(HeartState(rhythm, rate, asked_ms, 120))
    assert qrs_ms(trace) == pytest.approx(asked_ms, abs=10)


@given(
    rate=st.floats(20, 240),
    qrs=st.floats(70, 220),
    systolic=st.floats(0, 220),
    rhythm=st.sampled_from(RHYTHMS),
)
def test_a_beat_ends_where_it_began_and_lasts_as_long_as_the_rate_says(
    rate: float, qrs: float, systolic: float, rhythm: str
) -> None:
    trace = heart_trace(HeartState(rhythm, rate, qrs, systolic))
    (cycle,) = trace.cycles
    beats = 2 if rhythm == "bigeminy" else 1
    assert cycle.seconds == pytest.approx(beats * 60 / rate)
    for samples in cycle.lines.values():
        assert samples[0] == pytest.approx(samples[-1], abs=0.002)
        assert np.isfinite(samples).all() and np.abs(samples).max() <= 1.3
        assert np.abs(np.diff(samples)).max() < 0.5


def test_a_p_wave_leads_only_where_the_atria_do() -> None:
    states = {rhythm: dataclasses.replace(CALM, rhythm=rhythm) for rhythm in RHYTHMS}
    before = {rhythm: line(heart_trace(state), "ecg")[:55] for rhythm, state in states.items()}
    assert {rhythm for rhythm, heights in before.items() if heights.max() > 0.05} == {"sinus", "wide", "bigeminy"}


def test_what_widens_the_complex_delays_it() -> None:
    def lead(qrs: float) -> int:
        heights = line(heart_trace(HeartState("wide", 50, qrs, 120)), "ecg")
        p_wave, complex_ = runs(np.abs(heights) > 0.004)[:2]
        return complex_[0] - p_wave[0]

    assert lead(90) < lead(130) < lead(200)


def test_every_second_beat_of_bigeminy_is_early_wide_and_hardly_felt() -> None:
    trace = heart_trace(dataclasses.replace(CALM, rhythm="bigeminy"))
    heights, pulse = line(trace, "ecg"), line(trace, "pleth")
    high = runs(np.abs(heights) > 0.5)
    first, second = high[0], high[-1]
    assert second[1] - second[0] > 2 * (first[1] - first[0])
    assert second[0] < len(heights) / 2 + first[0]
    peaks = [pulse[place] for place in range(1, len(pulse) - 1) if pulse[place - 1] < pulse[place] >= pulse[place + 1]]
    assert max(peaks) > 2 * min(peaks)


def test_fibrillation_never_repeats_and_differs_between_patients() -> None:
    times = np.arange(0, 4, 0.01)
    trace = heart_trace(dataclasses.replace(CALM, rhythm="vf"))
    first = ripple(trace, "ecg", times)
    assert not trace.cycles
    assert 0.4 < np.ptp(first) <= 1.9
    for later_s in np.arange(0.1, 60, 0.1):
        assert np.abs(ripple(trace, "ecg", times + later_s) - first).max() > 0.1
    other = ripple(heart_trace(dataclasses.replace(CALM, rhythm="vf", seed=4)), "ecg", times)
    assert np.abs(other - first).max() > 0.1


@pytest.mark.parametrize(
    "state", [dataclasses.replace(CALM, rhythm="asystole"), dataclasses.replace(CALM, rate_per_min=0)]
)
def test_a_heart_that_stands_still_draws_nothing(state: HeartState) -> None:
    assert heart_trace(state) == Trace((), {})


@given(low=st.floats(0, 250), more=st.floats(0, 100))
def test_the_pulse_wave_grows_with_the_pressure(low: float, more: float) -> None:
    assert 0 <= pulse_height(low) <= pulse_height(low + more) <= 1
    peak = line(heart_trace(HeartState("sinus", 75, 90, low)), "pleth").max()
    assert peak == pytest.approx(pulse_height(low), abs=0.03)


def test_without_a_pulse_complexes_go_on_and_nothing_beeps() -> None:
    trace = heart_trace(dataclasses.replace(CALM, systolic_mmhg=20))
    assert line(trace, "ecg").max() > 0.9
    assert line(trace, "pleth").max() == 0
    assert trace.cycles[0].beep_s is None


def test_the_beep_comes_with_the_r_wave() -> None:
    (cycle,) = heart_trace(CALM).cycles
    heights = line(heart_trace(CALM), "ecg")
    assert cycle.beep_s == pytest.approx(heights.argmax() * cycle.seconds / (len(heights) - 1), abs=0.01)


def test_a_fit_shakes_the_curves_and_nothing_else_does() -> None:
    assert not heart_trace(CALM).ripples
    assert heart_trace(CALM) != heart_trace(dataclasses.replace(CALM, is_compressed=True))
    shaken = heart_trace(dataclasses.replace(CALM, is_shaking=True))
    assert np.ptp(ripple(shaken, "ecg", np.arange(0, 2, 0.01))) > 0.1
    assert line(shaken, "ecg").tolist() == line(heart_trace(CALM), "ecg").tolist()


@pytest.mark.parametrize("rhythm", ["asystole", "vf", "wide"])
def test_compressions_show_in_both_curves_whatever_the_heart_does(rhythm: str) -> None:
    times = np.arange(0, 6, 0.01)
    trace = heart_trace(HeartState(rhythm, 40, 160, 0, is_compressed=True))
    pulse = ripple(trace, "pleth", times)
    assert np.ptp(ripple(trace, "ecg", times)) > 0.8
    ups = np.sum((pulse[:-1] < 0) & (pulse[1:] >= 0))
    assert ups / 6 * 60 == pytest.approx(110, abs=11)


@given(rate=st.floats(2, 60))
def test_a_breath_rises_faster_than_it_falls_and_ends_where_it_began(rate: float) -> None:
    (cycle,) = breath_trace(rate).cycles
    heights = np.array(cycle.lines["breath"])
    assert cycle.seconds == pytest.approx(60 / rate)
    assert heights[0] == heights[-1] == 0
    assert heights.max() == pytest.approx(1, abs=0.03)
    assert 0.3 < heights.argmax() / len(heights) < 0.5


def test_apnoea_is_flat() -> None:
    assert breath_trace(0) == Trace((), {})
