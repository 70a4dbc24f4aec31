"""What a page tells its script of the questions that it asks: all that a verdict needs, of this page alone."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sympblock.assessment.scoring import choice_ids, choices_by_id, key_of
from sympblock.content.items import Hotspot, Item, NumberItem, PutInOrder
from sympblock.edition.site.read_out_data import read_out_data
from sympblock.edition.site.site_page import SiteLinks, SitePage
from sympblock.widgets.quiz_card import hotspot
from sympblock.widgets.quiz_card.view import INSTRUCTIONS, accepted_words, shown_ids, unit_words

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

#: The script that makes questions alive, and the element that holds their data.
SCRIPT, ELEMENT = "questions", "question-data"
#: The script that counts answers on other pages, and the element that names the questions of each lesson.
PROGRESS_SCRIPT, PROGRESS_ELEMENT = "progress", "asked-items"
#: So many attempts find the steps of an order shuffled anew; then the first order comes again.
SHUFFLED_ATTEMPTS = 6
#: Asked before the text is read: a guess is wanted, and lessons promise that it does not count.
UNCOUNTED = ("predict",)


def question_data(lesson: str, items: Sequence[Item], links: SiteLinks) -> str:
    """Write the questions of a page, and the words of its read-out, as the text of its data element.

    Parameters
    ----------
    lesson : str
        Such as ``"03_lumbar_approach"``.
    items : sequence of Item
        Those that the page asks, in its order.
    links : SiteLinks
        What the page can lead to.

    Examples
    --------
    >>> json.loads(question_data("01_sympathetic_chain", [], SiteLinks(())))["items"]
    []
    """
    asked = [asked_item(item) for item in items]
    return _element_text({"lesson": lesson, "items": asked, "read_out": read_out_data(items, links)})


def with_progress(start: SitePage, pages: Iterable[SitePage]) -> SitePage:
    """Give the start page the script that counts answers, and the names of the questions that count on each page.

    Parameters
    ----------
    start : SitePage
        Lists the lessons.
    pages : iterable of SitePage
        The lessons, with the data of their questions.
    """
    names = {page.name.removesuffix(".html"): list(_asked_names(page)) for page in pages}
    asked = _element_text({stem: found for stem, found in names.items() if found})
    return replace(start, scripts=(*start.scripts, PROGRESS_SCRIPT), data=(*start.data, (PROGRESS_ELEMENT, asked)))


def _asked_names(page: SitePage) -> Iterator[dict[str, str]]:
    for text in (text for name, text in page.data if name == ELEMENT):
        counted = (item for item in json.loads(text)["items"] if item["counts"])
        yield from ({"id": item["id"], "version": item["version"]} for item in counted)


def _element_text(data: object) -> str:
    """Write JSON that no text in it can end the element of."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def item_version(item: Item) -> str:
    """Return a mark that changes with anything that the author changes in an item.

    An answer to an earlier version is no answer.
    """
    return hashlib.sha256(item.model_dump_json().encode()).hexdigest()[:8]


def asked_item(item: Item) -> dict[str, Any]:
    """Return all that the script needs of an item; numbers are told in full, so that both judges see the same ones."""
    key = key_of(item)
    choices = [
        {"id": identity, "text": choice.text, "feedback": choice.feedback, "correct": identity in key}
        for identity, choice in choices_by_id(item).items()
    ]
    common = {
        "id": item.id,
        "version": item_version(item),
        "kind": item.kind,
        "objective": item.objective,
        "counts": item.use not in UNCOUNTED,
        "question": item.question,
        "instruction": INSTRUCTIONS[item.kind],
        "why": item.why,
        "choices": choices,
    }
    return common | _own_part(item)


def _own_part(item: Item) -> dict[str, Any]:
    match item:
        case PutInOrder():
            attempts = range(1, SHUFFLED_ATTEMPTS + 1)
            return {"orders": [list(shown_ids(item, attempt).values()) for attempt in attempts]}
        case NumberItem():
            return _number_part(item)
        case Hotspot():
            return _hotspot_part(item)
        case _:
            return {}


def _number_part(item: NumberItem) -> dict[str, Any]:
    answer = item.answer.model_dump(include={"low", "high", "step"})
    return {
        "answer": answer | {"unit": unit_words(item.unit), "accepted": accepted_words(item)},
        "feedback": item.feedback.model_dump(),
        "traps": [trap.model_dump() for trap in item.traps],
    }


def _hotspot_part(item: Hotspot) -> dict[str, Any]:
    scene, regions = hotspot.scene_of(item), hotspot.regions(item)
    return {
        "elsewhere": item.elsewhere,
        "regions": {identity: region_data(regions[identity]) for identity in choice_ids(item)},
        "picture": {
            "title": scene.title,
            "note": scene.note,
            "ground": scene.ground,
            "bounds_mm": list(scene.bounds_mm),
        },
    }


def region_data(region: BaseGeometry) -> dict[str, Any]:
    """Describe a region by its polygons; of each the outer ring, and then its holes."""
    parts = [part for part in getattr(region, "geoms", [region]) if part.geom_type == "Polygon"]
    rings = [[list(ring.coords) for ring in (part.exterior, *part.interiors)] for part in parts]
    return {"area_mm2": region.area, "polygons": rings}
