"""The bedside monitor shows what its sensors have read by now, no more and no earlier."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.content import tables
from sympblock.physiology import Body, DrugGiven, VitalSigns, simulate_course
from sympblock.widgets.bedside_monitor.monitor_alarms import PRIORITY_WORDS
from sympblock.widgets.bedside_monitor.monitor_readings import SENSORS, WatchedPatient
from sympblock.widgets.bedside_monitor.monitor_view import monitor_message

WELL = VitalSigns(
    heart_rate_per_min=75,
    rhythm="sinus",
    qrs_ms=90,
    systolic_mmhg=130,
    diastolic_mmhg=76,
    spo2_percent=98,
    respiratory_rate_per_min=14,
    chest_rate_per_min=14,
    consciousness="alert",
    pain_0_10=1,
    speech="",
    signs=(),
    has_pulse=True,
)
ARREST = dataclasses.replace(
    WELL,
    heart_rate_per_min=0,
    rhythm="asystole",
    systolic_mmhg=10,
    diastolic_mmhg=8,
    respiratory_rate_per_min=0,
    chest_rate_per_min=0,
    consciousness="unresponsive",
    has_pulse=False,
)


def always(**changes: Any) -> Callable[[float], VitalSigns]:
    """Return a patient who stays as he is."""
    signs = dataclasses.replace(WELL, **changes)
    return lambda _at_s: signs


def changing(at_s: float, later: VitalSigns) -> Callable[[float], VitalSigns]:
    """Return a patient who changes in one moment."""
    return lambda now_s: later if now_s >= at_s else WELL


def figure(message: dict[str, Any], vital: str) -> dict[str, Any]:
    """Return one figure of a message."""
    return next(each for each in message["vitals"] if each["id"] == vital)


def alarm_ids(signs_at: Callable[[float], VitalSigns], now_s: float = 400) -> list[str]:
    """Return what alarms once every sensor has read."""
    return [alarm["id"] for alarm in monitor_message(WatchedPatient(signs_at), now_s)["alarms"]]


def test_a_well_patient_raises_no_alarm_and_all_is_read() -> None:
    message = monitor_message(WatchedPatient(always()), 400)
    assert message["alarms"] == []
    assert [each["value"] for each in message["vitals"]] == ["75", "98", "130/76", "14"]
    assert message["traces_words"] == (
        "ECG: regular narrow complexes, each after a P wave. Plethysmogram: full waves. Respiration: waves."
    )


def test_the_cuff_tells_what_was_and_how_long_ago() -> None:
    told = tables.bedside_monitor()
    fallen = dataclasses.replace(WELL, systolic_mmhg=60, diastolic_mmhg=35)
    watched = WatchedPatient(changing(told.cuff_takes_s + 1, fallen))
    first = figure(monitor_message(watched, told.cuff_takes_s - 1), "pressure")
    assert (first["value"], first["words"], first["note"]) == ("", "being measured", "")
    message = monitor_message(watched, told.cuff_every_s - 1)
    assert (figure(message, "pressure")["value"], figure(message, "pressure")["note"]) == ("130/76", "4 min ago")
    assert message["alarms"] == []
    after = monitor_message(watched, told.cuff_every_s + told.cuff_takes_s)
    assert (figure(after, "pressure")["value"], figure(after, "pressure")["note"]) == ("60/35", "just now")
    assert [alarm["id"] for alarm in after["alarms"]] == ["systolic_very_low_mmhg"]


def test_the_button_of_the_cuff_brings_a_measurement_and_none_while_it_measures() -> None:
    told = tables.bedside_monitor()
    fallen = dataclasses.replace(WELL, systolic_mmhg=80, diastolic_mmhg=50)
    watched = WatchedPatient(changing(60, fallen), cuff_asked_s=(10, 100))
    at_s = 10 + told.cuff_takes_s
    assert figure(monitor_message(watched, at_s), "pressure")["note"] == "just now"
    assert figure(monitor_message(watched, 99 + told.cuff_takes_s), "pressure")["value"] == "130/76"
    assert figure(monitor_message(watched, 100 + told.cuff_takes_s), "pressure")["value"] == "80/50"
    assert figure(monitor_message(watched, 99), "pressure")["note"] == "1 min ago"


def test_the_cuff_finds_no_pressure_where_there_is_none() -> None:
    pressure = figure(monitor_message(WatchedPatient(always(systolic_mmhg=30, has_pulse=False)), 400), "pressure")
    assert (pressure["value"], pressure["words"], pressure["alarm"]) == ("", "no pressure found", "medium")


@given(lag_s=st.integers(0, 30))
def test_the_saturation_lags_behind_by_its_mean_and_never_leads(lag_s: int) -> None:
    told = tables.bedside_monitor()
    watched = WatchedPatient(changing(100, dataclasses.replace(WELL, spo2_percent=80)))
    shown = int(figure(monitor_message(watched, 100 + lag_s), "saturation")["value"])
    assert 80 <= shown <= 98
    assert (shown == 80) == (lag_s >= told.saturation_average_s - 1)
    assert figure(monitor_message(watched, 99), "saturation")["value"] == "98"


def test_without_a_pulse_the_oximeter_reads_nothing_and_the_complexes_go_on() -> None:
    message = monitor_message(WatchedPatient(always(systolic_mmhg=30, has_pulse=False)), 400)
    assert figure(message, "saturation")["words"] == "no pulse found"
    assert figure(message, "heart_rate")["value"] == "75"
    assert message["saturation_percent"] is None
    (beat,) = message["heart"]["cycles"]
    assert beat["beep_s"] is None
    assert max(beat["lines"]["ecg"]) > 0.9
    assert max(beat["lines"]["pleth"]) == 0


@pytest.mark.parametrize(
    ("changes", "ids"),
    [
        ({"heart_rate_per_min": 50}, []),
        ({"heart_rate_per_min": 49}, ["heart_rate_low_per_min"]),
        ({"heart_rate_per_min": 39}, ["heart_rate_very_low_per_min"]),
        ({"heart_rate_per_min": 121}, ["heart_rate_high_per_min"]),
        ({"spo2_percent": 90}, []),
        ({"spo2_percent": 89}, ["saturation_low_percent"]),
        ({"spo2_percent": 79}, ["saturation_very_low_percent"]),
        ({"systolic_mmhg": 181}, ["systolic_high_mmhg"]),
        ({"chest_rate_per_min": 7}, ["breaths_low_per_min"]),
        ({"chest_rate_per_min": 0}, ["apnoea"]),
        ({"rhythm": "vt", "heart_rate_per_min": 140}, ["rhythm_vt"]),
        ({"chest_rate_per_min": 0, "spo2_percent": 70}, ["apnoea", "saturation_very_low_percent"]),
        ({"rhythm": "vf", "heart_rate_per_min": 0}, ["rhythm_vf"]),
    ],
)
def test_what_breaks_a_limit_alarms_and_what_keeps_it_does_not(changes: dict[str, Any], ids: list[str]) -> None:
    assert alarm_ids(always(**changes)) == ids


def test_a_pause_of_the_heart_is_asystole_once_it_lasts() -> None:
    told = tables.bedside_monitor()
    patient = changing(300, ARREST)
    assert not [alarm for alarm in alarm_ids(patient, 300 + told.asystole_s - 2) if "rhythm" in alarm]
    assert "rhythm_asystole" in alarm_ids(patient, 300 + told.asystole_s)


@given(
    rate=st.floats(0, 200),
    rhythm=st.sampled_from(["sinus", "wide", "vt", "vf", "asystole", "bigeminy", "junctional"]),
    saturation=st.floats(30, 100),
    systolic=st.floats(0, 240),
    breaths=st.floats(0, 50),
    now_s=st.floats(0, 2000),
    attached=st.frozensets(st.sampled_from(SENSORS)),
)
def test_every_state_gives_a_plain_message(
    rate: float,
    rhythm: str,
    saturation: float,
    systolic: float,
    breaths: float,
    now_s: float,
    attached: frozenset[str],
) -> None:
    signs_at = always(
        heart_rate_per_min=rate,
        rhythm=rhythm,
        spo2_percent=saturation,
        systolic_mmhg=systolic,
        chest_rate_per_min=breaths,
        has_pulse=systolic >= 45,
    )
    message = monitor_message(WatchedPatient(signs_at, attached=attached), now_s)
    assert json.loads(json.dumps(message, allow_nan=False)) == message
    order = [list(PRIORITY_WORDS).index(alarm["priority"]) for alarm in message["alarms"]]
    assert order == sorted(order)
    assert len({alarm["id"] for alarm in message["alarms"]}) == len(order)
    # One line for each figure: that is what fits beside the curves of a low strip.
    assert len(order) == sum(bool(each["alarm"]) for each in message["vitals"])
    for each in message["vitals"]:
        assert each["words"] and (each["size"] is None) == (each["value"] == "")


@pytest.mark.parametrize(
    ("sensor", "vital"),
    [("ecg", "heart_rate"), ("oximeter", "saturation"), ("cuff", "pressure"), ("breathing", "breathing")],
)
def test_a_sensor_that_is_not_connected_reads_nothing_and_alarms_for_nothing(sensor: str, vital: str) -> None:
    message = monitor_message(WatchedPatient(lambda _at_s: ARREST, attached=frozenset(SENSORS) - {sensor}), 400)
    assert figure(message, vital)["words"] == "not connected"
    assert figure(message, vital)["alarm"] == ""
    assert all(figure(message, other["id"])["alarm"] for other in message["vitals"] if other["id"] != vital)


@pytest.mark.parametrize("sensor", ["ecg", "oximeter", "breathing"])
def test_a_curve_without_its_sensor_is_not_sent(sensor: str) -> None:
    curves = {"ecg": "ecg", "oximeter": "pleth", "breathing": "breath"}
    signs_at = always(consciousness="fitting")
    message = monitor_message(WatchedPatient(signs_at, attached=frozenset(SENSORS) - {sensor}), 400)
    tracks = [message["heart"], message["breath"]]
    sent = {line for track in tracks for cycle in track["cycles"] for line in cycle["lines"]}
    shaken = {line for track in tracks for line in track["ripples"]}
    assert sent == set(curves.values()) - {curves[sensor]}
    assert shaken == {"ecg", "pleth"} - {curves[sensor]}
    assert (message["heart"]["cycles"][0]["beep_s"] is None) == (sensor == "oximeter")


def test_nothing_is_known_from_before_the_monitor_was_connected() -> None:
    asked: list[float] = []

    def signs_at(at_s: float) -> VitalSigns:
        asked.append(at_s)
        return WELL

    monitor_message(WatchedPatient(signs_at, since_s=100), 103)
    assert min(asked) >= 100
    with pytest.raises(ValueError, match="connected at 100 s"):
        monitor_message(WatchedPatient(signs_at, since_s=100), 99)


def test_a_course_is_shown_as_it_went_and_the_same_second_always_the_same() -> None:
    """A large intravascular dose: the rate rises, the pulse is lost, the heart fibrillates."""
    course = simulate_course(Body(70, 175, 50, "male"), [DrugGiven(60, "bupivacaine", 150, "vein", 20)], 600)
    watched = WatchedPatient(course.at, seed=4)
    messages = [monitor_message(watched, at_s) for at_s in range(0, 601, 5)]
    rhythms = [message for message in messages if any(alarm["id"] == "rhythm_vf" for alarm in message["alarms"])]
    assert not messages[10]["alarms"]
    assert rhythms and rhythms[0]["heart"]["cycles"] == []
    assert figure(messages[-1], "saturation")["words"] == "no pulse found"
    assert monitor_message(watched, 300) == messages[60]
