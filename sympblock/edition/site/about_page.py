"""The page about the edition: version, day, licence, how to cite it, how to report an error, and who wrote it."""

from __future__ import annotations

from html import escape

from sympblock.content import load_lessons
from sympblock.content.about import load_about
from sympblock.edition.edition_dates import Imprint
from sympblock.edition.site.drawn_states import table_markup
from sympblock.edition.site.question_data import PROGRESS_SCRIPT
from sympblock.edition.site.site_page import SitePage

#: What pages keep that no learning system records.
KEPT_HERE = (
    "Your answers and the appearance that you choose, on your own device, as far as its browser keeps them. "
    "No page of this edition sends or fetches anything."
)


def about_page(imprint: Imprint, kept: str = KEPT_HERE) -> SitePage:
    """Make the page about the edition; ``kept`` says what becomes of a reader's answers."""
    about = load_about()
    rows = (
        ("Version", f"{escape(imprint.version)}, {imprint.date}"),
        ("Who wrote it", f"{escape(about.authors)}."),
        ("For whom", escape(about.audience)),
        ("How the full course teaches", escape(about.method)),
        ("How to cite it", escape(imprint.citation)),
        (
            "Licence",
            "Text, figures and questions: Creative Commons Attribution 4.0 (CC BY 4.0). Program: BSD 3-Clause. "
            "The papers and pages that are cited belong to their authors.",
        ),
        ("How to report an error", escape(about.error_report)),
        ("Funding", escape(about.funding)),
        ("Interests", escape(about.interests)),
        (
            "What it keeps of you",
            f'{kept}<span class="scripted"><br><button type="button" class="tool" id="forget-answers">Forget my answers</button> '
            '<span id="forgotten" role="status"></span></span>',
        ),
    )
    facts = "".join(f"<dt>{name}</dt><dd>{words}</dd>" for name, words in rows)
    body = (
        f'<h2 id="imprint">Imprint</h2><dl class="facts">{facts}</dl>'
        f'<h2 id="reviews">When the facts were last compared with their sources</h2>{_reviews()}'
    )
    return SitePage(
        "about.html",
        "About this edition",
        "Version, licence, how to cite, and how to report an error.",
        body,
        scripts=(PROGRESS_SCRIPT,),
    )


def _reviews() -> str:
    about = load_about()
    titles = {lesson.lesson: lesson.title for lesson in load_lessons()}
    rows = [
        (
            titles[each.lesson],
            _day(each.reviewed),
            _day(about.expiry_of(each.lesson)),
            each.reviewer or "no clinician yet",
        )
        for each in about.lessons
    ]
    return table_markup((("Lesson", "Compared", "Valid until", "Reviewed by"), *rows), "")


def _day(day: object) -> str:
    return f"{day:%d %b %Y}".lstrip("0")
