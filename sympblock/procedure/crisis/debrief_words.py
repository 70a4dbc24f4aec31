"""What a debrief says: a rating in words by its parts, and a sentence for each step, harm and swap of the order."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from sympblock.content import tables
from sympblock.content.care.crises import CrisisStep, Outcome
from sympblock.procedure.crisis.crisis_doses import plan_words
from sympblock.procedure.crisis.drill_acts import act_words
from sympblock.procedure.crisis.drill_debrief import DrillDebrief, HarmResult, StepFit, StepResult

Tone = Literal["plain", "good", "caution", "stop"]
FIT_WORDS: MappingProxyType[StepFit, str] = MappingProxyType(
    {
        "done": "done",
        "late": "done late",
        "wrong_dose": "wrong dose",
        "missed": "not done",
        "not_called_for": "not called for",
    }
)
#: How a drill ended: the word, its tone, and what it means.
OUTCOME_WORDS: MappingProxyType[Outcome, tuple[str, Tone, str]] = MappingProxyType(
    {
        "well": ("Stable", "good", "The patient is awake, with pressure and oxygen."),
        "held": ("Kept alive", "good", "The patient is not awake, and pulse, pressure and oxygen are kept."),
        "harmed": (
            "Harm possible",
            "caution",
            "The patient has a pulse and breathes, after a lack of oxygen; the model does not say whether the brain is unharmed.",
        ),
        "unwell": ("Unstable", "caution", "The patient is not stable at the end of the drill."),
        "arrest": ("In arrest", "stop", "The patient has no pulse at the end of the drill."),
    }
)


@dataclass(frozen=True)
class RatedPart:
    """Holds one part of the rating: its name, a word, the tone of it, a sentence, and sources."""

    name: str
    word: str
    tone: Tone
    text: str
    sources: tuple[str, ...] = ()


def clock_words(at_s: float) -> str:
    """Write a time of the drill.

    Examples
    --------
    >>> clock_words(75.2)
    '1:15'
    """
    return f"{int(at_s) // 60}:{int(at_s) % 60:02d}"


def rated_parts(debrief: DrillDebrief) -> tuple[RatedPart, ...]:
    """Return the rating in its parts; there is no overall score."""
    return (
        _recognition(debrief),
        _timed(debrief, "Call for help", debrief.called_s, ("Help was called", "Nobody was called.")),
        _timed(
            debrief,
            "First essential act",
            debrief.first_correct_s,
            ("The first essential act was done", "No essential act was done."),
        ),
        _steps(debrief),
        _order(debrief),
        _harm(debrief),
        _outcome(debrief),
    )


def step_words(debrief: DrillDebrief, result: StepResult) -> str:
    """Say what became of a step.

    Examples
    --------
    >>> from sympblock.procedure.crisis.drill import Drill
    >>> debrief = DrillDebrief(Drill("faint"), 60)
    >>> step_words(debrief, debrief.steps[0])
    'Not done.'
    """
    if result.at_s is None:
        return f"{FIT_WORDS[result.fit].capitalize()}."
    words = f"{FIT_WORDS[result.fit].capitalize()} at {clock_words(result.at_s)}"
    return f"{words}: {result.words}." if result.words else f"{words}."


def asked_words(debrief: DrillDebrief, step: CrisisStep) -> str:
    """Say what the list asks for, with the dose of the plan if there is one."""
    return f"{step.do}: {plan_words(debrief.crisis, step)}" if step.plan else step.do


def harm_words(result: HarmResult) -> str:
    """Say which harmful act was done, when, and why it does harm."""
    return f"At {clock_words(result.act.at_s)}: {act_words(result.act)}. {result.harm.why}"


def order_words(first: StepResult, before: StepResult) -> str:
    """Say that a step came before one that the list has first."""
    other = "was not done" if before.at_s is None else f"came at {clock_words(before.at_s)}"
    return f"“{first.step.do}” was done at {clock_words(first.at_s or 0.0)}; “{before.step.do}”, which comes first, {other}."


def _recognition(debrief: DrillDebrief) -> RatedPart:
    wrong = [act for act in debrief.thoughts if act.name != debrief.crisis.cause]
    before = [act for act in wrong if debrief.recognised_s is None or act.at_s < debrief.recognised_s]
    named = "; ".join(f"{act.name} at {clock_words(act.at_s)}" for act in before)
    cause = f"It was: {debrief.crisis.cause}. {debrief.crisis.because}"
    if debrief.recognised_s is None:
        said = f"You said: {named}." if named else "No diagnosis was said aloud."
        return RatedPart("Diagnosis", "Wrong" if named else "Not named", "caution", f"{said} {cause}")
    said = f"You named it at {clock_words(debrief.recognised_s)}" + (f", after {named}." if named else ".")
    prompt = debrief.recognised_s <= debrief.crisis.prompt_s
    return RatedPart(
        "Diagnosis", "Prompt" if prompt else "Late", "good" if prompt else "caution", f"{said} {debrief.crisis.because}"
    )


def _timed(debrief: DrillDebrief, name: str, at_s: float | None, words: tuple[str, str]) -> RatedPart:
    """Rate something by its time; ``words`` say that it was done, and that it was not."""
    if at_s is None:
        return RatedPart(name, "Missing", "stop", words[1])
    prompt, limit = at_s <= debrief.crisis.prompt_s, clock_words(debrief.crisis.prompt_s)
    text = f"{words[0]} at {clock_words(at_s)}; up to {limit} counts as prompt here (our limit)."
    return RatedPart(name, "Prompt" if prompt else "Late", "good" if prompt else "caution", text)


def _steps(debrief: DrillDebrief) -> RatedPart:
    kept, asked = len(debrief.kept), len(debrief.called_for)
    grave = [each for each in debrief.called_for if each.step.is_grave and each.fit in ("missed", "wrong_dose")]
    told = (("missed", "Missing and grave"), ("wrong_dose", "Grave, and not in the printed dose or speed"))
    share = f"{kept} of {asked} steps that this course called for were done."
    experts = tables.crisis_drill().experts_steps_percent
    peers = f"In simulated emergencies certified anaesthetists did {experts:g} % of the critical steps."
    named = ((words, [each.step.do for each in grave if each.fit == fit]) for fit, words in told)
    missing = "".join(f" {words}: {'; '.join(steps)}." for words, steps in named if steps)
    tone: Tone = "good" if kept == asked else "stop" if grave else "caution"
    word = {"good": "All done", "stop": "Grave gaps", "caution": "Gaps"}[tone]
    return RatedPart("Steps", word, tone, f"{share}{missing} {peers}", ("weinger2017",))


def _order(debrief: DrillDebrief) -> RatedPart:
    swaps = debrief.out_of_order
    if not swaps and sum(each.at_s is not None for each in debrief.steps) < 2:
        return RatedPart("Order", "Not judged", "plain", "Fewer than two steps of the list were done.")
    if not swaps:
        return RatedPart("Order", "Kept", "good", "Nothing was done before what the list has first.")
    return RatedPart("Order", "Changed", "caution", " ".join(order_words(*swap) for swap in swaps))


def _harm(debrief: DrillDebrief) -> RatedPart:
    if not debrief.harms:
        return RatedPart("Harm", "None", "good", "Nothing was done that the list warns of.")
    count = len(debrief.harms)
    text = f"{count} {'act' if count == 1 else 'acts'} that can do harm: {'; '.join(h.harm.do for h in debrief.harms)}."
    return RatedPart("Harm", "Yes", "stop", text)


def _outcome(debrief: DrillDebrief) -> RatedPart:
    word, tone, text = OUTCOME_WORDS[debrief.outcome]
    return RatedPart("Patient", word, tone, f"{text} The drill ended at {clock_words(debrief.until_s)}.")
