"""No message breaks a widget: it is refused and changes nothing, or it is a gesture."""

from __future__ import annotations

from typing import Any

import pytest

from sympblock.robustness.widgets import bombard, shown_widgets
from sympblock.widgets.core.live_widget import LiveWidget


@pytest.mark.parametrize("name", ["predict", "show_bayes", "show_claims", "show_dose_planner", "show_toxicity_plan"])
def test_random_and_malformed_messages_break_nothing(name: str, tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("SYMPBLOCK_PROGRESS_DIR", str(tmp_path))
    assert [*bombard(shown_widgets()[name](), count=60, seed=3)] == []


class Careless(LiveWidget):
    """Prints, changes before it refuses, and shows what is no number."""

    def handle(self, content: dict[str, Any]) -> None:
        self.view = {**self.view, "said": str(content)}
        if content.get("event") == "again":
            print("again")
        if content.get("event") == "judge":
            self.view = {"share": float("nan")}
        if content.get("event") == "fly":
            raise ValueError("this gesture is not known")


def test_a_careless_widget_is_found_out() -> None:
    found = " ".join(bombard(Careless(), count=200, seed=1))
    for words in ("printed: again", "was refused and changed", "cannot read the state"):
        assert words in found


def test_every_kind_of_widget_in_a_lesson_is_bombarded() -> None:
    assert len(shown_widgets()) >= 24
