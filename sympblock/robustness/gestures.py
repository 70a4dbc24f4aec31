"""Messages as a page sends them, and messages as no page should: drawn at random from what a widget shows."""

from __future__ import annotations

import copy
import math
import random
from collections.abc import Iterator
from typing import Any

from sympblock.widgets.core.live_widget import LiveWidget
from sympblock.widgets.procedure_room.commands import COMMANDS

#: Values that no control offers.
ODD: tuple[Any, ...] = (
    *(None, True, -1, 0, 10**400, 1e308, math.nan, math.inf, "", " ", "x" * 100_000, "<script>broken = 1</script>"),
    *(
        "__class__",
        "${7*7}",
        "L9",
        "\x00\ud800",
        [],
        [[]] * 50,
        {},
        {"a": {"b": [None]}},
        [math.nan, math.nan],
        [1e9, -1e9],
    ),
)
#: What a learner may type where words or a moment are asked for.
TYPED = (
    "",
    "The leg gets warm.",
    "29.11.2026 14:30",
    "31.02.2026 25:61",
    "<script>alert(1)</script>",
    "{{ 7 * 7 }} {side}",
    "9" * 100_000,
    "\u202e\u0000 \U0001f600",
)
#: Gestures besides those of controls and pictures; a widget that does not know one refuses it.
OTHERS: tuple[dict[str, Any], ...] = (
    *({"event": name} for name in ("judge", "again", "ready", "hand_in", "seen", "pedal", "fly")),
    *({"event": "mode", "mode": mode} for mode in ("practice", "exam")),
    {"event": "hand_in", "is_sure": True},
    {"event": "task", "place": 1},
    {"event": "count", "value": 4},
    *({"event": "pedal", "down": down} for down in (True, False)),
    {"event": "nudge", "id": "oblique_deg", "steps": 5},
    *({"event": "tip", "view": view, "at": [0.4, 0.5]} for view in ("ap", "lateral")),
)


def legal(widget: LiveWidget, dice: random.Random) -> dict[str, Any]:
    """Draw a gesture that the page could send now, or one of another widget."""
    found = list(_offered(widget, dice))
    return copy.deepcopy(dice.choice(found + [dice.choice(OTHERS)]))


def malformed(widget: LiveWidget, dice: random.Random) -> Any:
    """Draw a message that is wrong: not a gesture at all, or one with a part that is odd, missing or too many."""
    if dice.random() < 0.1:
        return dice.choice((None, 7, "press", [], [{}], math.nan, {}, {"event": None}, {"event": ["set"]}, {1: 2}))
    message = legal(widget, dice)
    key = dice.choice(sorted(message))
    match dice.randrange(4):
        case 0:
            del message[key]
        case 1:
            message[dice.choice(("more", "page", "sequence", "value", "at"))] = dice.choice(ODD)
        case _:
            message[key] = dice.choice(ODD)
    return message


def _offered(widget: LiveWidget, dice: random.Random) -> Iterator[dict[str, Any]]:
    view = widget.view
    for control in view.get("controls", ()):
        yield _use(control, dice)
    for picture in view.get("pictures", ()):
        named = [shape["structure"] for shape in picture["scene"].get("shapes", ()) if shape.get("name")]
        if named:
            yield {"event": "pick", "picture": picture["id"], "structure": dice.choice(named)}
    if view.get("item"):
        yield from _answers(view, dice)
    if hasattr(widget, "page"):
        yield {"event": "act", **_command(dice)}


def _use(control: dict[str, Any], dice: random.Random) -> dict[str, Any]:
    if control["kind"] == "button":
        return {"event": "press", "id": control["id"]}
    if control["kind"] == "choice":
        value: Any = dice.choice(control["options"])["value"]
    elif control["kind"] == "toggle":
        value = dice.random() < 0.5
    elif control["kind"] == "checks":
        value = [option["value"] for option in control["options"] if dice.random() < 0.5]
    elif control["kind"] in ("text", "patient"):
        value = dice.choice(TYPED)
    else:
        low, high = control["min"], control["max"]
        value = round(dice.uniform(low, high), 1)
        value = str(value) if control["kind"] == "number" else value
    return {"event": "set", "id": control["id"], "value": value}


def _answers(view: dict[str, Any], dice: random.Random) -> Iterator[dict[str, Any]]:
    item = view["item"]
    names = [choice["id"] for choice in item.get("choices", ())] or ["a"]
    response = {
        "single_best_answer": dice.choice(names),
        "multiple_response": dice.sample(names, dice.randint(1, len(names))),
        "put_in_order": dice.sample(names, len(names)),
        "number": str(dice.randint(0, 200)),
        "hotspot": {"x_mm": dice.uniform(-80, 80), "y_mm": dice.uniform(-80, 80)},
    }[item["kind"]]
    told = {"item": item["id"], "response": response, "confidence": dice.choice(("sure", "fairly", "guess", None))}
    yield {"event": "choose", **told}
    yield {"event": "commit", **told}
    yield {"event": "go", "position": dice.randrange(len(view["progress"]) + 1)}


def _command(dice: random.Random) -> dict[str, Any]:
    kind = dice.choice(COMMANDS)
    fields = {name: _value_of(name, dice) for name in kind.model_fields if name != "act"}
    return {"act": kind.model_fields["act"].default, **fields}


def _value_of(name: str, dice: random.Random) -> Any:
    known: dict[str, tuple[Any, ...]] = {
        "at": ([0.4, 0.5], [0.45, 0.6], None),
        "to": ("left", "right", "up", "down", "straight"),
        "mm": (-20, -5, 5, 20),
        "place": (0, 1, 2),
        "minutes": (1, 15),
        "item": ("consent", "time_out", "antithrombotics"),
        "level": ("L2", "L3", "L4"),
        "side": ("left", "right"),
        "view": ("ap", "oblique", "lateral"),
        "live": (False,),
        "pattern": ("prevertebral", "psoas"),
        "decision": ("go_on", "move", "stop"),
        "value": ("contrast", "bupivacaine_025", "5", True),
    }
    return dice.choice(known.get(name, ODD))
