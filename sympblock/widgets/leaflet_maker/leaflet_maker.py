"""The leaflet maker: a leaflet for one block, measured, tied to its sources, and ready to print."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sympblock.care.information.leaflet import CLINIC, EMERGENCY, HEADINGS, LeafletChoice
from sympblock.care.information.readability import FORMULAS, Readability, reading_age, warm_up
from sympblock.content import load_references, tables
from sympblock.content.care.leaflet import LeafletBlock, LeafletPart, filled
from sympblock.conventions import Side
from sympblock.widgets.core.panel import ChoiceControl, Control, Panel, Table, Toggle, Words
from sympblock.widgets.core.panel_entries import Checks, TextEntry
from sympblock.widgets.core.panel_sheet import Sheet, SheetPart
from sympblock.widgets.core.reading_form import DrawnState

BLOCKS = {
    "diagnostic": "Diagnostic block",
    "series": "Therapeutic series",
    "neurolysis": "Neurolysis",
    "radiofrequency": "Radiofrequency",
}
SIDES = {"left": "Left", "right": "Right"}
DRUGS = {"contrast": "Contrast medium", "sedation": "Sedation", "steroid": "Steroid"}
#: Longest telephone number with its words, such as "ask for the pain nurse".
PHONE_LIMIT = 60
_LINE = "_" * 28
NOTE = "CRPS is short for complex regional pain syndrome. This leaflet does not replace the talk with your doctor."
#: Parts that are printed as a list; the others are printed as a paragraph.
_LISTED = ("risks", "questions")


@dataclass(frozen=True)
class LeafletState:
    """Says for which block the leaflet is made; nothing of it is kept, and nobody is named.

    Parameters
    ----------
    block, side : str
        Keys of :data:`BLOCKS` and :data:`SIDES`.
    drugs : tuple of str
        Keys of :data:`DRUGS`: what is given besides local anaesthetic.
    phone : str
        The clinic's number as typed; empty = a line to write on.
    is_large_print : bool
        True prints larger letters, on more than one page.
    """

    block: LeafletBlock = "diagnostic"
    side: Side = "left"
    drugs: tuple[str, ...] = ("contrast",)
    phone: str = ""
    is_large_print: bool = False

    @property
    def leaflet(self) -> LeafletChoice:
        """Return the leaflet."""
        return LeafletChoice(self.block, self.side, self.drugs)


class LeafletMaker(Panel[LeafletState]):
    """Makes a leaflet, and shows how hard it is to read and what each sentence rests on.

    Examples
    --------
    >>> maker = LeafletMaker()
    >>> maker.set("side", "right")
    >>> maker.view["readout"][1]["heading"]
    'Your test block on the right'
    """

    title = "A leaflet for your patient"
    reading_layout = "folded"
    how_to_play = "In the full course you choose block, side and drugs, add the telephone number of your clinic, and print the leaflet."
    layout = "wordy"

    def __init__(self, state: LeafletState = LeafletState()) -> None:
        warm_up()
        super().__init__(state)

    def controls(self, state: LeafletState) -> Sequence[Control]:
        """Offer block, side, drugs, the telephone number and the size of the letters."""
        return (
            ChoiceControl("block", "Block", BLOCKS, layout="list"),
            ChoiceControl("side", "Side", SIDES),
            Checks("drugs", "Given besides local anaesthetic", DRUGS),
            TextEntry("phone", "Telephone of the clinic (not stored)", limit=PHONE_LIMIT, rows=1),
            Toggle("is_large_print", "Large print, on more than one page"),
        )

    def readout(self, state: LeafletState) -> Sequence[Words | Table | Sheet]:
        """Grade the leaflet, show it for print, and say what each sentence rests on."""
        return (grade_told(state.leaflet.readability), sheet(state), *phone_missing(state), rests_on(state.leaflet))

    def read_states(self) -> Mapping[str, LeafletState]:
        """Show the leaflet for a test block and for neurolysis."""
        states = (LeafletState(), LeafletState(block="neurolysis", side="right"))
        return {state.leaflet.title: state for state in states}

    def drawn(self, title: str, state: LeafletState) -> DrawnState:
        """Ask no reader to type a number."""
        shown = super().drawn(title, state)
        return replace(shown, blocks=tuple(each for each in shown.blocks if each not in phone_missing(state)))

    def said(self, state: LeafletState) -> str:
        """Say which leaflet is shown and its grade."""
        found = state.leaflet.readability
        return f"{state.leaflet.title}. School year {found.lowest:.1f} to {found.highest:.1f}."


def grade_told(found: Readability) -> Words:
    """Say how hard a leaflet is to read, by every formula."""
    wanted = tables.plain_words().target_school_years_count
    each = ", ".join(f"{words} {found.grades[name]:.1f}" for name, words in FORMULAS.items())
    is_easy = found.highest <= wanted
    words = (
        f"School year by formula: {each}. The one in the middle is a reading age of about {reading_age(found.middle)}. Wanted is year {wanted:g}, "
        f"the reading age of 11 to 12, or below. {found.words} words in {found.sentences} sentences, headings included, counted as in the workshop. "
        "A formula does not see how hard numbers are: ask a reader."
    )
    tag = "Easy enough by every formula" if is_easy else "Too hard by one formula or more"
    return Words(words, "How hard this leaflet is to read", ("ravi_scs",), "good" if is_easy else "caution", tag)


def phone_missing(state: LeafletState) -> tuple[Words, ...]:
    """Say that a number must be written down, if none was typed."""
    if state.phone.strip():
        return ()
    words = "The leaflet has a line for the number that answers day and night. Type it above, or write it down before you hand the leaflet out."
    return (Words(words, "Your telephone number", (), "caution", "Missing"),)


def sheet(state: LeafletState) -> Sheet:
    """Lay the leaflet out for print."""
    leaflet = state.leaflet
    phone = " ".join(state.phone.split()) or _LINE
    told = [_part(leaflet, part) for part in HEADINGS if part != "questions"]
    flags = [
        SheetPart(EMERGENCY, items=leaflet.flags_for("emergency")),
        SheetPart(CLINIC, paragraphs=(f"Our number: {phone}. Ring if:",), items=leaflet.flags_for("clinic")),
    ]
    parts = (*told, *flags, _part(leaflet, "questions"))
    columns = 1 if state.is_large_print else 2
    return Sheet(leaflet.title, parts, note=NOTE, large_print=state.is_large_print, columns=columns)


def _part(leaflet: LeafletChoice, part: LeafletPart) -> SheetPart:
    texts, heading = leaflet.of_part(part), HEADINGS[part]
    return SheetPart(heading, items=texts) if part in _LISTED else SheetPart(heading, (" ".join(texts),))


def rests_on(leaflet: LeafletChoice) -> Table:
    """Say for each sentence what it rests on."""
    known = load_references()

    def _labels(keys: Sequence[str], ours: str) -> str:
        return "; ".join(known[key].label for key in keys) or ours

    sentences = [(filled(each.text, leaflet.side), _labels(each.sources, "our rule")) for each in leaflet.sentences]
    flags = [(flag.plain, _labels(flag.sources, "our rule")) for flag in leaflet.red_flags]
    return Table("What each sentence rests on", ("Sentence", "Source"), (*sentences, *flags), is_wide=True)
