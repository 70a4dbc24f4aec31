"""Angle, entry distance and needle path: one choice, the entry limit of the level, and the kidney beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sympblock.anatomy.schematic.needle_path import (
    NeedlePlacement,
    TargetPlace,
    entry_mm_at,
    entry_range_mm,
    kidney_hit_rate,
    oblique_deg_at,
    oblique_range_deg,
    published_entries_mm,
    skin_to_target_mm,
    typical_target,
)
from sympblock.anatomy.schematic.needle_track import crossed_structures
from sympblock.content import tables
from sympblock.content.practice.approaches import load_approach
from sympblock.conventions import SIDES, TARGET_LEVELS, Level, Side
from sympblock.drawing import SCENES
from sympblock.widgets.core.panel import ChoiceControl, Control, Panel, Picture, Range, Table, Words
from sympblock.widgets.core.reading_form import DrawnState

#: Added to the verdict where the entry keeps the limit and still is not where the course enters.
UNUSUAL = ", but not the usual entry"
PRONE = "Patient prone, back uppermost; the patient's left is on your left."
#: How far beyond the limit the third state for readers lies.
BEYOND_MM = 20.0
#: What a needle has to pass on its way, so that it is no warning.
EXPECTED = ("erector_spinae", "quadratus_lumborum", "psoas", "multifidus", "abdominal_wall")


@dataclass(frozen=True)
class EntryState:
    """Says which level and side is approached, and from where.

    ``entry_mm`` from the midline is the one free number; angle and path follow.
    """

    level: Level = "L3"
    side: Side = "left"
    entry_mm: float = tables.panels().first_entry_mm

    @property
    def place(self) -> TargetPlace:
        """Return the target of the level."""
        return typical_target(self.level)

    @property
    def oblique_deg(self) -> float:
        """Return the oblique angle that belongs to the entry."""
        return round(oblique_deg_at(self.entry_mm, self.place))

    @property
    def path_mm(self) -> float:
        """Return the needle path that belongs to the entry."""
        return round(skin_to_target_mm(self.entry_mm, self.place))

    @property
    def needle(self) -> NeedlePlacement:
        """Place the needle at the target."""
        return NeedlePlacement(self.level, self.side, self.entry_mm, 100)


class AngleAndEntry(Panel[EntryState]):
    """Moves angle, entry and path together, and holds them against the entry limit and the published kidney table.

    Examples
    --------
    >>> panel = AngleAndEntry(EntryState(level="L2"))
    >>> panel.set("entry_mm", 60); panel.state.oblique_deg < 25
    True
    >>> [part["heading"] for part in panel.view["readout"][:2]]
    ['Within the entry limit of 6 cm at L2', 'Kidney crossed in 2.8 % of scans']
    """

    title = "Angle and entry"
    how_to_play = "In the full course you move angle, entry and path on three sliders that follow one another, at each level and on both sides."

    def __init__(self, state: EntryState = EntryState()) -> None:
        super().__init__(state)

    def controls(self, state: EntryState) -> Sequence[Control]:
        """Offer level and side, and three sliders that are one choice."""
        low_mm, high_mm = entry_range_mm()
        low_deg, high_deg = oblique_range_deg(state.place)
        paths = [skin_to_target_mm(entry, state.place) for entry in (low_mm, high_mm)]
        return (
            ChoiceControl("level", "Level", {level: level for level in TARGET_LEVELS}),
            ChoiceControl("side", "Side of the patient", {"left": "Left", "right": "Right"}),
            Range("oblique_deg", "Oblique angle", round(low_deg), round(high_deg), 1, "°"),
            Range("entry_mm", "Entry from the midline", low_mm, high_mm, 1, "mm"),
            Range("path_mm", "Needle path, skin to target", round(paths[0]), round(paths[1]), 1, "mm"),
        )

    def pictures(self, state: EntryState) -> Sequence[Picture]:
        """Draw the prone section with the needle, and the oblique view along it."""
        section = SCENES["axial_section"](level=state.level, side=state.side, position="prone", needle=state.needle)
        view = SCENES["projection"](
            view="oblique", level=state.level, side=state.side, oblique_deg=state.oblique_deg, needle=state.needle
        )
        return (
            Picture(
                "section",
                f"{PRONE} Angle, entry and path are one choice: move one, and the other two follow.",
                section,
                3,
            ),
            Picture("oblique", f"Oblique view at {state.oblique_deg:.0f}°: the needle is seen end on.", view, 3),
        )

    def readout(self, state: EntryState) -> Sequence[Words | Table]:
        """Give the entry limit, the kidney risk, what the needle passes, and what is taught."""
        return (_limit(state), _kidney(state), _published(state), _passed(state), *_taught(state))

    def said(self, state: EntryState) -> str:
        """Say the three numbers, the entry limit and the kidney risk."""
        numbers = f"{state.oblique_deg:.0f} degrees, entry {state.entry_mm:.0f}, path {state.path_mm:.0f} millimetres."
        return f"{numbers} {_limit(state).heading}. {_kidney(state).heading}."

    def read_states(self) -> Mapping[str, EntryState]:
        """Show an entry more medial than usual, the usual one, and one beyond the limit of the level."""
        limit = load_approach().entry_limits[self._first.level]
        medial_mm, beyond_mm = entry_range_mm()[0], limit.most_mm + BEYOND_MM
        states = (replace(self._first, entry_mm=entry) for entry in (medial_mm, limit.usual_mm[1], beyond_mm))
        return {
            f"{state.level}, {state.side}: entry {state.entry_mm / 10:g} cm from the midline, oblique angle {state.oblique_deg:.0f}°": state
            for state in states
        }

    def drawn(self, title: str, state: EntryState) -> DrawnState:
        """Ask for no move under the section."""
        shown = super().drawn(title, state)
        section, *others = shown.pictures
        return replace(shown, pictures=(replace(section, caption=PRONE), *others))

    def after(self, state: EntryState, name: str, value: Any) -> EntryState:
        """Return the state after a control has been set; angle and path are turned into the entry that they belong to."""
        if name in ("oblique_deg", "path_mm"):
            name, value = "entry_mm", _entry_of(state, name, value)
        return super().after(state, name, value)


def _entry_of(state: EntryState, name: str, value: float) -> float:
    low, high = entry_range_mm()
    if name == "oblique_deg":
        # Slider ends are rounded to a tenth and may lie a hair outside.
        ends = oblique_range_deg(state.place)
        entry = entry_mm_at(min(max(value, ends[0]), ends[1]), state.place)
    else:
        entry = state.place.lateral_mm + max(0.0, value**2 - state.place.depth_mm**2) ** 0.5
    return float(round(min(max(entry, low), high)))


def _limit(state: EntryState) -> Words:
    limit, rules = load_approach().entry_limits[state.level], load_approach().entry_rules
    is_beyond = state.entry_mm > limit.most_mm
    way_out = [rules[rule].sentence for rule in ("limit_beats_image", "image_asks_for_more")] if is_beyond else []
    where = "Beyond" if is_beyond else "Within"
    is_usual = limit.usual_mm[0] <= state.entry_mm <= limit.usual_mm[1]
    return Words(
        " ".join([limit.sentence, *way_out, f"({limit.authority[0].upper()}{limit.authority[1:]}.)"]),
        f"{where} the entry limit of {limit.most_mm / 10:g} cm at {state.level}{'' if is_beyond or is_usual else UNUSUAL}",
        limit.sources,
        "stop" if is_beyond else "good" if is_usual else "caution",
    )


def _taught(state: EntryState) -> tuple[Words, Words]:
    limit, rules = load_approach().entry_limits[state.level], load_approach().entry_rules
    texts = Words(rules["texts_differ"].sentence, "Sources differ", rules["texts_differ"].sources)
    default = f"{limit.sentence} {rules['limit_beats_image'].sentence} {rules['lower_pole_first'].sentence}"
    return texts, Words(default, "Default", limit.sources)


def _kidney(state: EntryState) -> Words:
    rate = kidney_hit_rate(state.level, state.side, state.entry_mm)
    if rate is None:
        return _beyond_the_table(state)
    caution, stop = tables.panels().kidney_caution_percent, tables.panels().kidney_stop_percent
    tone = "stop" if rate.rate_percent >= stop else "caution" if rate.rate_percent >= caution else "good"
    between = " This is our estimate between two published distances." if rate.is_interpolated else ""
    return Words(
        f"A straight path to {state.level} from this entry point crossed the {state.side} kidney in {rate.rate_percent:.1f} % "
        f"of {rate.patients_count} CT scans (95 % interval, our calculation: {rate.low_percent:.0f} to "
        f"{rate.high_percent:.0f} %).{between}",
        f"Kidney crossed in {rate.rate_percent:.1f} % of scans",
        ("weyland1993",),
        tone,
    )


def _beyond_the_table(state: EntryState) -> Words:
    table = published_entries_mm(state.level, state.side)
    nearest = min(table, key=lambda entry: abs(entry - state.entry_mm))
    is_wider = state.entry_mm > nearest
    tone = "stop" if is_wider and table[nearest] >= tables.panels().kidney_stop_percent else "caution"
    return Words(
        f"At {nearest / 10:g} cm a straight path crossed the {state.side} kidney in {table[nearest]:g} % of CT scans. "
        f"For {'more lateral' if is_wider else 'more medial'} entry points we found no published figure.",
        f"Kidney: no published figure {'beyond' if is_wider else 'below'} {nearest / 10:g} cm",
        ("weyland1993",),
        tone,
    )


def _published(state: EntryState) -> Table:
    sides = {side: published_entries_mm(state.level, side) for side in SIDES}
    entries = sorted(set(sides["left"]) | set(sides["right"]))
    rows = tuple((f"{entry / 10:g} cm", *(f"{sides[side][entry]:g} %" for side in sides)) for entry in entries)
    scans = tables.kidney_hit_rate().simulated_patients_count
    return Table(
        f"Kidney crossed at {state.level}, {scans:g} scans", ("Entry", "Left", "Right"), rows, ("weyland1993",)
    )


def _passed(state: EntryState) -> Words:
    names = [name.removesuffix("_left").removesuffix("_right") for name in crossed_structures(state.needle)]
    words = ", then ".join(name.replace("_", " ") for name in names) or "fat only"
    surprise = [name for name in names if name not in EXPECTED]
    tone = "stop" if surprise else "plain"
    said = f"In our simulation of a typical body: {words}. This list comes from the drawing and ranks below the entry limit."
    return Words(said, "What the needle passes in our simulation", tone=tone)
