"""When a block may be done in a patient on antithrombotic drugs, and when the drugs are taken again.

Moments have no time zone and are added by plain arithmetic: an interval is a number of hours, whatever a clock does in between.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from sympblock.content.care.antithrombotic_reasons import AntithromboticReason, load_antithrombotic_reasons
from sympblock.content.practice.antithrombotics import DrugInterval, StopBand, load_antithrombotics

#: What is known of the last dose: it is still taken, was taken at a moment, or nobody knows.
Dosing = Literal["continues", "known", "unknown"]
#: Why a plan is open. The first four leave no hour at all.
Open = Literal["no_interval", "dose_unknown", "stent_date", "prescriber", "clearance_unknown", "level", "inr"]
NO_HOUR: tuple[Open, ...] = ("no_interval", "dose_unknown", "stent_date", "prescriber")


@dataclass(frozen=True)
class TakenDrug:
    """Says what is taken, until when, why, and who prescribed it.

    Parameters
    ----------
    name : str
        A key of ``names()`` of the intervals.
    dosing : str
        One of :data:`Dosing`.
    last_dose_at : datetime or None
        Without a time zone; None unless ``dosing`` is ``"known"``.
    reason : str
        A key of ``data/care/antithrombotic_reasons.yaml``.
    prescriber : str
        A key of ``PRESCRIBERS``.
    stent_months : float or None
        Months since the stent, where the drug is taken for one; None = not known.
    """

    name: str
    dosing: Dosing = "continues"
    last_dose_at: datetime | None = None
    reason: str = "unknown"
    prescriber: str = "not_known"
    stent_months: float | None = None

    @property
    def interval(self) -> DrugInterval:
        """Return the interval that holds for it."""
        return load_antithrombotics().interval_of(self.name)

    @property
    def words(self) -> str:
        """Return its name as it is read."""
        return self.interval.names[self.name]

    @property
    def why(self) -> AntithromboticReason:
        """Return the reason and its question."""
        return load_antithrombotic_reasons()[self.reason]

    @property
    def needs_agreement(self) -> bool:
        """Tell whether somebody must agree: whoever prescribed it, or a doctor where stopping alone may kill."""
        return self.prescriber != "nobody" or self.why.needs_prescriber


@dataclass(frozen=True)
class BlockRequest:
    """Says when a block is wanted, and in whom.

    Parameters
    ----------
    block_at : datetime
        Planned time, without a time zone.
    drugs : tuple of TakenDrug
        Each drug once.
    clearance_ml_per_min : float or None
        Creatinine clearance; None = not known.
    is_agreed : bool
        Whether every prescriber has agreed in writing.
    had_blood : bool
        Whether blood was aspirated through the needle, as far as the block has been done.
    """

    block_at: datetime
    drugs: tuple[TakenDrug, ...]
    clearance_ml_per_min: float | None = None
    is_agreed: bool = False
    had_blood: bool = False

    def __post_init__(self) -> None:
        names = [drug.name for drug in self.drugs]
        if len(set(names)) < len(names):
            raise ValueError(f"a drug stands twice: {', '.join(names)}")
        for drug in self.drugs:
            if drug.last_dose_at is not None and drug.last_dose_at > self.block_at:
                raise ValueError(f"the last dose of {drug.name} lies after the block")


@dataclass(frozen=True)
class DrugPlan:
    """Says what one drug asks for.

    Parameters
    ----------
    taken : TakenDrug
        The drug.
    band : StopBand
        The interval that holds at the clearance.
    opens : tuple of str
        What is still open, the gravest first.
    earliest_at : datetime or None
        First hour of the block as far as this drug goes; None if no hour can be told, or if it is still taken.
    """

    taken: TakenDrug
    band: StopBand
    opens: tuple[Open, ...]
    earliest_at: datetime | None

    @property
    def rests_on_agreement(self) -> bool:
        """Tell whether its hour holds only because a prescriber agreed."""
        return self.taken.needs_agreement and not _goes_on(self.taken, self.band)

    @property
    def has_hour(self) -> bool:
        """Tell whether an hour can be told at all."""
        return not set(NO_HOUR) & set(self.opens)

    @property
    def is_still_taken(self) -> bool:
        """Tell whether the drug must stop and no last dose is known, so that its interval has not begun."""
        return bool(self.band.planned_h) and self.earliest_at is None


@dataclass(frozen=True)
class BlockPlan:
    """Says when the block may be done, and when each drug is taken again.

    Parameters
    ----------
    request : BlockRequest
        What was asked.
    drugs : tuple of DrugPlan
        In the order of the request.
    """

    request: BlockRequest
    drugs: tuple[DrugPlan, ...]

    @property
    def has_hour(self) -> bool:
        """Tell whether an hour can be told: every drug has one."""
        return all(drug.has_hour for drug in self.drugs)

    @property
    def earliest_at(self) -> datetime | None:
        """Return the latest of the first hours of all drugs; None if no hour can be told or no dose was typed."""
        known = [drug.earliest_at for drug in self.drugs if drug.earliest_at is not None]
        return max(known) if known and self.has_hour else None

    @property
    def is_on_time(self) -> bool:
        """Tell whether the planned time keeps every interval: each drug that must stop was taken last in time."""
        return self.has_hour and not self.still_taken and not self.is_too_early

    @property
    def is_too_early(self) -> bool:
        """Tell whether the last dose of a drug lies too near to the planned time."""
        return self.earliest_at is not None and self.earliest_at > self.request.block_at

    @property
    def still_taken(self) -> tuple[DrugPlan, ...]:
        """Return the drugs that must stop and have not been stopped."""
        return tuple(drug for drug in self.drugs if drug.is_still_taken)

    @property
    def block_at(self) -> datetime:
        """Return when the block is done by this plan: as asked, or at the first hour if that is later."""
        return self.request.block_at if self.earliest_at is None else max(self.request.block_at, self.earliest_at)

    def last_dose_by(self, drug: DrugPlan) -> datetime | None:
        """Return the last moment of a dose before the block of this plan; None if no hour can be told for the drug."""
        if not drug.has_hour or drug.band.planned_h is None:
            return None
        return self.block_at - timedelta(hours=drug.band.planned_h)

    def restart_window(self, drug: DrugPlan) -> tuple[datetime, datetime] | None:
        """Return the first and the last moment of the restart after the block of this plan; None if it has no hour, or none is told."""
        window_h = drug.taken.interval.restart_window_h
        if not self.has_hour or window_h is None:
            return None
        first_h, last_h = window_h
        return self.block_at + timedelta(hours=first_h), self.block_at + timedelta(hours=last_h)


def plan_block(request: BlockRequest) -> BlockPlan:
    """Plan a block around the drugs that a patient takes.

    Examples
    --------
    >>> taken = TakenDrug("apixaban", "known", datetime(2026, 11, 27, 8), "atrial_fibrillation", "cardiologist")
    >>> plan_block(BlockRequest(datetime(2026, 11, 30, 14), (taken,), 90, is_agreed=True)).earliest_at
    datetime.datetime(2026, 11, 30, 8, 0)
    """
    return BlockPlan(request, tuple(_plan_of(drug, request) for drug in request.drugs))


def _plan_of(drug: TakenDrug, request: BlockRequest) -> DrugPlan:
    band = drug.interval.band_at(request.clearance_ml_per_min)
    opens = tuple(_opens(drug, band, request))
    if set(NO_HOUR) & set(opens) or band.planned_h is None:
        return DrugPlan(drug, band, opens, None)
    hold = timedelta(hours=band.planned_h)
    earliest = None if drug.last_dose_at is None else drug.last_dose_at + hold
    return DrugPlan(drug, band, opens, earliest)


def _opens(drug: TakenDrug, band: StopBand, request: BlockRequest) -> Iterator[Open]:
    interval = drug.interval
    if band.planned_h is None:
        yield "no_interval"
    if drug.dosing == "unknown" and band.planned_h != 0:
        yield "dose_unknown"
    if drug.why.is_stent and drug.stent_months is None:
        yield "stent_date"
    if drug.needs_agreement and not _goes_on(drug, band) and not request.is_agreed:
        yield "prescriber"
    if request.clearance_ml_per_min is None and interval.is_renal:
        yield "clearance_unknown"
    if band.planned_h is not None and _asks_for_level(interval, request.clearance_ml_per_min):
        yield "level"
    if interval.inr:
        yield "inr"


def _goes_on(drug: TakenDrug, band: StopBand) -> bool:
    """Tell whether a drug is taken over the block: it asks for no pause, so there is nothing to agree on."""
    return band.planned_h == 0 and drug.dosing == "continues"


def _asks_for_level(interval: DrugInterval, clearance_ml_per_min: float | None) -> bool:
    """Tell whether one framework accepts a drug level only, although another one gives hours."""
    below = interval.level_below_ml_per_min
    return below is not None and clearance_ml_per_min is not None and clearance_ml_per_min < below
