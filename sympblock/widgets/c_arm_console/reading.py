"""The C-arm for readers: the three views of L3 with what shows that each is right, and a needle along the beam."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import lru_cache

from sympblock.conventions import Side
from sympblock.drawing.films.radiographs import radiograph_scene
from sympblock.widgets.core.reading_form import DrawnPicture, DrawnState

FIELD_MM = 230.0


@dataclass(frozen=True)
class ConsoleFrame:
    """Says what one picture of the strip shows.

    Parameters
    ----------
    title, caption, alt : str
        Heading, what to look at, and what is seen.
    view : str
        As :func:`radiograph_scene` takes it.
    off : dict
        How it differs from the textbook's view.
    """

    title: str
    caption: str
    alt: str
    view: str
    off: dict[str, float | str] = field(default_factory=dict)


FRAMES = (
    ConsoleFrame(
        "1. AP, the endplate not squared",
        "The detector is tilted 15° too far towards the feet. The edges of each endplate of L3 lie apart, so the endplate is an oval.",
        "Simulated AP radiograph: the endplates of L3 are ovals and the pedicles lie high on the body.",
        "ap",
        {"tilt_deg": -15.0},
    ),
    ConsoleFrame(
        "2. AP, the endplate squared",
        "After the tilt the upper endplate of L3 is one line, and the spinous process stands midway between the pedicles.",
        "Simulated AP radiograph: the upper endplate of L3 is a single line, with one oval pedicle on each side.",
        "ap",
    ),
    ConsoleFrame(
        "3. Oblique",
        "Turned towards the side of the block, the arch looks like a Scottie dog, and the tip of the transverse process meets the border of the body.",
        "Simulated oblique radiograph: the arch of L3 has the outline of a dog, its nose at the border of the body.",
        "oblique",
    ),
    ConsoleFrame(
        "4. Lateral",
        "In a true lateral view the two pedicles and both halves of the posterior wall are superimposed. This view shows depth and costs the most dose.",
        "Simulated lateral radiograph: the body of L3 has one anterior border and one posterior wall.",
        "lateral",
    ),
    ConsoleFrame(
        "5. A needle along the beam",
        "A needle that is advanced along the oblique beam is seen end on, as a dot beside the body.",
        "Simulated oblique radiograph: the needle is a small dark dot at the border of L3.",
        "oblique",
        {"needle": "coaxial"},
    ),
    ConsoleFrame(
        "6. The same needle, 6° beside the beam",
        "When the C-arm turns away by 6°, the dot becomes a short line: so a needle shows that it has left the beam.",
        "Simulated oblique radiograph: the same needle is a short dark line at the border of L3.",
        "oblique",
        {"needle": "coaxial", "oblique_deg": -6.0},
    ),
)


@lru_cache(maxsize=2)
def console_states(side: Side) -> tuple[DrawnState, ...]:
    """Return the pictures for one side of the patient."""
    return tuple(_state(frame, side) for frame in FRAMES)


def _state(frame: ConsoleFrame, side: Side) -> DrawnState:
    scene = radiograph_scene(frame.view, "L3", side, 0, False, field_mm=FIELD_MM, **frame.off)
    return DrawnState(frame.title, (DrawnPicture(frame.caption, replace(scene, title=frame.title), alt=frame.alt),))
