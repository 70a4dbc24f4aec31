"""The base of all widgets: one entry for gestures, a sentence for a fault, no traffic before display."""

from __future__ import annotations

from typing import Any

import pytest

from sympblock.widgets.core.files import style_sheet
from sympblock.widgets.core.live_widget import SORRY, LiveWidget
from tests.widget_wire import sent_by, size_of


class Counter(LiveWidget):
    """Counts; refuses to go below zero."""

    def handle(self, content: dict[str, Any]) -> None:
        count = self.view.get("count", 0) + content["step"]
        if count < 0:
            raise ValueError("below zero")
        self.view = {"count": count}


class TestReceive:
    def test_a_gesture_changes_the_view(self):
        widget = Counter()
        widget.receive({"step": 2})
        assert widget.view == {"count": 2}
        assert widget.problem == ""

    def test_a_fault_is_told_to_the_page_and_still_raised(self):
        widget = Counter()
        with pytest.raises(ValueError, match="below zero"):
            widget.receive({"step": -1})
        assert widget.problem == SORRY

    def test_the_next_gesture_clears_the_problem(self):
        widget = Counter()
        with pytest.raises(KeyError):
            widget.receive({})
        widget.receive({"step": 1})
        assert widget.problem == ""

    def test_a_widget_without_gestures_refuses_them(self):
        with pytest.raises(ValueError, match="answers no gesture"):
            LiveWidget().receive({"event": "x"})


class TestConnection:
    def test_nothing_is_sent_before_something_asks_for_the_model(self):
        widget = Counter()
        assert widget.comm is None
        assert widget._repr_mimebundle_() is not None
        assert widget.comm is not None

    def test_the_page_hears_when_a_gesture_is_done_even_if_it_failed(self, monkeypatch):
        widget, sent = Counter(), []
        monkeypatch.setattr(widget, "send", sent.append)
        widget._handle_custom_msg({"step": 1, "page": "a", "sequence": 1}, [])
        widget._handle_custom_msg({"step": -9, "page": "a", "sequence": 2}, [])
        assert widget.problem == SORRY
        assert sent == [{"event": "done", "sequence": 1}, {"event": "done", "sequence": 2}]

    def test_a_gesture_that_comes_again_is_answered_and_not_done_again(self, monkeypatch):
        widget, sent = Counter(), []
        monkeypatch.setattr(widget, "send", sent.append)
        for page, sequence in (("a", 1), ("a", 1), ("b", 1), ("a", 2), ("a", 1)):
            widget._handle_custom_msg({"step": 1, "page": page, "sequence": sequence}, [])
        assert widget.view == {"count": 3}
        assert [message["sequence"] for message in sent] == [1, 1, 1, 2, 1]

    def test_a_message_without_a_number_is_not_answered(self, monkeypatch):
        widget, sent = Counter(), []
        monkeypatch.setattr(widget, "send", sent.append)
        widget._handle_custom_msg({"step": 1}, [])
        assert widget.view == {"count": 1} and sent == []

    def test_text_form_is_the_same_in_every_run(self):
        assert repr(Counter()) == repr(Counter()) == "Counter()"


class Slides(LiveWidget):
    """Shows the scenes that it is told to, under some words."""

    def handle(self, content: dict[str, Any]) -> None:
        pictures = [{"id": name, "scene": {"title": name, "shapes": [name] * 500}} for name in content["scenes"]]
        self.view = {"said": content["said"], "pictures": pictures}


class TestScenes:
    """A scene goes over the wire once; a view that keeps it tells its name."""

    @pytest.fixture
    def slides(self) -> Slides:
        slides = Slides()
        slides.receive({"said": "one", "scenes": ["feet"]})
        return slides

    def test_python_keeps_the_whole_view(self, slides):
        assert slides.view["pictures"][0]["scene"]["title"] == "feet"

    def test_the_page_finds_every_scene_by_its_name(self, slides):
        slides.receive({"said": "two", "scenes": ["feet", "spine", "feet"]})
        state = slides.get_state(["view", "scenes"])
        named = [picture["scene"] for picture in state["view"]["pictures"]]
        assert [state["scenes"][name]["title"] for name in named] == ["feet", "spine", "feet"]
        assert len(state["scenes"]) == 2

    def test_a_scene_that_stays_is_not_sent_again(self, slides):
        with sent_by(slides) as sent:
            slides.receive({"said": "two", "scenes": ["feet"]})
        assert [[*message["state"]] for message in sent] == [["view"]]
        assert size_of(sent) < 200

    def test_a_new_scene_comes_with_the_view_that_names_it(self, slides):
        with sent_by(slides) as sent:
            slides.receive({"said": "one", "scenes": ["spine"]})
        (message,) = sent
        assert message["state"].keys() == {"view", "scenes"}
        assert [*message["state"]["scenes"]] == [message["state"]["view"]["pictures"][0]["scene"]]

    def test_a_page_that_opens_later_gets_all_that_the_view_names(self, slides):
        slides.receive({"said": "two", "scenes": ["feet"]})
        state = slides.get_state()
        assert {*state["scenes"]} == {picture["scene"] for picture in state["view"]["pictures"]}


class TestFiles:
    def test_every_class_of_ours_begins_with_our_name(self):
        import re

        css = style_sheet("core/scene.css", "quiz_card/quiz_card.css")
        css = re.sub(r"/\*.*?\*/|\"[^\"]*\"", "", css, flags=re.DOTALL)
        classes = set(re.findall(r"\.([a-zA-Z][\w-]*)", css))
        assert classes
        assert {name for name in classes if not name.startswith("sympblock-")} == set()
