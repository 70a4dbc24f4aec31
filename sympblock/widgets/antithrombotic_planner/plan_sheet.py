"""The plan around antithrombotic drugs on paper."""

from __future__ import annotations

from sympblock.care.safety.antithrombotic_plan import BlockPlan
from sympblock.content.care.red_flags import load_red_flags
from sympblock.widgets.antithrombotic_planner.plan_words import (
    TABLE_HEAD,
    added_up,
    also_open,
    drug_rows,
    drug_sources,
    frameworks,
    overall,
    questions,
    rule,
)
from sympblock.widgets.core.panel_entries import moment_words
from sympblock.widgets.core.panel_sheet import Sheet, SheetPart

NOTE = (
    "Intervals are defaults of a course, to be agreed with every prescriber, in writing; they are not an order. Correct timing does not "
    "abolish bleeding. No name is asked for or kept: write it on the paper only."
)
#: Red flags that a bleed may raise.
BLEEDING = ("growing_pain", "faint", "leg_after_drug", "both_legs")
SIGNED = ("Agreed with (name, date, signature):", "Restart told to the patient in writing")


def plan_sheet(plan: BlockPlan, can_wait: bool) -> Sheet:
    """Return the printable page of a plan with at least one drug."""
    told = overall(plan, can_wait)
    before = tuple(f"{who} ({drug}): {ask}" for who, drug, ask in questions(plan))
    clearance = plan.request.clearance_ml_per_min
    kidney = "not known" if clearance is None else f"{clearance:g} ml/min"
    facts = (
        f"Planned: {moment_words(plan.request.block_at)}. Creatinine clearance: {kidney}.",
        f"{told.heading}. {told.text}",
        *(words.text for words in (*also_open(plan), *added_up(plan))),
    )
    return Sheet(
        "Antithrombotic plan for a lumbar sympathetic block",
        (
            SheetPart("Result", paragraphs=facts),
            SheetPart("Drugs", rows=(TABLE_HEAD, *drug_rows(plan))),
            SheetPart("Ask before the block", ticks=(*before, *SIGNED)),
            SheetPart(
                "After the block, at any time",
                items=tuple(flag.sign for flag in load_red_flags() if flag.id in BLEEDING),
            ),
            SheetPart("Other frameworks", items=tuple(f"{each.heading}: {each.text}" for each in frameworks(plan))),
        ),
        NOTE,
        tuple(dict.fromkeys((*drug_sources(plan), *rule().sources))),
    )
