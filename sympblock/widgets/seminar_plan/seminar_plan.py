"""The plan of a seminar: what to do, say and ask, stage by stage, with a clock that says where the seminar should be."""

from __future__ import annotations

import time as clocks
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import Self

import traitlets

from sympblock.content.seminars import Seminar, known_seminar
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
    extra_s : tuple of float
        What each stage is given beyond its plan, in seconds; negative = it was cut short. Empty = all as planned.
    """

    start: time = USUAL_START
    begun_s: float | None = None
    extra_s: tuple[float, ...] = ()


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
        When the clock was started (ms since 1970; None = it stands), and how long each stage lasts (s).

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
            Button("next", "Next stage now", runs and self.place(state)[0] < len(self.seminar.stages) - 1),
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
        at, into_s = self.place(state)
        extra_s = list(state.extra_s or [0.0] * len(self.seminar.stages))
        extra_s[at] = extra_s[at] + STEP_S if button == "longer" else into_s - self.seminar.stages[at].minutes * 60
        return replace(state, extra_s=tuple(extra_s))

    def lasts_s(self, state: PlanState) -> tuple[float, ...]:
        """Return how long each stage lasts, in seconds."""
        extra_s = state.extra_s or (0.0,) * len(self.seminar.stages)
        return tuple(stage.minutes * 60 + more for stage, more in zip(self.seminar.stages, extra_s, strict=True))

    def place(self, state: PlanState) -> tuple[int, float]:
        """Return the number of the stage that is on, from 0, and the seconds since it began; the last one does not end."""
        into_s = 0.0 if state.begun_s is None else max(0.0, self._now_s() - state.begun_s)
        at = 0
        for at, lasts_s in enumerate(self.lasts_s(state)[:-1]):
            if into_s < lasts_s:
                return at, into_s
            into_s -= lasts_s
        return at + 1, into_s

    def press(self, name: str) -> None:
        """Press one button, and say how the clock stands."""
        before = self.state
        super().press(name)
        if self.state != before:
            self._show(self.state, self._clock_words(self.state))

    def _clock_words(self, state: PlanState) -> str:
        if state.begun_s is None:
            return "The clock is not running."
        late_min = round(sum(state.extra_s) / 60)
        late = f", {abs(late_min)} min {'behind' if late_min > 0 else 'ahead of'} the plan" if late_min else ""
        return f"Now: {self.seminar.stages[self.place(state)[0]].title}{late}."

    def _show(self, state: PlanState, said: str | None = None) -> None:
        begun_ms = None if state.begun_s is None else state.begun_s * 1000
        with self.hold_sync():
            self.plan = plan_view(self.seminar, state.start)
            self.clock = {"begun_ms": begun_ms, "lasts_s": list(self.lasts_s(state))}
            super()._show(state, said)
