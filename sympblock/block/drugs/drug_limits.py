"""Limits of local anaesthetics: which labels state them, for whom, and which one binds at a weight.

Every drug is judged by the lowest limit without adrenaline that applies in a
country; limits that apply elsewhere are kept and shown. Rows of the table named
``any`` apply in every country, rows named ``other`` are shown only.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, get_args

from sympblock.content import Parameter, tables

Drug = Literal["lidocaine", "bupivacaine", "levobupivacaine", "ropivacaine"]
DRUGS: tuple[Drug, ...] = get_args(Drug)
Country = Literal["uk_ie", "us"]
COUNTRIES: tuple[Country, ...] = get_args(Country)
#: Its labels are the stricter ones.
STRICTER: Country = "uk_ie"


class DoseError(ValueError):
    """Says what is impossible about an entry, and what is possible."""


@dataclass(frozen=True)
class Limit:
    """Holds one published limit for one weight.

    Parameters
    ----------
    mg : float
        The whole dose that it allows at this weight.
    words : str
        How it was published: ``"2 mg/kg"``, or ``"150 mg"``.
    scope : str
        Whose limit it is and for whom: label, population, kind of block.
    sources : tuple of str
        Keys of the references.
    """

    mg: float
    words: str
    scope: str
    sources: tuple[str, ...]


def published_limits(drug: Drug) -> tuple[Parameter, ...]:
    """Return every limit of a drug, those that nothing is judged by included.

    Examples
    --------
    >>> [(limit.value, limit.unit) for limit in published_limits("bupivacaine")]
    [(2.0, 'mg/kg'), (150.0, 'mg'), (175.0, 'mg')]
    """
    check_drug(drug)
    rows = tables.local_anaesthetics_rows().items()
    return tuple(row for key, row in rows if key.startswith(f"{drug}_") and row.unit in ("mg", "mg/kg"))


def applicable_limits(drug: Drug, weight_kg: float, country: Country = STRICTER) -> tuple[Limit, ...]:
    """Return the limits without adrenaline that apply in a country at a weight, lowest first.

    Parameters
    ----------
    drug : str
        Without adrenaline.
    weight_kg : float
        Within the range of the course; the ideal weight in obesity.
    country : str
        Whose labels are followed: ``"uk_ie"`` or ``"us"``.

    Examples
    --------
    >>> [limit.mg for limit in applicable_limits("lidocaine", 60, "us")]
    [270.0, 300.0]
    """
    check_weight_kg(weight_kg)
    if country not in COUNTRIES:
        raise DoseError(f"no labels of {country!r}: choose {one_of(COUNTRIES)}")
    return _limits(drug, weight_kg, (country, "any"))


def judged_limit(drug: Drug, weight_kg: float, country: Country = STRICTER) -> Limit:
    """Return the limit that binds: the lowest that applies.

    Parameters
    ----------
    drug, weight_kg, country
        As for :func:`applicable_limits`.

    Examples
    --------
    >>> limit = judged_limit("bupivacaine", 70)
    >>> limit.mg, limit.words, limit.sources
    (140.0, '2 mg/kg', ('emc_bupi11612',))
    >>> judged_limit("lidocaine", 70).mg, judged_limit("lidocaine", 70, "us").mg
    (200.0, 300.0)
    """
    return applicable_limits(drug, weight_kg, country)[0]


def conflicting_limits(drug: Drug, weight_kg: float, country: Country = STRICTER) -> tuple[Limit, ...]:
    """Return the limits of other labels that differ from the judged one at this weight, lowest first.

    Examples
    --------
    >>> [(limit.mg, limit.sources) for limit in conflicting_limits("bupivacaine", 70)]
    [(175.0, ('us_label_audit',))]
    >>> [limit.mg for limit in conflicting_limits("lidocaine", 70, "us")]
    [200.0]
    """
    judged = judged_limit(drug, weight_kg, country)
    elsewhere = [_limits(drug, weight_kg, (other,))[:1] for other in (*COUNTRIES, "other") if other != country]
    found = sorted((limit for limits in elsewhere for limit in limits), key=lambda limit: limit.mg)
    return tuple(limit for limit in found if limit.mg != judged.mg)


def check_weight_kg(weight_kg: float) -> None:
    """Refuse a weight outside the range of the course.

    Raises
    ------
    DoseError
        With the range.
    """
    low, high = tables.local_anaesthetics().weight_low_kg, tables.local_anaesthetics().weight_high_kg
    if not low <= weight_kg <= high:
        raise DoseError(f"a weight of {weight_kg:g} kg is outside the {low:g} to {high:g} kg of this course: check it")


def check_drug(drug: str) -> None:
    """Refuse a drug that the course does not know."""
    if drug not in DRUGS:
        raise DoseError(f"the course knows no local anaesthetic {drug!r}: choose {one_of(DRUGS)}")


def one_of(names: Iterable[object]) -> str:
    """Join names to a choice, as "a, b or c"."""
    *others, last = [f"{name:g}" if isinstance(name, float) else str(name) for name in names]
    return f"{', '.join(others)} or {last}"


def exact(value: float) -> Fraction:
    """Read a float as the decimal that a person typed, so that 0.1 is a tenth."""
    return Fraction(str(float(value)))


def _limits(drug: Drug, weight_kg: float, scopes: tuple[str, ...]) -> tuple[Limit, ...]:
    check_drug(drug)
    keys = [f"{drug}_{scope}_{unit}" for scope in scopes for unit in ("mg_per_kg", "mg")]
    rows = tables.local_anaesthetics_rows()
    found = [_limit(rows.at(key), weight_kg) for key in keys if key in rows]
    return tuple(sorted(found, key=lambda limit: limit.mg))


def _limit(row: Parameter, weight_kg: float) -> Limit:
    mg = float(exact(row.value) * (exact(weight_kg) if row.unit == "mg/kg" else 1))
    return Limit(mg, f"{row.value:g} {row.unit}", row.note, row.source)
