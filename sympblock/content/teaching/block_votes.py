"""The decisions of a block that a room takes by vote: what is asked when, and what each answer does in the procedure room."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from sympblock.content.cited_records import cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text, read_yaml
from sympblock.content.practice.approaches import TargetLevel
from sympblock.content.practice.discharge import HomeDecision
from sympblock.content.practice.readings import Decision
from sympblock.conventions import Side, View

#: When a decision is due, by the names of ``procedure/voting/moments.py``.
MomentName = Literal[
    "level_open",
    "unprepared",
    "level_at_odds",
    "nothing_seen",
    "not_oblique",
    "unmarked",
    "entry_beyond_limit",
    "marked",
    "sign_met",
    "not_dry",
    "bone_met",
    "short_of_end_point",
    "unconfirmed",
    "off_end_point",
    "no_contrast_here",
    "contrast_unread",
    "drug_due",
    "drug_given",
    "patient_waits",
]


class PlanAct(Record):
    """Chooses level and side."""

    do: Literal["plan"]
    level: TargetLevel
    side: Side


class RequestAct(Record):
    """Chooses level and side of the request."""

    do: Literal["plan_as_requested"]


class ChecklistAct(Record):
    """Asks about items of the checklist and accepts the answers; about all that are open if none is named."""

    do: Literal["checklist"]
    items: Many[Name] = ()


class LookAct(Record):
    """Turns the C-arm, brings the level into the middle of the picture, and takes a spot image; ``deg`` only of an oblique view."""

    do: Literal["look"]
    view: View
    deg: float | None = Field(default=None, ge=0, le=90)


class PlainAct(Record):
    """Does what needs no more words: each is one button of the room, or a push that ends where it must."""

    do: Literal["mark", "numb", "enter", "pull_back", "aim", "remove", "aspirate", "check_for_discharge"]


class AdvanceAct(Record):
    """Advances the needle until the tip is so far in front of the end point (below 0: short of it), or something stops it."""

    do: Literal["advance"]
    beyond_mm: float = Field(ge=-100, le=40)


class PushAct(Record):
    """Advances the needle by one push."""

    do: Literal["push"]
    mm: float = Field(gt=0, le=20)


class InjectAct(Record):
    """Gives a volume through the needle."""

    do: Literal["inject"]
    agent: Name
    ml: Literal["0.5", "1", "2", "3", "5", "10"]
    live: bool = False


class ReadAct(Record):
    """Says what the contrast shows, and what follows."""

    do: Literal["read"]
    pattern: Name
    decision: Decision


class WaitAct(Record):
    """Lets minutes pass."""

    do: Literal["wait"]
    minutes: float = Field(gt=0, le=120)


class LeaveAct(Record):
    """Decides where the patient goes."""

    do: Literal["discharge"]
    decision: HomeDecision


VoteAct = Annotated[
    PlanAct
    | RequestAct
    | ChecklistAct
    | LookAct
    | PlainAct
    | AdvanceAct
    | PushAct
    | InjectAct
    | ReadAct
    | WaitAct
    | LeaveAct,
    Field(discriminator="do"),
]


class VoteOption(Record):
    """Offers one answer.

    Parameters
    ----------
    id : str
        Of the option within its decision.
    text : str
        As it stands on the screen and on the phones.
    acts : tuple of VoteAct
        What is done in the room, in order; what happens on the way may end them early.
    why : str
        What the choice leads to and why; it is said after the acts.
    is_sound : bool
        Whether the course teaches this choice.
    place_mm : tuple of float or None
        Only where a place is asked for: how far lateral and how far cephalad of the target in the picture.
    sources : tuple of str
        Keys of ``data/references.bib``.
    """

    id: Name
    text: Text
    acts: Many[VoteAct] = ()
    why: Text
    is_sound: bool = False
    place_mm: Annotated[tuple[float, float], Field(strict=False)] | None = None
    sources: Many[Key] = ()


class BlockDecision(Record):
    """Holds one decision.

    Parameters
    ----------
    id : str
        Of the decision.
    title : str
        One or two words.
    when : str
        The moment of the room in which it is due.
    most : int
        So often it is asked at most.
    question : str
        What the room is asked.
    kind : str
        ``"options"``, or ``"place"`` = a place in the radiograph on the screen.
    acts : tuple of VoteAct
        Only of a place: what is done there.
    say : str
        What the educator may say before the vote; may be empty.
    options : tuple of VoteOption
        Three to five.
    """

    id: Name
    title: Text
    when: MomentName
    most: int = Field(default=1, ge=1, le=4)
    question: Text
    kind: Literal["options", "place"] = "options"
    acts: Many[VoteAct] = ()
    say: str = ""
    options: Many[VoteOption] = Field(min_length=3, max_length=5)

    def option(self, identity: str) -> VoteOption:
        """Return an option.

        Raises
        ------
        KeyError
            If there is none of that name.
        """
        return {each.id: each for each in self.options}[identity]


class BlockVotes(Record):
    """Holds the decisions of one scenario, the more urgent ones first."""

    id: Name
    decisions: Many[BlockDecision] = Field(min_length=1)


def _is_coherent(record: Record) -> Iterator[tuple[str, str]]:
    assert isinstance(record, BlockVotes)
    for decision in record.decisions:
        ids = [option.id for option in decision.options]
        if len(set(ids)) < len(ids):
            yield decision.id, "two options have the same id: rename one"
        if sum(option.is_sound for option in decision.options) != 1:
            yield decision.id, "exactly one option is the sound one: mark it with is_sound: true"
        if any((option.place_mm is None) == (decision.kind == "place") for option in decision.options):
            yield decision.id, "every option of a place has place_mm, and no other option has one"
        if (decision.kind == "place") != bool(decision.acts):
            yield decision.id, "a place has acts of its own, and no other decision has them"
        # As in cases: the place of an option must not tell the best one.
        texts = [option.text.casefold() for option in decision.options]
        if texts != sorted(texts):
            yield decision.id, "the options do not stand in the order of the alphabet: reorder them"
    told = [decision.id for decision in record.decisions if _length_tells(decision)]
    if len(told) > len(record.decisions) / 3:
        yield "decisions", f"the sound option is the longest one too often: shorten it in some of {', '.join(told)}"
    names = [decision.id for decision in record.decisions]
    if len(set(names)) < len(names):
        yield "decisions", "two decisions have the same id: rename one"


def _length_tells(decision: BlockDecision) -> bool:
    """Tell whether the sound option is longer than every other one."""
    longest = max(decision.options, key=lambda option: len(option.text))
    return longest.is_sound


@lru_cache
def load_block_votes(data_dir: Path = DATA_DIR) -> tuple[BlockVotes, ...]:
    """Load the blocks by vote.

    Raises
    ------
    ContentError
        If a source is unknown, or a decision has not exactly one sound option.

    Examples
    --------
    >>> load_block_votes()[0].id
    'first_block'
    """
    path = data_dir / "teaching" / "block_votes.yaml"
    return cited(path, read_yaml(path), BlockVotes, data_dir, rules=(_is_coherent,))
