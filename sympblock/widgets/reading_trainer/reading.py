"""Contrast pictures for readers: one case of each of four patterns, with what it is, what it means and what to do."""

from __future__ import annotations

from functools import lru_cache

from sympblock.block.injectate.reading_cases import ReadingCase, reading_case
from sympblock.content.practice.readings import DECISIONS, load_readings
from sympblock.drawing.films.contrast_cases import VIEWS, pictures_of, pose_of
from sympblock.drawing.films.one_film import one_film
from sympblock.procedure.events import VIEW_WORDS
from sympblock.widgets.core.reading_form import DrawnPicture, DrawnState
from sympblock.widgets.reading_trainer.verdict import claim_words

#: Cases of the wanted pattern and of three that must be told from it.
READ_CASES = (1, 6, 7, 5)
WHEN = {"live": "during the injection of", "after": "after"}


@lru_cache(maxsize=1)
def pattern_states() -> tuple[DrawnState, ...]:
    """Return the cases, each of another pattern."""
    return tuple(_state(number, reading_case(case)) for number, case in enumerate(READ_CASES, 1))


def _state(number: int, case: ReadingCase) -> DrawnState:
    was, taken = load_readings()[case.pattern], pictures_of(case)
    # From a vessel contrast has run off when the injection has ended.
    moment = "live" if case.pattern == "vessel" else "after"
    pictures = tuple(
        DrawnPicture(
            f"{VIEW_WORDS[view][0].upper()}{VIEW_WORDS[view][1:]} view {WHEN[moment]} {case.volume_ml:g} ml of contrast at {case.level} on the {case.side}.",
            one_film(
                taken[view, moment],
                pose_of(case, view),
                was.name,
                f"Simulated {VIEW_WORDS[view]} radiograph. {was.looks.text}",
            ),
        )
        for view in VIEWS
    )
    decision = was.decisions[0]
    blocks = (
        claim_words(was.looks, "How it looks"),
        claim_words(was.means, "What it means"),
        claim_words(was.choice(decision), DECISIONS[decision], ("good" if decision == "go_on" else "stop", "Decision")),
    )
    return DrawnState(f"{number}. {was.name[0].upper()}{was.name[1:]}", pictures, blocks)
