"""What becomes of a patient after a session: both feet, the bedside, the pain and its diary, and what an observer can read from them."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from sympblock.anatomy.dice import Dice
from sympblock.anatomy.measures import measure
from sympblock.block.block_duration import duration_proxy
from sympblock.block.block_effect import Effect, effect_of
from sympblock.block.pain_diary import CLOCK, Diary, keep_diary
from sympblock.block.pain_figures import PRIOR
from sympblock.block.pain_response import MIN_PER_H, BlockGiven, PainTraits, draw_traits
from sympblock.block.result_reading import Seen
from sympblock.block.room import Room
from sympblock.block.room_words import NOTICED_ML
from sympblock.block.skin_temperature import FootPlan, draw_plan, temperatures_c
from sympblock.block.warming_criteria import Verdict, criteria
from sympblock.content import load_evidence
from sympblock.content.agents import load_agents

BASELINE = "baseline_feet"


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
class Aftermath:
    """Holds all that follows from a session.

    Parameters
    ----------
    effect : Effect
        What the drug reached.
    traits : PainTraits
        The pain, which no observer sees.
    given : BlockGiven
        The injection, as it acts on the pain.
    plan : FootPlan
        The feet.
    seed : int
        Decides the person's pain and how entries stray.
    has_baseline : bool
        True if the feet were measured before the block.
    """

    effect: Effect
    traits: PainTraits
    given: BlockGiven
    plan: FootPlan
    seed: int
    has_baseline: bool = True

    @property
    def is_sympathetic(self) -> bool:
        """Tell whether part of the pain is sympathetically maintained."""
        return self.traits.sympathetic_share > 0.0

    @property
    def is_numb(self) -> bool:
        """Tell whether sensation or power of the leg is lost."""
        return self.effect.is_somatic

    @property
    def is_in_blood(self) -> bool:
        """Tell whether so much drug went into a vessel that the patient notices."""
        return self.effect.in_vessel_ml >= NOTICED_ML

    @cached_property
    def feet(self) -> Feet:
        """Return the temperatures of both feet, as long as they are watched."""
        minutes = np.arange(0.0, measure(CLOCK, "watch_feet_min") + 1.0)
        treated, other = temperatures_c(self.plan, minutes)
        return Feet(minutes, treated, other, temperatures_c(self.plan, minutes, "toe")[0])

    @cached_property
    def verdicts(self) -> tuple[Verdict, ...]:
        """Judge the feet by the published signs."""
        feet = self.feet
        return criteria(feet.treated_c, feet.other_c, feet.minutes, feet.toe_c, self.plan.core_c)

    @cached_property
    def diary(self) -> Diary:
        """Return the diary of the week after."""
        return keep_diary(self.traits, self.given, self.seed)

    def seen(self, criterion: str) -> Seen:
        """Return what an observer has found who goes by one published sign of a warm foot.

        Parameters
        ----------
        criterion : str
            Key of the sign, such as ``"net_rise"``.
        """
        diary = self.diary
        met = next(each.met for each in self.verdicts if each.criterion.key == criterion)
        return Seen(
            is_foot_warm=met if self.has_baseline else None,
            relief_share=diary.early_share,
            relief_h=diary.relief_h,
            drug_h=self.given.drug_h,
            is_numb=self.is_numb,
            is_in_blood=self.is_in_blood,
            is_sedated=self.given.is_sedated,
        )

    def otherwise(self, what_if: WhatIf) -> Aftermath:
        """Return the same person, feet and days, had something been otherwise."""
        effect = Effect() if what_if.saline or what_if.missed else self.effect
        truth = self.is_sympathetic != what_if.other_truth
        given = dataclasses.replace(
            _given(effect, self.given.drug_h, self.given.in_blood), is_sedated=what_if.sedated or self.given.is_sedated
        )
        plan = dataclasses.replace(self.plan, completeness=effect.warmth)
        return dataclasses.replace(self, effect=effect, traits=draw_traits(self.seed, truth), given=given, plan=plan)


def aftermath_of(room: Room, seed: int) -> Aftermath:
    """Return what follows from a session in which local anaesthetic was injected.

    Parameters
    ----------
    room : Room
        After its last event.
    seed : int
        Decides whether the pain is sympathetic, as often as in people in whom it was suspected, and the rest of it.

    Raises
    ------
    ValueError
        If no local anaesthetic was injected.
    """
    drugs = [each for each in room.given if load_agents()[each.event.agent].is_anaesthetic]
    if not drugs:
        raise ValueError("no local anaesthetic was injected through the needle: there is nothing to follow")
    effect = effect_of(room)
    in_blood = effect.in_vessel_ml / sum(each.event.ml for each in drugs)
    return Aftermath(
        effect=effect,
        traits=draw_traits(seed, _is_sympathetic(seed)),
        given=_given(effect, drug_hours(room), min(in_blood, 1.0)),
        plan=draw_plan(room.patient.seed, effect.warmth, room.side),
        seed=seed,
        has_baseline=BASELINE in room.ticked,
    )


def drug_hours(room: Room) -> float:
    """Return how long the longest-acting drug of a session acts, taken from another block; a default if nothing was found."""
    names = {load_agents()[each.event.agent].drug for each in room.given}
    found = [duration_proxy(name) for name in sorted(name for name in names if name)]
    hours = [each.mean_min / MIN_PER_H for each in found if each is not None]
    return max(hours, default=measure(CLOCK, "drug_default_h"))


def _given(effect: Effect, drug_h: float, in_blood: float) -> BlockGiven:
    return BlockGiven(
        sympathetic=effect.completeness,
        somatic=1.0 if effect.is_somatic else 0.0,
        in_blood=in_blood if effect.in_vessel_ml > 0.0 else 0.0,
        drug_h=drug_h,
    )


def _is_sympathetic(seed: int) -> bool:
    prior = next(row.value or 0.0 for row in load_evidence("bayes_presets") if row.id == PRIOR)
    return Dice(seed, "suspected").happens(prior)
