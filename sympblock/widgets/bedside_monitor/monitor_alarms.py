"""When the bedside monitor alarms, how urgently, and in which words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sympblock.content import tables
from sympblock.physiology.waves import FIBRILLATION
from sympblock.widgets.bedside_monitor.monitor_readings import MonitorReadings

AlarmPriority = Literal["high", "medium", "low"]
VitalId = Literal["heart_rate", "saturation", "pressure", "breathing"]
#: The most urgent first.
PRIORITY_WORDS: dict[AlarmPriority, str] = {
    "high": "High priority",
    "medium": "Medium priority",
    "low": "Low priority",
}


@dataclass(frozen=True)
class MonitorAlarm:
    """Holds one alarm.

    Parameters
    ----------
    id : str
        The same as long as the alarm goes on.
    vital : str
        The figure that it belongs to.
    priority : str
        A key of :data:`PRIORITY_WORDS`.
    name, words : str
        What it is called, and what it says with its number and limit.
    """

    id: str
    vital: VitalId
    priority: AlarmPriority
    name: str
    words: str


@dataclass(frozen=True)
class _Limit:
    """Holds one limit: the row that has it, on which side of it the alarm is, and how urgent it is."""

    row: str
    side: Literal["below", "above"]
    priority: AlarmPriority
    name: str

    @property
    def value(self) -> float:
        return tables.bedside_monitor().at(self.row)

    def is_broken_by(self, number: float) -> bool:
        return number < self.value if self.side == "below" else number > self.value


#: The limits of each figure, the most urgent first: one of them alarms at a time.
_LIMITS: dict[VitalId, tuple[_Limit, ...]] = {
    "heart_rate": (
        _Limit("heart_rate_very_low_per_min", "below", "high", "Heart rate very low"),
        _Limit("heart_rate_very_high_per_min", "above", "high", "Heart rate very high"),
        _Limit("heart_rate_low_per_min", "below", "medium", "Heart rate low"),
        _Limit("heart_rate_high_per_min", "above", "medium", "Heart rate high"),
    ),
    "saturation": (
        _Limit("saturation_very_low_percent", "below", "high", "Saturation very low"),
        _Limit("saturation_low_percent", "below", "medium", "Saturation low"),
    ),
    "pressure": (
        _Limit("systolic_very_low_mmhg", "below", "high", "Systolic pressure very low"),
        _Limit("systolic_low_mmhg", "below", "medium", "Systolic pressure low"),
        _Limit("systolic_high_mmhg", "above", "medium", "Systolic pressure high"),
    ),
    "breathing": (
        _Limit("breaths_low_per_min", "below", "medium", "Respiratory rate low"),
        _Limit("breaths_high_per_min", "above", "medium", "Respiratory rate high"),
    ),
}
_UNITS: dict[VitalId, str] = {
    "heart_rate": " a minute",
    "saturation": " %",
    "pressure": " mmHg",
    "breathing": " a minute",
}


def limits_of(vital: VitalId) -> tuple[float | None, float | None]:
    """Return the nearest limits below and above.

    Examples
    --------
    >>> limits_of("saturation")
    (90.0, None)
    """
    near = [limit for limit in _LIMITS[vital] if limit.priority == "medium"]
    sides = {limit.side: limit.value for limit in near}
    return sides.get("below"), sides.get("above")


def alarms_of(readings: MonitorReadings) -> tuple[MonitorAlarm, ...]:
    """Return the alarms of a moment, the most urgent first, one for each figure: a rhythm says more than its rate."""
    found = [*_rhythm_alarms(readings), *_sensor_alarms(readings), *_limit_alarms(readings)]
    first: dict[VitalId, MonitorAlarm] = {}
    for alarm in found:
        first.setdefault(alarm.vital, alarm)
    order = list(PRIORITY_WORDS)
    return tuple(sorted(first.values(), key=lambda alarm: order.index(alarm.priority)))


def _rhythm_alarms(readings: MonitorReadings) -> list[MonitorAlarm]:
    seen = (
        ("asystole", "Asystole", readings.is_in_standstill),
        ("vf", "Ventricular fibrillation", readings.rhythm == FIBRILLATION),
        ("vt", "Ventricular tachycardia", readings.rhythm == "vt"),
    )
    return [MonitorAlarm(f"rhythm_{kind}", "heart_rate", "high", name, name) for kind, name, is_seen in seen if is_seen]


def _sensor_alarms(readings: MonitorReadings) -> list[MonitorAlarm]:
    """Return what is alarming because a sensor finds nothing."""
    found = []
    if readings.is_apnoeic:
        words = f"No breath for {tables.bedside_monitor().apnoea_s:g} s"
        found.append(MonitorAlarm("apnoea", "breathing", "high", "Apnoea", words))
    if readings.has("oximeter") and not readings.has_pulse:
        words = "The oximeter finds no pulse"
        found.append(MonitorAlarm("no_pulse", "saturation", "medium", "No pulse at the oximeter", words))
    if readings.cuff and readings.cuff.systolic_mmhg is None:
        words = "The cuff finds no pressure"
        found.append(MonitorAlarm("no_pressure", "pressure", "medium", "No pressure at the cuff", words))
    return found


def _limit_alarms(readings: MonitorReadings) -> list[MonitorAlarm]:
    numbers: dict[VitalId, float | None] = {
        "heart_rate": readings.heart_rate_per_min,
        "saturation": readings.saturation_percent,
        "pressure": readings.cuff.systolic_mmhg if readings.cuff else None,
        "breathing": None if readings.is_apnoeic else readings.breaths_per_min,
    }
    # What is shown is what is judged: a figure never looks as if it kept its limit.
    shown = {vital: round(number) for vital, number in numbers.items() if number is not None}
    return [alarm for vital, number in shown.items() if (alarm := _limit_alarm(vital, number))]


def _limit_alarm(vital: VitalId, number: int) -> MonitorAlarm | None:
    for limit in _LIMITS[vital]:
        if limit.is_broken_by(number):
            words = f"{limit.name}: {number}{_UNITS[vital]}, limit {limit.value:g}"
            return MonitorAlarm(limit.row, vital, limit.priority, limit.name, words)
    return None
