"""Recipes of the block: what is refused."""

from __future__ import annotations

import pytest

from sympblock.content import ContentError
from sympblock.content.practice.recipes import load_recipes

RECIPE = (
    "- {id: a, drug: lidocaine, percent: [0.5, 1.0], volume_ml: null, kind: text, words: W., sources: [rocco1995]}\n"
)


def test_loads(write) -> None:
    (recipe,) = load_recipes(write("block_recipes.yaml", RECIPE))
    assert (recipe.percent, recipe.volume_ml, recipe.sources) == ((0.5, 1.0), None, ("rocco1995",))


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("[0.5, 1.0]", "[1.0, 0.5]", "field 'percent': the lower end stands first"),
        ("null", "[10.0]", "field 'volume_ml #2': the field is missing: write a number"),
        ("kind: text", "kind: rumour", "field 'kind': 'rumour' is not known: write one of"),
        ("rocco1995", "nobody1900", "field 'sources': unknown reference key 'nobody1900'"),
    ],
)
def test_fault_is_named(write, old, new, message) -> None:
    with pytest.raises(ContentError) as caught:
        load_recipes(write("block_recipes.yaml", RECIPE.replace(old, new)))
    assert str(caught.value).startswith(f"data/block_recipes.yaml, item 'a', {message}")


def test_recipes_of_one_block_name_each_other() -> None:
    """A dose that was given with another one is counted from either side."""
    recipes = {recipe.id: recipe for recipe in load_recipes()}
    pairs = {(recipe.id, recipe.given_with) for recipe in recipes.values() if recipe.given_with}
    assert pairs
    assert {(other, one) for one, other in pairs} == pairs
    assert {name for pair in pairs for name in pair} <= recipes.keys()
