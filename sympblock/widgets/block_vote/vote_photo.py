"""The radiograph on the screen as a picture for phones."""

from __future__ import annotations

import base64
import io
from typing import Any

import numpy as np

from sympblock.assessment.polling.poll_question import PollPhoto

ALT = "The radiograph that is on the screen now."


def photo_of(grey: bytes, side_px: int, side_mm: float) -> PollPhoto:
    """Return a square picture of grey values as the phones get it.

    Parameters
    ----------
    grey : bytes
        One byte for each pixel, row by row.
    side_px : int
        Pixels of a side.
    side_mm : float
        How long that side is in the plane of the target.
    """
    from PIL import Image

    file = io.BytesIO()
    Image.fromarray(np.frombuffer(grey, np.uint8).reshape(side_px, side_px)).save(file, "PNG")
    return PollPhoto(png=base64.b64encode(file.getvalue()).decode(), alt=ALT, width_mm=side_mm, height_mm=side_mm)


def shown_photo(photo: PollPhoto | None) -> dict[str, Any]:
    """Return what the page of the desk needs of it; nothing if there is none."""
    if photo is None:
        return {}
    src = f"data:image/png;base64,{photo.png}"
    return {"src": src, "alt": photo.alt, "bounds": [0.0, 0.0, photo.width_mm, photo.height_mm], "rings": []}
