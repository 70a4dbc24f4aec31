"""The dose planner: milligrams, shares of the limits and recipes in print for what one means to inject."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass

from sympblock.anatomy.measures import measure
from sympblock.block.block_duration import PROXY, duration_proxy
from sympblock.block.dose_check import check_doses, volume_at_limit_ml, worst_tone
from sympblock.block.local_anaesthetic import (
    DRUGS,
    TABLE,
    Dose,
    Drug,
    dose_mg,
    judged_limit,
    published_limits,
    strengths_percent,
    sum_mg,
)
from sympblock.content import Parameter, load_references
from sympblock.content.recipes import Recipe, load_recipes
from sympblock.content.units import UNITS
from sympblock.drawing.dose_bars import dose_bars

from .panel import Choice, Control, Number, Panel, Picture, Table, Toggle, Words

KINDS = {"trial": "trial", "text": "text", "label": "label", "level_finding": "to find the level"}
HEADINGS = {"plain": "Below the limits", "caution": "Look twice", "stop": "Do not give this"}
LEAN = (
    "One source reckons the limit of levobupivacaine by lean body weight. In obesity the scales would allow too much, "
    "so enter the lean weight for every drug (our choice)."
)
IN_A_VESSEL = (
    "In one series 12.5 % of the needles lay in a vessel. A small dose that goes there can be toxic at any share of the "
    "limit, and these bars know nothing of it (S-33)."
)


@dataclass(frozen=True)
class PlannerState:
    """Says what is to be injected, and into whom.

    Parameters
    ----------
    drug : str
        At the trunk.
    strength : str
        Its strength in per cent, as printed on the ampoule.
    trunk_ml, skin_ml : float
        Volume at the trunk, and of lidocaine in the skin.
    weight_kg : float
        Lean weight in obesity.
    is_frail : bool
        Old or weak, or with a disease of liver or heart.
    guess_ml : float or None
        The learner's guess of the volume that reaches the limit; None covers the answers.
    guessed_for : tuple
        Drug, strength and weight that the guess was made for.
    """

    drug: Drug = "bupivacaine"
    strength: str = "0.5"
    trunk_ml: float = 10
    skin_ml: float = 5
    weight_kg: float = 50
    is_frail: bool = False
    guess_ml: float | None = None
    guessed_for: tuple[object, ...] = ()

    @property
    def asked(self) -> tuple[object, ...]:
        """Return what the limit depends on: drug, strength and weight."""
        return self.drug, self.strength, self.weight_kg

    @property
    def percent(self) -> float:
        """Return the strength as a number."""
        return float(self.strength)

    @property
    def doses(self) -> tuple[Dose, Dose]:
        """Make the dose at the trunk and the one in the skin."""
        skin = Dose("lidocaine", measure(TABLE, "skin_lidocaine_percent"), self.skin_ml)
        return Dose(self.drug, self.percent, self.trunk_ml), skin


class DosePlanner(Panel):
    """Checks a planned dose against the published limits, after the learner has guessed one.

    Examples
    --------
    >>> planner = DosePlanner()
    >>> planner.set("guess_ml", "20"); planner.view["readout"][0]["tag"]
    'Your guess fits'
    >>> planner.set("weight_kg", "500"); planner.state.weight_kg
    50
    """

    title = "Plan the dose"
    layout = "wordy"

    def __init__(self, state: PlannerState = PlannerState()) -> None:
        super().__init__(state)

    def controls(self, state: PlannerState) -> Sequence[Control]:
        """Ask for a guess, and offer all that the dose depends on."""
        most = measure(TABLE, "volume_most_ml")
        weights = measure(TABLE, "weight_low_kg"), measure(TABLE, "weight_high_kg")
        skin = f"Lidocaine {measure(TABLE, 'skin_lidocaine_percent'):g} % in the skin"
        strengths = {f"{percent:g}": f"{percent:g} %" for percent in strengths_percent(state.drug)}
        return (
            Choice("drug", "Drug at the trunk", {drug: drug.capitalize() for drug in DRUGS}),
            Choice("strength", "Strength", strengths),
            Number("guess_ml", "Your guess: this much reaches the limit", 0, 1000, 1, "ml"),
            Number("trunk_ml", "Volume at the trunk", 0, most, 1, "ml"),
            Number("skin_ml", skin, 0, most, 1, "ml"),
            Number("weight_kg", "Weight", *weights, 1, "kg"),
            Toggle("is_frail", "Old or weak, or a disease of liver or heart"),
        )

    def pictures(self, state: PlannerState) -> Sequence[Picture]:
        """Draw the shares of the limits once there is a guess."""
        if state.guess_ml is None:
            return ()
        caption = "Solid mark: the limit that counts here. Broken mark: a limit of another source."
        return (Picture("shares", caption, dose_bars(sum_mg(state.doses), state.weight_kg)),)

    def readout(self, state: PlannerState) -> Sequence[Words | Table]:
        """Answer the guess, judge the doses, and set the recipes in print side by side."""
        if state.guess_ml is None:
            return (Words(_question(state), "Guess first"), _recipes(state))
        return (
            _answer(state),
            *_judged(state),
            Words(IN_A_VESSEL, "What the limit does not say", ("hong2010",), "caution"),
            Words(LEAN, "Which weight", ("rcem_sapb",)),
            _recipes(state),
            _limits(state),
            _duration(state),
        )

    def said(self, state: PlannerState) -> str:
        """Say the milligrams and the gravest finding."""
        if state.guess_ml is None:
            return "Type your guess to see the answer."
        trunk, skin = state.doses
        worst = worst_tone(check_doses(state.doses, state.weight_kg, state.is_frail))
        return f"{trunk.mg:g} mg at the trunk, {skin.mg:g} mg of lidocaine in the skin. {HEADINGS[worst]}."

    def settle(self, state: PlannerState, changed: str) -> PlannerState:
        """Keep what a guess was made for; take the weakest strength of a drug that is not made in the present one."""
        if changed == "guess_ml":
            return dataclasses.replace(state, guessed_for=state.asked)
        if state.percent in strengths_percent(state.drug):
            return state
        return dataclasses.replace(state, strength=f"{strengths_percent(state.drug)[0]:g}")


def _question(state: PlannerState) -> str:
    return (
        f"How many millilitres of {state.drug} {state.strength} % reach its limit in a patient of {state.weight_kg:g} kg, "
        "if nothing else is given? Type your guess; the answers stay covered until you do."
    )


def _answer(state: PlannerState) -> Words:
    limit = judged_limit(state.drug, state.weight_kg)
    at_ml = volume_at_limit_ml(state.drug, state.percent, state.weight_kg)
    holds = dose_mg(state.percent, 1)
    words = (
        f"The limit at {state.weight_kg:g} kg is {limit.mg:.4g} mg ({limit.words}). One millilitre of {state.strength} % "
        f"holds {holds:g} mg. So {at_ml:.3g} ml of {state.drug} reach it."
    )
    if state.guess_ml is None or state.guessed_for != state.asked:
        return Words(words, "At the limit", limit.sources)
    is_near = abs(state.guess_ml - at_ml) <= measure(TABLE, "guess_near_proportion") * at_ml
    tone, tag = ("good", "Your guess fits") if is_near else ("caution", "Look again")
    return Words(f"{words} Your guess was {state.guess_ml:g} ml.", "At the limit", limit.sources, tone, tag)


def _judged(state: PlannerState) -> list[Words]:
    trunk, skin = state.doses
    findings = check_doses(state.doses, state.weight_kg, state.is_frail)
    worst = worst_tone(findings)
    sums = Words(
        f"You plan {trunk.mg:g} mg of {trunk.drug} in {trunk.volume_ml:g} ml at the trunk, and {skin.mg:g} mg of "
        f"lidocaine in {skin.volume_ml:g} ml in the skin.",
        HEADINGS[worst],
        tone=worst,
    )
    return [sums, *(Words(found.words, "", found.sources, found.tone) for found in findings)]


def _recipes(state: PlannerState) -> Table:
    recipes = [recipe for recipe in load_recipes() if recipe.drug == state.drug]
    return Table(
        f"What is in print for a block with {state.drug}: the sources differ, and none compares them",
        ("Source", "Recipe", "Holds", "Remark"),
        tuple(_recipe_row(recipe) for recipe in recipes),
        tuple(dict.fromkeys(key for recipe in recipes for key in recipe.sources)),
    )


def _recipe_row(recipe: Recipe) -> tuple[str, ...]:
    source = f"{load_references()[recipe.sources[0]].label} ({KINDS[recipe.kind]})"
    strength = f"{_ends(recipe.percent)}\N{NO-BREAK SPACE}%"
    if recipe.volume_ml is None:
        return source, f"{strength}, no volume given", "", recipe.words
    held = tuple(dose_mg(percent, ml) for percent, ml in zip(recipe.percent, recipe.volume_ml, strict=True))
    return source, f"{_ends(recipe.volume_ml)} ml of {strength}", f"{_ends(held)}\N{NO-BREAK SPACE}mg", recipe.words


def _ends(ends: tuple[float, ...]) -> str:
    return " to ".join(f"{end:.3g}" for end in dict.fromkeys(ends))


def _limits(state: PlannerState) -> Table:
    found = published_limits(state.drug)
    counted = judged_limit(state.drug, state.weight_kg)
    return Table(
        f"Limits in print for {state.drug}; {counted.mg:.4g} mg ({counted.words}) counts here",
        ("Limit", "Source", "Remark"),
        tuple((f"{limit.value:g}\N{NO-BREAK SPACE}{UNITS[limit.unit]}", _labels(limit), limit.note) for limit in found),
        tuple(dict.fromkeys(key for limit in found for key in limit.source)),
    )


def _labels(limit: Parameter) -> str:
    return "; ".join(load_references()[key].label for key in limit.source)


def _duration(state: PlannerState) -> Words:
    heading = "How long it may act: from another block"
    proxy = duration_proxy(state.drug)
    if proxy is None:
        return Words(f"Nothing was found for {state.drug}. Other drugs: {PROXY}.", heading)
    return Words(proxy.words, heading, proxy.sources)
