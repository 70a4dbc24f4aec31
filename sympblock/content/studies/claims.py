"""Claims of a patient text in our own words, each with a verdict, a correction and its sources."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Literal

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text

Verdict = Literal["ok", "part", "over", "contra", "none", "off"]
#: Verdicts in the order in which they are offered, in plain words.
VERDICTS: dict[Verdict, str] = {
    "ok": "Right",
    "part": "Partly right",
    "over": "Overstated",
    "contra": "Contradicted",
    "none": "No evidence seen",
    "off": "About something else",
}


#: What a correction without a source must say.
OURS = "(our reading)"


class Claim(Record):
    """Holds one claim; ``correction`` is told once the learner has judged.

    Without a source the correction says that it is our reading.
    """

    id: Name
    claim: Text
    verdict: Verdict
    correction: Text
    sources: Many[Key]


@lru_cache
def load_claims(text: str, data_dir: Path = DATA_DIR) -> tuple[Claim, ...]:
    """Load the claims of one text.

    Parameters
    ----------
    text : str
        Stem of a file of ``data/claims``, such as ``"permanent_blocks"``.

    Raises
    ------
    ContentError
        If the file is not there, a claim is not valid, or a source is unknown or missing.

    Examples
    --------
    >>> load_claims("permanent_blocks")[1].verdict
    'contra'
    """
    return read_cited(data_dir / "claims" / f"{text}.yaml", Claim, data_dir, rules=(_has_a_source_or_is_ours,))


def _has_a_source_or_is_ours(claim: Claim) -> Iterator[tuple[str, str]]:
    if not claim.sources and OURS not in claim.correction:
        yield "sources", f"without a source the correction must say {OURS}"
