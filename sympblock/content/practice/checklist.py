"""What the debrief of a block looks at."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal, Self

from pydantic import Field, model_validator

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text

Speaker = Literal["patient", "nurse", "radiographer"]


class ChecklistQuestion(Record):
    """States who is asked in which words, how long it takes, and the answer where the scenario has none of its own.

    ``skin_agent`` is put on the skin by whoever answers, unless the patient has warned of it: a key of
    ``data/care/crisis_drugs.yaml``.
    ``ask_of_woman`` and ``says_of_woman`` are added where the patient is a woman. ``says_if_at_odds`` is added where side or level
    of the learner differ from those requested. In an answer ``{side}`` and ``{level}`` are those requested,
    ``{chosen_side}`` and ``{chosen_level}`` those of the learner.
    """

    who: Speaker
    ask: Text
    minutes: float = Field(gt=0, le=30)
    says: Text
    ask_of_woman: Text | None = None
    says_of_woman: Text | None = None
    says_if_at_odds: Text | None = None
    skin_agent: Literal["chlorhexidine"] | None = None


class ChecklistItem(Record):
    """Describes one item.

    ``tick`` is True if the learner ticks it in the room, once its ``question`` was answered; ``detail`` then says
    what it takes in; ``fault`` is told if a grave one was missed.
    """

    id: Name
    phase: Literal["before", "aim", "needle", "contrast", "inject", "after"]
    title: Text
    detail: Text | None = None
    tick: bool
    question: ChecklistQuestion | None = None
    grave: bool
    fault: Text | None
    why: Text
    sources: Many[Key]

    @model_validator(mode="after")
    def _is_no_bare_tick(self) -> Self:
        if self.tick != (self.question is not None):
            raise ValueError("an item is ticked if, and only if, it has a question")
        return self


@lru_cache
def load_checklist(name: str, data_dir: Path = DATA_DIR) -> tuple[ChecklistItem, ...]:
    """Load the items of a checklist in their order.

    Examples
    --------
    >>> load_checklist("block_checklist")[0].id
    'consent'
    """
    return read_cited(data_dir / "procedure" / f"{name}.yaml", ChecklistItem, data_dir)
