"""Questions as they are read without a script: options in the open, key and feedback folded under them.

What stands here is read by people without JavaScript, and it is the ground on which a script makes the question alive.
The script may rely on this structure::

    div.questions[data-card]                the card, such as 03_lumbar_approach/checkpoint_1; its title is its label
                     [data-confidence]      "true" where the card asks how sure the reader is
      article.question[data-item]           one question; the id of its item, the same in every edition
                      [data-kind]           single_best_answer, multiple_response, put_in_order, number or hotspot
        p.question-number                   "Question 1 of 3"
        div.question-stem                   the case, if there is one
        figure.question-picture             the picture, if there is one; of a hotspot without what names its places
        p.question-ask                      the question
        p.question-hint                     what to do, such as "Select the one best answer."
        ol.question-options                 li[data-choice]: the options, with the ids that the author gave them
        details.question-answer             all that is known only after an answer
          p.answer-key                      the key in words
          ol.answer-options                 li[data-choice][data-correct]: each option with its feedback
          figure.question-picture           the picture of a hotspot with its places
          p.answer-why, p.answer-sources    why the key is correct, and its sources
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape
from pathlib import Path

from sympblock.assessment.scoring import choice_ids, choices_by_id, key_of
from sympblock.content.items import Hotspot, Item, NumberItem, PutInOrder
from sympblock.drawing.scene.scene import Scene, Shape
from sympblock.drawing.scene.scene_print import print_scene
from sympblock.edition.site.citations import citation
from sympblock.edition.site.site_page import PictureShelf, SiteLinks
from sympblock.widgets.quiz_card import hotspot
from sympblock.widgets.quiz_card.view import INSTRUCTIONS, shown_ids, unit_words

WIDTH_PX = 1000
FIRST_ATTEMPT = 1


@dataclass(frozen=True)
class AskedCard:
    """Holds the questions of one cell.

    Attributes
    ----------
    name : str
        Lesson and use, such as ``"03_lumbar_approach/checkpoint_1"``.
    title : str
        Such as ``"Checkpoint 1"``.
    items : sequence of Item
        In the order asked.
    asks_confidence : bool
        Whether the reader says how sure they are.
    """

    name: str
    title: str
    items: Sequence[Item]
    asks_confidence: bool


def question_card(card: AskedCard, links: SiteLinks, shelf: PictureShelf) -> str:
    """Return the markup of a card."""
    forms = "".join(
        question_form(item, f"Question {number} of {len(card.items)}", links, shelf)
        for number, item in enumerate(card.items, 1)
    )
    confidence = str(card.asks_confidence).lower()
    return (
        f'<div class="questions" data-card="{card.name}" data-confidence="{confidence}" role="group" aria-label="{escape(card.title)}">'
        f'<p class="questions-title">{escape(card.title)}</p>{forms}</div>\n'
    )


def question_form(item: Item, number: str, links: SiteLinks, shelf: PictureShelf) -> str:
    """Return the markup of one question; ``number`` says which one of how many it is."""
    stem = f'<div class="question-stem">{_paragraphs(item.stem)}</div>' if item.stem else ""
    hint = INSTRUCTIONS[item.kind]
    if isinstance(item, Hotspot):
        hint = "Which place of the picture is it?"
    return (
        f'<article class="question" id="question-{item.id}" data-item="{item.id}" data-kind="{item.kind}" aria-label="{number}">'
        f'<p class="question-number">{number}</p>{stem}{_picture(item, shelf)}'
        f'<p class="question-ask">{escape(item.question)}</p>'
        + (f'<p class="question-hint">{escape(hint)}</p>' if hint else "")
        + f"{_options(item)}{_answer(item, links, shelf)}</article>"
    )


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{escape(each.strip())}</p>" for each in text.split("\n\n"))


def _options(item: Item) -> str:
    if isinstance(item, NumberItem):
        return ""
    choices = choices_by_id(item)
    options = "".join(
        f'<li data-choice="{identity}">{escape(choices[identity].text)}</li>'
        for identity in shown_ids(item, FIRST_ATTEMPT).values()
    )
    return f'<ol class="question-options">{options}</ol>'


def _answer(item: Item, links: SiteLinks, shelf: PictureShelf) -> str:
    places = _placed_picture(item, shelf) if isinstance(item, Hotspot) else ""
    return (
        '<details class="question-answer"><summary>Answer and reasons</summary>'
        f'{"".join(_verdicts(item))}{places}<p class="answer-why">{escape(item.why)}</p>'
        f'<p class="answer-sources">Sources: {citation(item.sources, links)}</p></details>'
    )


def _verdicts(item: Item) -> Iterator[str]:
    if isinstance(item, NumberItem):
        yield from _number_verdicts(item)
        return
    key = key_of(item)
    if isinstance(item, PutInOrder):
        yield '<p class="answer-key">The correct order is this:</p>'
    rows = "".join(_verdict(item, identity, identity in key) for identity in choice_ids(item))
    order = "answer-options ordered" if isinstance(item, PutInOrder) else "answer-options"
    yield f'<ol class="{order}">{rows}</ol>'
    if isinstance(item, Hotspot):
        yield f"<p>Elsewhere in the picture: {escape(item.elsewhere)}</p>"


def _verdict(item: Item, identity: str, is_key: bool) -> str:
    choice = choices_by_id(item)[identity]
    words = (
        "" if isinstance(item, PutInOrder) else f'<b class="answer-mark">{"Correct" if is_key else "Incorrect"}</b> '
    )
    return (
        f'<li data-choice="{identity}" data-correct="{str(is_key).lower()}"><span class="answer-text">{escape(choice.text)}</span> '
        f'<span class="answer-feedback">{words}{escape(choice.feedback)}</span></li>'
    )


def _number_verdicts(item: NumberItem) -> Iterator[str]:
    answer, unit = item.answer, unit_words(item.answer.unit)
    accepted = f"{answer.low:g}" if answer.low == answer.high else f"{answer.low:g} to {answer.high:g}"
    yield f'<p class="answer-key">{answer.value:g} {unit}; accepted: {accepted} {unit}. {escape(item.feedback.correct)}</p>'
    rows = [("Lower", item.feedback.low), ("Higher", item.feedback.high)]
    rows += [(f"{trap.value:g} {unit}".strip(), trap.feedback) for trap in item.traps]
    lines = "".join(f"<li><b>{escape(head)}</b>: {escape(words)}</li>" for head, words in rows)
    yield f'<ul class="answer-options">{lines}</ul>'


def _picture(item: Item, shelf: PictureShelf) -> str:
    """Return the picture that the question is asked on, without the words that would answer it."""
    if item.picture is None:
        return ""
    scene = hotspot.scene_of(item)
    if scene.is_chart:
        return _figure(scene, scene.alt, shelf, is_bare=isinstance(item, Hotspot))
    return _figure(replace(scene, labels=(), note=""), scene.title, shelf, is_bare=True)


def _placed_picture(item: Hotspot, shelf: PictureShelf) -> str:
    """Return the picture with its words, and an outline round the place that was asked for."""
    scene, key = hotspot.scene_of(item), key_of(item)
    rings = [ring for identity, found in hotspot.outlines(item).items() if identity in key for ring in found]
    outlined = (*scene.shapes, *(Shape("line", tuple(ring), "target", emphasis="strong") for ring in rings))
    return _figure(replace(scene, shapes=outlined), f"{scene.alt} An outline marks the place asked for.", shelf)


def _figure(scene: Scene, alt: str, shelf: PictureShelf, is_bare: bool = False) -> str:
    with tempfile.TemporaryDirectory(prefix="sympblock_edition_") as made:
        path = Path(made) / "scene.png"
        print_scene(scene, path, WIDTH_PX, is_bare)
        return f'<figure class="question-picture">{shelf.markup(path.read_bytes(), "png", alt)}</figure>'
