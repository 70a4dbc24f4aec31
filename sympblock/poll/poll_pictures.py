"""The picture of a question for phones: without names, and the place under a tap in millimetres."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from pydantic import JsonValue

from sympblock.assessment.polling.poll_question import PollPhoto, PollQuestion
from sympblock.assessment.polling.responses import VoteFault
from sympblock.content import load_items
from sympblock.content.items import Hotspot, Item, ItemPicture
from sympblock.content.poll_rules import load_poll_rules
from sympblock.exports.asked_picture import WIDTH_PX, AskedPicture, plain_picture
from sympblock.widgets.quiz_card import hotspot

#: A place from a phone is a share of the picture; a little outside is the edge.
Share = tuple[float, float]
#: As wide as the picture stands on a phone without scripts, which tells where it was tapped in pixels.
PICTURE_PX = 300
#: Enough for the questions and both tests of a seminar.
PICTURES_MOST = 64


@dataclass(frozen=True)
class PollPicture:
    """Holds a picture and where it lies in millimetres.

    Parameters
    ----------
    asked : AskedPicture
        The file, with its name and its words.
    bounds_mm : tuple of float
        Left, top, right and bottom.
    """

    asked: AskedPicture
    bounds_mm: tuple[float, float, float, float]

    def place_mm(self, share: Share) -> tuple[float, float]:
        """Return the place of a tap.

        Raises
        ------
        VoteFault
            If it is beside the picture.
        """
        if not all(0 <= each <= 1 for each in share):
            raise VoteFault("Tap inside the picture.")
        left, top, right, bottom = self.bounds_mm
        return round(left + share[0] * (right - left), 2), round(top + share[1] * (bottom - top), 2)

    def share_of(self, response: JsonValue) -> Share | None:
        """Return where in the picture a response lies; None for one that names no place."""
        if not isinstance(response, Mapping) or "x_mm" not in response:
            return None
        left, top, right, bottom = self.bounds_mm
        x_mm, y_mm = float(response["x_mm"]), float(response["y_mm"])  # type: ignore[arg-type]
        return round((x_mm - left) / (right - left), 4), round((y_mm - top) / (bottom - top), 4)


#: Drawn pictures by what they show; the oldest is forgotten first.
_kept: dict[str, PollPicture] = {}
_drawing = threading.Lock()


def picture_of(question: PollQuestion) -> PollPicture | None:
    """Draw the picture of a question, once; None if it has none."""
    if question.photo is not None:
        return _photographed(question.photo)
    if question.picture is None:
        return None
    wanted = question.picture.model_dump_json()
    # Who asks for a picture that is there must not wait for another one that is being drawn.
    return _kept.get(wanted) or _drawn(wanted)


@lru_cache(maxsize=4)
def _photographed(photo: PollPhoto) -> PollPicture:
    """Return a picture that was taken in the seminar; its file is named by what it holds."""
    png = base64.b64decode(photo.png)
    name = f"photo_{hashlib.sha256(png).hexdigest()[:16]}.png"
    height_px = round(WIDTH_PX * photo.height_mm / photo.width_mm)
    asked = AskedPicture(name, png, photo.alt, photo.alt, WIDTH_PX, height_px)
    return PollPicture(asked, (0.0, 0.0, photo.width_mm, photo.height_mm))


def _drawn(wanted: str) -> PollPicture:
    with _drawing:
        if wanted not in _kept:
            scene = hotspot.scene_called(ItemPicture.model_validate_json(wanted))
            while len(_kept) >= PICTURES_MOST:
                del _kept[next(iter(_kept))]
            _kept[wanted] = PollPicture(plain_picture("poll", scene), scene.bounds_mm)
        return _kept[wanted]


def draw_ahead(questions: Iterable[PollQuestion]) -> None:
    """Draw pictures in a thread of their own, in the order in which they will be wanted; one that fails is told when it is put."""
    threading.Thread(target=_draw_all, args=(tuple(questions),), name="poll pictures", daemon=True).start()


def _draw_all(questions: Iterable[PollQuestion]) -> None:
    for question in questions:
        with contextlib.suppress(ValueError):
            picture_of(question)


def tapped(question: PollQuestion, share: Share) -> JsonValue:
    """Return the response of who tapped on the picture: the place, and which answer it is.

    Raises
    ------
    VoteFault
        If the question has no picture, or the tap is beside it.
    """
    picture = picture_of(question)
    if picture is None or question.kind != "hotspot":
        raise VoteFault("This question does not ask for a place.")
    x_mm, y_mm = picture.place_mm(share)
    item = item_of(question)
    found = _named(item, picture, x_mm, y_mm) if isinstance(item, Hotspot) else None
    return {"x_mm": x_mm, "y_mm": y_mm, **({"choice": found} if found else {})}


def _named(item: Hotspot, picture: PollPicture, x_mm: float, y_mm: float) -> str | None:
    """Return the choice under a tap, or the nearest one that the finger may have meant."""
    from shapely.geometry import Point

    inside = hotspot.hit(item, x_mm, y_mm)
    if inside:
        return inside
    left, _, right, _ = picture.bounds_mm
    margin_mm = load_poll_rules().finger_px / PICTURE_PX * (right - left)
    far_mm = {identity: region.distance(Point(x_mm, y_mm)) for identity, region in hotspot.regions(item).items()}
    nearest = min(far_mm, key=lambda identity: far_mm[identity])
    return nearest if far_mm[nearest] <= margin_mm else None


def item_of(question: PollQuestion) -> Item | None:
    """Return the question of the course that was put; None for one that was typed."""
    if not question.item:
        return None
    return next((item for item in load_items(question.lesson) if item.id == question.item), None)


def rings_mm(question: PollQuestion) -> list[list[tuple[float, float]]]:
    """Return the outline of the correct place, to be drawn once the key is shown."""
    item = item_of(question)
    if not isinstance(item, Hotspot):
        return []
    keys = {choice.id for choice in question.choices if choice.is_key}
    return [ring for identity, rings in hotspot.outlines(item).items() if identity in keys for ring in rings]
