"""Judges doses of local anaesthetics against their limits, in words that a learner reads."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from sympblock.anatomy.measures import measure
from sympblock.block.local_anaesthetic import (
    TABLE,
    Dose,
    Drug,
    Limit,
    check_weight_kg,
    conflicting_limits,
    dose_mg,
    exact_share,
    judged_limit,
    sum_mg,
)

Tone = Literal["plain", "caution", "stop"]
TONES: tuple[Tone, ...] = ("plain", "caution", "stop")


@dataclass(frozen=True)
class Finding:
    """Says one thing about the doses.

    Parameters
    ----------
    tone : str
        ``"plain"``, ``"caution"`` (near a limit, or limits conflict at this dose) or ``"stop"`` (at a limit or above it).
    words : str
        One to three sentences.
    sources : tuple of str
        Keys of the references.
    """

    tone: Tone
    words: str
    sources: tuple[str, ...]


def check_doses(doses: Iterable[Dose], weight_kg: float, is_frail: bool = False) -> tuple[Finding, ...]:
    """Judge doses given to one patient, each drug first and then all together.

    Parameters
    ----------
    doses : iterable of Dose
        All that was or will be given, that in the skin included; any order.
    weight_kg : float
        Within the range of the course; the lean weight in obesity.
    is_frail : bool
        Old or weak, or with a disease of liver or heart.

    Returns
    -------
    tuple of Finding
        Empty if nothing is given.

    Raises
    ------
    DoseError
        If the weight lies outside the range.

    Examples
    --------
    >>> for finding in check_doses([Dose("lidocaine", 1, 5), Dose("bupivacaine", 0.5, 20)], weight_kg=70):
    ...     print(finding.tone, finding.words.split(".")[0])
    plain Lidocaine: 50 mg, 17 % of 300 mg (whole dose)
    plain Bupivacaine: 100 mg, 72 % of 140 mg (2 mg/kg)
    caution Together: 89 % of what the drugs allow
    plain The label of bupivacaine does not recommend another local anaesthetic with it or before it: too few data
    """
    check_weight_kg(weight_kg)
    given = sum_mg(doses)
    found = [_of_one(drug, mg, weight_kg) for drug, mg in given.items()]
    if len(given) > 1:
        found.append(_of_all(exact_share(given, weight_kg)))
    if len(given) > 1 and "bupivacaine" in given:
        found.append(Finding("plain", MIXED, ("pfizer_bupi",)))
    if given and is_frail:
        found.append(Finding("caution", FRAIL, ("rxlist_xylocaine",)))
    return tuple(found)


MIXED = "The label of bupivacaine does not recommend another local anaesthetic with it or before it: too few data."
FRAIL = "The label of lidocaine asks for less in old or weak patients and with disease of heart or liver. It gives no figure."


def volume_at_limit_ml(drug: Drug, percent: float, weight_kg: float) -> float:
    """Return the volume that holds just the limit of a drug, if nothing else is given.

    Parameters
    ----------
    drug : str
        One of the course's local anaesthetics.
    percent : float
        Its strength, more than 0.
    weight_kg : float
        Within the range of the course.

    Examples
    --------
    >>> volume_at_limit_ml("bupivacaine", 0.5, weight_kg=50)
    20.0
    """
    return judged_limit(drug, weight_kg).mg / dose_mg(percent, 1.0)


def worst_tone(findings: Iterable[Finding]) -> Tone:
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
    warns_from = Fraction(str(measure(TABLE, "caution_proportion")))
    return "stop" if share >= 1 else "caution" if share >= warns_from else "plain"


def _of_one(drug: Drug, mg: float, weight_kg: float) -> Finding:
    judged, share = judged_limit(drug, weight_kg), exact_share({drug: mg}, weight_kg)
    others = conflicting_limits(drug, weight_kg)
    tone = tone_of(share)
    if tone == "plain" and any(mg >= other.mg for other in others):
        tone = "caution"
    words = f"{drug.capitalize()}: {mg:g} mg, {_percent(share)} % of {_mg(judged)} mg ({judged.words})."
    if tone == "stop":
        words += " Stop: at the limit or above it."
    sources = dict.fromkeys(key for limit in (judged, *others) for key in limit.sources)
    return Finding(tone, " ".join([words, *(_conflict(judged, other) for other in others)]), tuple(sources))


def _conflict(judged: Limit, other: Limit) -> str:
    if other.mg > judged.mg:
        return f"Sources conflict: another one allows {_mg(other)} mg ({other.words}). The lower figure counts here."
    return f"Sources conflict: another one allows {_mg(other)} mg only."


def _of_all(share: Fraction) -> Finding:
    words = f"Together: {_percent(share)} % of what the drugs allow. Toxic effects add up; what is in the skin counts."
    tone = tone_of(share)
    if tone == "stop":
        words += " Stop: at the limit or above it."
    return Finding(tone, words, ("sensorcaine_drugscom", "la_mixtures_review"))


def _percent(share: Fraction) -> int:
    """Round up, as a dose near a limit must not look smaller; 100 is kept for the limit itself."""
    whole = math.ceil(100 * share)
    return min(whole, 99) if share < 1 else whole


def _mg(limit: Limit) -> int:
    """Round a limit down."""
    return math.floor(limit.mg)
