"""One form as one learner sits it: which questions it had, which are to be looked at again, and the time spent."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

from pydantic import JsonValue

from sympblock.assessment.exam.bank import exam_bank
from sympblock.assessment.exam.forms import COURSE_FORMS, course_forms, group_form
from sympblock.assessment.record import LearnerRecord
from sympblock.content.exam.blueprint import form_rules
from sympblock.content.items import Item

LESSON = "12_final_exam"
#: Names under which the record keeps what is no answer.
FORM, FLAGS, SECONDS = "form", "flags", "seconds"
_GROUP = re.compile(r"group_([0-9]{1,9})")
Clock = Callable[[], float]


def form_title(form: str) -> str:
    """Return the name of a form as it is spoken of.

    Examples
    --------
    >>> form_title("a"), form_title("group_17")
    ('Form A', 'Group form 17')
    """
    group = _GROUP.fullmatch(form)
    return f"Group form {int(group[1])}" if group else f"Form {form.upper()}"


def group_name(number: int) -> str:
    """Return the name of the form of a group.

    Raises
    ------
    ValueError
        If there is no form of that number.

    Examples
    --------
    >>> group_name(17)
    'group_17'
    """
    most = form_rules().group_number_most
    if not 1 <= number <= most:
        raise ValueError(f"a group has a number from 1 to {most}")
    return f"group_{number}"


def items_of_form(form: str) -> tuple[Item, ...]:
    """Return the questions of a form as it is drawn today.

    Raises
    ------
    ValueError
        If no form has that name.

    Examples
    --------
    >>> len(items_of_form("b"))
    40
    """
    if form in COURSE_FORMS:
        return course_forms()[form]
    group = _GROUP.fullmatch(form)
    if group is None:
        raise ValueError(f"no form is called {form!r}")
    number = int(group[1])
    group_name(number)
    return group_form(number)


class ExamPlace:
    """Keeps what belongs to one form besides its answers.

    A form that was begun keeps its questions, also if the bank has grown since; a
    question that is no longer in the bank is left out.

    Parameters
    ----------
    form : str
        ``a``, ``b``, ``c`` or ``group_17``.
    record : LearnerRecord, optional
        Without one nothing is kept.
    clock : callable
        Seconds that only grow.

    Attributes
    ----------
    items : tuple of Item
        The questions, one at least.
    lost : int
        How many questions of the form are no longer in the bank.
    """

    def __init__(self, form: str, record: LearnerRecord | None = None, clock: Clock = time.monotonic) -> None:
        self.form = form
        self.record = record
        self._clock = clock
        self._last = clock()
        begun = self._ids(FORM)
        known = {item.id: item for item in exam_bank()}
        self.items = tuple(known[each] for each in begun if each in known) or items_of_form(form)
        self.lost = len(begun) - len(self.items) if begun else 0
        self.flagged = set(self._ids(FLAGS))
        seconds = self._kept(SECONDS)
        self.seconds = float(seconds) if isinstance(seconds, int) else 0.0

    def begin(self) -> None:
        """Keep which questions the form has, unless that is kept already."""
        if self.record and not self._ids(FORM):
            self.record.keep(FORM, [item.id for item in self.items])

    def begin_again(self) -> None:
        """Begin a new attempt: no flag, no time."""
        self.flagged, self.seconds, self._last = set(), 0.0, self._clock()
        self.begin()

    def flag(self, item_id: str, is_on: bool) -> None:
        """Mark a question to be looked at again, or take the mark back."""
        if item_id not in {item.id for item in self.items}:
            raise ValueError(f"no question of this form is called {item_id!r}")
        (self.flagged.add if is_on else self.flagged.discard)(item_id)
        if self.record:
            self.record.keep(FLAGS, [*sorted(self.flagged)])

    def spend(self) -> None:
        """Count the time since the last act; a break counts up to the limit of the rules."""
        now = self._clock()
        self.seconds += min(now - self._last, 60.0 * form_rules().break_after_minutes)
        self._last = now

    def keep_time(self) -> None:
        """Keep the time spent so far."""
        if self.record:
            self.record.keep(SECONDS, round(self.seconds))

    def _ids(self, name: str) -> list[str]:
        value = self._kept(name)
        return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []

    def _kept(self, name: str) -> JsonValue:
        """Return what the record holds under a name that is no question."""
        answered = self.record.answers.get(name) if self.record else None
        return answered.response if answered and answered.fingerprint == name else None
