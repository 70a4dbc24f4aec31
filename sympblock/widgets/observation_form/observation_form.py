"""The observation form: the steps of the checklist on paper, for a talk after an observed block; and a logbook line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from sympblock.content.practice.approaches import load_approach
from sympblock.content.practice.checklist import ChecklistItem
from sympblock.content.teaching.observation_form import FormPart, load_observation_form
from sympblock.widgets.core.panel import ChoiceControl, Control, Panel, Table, Toggle, Words
from sympblock.widgets.core.panel_sheet import Sheet, SheetPart

PaperKind = Literal["form", "logbook"]
PAPERS: dict[PaperKind, str] = {"form": "Observation form", "logbook": "Logbook lines"}
PHASES: dict[str, str] = {
    "before": "Before the block",
    "aim": "Aim",
    "needle": "Needle",
    "contrast": "Contrast",
    "inject": "Injection",
    "after": "Afterwards",
}
APPROACH = "lumbar_oblique"
#: To be ticked or written on by hand.
BOX, LINE, EMPTY = "☐", "_" * 76, "\N{NO-BREAK SPACE}" * 8
#: Blocks beside one another in a table of the logbook; two tables fill a page.
BLOCKS = ((1, 2, 3), (4, 5, 6))
ABOUT = (
    "Print the form, and fill it in with a pen while a learner does a block under supervision. The observer and the learner talk about it "
    "afterwards. Its steps are those of the checklist that the debrief of the simulated room looks at."
)
HOW = "Tick who did each step: the learner unprompted, the learner once prompted, or the observer instead. Tick N/A if the step was not needed."
NOTE = (
    "This paper is for a talk between a learner and an observer. It certifies nothing: it gives no mark, does not say that anybody may do a block "
    "without supervision, and no number of such papers does. The steps are those of this course, and its columns and levels of supervision "
    "are its own and no published scale. Use the form of your training programme where one is required. "
    "Do not write down anything that identifies the patient."
)


@dataclass(frozen=True)
class ObservationState:
    """Says what is printed.

    Parameters
    ----------
    kind : str
        A key of :data:`PAPERS`.
    is_large : bool
        Whether the page is printed in large letters.
    """

    kind: PaperKind = "form"
    is_large: bool = False


class ObservationForm(Panel[ObservationState]):
    """Makes the paper.

    Examples
    --------
    >>> "certifies nothing" in ObservationForm().view["readout"][1]["document"]
    True
    """

    title = "Observation form"
    layout = "wordy"
    reading_layout = "folded"
    how_to_play = "In the full course you print the form and the logbook lines here, in large letters if you wish."

    def __init__(self, state: ObservationState = ObservationState()) -> None:
        super().__init__(state)

    def controls(self, state: ObservationState) -> Sequence[Control]:
        """Offer what is printed."""
        return (ChoiceControl("kind", "Paper", PAPERS), Toggle("is_large", "Large print"))

    def readout(self, state: ObservationState) -> Sequence[Words | Table | Sheet]:
        """Show the paper."""
        paper = form_sheet if state.kind == "form" else logbook_sheet
        return (Words(ABOUT, "For the observer"), paper(state.is_large), _why_observed())

    def read_states(self) -> Mapping[str, ObservationState]:
        """Show both papers."""
        return {words: ObservationState(kind) for kind, words in PAPERS.items()}

    def said(self, state: ObservationState) -> str:
        """Say what is printed."""
        return f"Paper: {PAPERS[state.kind].lower()}."


def form_sheet(is_large: bool = False) -> Sheet:
    """Return the observation form."""
    return Sheet(
        "Observation of a lumbar sympathetic block",
        (
            SheetPart(
                paragraphs=("Date: __________   Side: __________   Level: __________   Number of this form: ____",)
            ),
            SheetPart("Supervision", ticks=_words_of("supervision")),
            SheetPart(paragraphs=(HOW,)),
            *(SheetPart(rows=(_head(title), *_step_rows(phase))) for phase, title in PHASES.items()),
            SheetPart("In words", paragraphs=tuple(f"{words} {LINE} {LINE}" for words in _words_of("free_text"))),
            SheetPart(paragraphs=("Talked about by observer and learner on: ______________________________",)),
        ),
        NOTE,
        large_print=is_large,
    )


def logbook_sheet(is_large: bool = False) -> Sheet:
    """Return a page of the logbook: a column for each block, a row for what is written of it."""
    tables = tuple(SheetPart(rows=_logbook_rows(numbers)) for numbers in BLOCKS)
    how = SheetPart("What to write under supervision", items=_words_of("supervision"))
    return Sheet("Logbook: lumbar sympathetic blocks", (*tables, how), NOTE, large_print=is_large)


def _logbook_rows(numbers: Sequence[int]) -> tuple[tuple[str, ...], ...]:
    head = ("Entry", *(f"Block\N{NO-BREAK SPACE}{number}{EMPTY * 3}" for number in numbers))
    return (head, *((words, *(EMPTY * 3,) * len(numbers)) for words in _words_of("logbook")))


def observed_steps() -> tuple[ChecklistItem, ...]:
    """Return the steps of the form."""
    return load_approach(APPROACH).checklist


def _words_of(part: FormPart) -> tuple[str, ...]:
    return tuple(line.words for line in load_observation_form() if line.part == part)


def _head(title: str) -> tuple[str, ...]:
    return (title, *_words_of("done"), "Note")


def _step_rows(phase: str) -> tuple[tuple[str, ...], ...]:
    boxes = (BOX,) * len(_words_of("done"))
    return tuple((step.title, *boxes, EMPTY) for step in observed_steps() if step.phase == phase)


def _why_observed() -> Table:
    steps = observed_steps()
    sources = tuple(dict.fromkeys(key for step in steps for key in step.sources))
    return Table("Why each step is observed", ("Step", "Why"), tuple((s.title, s.why) for s in steps), sources, True)
