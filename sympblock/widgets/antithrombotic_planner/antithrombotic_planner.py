"""The antithrombotic planner: drugs, last doses, kidney and reason in; first hour, restart and questions out."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from sympblock.care.safety.antithrombotic_plan import BlockPlan, BlockRequest, Dosing, TakenDrug, plan_block
from sympblock.content import tables
from sympblock.content.care.antithrombotic_reasons import PRESCRIBERS, load_antithrombotic_reasons
from sympblock.content.practice.antithrombotics import load_antithrombotics
from sympblock.drawing.charts.antithrombotic_timeline import antithrombotic_timeline
from sympblock.widgets.antithrombotic_planner import plan_words
from sympblock.widgets.antithrombotic_planner.bounded_moment import BoundedMoment
from sympblock.widgets.antithrombotic_planner.plan_sheet import plan_sheet
from sympblock.widgets.core.panel import (
    Button,
    ChoiceControl,
    Control,
    NumberField,
    Panel,
    Picture,
    Table,
    Toggle,
    Words,
)
from sympblock.widgets.core.panel_entries import moment_words
from sympblock.widgets.core.panel_sheet import Sheet

DOSINGS: dict[Dosing, str] = {"continues": "Still taken", "known": "Taken last at", "unknown": "Not known"}
Urgency = Literal["elective", "cannot_wait"]
URGENCIES: dict[Urgency, str] = {"elective": "Elective", "cannot_wait": "Cannot wait"}
Kidney = Literal["unknown", "known"]
KIDNEYS: dict[Kidney, str] = {"unknown": "Not known", "known": "Known"}
NOT_MENDED = "The time of the last dose in the field was refused. Correct it, or choose “Not known”, then add the drug."
REMOVE = "remove_"
#: What the button of the example fills in: two drugs, one of them for a stent, and a block that is planned too early.
EXAMPLE_AT = datetime(2026, 12, 3, 9, 0)


@dataclass(frozen=True)
class AntithromboticState:
    """Says what was entered.

    Parameters
    ----------
    block_at : datetime or None
        Planned time of the block; None = not typed yet.
    urgency, kidney : str
        Keys of :data:`URGENCIES` and :data:`KIDNEYS`.
    clearance_ml_per_min : float or None
        Creatinine clearance; None = not typed yet. It counts while ``kidney`` is ``"known"``.
    name, dosing, last_dose_at, reason, prescriber
        The drug that is being entered.
    taken : tuple of TakenDrug
        The drugs of the plan.
    stent_months : float or None
        Months since the stent; None = not known. It counts where the drug is taken for a stent.
    is_agreed : bool
        Whether every prescriber has agreed in writing.
    had_blood : bool
        Whether blood was aspirated during the block.
    refused : str
        Why the last drug was not added; empty if it was.
    """

    block_at: datetime | None = None
    urgency: Urgency = "elective"
    kidney: Kidney = "unknown"
    clearance_ml_per_min: float | None = None
    name: str = "apixaban"
    dosing: Dosing = "continues"
    last_dose_at: datetime | None = None
    reason: str = "unknown"
    prescriber: str = "not_known"
    stent_months: float | None = None
    taken: tuple[TakenDrug, ...] = ()
    is_agreed: bool = False
    had_blood: bool = False
    refused: str = ""

    @property
    def plan(self) -> BlockPlan | None:
        """Make the plan; None without a time or a drug."""
        if self.block_at is None or not self.taken:
            return None
        clearance = self.clearance_ml_per_min if self.kidney == "known" else None
        return plan_block(BlockRequest(self.block_at, self.taken, clearance, self.is_agreed, self.had_blood))


class AntithromboticPlanner(Panel[AntithromboticState]):
    """Plans a block around antithrombotic drugs, and refuses what is impossible with a sentence.

    Examples
    --------
    >>> planner = AntithromboticPlanner()
    >>> planner.press("example"); planner.view["readout"][0]["heading"]
    'No time until this is settled'
    >>> planner.set("is_agreed", True); planner.view["readout"][0]["heading"]
    'Too early'
    """

    title = "Plan around antithrombotic drugs"
    how_to_play = "In the full course you enter the drugs, last doses, kidney function and planned time of a patient of your own, and print the plan."
    layout = "wordy"

    def __init__(self, state: AntithromboticState = AntithromboticState()) -> None:
        super().__init__(state)

    def controls(self, state: AntithromboticState) -> Sequence[Control]:
        """Offer the block, the drug that is entered, and the drugs of the plan."""
        return (*_block_controls(state), *_drug_controls(state), *_plan_controls(state))

    def pictures(self, state: AntithromboticState) -> Sequence[Picture]:
        """Draw the time line of a plan."""
        plan = state.plan
        caption = "Each drug from its last dose to its restart."
        return () if plan is None else (Picture("timeline", caption, antithrombotic_timeline(plan)),)

    def readout(self, state: AntithromboticState) -> Sequence[Words | Table | Sheet]:
        """Say the first hour, what is open, what is asked, and where frameworks differ."""
        refused = (*_not_added(state), *self._not_current(state))
        plan, can_wait = state.plan, state.urgency == "elective"
        if plan is None:
            missing = "The planned time is missing. " if state.taken else ""
            return (*refused, Words(missing + plan_words.NO_DRUG, "How to begin"), plan_words.rule())
        return (
            *refused,
            plan_words.overall(plan, can_wait),
            *plan_words.also_open(plan),
            *plan_words.added_up(plan),
            *plan_words.frameworks(plan),
            *plan_words.limits_of_intervals(),
            plan_words.rule(),
            plan_words.drug_table(plan),
            plan_words.question_table(plan),
            plan_sheet(plan, can_wait),
        )

    def said(self, state: AntithromboticState) -> str:
        """Say the refusal, or the result."""
        if state.refused:
            return state.refused
        if state.plan is None:
            return "No plan yet."
        told = plan_words.overall(state.plan, state.urgency == "elective")
        return f"{told.heading}. {told.text}"

    def read_states(self) -> Mapping[str, AntithromboticState]:
        """Plan for one patient, before and after the prescribers have agreed."""
        asked = example_state()
        return {
            "One patient, nobody has agreed yet": asked,
            "The same patient, every prescriber has agreed in writing": dataclasses.replace(asked, is_agreed=True),
        }

    def settle(self, state: AntithromboticState, changed: str) -> AntithromboticState:
        """Forget a refusal once something is mended."""
        return dataclasses.replace(state, refused="")

    def pressed(self, state: AntithromboticState, button: str) -> AntithromboticState:
        """Add or remove a drug, show the example, or clear all."""
        if button == "add" and state.dosing == "known" and "last_dose_at" in self.refused:
            return dataclasses.replace(state, refused=NOT_MENDED)
        if button == "add":
            return _added(state)
        if button == "example":
            return example_state()
        if button == "clear":
            return AntithromboticState()
        kept = tuple(drug for drug in state.taken if REMOVE + drug.name != button)
        return dataclasses.replace(state, taken=kept, refused="")

    def _not_current(self, state: AntithromboticState) -> tuple[Words, ...]:
        """Warn where the planned time in the field is not the one that the plan is made for."""
        if "block_at" not in self.refused:
            return ()
        kept = "" if state.block_at is None else f" What stands below is planned for {moment_words(state.block_at)}."
        return (
            Words(f"The planned time in the field was refused. Correct it first.{kept}", "Not current", tone="stop"),
        )


def _not_added(state: AntithromboticState) -> tuple[Words, ...]:
    return (Words(state.refused, "Not added", tone="stop"),) if state.refused else ()


def example_state() -> AntithromboticState:
    """Return the entries of the example."""
    taken = (
        TakenDrug("apixaban", "known", EXAMPLE_AT - timedelta(hours=49), "atrial_fibrillation", "general_practitioner"),
        TakenDrug("clopidogrel", "known", EXAMPLE_AT - timedelta(days=8), "recent_stent", "cardiologist", 14.0),
    )
    return AntithromboticState(EXAMPLE_AT, kidney="known", clearance_ml_per_min=62.0, taken=taken)


def _block_controls(state: AntithromboticState) -> tuple[Control, ...]:
    doses = [drug.last_dose_at for drug in state.taken if drug.last_dose_at is not None]
    block = BoundedMoment(
        "block_at",
        "Planned time of the block",
        not_before=max(doses, default=None),
        why_not_before="That lies before the last dose of a drug in the plan.",
    )
    most = tables.antithrombotic_plan().clearance_most_ml_per_min
    clearance = NumberField("clearance_ml_per_min", "Creatinine clearance", 0, most, 1, "ml/min")
    return (
        Button("example", "Show an example"),
        block,
        ChoiceControl("urgency", "Urgency", URGENCIES),
        ChoiceControl("kidney", "Kidney function", KIDNEYS),
        *((clearance,) if state.kidney == "known" else ()),
    )


def _drug_controls(state: AntithromboticState) -> tuple[Control, ...]:
    reasons = {name: each.reason for name, each in load_antithrombotic_reasons().items()}
    dose = BoundedMoment(
        "last_dose_at",
        "Last dose taken at",
        allow_empty=True,
        not_after=state.block_at,
        why_not_after="That lies after the planned block.",
    )
    most = tables.antithrombotic_plan().stent_most_month
    stent = NumberField("stent_months", f"Months since the stent ({most:g} or more: {most:g})", 0, most, 1, "months")
    return (
        ChoiceControl("name", "Drug", load_antithrombotics().names(), "menu"),
        ChoiceControl("dosing", "Last dose", DOSINGS),
        *((dose,) if state.dosing == "known" else ()),
        ChoiceControl("reason", "Taken for", reasons, "menu"),
        *((stent,) if load_antithrombotic_reasons()[state.reason].is_stent else ()),
        ChoiceControl("prescriber", "Prescribed by", PRESCRIBERS, "menu"),
        Button("add", "Add this drug"),
    )


def _plan_controls(state: AntithromboticState) -> tuple[Control, ...]:
    if not state.taken:
        return ()
    removes = (Button(REMOVE + drug.name, f"Remove {drug.words.lower()}") for drug in state.taken)
    return (
        Toggle("is_agreed", "Every prescriber has agreed in writing"),
        Toggle("had_blood", "Blood was aspirated during the block"),
        *removes,
        Button("clear", "Clear all entries"),
    )


def _added(state: AntithromboticState) -> AntithromboticState:
    dose = state.last_dose_at if state.dosing == "known" else None
    is_stent = load_antithrombotic_reasons()[state.reason].is_stent
    stent_months = state.stent_months if is_stent else None
    drug = TakenDrug(state.name, state.dosing, dose, state.reason, state.prescriber, stent_months)
    if refused := _why_not(state, drug):
        return dataclasses.replace(state, refused=refused)
    return dataclasses.replace(
        state,
        taken=(*state.taken, drug),
        dosing="continues",
        last_dose_at=None,
        stent_months=None,
        is_agreed=False,
        refused="",
    )


def _why_not(state: AntithromboticState, drug: TakenDrug) -> str:
    """Say why a drug cannot be added; empty if it can."""
    most_d = tables.antithrombotic_plan().last_dose_most_d
    if drug.name in [each.name for each in state.taken]:
        return f"{drug.words} stands in the plan already. Remove it first if its entries are to change."
    if drug.dosing == "known" and drug.last_dose_at is None:
        return f"The last dose of {drug.words.lower()} is missing. Type day and time, or choose “{DOSINGS['unknown']}”."
    if drug.last_dose_at is None or state.block_at is None:
        return ""
    if drug.last_dose_at > state.block_at:
        return f"The last dose of {drug.words.lower()} lies after the planned block. Correct one of the two."
    if state.block_at - drug.last_dose_at > timedelta(days=most_d):
        return f"The last dose of {drug.words.lower()} lies more than {most_d:g} days before the block. Look at both dates again."
    return ""
