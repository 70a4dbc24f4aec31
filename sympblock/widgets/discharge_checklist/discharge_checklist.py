"""The discharge checklist: what is checked, what keeps the patient and what is told, on one page for the ward."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sympblock.content import tables
from sympblock.content.care.going_home import GoingHome, load_going_home
from sympblock.content.care.red_flags import RedFlag, load_red_flags
from sympblock.content.practice.discharge import load_discharge_checks, load_discharge_reasons
from sympblock.conventions import SIDES, Side
from sympblock.widgets.core.panel import ChoiceControl, Control, Panel, Table, Toggle, Words
from sympblock.widgets.core.panel_sheet import Sheet, SheetPart

BlockKind = Literal["local_anaesthetic", "neurolysis"]
KINDS: dict[BlockKind, str] = {"local_anaesthetic": "Local anaesthetic", "neurolysis": "Neurolysis or radiofrequency"}
RINGS = {"emergency": "emergency number", "clinic": "clinic"}
#: Room for what is written by hand.
FOUND, TIME = "\N{NO-BREAK SPACE}" * 34, "\N{NO-BREAK SPACE}" * 10
ABOUT = (
    "Print one page for each patient. It asks for no name: write it on the paper. A score such as PADS does not replace these checks; it was tested "
    "after general anaesthesia and asks neither for power nor for feeling of a leg."
)
NOTE = "The limits of pressure and time and what is marked as our rule are a course's design, not a standard. Follow the policy of your hospital where it asks for more."


@dataclass(frozen=True)
class ChecklistState:
    """Says for which block the page is made.

    Parameters
    ----------
    kind : str
        A key of :data:`KINDS`.
    side : str
        The patient's side of the block.
    is_sedated : bool
        Whether the patient had sedation.
    is_large : bool
        Whether the page is printed in large letters.
    """

    kind: BlockKind = "local_anaesthetic"
    side: Side = "left"
    is_sedated: bool = False
    is_large: bool = False


class DischargeChecklist(Panel[ChecklistState]):
    """Makes the page for one kind of block.

    Examples
    --------
    >>> checklist = DischargeChecklist()
    >>> checklist.set("kind", "neurolysis"); "3 months" in checklist.view["readout"][-1]["document"]
    True
    """

    title = "Discharge checklist"
    how_to_play = "In the full course you choose side and kind of block, and print the page for each patient."
    layout = "wordy"

    def __init__(self, state: ChecklistState = ChecklistState()) -> None:
        super().__init__(state)

    def controls(self, state: ChecklistState) -> Sequence[Control]:
        """Offer what the page depends on."""
        return (
            ChoiceControl("kind", "Block", KINDS),
            ChoiceControl("side", "Side of the block", {side: side.capitalize() for side in SIDES}),
            Toggle("is_sedated", "The patient had sedation"),
            Toggle("is_large", "Large print"),
        )

    def readout(self, state: ChecklistState) -> Sequence[Words | Table | Sheet]:
        """Show the page."""
        return (
            Words(ABOUT, "For the ward", ("pads_table", "padss1995")),
            _why_told(state),
            _what_for_flags(state),
            checklist_sheet(state),
        )

    def said(self, state: ChecklistState) -> str:
        """Say for which block the page is."""
        return f"Page for a block of the {state.side} side: {KINDS[state.kind].lower()}."


def checklist_sheet(state: ChecklistState) -> Sheet:
    """Return the page for the ward."""
    reasons = load_discharge_reasons().values()
    keeps = "; ".join(each.name for each in reasons if "wait" not in each.decisions)
    waits = "; ".join(each.name for each in reasons if "wait" in each.decisions)
    stay = (
        f"Keep the patient for a doctor if any of these holds: {keeps}.",
        f"Wait and check again if one of these holds: {waits}.",
    )
    return Sheet(
        f"Discharge after a {state.side} lumbar sympathetic block",
        (
            SheetPart("Check, and write down what is found", rows=(_HEAD, *_check_rows())),
            SheetPart("Not home yet", items=stay),
            SheetPart("Red flags, given in writing and said back", ticks=tuple(map(_flag, flags_of(state)))),
            SheetPart("Told and arranged", ticks=tuple(each.words for each in lines_of(state))),
            SheetPart(paragraphs=("Discharged by (name, time, signature): ______________________________",)),
        ),
        NOTE,
        large_print=state.is_large,
    )


_HEAD = ("Check", "Found", "Time")


def _check_rows() -> tuple[tuple[str, ...], ...]:
    """Return a row for each check; the last one, what to look out for, has a part of its own."""
    told = tables.discharge()
    fall = f" (at least {told.limit_systolic_mmhg:g} mmHg lying; fall at most {told.limit_fall_mmhg:g} mmHg)"
    limits = {"pressure": fall}
    return tuple(
        (check.title + limits.get(name, ""), FOUND, TIME)
        for name, check in load_discharge_checks().items()
        if name != "red_flags"
    )


def _why_told(state: ChecklistState) -> Table:
    lines = lines_of(state)
    sources = tuple(dict.fromkeys(key for each in lines for key in each.sources))
    return Table(
        "Why it is told and arranged", ("Line", "Why"), tuple((each.words, each.why) for each in lines), sources, True
    )


def _what_for_flags(state: ChecklistState) -> Table:
    flags = flags_of(state)
    sources = tuple(dict.fromkeys(key for each in flags for key in each.sources))
    return Table(
        "What is done about a red flag", ("Sign", "Act"), tuple((each.sign, each.act) for each in flags), sources, True
    )


def _flag(flag: RedFlag) -> str:
    return f"{flag.sign} ({RINGS[flag.rings]})"


def flags_of(state: ChecklistState) -> tuple[RedFlag, ...]:
    """Return the red flags that hold after a block."""
    return tuple(flag for flag in load_red_flags() if flag.after in ("any", state.kind))


def lines_of(state: ChecklistState) -> tuple[GoingHome, ...]:
    """Return what is told and arranged after a block."""
    holds = {"any": True, "sedation": state.is_sedated, "neurolysis": state.kind == "neurolysis"}
    return tuple(each for each in load_going_home() if holds[each.after])
