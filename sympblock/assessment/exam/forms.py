"""Parallel forms of the final exam: each meets the blueprint exactly, and two of them share little.

A form is the cheapest choice of questions under the rules of the blueprint, where each
question has a random price that hangs on the number of the form alone. A whole-number
programme finds it, so nothing is drawn and thrown away until it happens to fit.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from sympblock.assessment.exam.bank import exam_bank, lesson_of
from sympblock.assessment.scoring import choices_by_id, key_of
from sympblock.content.exam.blueprint import ExamArea, FormRules, form_rules, load_blueprint
from sympblock.content.items import Hotspot, Item, SingleBestAnswer

COURSE_FORMS = ("a", "b", "c")
#: A key may stand in one of so many places, and each of them is as likely.
KEY_PLACES = 4
#: So many questions without a picture open a form (design).
WORDS_FIRST = 5


@dataclass(frozen=True)
class Demand:
    """Asks for at least ``low`` and at most ``high`` of some questions, which are named by their places in the bank."""

    members: tuple[int, ...]
    low: int
    high: int


class NoForm(ValueError):
    """Says that no form meets the blueprint with the questions there are."""


def draw_forms(
    number: int, count: int = len(COURSE_FORMS), before: Sequence[Sequence[Item]] = ()
) -> list[tuple[Item, ...]]:
    """Draw parallel forms.

    Parameters
    ----------
    number : int
        The same number gives the same forms.
    count : int
        How many.
    before : sequence of sequence of Item
        Forms with which the new ones may not share more than the rules allow either.

    Returns
    -------
    list of tuple of Item
        The questions of each form, mixed.

    Raises
    ------
    NoForm
        If the bank has too few questions.
    """
    chance, forms = random.Random(f"final exam {number}"), list(map(tuple, before))
    for _ in range(count):
        forms.append(_one_form(chance, forms))
    return forms[len(before) :]


@lru_cache(maxsize=1)
def course_forms() -> dict[str, tuple[Item, ...]]:
    """Return the forms A, B and C that are the same for everybody.

    Examples
    --------
    >>> {name: len(form) for name, form in course_forms().items()}
    {'a': 40, 'b': 40, 'c': 40}
    """
    return dict(zip(COURSE_FORMS, draw_forms(form_rules().course_number), strict=True))


@lru_cache(maxsize=8)
def group_form(number: int) -> tuple[Item, ...]:
    """Return the form of a group, which shares little with each form of the course.

    Examples
    --------
    >>> group_form(7) == group_form(7) != group_form(8)
    True
    """
    return draw_forms(number, 1, list(course_forms().values()))[0]


def _one_form(chance: random.Random, earlier: Sequence[Sequence[Item]]) -> tuple[Item, ...]:
    bank = exam_bank()
    prices = [chance.random() for _ in bank]
    chosen = _cheapest(prices, demands(bank, earlier))
    form = [item for item, is_chosen in zip(bank, chosen, strict=True) if is_chosen]
    chance.shuffle(form)
    # A picture of a patient takes seconds to be made: the first ones are made while words are answered.
    first = [item for item in form if not item.picture][:WORDS_FIRST]
    return (*first, *(item for item in form if item not in first))


def _cheapest(prices: Sequence[float], wanted: Sequence[Demand]) -> list[bool]:
    # Late: only who sits an exam waits for it.
    import numpy as np
    from scipy.optimize import Bounds, LinearConstraint, milp

    table = np.zeros((len(wanted), len(prices)))
    for row, demand in enumerate(wanted):
        table[row, list(demand.members)] = 1
    limits = LinearConstraint(table, [each.low for each in wanted], [each.high for each in wanted])
    # A gap of 0: else the first choice that is good enough would do, and that may differ from computer to computer.
    found = milp(
        prices, constraints=limits, integrality=np.ones(len(prices)), bounds=Bounds(0, 1), options={"mip_rel_gap": 0}
    )
    if found.x is None:
        raise NoForm(f"no form meets the blueprint: {found.message}")
    return [value > 0.5 for value in found.x]


def demands(bank: Sequence[Item], earlier: Sequence[Sequence[Item]] = ()) -> list[Demand]:
    """Return all that is asked of a form: blueprint, one question an objective, balance, and little shared."""
    rules = form_rules()
    return [
        *_by_blueprint(bank, load_blueprint()),
        *_once(bank),
        *_balanced(bank, rules),
        *_little_shared(bank, earlier, rules),
    ]


def _exactly(members: Sequence[int], count: int) -> Demand:
    return Demand(tuple(members), count, count)


def _by_blueprint(bank: Sequence[Item], areas: Sequence[ExamArea]) -> Iterator[Demand]:
    named = {lesson for area in areas for lesson in area.lessons}
    yield _exactly([at for at, item in enumerate(bank) if lesson_of(item) not in named], 0)
    for area in areas:
        inside = [at for at, item in enumerate(bank) if lesson_of(item) in area.lessons]
        for lesson, count in area.lessons.items():
            yield _exactly([at for at in inside if lesson_of(bank[at]) == lesson], count)
        for thinking, count in area.thinking.items():
            yield _exactly([at for at in inside if bank[at].thinking == thinking], count)


def _once(bank: Sequence[Item]) -> Iterator[Demand]:
    """Ask for one question an objective at most; twins examine one objective, so no form asks two of them."""
    groups: dict[str, list[int]] = defaultdict(list)
    for at, item in enumerate(bank):
        groups[item.objective].append(at)
    yield from (Demand(tuple(members), 0, 1) for members in groups.values() if len(members) > 1)


def _balanced(bank: Sequence[Item], rules: FormRules) -> Iterator[Demand]:
    for difficulty, count in rules.difficulty.items():
        yield _exactly([at for at, item in enumerate(bank) if item.difficulty == difficulty], count)
    for place in range(KEY_PLACES):
        holders = tuple(at for at, item in enumerate(bank) if key_place(item) == place)
        yield Demand(holders, rules.key_place_at_least, rules.key_place_at_most)


def key_place(item: Item) -> int | None:
    """Return at which place the key of a question stands, from 0; None where several answers are asked for.

    Examples
    --------
    >>> {key_place(item) for item in exam_bank()} >= {0, 1, 2, 3, None}
    True
    """
    if not isinstance(item, SingleBestAnswer | Hotspot):
        return None
    return list(choices_by_id(item)).index(key_of(item)[0])


def _little_shared(bank: Sequence[Item], earlier: Sequence[Sequence[Item]], rules: FormRules) -> Iterator[Demand]:
    for form in earlier:
        asked = {item.id for item in form}
        yield Demand(tuple(at for at, item in enumerate(bank) if item.id in asked), 0, rules.shared_at_most)
