"""The start page of the edition: the lessons with their minutes, what the edition is, and how to get the full course."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from html import escape

from sympblock.content import Lesson
from sympblock.edition.site.frame import COURSE_TITLE
from sympblock.edition.site.site_page import SitePage

_LEDE = """<p>An open course for residents and for those who teach them, as pages to read on a phone, on a computer or on paper.</p>
<p>This is teaching material. It is not a guideline, and not a licence to practise.</p>"""

_WHAT_IT_IS = """<h2 id="this-edition">What this edition is, and what it is not</h2>
<p>These pages hold the whole text of the course, its figures, all questions with the reasons for each option, and a source for every fact.
They need no network: copy the folder to a telephone or computer, and open this page.</p>
<p>In the full course you also move the C-arm, guide a needle in a simulated patient, manage cases and crises, and take an exam.
Here such a part is shown in a few chosen states. Nothing that you do here is sent; your answers and the appearance that you choose are kept on your own device alone.</p>
<h2 id="full-course">How to get the full course</h2>
<p>The full course runs on your own computer and needs Python 3.11 or newer. Ask whoever gave you this edition for the folder of the course, and run these two commands in it:</p>
<pre><code>pip install -r requirements.txt
python -m sympblock</code></pre>
<p>The course then opens in your browser. After installation it needs no network.</p>"""


_TO_LOOK_UP = """<h2 id="to-look-up">To look up</h2>
<ul class="ways"><li><a href="glossary.html">Glossary</a> of terms and abbreviations</li>
<li><a href="references.html">References</a>: every source, and where it is cited</li>
<li><a href="evidence.html">Evidence table</a> of the studies on sympathetic blocks</li>
<li><a href="simplifications.html">What the simulated patient simplifies</a>: each number of the form S-05 that a lesson gives</li>
<li><a href="about.html">About this edition</a>: version, licence, how to cite it, and how to report an error</li></ul>"""


def start_page(lessons: Sequence[Lesson], built: Collection[str], guides: Sequence[tuple[str, str, str]]) -> SitePage:
    """Make the start page.

    Parameters
    ----------
    lessons : sequence of Lesson
        All of the course.
    built : collection of str
        Names of the pages of this edition; a lesson beside them is named without a link.
    guides : sequence of tuple
        Address, title and promise of each page for educators.
    """
    rows = "".join(_row(lesson, f"{lesson.lesson}.html" in built) for lesson in lessons)
    teaching = "".join(
        f'<li><a href="{name}">{escape(title)}</a><p>{escape(promise)}</p></li>' for name, title, promise in guides
    )
    for_educators = (
        f'<h2 id="for-educators">For those who teach</h2><ul class="lessons">{teaching}</ul>' if guides else ""
    )
    body = f'<h2 id="lessons">Lessons</h2><ul class="lessons">{rows}</ul>{_TO_LOOK_UP}{for_educators}{_WHAT_IT_IS}'
    return SitePage(
        "index.html",
        COURSE_TITLE,
        "An open course on lumbar sympathetic blocks, as pages to read.",
        body,
        _LEDE,
        "start",
    )


def _row(lesson: Lesson, is_built: bool) -> str:
    title = escape(lesson.title) if lesson.is_start_page else f"{int(lesson.number)}. {escape(lesson.title)}"
    name = f'<a href="{lesson.lesson}.html">{title}</a>' if is_built else f"<strong>{title}</strong>"
    minutes = f"{lesson.minutes} minutes"
    if lesson.minutes_in_depth:
        minutes += f", and {lesson.minutes_in_depth} in depth"
    return f'<li>{name} <span class="minutes">{minutes}</span><p>{escape(lesson.promise)}</p></li>'
