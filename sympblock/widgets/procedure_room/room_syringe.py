"""The syringe of the procedure room: at once, or while the page goes on and live pictures follow the fluid."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass

from sympblock.block.injectate.contrast_seen import length_s
from sympblock.block.injectate.injectate_spread import Spread
from sympblock.procedure.events import Inject
from sympblock.procedure.room import needle_to_inject, spread_of_all
from sympblock.procedure.room_record import Room, RoomError
from sympblock.widgets.c_arm_console.c_arm import CArm
from sympblock.widgets.procedure_room.beam_contents import BeamContents
from sympblock.widgets.procedure_room.session_play import SessionPlay


@dataclass(frozen=True)
class SyringePush:
    """Says what is given, how much, and whether it is watched under live fluoroscopy."""

    agent: str
    ml: float
    is_live: bool

    def event(self, at_s: float, ml: float | None = None) -> Inject:
        """Return the event of all of it, or of the volume that was given when it was stopped."""
        return Inject(at_s=at_s, agent=self.agent, ml=self.ml if ml is None else ml, is_watched=self.is_live)


class LiveInjection:
    """Gives one volume through the needle beside the page.

    Parameters
    ----------
    room : Room
        Before it.
    push : SyringePush
        What is given.
    arm : CArm
        Takes the pictures of a live one.
    contents : BeamContents
        What those pictures show.
    told : callable
        Is called when :attr:`words` have changed.

    Attributes
    ----------
    words : str
        How far it has come.
    """

    def __init__(
        self, room: Room, push: SyringePush, arm: CArm, contents: BeamContents, told: Callable[[], None]
    ) -> None:
        self._room, self._push, self._arm, self._contents, self._told = room, push, arm, contents, told
        self._is_stopped = False
        self.words = "Injecting …"

    def stop(self) -> None:
        """Give no more."""
        self._is_stopped = True

    async def flow(self) -> tuple[float, Spread]:
        """Give it; return the volume that was given when it ended or was stopped, and the spread of all at this tip.

        Raises
        ------
        RoomError
            If it cannot be injected.
        """
        loop = asyncio.get_running_loop()
        spread = await loop.run_in_executor(None, lambda: spread_of_all(self._room, self._push.ml))
        ml = round(await self._run(spread), 2) if self._push.is_live else self._push.ml
        before_ml = sum(each.event.ml for each in self._room.injections_here)
        return ml, spread.up_to(before_ml + ml) if ml > 0.0 else spread

    async def _run(self, spread: Spread) -> float:
        """Take pictures while it flows; return what was given when it ended or was stopped."""
        push, arm = self._push, self._arm
        is_contrast = not self._room.approach.agents[push.agent].is_anaesthetic
        pulse_s, began, given_ml = arm.pulse_s, time.monotonic(), 0.0
        arm.begin_run()
        while given_ml < push.ml and not self._is_stopped and arm.is_on:
            given_ml = min(push.ml, push.ml * (time.monotonic() - began + pulse_s) / length_s(push.ml))
            if is_contrast:
                flowed_s = given_ml / push.ml * length_s(push.ml)
                self._contents.flow(self._contents.flowing(self._room, spread, given_ml, flowed_s))
            arm.take_if_seen()
            self.words = f"Injecting … {given_ml:.1f} of {push.ml:g} ml"
            self._told()
            await asyncio.sleep(max(0.005, pulse_s - (time.monotonic() - began) % pulse_s))
        return given_ml


class RoomSyringe:
    """Gives one injection at a time.

    Parameters
    ----------
    arm : CArm
        Takes the pictures of a live one.
    contents : BeamContents
        What those pictures show.
    told : callable
        Is called when :attr:`words` have changed.
    ended : callable
        Takes what is to be told when an injection has ended that went on beside the page, usually nothing.
    """

    def __init__(
        self, arm: CArm, contents: BeamContents, told: Callable[[], None], ended: Callable[[str], None]
    ) -> None:
        self._arm, self._contents, self._told, self._ended = arm, contents, told, ended
        self._flowing: LiveInjection | None = None
        self.task: asyncio.Task[None] | None = None

    @property
    def is_busy(self) -> bool:
        """Tell whether fluid flows."""
        return self._flowing is not None

    @property
    def words(self) -> str:
        """Say how far an injection has come; empty while none is under way."""
        return self._flowing.words if self._flowing else ""

    def stop(self) -> None:
        """Stop the injection, if there is one."""
        if self._flowing is not None:
            self._flowing.stop()

    def give(self, play: SessionPlay, push: SyringePush, is_blocking: bool) -> None:
        """Give what the syringe holds.

        Parameters
        ----------
        play : SessionPlay
            Where it happens.
        push : SyringePush
            What is given.
        is_blocking : bool
            True gives it at once; else a page that runs goes on meanwhile.

        Raises
        ------
        RoomError
            If nothing can be injected as the needle stands.
        """
        needle_to_inject(play.room)
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            loop = None
        if loop is None or is_blocking:
            self._give_at_once(play, push)
            return
        self._flowing = LiveInjection(play.room, push, self._arm, self._contents, self._told)
        self.task = loop.create_task(self._give_beside(play, push, self._flowing))

    def _give_at_once(self, play: SessionPlay, push: SyringePush) -> None:
        """Inject where no page waits: the run is taken at its end only."""
        if push.is_live:
            self._arm.take(pulse_s=length_s(push.ml))
        play.add(push.event(play.now_s))
        self._contents.dress(play.room)

    async def _give_beside(self, play: SessionPlay, push: SyringePush, injection: LiveInjection) -> None:
        words = ""
        try:
            ml, spread = await injection.flow()
            if ml > 0.0:
                play.add(push.event(play.now_s, ml), spread)
        except RoomError as error:
            words = str(error)
        finally:
            self._flowing = None
            self._arm.switch(False)
            self._contents.dress(play.room)
            self._ended(words)
