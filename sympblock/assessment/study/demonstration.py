"""Whether a lesson is being shown to others: what is done meanwhile is nobody's own learning."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Demonstration:
    """Says whether this lesson is being presented; whoever keeps records asks before writing.

    A lesson runs in a program of its own, so that one lesson can be presented while another one is learnt from.

    Attributes
    ----------
    is_on : bool
        True from the beginning of a presentation to its end.
    """

    is_on: bool = False


#: Of this lesson.
DEMONSTRATION = Demonstration()
