"""The plan of a seminar: what to do, say and ask, stage by stage, with a clock that says where the seminar should be."""

from __future__ import annotations

import time as clocks
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import Any, Self

import traitlets

from sympblock.content.seminars import Seminar, SeminarStage, known_seminar
from sympblock.widgets.core.panel import Button, Control, Panel
from sympblock.widgets.core.panel_sheet import Sheet
from sympblock.widgets.seminar_plan.plan_parts import clock_time, plan_sheet, plan_view
from sympblock.widgets.seminar_plan.start_field import StartField

#: When a seminar begins as long as nobody has said so.
USUAL_START = time(9, 0)
STEP_S = 60.0


@dataclass(frozen=True)
class PlanState:
    """Says when the seminar begins, and how its clock stands.

    Parameters
    ----------
    start : time
        Time of day at which the plan begins.
    begun_s : float or None
        When the clock was started, in seconds of the computer's clock; None = it stands.
    ahead_s : float
        How far the seminar is ahead of the plan, in seconds; negative = behind, 0 = as planned.
    """

    start: time = USUAL_START
    begun_s: float | None = None
    ahead_s: float = 0.0


class SeminarPlan(Panel[PlanState]):
    """Shows the plan of one seminar and its clock.

    Parameters
    ----------
    seminar : str
        A file of ``data/seminars`` such as ``"seminar_block"``.
    state : PlanState
        Where it begins.
    now_s : callable
        Returns the time of the computer's clock in seconds.

    Attributes
    ----------
    plan : dict
        The stages with their times of day.
    clock : dict
        When the clock was started (ms since 1970; None = it stands), and how far the seminar is ahead of the plan (s).

    Examples
    --------
    >>> SeminarPlan("seminar_block").plan["stages"][0]["at"]
    '09:00'
    """

    bundle_name = "seminar_plan"
    how_to_play = "In the course a clock counts the minutes of each stage."
    plan = traitlets.Dict().tag(sync=True)
    clock = traitlets.Dict().tag(sync=True)

    def __init__(self, seminar: str, state: PlanState = PlanState(), now_s: Callable[[], float] = clocks.time) -> None:
        self.seminar: Seminar = known_seminar(seminar)
        self.title = f"Plan: {self.seminar.title}, {self.seminar.minutes} minutes"  # type: ignore[misc]
        self._now_s = now_s
        super().__init__(state)

    def rehearsal(self) -> Self:
        """Return an undisplayed twin whose clock stands."""
        return type(self)(self.seminar.id, now_s=self._now_s)

    def controls(self, state: PlanState) -> Sequence[Control]:
        """Offer the beginning, and the buttons of the clock."""
        runs = state.begun_s is not None
        return (
            StartField("start", "Begins at"),
            Button("begin", "Start the clock", not runs),
            Button("next", "Next stage now", runs and self._follower(state) is not None),
            Button("longer", "One minute more", runs),
            Button("stop", "Stop the clock", runs),
        )

    def readout(self, state: PlanState) -> Sequence[Sheet]:
        """Show the plan for paper."""
        return (plan_sheet(self.seminar, state.start),)

    def said(self, state: PlanState) -> str:
        """Say when the seminar begins and ends."""
        end = clock_time(state.start, self.seminar.minutes)
        return f"The plan runs from {state.start:%H:%M} to {end}."

    def read_states(self) -> Mapping[str, PlanState]:
        """Return the plan as it stands before anybody has started the clock."""
        return {"The plan": PlanState()}

    def pressed(self, state: PlanState, button: str) -> PlanState:
        """Return the state after a button."""
        if button == "begin":
            now_s = self._now_s()
            return PlanState(datetime.fromtimestamp(now_s).time().replace(second=0, microsecond=0), now_s)
        if button == "stop":
            return PlanState(state.start)
        if button == "longer":
            return replace(state, ahead_s=max(state.ahead_s - STEP_S, state.ahead_s - self.position_s(state)))
        follower = self._follower(state)
        assert follower is not None, "the button is off at the last stage"
        due_s = self.seminar.begins_min(follower) * 60.0
        return replace(state, ahead_s=state.ahead_s + due_s - self.position_s(state))

    def position_s(self, state: PlanState) -> float:
        """Return where in the plan the seminar is, in seconds after its beginning."""
        return 0.0 if state.begun_s is None else self._now_s() - state.begun_s + state.ahead_s

    def stage_at(self, position_s: float) -> SeminarStage:
        """Return the stage of a moment of the plan; after the end, the last one."""
        begun = [stage for stage in self.seminar.stages if self.seminar.begins_min(stage) * 60 <= position_s]
        return begun[-1] if begun else self.seminar.stages[0]

    def _follower(self, state: PlanState) -> SeminarStage | None:
        stages = self.seminar.stages
        i = stages.index(self.stage_at(self.position_s(state)))
        return stages[i + 1] if i + 1 < len(stages) else None

    def press(self, name: str) -> None:
        """Press one button, and say how the clock stands."""
        before = self.state
        super().press(name)
        if self.state != before:
            self._show(self.state, self._clock_words(self.state))

    def _clock_words(self, state: PlanState) -> str:
        if state.begun_s is None:
            return "The clock stands."
        ahead_min = state.ahead_s / 60
        late = f", {abs(ahead_min):.0f} min {'ahead of' if ahead_min > 0 else 'behind'} the plan" if ahead_min else ""
        return f"Now: {self.stage_at(self.position_s(state)).title}{late}."

    def _show(self, state: PlanState, said: str | None = None) -> None:
        begun_ms = None if state.begun_s is None else state.begun_s * 1000
        with self.hold_sync():
            self.plan = self._plan_view(state.start)
            self.clock = {"begun_ms": begun_ms, "ahead_s": state.ahead_s}
            super()._show(state, said)

    def _plan_view(self, start: time) -> dict[str, Any]:
        return plan_view(self.seminar, start)
