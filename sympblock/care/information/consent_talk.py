"""A consent talk as it runs: what has been said, what it fulfilled, and what may be said next."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sympblock.content.care.consent import (
    ConsentElement,
    ConsentTalk,
    TalkNode,
    TalkOption,
    load_consent_elements,
)
from sympblock.content.care.leaflet import filled

#: What was said, as pairs of node and option.
Path = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class RunningTalk:
    """Follows one talk along the options that were taken.

    Parameters
    ----------
    talk : ConsentTalk
        The graph.
    path : tuple of pairs
        Node and option of everything that was said, in order.

    Examples
    --------
    >>> from sympblock.content.care.consent import load_consent_talks
    >>> running = RunningTalk(load_consent_talks()["runner"])
    >>> running.after("ask_first").covered
    ('matters',)
    """

    talk: ConsentTalk
    path: Path = ()

    @property
    def node(self) -> TalkNode:
        """Return where the talk stands."""
        return self.talk.node(self.said[-1].next) if self.path else self.talk.start

    @property
    def said(self) -> tuple[TalkOption, ...]:
        """Return what the doctor has said."""
        return tuple(self.talk.node(node).option(option) for node, option in self.path)

    @property
    def options(self) -> tuple[TalkOption, ...]:
        """Return what may be said now: each option once, and no way back to a question that was answered well.

        If nothing else is left, all options of the node are offered again.
        """
        node = self.node
        fresh = tuple(option for option in node.options if (node.id, option.id) not in self.path)
        return tuple(option for option in fresh if not self._was_answered(option.next)) or fresh or node.options

    def _was_answered(self, name: str) -> bool:
        """Tell whether nothing but words with a flaw is left to say at a node."""
        sound = [option.id for option in self.talk.node(name).options if not option.flaw]
        return bool(sound) and all((name, option) in self.path for option in sound)

    @property
    def is_over(self) -> bool:
        """Tell whether the talk has ended."""
        return not self.node.options

    @property
    def covered(self) -> tuple[str, ...]:
        """Return the elements that were fulfilled, in the order in which the talk needs them."""
        found = {name for option in self.said for name in option.covers}
        return tuple(name for name in self.talk.needs if name in found)

    @property
    def missed(self) -> tuple[ConsentElement, ...]:
        """Return the elements that the talk needs and that were not fulfilled."""
        elements = load_consent_elements()
        return tuple(elements[name] for name in self.talk.needs if name not in self.covered)

    @property
    def flawed(self) -> tuple[TalkOption, ...]:
        """Return what was said and had a flaw."""
        return tuple(option for option in self.said if option.flaw)

    def after(self, option: str) -> RunningTalk:
        """Return the talk after one more thing was said.

        Raises
        ------
        ValueError
            If it is not among the options.
        """
        if option not in [each.id for each in self.options]:
            raise ValueError(f"{option!r} cannot be said here")
        return RunningTalk(self.talk, (*self.path, (self.node.id, option)))

    def who_covered(self, element: str) -> str:
        """Return the words that fulfilled an element, empty if none did."""
        return next((words_of(option) for option in self.said if element in option.covers), "")


def words_of(option: TalkOption) -> str:
    """Return the doctor's words with their counts filled in."""
    return filled(option.say, "left")


def exchanges(running: RunningTalk) -> Sequence[tuple[str, str]]:
    """Return the talk so far as pairs: what the patient said, and the answer."""
    nodes = [running.talk.node(node) for node, _ in running.path]
    return [(node.says, words_of(option)) for node, option in zip(nodes, running.said, strict=True)]


def complete_talk(talk: ConsentTalk) -> RunningTalk:
    """Find a talk that holds every element and says nothing with a flaw, to its end.

    Raises
    ------
    ValueError
        If there is none.

    Examples
    --------
    >>> from sympblock.content.care.consent import load_consent_talks
    >>> complete_talk(load_consent_talks()["thinner"]).missed
    ()
    """
    running = RunningTalk(talk)
    while running.missed:
        needed = len(running.missed)
        running = _nearest(running, lambda reached, needed=needed: len(reached.missed) < needed)  # type: ignore[misc]
    return running if running.is_over else _nearest(running, lambda reached: reached.is_over)


def _nearest(running: RunningTalk, is_there: Callable[[RunningTalk], bool]) -> RunningTalk:
    """Walk without a flaw, by the fewest words, to where something holds."""
    waiting, seen = deque([running]), {running.node.id}
    while waiting:
        here = waiting.popleft()
        for option in here.options:
            reached = here.after(option.id)
            if option.flaw:
                continue
            if is_there(reached):
                return reached
            if reached.node.id not in seen:
                seen.add(reached.node.id)
                waiting.append(reached)
    raise ValueError(f"the talk {running.talk.id!r} cannot be completed from {running.node.id!r}")
