"""Exposures of one session counted apart: spot images, live runs, those that watched an injection, and subtraction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sympblock.procedure.events import Event, Inject, Shot
from sympblock.procedure.review.operator_scatter import OperatorScatter, operator_scatter
from sympblock.procedure.room_record import Room


@dataclass(frozen=True)
class ExposureCount:
    """Holds how often the tube was switched on in one way, and what it gave.

    Parameters
    ----------
    runs, pulses : int
        How often it was switched on, and pulses in all.
    beam_s, kerma_area_gy_cm2 : float
        Beam-on time and kerma-area product.
    """

    runs: int = 0
    pulses: int = 0
    beam_s: float = 0.0
    kerma_area_gy_cm2: float = 0.0


@dataclass(frozen=True)
class Exposures:
    """Holds what one session took.

    Parameters
    ----------
    spot : ExposureCount
        Single images.
    watching : ExposureCount
        Live runs that watched an injection, as the course asks for: no limit counts them.
    subtraction : ExposureCount
        Masks and runs with a mask subtracted: no limit counts them, and each image costs more than a pulse.
    other_live : ExposureCount
        All other live runs.
    scatter : OperatorScatter or None
        How the scatter that reached the operator is shared out; None without any image.
    """

    spot: ExposureCount
    watching: ExposureCount
    other_live: ExposureCount
    subtraction: ExposureCount
    scatter: OperatorScatter | None

    @property
    def counted(self) -> int:
        """Return what the limit for an expert counts: all but subtraction and live runs that watched an injection."""
        return self.spot.runs + self.other_live.runs

    @property
    def live_runs(self) -> int:
        """Return how many live runs there were."""
        return self.watching.runs + self.other_live.runs

    @property
    def live_pulses(self) -> int:
        """Return the pulses of all live runs."""
        return self.watching.pulses + self.other_live.pulses

    @property
    def live_s(self) -> float:
        """Return the seconds of all live runs."""
        return self.watching.beam_s + self.other_live.beam_s

    @property
    def beam_s(self) -> float:
        """Return the beam-on time of all images."""
        return self.spot.beam_s + self.live_s + self.subtraction.beam_s

    @property
    def kerma_area_gy_cm2(self) -> float:
        """Return the kerma-area product of all images."""
        return sum(each.kerma_area_gy_cm2 for each in (self.spot, self.watching, self.other_live, self.subtraction))


def exposures_of(room: Room) -> Exposures:
    """Count the images of a session."""
    shots, watching = room.of(Shot), _watching(room.events)
    plain = [shot for shot in shots if not shot.is_subtraction]
    live = [shot for shot in plain if shot.pulses > 1]
    return Exposures(
        spot=_count(shot for shot in plain if shot.pulses == 1),
        watching=_count(shot for shot in live if any(shot is each for each in watching)),
        other_live=_count(shot for shot in live if not any(shot is each for each in watching)),
        subtraction=_count(shot for shot in shots if shot.is_subtraction),
        scatter=operator_scatter(shots, room.side),
    )


def _count(shots: Iterable[Shot]) -> ExposureCount:
    found = list(shots)
    return ExposureCount(
        len(found),
        sum(shot.pulses for shot in found),
        sum(shot.fluoroscopy_s for shot in found),
        sum(shot.kerma_area_gy_cm2 for shot in found),
    )


def _watching(events: tuple[Event, ...]) -> list[Shot]:
    """Return the live run that stands beside each watched injection: before it, or else after it."""
    found: list[Shot] = []
    for number, event in enumerate(events):
        if isinstance(event, Inject) and event.is_watched:
            beside = (*events[max(0, number - 1) : number], *events[number + 1 : number + 2])
            found += [each for each in beside if isinstance(each, Shot) and each.pulses > 1][:1]
    return found
