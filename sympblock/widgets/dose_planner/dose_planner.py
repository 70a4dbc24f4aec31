"""The dose planner: milligrams, shares of the limits and published recipes for a planned block."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sympblock.block.drugs.block_duration import PROXY, duration_proxy
from sympblock.block.drugs.dose_check import check_doses, least_weight_kg, volume_at_limit_ml, worst_tone
from sympblock.block.drugs.drug_limits import DRUGS, STRICTER, Country, Drug, judged_limit, published_limits
from sympblock.block.drugs.local_anaesthetic import Dose, dose_mg, strengths_percent, sum_mg
from sympblock.content import Parameter, load_references, tables
from sympblock.content.practice.recipes import Recipe, load_recipes
from sympblock.content.units import UNITS
from sympblock.drawing.charts.dose_bars import dose_bars
from sympblock.widgets.core.panel import ChoiceControl, Control, NumberField, Panel, Picture, Table, Toggle, Words

LABELS: dict[Country, str] = {"uk_ie": "UK and Ireland (stricter)", "us": "United States"}
KINDS = {"trial": "trial", "text": "text", "label": "label", "level_finding": "choice of level"}
HEADINGS = {"plain": "Below the limit", "caution": "Near a limit: check again", "stop": "Do not give this dose"}
IDEAL = "In obesity, enter the ideal weight, because the actual weight would allow too large a dose (our rule; one teaching text uses lean body weight)."
IN_A_VESSEL = (
    "These limits hold for injection into tissue. In a vessel a few millilitres are enough to cause systemic toxicity, "
    "whatever share of the limit they are (our advice)."
)
#: The second plan that readers see: too much for a light patient.
EXAMPLE_ML, EXAMPLE_KG = 25.0, 45.0
NOWHERE = "at no weight"


@dataclass(frozen=True)
class PlannerState:
    """Says what is to be injected, and into whom.

    Parameters
    ----------
    country : str
        Whose labels are followed.
    drug : str
        For the sympathetic block.
    strength : str
        Its concentration in per cent, as printed on the ampoule.
    trunk_ml, skin_ml : float
        Volume for the block, and of lidocaine for the skin.
    weight_kg : float
        Ideal weight in obesity.
    is_frail : bool
        Old or debilitated, or with disease of the heart or liver.
    guess_ml : float or None
        The learner's guess of the volume that reaches the limit; None covers the answers.
    guessed_for : tuple
        Country, drug, concentration and weight that the guess was made for.
    """

    country: Country = STRICTER
    drug: Drug = "bupivacaine"
    strength: str = "0.5"
    trunk_ml: float = tables.panels().first_block_ml
    skin_ml: float = tables.local_anaesthetics().skin_ml
    weight_kg: float = tables.panels().first_weight_kg
    is_frail: bool = False
    guess_ml: float | None = None
    guessed_for: tuple[object, ...] = ()

    @property
    def asked(self) -> tuple[object, ...]:
        """Return what the limit depends on: country, drug, concentration and weight."""
        return self.country, self.drug, self.strength, self.weight_kg

    @property
    def percent(self) -> float:
        """Return the concentration as a number."""
        return float(self.strength)

    @property
    def skin(self) -> Dose:
        """Make the dose for the skin."""
        return Dose("lidocaine", tables.local_anaesthetics().skin_lidocaine_percent, self.skin_ml)

    @property
    def doses(self) -> tuple[Dose, Dose]:
        """Make the dose for the block and the one for the skin."""
        return Dose(self.drug, self.percent, self.trunk_ml), self.skin


class DosePlanner(Panel[PlannerState]):
    """Checks a planned dose against the limits of a country's labels, after the learner has guessed one.

    Examples
    --------
    >>> planner = DosePlanner()
    >>> planner.set("guess_ml", "20"); planner.view["readout"][0]["tag"]
    'Your guess agrees'
    >>> planner.set("weight_kg", "500"); planner.state.weight_kg
    50.0
    """

    title = "Plan the dose"
    how_to_play = "In the full course you guess a limit first, and then enter drug, concentration, volumes and weight of a patient of your own."
    layout = "wordy"

    def __init__(self, state: PlannerState = PlannerState()) -> None:
        super().__init__(state)

    def controls(self, state: PlannerState) -> Sequence[Control]:
        """Ask for a guess, and offer all that the dose depends on."""
        most = tables.local_anaesthetics().volume_most_ml
        weights = tables.local_anaesthetics().weight_low_kg, tables.local_anaesthetics().weight_high_kg
        skin = f"Lidocaine {tables.local_anaesthetics().skin_lidocaine_percent:g} % for the skin"
        strengths = {f"{percent:g}": f"{percent:g} %" for percent in strengths_percent(state.drug)}
        return (
            ChoiceControl("country", "Follow the labels of", LABELS),
            ChoiceControl("drug", "Drug for the block", {drug: drug.capitalize() for drug in DRUGS}),
            ChoiceControl("strength", "Concentration", strengths),
            NumberField("guess_ml", "Your guess: the limit is reached at", 0, tables.panels().guess_most_ml, 1, "ml"),
            NumberField("trunk_ml", "Volume for the block", 0, most, 1, "ml"),
            NumberField("skin_ml", skin, 0, most, 1, "ml"),
            NumberField("weight_kg", "Weight", *weights, 1, "kg"),
            Toggle("is_frail", "Old or debilitated, or disease of the heart or liver"),
        )

    def pictures(self, state: PlannerState) -> Sequence[Picture]:
        """Draw the shares of the limits once there is a guess."""
        if state.guess_ml is None:
            return ()
        caption = "Solid mark: the limit that applies. Broken mark: the limit of another label."
        return (Picture("shares", caption, dose_bars(sum_mg(state.doses), state.weight_kg, state.country)),)

    def readout(self, state: PlannerState) -> Sequence[Words | Table]:
        """Answer the guess, judge the doses, and set the published recipes side by side."""
        if state.guess_ml is None:
            return (Words(_question(state), "Guess first"), _recipes(state))
        return (
            _answer(state),
            *_judged(state),
            Words(IN_A_VESSEL, "What the limit does not cover", ("hong2010",), "caution"),
            Words(IDEAL, "Which weight", ("rcem_sapb",)),
            _recipes(state),
            _limits(state),
            _duration(state),
        )

    def said(self, state: PlannerState) -> str:
        """Say the milligrams and the gravest finding."""
        if state.guess_ml is None:
            return "Type your guess to see the answer."
        block, skin = state.doses
        worst = worst_tone(check_doses(state.doses, state.weight_kg, state.is_frail, state.country))
        return f"{block.mg:g} mg for the block, {skin.mg:g} mg of lidocaine for the skin. {HEADINGS[worst]}."

    def read_states(self) -> Mapping[str, PlannerState]:
        """Show the first plan and one that exceeds a limit; nobody has guessed."""
        uncovered = dataclasses.replace(PlannerState(), guess_ml=0.0)
        light_kg, most_ml = tables.local_anaesthetics().weight_low_kg, tables.local_anaesthetics().volume_most_ml
        too_much = dataclasses.replace(
            uncovered, trunk_ml=min(most_ml, EXAMPLE_ML), weight_kg=max(light_kg, EXAMPLE_KG)
        )
        return {_planned(state): state for state in (uncovered, too_much)}

    def settle(self, state: PlannerState, changed: str) -> PlannerState:
        """Keep what a guess was made for; take the lowest concentration of a drug that is not made in the present one."""
        if changed == "guess_ml":
            return dataclasses.replace(state, guessed_for=state.asked)
        if state.percent in strengths_percent(state.drug):
            return state
        return dataclasses.replace(state, strength=f"{strengths_percent(state.drug)[0]:g}")


def _planned(state: PlannerState) -> str:
    return f"{state.trunk_ml:g} ml of {state.drug} {state.strength} % in a patient of {state.weight_kg:g} kg"


def _question(state: PlannerState) -> str:
    return (
        f"How many millilitres of {state.drug} {state.strength} % reach the limit in a patient of {state.weight_kg:g} kg, "
        "if nothing else is given? Type your guess to see the answer."
    )


def _answer(state: PlannerState) -> Words:
    limit = judged_limit(state.drug, state.weight_kg, state.country)
    at_ml = volume_at_limit_ml(state.drug, state.percent, state.weight_kg, state.country)
    words = (
        f"The limit at {state.weight_kg:g} kg is {limit.mg:.4g} mg, and {limit.words} applies ({limit.scope}). One "
        f"millilitre of {state.strength} % contains {dose_mg(state.percent, 1):g} mg. So {at_ml:.3g} ml of {state.drug} reach it."
    )
    if state.guess_ml is None or state.guessed_for != state.asked:
        return Words(words, "At the limit", limit.sources)
    is_near = abs(state.guess_ml - at_ml) <= tables.local_anaesthetics().guess_near_proportion * at_ml
    tone, tag = ("good", "Your guess agrees") if is_near else ("caution", "Check again")
    return Words(f"{words} You guessed {state.guess_ml:g} ml.", "At the limit", limit.sources, tone, tag)


def _judged(state: PlannerState) -> list[Words]:
    block, skin = state.doses
    findings = check_doses(state.doses, state.weight_kg, state.is_frail, state.country)
    worst = worst_tone(findings)
    sums = Words(
        f"You plan {block.mg:g} mg of {block.drug} in {block.volume_ml:g} ml for the block, and {skin.mg:g} mg of "
        f"lidocaine in {skin.volume_ml:g} ml for the skin.",
        HEADINGS[worst],
        tone=worst,
    )
    return [sums, *(Words(found.words, "", found.sources, found.tone) for found in findings)]


def _recipes(state: PlannerState) -> Table:
    recipes = [recipe for recipe in load_recipes() if recipe.drug == state.drug]
    return Table(
        f"Published recipes for a block with {state.drug}, each with {state.skin_ml:g} ml of lidocaine {tables.local_anaesthetics().skin_lidocaine_percent:g} % for the skin",
        ("Source", "Recipe", "Contains", "Stays below the limit", "Remark"),
        tuple(_recipe_row(recipe, state) for recipe in recipes),
        tuple(dict.fromkeys(key for recipe in recipes for key in recipe.sources)),
    )


def _recipe_row(recipe: Recipe, state: PlannerState) -> tuple[str, ...]:
    source = f"{load_references()[recipe.sources[0]].label} ({KINDS[recipe.kind]})"
    strength = f"{_ends(recipe.percent)}\N{NO-BREAK SPACE}%"
    if recipe.volume_ml is None:
        return source, f"{strength}, no volume given", "", "", recipe.words
    held = tuple(dose_mg(percent, ml) for percent, ml in zip(recipe.percent, recipe.volume_ml, strict=True))
    contains = f"{_ends(held)}\N{NO-BREAK SPACE}mg"
    return source, f"{_ends(recipe.volume_ml)} ml of {strength}", contains, _fits(recipe, state), recipe.words


def _fits(recipe: Recipe, state: PlannerState) -> str:
    """Say from which weight a recipe fits at its largest dose, with all that is given besides."""
    same_block = [each for each in load_recipes() if each.id in (recipe.id, recipe.given_with)]
    largest = [Dose(_drug(each), each.percent[1], (each.volume_ml or (0, 0))[1]) for each in same_block]
    least = least_weight_kg(sum_mg([*largest, state.skin]), state.country)
    return NOWHERE if least is None else f"from {least} kg"


def _drug(recipe: Recipe) -> Drug:
    return next(drug for drug in DRUGS if drug == recipe.drug)


def _ends(ends: tuple[float, ...]) -> str:
    return " to ".join(f"{end:.3g}" for end in dict.fromkeys(ends))


def _limits(state: PlannerState) -> Table:
    found = published_limits(state.drug)
    binding = judged_limit(state.drug, state.weight_kg, state.country)
    return Table(
        f"Limits of {state.drug}; {binding.mg:.4g} mg ({binding.words}) applies here",
        ("Limit", "Source", "Label, population, remark"),
        tuple((f"{limit.value:g}\N{NO-BREAK SPACE}{UNITS[limit.unit]}", _labels(limit), limit.note) for limit in found),
        tuple(dict.fromkeys(key for limit in found for key in limit.source)),
    )


def _labels(limit: Parameter) -> str:
    return "; ".join(load_references()[key].label for key in limit.source)


def _duration(state: PlannerState) -> Words:
    heading = "Duration: measured in another block"
    proxy = duration_proxy(state.drug)
    if proxy is None:
        return Words(f"No duration was found for {state.drug}. Other drugs: {PROXY}.", heading)
    return Words(proxy.words, heading, proxy.sources)
