"""Crises of a block: how each begins in the simulated body, what is told, what should be done, and what does harm."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from pydantic import Field

from sympblock.content.care.crisis_acts import load_crisis_acts
from sympblock.content.care.crisis_drugs import load_crisis_drugs
from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, ContentError, Key, Many, Name, Record, Text

#: What can be noticed at a moment; a step or a harm may hang on it.
Signal = Literal[
    "pulseless",
    "compressions_due",
    "fibrillating",
    "ventricular",
    "fitting",
    "unresponsive",
    "low_pressure",
    "very_low_pressure",
    "slow_pulse",
    "slow_low",
    "fast_pulse",
    "no_breath",
    "wheezing",
    "tight_chest",
    "desaturated",
    "very_desaturated",
    "wide_complexes",
    "beating",
]
#: ``held`` = not awake, while pulse, pressure and oxygen are kept; ``harmed`` = well again after minutes without oxygen.
Outcome = Literal["well", "held", "harmed", "unwell", "arrest"]

#: No amount of a drug, in its own unit, and no size of a happening is larger; more is a slip of the keyboard.
MOST_AMOUNT = 10_000.0


class CrisisBody(Record):
    """Holds the body in which a crisis begins; names as in ``sympblock.physiology.Body``."""

    weight_kg: float = Field(gt=0)
    height_cm: float = Field(gt=0)
    age_years: float = Field(gt=0, le=110)
    sex: Literal["female", "male"]
    volume_deficit_ml: float = Field(default=0.0, ge=0)
    conditions: Many[Name] = ()


class CrisisEvent(Record):
    """Says what happens in the body at a second: a drug at a place, an act, or a happening with its size."""

    at_s: float = Field(ge=0)
    drug: Name | None = None
    amount: float = Field(default=0.0, ge=0, le=MOST_AMOUNT)
    place: Name = "vein"
    over_s: float = 1.0
    act: Name | None = None
    happening: Name | None = None
    size: float = Field(default=0.0, ge=0, le=MOST_AMOUNT)


class StepDose(Record):
    """Bounds one dose by a guideline or label, in the unit of the drug, by kilogram if ``is_per_kg``.

    Without ``drug`` it holds for any of the step. ``needs_pulse``: in an arrest another rule holds, and none is judged.
    ``is_bolus``: what runs in slowly is not judged by it.
    """

    place: Name
    drug: Name | None = None
    low: float = Field(ge=0, le=MOST_AMOUNT)
    high: float = Field(gt=0, le=MOST_AMOUNT)
    is_per_kg: bool = False
    needs_pulse: bool = False
    is_bolus: bool = False


class CrisisStep(Record):
    """Holds one thing that should be done.

    Any of ``acts`` or ``drugs`` fulfils it; ``places`` are the routes that count. Without ``doses`` no dose was seen in
    a guideline or label, and none is judged. ``plan`` takes the dose of lipid emulsion from the plan of the course.
    ``called_for`` names the signal without which the step is not needed, ``lasting_s`` for how long it must be there, and
    ``after`` the steps that come first. ``is_infusion`` counts only what runs in slowly, or only what does not; ``time`` is
    which of several such acts fulfils the step: 2 = the second. ``condition`` is what the body must have for the step to count.
    """

    id: Name
    do: Text
    acts: Many[Name] = ()
    drugs: Many[Name] = ()
    places: Many[Name] = ()
    doses: Many[StepDose] = ()
    plan: Literal["lipid_bolus", "lipid_infusion"] | None = None
    called_for: Signal | None = None
    lasting_s: float = Field(default=1.0, ge=1)
    after: Many[Name] = ()
    is_infusion: bool | None = None
    time: int = Field(default=1, ge=1, le=5)
    condition: Name | None = None
    is_grave: bool = False
    why: Text
    sources: Many[Key]


class CrisisHarm(Record):
    """Holds one thing that does harm: an act or drug, above a dose, before a step, or only while a signal is there.

    ``is_infusion`` counts only what runs in slowly, or only what does not.
    """

    id: Name
    do: Text
    acts: Many[Name] = ()
    drugs: Many[Name] = ()
    places: Many[Name] = ()
    above: float | None = Field(default=None, ge=0, le=MOST_AMOUNT)
    is_per_kg: bool = False
    is_infusion: bool | None = None
    before: Name | None = None
    while_there: Signal | None = None
    why: Text
    sources: Many[Key]


class TextbookAct(Record):
    """Holds one act of the textbook course, in seconds after the learner came; ``only_if`` names what must be there by then."""

    at_s: float = Field(ge=0)
    act: Name | None = None
    drug: Name | None = None
    amount: float = Field(default=0.0, ge=0, le=MOST_AMOUNT)
    per_kg: float = 0.0
    place: Name = "vein"
    over_s: float = 1.0
    plan: Literal["lipid_bolus", "lipid_infusion"] | None = None
    only_if: Signal | None = None


class Crisis(Record):
    """Holds one crisis.

    Either the model plays it (``body``, ``beginning``, ``steps``, ``textbook``), or it takes hours to weeks and a story
    tells it (``story``, a key of ``after_block_stories.yaml``). A crisis with ``one_of`` is one of several, by chance;
    what is only drawn in this way says so in ``is_drawn`` and is not offered by itself. ``steps_of``, ``harms_of`` and
    ``textbook_of`` name a crisis whose entries come first.
    The learner comes at ``begins_s`` of the beginning, and the drill lasts ``lasts_s`` at most.
    """

    id: Name
    title: Text
    cause: str
    told: str
    because: str = ""
    body: CrisisBody | None = None
    begins_s: float = Field(default=0.0, ge=0)
    lasts_s: float = Field(default=900.0, gt=0)
    prompt_s: float = Field(default=60.0, gt=0)
    beginning: Many[CrisisEvent] = ()
    steps: Many[CrisisStep] = ()
    harms: Many[CrisisHarm] = ()
    textbook: Many[TextbookAct] = ()
    by_the_book: Outcome = "well"
    untreated: Outcome | None = None
    untreated_words: str = ""
    sources: Many[Key] = ()
    story: str = ""
    one_of: Many[Name] = ()
    is_drawn: bool = False
    steps_of: str = ""
    harms_of: str = ""
    textbook_of: str = ""

    @property
    def is_played(self) -> bool:
        """Tell whether the model plays it."""
        return self.body is not None


@lru_cache
def load_crises(data_dir: Path = DATA_DIR) -> MappingProxyType[str, Crisis]:
    """Load the crises by their id, in the order shown.

    Raises
    ------
    ContentError
        If a crisis is not valid, names an act, a drug or a step that does not exist, or has no right course.

    Examples
    --------
    >>> next(iter(load_crises()))
    'toxicity_brain'
    """
    path = data_dir / "care" / "crises.yaml"
    acts, drugs = load_crisis_acts(data_dir), load_crisis_drugs(data_dir)

    def _names_what_exists(crisis: Crisis) -> Iterator[tuple[str, str]]:
        named_drugs = {event.drug for event in crisis.beginning if event.drug}
        named_drugs |= {told.drug for told in crisis.textbook if told.drug}
        named_drugs |= {name for step in crisis.steps for name in step.drugs}
        named_drugs |= {name for harm in crisis.harms for name in harm.drugs}
        named_acts = {told.act for told in crisis.textbook if told.act}
        named_acts |= {name for step in crisis.steps for name in step.acts}
        named_acts |= {name for harm in crisis.harms for name in harm.acts}
        yield from (("drug", f"no drug is called {name!r}") for name in sorted(named_drugs - set(drugs)))
        yield from (("act", f"no act is called {name!r}") for name in sorted(named_acts - set(acts)))

    found = read_cited(path, Crisis, data_dir, rules=(_names_what_exists, _is_one_kind, _knows_its_steps))
    by_id = {crisis.id: crisis for crisis in found}
    if unknown := sorted({name for each in found for name in _named(each)} - set(by_id)):
        raise ContentError(path, f"no crisis is called {unknown[0]!r}: write the id of one of this file")
    return MappingProxyType({crisis.id: _joined(crisis, by_id) for crisis in found})


def _named(crisis: Crisis) -> Iterator[str]:
    """Yield the other crises that a crisis names."""
    yield from crisis.one_of
    yield from filter(None, (crisis.steps_of, crisis.harms_of, crisis.textbook_of))


def _joined(crisis: Crisis, by_id: Mapping[str, Crisis]) -> Crisis:
    """Return a crisis with what it takes from others."""
    return crisis.model_copy(
        update={
            field: (*(getattr(by_id[name], field) if name else ()), *getattr(crisis, field))
            for field, name in (
                ("steps", crisis.steps_of),
                ("harms", crisis.harms_of),
                ("textbook", crisis.textbook_of),
            )
        }
    )


def _is_one_kind(crisis: Crisis) -> Iterator[tuple[str, str]]:
    """Yield a crisis that is played, told and drawn at once, or a played one without its right course."""
    if sum((crisis.is_played, bool(crisis.story), bool(crisis.one_of))) != 1:
        yield "body", "a crisis has a body, a story, or one_of: exactly one of them"
    has_course = (crisis.steps or crisis.steps_of) and (crisis.textbook or crisis.textbook_of)
    if crisis.is_played and not (crisis.beginning and has_course and crisis.untreated):
        yield "steps", "a crisis of the model needs beginning, steps, textbook and untreated"
    if not crisis.one_of and not (crisis.cause and crisis.told):
        yield "cause", "a crisis needs its cause, and what is told"


def _knows_its_steps(crisis: Crisis) -> Iterator[tuple[str, str]]:
    names = {step.id for step in crisis.steps}
    for step in crisis.steps:
        yield from ((f"steps {step.id}", f"no step is called {name!r}") for name in step.after if name not in names)
        if bool(step.acts) == bool(step.drugs):
            yield f"steps {step.id}", "a step is fulfilled by acts or by drugs: write one of them"
        if (step.doses or step.plan) and not step.sources:
            yield f"steps {step.id}", "a dose needs the source that prints it"
    for harm in crisis.harms:
        if harm.before and not crisis.steps_of and harm.before not in names:
            yield f"harms {harm.id}", f"no step is called {harm.before!r}"
