"""Patients with a painful limb as rules: what each feature sounds and looks like, and what each kind of patient has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from string import Formatter
from types import MappingProxyType
from typing import Literal

from pydantic import Field

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Rule, Text

Category = Literal["sensory", "vasomotor", "sudomotor", "motor_trophic"]
#: The four categories of the criteria, in the words of the learner.
CATEGORIES: dict[Category, str] = {
    "sensory": "Sensory",
    "vasomotor": "Vasomotor",
    "sudomotor": "Sudomotor or oedema",
    "motor_trophic": "Motor or trophic",
}
Phase = Literal["warm", "cold", "any"]
#: What can be seen of a foot; empty where nothing can.
Look = Literal["", "red", "blue", "mottled", "swollen", "sweating", "trophic", "stiff"]
#: What a sentence about a patient may leave open.
OPEN_WORDS = frozenset({"side", "other"})
OPEN_WORDS_OF_A_STORY = frozenset({"person", "side", "other", "she", "her", "weeks"})


class Variant(Record):
    """Holds one form of a feature: what the patient says, what is found, and what a picture of the foot shows of it.

    ``phase`` is the kind of limb that it fits. ``look`` names what is drawn and is empty
    where it cannot be seen; ``both_symptom`` and ``both_sign`` say the same of both feet.
    """

    phase: Phase = "any"
    symptom: Text
    sign: Text
    look: Look = ""
    both_symptom: str = ""
    both_sign: str = ""


class LimbFeature(Record):
    """Names something of which a patient can complain, and which can be found on examination.

    ``normal`` says that it is not there, and is empty where a picture shows it. What
    ``lasts`` and is reported is there on the day as well.
    """

    id: Name
    name: Text
    category: Category
    normal: str
    lasts: bool = False
    variants: Many[Variant] = Field(min_length=1)
    sources: Many[Key] = Field(min_length=1)


class Presence(Record):
    """Says of which features a patient complains, or which are found.

    ``least`` and ``most`` bound the number of categories with a feature; features of
    ``always`` are there in each such patient.
    """

    always: Many[Name] = ()
    possible: Many[Name]
    least: int = Field(ge=0, le=4)
    most: int = Field(ge=0, le=4)


class LimbCase(Record):
    """Holds the rules of one kind of patient.

    ``per_deck`` is how many of a deck of cards are of this kind. ``better_explained`` and
    ``out_of_proportion`` answer criteria D and A. ``clues`` are findings outside of the
    criteria; each patient has two of them. ``settles`` names the test that settles it.
    Ages are our choice.
    """

    id: Name
    name: Text
    per_deck: int = Field(ge=1, le=100)
    better_explained: bool
    out_of_proportion: bool
    phase: Phase
    both_feet: bool = False
    youngest_years: int = Field(default=24, ge=18, le=90)
    oldest_years: int = Field(default=71, ge=18, le=90)
    openings: Many[Text] = Field(min_length=2)
    reported: Presence
    observed: Presence
    clues: Many[Text] = Field(min_length=2)
    settles: Text
    teaches: Text
    sources: Many[Key] = Field(min_length=1)


class SeverityItem(Record):
    """Names one point of the severity score; ``features`` are those any of which gives it, none = continuing pain."""

    id: Name
    words: Text
    part: Literal["symptom", "sign"]
    features: Many[Name]
    sources: Many[Key] = Field(min_length=1)


@lru_cache
def load_limb_features(data_dir: Path = DATA_DIR) -> Mapping[str, LimbFeature]:
    """Load the features by their ids, in the order of the categories.

    Examples
    --------
    >>> load_limb_features()["oedema"].category
    'sudomotor'
    """
    path = data_dir / "care/limb_features.yaml"
    found = read_cited(path, LimbFeature, data_dir, rules=(_is_open_only_for(OPEN_WORDS, "variants"),))
    return MappingProxyType({each.id: each for each in found})


@lru_cache
def load_limb_cases(data_dir: Path = DATA_DIR) -> Mapping[str, LimbCase]:
    """Load the kinds of patients by their ids.

    Raises
    ------
    ContentError
        If a kind names a feature that is not known, or asks for more categories than its features have.

    Examples
    --------
    >>> load_limb_cases()["deep_vein_thrombosis"].better_explained
    True
    """
    rules = _is_open_only_for(OPEN_WORDS_OF_A_STORY, "openings"), _can_be_dealt(load_limb_features(data_dir))
    found = read_cited(data_dir / "care/limb_cases.yaml", LimbCase, data_dir, rules=rules)
    return MappingProxyType({each.id: each for each in found})


@lru_cache
def load_severity_items(data_dir: Path = DATA_DIR) -> tuple[SeverityItem, ...]:
    """Load the points of the severity score in their order.

    Examples
    --------
    >>> len(load_severity_items())
    16
    """
    known = load_limb_features(data_dir)

    def _knows_its_features(item: SeverityItem) -> Iterator[tuple[str, str]]:
        yield from _unknown("features", item.features, known)

    return read_cited(data_dir / "care/severity_items.yaml", SeverityItem, data_dir, rules=(_knows_its_features,))


def fitting(feature: LimbFeature, phase: Phase, both_feet: bool = False) -> tuple[Variant, ...]:
    """Return the forms of a feature that fit a limb; of both feet only those that have words for it.

    Examples
    --------
    >>> [variant.look for variant in fitting(load_limb_features()["colour"], "cold")]
    ['blue', 'mottled']
    """
    fits = (each for each in feature.variants if phase == "any" or each.phase in ("any", phase))
    return tuple(each for each in fits if not both_feet or (each.both_symptom and each.both_sign))


def _unknown(field: str, names: tuple[str, ...], known: Mapping[str, LimbFeature]) -> Iterator[tuple[str, str]]:
    for name in names:
        if name not in known:
            yield field, f"unknown feature {name!r}: write an id of limb_features.yaml"


def _can_be_dealt(known: Mapping[str, LimbFeature]) -> Rule:
    """Make the rule that the features of a kind are known and fill as many categories as are asked for."""

    def _is_dealt(case: LimbCase) -> Iterator[tuple[str, str]]:
        if case.youngest_years > case.oldest_years:
            yield "oldest_years", "lies below youngest_years: write a greater number"
        for field, wanted in (("reported", case.reported), ("observed", case.observed)):
            names = (*wanted.always, *wanted.possible)
            unknown = list(_unknown(field, names, known))
            yield from unknown
            if unknown:
                continue
            if mute := [name for name in names if not fitting(known[name], case.phase, case.both_feet)]:
                yield field, f"nothing is said of {', '.join(mute)} in such a limb: add a variant to limb_features.yaml"
            fixed = {known[name].category for name in wanted.always}
            every = fixed | {known[name].category for name in wanted.possible}
            if not len(fixed) <= wanted.least <= wanted.most <= len(every):
                yield field, f"between {len(fixed)} and {len(every)} categories can be filled: change least or most"

    return _is_dealt


def _is_open_only_for(words: frozenset[str], field: str) -> Rule:
    """Make the rule that sentences leave nothing open but the words that are filled in."""

    def _is_filled(record: LimbFeature | LimbCase) -> Iterator[tuple[str, str]]:
        for sentence in _sentences(record):
            try:
                odd = {"".join(part) for part in _open_places(sentence)} - words
            except ValueError:
                odd = {"a brace"}
            if odd:
                told = ", ".join(sorted(odd))
                yield field, f"{told!r} cannot be filled in: write one of {', '.join(sorted(words))} between braces"

    return _is_filled


def _open_places(sentence: str) -> Iterator[tuple[str, str, str]]:
    """Yield name, form and conversion of what a sentence leaves open."""
    for _, name, form, conversion in Formatter().parse(sentence):
        if name is not None:
            yield name, form or "", conversion or ""


def _sentences(record: LimbFeature | LimbCase) -> Iterator[str]:
    if isinstance(record, LimbCase):
        yield from (*record.openings, *record.clues)
        return
    for variant in record.variants:
        yield from (variant.symptom, variant.sign, variant.both_symptom, variant.both_sign)
