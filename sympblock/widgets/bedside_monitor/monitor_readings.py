"""What the sensors of a bedside monitor have read by now: means over seconds, and a cuff that measures now and then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, get_args

from sympblock.content import tables
from sympblock.physiology import VitalSigns
from sympblock.physiology.waves import FIBRILLATION, STANDSTILL

Sensor = Literal["ecg", "oximeter", "cuff", "breathing"]
SENSORS: tuple[Sensor, ...] = get_args(Sensor)
#: Rhythms in which no heart beat can be counted.
UNCOUNTED = (FIBRILLATION, STANDSTILL)


@dataclass(frozen=True)
class WatchedPatient:
    """Says who is watched, since when, and by what.

    Parameters
    ----------
    signs_at : callable
        Takes a second and returns the :class:`VitalSigns` of it, such as ``course.at``.
    since_s : float
        When the monitor was connected; before that nothing is known.
    attached : frozenset of str
        Of :data:`SENSORS`.
    cuff_asked_s : tuple of float
        When somebody pressed the button of the cuff, besides the measurements that it begins by itself.
    seed : int
        Of the patient; no two fibrillate alike.
    """

    signs_at: Callable[[float], VitalSigns]
    since_s: float = 0.0
    attached: frozenset[str] = frozenset(SENSORS)
    cuff_asked_s: tuple[float, ...] = ()
    seed: int = 0


@dataclass(frozen=True)
class CuffReading:
    """Holds the last measurement that was finished.

    Parameters
    ----------
    age_s : float
        Since its end.
    systolic_mmhg, diastolic_mmhg : float or None
        None: the cuff found no pressure.
    """

    age_s: float
    systolic_mmhg: float | None
    diastolic_mmhg: float | None


@dataclass(frozen=True)
class MonitorReadings:
    """Holds what the monitor has read at a moment; None is what it does not know.

    Parameters
    ----------
    watched : WatchedPatient
        Who is watched.
    now_s : float
        The moment.
    """

    watched: WatchedPatient
    now_s: float

    @cached_property
    def signs(self) -> VitalSigns:
        """Return the signs of the moment itself, which the curves show."""
        return self.watched.signs_at(self.now_s)

    def _last(self, seconds: float) -> list[VitalSigns]:
        """Return the signs of the last seconds, since the monitor was connected."""
        first_s = max(self.watched.since_s, self.now_s - seconds + 1)
        count = max(1, int(self.now_s - first_s) + 1)
        return [self.watched.signs_at(self.now_s - back) for back in range(count)]

    def has(self, sensor: Sensor) -> bool:
        """Tell whether a sensor is attached."""
        return sensor in self.watched.attached

    @property
    def rhythm(self) -> str | None:
        """Return the rhythm that the electrocardiogram shows."""
        return self.signs.rhythm if self.has("ecg") else None

    @property
    def heart_rate_per_min(self) -> float | None:
        """Return the mean rate of the complexes; None where none can be counted."""
        if not self.has("ecg") or self.signs.rhythm in UNCOUNTED:
            return None
        last = self._last(tables.bedside_monitor().heart_average_s)
        counted = [signs.heart_rate_per_min for signs in last if signs.rhythm not in UNCOUNTED]
        return sum(counted) / len(counted)

    @property
    def has_pulse(self) -> bool:
        """Tell whether the oximeter finds a pulse at the finger."""
        return self.has("oximeter") and self.signs.has_pulse

    @property
    def saturation_percent(self) -> float | None:
        """Return the mean saturation, which lags behind; None without a pulse."""
        if not self.has_pulse:
            return None
        last = self._last(tables.bedside_monitor().saturation_average_s)
        return sum(signs.spo2_percent for signs in last) / len(last)

    @property
    def breaths_per_min(self) -> float | None:
        """Return the mean rate at which the chest moves."""
        if not self.has("breathing"):
            return None
        last = self._last(tables.bedside_monitor().breaths_average_s)
        return sum(signs.chest_rate_per_min for signs in last) / len(last)

    @property
    def is_in_standstill(self) -> bool:
        """Tell whether no complex has been seen for as long as the alarm waits."""
        last = self._last(tables.bedside_monitor().asystole_s)
        return self.has("ecg") and all(signs.rhythm == STANDSTILL for signs in last)

    @property
    def is_apnoeic(self) -> bool:
        """Tell whether no breath has been seen for as long as the alarm waits."""
        told = tables.bedside_monitor()
        if not self.has("breathing") or self.now_s - self.watched.since_s < told.apnoea_s:
            return False
        return all(signs.chest_rate_per_min <= 0 for signs in self._last(told.apnoea_s))

    @cached_property
    def _cuff_starts_s(self) -> list[float]:
        """Return when the cuff began: by its own clock, or asked for while it rested."""
        told = tables.bedside_monitor()
        since_s = self.watched.since_s
        own = [
            since_s + told.cuff_every_s * turn for turn in range(int((self.now_s - since_s) / told.cuff_every_s) + 1)
        ]
        starts: list[float] = []
        for start_s in sorted(
            [*own, *(asked for asked in self.watched.cuff_asked_s if since_s <= asked <= self.now_s)]
        ):
            if not starts or start_s >= starts[-1] + told.cuff_takes_s:
                starts.append(start_s)
        return starts

    @property
    def is_cuff_busy(self) -> bool:
        """Tell whether a measurement is being made."""
        return self.has("cuff") and self.now_s < self._cuff_starts_s[-1] + tables.bedside_monitor().cuff_takes_s

    @cached_property
    def cuff(self) -> CuffReading | None:
        """Return the last measurement; None if none was finished yet."""
        told = tables.bedside_monitor()
        ends_s = [start_s + told.cuff_takes_s for start_s in self._cuff_starts_s if self.has("cuff")]
        done_s = [end_s for end_s in ends_s if end_s <= self.now_s]
        if not done_s:
            return None
        signs, age_s = self.watched.signs_at(done_s[-1]), self.now_s - done_s[-1]
        if signs.systolic_mmhg < told.cuff_least_mmhg:
            return CuffReading(age_s, None, None)
        return CuffReading(age_s, signs.systolic_mmhg, signs.diastolic_mmhg)
