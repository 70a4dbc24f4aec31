"""What the 3D viewer shows: from where, which section, and what of the body."""

from __future__ import annotations

from dataclasses import dataclass

from sympblock.conventions import Level
from sympblock.drawing.scene.structure_groups import GROUPS

VIEWS = {"behind": "From behind", "left": "Left side", "right": "Right side", "front": "Front", "below": "From below"}
SHOWN = {"shown": "Shown", "faded": "Faded", "hidden": "Hidden"}
#: How far from mid-body the section may be moved.
HEIGHT_MM = 18.0
#: Field of the state for each group of structures.
FIELDS = {group: f"group_{number}" for number, group in enumerate(GROUPS)}


@dataclass(frozen=True)
class ViewerState:
    """Says who is looked at, from where, and what of the body is shown.

    Parameters
    ----------
    seed : int
        0 = the typical patient, else the number of a person.
    view : str
        A key of :data:`VIEWS`.
    level : str
        ``"L1"`` to ``"L5"``: the section is cut in its plane.
    height_mm : float
        Of the section above the centre of that body, -18 to 18.
    structure : str
        What was clicked or found; empty = nothing.
    """

    seed: int = 0
    view: str = "behind"
    level: Level = "L3"
    height_mm: float = 0.0
    plane: bool = True
    names: bool = True
    structure: str = ""
    group_0: str = "shown"
    group_1: str = "shown"
    group_2: str = "faded"
    group_3: str = "hidden"
    group_4: str = "shown"
    group_5: str = "shown"
    group_6: str = "shown"
    group_7: str = "shown"
    group_8: str = "hidden"
    group_9: str = "hidden"
