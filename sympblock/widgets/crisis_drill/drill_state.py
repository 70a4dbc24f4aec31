"""What a crisis drill keeps: which crisis, how far, and what was done."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from sympblock.care.safety.story_walk import StoryWalk
from sympblock.content.care.after_block_stories import load_after_block_stories
from sympblock.content.care.crises import Crisis, load_crises
from sympblock.procedure.crisis.drill import Drill, drawn_crisis, surprise_crisis
from sympblock.procedure.crisis.drill_acts import DrillAct
from sympblock.procedure.crisis.drill_debrief import DrillDebrief

DrillPhase = Literal["before", "running", "told", "over"]
#: So many seconds of the drill pass in one of the learner; 0 = paused.
PACES = (0, 1, 4, 10)
#: A page that was away does not skip a crisis.
MOST_STEP_S = 30.0


@dataclass(frozen=True)
class DrillState:
    """Holds a drill.

    Parameters
    ----------
    choice : str
        The crisis that is ticked in the menu.
    crisis_id : str
        The crisis that is played, which may have been drawn; empty before the first drill.
    phase : str
        ``"before"``, ``"running"``, ``"told"`` (a story in steps) or ``"over"``.
    acts : tuple of DrillAct
        What was done.
    now_s : float
        Since the learner came.
    pace : int
        Of :data:`PACES`; after the drill that of its replay.
    thought : str
        The diagnosis that is ticked; empty = none.
    seed : int
        Of the next draw.
    look_s : float
        The moment of the replay.
    chosen : tuple of int
        Acts of a story, by their place in the file.
    story_choice : str
        The act of a story that is ticked.
    """

    choice: str
    crisis_id: str = ""
    phase: DrillPhase = "before"
    acts: tuple[DrillAct, ...] = ()
    now_s: float = 0.0
    pace: int = 0
    thought: str = ""
    seed: int = 1
    look_s: float = 0.0
    chosen: tuple[int, ...] = ()
    story_choice: str = ""

    @property
    def crisis(self) -> Crisis:
        """Return the crisis that is played."""
        return load_crises()[self.crisis_id]

    @property
    def drill(self) -> Drill:
        """Return what the learner did."""
        return Drill(self.crisis_id, self.acts)

    @property
    def debrief(self) -> DrillDebrief:
        """Return the debrief up to now."""
        return DrillDebrief(self.drill, self.now_s)

    @property
    def walk(self) -> StoryWalk:
        """Return the story of a crisis that is told."""
        return StoryWalk(load_after_block_stories()[self.crisis.story], self.chosen)

    def begun(self) -> DrillState:
        """Begin the crisis that is ticked."""
        return self._with(drawn_crisis(self.choice, self.seed))

    def surprised(self) -> DrillState:
        """Begin a crisis that is drawn at random."""
        return self._with(surprise_crisis(self.seed))

    def repeated(self) -> DrillState:
        """Begin the same crisis again."""
        return self._with(self.crisis_id)

    def closed(self) -> DrillState:
        """Go back to the choice."""
        return DrillState(self.choice, seed=self.seed)

    def later(self, seconds: float) -> DrillState:
        """Let time pass; the drill ends at its longest."""
        now_s = min(self.now_s + min(max(seconds, 0.0), MOST_STEP_S), self.crisis.lasts_s)
        state = replace(self, now_s=now_s)
        return state.ended() if now_s >= self.crisis.lasts_s else state

    def replayed(self, seconds: float) -> DrillState:
        """Let the replay go on; it stops at the end."""
        look_s = min(self.look_s + min(max(seconds, 0.0), MOST_STEP_S), self.now_s)
        return replace(self, look_s=look_s, pace=0 if look_s >= self.now_s else self.pace)

    def looked(self, second: float) -> DrillState:
        """Look at another second."""
        return replace(self, look_s=min(max(second, 0.0), self.now_s))

    def at_pace(self, pace: int) -> DrillState:
        """Let time run at a pace; a replay that has come to its end begins anew."""
        is_at_end = self.phase == "over" and pace > 0 and self.look_s >= self.now_s
        return replace(self, pace=pace, look_s=0.0 if is_at_end else self.look_s)

    def ended(self) -> DrillState:
        """End the drill; the replay stands at its end."""
        return replace(self, phase="over", pace=0, look_s=self.now_s)

    def _with(self, crisis_id: str) -> DrillState:
        phase: DrillPhase = "running" if load_crises()[crisis_id].is_played else "told"
        return DrillState(self.choice, crisis_id, phase, seed=self.seed + 1)


def offered_crises() -> dict[str, Crisis]:
    """Return the crises that can be chosen, those of the model first."""
    return {crisis.id: crisis for crisis in load_crises().values() if not crisis.is_drawn}


def causes() -> tuple[str, ...]:
    """Return all causes that can be said aloud, in the order of the alphabet."""
    return tuple(sorted({crisis.cause for crisis in load_crises().values() if crisis.cause}, key=str.casefold))
