"""The evidence table: filter the studies, read one of them, guess before several are pooled."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sympblock.content import (
    Effect,
    EffectGroup,
    Study,
    load_effect_groups,
    load_effects,
    load_indications,
    load_studies,
)
from sympblock.content.studies.studies import QUESTIONS
from sympblock.content.units import UNITS
from sympblock.drawing.charts.forest import forest
from sympblock.evidence.pooled_effect import load_library, pooled_effects
from sympblock.widgets.core.panel import Button, ChoiceControl, Control, Panel, Picture, Table, Words
from sympblock.widgets.core.reading_form import DrawnPicture, DrawnState, nobodys
from sympblock.widgets.evidence_table.words import (
    NOT_POOLED,
    how_words,
    reading_words,
    result_note,
    study_table,
    verdict_words,
)

ALL, NONE = "all", "none"
PAGE = 10
GUESSES = {"agree": "They agree", "differ": "They disagree"}
CAPTIONS = {
    "mean_difference": "Difference in {} with its 95 % interval.",
    "risk_ratio": "Risk ratio with its 95 % interval, logarithmic axis.",
    "share": "Per cent of people, limbs or blocks with the 95 % interval (Wilson).",
}


@dataclass(frozen=True)
class EvidenceState:
    """Says what is asked, which study is open and which results are drawn.

    Parameters
    ----------
    indication, question : str
        A row of the indications and a question, or ``"all"``.
    study, group : str
        What is open and what is drawn, or ``"none"``.
    guess, model : str
        Whether the learner thinks that the studies agree, and how they are pooled.
    first : int
        Number of the study that heads the table, from 0.
    """

    indication: str = ALL
    question: str = ALL
    study: str = NONE
    group: str = NONE
    guess: str = ""
    model: str = "fixed"
    first: int = 0


def evidence_state(indication: str = "", question: str = "", picture: str = "") -> EvidenceState:
    """Return the state that a lesson asks for, with the first picture that fits.

    Raises
    ------
    ValueError
        If no indication, question or picture has that name.

    Examples
    --------
    >>> evidence_state("crps", "relief").group
    'crps_share'
    """
    names = {"indication": [row.id for row in load_indications()], "question": list(QUESTIONS)}
    names["picture"] = [group.id for group in load_effect_groups()]
    for what, name in (("indication", indication), ("question", question), ("picture", picture)):
        if name and name not in names[what]:
            raise ValueError(f"no {what} is called {name!r}: choose from {', '.join(names[what])}")
    state = EvidenceState(indication or ALL, question or ALL)
    return dataclasses.replace(state, group=picture or _first_group(state))


class EvidenceTable(Panel[EvidenceState]):
    """Filters the studies, opens one, and draws those that may stand in one picture.

    Examples
    --------
    >>> table = EvidenceTable()
    >>> table.set("indication", "knee_replacement")
    >>> table.view["readout"][0]["tag"]
    'No trial was found'
    """

    how_to_play = "In the full course you filter the studies, open one of them, and guess whether results agree before they are pooled."
    reading_layout = "folded"
    title = "What has been studied?"
    layout = "wordy"

    def __init__(self, state: EvidenceState = EvidenceState()) -> None:
        load_library()
        super().__init__(state)

    def controls(self, state: EvidenceState) -> Sequence[Control]:
        """Offer the filters, the studies that pass them, the plots, and the guess before a diamond."""
        found = _found(state)
        studies = {study.id: _option(study) for study in found}
        drawn = {group.id: group.title for group in _groups(state)}
        indications = {row.id: row.name for row in load_indications()}
        offered: list[Control] = [
            ChoiceControl("indication", "Indication", {ALL: "All"} | indications, layout="menu"),
            ChoiceControl("question", "Question", {ALL: "All"} | _questions(state.indication), layout="menu"),
            ChoiceControl("study", "Open one study", {NONE: "None"} | studies, layout="menu"),
            ChoiceControl("group", "Forest plot", {NONE: "None"} | drawn, layout="menu"),
        ]
        if _is_exercise(state):
            offered.append(ChoiceControl("guess", "Before the results are pooled: do these studies agree?", GUESSES))
        if _is_uncovered(state):
            offered.append(
                ChoiceControl("model", "Pooled assuming", {"fixed": "One true effect", "random": "Many true effects"})
            )
        if len(found) > PAGE:
            offered.append(Button("earlier", "Earlier studies", enabled=state.first > 0))
            offered.append(Button("later", "Later studies", enabled=state.first + PAGE < len(found)))
        return offered

    def pictures(self, state: EvidenceState) -> Sequence[Picture]:
        """Draw the chosen results; the diamond stays covered until the learner has guessed."""
        if state.group == NONE:
            return ()
        scene = forest(state.group, state.model if _is_uncovered(state) else "")
        group = _group(state)
        return (Picture("forest", f"{group.title}. {CAPTIONS[group.measure].format(UNITS[group.unit])}", scene),)

    def readout(self, state: EvidenceState) -> Sequence[Words | Table]:
        """Say what is known and what to do, what the plot cannot show, and list the studies."""
        blocks: list[Words | Table] = []
        for row in load_indications():
            blocks += reading_words(row) if row.id == state.indication else ()
        if state.group != NONE:
            blocks += _about_picture(state)
        if state.study != NONE:
            blocks.append(study_table(_study(state)))
        return [*blocks, *_list(state)]

    def said(self, state: EvidenceState) -> str:
        """Say how many studies pass the filters, or what the open one found."""
        if state.study != NONE:
            return f"{_study(state).study}: {_study(state).outcome}."
        count = len(_found(state))
        return f"{count} {'study' if count == 1 else 'studies'} shown." if count else "No study was found."

    def read_states(self) -> Mapping[str, EvidenceState]:
        """Show what the lesson asks for and, where it asks for all, the studies of each question."""
        first = self._first
        if first.question == ALL:
            return {
                words: dataclasses.replace(first, question=question, group=NONE)
                for question, words in _questions(first.indication).items()
            }
        return {QUESTIONS[first.question]: dataclasses.replace(first, guess="differ")}

    def drawn(self, title: str, state: EvidenceState) -> DrawnState:
        """Show every study that passes the filters, and pooled values without a guess."""
        blocks: list[Words | Table] = []
        for row in load_indications():
            blocks += reading_words(row) if row.id == state.indication else ()
        if state.group != NONE:
            blocks += [nobodys(block) for block in _about_picture(state)]
        pictures = tuple(DrawnPicture.of(picture) for picture in self.pictures(state))
        return DrawnState(title, pictures, (*blocks, _listed("The studies", _found(state))))

    def settle(self, state: EvidenceState, changed: str) -> EvidenceState:
        """Drop what no longer passes the filters; a new plot covers its diamond again."""
        if changed == "indication" and state.question not in _questions(state.indication):
            state = dataclasses.replace(state, question=ALL)
        if changed in ("indication", "question"):
            return dataclasses.replace(state, study=NONE, group=_first_group(state), guess="", first=0)
        return dataclasses.replace(state, guess="", model="fixed") if changed == "group" else state

    def pressed(self, state: EvidenceState, button: str) -> EvidenceState:
        """Turn a page of the list."""
        return dataclasses.replace(state, first=state.first + (PAGE if button == "later" else -PAGE))


def _found(state: EvidenceState) -> list[Study]:
    fitting = (
        study
        for study in load_studies()
        if state.indication in (ALL, study.indication) and state.question in (ALL, study.question)
    )
    return sorted(fitting, key=lambda study: list(QUESTIONS).index(study.question))


def _questions(indication: str) -> dict[str, str]:
    asked = {study.question for study in load_studies() if indication in (ALL, study.indication)}
    return {name: words for name, words in QUESTIONS.items() if name in asked}


def _groups(state: EvidenceState) -> list[EffectGroup]:
    found = {study.id for study in _found(state)}
    used = {effect.group for effect in load_effects() if effect.study in found} | {state.group}
    return [group for group in load_effect_groups() if group.id in used]


def _first_group(state: EvidenceState) -> str:
    if state.indication == state.question == ALL:
        return NONE
    fitting = _groups(dataclasses.replace(state, group=NONE))
    return fitting[0].id if fitting else NONE


def _group(state: EvidenceState) -> EffectGroup:
    return next(group for group in load_effect_groups() if group.id == state.group)


def _effects(state: EvidenceState) -> list[Effect]:
    return [effect for effect in load_effects() if effect.group == state.group]


def _is_exercise(state: EvidenceState) -> bool:
    return state.group != NONE and _group(state).pooling == "exercise"


def _is_uncovered(state: EvidenceState) -> bool:
    return _is_exercise(state) and bool(state.guess)


def _study(state: EvidenceState) -> Study:
    return next(study for study in load_studies() if study.id == state.study)


def _option(study: Study) -> str:
    return f"{study.study}: {QUESTIONS[study.question]}"


def _about_picture(state: EvidenceState) -> list[Words | Table]:
    group, effects = _group(state), _effects(state)
    sources = tuple(dict.fromkeys(key for effect in effects for key in effect.source))
    blocks: list[Words | Table] = [Words(group.caution, "Limits of this plot", sources, "caution")]
    if _is_uncovered(state):
        blocks.append(
            verdict_words(
                pooled_effects(effects, group.measure), group.measure, GUESSES[state.guess], state.guess == "agree"
            )
        )
    elif _is_exercise(state):
        blocks.append(
            Words("Do the studies agree? Choose an answer; the pooled value stays covered until you do.", "Guess first")
        )
    if group.pooling == "none" and len(effects) > 1:
        blocks.append(Words(NOT_POOLED, "Why there is no diamond"))
    notes = [(effect.words, result_note(effect)) for effect in effects if result_note(effect)]
    return (
        [*blocks, Table("How these results were taken from the papers", ("Result", "Note"), tuple(notes), is_wide=True)]
        if notes
        else blocks
    )


def _list(state: EvidenceState) -> list[Table]:
    found = _found(state)
    if not found:
        return []
    page = found[state.first : state.first + PAGE]
    caption = f"Studies {state.first + 1} to {state.first + len(page)} of {len(found)}"
    return [_listed(caption, page)]


def _listed(caption: str, studies: Sequence[Study]) -> Table:
    rows = tuple((study.study, f"{QUESTIONS[study.question]} {study.procedure}", how_words(study)) for study in studies)
    head = ("Study", "Question and procedure", "Design, site, number, certainty if stated")
    return Table(caption, head, rows, is_wide=True)
