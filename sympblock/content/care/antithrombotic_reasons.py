"""Why an antithrombotic drug is taken, and what is asked before it is stopped."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text

#: Who can answer for a drug.
PRESCRIBERS = {
    "not_known": "Not known",
    "cardiologist": "Cardiologist",
    "haematologist": "Haematologist",
    "vascular_surgeon": "Vascular surgeon",
    "neurologist": "Neurologist or stroke team",
    "dialysis_unit": "Dialysis unit",
    "general_practitioner": "General practitioner",
    "nobody": "Nobody: bought without prescription",
}


class AntithromboticReason(Record):
    """Names one reason, and the question that it calls for.

    ``needs_prescriber`` is True if no time is given until a doctor has agreed, even if nobody prescribed the drug.
    ``is_stent`` is True if the age of a stent must be known as well.
    """

    id: Name
    reason: Text
    needs_prescriber: bool
    is_stent: bool = False
    ask: Text
    sources: Many[Key]


@lru_cache
def load_antithrombotic_reasons(data_dir: Path = DATA_DIR) -> dict[str, AntithromboticReason]:
    """Load the reasons by their id, in their order.

    Examples
    --------
    >>> load_antithrombotic_reasons()["recent_stent"].needs_prescriber
    True
    """
    found = read_cited(data_dir / "care" / "antithrombotic_reasons.yaml", AntithromboticReason, data_dir)
    return {each.id: each for each in found}
