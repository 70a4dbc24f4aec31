"""What the discharge board says of a patient, of the decisions, and of what followed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from sympblock.care.safety.home_criteria import HomeCriteria, costs_of, decided_by, not_met
from sympblock.content.care.discharge_board import PADS_ITEMS, BoardPatient, Cost
from sympblock.content.practice.discharge import HOME_DECISIONS, HomeDecision
from sympblock.widgets.core.panel_parts import Table, Words

COSTS: dict[Cost, str] = {"none": "Fits", "time": "Costs time", "harm": "Harm"}
POWER = {"full": "Full in both legs", "weak": "Hip flexion 3 of 5, the knee buckles"}
FEELING = {
    "normal": "Normal in thighs and groins",
    "groin_numb": "One groin numb",
    "thigh_numb": "Front of one thigh numb",
}
PAIN = {"none": "None in flank, groin, back or abdomen", "growing": "Groin pain that grows"}
ABOUT_PADS = (
    "PADS gives 0 to 2 points for each of five items, and patients with 9 or 10 points were sent home. It was tested after general anaesthesia and "
    "asks for a steady gait, not for power or feeling of a leg. In 247 patients it agreed with clinical criteria (r 0.89)."
)
PADS_SOURCES = ("pads_table", "padss1995", "padss_cja1995")
DESIGN = "Patients, thresholds for pressure and watch, and what followed are ours (design)."


def bed_of(patient: BoardPatient) -> str:
    """Return the name of a patient's bed."""
    return patient.id.replace("_", "\N{NO-BREAK SPACE}").capitalize()


def findings(patient: BoardPatient) -> Table:
    """Set below one another what is found in a patient."""
    standing = "cannot stand" if patient.standing_mmhg is None else f"{patient.standing_mmhg:g} standing"
    points = ", ".join(f"{words.lower()} {patient.pads[item]}" for item, words in PADS_ITEMS.items())
    rows = (
        ("Discharge score (PADS)", f"{patient.pads_points} of 10: {points}"),
        ("Power", POWER[patient.power]),
        ("Feeling", FEELING[patient.feeling]),
        ("Systolic pressure", f"{patient.lying_mmhg:g} lying, {standing} (mmHg)"),
        ("Pain", PAIN[patient.pain]),
        ("Since the last dose", f"{patient.watched_min:g} minutes"),
        ("Escort", "there" if patient.has_escort else "none"),
        ("List of red flags", "given and said back" if patient.has_red_flags else "not given yet"),
    )
    return Table(f"{bed_of(patient)}: what is found", ("Check", "Found"), rows)


def decided_so_far(
    patients: Sequence[BoardPatient], decisions: Sequence[HomeDecision | Literal[""]]
) -> tuple[Table, ...]:
    """List the decisions so far, without judging them."""
    rows = tuple(
        (bed_of(patient), patient.who, HOME_DECISIONS[decision])
        for patient, decision in zip(patients, decisions, strict=True)
        if decision != ""
    )
    return (Table("Your board so far", ("Bed", "Patient", "You"), rows, is_wide=True),) if rows else ()


def summed(who: str, patients: Sequence[BoardPatient], decisions: Sequence[HomeDecision], heading: str) -> Words:
    """Say whom decisions let go and what they cost."""
    costs, whole = costs_of(patients, decisions), len(patients)
    words = (
        f"{who} let {decisions.count('home')} of {whole} patients go home; {decisions.count('wait')} wait, and "
        f"{decisions.count('review')} are kept for a doctor. Came to harm: {costs['harm']}. Kept or sent round without need: {costs['time']}."
    )
    tone, tag = ("stop", "Harm") if costs["harm"] else ("caution", "Costs time") if costs["time"] else ("good", "Fits")
    return Words(words, heading, (), tone, tag)


def by_criteria(patients: Sequence[BoardPatient], asked: HomeCriteria) -> Table:
    """Set below one another what the criteria decide, why, and what followed."""
    rows = []
    for patient in patients:
        decision = decided_by(patient, asked)
        missing = "; ".join(each.name for each in not_met(patient, asked)) or "all met"
        after = patient.followed[decision]
        rows.append((bed_of(patient), HOME_DECISIONS[decision], missing, after.words, COSTS[after.cost]))
    head = ("Bed", "The criteria decide", "Not met", "What followed", "Cost")
    return Table("By your criteria", head, tuple(rows), is_wide=True)


def by_learner(patients: Sequence[BoardPatient], decisions: Sequence[HomeDecision]) -> Table:
    """Set below one another what the learner decided, what followed, and what fits."""
    rows = tuple(
        (
            bed_of(patient),
            HOME_DECISIONS[decision],
            patient.followed[decision].words,
            COSTS[patient.followed[decision].cost],
            f"{HOME_DECISIONS[patient.answer]}. {patient.why}",
        )
        for patient, decision in zip(patients, decisions, strict=True)
    )
    sources = tuple(dict.fromkeys(key for patient in patients for key in patient.sources))
    return Table(
        "Your own decisions", ("Bed", "You", "What followed", "Cost", "What fits"), rows, sources, is_wide=True
    )
