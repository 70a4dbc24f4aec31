"""What a learner is told about a case that was read: tip, pattern, decision, and where the contrast went."""

from __future__ import annotations

from dataclasses import dataclass

from sympblock.block.injectate.reading_cases import ReadingCase
from sympblock.block.needle.tip_position import held_percent
from sympblock.content import tables
from sympblock.content.level_notes import LevelClaim
from sympblock.content.practice.readings import DECISION_ACTS, Decision, Mistake, load_readings
from sympblock.widgets.core.panel import Table, Words

OURS = "(Our reasoning.)"
#: A tag, so that correct and incorrect differ by more than a colour.
CORRECT, NOT_CORRECT = ("good", "Correct"), ("stop", "Incorrect")


@dataclass(frozen=True)
class ReadingAnswer:
    """Holds what a learner said of a case.

    Parameters
    ----------
    off_mm : float
        How far the mark is from the tip, in the patient.
    pattern, decision : str
        Keys of the readings and of :data:`~sympblock.content.practice.readings.DECISIONS`.
    """

    off_mm: float
    pattern: str
    decision: Decision


@dataclass(frozen=True)
class Marks:
    """Says which of the three answers are correct."""

    tip: bool
    pattern: bool
    decision: bool

    @property
    def words(self) -> str:
        """Say it in one sentence."""
        correct = [name for name in ("tip", "pattern", "decision") if getattr(self, name)]
        return f"Correct: {', '.join(correct) or 'none of the three'}."


def tolerance_mm() -> float:
    """Return up to which distance from the tip a mark counts."""
    return tables.reading_cases().tip_tolerance_mm


def mark(case: ReadingCase, answer: ReadingAnswer) -> Marks:
    """Judge three answers."""
    return Marks(
        tip=answer.off_mm <= tolerance_mm(),
        pattern=answer.pattern == case.pattern,
        decision=answer.decision in load_readings()[case.pattern].decisions,
    )


def verdict(case: ReadingCase, answer: ReadingAnswer) -> tuple[Words | Table, ...]:
    """Answer each of the three, then say what it was and where.

    Parameters
    ----------
    case : ReadingCase
        What was shown.
    answer : ReadingAnswer
        What was said.
    """
    marks = mark(case, answer)
    return (
        _on_the_tip(answer, marks),
        _on_the_pattern(case, answer, marks),
        _on_the_decision(case, answer, marks),
        *_what_it_is(case, marks),
        _where_it_was(case),
        _held_in(case),
    )


def claim_words(
    claim: LevelClaim | Mistake, heading: str, verdict: tuple[str, str] = ("plain", ""), first: str = ""
) -> Words:
    """Show a claim with its sources; one without any is called our reasoning.

    Examples
    --------
    >>> claim_words(load_readings()["disc"].looks, "Look").text
    'Contrast lies between two endplates in both views. (Our reasoning.)'
    """
    text = " ".join(part for part in (first, claim.text, "" if claim.sources else OURS) if part)
    return Words(text, heading, claim.sources, *verdict)


def _tone(is_correct: bool) -> tuple[str, str]:
    return CORRECT if is_correct else NOT_CORRECT


def _on_the_tip(answer: ReadingAnswer, marks: Marks) -> Words:
    text = (
        f"Your mark lies {answer.off_mm:.0f} mm from the tip, measured in the patient at the depth of the tip. "
        f"A mark within {tolerance_mm():g} mm counts as correct (our choice)."
    )
    return Words(text, "The tip", (), *_tone(marks.tip))


def _on_the_pattern(case: ReadingCase, answer: ReadingAnswer, marks: Marks) -> Words:
    readings = load_readings()
    was = readings[case.pattern]
    if marks.pattern:
        return claim_words(was.looks, "The pattern", _tone(True), f"It is {was.name}.")
    first = f"You chose {readings[answer.pattern].name}. Better: {was.name}."
    return claim_words(was.mistake(answer.pattern), "The pattern", _tone(False), first)


def _on_the_decision(case: ReadingCase, answer: ReadingAnswer, marks: Marks) -> Words:
    was = load_readings()[case.pattern]
    first = f"You chose to {DECISION_ACTS[answer.decision]}."
    if not marks.decision:
        first += f" Better: {DECISION_ACTS[was.decisions[0]]}."
    return claim_words(was.choice(answer.decision), "The decision", _tone(marks.decision), first)


def _what_it_is(case: ReadingCase, marks: Marks) -> tuple[Words, ...]:
    """Say what the pattern means, and of look and decision what was not said yet."""
    was = load_readings()[case.pattern]
    found = [claim_words(was.means, "What it means")]
    if not marks.pattern:
        found.insert(0, claim_words(was.looks, f"How it looks: {was.name}"))
    if not marks.decision:
        found.append(claim_words(was.choice(was.decisions[0]), "What to do"))
    return tuple(found)


def _where_it_was(case: ReadingCase) -> Words:
    person = f"patient {case.patient_number}" if case.patient_number else "the typical patient"
    text = (
        f"The tip is {case.tip_words}. It lies {case.to_target_mm():.0f} mm from its target and "
        f"{case.to_trunk_mm():.0f} mm from the sympathetic trunk ({case.level}, {case.side} side, {person})."
    )
    return Words(text, "Where the tip is")


def _held_in(case: ReadingCase) -> Table:
    held = sorted(held_percent(case.spread).items(), key=lambda each: -each[1])
    rows = tuple((words, f"{percent:.0f} %" if percent >= 1.0 else "under 1 %") for words, percent in held)
    return Table(f"Where the {case.volume_ml:g} ml of contrast went in our simulation", ("held in", "share"), rows)
