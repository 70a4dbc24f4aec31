"""The steps of a guided session: what is asked, why, and by which rule it is done."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from pydantic import Field

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text


class GuideStep(Record):
    """Describes one step.

    ``again`` is asked instead of ``ask`` once it was tried and not reached; ``waits_for`` names the end point
    that the guide waits for; ``moot`` is said once a later end point has made the step moot.
    """

    id: Name
    title: Text
    ask: Text
    again: Text | None = None
    moot: Text | None = None
    why: Text
    waits_for: Text
    when: Name
    sources: Many[Key] = Field(min_length=1)


@lru_cache
def load_guide_steps(name: str, data_dir: Path = DATA_DIR) -> tuple[GuideStep, ...]:
    """Load the steps of a guide in their order.

    Examples
    --------
    >>> load_guide_steps("guided_block")[0].when
    'prepared'
    """
    return read_cited(data_dir / "procedure" / f"{name}.yaml", GuideStep, data_dir)
