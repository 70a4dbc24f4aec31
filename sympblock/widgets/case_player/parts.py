"""Parts of the page of a case: blocks of words and tables, with the pictures that stand beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sympblock.widgets.core.panel import Picture, Table, Words


@dataclass(frozen=True)
class Part:
    """Holds what stands in one row of the page.

    Parameters
    ----------
    blocks : tuple of Words or Table
        In the order read.
    pictures : tuple of Picture
        Beside the blocks; none = the blocks have the whole width.
    wider : str
        Which of the two has more of the width.
    """

    blocks: tuple[Words | Table, ...]
    pictures: tuple[Picture, ...] = ()
    wider: Literal["pictures", "blocks"] = "pictures"


def rows_of(parts: Sequence[Part]) -> list[dict[str, Any]]:
    """Say for the page how many blocks each row has, which pictures, and which of the two is wider.

    Examples
    --------
    >>> rows_of([Part((Words("One."), Words("Two.")))])
    [{'count': 2, 'pictures': [], 'wider': 'pictures'}]
    """
    return [
        {"count": len(part.blocks), "pictures": [each.name for each in part.pictures], "wider": part.wider}
        for part in parts
    ]
