"""Whether a browser printed its sheets at their size: what is wider than a sheet makes it shrink all of them without a word."""

from __future__ import annotations

from io import BytesIO

import pikepdf

#: Points of a pixel of the style.
POINTS_PER_PX = 0.75
#: A browser rounds; a reader sees no less than this.
LEAST_SCALE = 0.99


def scale_faults(printed: bytes) -> list[str]:
    """Name it if the sheets of a PDF are shrunk; empty if they are not."""
    scale = sheet_scale(printed)
    return [] if scale >= LEAST_SCALE else [f"something is wider than a sheet: all of them are shrunk to {scale:.0%}"]


def sheet_scale(printed: bytes) -> float:
    """Return the scale at which the first text of a PDF was painted, 1 = its own size.

    Parameters
    ----------
    printed : bytes
        The PDF, as a browser has printed it.
    """
    scale, outside = 1.0, list[float]()
    with pikepdf.open(BytesIO(printed)) as pdf:
        for each in pikepdf.parse_content_stream(pdf.pages[0], "q Q cm BT"):
            verb = str(each.operator)
            if verb == "BT":
                break
            if verb == "q":
                outside.append(scale)
            elif verb == "Q":
                scale = outside.pop()
            else:
                scale *= abs(float(each.operands[0]))
    return scale / POINTS_PER_PX
