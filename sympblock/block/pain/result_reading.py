"""Which interpretation the result of one block allows, from what an observer can see: a probability changes, nothing is proven."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from sympblock.block.pain.pain_response import HALF
from sympblock.content import tables
from sympblock.content.studies.result_reasons import Reason, load_result_reasons

Reading = Literal["likelier", "less_likely", "not_shown", "other_cause"]
#: What a learner reads for each reading.
READINGS: Mapping[Reading, str] = MappingProxyType(
    {
        "likelier": "Sympathetically maintained pain has become more likely",
        "less_likely": "Sympathetically maintained pain has become less likely",
        "not_shown": "No answer: the block was not shown to have succeeded",
        "other_cause": "No answer: something else may have relieved the pain",
    }
)
TOO_EARLY = "too_early"
#: What a learner may say before all findings are in.
CHOICES: Mapping[str, str] = MappingProxyType(
    {TOO_EARLY: "Too early to say: more findings are needed", **{str(key): words for key, words in READINGS.items()}}
)
#: Readings that answer the question; the others leave it open.
ANSWERS: tuple[Reading, ...] = ("likelier", "less_likely")


@dataclass(frozen=True)
class BedsideFindings:
    """Holds what an observer has found.

    Parameters
    ----------
    is_foot_warm : bool or None
        Whether the foot was warmer than the other by the sign that was chosen; None = not measured.
    relief_share : float
        Share of the pain that was gone at half an hour, up to 1; less than 0 if there was more pain.
    relief_h : float
        Hours of relief, 0 or more.
    drug_h : float
        Hours that the drug acts, more than 0.
    is_numb, is_in_blood, is_sedated : bool
        Sensation or power of the leg lost; signs of drug in the blood; sedation given.
    is_open : bool
        True if relief had not ended with the last entry of the diary: it lasted ``relief_h`` or longer.
    """

    is_foot_warm: bool | None
    relief_share: float
    relief_h: float
    drug_h: float
    is_numb: bool = False
    is_in_blood: bool = False
    is_sedated: bool = False
    is_open: bool = False

    def __post_init__(self) -> None:
        if not self.relief_share <= 1.0:
            raise ValueError(f"relief_share {self.relief_share:g} is more than 1")
        if not (self.relief_h >= 0.0 and self.drug_h > 0.0):
            raise ValueError(
                f"hours of relief {self.relief_h:g} must be 0 or more, of the drug {self.drug_h:g} more than 0"
            )

    @property
    def is_eased(self) -> bool:
        """Tell whether half of the pain or more was gone at half an hour."""
        return self.relief_share >= HALF


@dataclass(frozen=True)
class Result:
    """Holds the reading that a result allows, and why.

    Parameters
    ----------
    reading : str
        A key of :data:`READINGS`.
    reasons : tuple of Reason
        At least one; the first one decides.
    """

    reading: Reading
    reasons: tuple[Reason, ...]

    @property
    def words(self) -> str:
        """Return the reading in words."""
        return READINGS[self.reading]


def read_result(seen: BedsideFindings) -> Result:
    """Return the one reading that a result allows.

    Examples
    --------
    >>> read_result(BedsideFindings(True, relief_share=0.7, relief_h=60, drug_h=4)).words
    'Sympathetically maintained pain has become more likely'
    >>> read_result(BedsideFindings(True, relief_share=0.7, relief_h=60, drug_h=4, is_sedated=True)).reading
    'other_cause'
    >>> [reason.id for reason in read_result(BedsideFindings(None, relief_share=0.1, relief_h=0, drug_h=4)).reasons]
    ['not_measured', 'no_block_no_relief']
    """
    found, reading = _eased(seen) if seen.is_eased else _not_eased(seen)
    return Result(reading, tuple(load_result_reasons()[name] for name in found))


def _eased(seen: BedsideFindings) -> tuple[tuple[str, ...], Reading]:
    """Read relief: it answers only if a block was shown and nothing else was seen that eases pain."""
    spoilt = tuple(_other_causes(seen))
    if spoilt:
        return (*spoilt, "hope"), "other_cause"
    is_short = seen.relief_h <= tables.pain_response().placebo_h
    lasted = ("still_lasting" if seen.is_open else "as_short_as_saline") if is_short else "longer_than_saline"
    return ("block_then_relief", lasted, "hope", "warm_is_not_proof"), "likelier"


def _other_causes(seen: BedsideFindings) -> Iterator[str]:
    if seen.is_foot_warm is None:
        yield "not_measured"
    if not seen.is_foot_warm:
        yield "relief_without_block"
    if seen.is_numb:
        yield "lost_sensation"
    if seen.is_in_blood:
        yield "drug_in_blood"
    if seen.is_sedated:
        yield "sedation"
    if seen.relief_h < seen.drug_h and not seen.is_open:
        yield "shorter_than_drug"


def _not_eased(seen: BedsideFindings) -> tuple[tuple[str, ...], Reading]:
    """Read pain that stayed: it answers only if a block of the trunk was shown. What eases pain did not do so here."""
    if seen.is_foot_warm is None:
        return ("not_measured", "no_block_no_relief"), "not_shown"
    if not seen.is_foot_warm:
        return ("no_block_no_relief",), "not_shown"
    if seen.is_numb:
        return ("warm_from_other_nerves",), "not_shown"
    partly = ("mixed_pain",) if seen.relief_share > 0.0 else ()
    return ("block_without_relief", *partly, "missed_fibres", "warm_is_not_proof"), "less_likely"
