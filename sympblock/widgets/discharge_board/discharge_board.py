"""The discharge board: first the learner decides for each patient, then sets criteria and sees whom they let go."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from sympblock.care.safety.home_criteria import Feeling, HomeCriteria, decided_by
from sympblock.content import tables
from sympblock.content.care.discharge_board import BoardPatient, load_board_patients, load_discharge_criteria
from sympblock.content.practice.discharge import HOME_DECISIONS, HomeDecision
from sympblock.drawing.charts.discharge_chart import BedRow, discharge_chart
from sympblock.widgets.core.panel import Button, ChoiceControl, Control, Panel, Picture, Range, Table, Toggle, Words
from sympblock.widgets.core.reading_form import DrawnPicture, DrawnState
from sympblock.widgets.discharge_board import board_words
from sympblock.widgets.discharge_board.reading import criteria_blocks
from sympblock.widgets.quiz_card.probes import Probe

FEELINGS: dict[Feeling, str] = {"nowhere": "Nowhere", "thigh": "Thighs", "thigh_and_groin": "Thighs and groins"}
#: The caption for readers.
FITTING = "Bed by bed, the decision that fits beside that of the criteria, with what theirs costs."
#: A decision, or none yet.
MaybeDecision = HomeDecision | Literal[""]


@dataclass(frozen=True)
class DischargeBoardState:
    """Says what was decided, and what is asked.

    Parameters
    ----------
    place : int
        0 for the first bed.
    choice : str
        The decision that is ticked; empty = none.
    decisions : tuple of str
        The learner's decisions by bed; empty = none yet.
    is_compared : bool
        Whether the criteria are set and compared.
    asks_pads, asks_power, asks_pressure, asks_pain, asks_escort, asks_red_flags : bool
        What is asked before a patient goes home.
    pads_points, fall_mmhg, watch_min : float
        Least score, largest fall on standing, least minutes since the last dose (0 = not asked).
    feeling : str
        A key of :data:`FEELINGS`.
    """

    place: int = 0
    choice: MaybeDecision = ""
    decisions: tuple[MaybeDecision, ...] = ()
    is_compared: bool = False
    asks_pads: bool = True
    pads_points: float = tables.discharge().pads_home_points
    asks_power: bool = False
    feeling: Feeling = "nowhere"
    asks_pressure: bool = False
    fall_mmhg: float = tables.discharge().limit_fall_mmhg
    asks_pain: bool = False
    watch_min: float = 0.0
    asks_escort: bool = False
    asks_red_flags: bool = False

    @property
    def criteria(self) -> HomeCriteria:
        """Make the criteria."""
        return HomeCriteria(
            pads_points=self.pads_points if self.asks_pads else 0.0,
            asks_power=self.asks_power,
            feeling=self.feeling,
            fall_mmhg=self.fall_mmhg if self.asks_pressure else None,
            asks_pain=self.asks_pain,
            watch_min=self.watch_min,
            asks_escort=self.asks_escort,
            asks_red_flags=self.asks_red_flags,
        )

    @property
    def made(self) -> tuple[HomeDecision, ...]:
        """Return the decisions that were made."""
        return tuple(each for each in self.decisions if each != "")


class DischargeBoard(Panel[DischargeBoardState]):
    """Asks whom to let go, then shows whom the learner's criteria let go, and what followed for each.

    Examples
    --------
    >>> board = DischargeBoard()
    >>> board.set("choice", "home"); board.press("decide"); board.state.place
    1
    """

    title = "Who may go home?"
    how_to_play = "In the full course you decide for each of the eight patients first, and then set criteria of your own and see whom they let go."
    layout = "wordy"

    def __init__(self, state: DischargeBoardState | None = None) -> None:
        self.patients = load_board_patients()
        super().__init__(state or _undecided(len(self.patients)))

    def controls(self, state: DischargeBoardState) -> Sequence[Control]:
        """Offer the decisions bed by bed, then the criteria."""
        if state.is_compared:
            return (
                *_criteria_controls(state),
                Button("usual", "All of our criteria"),
                Button("restart", "Start again"),
            )
        patient = self.patients[state.place]
        label = f"{board_words.bed_of(patient)} of {len(self.patients)}. {patient.who}. {patient.block} {patient.note} Your decision?"
        return (
            ChoiceControl("choice", label, HOME_DECISIONS, "list"),
            Button("decide", "Decide", enabled=bool(state.choice)),
            Button("back", "Previous bed", enabled=state.place > 0),
            Button("next", "Next bed", enabled=state.place < len(self.patients) - 1),
            Button("compare", "Compare with criteria", enabled=len(state.made) == len(self.patients)),
        )

    def pictures(self, state: DischargeBoardState) -> Sequence[Picture]:
        """Draw the board once all is decided."""
        if not state.is_compared:
            return ()
        caption = "Change the criteria and watch the dots."
        return (Picture("board", caption, discharge_chart(self._rows(state))),)

    def readout(self, state: DischargeBoardState) -> Sequence[Words | Table]:
        """Show what is found in a patient; after the comparison what followed, for both."""
        if not state.is_compared:
            return (
                board_words.findings(self.patients[state.place]),
                Words(board_words.ABOUT_PADS, "The discharge score", board_words.PADS_SOURCES),
                *board_words.decided_so_far(self.patients, state.decisions),
            )
        by_criteria = tuple(decided_by(patient, state.criteria) for patient in self.patients)
        return (
            board_words.summed("The criteria", self.patients, by_criteria, "Your criteria"),
            board_words.summed("You", self.patients, state.made, "Your own decisions"),
            Words(f"{board_words.ABOUT_PADS} {board_words.DESIGN}", "What the score sees", board_words.PADS_SOURCES),
            board_words.by_criteria(self.patients, state.criteria),
            board_words.by_learner(self.patients, state.made),
            _asked_table(),
        )

    def said(self, state: DischargeBoardState) -> str:
        """Say the bed, or whom the criteria let go."""
        if not state.is_compared:
            patient = self.patients[state.place]
            return f"{board_words.bed_of(patient)}: {patient.who}. {len(state.made)} of {len(self.patients)} decided."
        decisions = tuple(decided_by(patient, state.criteria) for patient in self.patients)
        return board_words.summed("The criteria", self.patients, decisions, "").text

    def pressed(self, state: DischargeBoardState, button: str) -> DischargeBoardState:
        """Decide, move, compare, take our criteria, or begin again."""
        if button == "decide":
            return _decided(state)
        if button == "compare":
            return dataclasses.replace(state, is_compared=True)
        if button == "restart":
            return _undecided(len(self.patients))
        if button == "usual":
            return with_all_criteria(state)
        place = state.place + (1 if button == "next" else -1)
        return dataclasses.replace(state, place=place, choice=state.decisions[place])

    def read_states(self) -> Mapping[str, DischargeBoardState]:
        """Compare the discharge score alone with all criteria that the course advises."""
        decided = DischargeBoardState(decisions=tuple(each.answer for each in self.patients), is_compared=True)
        return {"The discharge score alone": decided, "All of our criteria": with_all_criteria(decided)}

    def drawn(self, title: str, state: DischargeBoardState) -> DrawnState:
        """Say what the criteria decide; the decisions drawn beside them are those that fit."""
        picture = DrawnPicture(FITTING, discharge_chart(self._rows(state), "what fits"))
        return DrawnState(title, (picture,), criteria_blocks(self.patients, state.criteria))

    def probes(self) -> list[Probe]:
        """Return two whole boards, one decided as it fits and one that lets all go, and what each must lead to."""
        all_home: list[HomeDecision] = ["home" for _ in self.patients]
        return [
            Probe(self._board(tuple(patient.answer for patient in self.patients)), True, ("Came to harm: 0.",)),
            Probe(self._board(all_home), False, ("Came to harm: ",)),
        ]

    def _board(self, decisions: Sequence[HomeDecision]) -> tuple[dict[str, str], ...]:
        """Return the gestures that decide for every bed, compare, and take our criteria or none."""
        fits = all(each == patient.answer for each, patient in zip(decisions, self.patients, strict=True))
        gestures: list[dict[str, str]] = []
        for each in decisions:
            gestures += [{"event": "set", "id": "choice", "value": each}, {"event": "press", "id": "decide"}]
        gestures.append({"event": "press", "id": "compare"})
        return (*gestures, {"event": "press", "id": "usual"}) if fits else tuple(gestures)

    def _rows(self, state: DischargeBoardState) -> list[BedRow]:
        return [self._row(patient, own, state) for patient, own in zip(self.patients, state.made, strict=True)]

    def _row(self, patient: BoardPatient, own: HomeDecision, state: DischargeBoardState) -> BedRow:
        decision = decided_by(patient, state.criteria)
        return BedRow(board_words.bed_of(patient), own, decision, patient.followed[decision].cost)


def with_all_criteria(state: DischargeBoardState) -> DischargeBoardState:
    """Return the state with the criteria that the course advises: all but the score."""
    told = tables.discharge()
    return dataclasses.replace(
        state,
        asks_pads=False,
        asks_power=True,
        feeling="thigh",
        asks_pressure=True,
        fall_mmhg=told.limit_fall_mmhg,
        asks_pain=True,
        watch_min=told.watch_least_min,
        asks_escort=True,
        asks_red_flags=True,
    )


def _undecided(beds: int) -> DischargeBoardState:
    none_yet: MaybeDecision = ""
    return DischargeBoardState(decisions=(none_yet,) * beds)


def _decided(state: DischargeBoardState) -> DischargeBoardState:
    """Keep the decision, and go to the next bed that waits for one."""
    decisions = (*state.decisions[: state.place], state.choice, *state.decisions[state.place + 1 :])
    beds = range(len(decisions))
    waiting = [place for place in (*beds[state.place :], *beds) if decisions[place] == ""]
    place = waiting[0] if waiting else state.place
    return dataclasses.replace(state, decisions=decisions, place=place, choice=decisions[place])


def _criteria_controls(state: DischargeBoardState) -> tuple[Control, ...]:
    told = tables.discharge()
    score = Range("pads_points", "Least score", told.pads_low_points, told.pads_high_points, 1, "points")
    fall = Range("fall_mmhg", "Largest fall on standing", told.fall_low_mmhg, told.fall_high_mmhg, 5, "mmHg")
    return (
        Toggle("asks_pads", "Discharge score (PADS)"),
        *((score,) if state.asks_pads else ()),
        Toggle("asks_power", "Full power of both legs"),
        ChoiceControl("feeling", "Normal feeling in", FEELINGS),
        Toggle("asks_pressure", "Blood pressure lying and standing"),
        *((fall,) if state.asks_pressure else ()),
        Toggle("asks_pain", "No growing pain in flank, groin, back or abdomen"),
        Range("watch_min", "Least time since the last dose", 0, told.watch_high_min, 10, "min"),
        Toggle("asks_escort", "Somebody takes the patient home"),
        Toggle("asks_red_flags", "Red flags given in writing and said back"),
    )


def _asked_table() -> Table:
    criteria = load_discharge_criteria().values()
    rows = tuple((each.name, f"If not met: {HOME_DECISIONS[each.decision].lower()}", each.why) for each in criteria)
    sources = tuple(dict.fromkeys(key for each in criteria for key in each.sources))
    return Table(
        "What each criterion is for", ("Criterion", "Decision", "Why it is asked"), rows, sources, is_wide=True
    )
