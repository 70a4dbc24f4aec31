"""What a bedside monitor shows at a moment, as the plain message that its script draws.

A widget that shows a monitor keeps the message in a trait of its own and makes it
anew whenever time has gone on, once a second while it runs::

    watched = WatchedPatient(course.at, cuff_asked_s=(90.0,), seed=patient.seed)
    self.monitor = monitor_message(watched, now_s)

Its script draws the trait with ``BedsideMonitor`` of ``bedside_monitor.js``, whose
head says how. The curves go on by themselves between two messages. Nothing is kept
here: the same patient at the same second gives the same message, so a replay is
shown by asking for earlier seconds.
"""

from __future__ import annotations

from typing import Any

from sympblock.content import tables
from sympblock.physiology import VitalSigns
from sympblock.physiology.waves import (
    WITHOUT_P,
    HeartState,
    Trace,
    TraceCycle,
    breath_trace,
    heart_trace,
    pulse_height,
)
from sympblock.widgets.bedside_monitor.monitor_alarms import (
    PRIORITY_WORDS,
    MonitorAlarm,
    VitalId,
    alarms_of,
    limits_of,
)
from sympblock.widgets.bedside_monitor.monitor_readings import MonitorReadings, WatchedPatient

_NOT_CONNECTED = "not connected"
_NOT_YET = "not measured yet"
_BEING_MEASURED = "being measured"


def monitor_message(
    watched: WatchedPatient, now_s: float, *, is_running: bool = True, is_compressed: bool = False
) -> dict[str, Any]:
    """Return what the monitor shows.

    Parameters
    ----------
    watched : WatchedPatient
        Who is watched, since when and by what.
    now_s : float
        The moment, not before the monitor was connected.
    is_running : bool
        False holds the curves still.
    is_compressed : bool
        True while the chest is compressed, which the curves show.

    Raises
    ------
    ValueError
        If nothing was connected yet.
    """
    if now_s < watched.since_s:
        raise ValueError(f"the monitor was connected at {watched.since_s:g} s, and {now_s:g} s lies before that")
    readings = MonitorReadings(watched, now_s)
    alarms = alarms_of(readings)
    heart, breath = _heart_of(readings, is_compressed), _breath_of(readings)
    return {
        "is_running": is_running,
        "vitals": [_vital(vital, readings, alarms) for vital in ("heart_rate", "saturation", "pressure", "breathing")],
        "alarms": [_alarm(alarm) for alarm in alarms],
        "heart": _track(heart, {"ecg": readings.has("ecg"), "pleth": readings.has("oximeter")}),
        "breath": _track(breath, {"breath": readings.has("breathing")}),
        "traces_words": " ".join(
            [*_traces_words(readings), *(["The chest is being compressed."] if is_compressed else [])]
        ),
        "saturation_percent": _rounded(readings.saturation_percent),
    }


def _rounded(number: float | None) -> int | None:
    return None if number is None else round(number)


def _alarm(alarm: MonitorAlarm) -> dict[str, str]:
    return {
        "id": alarm.id,
        "name": alarm.name,
        "priority": alarm.priority,
        "priority_words": PRIORITY_WORDS[alarm.priority],
        "words": alarm.words,
    }


def _heart_of(readings: MonitorReadings, is_compressed: bool) -> Trace:
    signs = readings.signs
    state = HeartState(
        rhythm=signs.rhythm,
        rate_per_min=float(round(signs.heart_rate_per_min)),
        qrs_ms=float(round(signs.qrs_ms)),
        systolic_mmhg=float(round(signs.systolic_mmhg)),
        is_shaking=signs.consciousness == "fitting",
        is_compressed=is_compressed,
        seed=readings.watched.seed,
    )
    return heart_trace(state)


def _breath_of(readings: MonitorReadings) -> Trace:
    return breath_trace(float(round(readings.signs.chest_rate_per_min)))


def _track(trace: Trace, shown: dict[str, bool]) -> dict[str, Any]:
    """Return a trace with the lines whose sensors are attached."""
    ripples = trace.ripples or {}
    return {
        "cycles": [_cycle(cycle, shown) for cycle in trace.cycles],
        "ripples": {
            line: [{"hertz": each.hertz, "size": each.size, "phase_rad": each.phase_rad} for each in waves]
            for line, waves in ripples.items()
            if shown[line]
        },
    }


def _cycle(cycle: TraceCycle, shown: dict[str, bool]) -> dict[str, Any]:
    return {
        "seconds": cycle.seconds,
        "beep_s": cycle.beep_s if shown.get("pleth") else None,
        "lines": {line: list(samples) for line, samples in cycle.lines.items() if shown[line]},
    }


def _vital(vital: VitalId, readings: MonitorReadings, alarms: tuple[MonitorAlarm, ...]) -> dict[str, Any]:
    told = {
        "heart_rate": _heart_rate,
        "saturation": _saturation,
        "pressure": _pressure,
        "breathing": _breathing,
    }[vital](readings)
    own = [alarm.priority for alarm in alarms if alarm.vital == vital]
    low, high = limits_of(vital)
    ends = [f"{end:g}" if end is not None else "" for end in (low, high)]
    sides = [f"{side} {end}" for side, end in zip(("below", "above"), ends, strict=True) if end]
    return {
        "id": vital,
        "note": "",
        **told,
        "limits": "–".join(ends) if low is not None and high is not None else f"≥ {ends[0]}",
        "limits_words": f"The alarm sounds {' or '.join(sides)}.",
        "alarm": own[0] if own else "",
    }


def _figure(number: float | None, unit_words: str, otherwise: str) -> dict[str, Any]:
    """Return a number as shown and in words, or why there is none."""
    size = _rounded(number)
    return {
        "value": "" if size is None else str(size),
        "words": otherwise if size is None else f"{size} {unit_words}",
        "size": size,
    }


def _heart_rate(readings: MonitorReadings) -> dict[str, Any]:
    why = "cannot be counted" if readings.has("ecg") else _NOT_CONNECTED
    return {
        "name": "Heart rate",
        "short": "HR",
        "unit": "/min",
        "said_step": tables.bedside_monitor().said_rate_per_min,
        **_figure(readings.heart_rate_per_min, "a minute", why),
    }


def _saturation(readings: MonitorReadings) -> dict[str, Any]:
    why = "no pulse found" if readings.has("oximeter") else _NOT_CONNECTED
    return {
        "name": "Oxygen saturation",
        "short": "SpO₂",
        "unit": "%",
        "said_step": tables.bedside_monitor().said_saturation_percent,
        **_figure(readings.saturation_percent, "per cent", why),
    }


def _breathing(readings: MonitorReadings) -> dict[str, Any]:
    return {
        "name": "Respiratory rate",
        "short": "RR",
        "unit": "/min",
        "said_step": tables.bedside_monitor().said_breaths_per_min,
        **_figure(readings.breaths_per_min, "a minute", _NOT_CONNECTED),
    }


def _pressure(readings: MonitorReadings) -> dict[str, Any]:
    return {
        "name": "Blood pressure",
        "short": "NIBP",
        "unit": "mmHg",
        "said_step": tables.bedside_monitor().said_pressure_mmhg,
        "note": _cuff_note(readings),
        **_cuff_figure(readings),
    }


def _cuff_figure(readings: MonitorReadings) -> dict[str, Any]:
    cuff = readings.cuff
    if cuff is None:
        return {"value": "", "words": _no_cuff_words(readings), "size": None}
    if cuff.systolic_mmhg is None or cuff.diastolic_mmhg is None:
        return {"value": "", "words": "no pressure found", "size": None}
    high, low = round(cuff.systolic_mmhg), round(cuff.diastolic_mmhg)
    return {"value": f"{high}/{low}", "words": f"{high} over {low} mmHg", "size": high}


def _no_cuff_words(readings: MonitorReadings) -> str:
    if not readings.has("cuff"):
        return _NOT_CONNECTED
    return _BEING_MEASURED if readings.is_cuff_busy else _NOT_YET


def _cuff_note(readings: MonitorReadings) -> str:
    """Return how old the measurement is, and whether another one is being made; the first one has its own words."""
    if readings.cuff is None:
        return ""
    return ", ".join([_age_words(readings.cuff.age_s), *(["measuring"] if readings.is_cuff_busy else [])])


def _age_words(age_s: float) -> str:
    """Return an age in words.

    Examples
    --------
    >>> _age_words(20), _age_words(130)
    ('just now', '2 min ago')
    """
    minutes = int(age_s // 60)
    return f"{minutes} min ago" if minutes else "just now"


def _traces_words(readings: MonitorReadings) -> list[str]:
    """Describe the curves as they look, not what they mean."""
    signs = readings.signs
    words = {
        "ecg": f"ECG: {_complex_words(signs)}.",
        "oximeter": f"Plethysmogram: {_pulse_words(readings)}.",
        "breathing": f"Respiration: {'waves' if signs.chest_rate_per_min > 0 else 'a flat line'}.",
    }
    return [told for sensor, told in words.items() if sensor in readings.watched.attached]


def _complex_words(signs: VitalSigns) -> str:
    unlike = {
        "vf": "irregular waves without complexes",
        "asystole": "a flat line",
        "bigeminy": "each complex with a P wave is followed by an early wide one without",
    }
    if signs.rhythm in unlike:
        return unlike[signs.rhythm]
    is_wide = signs.qrs_ms >= tables.monitor_waves().wide_from_ms
    p_wave = "without P waves" if signs.rhythm in WITHOUT_P else "each after a P wave"
    shaken = ", shaken by movement" if signs.consciousness == "fitting" else ""
    return f"regular {'wide' if is_wide else 'narrow'} complexes, {p_wave}{shaken}"


def _pulse_words(readings: MonitorReadings) -> str:
    if not readings.has_pulse:
        return "a flat line"
    return "low waves" if pulse_height(readings.signs.systolic_mmhg) < 0.5 else "full waves"
