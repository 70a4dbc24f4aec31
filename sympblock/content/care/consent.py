"""What a consent talk must hold, and talks with patients as graphs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Self

from pydantic import Field, model_validator

from sympblock.content.care.leaflet import filled
from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text


class ConsentElement(Record):
    """Names one thing that a consent talk must hold, and why; without sources it is our rule."""

    id: Name
    name: Text
    why: Text
    sources: Many[Key]


class TalkFlaw(Record):
    """Says what is wrong with some words; without sources that is our reading."""

    words: Text
    sources: Many[Key]


class TalkOption(Record):
    """Holds what the doctor may say at a node, what the words fulfil and rest on, and where they lead.

    ``flaw`` is what is wrong with the words; None if nothing is.
    """

    id: Name
    say: Text
    covers: Many[Name] = ()
    sources: Many[Key] = ()
    flaw: TalkFlaw | None = None
    next: Name


class TalkNode(Record):
    """Holds what the patient says or does, and what the doctor may say; without options the talk ends."""

    id: Name
    says: Text
    options: Many[TalkOption]

    @model_validator(mode="after")
    def _has_names_of_its_own(self) -> Self:
        twice = [name for name, times in Counter(option.id for option in self.options).items() if times > 1]
        if twice:
            raise ValueError(f"the option {twice[0]!r} stands twice: give one of the two another id")
        return self

    def option(self, name: str) -> TalkOption:
        """Return one option."""
        return next(option for option in self.options if option.id == name)


class ConsentTalk(Record):
    """Holds the talk with one patient: the first node begins it, ``needs`` are the elements it must hold."""

    id: Name
    title: Text
    story: Text
    needs: Many[Name] = Field(min_length=1)
    nodes: Many[TalkNode] = Field(min_length=2)

    def node(self, name: str) -> TalkNode:
        """Return one node."""
        return next(node for node in self.nodes if node.id == name)

    @property
    def start(self) -> TalkNode:
        """Return the node that begins the talk."""
        return self.nodes[0]

    def reached_from(self, name: str) -> frozenset[str]:
        """Return the nodes to which a way leads from one node, itself among them."""
        found, left = {name}, [name]
        while left:
            following = {option.next for option in self.node(left.pop()).options}
            left += sorted(following - found)
            found |= following
        return frozenset(found)


@lru_cache
def load_consent_elements(data_dir: Path = DATA_DIR) -> dict[str, ConsentElement]:
    """Load the elements by their id.

    Examples
    --------
    >>> "teach_back" in load_consent_elements()
    True
    """
    found = read_cited(data_dir / "care" / "consent_elements.yaml", ConsentElement, data_dir)
    return {each.id: each for each in found}


@lru_cache
def load_consent_talks(data_dir: Path = DATA_DIR) -> dict[str, ConsentTalk]:
    """Load the talks by their id.

    Raises
    ------
    ContentError
        If a way leads nowhere, a node cannot be reached or never ends, or an element is unknown or cannot be fulfilled.

    Examples
    --------
    >>> list(load_consent_talks())
    ['runner', 'thinner', 'permanent']
    """
    elements = load_consent_elements(data_dir)

    def _knows_its_elements(talk: ConsentTalk) -> Iterator[tuple[str, str]]:
        covered = {name for node in talk.nodes for option in node.options for name in option.covers}
        for name in sorted({*talk.needs, *covered} - set(elements)):
            yield "covers", f"unknown element {name!r}: write an id of consent_elements.yaml"
        for name in talk.needs:
            if name in elements and name not in covered:
                yield "needs", f"nobody can fulfil {name!r} in this talk: let an option cover it"

    def _can_be_filled(talk: ConsentTalk) -> Iterator[tuple[str, str]]:
        for node in talk.nodes:
            for option in node.options:
                try:
                    filled(option.say, "left", data_dir)
                except (KeyError, AttributeError, IndexError, ValueError, TypeError):
                    yield f"nodes {node.id} {option.id} say", "what stands in { } is no count of complications.csv"

    rules = (_leads_somewhere, _knows_its_elements, _can_be_filled)
    found = read_cited(data_dir / "care" / "consent_talks.yaml", ConsentTalk, data_dir, rules=rules)
    return {each.id: each for each in found}


def _leads_somewhere(talk: ConsentTalk) -> Iterator[tuple[str, str]]:
    names = {node.id for node in talk.nodes}
    lost = sorted({option.next for node in talk.nodes for option in node.options} - names)
    yield from (("next", f"there is no node {name!r}: write one of this talk") for name in lost)
    if len(names) < len(talk.nodes):
        yield "nodes", "two nodes have one id: give one of them another"
    if lost or len(names) < len(talk.nodes):
        return
    for name in sorted(names - talk.reached_from(talk.start.id)):
        yield "nodes", f"no way leads to the node {name!r}"
    ends = {node.id for node in talk.nodes if not node.options}
    for name in sorted(names):
        if not ends & talk.reached_from(name):
            yield "nodes", f"no way leads from the node {name!r} to an end"
