"""The learning curve of the procedure room: success against the limit of a rule, and each measure with its median."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

from sympblock.assessment.curve.cusum import course_rule
from sympblock.assessment.curve.practised import JudgedSession, curve_of, judge
from sympblock.content.practice.success_rule import load_success_rule
from sympblock.drawing.charts.practice.measure_chart import measure_chart
from sympblock.drawing.charts.practice.score_chart import score_chart
from sympblock.widgets.core.panel import Button, ChoiceControl, Control, Panel, Picture, Table, Toggle, Words
from sympblock.widgets.core.reading_form import ReadingForm
from sympblock.widgets.learning_curve.parts import PARTS
from sympblock.widgets.learning_curve.practice import Practice, practice_in
from sympblock.widgets.learning_curve.session_table import FEW, session_table
from sympblock.widgets.learning_curve.words import (
    caution_words,
    damaged_words,
    empty_words,
    error_words,
    rule_words,
    standing_words,
    trade_off_table,
)

SUCCESS = "success"
OPTIONS = {SUCCESS: "Success", **{key: part.option for key, part in PARTS.items()}}


@dataclass(frozen=True)
class CurveState:
    """Says what is shown of which sessions.

    Parameters
    ----------
    part : str
        ``"success"`` or a key of :data:`PARTS`.
    shows_all : bool
        Whether the table holds all sessions, or the newest alone.
    practice : Practice
        The learner's sessions, as they were read last.
    """

    part: str = SUCCESS
    shows_all: bool = False
    practice: Practice = Practice()

    @property
    def judged(self) -> tuple[JudgedSession, ...]:
        """Return all sessions, each with what it counts as."""
        return judge(self.practice.sessions, load_success_rule())

    @property
    def counted(self) -> list[JudgedSession]:
        """Return the sessions that count."""
        return [each for each in self.judged if each.counts]


class LearningCurve(Panel[CurveState]):
    """Shows the learner's sessions on unseen patients.

    Parameters
    ----------
    folder : Path or None
        Where the sessions lie; None holds none.

    Examples
    --------
    >>> LearningCurve().view["readout"][0]["heading"]
    'What to do'
    """

    title = "Learning curve of the procedure room"
    layout = "wordy"

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        super().__init__(CurveState(practice=practice_in(folder)))

    def controls(self, state: CurveState) -> Sequence[Control]:
        """Offer the parts, and to read the sessions again."""
        again = Button("again", "Read my sessions again", enabled=self._folder is not None)
        part = ChoiceControl("part", "Show", OPTIONS, layout="menu")
        has_more = len(state.practice.sessions) > FEW
        return (part, Toggle("shows_all", "All sessions in the table"), again) if has_more else (part, again)

    def pictures(self, state: CurveState) -> Sequence[Picture]:
        """Draw the score or the chosen measure; nothing before the first session."""
        counted = state.counted
        if not counted:
            return ()
        if state.part == SUCCESS:
            rule = course_rule()
            return (
                Picture(
                    "score", "Sessions on patients whom you had not seen.", score_chart(curve_of(counted, rule), rule)
                ),
            )
        part = PARTS[state.part]
        values = [part.value(each.session) for each in counted]
        return (
            Picture("measure", f"{part.option} over your sessions.", measure_chart(part.name, values, part.digits)),
        )

    def readout(self, state: CurveState) -> Sequence[Words | Table]:
        """Say where the count stands, how often the rule errs, and what each session came to."""
        judged, rule = state.judged, course_rule()
        damaged = (damaged_words(state.practice.damaged),) if state.practice.damaged else ()
        table = (session_table(judged, state.shows_all),) if judged else ()
        if not state.counted:
            return (empty_words(judged), *damaged, rule_words(rule), caution_words(), *table)
        standing = standing_words(judged, curve_of(judged, rule), rule)
        if state.part != SUCCESS:
            return (standing, *damaged, *table)
        rest = (rule_words(rule), caution_words(), trade_off_table())
        return (standing, error_words(rule), *damaged, *rest, *table)

    def said(self, state: CurveState) -> str:
        """Say what the picture shows."""
        pictures = self.pictures(state)
        return pictures[0].scene.as_dict()["alt"] if pictures else empty_words(state.judged).text

    def pressed(self, state: CurveState, button: str) -> CurveState:
        """Read the sessions again: another page may have played one since."""
        return replace(state, practice=practice_in(self._folder))

    def reading_form(self) -> ReadingForm:
        """Say what stands here in the course; nothing of a learner is printed."""
        return ReadingForm(
            self.title,
            how_to_play="In the full course your own sessions of the procedure room on patients whom you had not seen are drawn here against the limit of a rule; play a session in lesson 03 to begin.",
        )

    def rehearsal(self) -> Self:
        """Return an undisplayed twin without sessions, the same for every learner."""
        return type(self)()
