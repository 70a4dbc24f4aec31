"""One injection of the virtual clinic, as somebody sees it who does not know the truth."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from sympblock.block.block_effect import BlockEffect
from sympblock.block.drugs.block_duration import duration_proxy
from sympblock.block.pain.pain_response import (
    MIN_PER_H,
    BlockGiven,
    PainTraits,
    Placebo,
    hours_of_relief,
    pain_points,
    sample_traits,
)
from sympblock.block.signs.skin_temperature import sample_plan, temperatures_c
from sympblock.chance import RandomStream
from sympblock.content import tables

Agent = Literal["bupivacaine", "lidocaine", "saline"]


@dataclass(frozen=True)
class ClinicPatient:
    """Says who sits in the clinic.

    Parameters
    ----------
    seed : int
        The clinic.
    number : int
        The chair, 1 or more.
    is_sympathetic : bool
        True if half of the pain or more is sympathetically maintained; nobody in the clinic can see it.
    placebo : str
        The series whose response to saline is followed.
    """

    seed: int
    number: int
    is_sympathetic: bool
    placebo: Placebo = "verdugo_a"

    @property
    def person(self) -> int:
        """Return the seed of everything that is random in this person."""
        return self.seed * 10_000 + self.number

    @property
    def traits(self) -> PainTraits:
        """Return the pain."""
        return sample_traits(self.person, self.is_sympathetic, self.placebo)


@dataclass(frozen=True)
class VisitFindings:
    """Holds what one injection showed.

    Parameters
    ----------
    agent : str
        What was given.
    before_points, after_points : float
        Pain before, and at the score, 0 to 10.
    relief_h : float
        Hours until relief had fallen to half of its best.
    rise_c, net_rise_c : float
        Of the treated sole, alone and against the other one.
    is_numb : bool
        True if sensation or power is lost.
    """

    agent: Agent
    before_points: float
    after_points: float
    relief_h: float
    rise_c: float
    net_rise_c: float
    is_numb: bool

    @property
    def relief_percent(self) -> float:
        """Return how much of the pain is gone at the score; below 0 if it is worse."""
        return 100.0 * (self.before_points - self.after_points) / self.before_points


@lru_cache(maxsize=4096)
def visit(patient: ClinicPatient, number: int, agent: Agent, is_sedated: bool = False) -> VisitFindings:
    """Give one injection and look.

    Parameters
    ----------
    patient : ClinicPatient
        Who.
    number : int
        The visit, 1 or more; each has its own needle.
    agent : str
        ``"bupivacaine"``, ``"lidocaine"`` or ``"saline"``.
    is_sedated : bool
        Midazolam and fentanyl.

    Examples
    --------
    >>> seen = visit(ClinicPatient(1, 7, True), 1, "bupivacaine")
    >>> seen == visit(ClinicPatient(1, 7, True), 1, "bupivacaine"), seen.before_points > seen.after_points
    (True, True)
    """
    traits, given = _traits_at(patient, number), block_of(patient, number, agent, is_sedated)
    hours = tables.clinic().score_min / MIN_PER_H
    noise = tables.pain_response().day_noise_points * RandomStream(patient.person, f"score/{number}").standard()
    felt = float(pain_points(traits, given, [hours])[0]) + noise
    rise, net = _warming(patient.person, given)
    return VisitFindings(
        agent,
        traits.before_points,
        min(max(felt, 0.0), 10.0),
        hours_of_relief(traits, given),
        rise,
        net,
        given.somatic > 0.0,
    )


def block_of(patient: ClinicPatient, number: int, agent: Agent, is_sedated: bool = False) -> BlockGiven:
    """Sample what the needle of one visit did: took, took in part, missed, reached other nerves or a vessel.

    Examples
    --------
    >>> block_of(ClinicPatient(1, 7, True), 1, "saline")
    BlockGiven(sympathetic=0.0, somatic=0.0, in_blood=0.0, drug_h=4.0, is_sedated=False)
    """
    if agent == "saline":
        return BlockGiven(is_sedated=is_sedated)
    proxy = duration_proxy(agent)
    lasts_h = proxy.mean_min / MIN_PER_H if proxy else tables.pain_diary().drug_default_h
    unnoticed = tables.contrast_rates().vascular_percent * (100.0 - tables.contrast_rates().seen_on_film_percent)
    if RandomStream(patient.person, f"vessel/{number}").happens(unnoticed / 100.0**2):
        return BlockGiven(in_blood=1.0, drug_h=lasts_h, is_sedated=is_sedated)
    is_somatic = RandomStream(patient.person, f"somatic/{number}").happens(tables.clinic().somatic_proportion)
    return BlockGiven(_completeness(patient.person, number), float(is_somatic), 0.0, lasts_h, is_sedated)


def _completeness(person: int, number: int) -> float:
    """Sample how complete a block is: it fails as often as in [@canada2021]."""
    failed = tables.skin_temperature().canada_unchanged_percent / 100.0
    sample = RandomStream(person, f"completeness/{number}").share()
    return min(max((sample - failed) / tables.clinic().partial_proportion, 0.0), 1.0)


def _traits_at(patient: ClinicPatient, number: int) -> PainTraits:
    """Return the person on a day: some answer an injection as such otherwise than the last time."""
    repeats = tables.clinic().placebo_repeats_proportion
    if number == 1 or RandomStream(patient.person, f"repeats/{number}").happens(repeats):
        return patient.traits
    other = sample_traits(patient.person + number * 1_000_000_000, False, patient.placebo)
    return dataclasses.replace(patient.traits, placebo_share=other.placebo_share)


def _warming(person: int, given: BlockGiven) -> tuple[float, float]:
    """Return how much the treated sole has warmed at the score, alone and against the other."""
    nerves = ("spinal_nerve",) if given.somatic else ()
    warmth = BlockEffect(completeness=given.sympathetic, nerves=nerves).warmth
    minutes = [0.0, tables.clinic().score_min]
    treated, other = temperatures_c(sample_plan(person, warmth), minutes)
    return float(treated[1] - treated[0]), float(treated[1] - treated[0] - other[1] + other[0])
