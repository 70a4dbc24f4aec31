"""Whether data and lessons fit together: the checks in their order."""

from __future__ import annotations

from typing import Literal

from sympblock.content import ContentError
from sympblock.course.content_check import check_items
from sympblock.course.course_check import check_notebooks, check_reviews, store_self_checks
from sympblock.course.table_check import check_tables


def check_course(
    what: Literal["items", "notebooks", "all"] = "all", *, fix: bool = False, run: bool = False
) -> list[str]:
    """Look for faults in data, lessons and the files that are made from them.

    Parameters
    ----------
    what : str
        ``items``: the files of data/; ``notebooks``: the lessons; ``all``: both.
    fix : bool
        Write notebooks in their normal form and generated files anew.
    run : bool
        Run the lessons before, and store what their self-checks print; includes ``fix``.

    Returns
    -------
    list of str
        One line for each fault, each once; empty if all holds.
    """
    fix = fix or run
    faulty_tables = check_tables(fix=fix)
    findings = [*faulty_tables, *(check_items() if what in ("items", "all") else [])]
    # A lesson on content with a fault would end in an error; the fault is told instead.
    if run and not findings:
        store_self_checks()
    # No lesson can be shown without the tables of numbers, so nothing could be said about the lessons.
    if what in ("notebooks", "all") and not faulty_tables:
        try:
            findings += check_notebooks(fix=fix) + check_reviews()
        except ContentError as error:  # lessons cannot be compared with content that cannot be loaded
            findings += error.lines
    return list(dict.fromkeys(findings))
