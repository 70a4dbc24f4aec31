"""The desk of the Angoff sheet: the form, the empty sheet, the estimates of two rounds, and the cut score."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from sympblock.assessment.exam.angoff import (
    AngoffSheet,
    SheetFault,
    cut_score,
    questions_apart,
    read_sheet,
    sheet_text,
)
from sympblock.assessment.exam.exam_place import form_title, group_name, items_of_form
from sympblock.assessment.exam.forms import NoForm
from sympblock.content.exam.blueprint import AngoffRules, angoff_rules, form_rules
from sympblock.widgets.angoff_sheet.judges_sheet import judges_sheet
from sympblock.widgets.core.panel import ChoiceControl, Control, NumberField, Panel, Table, Toggle, Words
from sympblock.widgets.core.panel_entries import TextEntry
from sympblock.widgets.core.panel_sheet import Sheet, TextFile

FormKind = Literal["a", "b", "c", "group"]
FORMS: dict[FormKind, str] = {"a": "Form A", "b": "Form B", "c": "Form C", "group": "The form of a group"}
LIMIT = 40_000
APART = {"one": "talk about these questions first", "two": "judges still differ widely on these questions"}
HOW = (
    "Ask about {wanted} judges who do this block and teach residents; {least} at least. Names are not needed.",
    "Agree aloud on one resident who would just pass: what does that resident know, and what not yet?",
    "Each judge reads every question and writes into the empty sheet below, alone: of 100 such residents, how many would answer it fully correctly? "
    "Nobody goes below what guessing gives.",
    "Copy the judges' columns into one sheet and paste it as round one.",
    "Talk about the questions on which judges are far apart; nobody has to agree.",
    "Each judge estimates again, alone, as round two: its cut score counts.",
)
FAULTS = (
    "Novice judges drift towards 50 %, and judges misjudge hard questions. So read the cut score as a guide for teaching: it decides "
    "about nobody, and an examination that does needs a provider, more questions and their results."
)


@dataclass(frozen=True)
class AngoffState:
    """Says for which form, and what was pasted.

    Parameters
    ----------
    form : str
        A key of :data:`FORMS`.
    group_number : float
        Of the form of a group.
    shows_questions : bool
        Whether the questions with their keys are shown.
    round_one, round_two : str
        The sheets as they were typed or pasted.
    """

    form: FormKind = "a"
    group_number: float = 1.0
    shows_questions: bool = False
    round_one: str = ""
    round_two: str = ""

    @property
    def name(self) -> str:
        """Return the name of the form."""
        return group_name(int(self.group_number)) if self.form == "group" else self.form


class AngoffDesk(Panel[AngoffState]):
    """Takes the judges' estimates and gives the cut score with its standard error.

    Examples
    --------
    >>> desk = AngoffDesk()
    >>> desk.set("round_one", "no sheet"); desk.view["readout"][2]["text"]
    'The first line must begin with “question” and “id”, as in the empty sheet.'
    """

    title = "Angoff sheet for educators"
    layout = "stacked"
    how_to_play = "In the full course you print the questions for the judges, paste their estimates, and read the cut score with its standard error."

    def __init__(self, state: AngoffState = AngoffState()) -> None:
        super().__init__(state)

    def controls(self, state: AngoffState) -> Sequence[Control]:
        """Offer the form, the paper for judges, and a field for each round."""
        most = form_rules().group_number_most
        number = (NumberField("group_number", "Number of the group", 1, most, 1),) if state.form == "group" else ()
        return (
            ChoiceControl("form", "Form", FORMS),
            *number,
            Toggle("shows_questions", "Show the questions with their keys, to print for the judges"),
            TextEntry("round_one", "Round one: paste the sheet", limit=LIMIT, rows=8),
            TextEntry("round_two", "Round two, after the discussion: paste the sheet", limit=LIMIT, rows=8),
        )

    def settle(self, state: AngoffState, changed: str) -> AngoffState:
        """Take whole numbers of groups alone."""
        return dataclasses.replace(state, group_number=float(int(state.group_number)))

    def readout(self, state: AngoffState) -> Sequence[Words | Table | Sheet | TextFile]:
        """Show how it is done, what came out, the sheet, and the questions if they are asked for."""
        try:
            items = items_of_form(state.name)
        except NoForm as fault:
            return (Words(f"This form cannot be drawn: {fault}.", form_title(state.name), tone="caution"),)
        rules = angoff_rules()
        ids = [item.id for item in items]
        paper = (judges_sheet(form_title(state.name), items),) if state.shows_questions else ()
        return (
            _how(rules),
            Words(FAULTS, "What it is worth", ("angoff2020", "amsac2018")),
            *_rounds(state, ids),
            TextFile("Empty sheet", sheet_text(ids), f"angoff_{state.name}.csv"),
            *paper,
        )

    def said(self, state: AngoffState) -> str:
        """Say for which form the desk is set."""
        return f"Sheet for {form_title(state.name).lower()}."


def _how(rules: AngoffRules) -> Table:
    told = (each.format(wanted=rules.judges_wanted, least=rules.judges_at_least) for each in HOW)
    steps = tuple((str(number), words) for number, words in enumerate(told, 1))
    return Table("How to run it", ("Step", "What is done"), steps, ("cees_standard",))


def _rounds(state: AngoffState, ids: Sequence[str]) -> Iterator[Words | Table | TextFile]:
    """Tell of each round that was pasted what came out, or what is wrong with it."""
    for number, text in (("one", state.round_one), ("two", state.round_two)):
        if not text.strip():
            continue
        try:
            sheet = read_sheet(text, ids)
        except SheetFault as fault:
            yield Words(str(fault), f"Round {number}", tone="caution", tag="Not read")
            continue
        yield _outcome(sheet, f"Round {number}")
        yield from _apart(sheet, f"Round {number}: {APART[number]}")
        yield TextFile(
            f"Round {number} as it was read", sheet_text(ids, sheet), f"angoff_{state.name}_round_{number}.csv"
        )


def _outcome(sheet: AngoffSheet, heading: str) -> Words:
    cut, rules = cut_score(sheet), angoff_rules()
    judges = f"{sheet.judges} judge{'' if sheet.judges == 1 else 's'}"
    if cut is None:
        why = (
            f"{judges}: no cut score is shown before {rules.judges_at_least}. The mean of so few hangs on who was asked, and a printed "
            "number would be used all the same."
        )
        return Words(why, heading, tone="caution", tag="Too few judges")
    questions = cut.percent * len(sheet.items) / 100
    few = f" About {rules.judges_wanted} judges are wanted." if sheet.judges < rules.judges_wanted else ""
    told = (
        f"Cut score {cut.percent:.1f} %, standard error {cut.error_percent:.1f} points: {questions:.1f} of {len(sheet.items)} questions fully "
        f"correct, by {judges}.{few} The error tells how far other judges of this kind might have set it, and not how sure the result of a resident is."
    )
    return Words(told, heading, tag="Cut score")


def _apart(sheet: AngoffSheet, caption: str) -> Iterator[Table]:
    found = questions_apart(sheet)
    if found:
        rows = tuple((f"{number}", sheet.items[number - 1], f"{low:g} to {high:g} %") for number, low, high in found)
        yield Table(caption, ("Question", "Id", "Lowest to highest"), rows, is_wide=True)
