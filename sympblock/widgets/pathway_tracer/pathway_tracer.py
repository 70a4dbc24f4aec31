"""The pathway tracer: follow an impulse to the leg, cut its way and see what is lost."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence

from sympblock.anatomy.schematic.sympathetic_pathway import (
    CUTS,
    EXITS,
    PEOPLE,
    USUAL_OUTFLOW,
    remaining_fibres,
    stopped_at,
)
from sympblock.drawing.sections.pathway import OTHER_SIDE, Impulse, pathway
from sympblock.widgets.core.panel import Button, ChoiceControl, Control, Panel, Picture, Table, Words
from sympblock.widgets.core.reading_form import DrawnState

#: What each kind of place on the way is, in the learner's words.
STATIONS = {
    "other": "Opposite side: the fibre descends there and crosses (the level is our choice, S-03).",
    "horn": "Lateral horn: the first neuron.",
    "white": "White ramus: the preganglionic fibre reaches the trunk.",
    "ganglion": "Ganglion: the fibre may pass through or synapse here.",
    "trunk": "Trunk: the fibre descends without a synapse.",
    "grey": "Grey ramus: the postganglionic fibre leaves the trunk.",
    "nerve": "Spinal nerve: the fibre runs with the somatic nerve.",
    "femoral": "Femoral nerve: the fibre continues to the vessels of the thigh.",
    "tibial": "Tibial nerve: the fibre continues to the vessels of the foot.",
    "thigh": "Vessel of the thigh: the impulse constricts it.",
    "foot": "Vessel of the foot: the impulse constricts it.",
}


class PathwayTracer(Panel[Impulse]):
    """Follows one impulse from the lateral horn to a vessel, with a cut on the way.

    Examples
    --------
    >>> tracer = PathwayTracer()
    >>> tracer.set("cut", "block_l3")
    >>> tracer.view["readout"][1]["rows"]
    [['Foot', '0 of 25'], ['Thigh', '5 of 15']]
    """

    title = "Pathway tracer"
    how_to_play = "In the full course you choose where the impulse starts, where it goes and what is cut, and follow it station by station."

    def __init__(self, state: Impulse = Impulse(reached=1)) -> None:
        super().__init__(state)

    def controls(self, state: Impulse) -> Sequence[Control]:
        """Offer where the impulse starts, where it goes, who the person is and what is cut."""
        at_end = state.arrived or len(state.passed) < state.reached
        return (
            ChoiceControl("origin", "Starts in the cord at", _origins(state.person)),
            ChoiceControl("vessel", "Goes to a vessel of the", {vessel: vessel for vessel in reversed(EXITS)}),
            ChoiceControl("cut", "Cut or block", CUTS),
            ChoiceControl("person", "Person", PEOPLE),
            Button("next", "Next station", enabled=not at_end),
            Button("run", "Run to the end", enabled=not at_end),
            Button("restart", "Back to the cord", enabled=state.reached > 1),
        )

    def pictures(self, state: Impulse) -> Sequence[Picture]:
        """Draw the whole way."""
        caption = "Thick line: the impulse so far. Grey: routes to this vessel that no longer conduct. Pale: routes to the other vessel."
        return (Picture("pathway", caption, pathway(state)),)

    def readout(self, state: Impulse) -> Sequence[Words | Table]:
        """Say where the impulse is and count the routes that are left."""
        rows = []
        for vessel in reversed(EXITS):
            remaining, of = remaining_fibres(vessel, state.cut, state.person)
            rows.append((vessel.capitalize(), f"{remaining} of {of}"))
        return (
            _progress(state),
            Table("Routes in the model that still conduct", ("Vessel of the", "Routes"), tuple(rows)),
            Words(
                "A route is one cord segment joined to one ganglion. The counts show which routes still conduct; "
                "they do not predict skin temperature (S-03).",
                sources=("earthslab",),
            ),
        )

    def said(self, state: Impulse) -> str:
        """Say where the impulse is."""
        return _progress(state).text

    def settle(self, state: Impulse, changed: str) -> Impulse:
        """Start the impulse anew when its way changes; a cut keeps it running."""
        if state.origin not in _origins(state.person):
            state = dataclasses.replace(state, origin="L1")
        return dataclasses.replace(state, reached=99 if changed in ("cut", "person") else 1)

    def read_states(self) -> Mapping[str, Impulse]:
        """Follow one impulse through its stations, then block its way."""
        return {
            "1. The impulse leaves the lateral horn of L1": Impulse(reached=1),
            "2. It enters the trunk through the white ramus": Impulse(reached=3),
            "3. It descends in the trunk": Impulse(reached=8),
            "4. It leaves at L5 and arrives": Impulse(reached=99),
            "5. A block at L3 stops it": Impulse(cut="block_l3", reached=99),
        }

    def drawn(self, title: str, state: Impulse) -> DrawnState:
        """Count routes where something is cut; until then all of them conduct."""
        shown = super().drawn(title, state)
        return shown if state.cut != "none" else dataclasses.replace(shown, blocks=shown.blocks[:1])

    def pressed(self, state: Impulse, button: str) -> Impulse:
        """Move the impulse on, to its end, or back to the cord."""
        reached = {"next": len(state.passed) + 1, "run": 99, "restart": 1}[button]
        return dataclasses.replace(state, reached=reached)


def _origins(person: str) -> dict[str, str]:
    more = {"white_l3": {"L3": "L3"}, "crossing": {OTHER_SIDE: "Opposite side"}}.get(person, {})
    return {segment: segment for segment in USUAL_OUTFLOW} | more


def _progress(state: Impulse) -> Words:
    stop = stopped_at(state.route, state.cut)
    if state.arrived:
        return Words(
            f"The impulse reaches the vessel of the {state.vessel}, which constricts.",
            "Arrived",
            tone="good",
            tag="Conducted",
        )
    if stop and len(state.passed) < state.reached:
        return Words(f"The impulse ends here. {CUTS[state.cut]} stops it.", "Lost", tone="stop", tag="Blocked")
    kind, _, rest = state.passed[-1].partition("_")
    levels = [] if kind in ("femoral", "tibial", "other") else rest.upper().split("_")
    return Words(STATIONS[kind], f"Now at {' to '.join(levels)}" if levels else "Now", sources=("ellis_clinanat",))
