"""The plan for systemic toxicity: what comes first, and lipid emulsion for a weight by both regimens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sympblock.anatomy.measures import measure
from sympblock.block.lipid_rescue import TABLE, LipidOption, LipidPlan, lipid_plan
from sympblock.block.local_anaesthetic import TABLE as DRUG_TABLE
from sympblock.content.toxicity import ToxicityNote, load_toxicity

from .panel import Choice, Control, Number, Panel, Table, Words

FIRST = {
    "stop": "Stop injecting, then call for help and the lipid kit",
    "lipid": "Draw up lipid emulsion yourself",
    "midazolam": "Give midazolam against a seizure",
    "wait": "Wait a minute: it may be the contrast",
}
WHY = {
    "stop": "Nothing more goes in, and what you will need comes while you look after the airway.",
    "lipid": "Lipid comes early, but the syringe still holds local anaesthetic, and one pair of hands is not enough.",
    "midazolam": "There is no seizure yet. It comes when one begins; stopping and calling come now.",
    "wait": "Most events begin 1 to 5 minutes after the injection. Waiting costs the minutes in which lipid is fetched.",
}
EVENTS = {"heart": "Heart or circulation", "brain": "Brain only, and mild"}
HEADS = {"action": "Step", "avoid": "Left out", "sign": "Sign"}
EMERGENCY = "In an emergency the checklist of your hospital counts. This page is for learning what it will ask of you."
VIGNETTE = (
    "Two minutes ago you began to inject bupivacaine beside L3; half of it is in. Your patient says that her tongue is "
    "numb and that she hears a ringing. Heart rate and pressure are as before. What comes first?"
)


@dataclass(frozen=True)
class ToxicityState:
    """Says what the learner would do first, in whom, and which event it became.

    Parameters
    ----------
    first : str
        A key of :data:`FIRST`; empty covers the plan.
    weight_kg : float
        Within the range of the course.
    event : str
        A key of :data:`EVENTS`.
    """

    first: str = ""
    weight_kg: float = 70
    event: str = "heart"


class ToxicityPlan(Panel):
    """Sets two regimens of lipid emulsion side by side for one weight, with all that is done around it.

    Examples
    --------
    >>> plan = ToxicityPlan()
    >>> plan.set("first", "stop"); plan.set("weight_kg", "55")
    >>> plan.view["said"]
    'At 55 kg: first bolus 82.5 ml by both regimens; at most 660 ml in all.'
    """

    title = "Plan for systemic toxicity"
    layout = "wordy"

    def __init__(self, state: ToxicityState = ToxicityState()) -> None:
        super().__init__(state)

    def controls(self, state: ToxicityState) -> Sequence[Control]:
        """Ask for the first act; then offer weight and event, which change nothing before."""
        first = Choice("first", "What comes first?", FIRST, layout="list")
        if not state.first:
            return (first,)
        weights = measure(DRUG_TABLE, "weight_low_kg"), measure(DRUG_TABLE, "weight_high_kg")
        return (
            first,
            Number("weight_kg", "Weight", *weights, 1, "kg"),
            Choice("event", "The event was one of", EVENTS),
        )

    def readout(self, state: ToxicityState) -> Sequence[Words | Table]:
        """Tell the story, then judge the first act and show the whole plan."""
        story = Words(VIGNETTE, "The story")
        if not state.first:
            return (Words(EMERGENCY, tone="stop", tag="For learning"), story)
        plans = _plans(state)
        return (
            Words(EMERGENCY, tone="stop", tag="For learning"),
            story,
            _verdict(state),
            _acts("First actions, in the order of the American checklist", "action"),
            _volumes(state, plans),
            _adrenaline(state),
            _acts("Avoid", "avoid"),
            _watch(state, plans[0]),
            _acts("Signs", "sign"),
        )

    def said(self, state: ToxicityState) -> str:
        """Say bolus and ceiling."""
        if not state.first:
            return "Choose what comes first to see the plan."
        american, british = _plans(state)
        first, second = _bolus(american), _bolus(british)
        bolus = f"{first} by both regimens" if first == second else f"{first} (USA) or {second} (UK)"
        return f"At {state.weight_kg:g} kg: first bolus {bolus}; at most {_ml(american.ceiling_ml)} in all."


def _plans(state: ToxicityState) -> tuple[LipidPlan, LipidPlan]:
    return lipid_plan(state.weight_kg, "asra_2020"), lipid_plan(state.weight_kg, "uk_qrh")


def _verdict(state: ToxicityState) -> Words:
    is_right = state.first == "stop"
    tone, tag = ("good", "That comes first") if is_right else ("caution", "Look again")
    return Words(WHY[state.first], FIRST[state.first], ("asra_checklist", "medscape_last"), tone, tag)


def _acts(caption: str, kind: str) -> Table:
    notes = [note for note in load_toxicity() if note.kind == kind]
    sources = tuple(dict.fromkeys(key for note in notes for key in note.sources))
    head = (HEADS[kind], "American checklist and reviews", "British handbook, where it differs")
    return Table(caption, head, tuple(_row(number, note) for number, note in enumerate(notes, 1)), sources)


def _row(number: int, note: ToxicityNote) -> tuple[str, str, str]:
    name = f"{number}. {note.name}" if note.kind == "action" else note.name
    return name, note.words, note.differs or ""


def _volumes(state: ToxicityState, plans: Sequence[LipidPlan]) -> Table:
    rows = (
        ("First bolus", *(_bolus(plan) for plan in plans)),
        ("Given over", *(_times(plan) for plan in plans)),
        ("Infusion", *(_infusion(plan) for plan in plans)),
        ("If unstable", *(plan.repeat for plan in plans)),
        ("In all, at most", *(_ml(plan.ceiling_ml) for plan in plans)),
        ("Open or in conflict", *(" ".join(plan.notes) or "nothing that was seen" for plan in plans)),
    )
    sources = tuple(dict.fromkeys(key for plan in plans for key in plan.sources))
    head = ("Part", "USA (ASRA 2020)", "UK (handbook 3-10)")
    return Table(f"Lipid emulsion 20 % for {state.weight_kg:g} kg", head, rows, sources)


def _bolus(plan: LipidPlan) -> str:
    return " or ".join(_ml(option.bolus_ml) for option in plan.options)


def _times(plan: LipidPlan) -> str:
    return " to ".join(f"{minutes:g}" for minutes in dict.fromkeys(plan.options[0].bolus_min)) + " min"


def _infusion(plan: LipidPlan) -> str:
    return " or ".join(_infusion_of(option) for option in plan.options)


def _infusion_of(option: LipidOption) -> str:
    slow, quick = option.infusion_ml_per_min
    if option.infusion_ml is None:
        return f"{quick:.3g} ml/min"
    return f"{_ml(option.infusion_ml)} over {option.infusion_ml / quick:.3g} to {option.infusion_ml / slow:.3g} min"


def _ml(volume: float) -> str:
    return f"{volume:.4g} ml"


def _adrenaline(state: ToxicityState) -> Words:
    micrograms = 1000 * measure(TABLE, "asra_adrenaline_most_mg_per_kg") * state.weight_kg
    words = (
        f"Single doses at or below {micrograms:.3g} micrograms (1 microgram per kilogram): less than in other arrests."
    )
    return Words(words, f"Adrenaline at {state.weight_kg:g} kg", ("asra_checklist",), "caution")


def _watch(state: ToxicityState, plan: LipidPlan) -> Words:
    watch = plan.watch[list(EVENTS).index(state.event)]
    hours = " to ".join(f"{hour:g}" for hour in dict.fromkeys((watch.least_low_h, watch.least_high_h)))
    return Words(f"At least {hours} hours after an {watch.event}.", "How long to watch", ("asra_checklist",))
