"""What is injected for the block, source by source: drug, concentration and volume."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text


def _in_order(ends: tuple[float, float]) -> tuple[float, float]:
    if ends[0] > ends[1]:
        raise ValueError("the lower end stands first")
    return ends


Range = Annotated[tuple[float, float], Field(strict=False), AfterValidator(_in_order)]


class Recipe(Record):
    """Holds one recipe; ``volume_ml`` is None where the source names no volume, ``given_with`` a recipe of the same block."""

    id: Name
    drug: Name
    percent: Range
    volume_ml: Range | None
    kind: Literal["trial", "text", "label", "level_finding"]
    given_with: Name | None = None
    words: Text
    sources: Many[Key] = Field(min_length=1)


@lru_cache
def load_recipes(data_dir: Path = DATA_DIR) -> tuple[Recipe, ...]:
    """Load the recipes in their order.

    Examples
    --------
    >>> [recipe.volume_ml for recipe in load_recipes() if recipe.drug == "ropivacaine"]
    [None, (7.0, 7.0)]
    """
    path = data_dir / "block_recipes.yaml"
    return read_cited(path, Recipe, data_dir)
