"""Judges doses of local anaesthetics against their limits, in words that a learner reads."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from sympblock.block.drugs.drug_limits import (
    STRICTER,
    Country,
    Drug,
    Limit,
    check_weight_kg,
    conflicting_limits,
    judged_limit,
)
from sympblock.block.drugs.local_anaesthetic import Dose, dose_mg, exact_share, is_within_limit, sum_mg
from sympblock.content import tables

Tone = Literal["plain", "caution", "stop"]
TONES: tuple[Tone, ...] = ("plain", "caution", "stop")


@dataclass(frozen=True)
class DoseFinding:
    """Says one thing about the doses.

    Parameters
    ----------
    tone : str
        ``"plain"``, ``"caution"`` (near a limit, or above that of another label) or ``"stop"`` (at a limit or above it).
    words : str
        One to three sentences.
    sources : tuple of str
        Keys of the references.
    """

    tone: Tone
    words: str
    sources: tuple[str, ...]


def check_doses(
    doses: Iterable[Dose], weight_kg: float, is_frail: bool = False, country: Country = STRICTER
) -> tuple[DoseFinding, ...]:
    """Judge doses given to one patient, each drug first and then all together.

    Parameters
    ----------
    doses : iterable of Dose
        All that was or will be given, that in the skin included; any order.
    weight_kg : float
        Within the range of the course; the ideal weight in obesity.
    is_frail : bool
        Old or debilitated, or with disease of the heart or liver.
    country : str
        Whose labels are followed.

    Returns
    -------
    tuple of DoseFinding
        Empty if nothing is given.

    Raises
    ------
    DoseError
        If the weight lies outside the range.

    Examples
    --------
    >>> for finding in check_doses([Dose("lidocaine", 1, 5), Dose("bupivacaine", 0.5, 16)], weight_kg=70):
    ...     print(finding.tone, finding.words.split(".")[0])
    plain Lidocaine: 50 mg, 25 % of the limit of 200 mg
    plain Bupivacaine: 80 mg, 58 % of the limit of 140 mg
    caution Both drugs together: 83 % of what is allowed
    plain The label of bupivacaine does not recommend giving another local anaesthetic with it or before it: too few data
    """
    check_weight_kg(weight_kg)
    given = sum_mg(doses)
    found = [_of_one(drug, mg, weight_kg, country) for drug, mg in given.items()]
    if len(given) > 1:
        found.append(_of_all(exact_share(given, weight_kg, country)))
    if len(given) > 1 and "bupivacaine" in given:
        found.append(DoseFinding("plain", MIXED, ("pfizer_bupi",)))
    if given and is_frail:
        found.append(DoseFinding("caution", FRAIL, ("rxlist_xylocaine",)))
    return tuple(found)


MIXED = (
    "The label of bupivacaine does not recommend giving another local anaesthetic with it or before it: too few data."
)
FRAIL = (
    "Old or debilitated patients and those with disease of the heart or liver should be given less. "
    "The labels publish no factor, so no figure is calculated."
)


def volume_at_limit_ml(drug: Drug, percent: float, weight_kg: float, country: Country = STRICTER) -> float:
    """Return the volume that holds just the limit of a drug, if nothing else is given.

    Parameters
    ----------
    drug : str
        One of the course's local anaesthetics.
    percent : float
        Its strength, more than 0.
    weight_kg : float
        Within the range of the course.
    country : str
        Whose labels are followed.

    Examples
    --------
    >>> volume_at_limit_ml("bupivacaine", 0.5, weight_kg=50)
    20.0
    """
    return judged_limit(drug, weight_kg, country).mg / dose_mg(percent, 1.0)


def least_weight_kg(given_mg: Mapping[Drug, float], country: Country = STRICTER) -> int | None:
    """Return the lowest whole weight from which on the doses stay below the limit; None if they do at no weight.

    Parameters
    ----------
    given_mg : mapping of str to float
        Milligrams by drug, that in the skin included.
    country : str
        Whose labels are followed.

    Examples
    --------
    >>> least_weight_kg({"bupivacaine": 93.75, "lidocaine": 50})
    63
    >>> least_weight_kg({"lidocaine": 300}) is None
    True
    """
    low, high = int(tables.local_anaesthetics().weight_low_kg), int(tables.local_anaesthetics().weight_high_kg)
    # A heavier patient bears as much or more, so the first weight that fits is the border.
    return next((kg for kg in range(low, high + 1) if is_within_limit(given_mg, kg, country)), None)


def worst_tone(findings: Iterable[DoseFinding]) -> Tone:
    """Return the gravest tone; plain if there is nothing to say.

    Examples
    --------
    >>> worst_tone(check_doses([Dose("bupivacaine", 0.75, 20)], weight_kg=70))
    'stop'
    """
    return max((finding.tone for finding in findings), key=TONES.index, default="plain")


def tone_of(share: Fraction | float) -> Tone:
    """Return how grave a share of the limit is; 1 = at the limit.

    Examples
    --------
    >>> tone_of(0.5), tone_of(0.8), tone_of(1.0)
    ('plain', 'caution', 'stop')
    """
    warns_from = Fraction(str(tables.local_anaesthetics().caution_proportion))
    return "stop" if share >= 1 else "caution" if share >= warns_from else "plain"


def _of_one(drug: Drug, mg: float, weight_kg: float, country: Country) -> DoseFinding:
    judged, share = judged_limit(drug, weight_kg, country), exact_share({drug: mg}, weight_kg, country)
    others = conflicting_limits(drug, weight_kg, country)
    tone = tone_of(share)
    if tone == "plain" and any(mg >= other.mg for other in others):
        tone = "caution"
    words = [f"{drug.capitalize()}: {mg:g} mg, {_percent(share)} % of the limit of {_mg(judged)} mg."]
    words += [AT_LIMIT] if tone == "stop" else []
    words.append(f"At {weight_kg:g} kg the limit that applies is {judged.words} ({judged.scope}).")
    sources = dict.fromkeys(key for limit in (judged, *others) for key in limit.sources)
    return DoseFinding(tone, " ".join([*words, *(_conflict(other) for other in others)]), tuple(sources))


AT_LIMIT = "Stop: the dose reaches or exceeds the limit, and a plan must stay below it (our rule)."


def _conflict(other: Limit) -> str:
    return f"Another published figure is {_mg(other)} mg ({other.scope})."


def _of_all(share: Fraction) -> DoseFinding:
    words = f"Both drugs together: {_percent(share)} % of what is allowed. Toxic effects add up, and the skin counts."
    tone = tone_of(share)
    return DoseFinding(
        tone, f"{words} {AT_LIMIT}" if tone == "stop" else words, ("sensorcaine_drugscom", "la_mixtures_review")
    )


def _percent(share: Fraction) -> int:
    """Round up, as a dose near a limit must not look smaller; 100 is kept for the limit itself."""
    whole = math.ceil(100 * share)
    return min(whole, 99) if share < 1 else whole


def _mg(limit: Limit) -> int:
    """Round a limit down."""
    return math.floor(limit.mg)
