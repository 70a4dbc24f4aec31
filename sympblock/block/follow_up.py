"""What follows a block: both feet, the bedside findings, the pain and its diary, and what an observer can infer from them."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from sympblock.block.block_effect import BlockEffect
from sympblock.block.drugs.block_duration import PROXY, duration_proxy
from sympblock.block.drugs.drug_limits import DRUGS
from sympblock.block.pain.pain_diary import Diary, entry_hours, keep_diary
from sympblock.block.pain.pain_response import MIN_PER_H, BlockGiven, PainTraits, sample_traits
from sympblock.block.pain.result_reading import BedsideFindings
from sympblock.block.signs.skin_temperature import FootPlan, sample_plan, temperatures_c
from sympblock.block.signs.warming_criteria import WarmingVerdict, criteria
from sympblock.content import tables
from sympblock.conventions import Side

#: The published sign that is read on a toe.
OF_A_TOE = "near_core"


@dataclass(frozen=True)
class Feet:
    """Holds what probes on both feet read, minute by minute.

    Parameters
    ----------
    minutes, treated_c, other_c, toe_c : np.ndarray
        Shape (n,): soles of both feet and the great toe of the treated one, from the injection on.
    """

    minutes: np.ndarray
    treated_c: np.ndarray
    other_c: np.ndarray
    toe_c: np.ndarray


@dataclass(frozen=True)
class WhatIf:
    """Says what would have been otherwise; all False = nothing.

    Parameters
    ----------
    other_truth : bool
        The pain is sympathetic if it was not, and the other way round.
    saline : bool
        Saline instead of the drug.
    sedated : bool
        Midazolam and fentanyl were given.
    missed : bool
        The drug lay where it reaches neither trunk nor nerve nor vessel.
    """

    other_truth: bool = False
    saline: bool = False
    sedated: bool = False
    missed: bool = False


@dataclass(frozen=True)
class FollowUp:
    """Holds all that decides what follows from a block.

    Parameters
    ----------
    effect : BlockEffect
        What the drug reached.
    seed : int
        Decides the person's pain and how entries stray.
    is_sympathetic : bool
        True if part of the pain is sympathetically maintained, which no observer sees.
    person : int or None
        Who has these feet; None = the typical patient.
    side : str
        The patient's side of the block.
    drug_ml, drug_h : float
        Local anaesthetic that was given, more than 0; how long it acts.
    is_proxy : bool
        True if these hours were measured in another block, False if they are our choice.
    has_baseline, is_sedated : bool
        Whether the feet were measured before the block, and sedation was given.
    written_h : float or None
        The diary ends so many hours after the block; None = it covers a week.
    has_toes : bool
        False in a foot without toes: its probe lies on the heel, and no toe is judged.
    """

    effect: BlockEffect
    seed: int
    is_sympathetic: bool
    person: int | None = None
    side: Side = "left"
    drug_ml: float = 10.0
    drug_h: float = 4.0
    is_proxy: bool = True
    has_baseline: bool = True
    is_sedated: bool = False
    written_h: float | None = None
    has_toes: bool = True

    @cached_property
    def traits(self) -> PainTraits:
        """Return the person's pain."""
        return sample_traits(self.seed, self.is_sympathetic)

    @property
    def given(self) -> BlockGiven:
        """Return the injection as it acts on the pain."""
        return BlockGiven(
            sympathetic=self.effect.completeness,
            somatic=1.0 if self.effect.is_somatic else 0.0,
            in_blood=min(1.0, self.effect.in_vessel_ml / self.drug_ml),
            drug_h=self.drug_h,
            is_sedated=self.is_sedated,
        )

    @property
    def plan(self) -> FootPlan:
        """Return the feet: the same as in the room."""
        return sample_plan(self.person, self.effect.warmth, self.side)

    @property
    def is_in_blood(self) -> bool:
        """Tell whether so much drug went into a vessel that the patient notices."""
        return self.effect.in_vessel_ml >= tables.procedure_room().noticed_in_vessel_ml

    @property
    def drug_words(self) -> str:
        """Say how long the drug acts, and where that comes from."""
        origin = f"taken from {PROXY}" if self.is_proxy else "which is our choice: nothing was found for it"
        return f"The drug acts for about {self.drug_h:.1f} h, {origin}."

    @cached_property
    def feet(self) -> Feet:
        """Return the temperatures of both feet, as long as they are watched."""
        minutes = np.arange(0.0, tables.pain_diary().watch_feet_min + 1.0)
        treated, other = temperatures_c(self.plan, minutes)
        return Feet(minutes, treated, other, temperatures_c(self.plan, minutes, "toe")[0])

    @cached_property
    def verdicts(self) -> tuple[WarmingVerdict, ...]:
        """Judge the feet by the published signs; a foot without toes by those of its heel."""
        feet = self.feet
        found = criteria(feet.treated_c, feet.other_c, feet.minutes, feet.toe_c, self.plan.core_c)
        return found if self.has_toes else tuple(_of_the_heel(each) for each in found if each.criterion.key != OF_A_TOE)

    @cached_property
    def diary(self) -> Diary:
        """Return the diary of the week after, as far as it was written."""
        end_h = math.inf if self.written_h is None else self.written_h
        return keep_diary(self.traits, self.given, self.seed, [hours for hours in entry_hours() if hours <= end_h])

    def seen(self, criterion: str) -> BedsideFindings:
        """Return what an observer has found who goes by one published sign of a warm foot.

        Parameters
        ----------
        criterion : str
            Key of the sign, such as ``"net_rise"``.

        Examples
        --------
        >>> good = FollowUp(BlockEffect(trunk_share=0.8, completeness=1.0), seed=3, is_sympathetic=True)
        >>> good.seen("net_rise").is_foot_warm, good.seen("quick_rise").is_foot_warm
        (True, False)
        """
        met = next(each.met for each in self.verdicts if each.criterion.key == criterion)
        return BedsideFindings(
            is_foot_warm=met if self.has_baseline else None,
            relief_share=self.diary.early_share,
            relief_h=self.diary.relief_h,
            drug_h=self.drug_h,
            is_numb=self.effect.is_somatic,
            is_in_blood=self.is_in_blood,
            is_sedated=self.is_sedated,
            is_open=self.diary.is_open,
        )

    def otherwise(self, what_if: WhatIf) -> FollowUp:
        """Return the same person, feet and days, had something been otherwise."""
        return dataclasses.replace(
            self,
            effect=BlockEffect() if what_if.saline or what_if.missed else self.effect,
            is_sympathetic=self.is_sympathetic != what_if.other_truth,
            is_sedated=self.is_sedated or what_if.sedated,
        )


def _of_the_heel(verdict: WarmingVerdict) -> WarmingVerdict:
    words = verdict.criterion.words.replace("Sole", "Heel")
    return dataclasses.replace(verdict, criterion=dataclasses.replace(verdict.criterion, words=words))


def acting_hours(drugs: Collection[str]) -> tuple[float, bool]:
    """Return how long some local anaesthetics act together, and whether that was measured in another block.

    Parameters
    ----------
    drugs : collection of str
        Their names; the longest time counts. Where nothing was found it is our choice.

    Examples
    --------
    >>> acting_hours(["lidocaine"])
    (2.25, True)
    """
    found = [duration_proxy(drug) for drug in DRUGS if drug in drugs]
    hours = [each.mean_min / MIN_PER_H for each in found if each is not None]
    return max(hours, default=tables.pain_diary().drug_default_h), bool(hours)
