"""Spread patterns in AP and lateral view: decide first, then read what it is."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sympblock.drawing import SCENES, Scene
from sympblock.drawing.sections.spread_shapes import PATTERNS, Pattern
from sympblock.widgets.core.panel import ChoiceControl, Control, Panel, Picture, Toggle, Words
from sympblock.widgets.core.reading_form import DrawnState

#: The pictures in the order shown; the names of the patterns stay hidden until a decision.
PICTURES = {"a": "psoas", "b": "prevertebral", "c": "vascular"}
DECISIONS = {"go_on": "Give the drug", "stop": "Stop"}
CORRECT = {"prevertebral": "go_on", "psoas": "stop", "vascular": "stop"}
ADVICE = {
    "prevertebral": "Give the drug in small fractions, aspirate before each one, and keep watching.",
    "psoas": "Give no drug here. Slide the tip anteriorly along the bone and repeat contrast.",
    "vascular": "Give no drug here. Move the tip and repeat contrast under live fluoroscopy, even if part of the contrast lies at the target.",
}
ADVICE_SOURCES = {
    "prevertebral": ("sensorcaine_drugscom",),
    "psoas": ("hong2010", "pijn_lsb"),
    "vascular": ("hong2010",),
}


@dataclass(frozen=True)
class SpreadPatternsState:
    """Says which picture is read, what was decided and whether the lateral view is covered."""

    picture: str = "a"
    decision: str = ""
    covered: bool = False

    @property
    def name(self) -> str:
        """Return the name of the pattern."""
        return PICTURES[self.picture]

    @property
    def pattern(self) -> Pattern:
        """Return the pattern of the picture."""
        return PATTERNS[self.name]


class SpreadPatterns(Panel[SpreadPatternsState]):
    """Asks for a decision on each spread pattern before it names it.

    Examples
    --------
    >>> spread = SpreadPatterns()
    >>> spread.set("decision", "stop"); spread.view["readout"][0]["heading"]
    'Psoas spread'
    """

    title = "Give the drug, or not?"
    how_to_play = "In the full course each image comes without its name, and you decide before you read what it shows."

    def __init__(self, state: SpreadPatternsState = SpreadPatternsState()) -> None:
        super().__init__(state)

    def controls(self, state: SpreadPatternsState) -> Sequence[Control]:
        """Offer the pictures, the decision and a cover for the lateral view."""
        return (
            ChoiceControl("picture", "Contrast", {key: f"Image {key.upper()}" for key in PICTURES}),
            Toggle("covered", "Cover the lateral view"),
            ChoiceControl("decision", "Your decision", DECISIONS),
        )

    def pictures(self, state: SpreadPatternsState) -> Sequence[Picture]:
        """Draw the pair; without a decision it bears no name."""
        if state.covered:
            scene = SCENES["projection"](view="ap", contrast=state.name, labels=False)
            return (
                Picture(
                    "ap",
                    "AP view. Contrast is black, like bone, as on fluoroscopy.",
                    _nameless(scene, f"AP view: {state.pattern.ap}."),
                ),
            )
        scene = SCENES["spread_pair"](state.name)
        if not state.decision:
            scene = _nameless(scene, f"AP view: {state.pattern.ap}. Lateral view: {state.pattern.lateral}.")
        return (
            Picture(
                "pair",
                "AP and lateral view, patient prone. Contrast is black, like bone, as on fluoroscopy.",
                scene,
            ),
        )

    def readout(self, state: SpreadPatternsState) -> Sequence[Words]:
        """Ask for a decision, then answer it."""
        if not state.decision:
            return (Words("Would you inject the drug here? Decide before you read on.", "Your decision first"),)
        is_correct = state.decision == CORRECT[state.name]
        tag = "Correct" if is_correct else "Incorrect"
        return (
            Words(state.pattern.meaning, state.pattern.title, tone="good" if is_correct else "stop", tag=tag),
            Words(f"AP: {state.pattern.ap}. Lateral: {state.pattern.lateral}.", "What you see", state.pattern.sources),
            Words(ADVICE[state.name], "What to do", ADVICE_SOURCES[state.name]),
        )

    def said(self, state: SpreadPatternsState) -> str:
        """Say the verdict, or what to do next."""
        return self.readout(state)[0].text

    def read_states(self) -> Mapping[str, SpreadPatternsState]:
        """Show every pattern with its name."""
        states = (SpreadPatternsState(picture, CORRECT[name]) for picture, name in PICTURES.items())
        return {f"Image {state.picture.upper()}. {state.pattern.title}": state for state in states}

    def drawn(self, title: str, state: SpreadPatternsState) -> DrawnState:
        """Say what to do where the panel says whether the learner was right."""
        shown = super().drawn(title, state)
        meaning = dataclasses.replace(self.readout(state)[0], heading="What it means", tag=DECISIONS[state.decision])
        tone = "stop" if state.decision == "stop" else "good"
        return dataclasses.replace(shown, blocks=(dataclasses.replace(meaning, tone=tone), *shown.blocks[1:]))

    def settle(self, state: SpreadPatternsState, changed: str) -> SpreadPatternsState:
        """Forget the decision when another picture is chosen."""
        return dataclasses.replace(state, decision="") if changed == "picture" else state


def _nameless(scene: Scene, alt: str) -> Scene:
    """Take the name and the describing captions off a picture."""
    headings = tuple(label for label in scene.labels if label.text in ("AP", "Lateral", "L", "R", "front", "back"))
    return dataclasses.replace(scene, title="Contrast at L3", alt=alt, labels=headings)
