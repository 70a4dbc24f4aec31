"""What may happen in the procedure room, one record each, so that a session can be kept and replayed."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from sympblock.block.injectate.spread_pattern import Pattern
from sympblock.content import tables
from sympblock.content.files import Name, Record, Text
from sympblock.content.practice.agents import load_agents
from sympblock.content.practice.discharge import HOME_DECISIONS, HomeDecision, load_discharge_checks
from sympblock.content.practice.readings import DECISION_ACTS, Decision
from sympblock.conventions import View
from sympblock.procedure.crisis.drill_acts import DrillAct, act_words

Point = Annotated[tuple[float, float, float], Field(strict=False)]
#: No push or pull that is kept is longer, or has more steps.
MOST_PUSH_MM, MOST_STEPS = 200.0, 1000
VIEW_WORDS = {"ap": "AP", "oblique": "oblique", "lateral": "lateral"}


def view_of(oblique_deg: float) -> View:
    """Name a view by its turn.

    Examples
    --------
    >>> view_of(3.0), view_of(-26.0), view_of(90.0)
    ('ap', 'oblique', 'lateral')
    """
    limits, turn = tables.procedure_room(), abs(oblique_deg)
    return "ap" if turn < limits.ap_below_deg else "lateral" if turn > limits.lateral_above_deg else "oblique"


class Event(Record):
    """Holds when something happened.

    Parameters
    ----------
    at_s : float
        Seconds in the room since it was entered; waiting counts.
    """

    at_s: float = Field(ge=0)

    @property
    def words(self) -> str:
        """Say what happened, as far as the event alone can tell."""
        return ""


class Ask(Event):
    """Asks a person about an item of the checklist; question and answer are asked of the room."""

    kind: Literal["ask"] = "ask"
    item: Name


class Tick(Event):
    """Accepts the answer to an item of the checklist as done; what it says is asked of the room."""

    kind: Literal["tick"] = "tick"
    item: Name


class Choose(Event):
    """Sets level and side of the block."""

    kind: Literal["choose"] = "choose"
    level: Literal["L2", "L3", "L4"]
    side: Literal["left", "right"]

    @property
    def words(self) -> str:
        """Say what happened."""
        return f"{self.level} on the {self.side} chosen"


class ImageSetting(Record):
    """Says how the last picture of a run was set, besides its view.

    Parameters
    ----------
    field_mm : float
        Side of the image field.
    across_percent, along_percent : float
        Share of it that the collimator left open.
    dose : str
        Dose per pulse, as the console calls it.
    is_spot : bool
        Whether it was a spot image, which takes more charge than a pulse of a live run.
    """

    field_mm: float = Field(gt=0)
    across_percent: float = Field(gt=0, le=100)
    along_percent: float = Field(gt=0, le=100)
    dose: Literal["low", "usual", "high"]
    is_spot: bool


class Shot(Event):
    """Notes a spot image, a live run or a subtraction from one place, and its cost; ``beam`` points to the detector.

    Parameters
    ----------
    reference_kerma_ugy : float or None
        None in files written before it was noted.
    setting : ImageSetting or None
        None as above, and for pictures that no console took.
    """

    kind: Literal["shot"] = "shot"
    oblique_deg: float
    tilt_deg: float
    side: Literal["left", "right"]
    target_mm: Point
    beam: Point
    pulses: int = Field(ge=1)
    fluoroscopy_s: float = Field(ge=0)
    kerma_area_gy_cm2: float = Field(ge=0)
    is_subtraction: bool = False
    reference_kerma_ugy: float | None = Field(default=None, ge=0)
    setting: ImageSetting | None = None

    @property
    def view(self) -> View:
        """Name the view by its turn."""
        return view_of(self.oblique_deg)

    @property
    def words(self) -> str:
        """Say what happened."""
        live = f"live run of {self.fluoroscopy_s:.1f} s"
        taken = "spot image" if self.pulses == 1 else live
        how = f"subtraction, {self.pulses} image{'' if self.pulses == 1 else 's'}" if self.is_subtraction else taken
        return f"{VIEW_WORDS[self.view]} view, {abs(self.oblique_deg):.0f}°: {how}"


class Save(Event):
    """Saves the picture on the screen to the reference monitor."""

    kind: Literal["save"] = "save"

    @property
    def words(self) -> str:
        """Say what happened."""
        return "Image saved to the reference monitor"


class Mark(Event):
    """Marks the place of entry on the skin."""

    kind: Literal["mark"] = "mark"
    point_mm: Point

    @property
    def words(self) -> str:
        """Say what happened."""
        return "Entry point marked on the skin"


class Numb(Event):
    """Numbs skin and track with the agent of the approach; what it says is asked of the room."""

    kind: Literal["numb"] = "numb"
    ml: float = Field(gt=0, le=20)


class Enter(Event):
    """Sets a needle on the skin, aimed."""

    kind: Literal["enter"] = "enter"
    point_mm: Point
    heading: Point

    @property
    def words(self) -> str:
        """Say what happened."""
        return "Needle set on the skin"


class Advance(Event):
    """Pushes the needle on.

    Parameters
    ----------
    by_mm : float
        How far in all.
    steps : int
        In so many equal steps one after the other; a needle that is held goes on in many.
    """

    kind: Literal["advance"] = "advance"
    by_mm: float = Field(gt=0, le=MOST_PUSH_MM)
    steps: int = Field(default=1, ge=1, le=MOST_STEPS)

    @property
    def words(self) -> str:
        """Say what happened."""
        return f"Needle advanced by {max(round(self.by_mm, 1), 0.1):g} mm"


class Withdraw(Event):
    """Pulls the needle back; its fields are those of :class:`Advance`."""

    kind: Literal["withdraw"] = "withdraw"
    by_mm: float = Field(gt=0, le=MOST_PUSH_MM)
    steps: int = Field(default=1, ge=1, le=MOST_STEPS)

    @property
    def words(self) -> str:
        """Say what happened."""
        return f"Needle withdrawn by {max(round(self.by_mm, 1), 0.1):g} mm"


class Aim(Event):
    """Aims a needle anew that is not deep yet."""

    kind: Literal["aim"] = "aim"
    heading: Point

    @property
    def words(self) -> str:
        """Say what happened."""
        return "Needle redirected"


class Bevel(Event):
    """Turns the bevel towards a direction; None = back and forth, so that the needle goes straight."""

    kind: Literal["bevel"] = "bevel"
    towards: Point | None

    @property
    def words(self) -> str:
        """Say what happened."""
        return "Bevel turned back and forth" if self.towards is None else "Bevel turned to one side"


class Remove(Event):
    """Takes the needle out."""

    kind: Literal["remove"] = "remove"

    @property
    def words(self) -> str:
        """Say what happened."""
        return "Needle removed"


class Aspirate(Event):
    """Pulls at the syringe."""

    kind: Literal["aspirate"] = "aspirate"

    @property
    def words(self) -> str:
        """Say what happened."""
        return "Aspirated"


class Inject(Event):
    """Gives a volume through the needle.

    Parameters
    ----------
    agent : str
        A key of ``data/procedure/agents.yaml``.
    ml : float
        Volume.
    is_watched : bool
        True if it was injected under live fluoroscopy.
    """

    kind: Literal["inject"] = "inject"
    agent: Name
    ml: float = Field(gt=0, le=30)
    is_watched: bool

    @property
    def is_drug(self) -> bool:
        """Tell whether it is local anaesthetic, not contrast."""
        return load_agents()[self.agent].is_anaesthetic

    @property
    def words(self) -> str:
        """Say what happened."""
        seen = "under live fluoroscopy" if self.is_watched else "without fluoroscopy"
        return f"{self.ml:g} ml injected, {seen}: {load_agents()[self.agent].name}"


class Read(Event):
    """Says what the learner saw in the contrast."""

    kind: Literal["read"] = "read"
    pattern: Pattern
    decision: Decision

    @property
    def words(self) -> str:
        """Say what happened."""
        return f"Contrast read as {self.pattern}; decided: {DECISION_ACTS[self.decision]}"


class Wait(Event):
    """Lets time pass."""

    kind: Literal["wait"] = "wait"
    minutes: float = Field(gt=0, le=120)

    @property
    def words(self) -> str:
        """Say what happened."""
        return f"Waited {self.minutes:g} min"


class DischargeCheck(Event):
    """Checks one thing before the patient goes home; ``check`` is a key of ``data/procedure/discharge_checks.yaml``."""

    kind: Literal["discharge_check"] = "discharge_check"
    check: Name

    @property
    def words(self) -> str:
        """Say what happened."""
        return f"Checked before discharge: {load_discharge_checks()[self.check].title}"


class Discharge(Event):
    """Decides whether the patient goes home; with ``"wait"`` the time until the next check passes."""

    kind: Literal["discharge"] = "discharge"
    decision: HomeDecision

    @property
    def words(self) -> str:
        """Say what happened."""
        return f"Decided on discharge: {HOME_DECISIONS[self.decision]}"


class Treat(Event):
    """Treats the patient: an act, a drug with dose and route, or a cause said aloud.

    Parameters
    ----------
    does : str
        Whether ``name`` is an act of ``data/care/crisis_acts.yaml``, a drug of ``data/care/crisis_drugs.yaml``, or a thought.
    name : str
        Of it.
    amount : float
        Of a drug, in its own unit.
    place : str
        Route of a drug.
    over_s : float
        How long a drug runs in.
    """

    kind: Literal["treat"] = "treat"
    does: Literal["act", "drug", "thought"]
    name: Text
    amount: float = Field(default=0.0, ge=0, le=10_000)
    place: Literal["vein", "muscle", "airway"] = "vein"
    over_s: float = Field(default=1.0, gt=0, le=3600)

    @property
    def drill_act(self) -> DrillAct:
        """Return it as the act of a drill that it is; a :class:`DrillError` says why nobody can do it."""
        return DrillAct(self.at_s, self.does, self.name, self.amount, self.place, self.over_s)

    @property
    def words(self) -> str:
        """Say what happened."""
        return act_words(self.drill_act)


class Finish(Event):
    """Ends the session."""

    kind: Literal["finish"] = "finish"

    @property
    def words(self) -> str:
        """Say what happened."""
        return "Session ended"


#: Events that change where the tip is or where it goes.
MOVES = (Enter, Advance, Withdraw, Aim)
