"""What an event of the procedure room was, in words."""

from __future__ import annotations

from functools import singledispatch

from sympblock.block.block_events import (
    Advance,
    Aim,
    Aspirate,
    Bevel,
    Choose,
    Enter,
    Event,
    Finish,
    Inject,
    Mark,
    Numb,
    Read,
    Remove,
    Shot,
    Tick,
    Wait,
    Withdraw,
)
from sympblock.content.agents import load_agents
from sympblock.content.checklist import load_checklist

VIEWS = {"ap": "AP", "oblique": "oblique", "lateral": "lateral"}


@singledispatch
def words_of_event(event: Event) -> str:
    """Say what happened.

    Examples
    --------
    >>> words_of_event(Advance(at_s=3.0, by_mm=5.0))
    'Needle advanced by 5 mm'
    """
    raise ValueError(f"no words for {type(event).__name__}")


@words_of_event.register
def _(event: Tick) -> str:
    return next(item.title for item in load_checklist() if item.id == event.item)


@words_of_event.register
def _(event: Choose) -> str:
    return f"{event.level} on the {event.side} chosen"


@words_of_event.register
def _(event: Shot) -> str:
    count = "one picture" if event.pulses == 1 else f"{event.pulses} pictures"
    return f"{VIEWS[event.view]} view, {abs(event.oblique_deg):.0f}°: {count}"


@words_of_event.register
def _(event: Mark) -> str:
    return "Entry marked on the skin"


@words_of_event.register
def _(event: Numb) -> str:
    return f"Skin and track numbed with {event.ml:g} ml"


@words_of_event.register
def _(event: Enter) -> str:
    return "Needle set on the skin"


@words_of_event.register
def _(event: Advance) -> str:
    return f"Needle advanced by {event.by_mm:g} mm"


@words_of_event.register
def _(event: Withdraw) -> str:
    return f"Needle pulled back by {event.by_mm:g} mm"


@words_of_event.register
def _(event: Aim) -> str:
    return "Needle aimed anew"


@words_of_event.register
def _(event: Bevel) -> str:
    return "Bevel turned back and forth" if event.towards is None else "Bevel turned to one side"


@words_of_event.register
def _(event: Remove) -> str:
    return "Needle taken out"


@words_of_event.register
def _(event: Aspirate) -> str:
    return "Aspirated"


@words_of_event.register
def _(event: Inject) -> str:
    seen = "watched live" if event.is_watched else "without a picture"
    return f"{event.ml:g} ml injected, {seen}: {load_agents()[event.agent].name}"


@words_of_event.register
def _(event: Read) -> str:
    decided = {"go_on": "go on", "move": "move the tip", "stop": "stop"}[event.decision]
    return f"Contrast read as {event.pattern}; decided: {decided}"


@words_of_event.register
def _(event: Wait) -> str:
    return f"Waited {event.minutes:g} min"


@words_of_event.register
def _(event: Finish) -> str:
    return "Session ended"
