"""What the tasks of a lesson say to a reader who has the pages alone: which can be done here, and which need the full course."""

from __future__ import annotations

import re
from itertools import count

#: Leads to how the full course is got.
IN_COURSE = '<a href="index.html#full-course">in the full course</a>'
#: Ends the heading of a task that needs nothing but thought, speech or paper.
THOUGHT = ": think it through"
#: Tasks that need a part of the course that does not stand right under them, by notebook and cell: an item, or 0 for all.
ELSEWHERE = {
    ("03_lumbar_approach", "other-ways"): 2,
    ("04_contrast_spread", "ask-table"): 0,
    ("08_selection_and_evidence", "severity"): 1,
    ("11_simulated_cases", "late-crises"): 0,
    ("11_simulated_cases", "reflection"): 0,
}
_TASK = re.compile(r"(<h3 [^>]*>Try)(?P<above>, [^<]* above)?(?=</h3>)")


def task_for_readers(markup: str, shown: str, above: str = "") -> str:
    """Say of a task whether it is tried here, thought through, or tried in the full course.

    Parameters
    ----------
    markup : str
        A text that may set a task.
    shown : str
        The markup that follows it.
    above : str
        That of the last widget before it, to which some tasks return.

    Examples
    --------
    >>> task_for_readers('<h3 id="try">Try</h3>', '<div class="questions">')
    '<h3 id="try">Try: think it through</h3>'
    """

    def _named(task: re.Match[str]) -> str:
        # An answer that is folded right under its question needs nothing that follows.
        following = "" if "<details" in markup[task.end() :] else shown
        used = above if task["above"] else following
        if 'class="live-panel"' in used:
            return task[0]
        is_drawn = used.startswith('<div class="widget"') and 'class="drawn-how"' in used
        return f"{task[1]}, {IN_COURSE}" if is_drawn else f"{task[1]}{THOUGHT}"

    return _TASK.sub(_named, markup)


def told_elsewhere(markup: str, notebook: str, cell: str) -> str:
    """Say of a task, or of one of its items, that the part of the course that it needs stands elsewhere.

    Examples
    --------
    >>> told_elsewhere('<h3 id="try">Try</h3>', "04_contrast_spread", "ask-table")
    '<h3 id="try">Try, <a href="index.html#full-course">in the full course</a></h3>'
    """
    item, task = ELSEWHERE.get((notebook, cell)), _TASK.search(markup)
    if item is None or task is None:
        return markup
    if item == 0:
        return _TASK.sub(rf"\1, {IN_COURSE}", markup)
    numbers = count(1)

    def _marked(end: re.Match[str]) -> str:
        return f" ({IN_COURSE}){end[0]}" if next(numbers) == item else end[0]

    return markup[: task.start()] + re.sub("</li>", _marked, markup[task.start() :])
