"""What a learner can do in the procedure room, one record each; the page names them by their ``act``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Field, ValidationError, field_validator

from sympblock.block.injectate.spread_pattern import Pattern
from sympblock.content import tables
from sympblock.content.files import Name, Record
from sympblock.content.practice.approaches import TargetLevel
from sympblock.content.practice.discharge import HomeDecision
from sympblock.content.practice.readings import Decision
from sympblock.conventions import Side, View
from sympblock.widgets.procedure_room.choices import volumes_ml

#: Shares of a picture, from its left and its upper edge.
Place = Annotated[tuple[float, float], Field(strict=False)]
Arrow = Literal["left", "right", "up", "down", "straight"]
#: Whose session is looked at again.
Whose = Literal["own", "expert"]


class RoomCommand(Record):
    """States one wish of the learner; a subclass has its ``act``."""

    act: str


class BedsideCommand(RoomCommand):
    """States what needs the patient, and a hand that is free: an event follows from it."""


class PlayScenario(RoomCommand):
    """Brings the patient of another scenario."""

    act: Literal["scenario"] = "scenario"
    place: int


class PlayAgain(RoomCommand):
    """Begins the same scenario anew."""

    act: Literal["again"] = "again"


class BringPatient(RoomCommand):
    """Begins the same scenario with the patient of a number; ``number`` as it was typed."""

    act: Literal["patient"] = "patient"
    number: str


class ResumeSession(RoomCommand):
    """Goes on with the session that was left last."""

    act: Literal["resume"] = "resume"


class ShowGuide(RoomCommand):
    """Shows the steps, or hides them."""

    act: Literal["guided"] = "guided"
    value: bool


class FillSyringe(RoomCommand):
    """Chooses what the syringe holds."""

    act: Literal["agent"] = "agent"
    value: Name


class ChooseVolume(RoomCommand):
    """Chooses how much is given next, in ml."""

    act: Literal["ml"] = "ml"
    value: str

    @field_validator("value")
    @classmethod
    def _is_offered(cls, value: str) -> str:
        if value not in volumes_ml():
            raise ValueError(f"{value!r} ml is not one of {', '.join(volumes_ml())}")
        return value


class TurnToView(RoomCommand):
    """Turns the C-arm to AP, the working oblique or lateral."""

    act: Literal["view"] = "view"
    view: View


class GiveInjection(RoomCommand):
    """Gives what the syringe holds; ``live`` under fluoroscopy."""

    act: Literal["inject"] = "inject"
    live: bool


class StopInjection(RoomCommand):
    """Stops an injection that is under way."""

    act: Literal["stop"] = "stop"


class EndSession(RoomCommand):
    """Ends the session; its debrief follows."""

    act: Literal["finish"] = "finish"


class WatchSession(RoomCommand):
    """Looks at a session that is over as it stood after so many acts: the learner's own, or an expert's."""

    act: Literal["replay"] = "replay"
    whose: Whose
    number: int = Field(ge=0)


class PlanBlock(BedsideCommand):
    """Chooses level and side of the block."""

    act: Literal["plan"] = "plan"
    level: TargetLevel
    side: Side


class AskPerson(BedsideCommand):
    """Asks patient, nurse or radiographer about an item of the checklist."""

    act: Literal["ask"] = "ask"
    item: Name


class TickItem(BedsideCommand):
    """Accepts the answer to an item of the checklist."""

    act: Literal["tick"] = "tick"
    item: Name


class MarkEntry(BedsideCommand):
    """Marks the skin where the beam through a place of the last picture leaves it; None = through its middle."""

    act: Literal["mark"] = "mark"
    at: Place | None = None


class SteerNeedle(BedsideCommand):
    """Moves the mark, aims the needle, or turns its bevel: what is possible as it stands."""

    act: Literal["steer"] = "steer"
    to: Arrow


class NumbSkin(BedsideCommand):
    """Infiltrates skin and track."""

    act: Literal["numb"] = "numb"


class SetNeedle(BedsideCommand):
    """Sets the needle on the mark, along the beam."""

    act: Literal["enter"] = "enter"


class PushNeedle(BedsideCommand):
    """Pushes the needle on; below 0 pulls it back. ``held`` steps belong to one push, which ends with :class:`LetGo`."""

    act: Literal["push"] = "push"
    mm: float
    held: bool = False

    @field_validator("mm")
    @classmethod
    def _is_no_leap(cls, mm: float) -> float:
        most = tables.procedure_room().push_most_mm
        if not 0.0 < abs(mm) <= most:
            raise ValueError(f"a push is up to {most:g} mm, not {mm:g}")
        return mm


class LetGo(RoomCommand):
    """Lets go of a needle that was pushed or pulled while a button or key was held."""

    act: Literal["let_go"] = "let_go"


class TakeNeedleOut(BedsideCommand):
    """Takes the needle out."""

    act: Literal["remove"] = "remove"


class PullSyringe(BedsideCommand):
    """Aspirates."""

    act: Literal["aspirate"] = "aspirate"


class ReadContrast(BedsideCommand):
    """Says what the learner sees in the contrast, and what follows."""

    act: Literal["read"] = "read"
    pattern: Pattern
    decision: Decision


class LetTimePass(BedsideCommand):
    """Lets some minutes pass."""

    act: Literal["wait"] = "wait"
    minutes: float


class TreatPatient(BedsideCommand):
    """Does something for a patient who is not well: an act, or a drug with dose, route and time."""

    act: Literal["treat"] = "treat"
    does: Literal["act", "drug"]
    name: Name
    amount: float = Field(default=0.0, ge=0)
    place: Literal["vein", "muscle", "airway"] = "vein"
    over_s: float = Field(default=1.0, gt=0, le=3600)


class CheckForDischarge(BedsideCommand):
    """Checks one thing before the patient goes home."""

    act: Literal["check"] = "check"
    check: Name


class DecideDischarge(BedsideCommand):
    """Sends the patient home, waits, or keeps the patient."""

    act: Literal["discharge"] = "discharge"
    decision: HomeDecision


#: Every command there is.
COMMANDS: tuple[type[RoomCommand], ...] = (
    *(PlayScenario, PlayAgain, BringPatient, ResumeSession, ShowGuide, FillSyringe, ChooseVolume, TurnToView),
    *(GiveInjection, StopInjection, LetGo, EndSession, WatchSession),
    *(PlanBlock, AskPerson, TickItem, MarkEntry, SteerNeedle, NumbSkin, SetNeedle, PushNeedle, TakeNeedleOut),
    *(PullSyringe, ReadContrast, LetTimePass, TreatPatient, CheckForDischarge, DecideDischarge),
)
_BY_ACT: dict[str, type[RoomCommand]] = {kind.model_fields["act"].default: kind for kind in COMMANDS}


def command_of(message: Mapping[str, Any]) -> RoomCommand:
    """Read one message of the page.

    Raises
    ------
    ValueError
        If no act is called so, or a field is wrong; the message says which.

    Examples
    --------
    >>> command_of({"event": "act", "act": "push", "mm": 5})
    PushNeedle(act='push', mm=5.0, held=False)
    >>> command_of({"event": "act", "act": "push", "mm": 500})
    Traceback (most recent call last):
    ValueError: push, mm: Value error, a push is up to 20 mm, not 500
    """
    act = message.get("act")
    if act not in _BY_ACT:
        raise ValueError(f"no act is called {act!r}: choose from {', '.join(_BY_ACT)}")
    try:
        return _BY_ACT[act].model_validate({name: value for name, value in message.items() if name != "event"})
    except ValidationError as error:
        first = error.errors()[0]
        place = ", ".join([act, *(str(part) for part in first["loc"])])
        raise ValueError(f"{place}: {first['msg']}") from None
