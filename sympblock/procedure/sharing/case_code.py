"""A simulated case as a short code: which one it is, and the steps that were taken in it."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import ValidationError

from sympblock.codes.share_code import DAMAGED, CodeKind, CodeRefusedError, code_of, opened
from sympblock.content.cases.cases import case_names, load_case
from sympblock.procedure.cases.case_walk import CaseStep, CaseWalk, walk_again
from sympblock.procedure.cases.room_result import RoomResult

_FIELDS = (*CaseStep.model_fields, *RoomResult.model_fields)
CASE_CODE = CodeKind("K", repr(_FIELDS), _FIELDS)
#: No case takes more steps.
MOST_STEPS = 200
NOT_KNOWN = "This code holds a case that your version of the course does not have."
CHANGED = "This case is another one in your version of the course: the steps in this code cannot be taken in it."


def case_code(walk: CaseWalk, name: str) -> str:
    """Return the code of a walk through a case; what the learner has written at its end is not in it.

    Raises
    ------
    CodeRefusedError
        If it is too long for a code.
    """
    steps = [step.model_dump(mode="json", exclude_defaults=True) for step in walk.steps]
    return code_of(CASE_CODE, [name, steps])


def opened_case(text: str) -> tuple[str, CaseWalk]:
    """Return the name of a case, and the walk through it that a code holds.

    Raises
    ------
    CodeRefusedError
        If it is no code of a case of this version.
    """
    value = opened(CASE_CODE, text)
    try:
        name, steps = value
        taken = _steps_of(steps)
    except (ValueError, TypeError):
        raise CodeRefusedError(DAMAGED) from None
    if name not in case_names():
        raise CodeRefusedError(NOT_KNOWN)
    walk = walk_again(load_case(name), taken)
    if len(walk.steps) != len(taken):
        raise CodeRefusedError(CHANGED)
    return name, walk


def _steps_of(steps: Sequence[object]) -> tuple[CaseStep, ...]:
    if not isinstance(steps, list) or len(steps) > MOST_STEPS:
        raise ValueError("there are too many steps")
    try:
        return tuple(CaseStep.model_validate(step) for step in steps)
    except ValidationError:
        raise ValueError("a step is none") from None
