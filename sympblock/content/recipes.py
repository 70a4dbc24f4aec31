"""What is injected for the block, source by source: drug, strength and volume."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from .files import DATA_DIR, Key, Many, Name, Record, Text, check_keys, read_yaml, validate
from .references import known_keys


def _in_order(ends: tuple[float, float]) -> tuple[float, float]:
    if ends[0] > ends[1]:
        raise ValueError("the lower end stands first")
    return ends


Range = Annotated[tuple[float, float], Field(strict=False), AfterValidator(_in_order)]


class Recipe(Record):
    """Holds one recipe; ``volume_ml`` is None where the source names no volume."""

    id: Name
    drug: Name
    percent: Range
    volume_ml: Range | None
    kind: Literal["trial", "text", "label", "level_finding"]
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
    recipes = validate(path, read_yaml(path), Recipe, "id")
    for recipe in recipes:
        check_keys(path, recipe.id, recipe.sources, known_keys(data_dir))
    return tuple(recipes)
