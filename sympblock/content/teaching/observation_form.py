"""What stands on the observation form and the logbook line beside the steps of the checklist."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal

from sympblock.content.files import DATA_DIR, ContentError, Name, Record, Text, read_yaml, validate

FormPart = Literal["done", "supervision", "free_text", "logbook"]
PARTS: tuple[FormPart, ...] = ("done", "supervision", "free_text", "logbook")


class ObservationLine(Record):
    """Holds one line or column, and the part of the form to which it belongs."""

    id: Name
    part: FormPart
    words: Text


@lru_cache
def load_observation_form(data_dir: Path = DATA_DIR) -> tuple[ObservationLine, ...]:
    """Load the lines in their order.

    Raises
    ------
    ContentError
        If a part has no line.

    Examples
    --------
    >>> sorted({line.part for line in load_observation_form()})
    ['done', 'free_text', 'logbook', 'supervision']
    """
    path = data_dir / "teaching" / "observation_form.yaml"
    lines = tuple(validate(path, read_yaml(path), ObservationLine, "id"))
    for part in PARTS:
        if all(line.part != part for line in lines):
            raise ContentError(path, f"no line belongs to the part {part!r}: add one")
    return lines
