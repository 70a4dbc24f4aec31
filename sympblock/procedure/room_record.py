"""How the procedure room stands: who lies there, what was asked for, what was done, and what was noticed."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import takewhile
from pathlib import Path

from sympblock.anatomy.patient import Patient
from sympblock.block.block_effect import BlockEffect, effect_of
from sympblock.block.injectate.injectate_spread import Spread
from sympblock.block.needle.needle import Needle
from sympblock.block.needle.structures_at_risk import PiercedStructure
from sympblock.content import tables
from sympblock.content.files import DATA_DIR
from sympblock.content.practice.agents import Agent, load_agents
from sympblock.content.practice.approaches import Approach, load_approach
from sympblock.content.practice.checklist import ChecklistQuestion
from sympblock.content.practice.scenarios import Escort, Scenario
from sympblock.conventions import Level, Side
from sympblock.procedure.events import (
    MOVES,
    Ask,
    Aspirate,
    Choose,
    Discharge,
    Enter,
    Event,
    Inject,
    Mark,
    Numb,
    Point,
    Tick,
)
from sympblock.procedure.room_notes import RoomNote

#: The item of the checklist that restates side and level, and the one in which the patient tells of allergies.
TIME_OUT, ALLERGIES = "time_out", "allergies"


class RoomError(ValueError):
    """Says what cannot be done in the room as it stands, and what can."""


@dataclass(frozen=True)
class Request:
    """Says which block was asked for.

    Parameters
    ----------
    level, side : str
        Of the block; left and right are the patient's.
    also, is_level_open : str or None, bool
        A second level of the same side, for a second needle; and whether the level is left to the learner.
    """

    level: Level
    side: Side
    also: Level | None = None
    is_level_open: bool = False

    @property
    def levels(self) -> tuple[Level, ...]:
        """Return the levels that were asked for."""
        return (self.level,) if self.also is None else (self.level, self.also)

    @property
    def level_words(self) -> str:
        """Name the levels that were asked for."""
        return " and ".join(self.levels)


@dataclass(frozen=True, eq=False)
class Injection:
    """Holds one injection.

    Parameters
    ----------
    event : Inject
        Agent, volume, and whether it was watched.
    spread : Spread
        Where all went that was given at this tip so far, this injection included.
    before_ml : float
        What had been given there before.
    needle : Needle
        As it stood.
    """

    event: Inject
    spread: Spread
    before_ml: float
    needle: Needle

    @property
    def agent(self) -> Agent:
        """Return what was injected."""
        return load_agents()[self.event.agent]

    @property
    def in_vessel_ml(self) -> float:
        """Return how much of it a vessel carried away."""
        return (1.0 - self.spread.kept_share) * self.event.ml

    def is_at(self, needle: Needle | None) -> bool:
        """Tell whether it went where a needle stands now."""
        return needle is not None and self.needle.path_mm == needle.path_mm


@dataclass(frozen=True, eq=False)
class Room:
    """Says how the room stands.

    Parameters
    ----------
    patient : Patient
        Who lies there.
    level, side : str
        What the learner is to block, or has chosen.
    request : Request or None
        What was asked for; None = nobody asked, or an older record does not say.
    answers : Mapping of str to str
        Answers of this scenario, by the item of the checklist; all others are those of the checklist.
    escort : Escort
        Who takes the patient home.
    reacts_to : tuple of str
        Agents and antiseptics that the patient is allergic to.
    at_s : float
        Time of the last event.
    mark_mm : tuple of float or None
        The mark on the skin; None = none yet.
    needle : Needle or None
        None = none in the patient.
    events : tuple of Event
        All that happened.
    notes : tuple of RoomNote
        All that was noticed, with times.
    pierced : tuple of PiercedStructure
        What needles have run through, in order; a needle that was taken out counts.
    injections : tuple of Injection
        Injections through the needle.
    approach : Approach
        How the block is done.
    numb_at_mm : tuple of points or None
        Entry points whose skin and track were infiltrated; None = an infiltration before any entry point was marked.
    is_finished : bool
        Whether the session has ended.
    """

    patient: Patient
    level: Level = "L3"
    side: Side = "left"
    request: Request | None = None
    answers: Mapping[str, str] = field(default_factory=dict)
    escort: Escort = field(default_factory=Escort)
    reacts_to: tuple[str, ...] = ()
    at_s: float = 0.0
    mark_mm: tuple[float, float, float] | None = None
    needle: Needle | None = None
    events: tuple[Event, ...] = ()
    notes: tuple[RoomNote, ...] = ()
    pierced: tuple[PiercedStructure, ...] = ()
    injections: tuple[Injection, ...] = ()
    approach: Approach = field(default_factory=load_approach)
    numb_at_mm: tuple[Point | None, ...] = ()
    is_finished: bool = False

    def of(self, kind: type) -> tuple:
        """Return the events of one kind, in order."""
        return tuple(event for event in self.events if isinstance(event, kind))

    def words_of(self, event: Event) -> str:
        """Say what happened."""
        if isinstance(event, (Ask, Tick)):
            title = self.approach.item(event.item).title
            return title if isinstance(event, Tick) else f"Asked: {title}"
        return f"Skin and track infiltrated with {self.skin_words(event)}" if isinstance(event, Numb) else event.words

    def skin_words(self, event: Numb) -> str:
        """Name volume and agent that went into skin and track."""
        name = self.approach.skin_agent.name
        return f"{event.ml:g} ml {name[0].lower()}{name[1:]}"

    def since_moved(self, before: Event | None = None) -> Iterator[Event]:
        """Yield the events since the last move of the needle, or between it and an event, the newest first."""
        end = len(self.events) if before is None else place_of(self.events, before)
        return takewhile(lambda event: not isinstance(event, MOVES), reversed(self.events[:end]))

    @property
    def has_syringe(self) -> bool:
        """Tell whether a syringe is on the hub: from the first use of one until the needle is taken out."""
        since_set = takewhile(lambda event: not isinstance(event, Enter), reversed(self.events))
        return self.needle is not None and any(isinstance(event, (Aspirate, Inject)) for event in since_set)

    @property
    def drugs(self) -> tuple[Injection, ...]:
        """Return the injections of local anaesthetic through the needle."""
        return tuple(each for each in self.injections if each.event.is_drug)

    @property
    def contrast(self) -> tuple[Injection, ...]:
        """Return the injections of contrast."""
        return tuple(each for each in self.injections if not each.event.is_drug)

    @property
    def injections_here(self) -> tuple[Injection, ...]:
        """Return what was injected where the needle stands now."""
        return tuple(each for each in self.injections if each.is_at(self.needle))

    @property
    def lies_elsewhere(self) -> tuple[Spread, ...]:
        """Return what lies in the tissue from other places of the tip: the last spread of each holds all given there."""
        last = {each.needle.path_mm: each.spread for each in self.injections if not each.is_at(self.needle)}
        return tuple(last.values())

    def contrast_before(self, injection: Injection) -> tuple[Injection, ...]:
        """Return the contrast that went through the needle at this very place before an injection."""
        earlier = self.injections[: place_of(self.injections, injection)]
        return tuple(each for each in earlier if not each.event.is_drug and each.is_at(injection.needle))

    @property
    def drug_ml(self) -> float:
        """Return how much local anaesthetic went through the needle."""
        return sum(each.event.ml for each in self.drugs)

    @property
    def minutes_since_drug(self) -> float:
        """Return the time since the first local anaesthetic through the needle; 0 if there was none."""
        return (self.at_s - self.drugs[0].event.at_s) / 60.0 if self.drugs else 0.0

    @cached_property
    def effect(self) -> BlockEffect:
        """Return what the local anaesthetic reached on the side of the block."""
        spreads = [each.spread for each in self.drugs]
        return effect_of(self.patient, self.side, spreads, sum(each.in_vessel_ml for each in self.drugs))

    @property
    def entry_mm(self) -> Point | None:
        """Return the entry point that was marked or used last; None before the first."""
        return next((event.point_mm for event in reversed(self.events) if isinstance(event, (Mark, Enter))), None)

    @property
    def is_numb(self) -> bool:
        """Tell whether skin and track are numb at the entry point: each entry needs its own infiltration."""
        entry, within_mm = self.entry_mm, tables.procedure_room().numb_within_mm
        return any(entry is None or at is None or math.dist(at, entry) <= within_mm for at in self.numb_at_mm)

    @property
    def is_chosen(self) -> bool:
        """Tell whether the learner has chosen side and level."""
        return bool(self.of(Choose))

    @property
    def can_choose(self) -> bool:
        """Tell whether side and level can still be chosen: until a needle is set, or for the other one of two needles."""
        is_between = self.request is not None and self.request.also is not None and self.needle is None
        return not self.of(Enter) or not self.is_chosen or is_between

    @property
    def has_left(self) -> bool:
        """Tell whether it was decided where the patient goes: home, or to a doctor who sees the patient again."""
        return any(event.decision != "wait" for event in self.of(Discharge))

    def question(self, item: str) -> ChecklistQuestion:
        """Return the question of an item of the checklist.

        Raises
        ------
        RoomError
            If nobody is asked about it.
        """
        question = next((each.question for each in self.approach.checklist if each.id == item), None)
        if question is None:
            raise RoomError("Nobody can be asked about that: it follows from what is done.")
        return question

    def asked_words(self, item: str) -> str:
        """Return what the learner asks about an item."""
        question = self.question(item)
        more = question.ask_of_woman if self.patient.traits.sex == "female" else None
        return f"{question.ask} {more}" if more else question.ask

    def answer(self, item: str) -> str:
        """Return what is answered to the question of an item, in direct speech."""
        question, wanted = self.question(item), self.request or Request(self.level, self.side)
        is_own = item in self.answers and not self._is_unwarned(item)
        parts = [self.answers[item] if is_own else question.says]
        if not is_own and self.patient.traits.sex == "female":
            parts.append(question.says_of_woman or "")
        if self.is_chosen and (self.side != wanted.side or not (wanted.is_level_open or self.level in wanted.levels)):
            parts.append(question.says_if_at_odds or "")
        names = {"side": wanted.side, "level": wanted.level_words, "chosen_side": self.side, "chosen_level": self.level}
        return " ".join(part for part in parts if part).format(**names)

    def _is_unwarned(self, item: str) -> bool:
        """Tell whether an item puts on the skin what the patient reacts to, because nobody had asked about allergies."""
        agent = self.question(item).skin_agent
        return agent is not None and agent in self.reacts_to and self.skin_agent(item) == agent

    def skin_agent(self, item: str, before: Event | None = None) -> str | None:
        """Return what an item puts on the skin: not what the patient has warned of when asked about allergies.

        Parameters
        ----------
        item : str
            Of the checklist.
        before : Event or None
            When it is asked; None = when it was asked last, or now.
        """
        agent = self.question(item).skin_agent
        asks = [event for event in self.events if isinstance(event, Ask) and event.item == item]
        last = before if before is not None else asks[-1] if asks else None
        known = self.events if last is None else self.events[: place_of(self.events, last)]
        was_warned = any(isinstance(event, Ask) and event.item == ALLERGIES for event in known)
        return None if was_warned and agent in self.reacts_to else agent

    @property
    def asked(self) -> frozenset[str]:
        """Return the items that were asked about and answered; another side or level cancels the time-out."""
        return self._standing(Ask)

    @property
    def ticked(self) -> frozenset[str]:
        """Return the items of the checklist that were done; another side or level cancels the time-out."""
        return self._standing(Tick)

    def _standing(self, kind: type[Ask] | type[Tick]) -> frozenset[str]:
        found: set[str] = set()
        plan = None
        for event in self.events:
            if isinstance(event, kind):
                found.add(event.item)
            elif isinstance(event, Choose) and (event.level, event.side) != plan:
                plan = event.level, event.side
                found.discard(TIME_OUT)
        return frozenset(found)


def place_of(events: Sequence[object], event: object) -> int:
    """Return where an event stands; two that are alike are still two."""
    return next(place for place, each in enumerate(events) if each is event)


def room_for(scenario: Scenario, patient: Patient, data_dir: Path = DATA_DIR) -> Room:
    """Return the room of a scenario before anything has happened; its approach is read from ``data_dir``."""
    return Room(
        patient,
        scenario.level,
        scenario.side,
        request=Request(scenario.level, scenario.side, scenario.also_level, not scenario.is_requested),
        answers=scenario.answers,
        escort=scenario.escort,
        reacts_to=scenario.reacts_to,
        approach=load_approach(scenario.approach, data_dir),
    )
