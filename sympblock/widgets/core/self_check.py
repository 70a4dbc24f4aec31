"""The self-check of a lesson: drive its widgets as a learner would, and print what they did.

The table is stored in the notebook. It names each key, so that a key that was
flipped, a feedback that is missing and a widget that goes silent all change it.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sympblock.widgets.core.live_widget import LiveWidget
from sympblock.widgets.quiz_card.probes import Probe, key_words, probes
from sympblock.widgets.quiz_card.quiz_card import QuizCard
from sympblock.widgets.quiz_card.view import to_page

LOGGER = logging.getLogger(__name__)
COLUMNS = (34, 20, 18, 8, 8, 9)
HEAD = ("item", "kind", "key", "accepted", "refused", "feedback")


@dataclass(frozen=True)
class CheckedItem:
    """Counts what one item of a card did.

    Attributes
    ----------
    is_accepted : bool
        Whether every correct response got the verdict "correct".
    refused, wrong : int
        How many wrong responses were refused, of how many.
    shown, told : int
        How many feedback texts reached the page, of how many that are due.
    """

    name: str
    kind: str
    key: str
    is_accepted: bool
    refused: int
    wrong: int
    shown: int
    told: int

    @property
    def is_good(self) -> bool:
        """Tell whether the item did all it should."""
        return self.is_accepted and self.refused == self.wrong > 0 and self.shown == self.told > 0

    def row(self) -> tuple[str, ...]:
        """Return the row of the table."""
        accepted = "yes" if self.is_accepted else "FAIL"
        return self.name, self.kind, self.key, accepted, _part(self.refused, self.wrong), _part(self.shown, self.told)


@dataclass(frozen=True)
class CheckedPanel:
    """Counts the gestures that one panel answered."""

    name: str
    answered: int
    gestures: int

    @property
    def is_good(self) -> bool:
        """Tell whether every gesture was answered, and there was one."""
        return self.answered == self.gestures > 0

    def row(self) -> tuple[str, ...]:
        """Return the row of the table."""
        return self.name, "panel", "", "", "", _part(self.answered, self.gestures)


def print_self_check(widgets: Sequence[LiveWidget]) -> bool:
    """Drive the twins of some widgets, print the table, and tell whether all is well.

    Raises
    ------
    ValueError
        If there is nothing to check: a check of nothing must not pass.
    """
    if not widgets:
        raise ValueError("there is no widget to check")
    before = _recorded(widgets)
    checked = [result for widget in widgets for result in check_widget(widget)]
    recorded = _recorded(widgets) - before
    print(_line(HEAD))
    for result in checked:
        print(_line(result.row()))
    print(f"recorded for the learner: {recorded}")
    is_good = recorded == 0 and all(result.is_good for result in checked)
    print("all well" if is_good else "FAIL")
    return is_good


def check_widget(widget: LiveWidget) -> list[CheckedItem | CheckedPanel]:
    """Drive the twin of one widget and return what it did."""
    twin = widget.rehearsal()
    if isinstance(twin, QuizCard):
        return [_check_item(twin, position) for position in range(len(twin.items))]
    if hasattr(twin, "probes"):
        # A twin of its own for the panel: its gestures bring the next case.
        return [_check_panel(widget.rehearsal()), _check_reader(widget, twin.probes())]
    return [_check_panel(twin)]


def _check_reader(widget: LiveWidget, tries: Sequence[Probe]) -> CheckedItem:
    """Give each answer to a twin of its own and count what came back."""
    tried = [(probe, _told(widget.rehearsal(), probe)) for probe in tries]
    correct = [told for probe, told in tried if probe.is_correct]
    wrong = [told for probe, told in tried if not probe.is_correct]
    due = [(text, told) for probe, told in tried for text in probe.feedback]
    return CheckedItem(
        name=type(widget).__name__,
        kind="answers",
        key="computed",
        is_accepted=bool(correct) and all(_tones(told) == {"good"} for told in correct),
        refused=sum("stop" in _tones(told) for told in wrong),
        wrong=len(wrong),
        shown=sum(any(text in block["text"] for block in told) for text, told in due),
        told=len(due),
    )


def _told(twin: LiveWidget, probe: Probe) -> list[dict[str, Any]]:
    """Give one answer and return the blocks of the read-out that judge it."""
    try:
        for gesture in probe.response:
            twin.receive(gesture)
    except Exception:
        LOGGER.exception("%r did not answer %r", twin, probe.response)
        return []
    return [block for block in twin.view["readout"] if block.get("tag")]


def _tones(told: Sequence[dict[str, Any]]) -> set[str]:
    return {block["tone"] for block in told}


def _check_item(card: QuizCard, position: int) -> CheckedItem:
    item = card.items[position]
    tried = [(probe, _verdict(card, position, probe)) for probe in probes(item)]
    correct = [verdict for probe, verdict in tried if probe.is_correct]
    wrong = [verdict for probe, verdict in tried if not probe.is_correct]
    told = [(text, verdict) for probe, verdict in tried for text in probe.feedback]
    return CheckedItem(
        name=item.id,
        kind=item.kind,
        key=key_words(item),
        is_accepted=bool(correct) and all(verdict.get("outcome") == "correct" for verdict in correct),
        refused=sum(verdict.get("outcome") in ("partly", "wrong") for verdict in wrong),
        wrong=len(wrong),
        shown=sum(bool(text.strip()) and text in _texts(verdict) for text, verdict in told),
        told=len(told),
    )


def _verdict(card: QuizCard, position: int, probe: Probe) -> dict[str, Any]:
    """Give one response, read the verdict from the view, and start again."""
    item = card.items[position]
    try:
        card.receive({"event": "go", "position": position})
        response = to_page(item, card.sitting.attempt, probe.response)
        answer = {"item": item.id, "response": response, "confidence": "sure"}
        if card.sitting.mode == "exam":
            card.receive({"event": "choose", **answer})
            card.receive({"event": "hand_in", "is_sure": True})
            card.receive({"event": "go", "position": position})
        else:
            card.receive({"event": "commit", **answer})
        shown = card.view.get("item") or {}
        is_this = shown.get("id") == item.id and not card.problem
        return (shown.get("verdict") or {}) if is_this else {}
    except Exception:
        LOGGER.exception("%s did not answer %r", item.id, probe.response)
        return {}
    finally:
        card.receive({"event": "again"})


def _texts(verdict: dict[str, Any]) -> list[str]:
    lines = verdict.get("lines", [])
    return [verdict.get("remark", ""), *(line["feedback"] for line in lines)]


def _check_panel(panel: LiveWidget) -> CheckedPanel:
    # What is more than controls names its gestures itself.
    gestures = panel.gestures() if hasattr(panel, "gestures") else _gestures(panel)
    answered = [_is_answered(panel, message) for message in gestures]
    return CheckedPanel(type(panel).__name__, sum(answered), len(answered))


def _is_answered(panel: LiveWidget, message: dict[str, Any]) -> bool:
    """Tell whether a gesture changed what the page shows, without a problem."""
    before = panel.view
    try:
        panel.receive(message)
    except Exception:
        LOGGER.exception("%r did not answer %r", panel, message)
        return False
    return panel.view != before and not panel.problem


def _gestures(panel: LiveWidget) -> Iterator[dict[str, Any]]:
    """Yield gestures that must change the view, each made for the view of its moment.

    A control may come and go with the state, so the list of names is taken once
    and every control is looked up again when its turn comes.
    """
    for name in [control["id"] for control in panel.view["controls"]]:
        for value in _values(_control(panel, name)):
            control = _control(panel, name)
            if control and control.get("value") != value:
                yield {"event": "set", "id": name, "value": value}
        control = _control(panel, name)
        if control and control["kind"] == "button" and control["enabled"]:
            yield {"event": "press", "id": name}


def _control(panel: LiveWidget, name: str) -> dict[str, Any]:
    return next((control for control in panel.view["controls"] if control["id"] == name), {})


def _values(control: dict[str, Any]) -> list[Any]:
    """Return the values to try: every option, both ends, yes and no, all ticks and none, a text."""
    kind = control.get("kind", "")
    if kind == "choice":
        options = [option["value"] for option in control["options"]]
        return [*options, options[0]]
    if kind in ("range", "number"):
        return [control["max"], control["min"]]
    if kind == "checks":
        return [[option["value"] for option in control["options"]], []]
    return {"toggle": [True, False], "text": [control.get("example", "A line")]}.get(kind, [])


def _recorded(widgets: Sequence[LiveWidget]) -> int:
    records = [getattr(widget, "record", None) for widget in widgets]
    return sum(record.written for record in records if record)


def _part(count: int, whole: int) -> str:
    return f"{count}/{whole}" if count == whole > 0 else f"{count}/{whole} FAIL"


def _line(cells: Sequence[str]) -> str:
    return " ".join(cell.ljust(width) for cell, width in zip(cells, COLUMNS, strict=False)).rstrip()
