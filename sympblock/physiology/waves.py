"""The shapes of electrocardiogram, plethysmogram and breathing as samples that a script only plays.

A curve is made of cycles, which are played one after the other without end, and
of ripples, which are added to them. Heights are normalised: the R wave of a
narrow complex, a full pulse and a breath are 1.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from sympblock.chance import RandomStream
from sympblock.content import tables

#: Rhythms in which no P wave leads the complex.
WITHOUT_P = ("junctional", "vt")
#: Rhythms without beats.
FIBRILLATION, STANDSTILL = "vf", "asystole"


@dataclass(frozen=True)
class TraceCycle:
    """Holds one beat or one breath.

    Parameters
    ----------
    seconds : float
        How long it lasts.
    beep_s : float or None
        When in it the oximeter beeps; None if it finds no pulse.
    lines : mapping
        Name of a curve to its samples, evenly spaced from the first instant to the last.
    """

    seconds: float
    beep_s: float | None
    lines: Mapping[str, tuple[float, ...]]


@dataclass(frozen=True)
class TraceRipple:
    """Holds one sine that is added to a curve."""

    hertz: float
    size: float
    phase_rad: float


@dataclass(frozen=True)
class Trace:
    """Holds what is played: cycles in turn, and ripples on each curve by its name."""

    cycles: tuple[TraceCycle, ...] = ()
    ripples: Mapping[str, tuple[TraceRipple, ...]] | None = None


@dataclass(frozen=True)
class HeartState:
    """Holds what shapes the curves of the heart.

    Parameters
    ----------
    rhythm : str
        As :class:`VitalSigns` names it.
    rate_per_min, qrs_ms : float
        Of the electrocardiogram.
    systolic_mmhg : float
        What the pulse wave at the finger depends on.
    is_shaking : bool
        True in a fit: muscles add to the curves.
    is_compressed : bool
        True while the chest is compressed: the curves show that and little else.
    seed : int
        Of the patient; no two fibrillate alike.
    """

    rhythm: str
    rate_per_min: float
    qrs_ms: float
    systolic_mmhg: float
    is_shaking: bool = False
    is_compressed: bool = False
    seed: int = 0


@dataclass(frozen=True)
class _Beat:
    """Holds where one complex of a pattern begins, and how it looks."""

    onset_s: float
    qrs_s: float
    interval_s: float
    has_p: bool
    pulse: float

    @property
    def is_wide(self) -> bool:
        """Tell whether the complex is drawn as one slurred wave."""
        return self.qrs_s * 1000 >= tables.monitor_waves().wide_from_ms

    @property
    def lead_s(self) -> float:
        """Return how far the P wave leads: what slows the ventricles slows the way to them, too."""
        waves = tables.monitor_waves()
        slowing = max(1.0, self.qrs_s * 1000 / waves.usual_qrs_ms)
        return min(waves.pr_s * slowing**0.5, 0.4 * self.interval_s)


def _lobe(time_s: np.ndarray, begin_s: float, lasts_s: float, size: float) -> np.ndarray:
    """Return half a sine, and nothing outside it."""
    share = (time_s - begin_s) / lasts_s
    return np.where((share >= 0) & (share <= 1), size * np.sin(np.pi * share), 0.0)


def _hump(time_s: np.ndarray, begin_s: float, lasts_s: float, size: float) -> np.ndarray:
    """Return a wave without corners, and nothing outside it."""
    return size * _lobe(time_s, begin_s, lasts_s, 1.0) ** 2


def _narrow_complex(time_s: np.ndarray, qrs_s: float) -> np.ndarray:
    return (
        _lobe(time_s, 0, 0.25 * qrs_s, -0.12)
        + _lobe(time_s, 0.2 * qrs_s, 0.5 * qrs_s, 1.0)
        + _lobe(time_s, 0.65 * qrs_s, 0.35 * qrs_s, -0.28)
    )


def _wide_complex(time_s: np.ndarray, qrs_s: float) -> np.ndarray:
    return _lobe(time_s, 0, qrs_s, 0.9) - _lobe(time_s, 0.35 * qrs_s, 0.3 * qrs_s, 0.16)


def _complex(time_s: np.ndarray, beat: _Beat) -> np.ndarray:
    """Return P wave, QRS complex and T wave of a beat whose QRS complex begins at 0."""
    waves = tables.monitor_waves()
    # A fast heart leaves less time for all but the complex itself.
    usual_s = waves.pr_s + waves.st_s + waves.t_s
    tight = min(1.0, (beat.interval_s - beat.qrs_s) / usual_s)
    lead_s = min(beat.lead_s, beat.interval_s - beat.qrs_s - tight * (waves.st_s + waves.t_s))
    shape, t_size = (_wide_complex, waves.wide_t_ratio) if beat.is_wide else (_narrow_complex, waves.t_ratio)
    height = shape(time_s, beat.qrs_s)
    height += _hump(time_s, beat.qrs_s + tight * waves.st_s, tight * waves.t_s, t_size)
    if beat.has_p:
        height += _hump(time_s, -lead_s, min(waves.p_s, lead_s), waves.p_ratio)
    return height


def _pulse_wave(share: np.ndarray) -> np.ndarray:
    """Return the pulse wave over one beat, from 0 to 1 of it; nothing outside."""
    waves = tables.monitor_waves()
    up, notch = waves.upstroke_proportion, waves.notch_proportion
    rises = np.sin(0.5 * np.pi * np.clip(share / up, 0, 1)) ** 2
    falls = np.clip((1 - share) / (1 - up), 0, 1) ** 1.6
    dicrotic = _lobe(share, notch - 0.12, 0.3, waves.notch_ratio)
    return np.where((share >= 0) & (share <= 1), np.minimum(rises, falls) + dicrotic, 0.0)


def pulse_height(systolic_mmhg: float) -> float:
    """Return how high the plethysmogram stands: 0 without a pulse, 1 at full pressure.

    The saturation does not enter: the curve shows how much blood comes, not what it carries.

    Examples
    --------
    >>> pulse_height(130), pulse_height(30)
    (1.0, 0.0)
    """
    waves = tables.monitor_waves()
    share = (systolic_mmhg - waves.pulse_lost_mmhg) / (waves.pulse_full_mmhg - waves.pulse_lost_mmhg)
    return float(np.clip(share, 0, 1))


def _beat(state: HeartState, onset_s: float, interval_s: float, pulse: float) -> _Beat:
    waves = tables.monitor_waves()
    qrs_s = min(state.qrs_ms / 1000, waves.widest_proportion * interval_s)
    return _Beat(onset_s, qrs_s, interval_s, state.rhythm not in WITHOUT_P, pulse)


def _beats(state: HeartState) -> tuple[tuple[_Beat, ...], float]:
    """Return the complexes that come again and again, and after how long they do."""
    waves = tables.monitor_waves()
    usual_s = 60 / state.rate_per_min
    first_s = 0.3 * min(usual_s, 1.0)
    pulse = pulse_height(state.systolic_mmhg)
    if state.rhythm != "bigeminy":
        return (_beat(state, first_s, usual_s, pulse),), usual_s
    early_s = waves.ectopic_early_proportion * usual_s
    qrs_s = min(waves.ectopic_ms / 1000, waves.widest_proportion * early_s)
    ectopic = _Beat(first_s + early_s, qrs_s, 2 * usual_s - early_s, False, pulse * waves.ectopic_pulse_proportion)
    return (_beat(state, first_s, early_s, pulse), ectopic), 2 * usual_s


def _looped(of_beat: Callable[[np.ndarray, _Beat], np.ndarray], beats: tuple[_Beat, ...], seconds: float) -> np.ndarray:
    """Add up what all beats draw on a circle: what leaves it at its end comes in at its beginning."""
    count = max(2, round(seconds * tables.monitor_waves().samples_per_s_count) + 1)
    time_s = np.linspace(0, seconds, count)
    # The pulse of a fast heart reaches the finger a whole beat later.
    return np.sum(
        [of_beat(time_s - beat.onset_s + turn * seconds, beat) for beat in beats for turn in (-1, 0, 1, 2)], axis=0
    )


def _as_samples(heights: np.ndarray) -> tuple[float, ...]:
    return tuple(np.round(heights, 3).tolist())


def _pulse_of(time_s: np.ndarray, beat: _Beat) -> np.ndarray:
    return beat.pulse * _pulse_wave((time_s - tables.monitor_waves().transit_s) / beat.interval_s)


def _ripples(seed: int, name: str, periods_s: tuple[float, float], size: float) -> tuple[TraceRipple, ...]:
    """Sample sines whose periods have no common multiple that anybody would see."""
    chance = RandomStream(seed, name)
    count = round(tables.monitor_waves().fibrillation_waves_count)
    shortest, longest = periods_s
    hertz = [1 / (shortest + (longest - shortest) * chance.share()) for _ in range(count)]
    return tuple(TraceRipple(round(each, 4), size / count, round(2 * np.pi * chance.share(), 4)) for each in hertz)


def _disturbance(state: HeartState) -> dict[str, tuple[TraceRipple, ...]]:
    """Return what the muscles of a fit, or hands on the chest, add to the curves."""
    waves = tables.monitor_waves()
    if state.is_compressed:
        hertz = waves.compressions_per_min / 60
        return {
            "ecg": (TraceRipple(hertz, waves.compressed_ratio, 0.0),),
            "pleth": (TraceRipple(hertz, waves.compressed_pulse_ratio, 0.0),),
        }
    if not state.is_shaking:
        return {}
    periods_s = (waves.shaking_low_s, waves.shaking_high_s)
    return {
        "ecg": _ripples(state.seed, "monitor/shaking_ecg", periods_s, waves.shaking_ratio),
        "pleth": _ripples(state.seed, "monitor/shaking_pleth", periods_s, waves.shaking_ratio),
    }


def _fibrillation(seed: int) -> tuple[TraceRipple, ...]:
    waves = tables.monitor_waves()
    periods_s = (waves.fibrillation_low_s, waves.fibrillation_high_s)
    return _ripples(seed, "monitor/fibrillation", periods_s, waves.fibrillation_ratio)


@lru_cache(maxsize=256)
def heart_trace(state: HeartState) -> Trace:
    """Return the curves ``ecg`` and ``pleth``.

    Examples
    --------
    >>> heart_trace(HeartState("asystole", 0, 90, 0)).cycles
    ()
    """
    if state.rhythm == FIBRILLATION:
        disturbance = _disturbance(state)
        return Trace((), {**disturbance, "ecg": (*disturbance.get("ecg", ()), *_fibrillation(state.seed))})
    if state.rhythm == STANDSTILL or state.rate_per_min <= 0:
        return Trace((), _disturbance(state))
    beats, seconds = _beats(state)
    lines = {
        "ecg": _as_samples(_looped(_complex, beats, seconds)),
        "pleth": _as_samples(_looped(_pulse_of, beats, seconds)),
    }
    beep_s = beats[0].onset_s + beats[0].qrs_s / 2 if beats[0].pulse > 0 else None
    return Trace((TraceCycle(seconds, beep_s, lines),), _disturbance(state))


@lru_cache(maxsize=256)
def breath_trace(rate_per_min: float) -> Trace:
    """Return the curve ``breath``: up is breathing in, and flat is apnoea."""
    if rate_per_min <= 0:
        return Trace((), {})
    waves = tables.monitor_waves()
    seconds = 60 / rate_per_min
    share = np.linspace(0, 1, max(2, round(seconds * waves.samples_per_s_count / 4) + 1))
    rises = 0.5 * share / waves.inspiration_proportion
    falls = 0.5 + 0.5 * (share - waves.inspiration_proportion) / (1 - waves.inspiration_proportion)
    angle = np.where(share < waves.inspiration_proportion, rises, falls)
    return Trace((TraceCycle(seconds, None, {"breath": _as_samples(np.sin(np.pi * angle) ** 2)}),), {})
