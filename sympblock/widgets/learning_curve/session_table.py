"""The table below the learning curve: what each session came to, and whether it counts."""

from __future__ import annotations

from collections.abc import Sequence

from sympblock.assessment.curve.practised import LEFT_OUT, JudgedSession, PractisedSession
from sympblock.drawing.scene.structure_groups import words_of
from sympblock.widgets.core.panel import Table
from sympblock.widgets.learning_curve.parts import NOT_RECORDED, PARTS, checklist_words, crossed
from sympblock.widgets.learning_curve.words import day_of

#: So many rows stand in the table until all are asked for.
FEW = 10
HEAD = (
    "session",
    "date",
    "patient",
    "counts as",
    "why",
    "tip to target, mm",
    "needle path, mm",
    "tissues crossed",
    "pictures",
    "dose, Gy cm²",
    "time, min",
    "checklist",
)


def session_table(judged: Sequence[JudgedSession], shows_all: bool) -> Table:
    """Write a row for each session, the newest first; the number is that of the curve.

    Parameters
    ----------
    judged : sequence of JudgedSession
        The oldest first.
    shows_all : bool
        False leaves out all but the newest ones.
    """
    numbers = _numbers(judged)
    newest = list(zip(numbers, judged, strict=True))[::-1][: None if shows_all else FEW]
    caption = "Your sessions, the newest first" if len(newest) == len(judged) else f"Your newest {FEW} sessions"
    return Table(caption, HEAD, tuple(_row(number, each) for number, each in newest), is_wide=True)


def _numbers(judged: Sequence[JudgedSession]) -> list[str]:
    """Number the sessions that count; all others have a dash."""
    count, numbers = 0, []
    for each in judged:
        count += each.counts
        numbers.append(f"{count}" if each.counts else "–")
    return numbers


def _row(number: str, each: JudgedSession) -> tuple[str, ...]:
    session = each.session
    about = (number, day_of(session.started), session.title, _counts_as(each), _why(each))
    if session.measures is None:
        return (*about, *("–",) * (len(HEAD) - len(about)))
    told = {key: part.words(session) for key, part in PARTS.items()}
    dose = (told["pictures"], told["dose"], told["minutes"])
    return (*about, told["tip"], told["path"], crossed_words(session), *dose, checklist_words(session))


def _counts_as(each: JudgedSession) -> str:
    return "success" if each.is_success else "not a success" if each.counts else "not counted"


def _why(each: JudgedSession) -> str:
    if each.left_out:
        reason = LEFT_OUT[each.left_out]
        return f"{reason[0].upper()}{reason[1:]}."
    return " ".join(condition.missed for condition in each.missed) or "All conditions were met."


def crossed_words(session: PractisedSession) -> str:
    """Name the tissues that needles crossed."""
    names = crossed(session)
    if names is None:
        return NOT_RECORDED
    return ", ".join(dict.fromkeys(map(_tissue_words, names))) or "none"


def _tissue_words(name: str) -> str:
    """Name a tissue; a name that this version does not know stands as it was kept."""
    try:
        return words_of(name)
    except KeyError:
        return name.replace("_", " ")
