"""Tasks on the C-arm: where it stands first, what is asked, and what a judge looks at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from sympblock.content.catalogue import load_lessons
from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, ContentError, Key, Many, Name, Record, Text

VertebraName = Annotated[str, Field(pattern=r"^(T12|L[1-6])$", description="a vertebra, T12 or L1 to L6")]
PatientSide = Literal["left", "right"]


class SquaredEndplate(Record):
    """Asks that the beam runs along an endplate, so that it is one line."""

    kind: Literal["squared_endplate"]
    level: VertebraName
    plate: Literal["upper", "lower"]
    most_deg: float = Field(gt=0, le=15)


class ProcessMeetsBorder(Record):
    """Asks that the tip of the transverse process lies on the side border of the body."""

    kind: Literal["process_meets_border"]
    level: VertebraName
    side: PatientSide
    most_mm: float = Field(gt=0, le=15)


class TrueLateral(Record):
    """Asks that left and right parts of a vertebra cover each other."""

    kind: Literal["true_lateral"]
    level: VertebraName
    most_deg: float = Field(gt=0, le=15)


class TrueAp(Record):
    """Asks that the spinous process stands midway between the pedicles."""

    kind: Literal["true_ap"]
    level: VertebraName
    most_deg: float = Field(gt=0, le=15)


class Centred(Record):
    """Asks that a body lies in the middle of the image."""

    kind: Literal["centred"]
    level: VertebraName
    most_mm: float = Field(gt=0, le=60)


class Collimated(Record):
    """Asks that the shutters leave a body with a margin open, and little more."""

    kind: Literal["collimated"]
    level: VertebraName
    margin_mm: float = Field(ge=0, le=40)
    most_ratio: float = Field(gt=1, le=10)


class BodiesCounted(Record):
    """Asks how many free vertebrae stand between the last ribs and the sacrum."""

    kind: Literal["bodies_counted"]


Aim = Annotated[
    SquaredEndplate | ProcessMeetsBorder | TrueLateral | TrueAp | Centred | Collimated | BodiesCounted,
    Field(discriminator="kind"),
]


class Start(Record):
    """Places the C-arm and the table at the beginning; angles as the console shows them."""

    side: PatientSide = "left"
    oblique_deg: float = Field(default=0, ge=-55, le=95)
    craniocaudal_tilt_deg: float = Field(default=0, ge=-45, le=45)
    left_mm: float = Field(default=0, ge=-90, le=90)
    superior_mm: float = Field(default=0, ge=-120, le=120)


class OnTheTable(Record):
    """Names who lies on the table: a person by number, with the traits that are set."""

    number: int = Field(default=0, ge=0, le=999_999_999)
    constraints: Mapping[str, str | int | float] = Field(default_factory=dict)


class ViewTask(Record):
    """Holds one task."""

    id: Name
    title: Text
    ask: Text
    patient: OnTheTable = Field(default_factory=OnTheTable)
    start: Start = Field(default_factory=Start)
    aims: Many[Aim] = Field(min_length=1)
    hides_names: bool = False
    usual_pictures: int = Field(ge=1, le=30)
    met: Text
    sources: Many[Key] = ()


@lru_cache
def load_view_tasks(lesson: str, data_dir: Path = DATA_DIR) -> tuple[ViewTask, ...]:
    """Load the tasks of a lesson in their order.

    Raises
    ------
    ContentError
        If the file is not valid, cites an unknown source, or the lesson is on no list.

    Examples
    --------
    >>> load_view_tasks("02_c_arm_views")[0].aims[0].kind
    'squared_endplate'
    """
    path = data_dir / "tasks" / f"{lesson}.yaml"
    if lesson not in [known.lesson for known in load_lessons(data_dir)]:
        raise ContentError(path, f"no lesson is called {lesson!r}")
    return read_cited(path, ViewTask, data_dir, rules=(_has_a_person_to_constrain,))


def _has_a_person_to_constrain(task: ViewTask) -> Iterator[tuple[str, str]]:
    if task.patient.constraints and not task.patient.number:
        yield "patient", "only a numbered person can have constraints: write a number above 0"
