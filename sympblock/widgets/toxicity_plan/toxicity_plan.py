"""The plan for systemic toxicity: what comes first, and lipid emulsion for one patient's lipid weight."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from sympblock.block.drugs.lipid_rescue import LipidPatient, LipidPlan, Sex, lipid_plan, step_at_border_ml, watch_times
from sympblock.content import tables
from sympblock.content.practice.toxicity import load_toxicity
from sympblock.widgets.core.panel import ChoiceControl, Control, NumberField, Panel, Table, Words

FIRST = {
    "stop": "Stop injecting and call for help and the LAST kit",
    "lipid": "Draw up lipid emulsion without waiting for help",
    "midazolam": "Give midazolam to prevent a seizure",
    "wait": "Wait a minute: the contrast may be the cause",
}
WHY = {
    "stop": "Stopping limits the dose, and the kit and help arrive while you look after the airway.",
    "lipid": "The injection has not been stopped yet, and one person cannot manage the airway and prepare lipid emulsion.",
    "midazolam": "There is no seizure yet. Midazolam is for a seizure; stopping and calling for help come first.",
    "wait": "Most events begin 1 to 5 minutes after the injection. Waiting loses the time in which the kit is fetched.",
}
SEXES: dict[Sex, str] = {"woman": "Woman", "man": "Man"}
EVENTS = {"heart": "Cardiovascular", "brain": "Limited, nervous system"}
HEADS = {"action": "Step", "avoid": "Avoid", "sign": "Sign", "british": "Topic"}
EMERGENCY = (
    "In an emergency, follow the checklist of your hospital. This page teaches what that checklist will ask of you."
)
VIGNETTE = (
    "Two minutes ago you began to inject bupivacaine at L3, and half of the dose is in. The patient reports a numb tongue "
    "and tinnitus. Heart rate and blood pressure are unchanged. What comes first?"
)


@dataclass(frozen=True)
class ToxicityState:
    """Says what the learner would do first, in whom, and which event it became; nobody is assumed.

    Parameters
    ----------
    first : str
        A key of :data:`FIRST`; empty covers the plan.
    sex : str
        A key of :data:`SEXES`; empty = not entered.
    height_cm, weight_kg : float or None
        Height and actual weight; None = not entered.
    event : str
        A key of :data:`EVENTS`.
    """

    first: str = ""
    sex: Sex | Literal[""] = ""
    height_cm: float | None = None
    weight_kg: float | None = None
    event: str = "heart"

    @property
    def body(self) -> LipidPatient:
        """Return what is known of the patient."""
        return LipidPatient(self.sex or None, self.height_cm, self.weight_kg)


class ToxicityPlan(Panel[ToxicityState]):
    """Calculates lipid emulsion for one patient, after the first act is chosen and sex, height and weight are entered.

    Examples
    --------
    >>> plan = ToxicityPlan()
    >>> plan.set("first", "stop"); plan.set("sex", "woman"); plan.set("weight_kg", "110")
    >>> plan.view["said"]
    'Enter the height: without it the lipid dose cannot be calculated.'
    >>> plan.set("height_cm", "160"); plan.view["said"]
    'Lipid weight 55 kg: first bolus 82.5 ml, at most 660 ml in total.'
    """

    title = "Plan for systemic toxicity"
    how_to_play = "In the full course you choose what comes first, and then enter sex, height and weight of the patient, from whom the lipid doses are calculated."
    layout = "wordy"

    def __init__(self, state: ToxicityState = ToxicityState()) -> None:
        super().__init__(state)

    def controls(self, state: ToxicityState) -> Sequence[Control]:
        """Ask for the first act; then for the patient and the event, which change nothing before."""
        first = ChoiceControl("first", "What comes first?", FIRST, layout="list")
        if not state.first:
            return (first,)
        heights = tables.lipid_rescue().height_low_cm, tables.lipid_rescue().height_high_cm
        weights = tables.local_anaesthetics().weight_low_kg, tables.local_anaesthetics().weight_high_kg
        return (
            first,
            ChoiceControl("sex", "Sex", SEXES),
            NumberField("height_cm", "Height", *heights, 1, "cm"),
            NumberField("weight_kg", "Actual weight", *weights, 1, "kg"),
            ChoiceControl("event", "Type of event", EVENTS),
        )

    def readout(self, state: ToxicityState) -> Sequence[Words | Table]:
        """Tell the story, then judge the first act and show the whole plan."""
        story = (Words(EMERGENCY, tone="stop", tag="For learning"), Words(VIGNETTE, "The patient"))
        if not state.first:
            return story
        return (
            *story,
            _verdict(state),
            _notes("First actions, in order", "action"),
            *_lipid(state.body),
            _notes("Avoid", "avoid"),
            _watch(state),
            _notes("United Kingdom", "british"),
            _notes("Signs", "sign"),
            _after(),
        )

    def read_states(self) -> Mapping[str, ToxicityState]:
        """Calculate the plan for two patients: one below the weight from which volumes are fixed, one above it."""
        return {
            "A woman of 160 cm and 110 kg": ToxicityState("stop", "woman", 160.0, 110.0),
            "A man of 185 cm and 90 kg": ToxicityState("stop", "man", 185.0, 90.0),
        }

    def said(self, state: ToxicityState) -> str:
        """Say bolus and ceiling, or what is missing."""
        if not state.first:
            return "Choose what comes first to see the plan."
        if state.body.missing:
            return _missing(state.body)
        plan = lipid_plan(state.body)
        return f"Lipid weight {plan.lipid_kg:g} kg: first bolus {_ml(plan.bolus_ml)}, at most {_ml(plan.ceiling_ml)} in total."


def _verdict(state: ToxicityState) -> Words:
    tone, tag = ("good", "This comes first") if state.first == "stop" else ("caution", "Not first")
    return Words(WHY[state.first], FIRST[state.first], ("asra_checklist", "medscape_last"), tone, tag)


def _notes(caption: str, kind: str) -> Table:
    notes = [note for note in load_toxicity() if note.kind == kind]
    sources = tuple(dict.fromkeys(key for note in notes for key in note.sources))
    names = [f"{number}. {note.name}" if kind == "action" else note.name for number, note in enumerate(notes, 1)]
    rows = tuple((name, note.words) for name, note in zip(names, notes, strict=True))
    return Table(caption, (HEADS[kind], "What is seen" if kind == "sign" else "What to do"), rows, sources)


def _missing(body: LipidPatient) -> str:
    names = " and the ".join(body.missing) if len(body.missing) < 3 else "sex, height and actual weight"
    it = "it" if len(body.missing) == 1 else "them"
    article = "the " if len(body.missing) < 3 else ""
    return f"Enter {article}{names}: without {it} the lipid dose cannot be calculated."


def _lipid(body: LipidPatient) -> tuple[Words | Table, ...]:
    heading = "Lipid emulsion 20 %"
    if body.missing:
        return (Words(_missing(body), heading, tone="caution", tag="Missing"),)
    plan = lipid_plan(body)
    return (
        Words(_weight(body, plan), "Which weight", ("asra2020_cards", "asra_news2018", "wikem_ibw")),
        Table(
            f"{heading} for a lipid weight of {plan.lipid_kg:g} kg",
            ("Part", "Volume"),
            _rows(plan),
            (
                "neal2018",
                "neal2020",
                "asra_checklist",
                "asra2020_cards",
                "asra_last_older",
                "lipidrescue2010",
                "medscape_lipid",
            ),
        ),
        Words(_step(), f"At {tables.lipid_rescue().border_kg:g} kg", ("neal2018",)),
        _adrenaline(plan),
    )


def _weight(body: LipidPatient, plan: LipidPlan) -> str:
    which = "actual" if plan.lipid_kg < plan.ideal_kg else "ideal"
    return (
        f"Ideal weight is {plan.ideal_kg:g} kg, actual weight {body.weight_kg:g} kg. The plan uses the lower of the two, here "
        f"the {which} weight. The checklist of 2020, as quoted, counts ideal weight below 70 kg and a society newsletter lean body mass for the "
        f"bolus. Ideal weight is height minus {tables.lipid_rescue().ideal_below_height_men_kg:g} in men and minus "
        f"{tables.lipid_rescue().ideal_below_height_women_kg:g} in women. Taking the lower weight is our rule."
    )


def _rows(plan: LipidPlan) -> tuple[tuple[str, str], ...]:
    again = _range(tables.lipid_rescue().boluses_more_low_count, tables.lipid_rescue().boluses_more_high_count, "or")
    rows = [
        ("First bolus", f"{_ml(plan.bolus_ml)} over {_range(*plan.bolus_min)} min"),
        ("Infusion", _infusion(plan)),
        (
            "Still unstable",
            (
                f"Repeat the bolus ({_ml(plan.bolus_ml)}) {again} times and double the infusion to "
                f"{_range(*plan.doubled_ml_per_min)} ml/min"
            ),
        ),
        (
            "How long",
            f"Until at least {tables.lipid_rescue().after_stability_min:g} min after the circulation is stable",
        ),
        (
            "Maximum in total",
            (
                f"{_ml(plan.ceiling_ml)} ({tables.lipid_rescue().most_ml_per_kg:g} ml/kg of lipid weight, "
                f"never above {tables.lipid_rescue().most_ml:g} ml: our rule)"
            ),
        ),
    ]
    if plan.needs_pump:
        rows.append(
            ("Light patient", f"Below {tables.lipid_rescue().pump_below_kg:g} kg consider a pump for the infusion")
        )
    return tuple(rows)


def _infusion(plan: LipidPlan) -> str:
    if plan.infusion_ml is None:
        return f"{plan.infusion_ml_per_min[0]:.3g} ml/min"
    minutes = _range(tables.lipid_rescue().heavy_infusion_low_min, tables.lipid_rescue().heavy_infusion_high_min)
    return f"{_range(*plan.infusion_ml)} ml over {minutes} min"


def _step() -> str:
    below, above = step_at_border_ml()
    return (
        f"From {tables.lipid_rescue().border_kg:g} kg on the volumes are fixed. The first bolus therefore steps down from "
        f"{_ml(below)} just below that weight to {_ml(above)}; either is acceptable near it (our rule)."
    )


def _range(low: float, high: float, word: str = "to") -> str:
    return f" {word} ".join(f"{value:.3g}" for value in dict.fromkeys((low, high)))


def _ml(volume: float) -> str:
    return f"{volume:.4g} ml"


def _adrenaline(plan: LipidPlan) -> Words:
    words = (
        f"Keep single doses at or below {plan.adrenaline_most_ug:.3g} micrograms ({1000 * tables.lipid_rescue().adrenaline_most_mg_per_kg:g} microgram/kg of the lipid weight, our rule). "
        "The 1 mg dose of other cardiac arrests is too large here."
    )
    return Words(words, "Adrenaline", ("asra_checklist",), "caution")


def _watch(state: ToxicityState) -> Words:
    watch = watch_times()[list(EVENTS).index(state.event)]
    hours = _range(watch.least_low_h, watch.least_high_h)
    return Words(f"At least {hours} hours after a {watch.event}.", "How long to monitor", ("asra_checklist",))


def _after() -> Words:
    words = f"One rescue may need more than {tables.lipid_rescue().stock_ml:,.0f} ml of lipid emulsion 20 %. Keep that much within reach."
    return Words(words, "Stock", ("asra_news2018",))
