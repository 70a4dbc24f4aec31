"""The debrief of a drill: each step of the list with its time, what did harm, what came in the wrong order, and the outcome."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import Literal, Protocol

from sympblock.content.care.crises import Crisis, CrisisHarm, CrisisStep, Outcome
from sympblock.physiology import Course
from sympblock.procedure.crisis.crisis_doses import crisis_lipid_plan, is_bolus, is_of_speed, verdict_of
from sympblock.procedure.crisis.drill_acts import DrillAct
from sympblock.procedure.crisis.signals import first_there, is_there, outcome_at

StepFit = Literal["done", "late", "wrong_dose", "missed", "not_called_for"]
#: What counts as a call for help, whatever else is called.
CALLS = ("call_help", "call_crash")


@dataclass(frozen=True)
class StepResult:
    """Holds what became of one step.

    Parameters
    ----------
    step : CrisisStep
        What the list asks for.
    fit : str
        How it was kept.
    at_s : float or None
        When it was first done, in the printed dose if there is one; None = never.
    words : str
        Why a dose was not the printed one.
    """

    step: CrisisStep
    fit: StepFit
    at_s: float | None = None
    words: str = ""


@dataclass(frozen=True)
class HarmResult:
    """Holds a harmful act and when it was first done."""

    harm: CrisisHarm
    act: DrillAct


class PlayedCrisis(Protocol):
    """Holds a crisis that was played: a drill, or what arose in the procedure room."""

    @property
    def crisis(self) -> Crisis:
        """Return what the list asks for; seconds count from its ``begins_s``."""

    @property
    def acts(self) -> tuple[DrillAct, ...]:
        """Return what was done, in the order of time."""

    @property
    def course(self) -> Course:
        """Return the patient's course."""


@dataclass(frozen=True)
class DrillDebrief:
    """Compares a drill with the list of its crisis.

    Parameters
    ----------
    drill : PlayedCrisis
        With all that was done.
    until_s : float
        When the drill was ended.
    """

    drill: PlayedCrisis
    until_s: float

    @property
    def crisis(self) -> Crisis:
        """Return the crisis."""
        return self.drill.crisis

    @cached_property
    def recognised_s(self) -> float | None:
        """Return when the cause was first named correctly."""
        return next((act.at_s for act in self.thoughts if act.name == self.crisis.cause), None)

    @property
    def thoughts(self) -> tuple[DrillAct, ...]:
        """Return all that was said aloud."""
        return tuple(act for act in self.drill.acts if act.kind == "thought")

    @property
    def called_s(self) -> float | None:
        """Return when help was first called."""
        return next((act.at_s for act in self.drill.acts if act.kind == "act" and act.name in CALLS), None)

    @property
    def first_correct_s(self) -> float | None:
        """Return when the first grave step was done besides calling for help; of a list without one, the first step at all."""
        grave = any(step.is_grave and not set(step.acts) & set(CALLS) for step in self.crisis.steps)
        found = [
            result.at_s
            for result in self.steps
            if (result.step.is_grave or not grave)
            and result.at_s is not None
            and result.fit in ("done", "late")
            and not set(result.step.acts) & set(CALLS)
        ]
        return min(found, default=None)

    @cached_property
    def steps(self) -> tuple[StepResult, ...]:
        """Return each step of the list with what became of it."""
        return tuple(self._result(step) for step in self.crisis.steps)

    @property
    def called_for(self) -> tuple[StepResult, ...]:
        """Return the steps that this course called for."""
        return tuple(result for result in self.steps if result.fit != "not_called_for")

    @property
    def kept(self) -> tuple[StepResult, ...]:
        """Return the steps that were done, late or not."""
        return tuple(result for result in self.steps if result.fit in ("done", "late"))

    @cached_property
    def harms(self) -> tuple[HarmResult, ...]:
        """Return each kind of harmful act that was done, by its first time."""
        found = (self._harm(harm) for harm in self.crisis.harms)
        return tuple(sorted((each for each in found if each), key=lambda each: each.act.at_s))

    @cached_property
    def out_of_order(self) -> tuple[tuple[StepResult, StepResult], ...]:
        """Return pairs of steps: what was done, and what the list has before it and came later or never."""
        by_name = {result.step.id: result for result in self.steps}
        return tuple(
            (result, by_name[name])
            for result in self.steps
            for name in result.step.after
            if result.at_s is not None and not _came_first(by_name[name], result.at_s)
        )

    @cached_property
    def outcome(self) -> Outcome:
        """Return how the patient is at the end of the drill."""
        return outcome_at(self.drill.course, self.crisis.begins_s + self.until_s)

    def _due_s(self, step: CrisisStep) -> float | None:
        """Return from when a step is called for; None = never."""
        if step.called_for is None:
            return 0.0
        begins_s = self.crisis.begins_s
        span_s = (begins_s, begins_s + self.until_s)
        first = first_there(self.drill.course, step.called_for, span_s, step.lasting_s)
        return None if first is None else first - begins_s

    def _result(self, step: CrisisStep) -> StepResult:
        due_s, tries = self._due_s(step), list(acts_of(self.crisis, step, self.drill.acts))
        verdicts = [verdict_of(self.crisis, step, act) if self._is_judged(step, act) else None for act in tries]
        correct = [act for act, verdict in zip(tries, verdicts, strict=True) if verdict is None or verdict.is_correct]
        if correct:
            late = due_s is not None and correct[0].at_s > due_s + self.crisis.prompt_s and step.is_grave
            return StepResult(step, "late" if late else "done", correct[0].at_s)
        if due_s is None:
            return StepResult(step, "not_called_for")
        if tries and verdicts[0]:
            return StepResult(step, "wrong_dose", tries[0].at_s, verdicts[0].words)
        return StepResult(step, "missed")

    def _is_judged(self, step: CrisisStep, act: DrillAct) -> bool:
        """Tell whether the dose of an act is compared with a printed one."""
        if act.kind != "drug":
            return False
        if not any(dose.needs_pulse for dose in step.doses):
            return True
        return not is_there(self.drill.course, "pulseless", self.crisis.begins_s + act.at_s)

    def _harm(self, harm: CrisisHarm) -> HarmResult | None:
        return next((HarmResult(harm, act) for act in self.drill.acts if self._does_harm(harm, act)), None)

    def _does_harm(self, harm: CrisisHarm, act: DrillAct) -> bool:
        if act.name not in (harm.acts if act.kind == "act" else harm.drugs) or act.kind == "thought":
            return False
        if act.kind == "drug" and not (_is_by(harm.places, act) and is_of_speed(act, harm.is_infusion)):
            return False
        if harm.above is not None:
            kg = crisis_lipid_plan(self.crisis).lipid_kg if harm.is_per_kg else 1.0
            if act.amount <= harm.above * kg * 1.001:
                return False
        if harm.before and self._was_done_by(harm.before, act.at_s):
            return False
        return harm.while_there is None or is_there(
            self.drill.course, harm.while_there, self.crisis.begins_s + act.at_s
        )

    def _was_done_by(self, step_id: str, at_s: float) -> bool:
        result = next(each for each in self.steps if each.step.id == step_id)
        return result.at_s is not None and result.at_s <= at_s


def acts_of(crisis: Crisis, step: CrisisStep, acts: tuple[DrillAct, ...]) -> Iterator[DrillAct]:
    """Yield the acts that belong to a step, in the order of time; a fast lipid is a bolus, a slow one an infusion."""
    fit = (act for act in acts if _is_act_of(step, act) or _is_drug_of(crisis, step, act))
    yield from islice(fit, step.time - 1, None)


def _is_act_of(step: CrisisStep, act: DrillAct) -> bool:
    return act.kind == "act" and act.name in step.acts


def _is_drug_of(crisis: Crisis, step: CrisisStep, act: DrillAct) -> bool:
    if act.kind != "drug" or act.name not in step.drugs or not _is_by(step.places, act):
        return False
    if step.plan:
        return is_bolus(crisis, act) == (step.plan == "lipid_bolus")
    return is_of_speed(act, step.is_infusion)


def _is_by(places: tuple[str, ...], act: DrillAct) -> bool:
    return not places or act.place in places


def _came_first(result: StepResult, at_s: float) -> bool:
    return result.at_s is not None and result.at_s <= at_s
