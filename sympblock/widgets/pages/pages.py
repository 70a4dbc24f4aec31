"""Pages without controls: the map of lessons, words, sources and the kinds of block side by side."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from html import escape
from pathlib import Path

from IPython.display import HTML

from sympblock.content import (
    BlockAspect,
    Lesson,
    Reference,
    load_block_kinds,
    load_glossary,
    load_items,
    load_lessons,
    load_references,
)
from sympblock.content.about import About, load_about
from sympblock.content.practice.antithrombotics import DrugInterval, load_antithrombotics
from sympblock.content.practice.contraindications import load_contraindications
from sympblock.content.references import SEEN, cited_keys
from sympblock.content.seminars import load_item, load_seminar
from sympblock.content.seminars.educator_pages import known_page, load_educator_pages, page_names
from sympblock.content.studies.block_kinds import KINDS
from sympblock.widgets.pages.page_parts import page, source_marks

NOTEBOOKS_DIR = Path(__file__).parents[3] / "notebooks"


def course_map_page() -> HTML:
    """Show all lessons in order; those that can be opened are links."""
    rows = "".join(_lesson_row(lesson) for lesson in load_lessons())
    return page(
        "<table><caption>The lessons</caption><thead><tr><th scope='col'>Lesson</th>"
        "<th scope='col'>What it gives you</th><th scope='col'>Minutes</th></tr></thead>"
        f"<tbody>{rows}</tbody></table>"
    )


def glossary_page() -> HTML:
    """Show words and abbreviations in alphabetical order, folded until asked for."""
    terms = sorted(load_glossary(), key=lambda entry: entry.term.casefold())
    rows = "".join(
        f"<dt>{escape(', '.join((entry.term, *entry.also)))}</dt>"
        f"<dd>{escape(entry.meaning)} {source_marks(entry.sources)}</dd>"
        for entry in terms
    )
    return page(f"<details><summary>Words and abbreviations ({len(terms)})</summary><dl>{rows}</dl></details>")


def references_page(lesson: str) -> HTML:
    """List the sources of a lesson: those of its text in reading order, then those of its questions."""
    known = load_references()
    rows = "".join(_reference_row(known[key]) for key in keys_of_lesson(lesson))
    return page(f"<ol class='sympblock-references'>{rows}</ol>")


def about_page(lesson: str) -> HTML:
    """Say for whom a lesson is, who wrote it, and until when its last review holds; folded until asked for."""
    rows = "".join(f"<dt>{escape(name)}</dt><dd>{words}</dd>" for name, words in _about_rows(known_page(lesson)))
    what = "page" if lesson in page_names() else "lesson"
    return page(f"<details><summary>About this {what}</summary><dl>{rows}</dl></details>")


def _about_rows(name: str) -> Iterable[tuple[str, str]]:
    about = load_about()
    review = about.review_of(name)
    what = "page" if name in page_names() else "lesson"
    reviewer = f"reviewed by {review.reviewer}" if review.reviewer else f"no clinician has reviewed this {what} yet"
    return (
        *(_for_educators(name, about) if name in page_names() else _for_learners(name, about)),
        ("Authors", f"{escape(about.authors)}; {escape(reviewer)}."),
        ("Released", _day(review.released)),
        (
            "Facts last compared with their sources",
            f"{_day(review.reviewed)}; valid until {_day(about.expiry_of(name))}.",
        ),
        ("Funding", escape(about.funding)),
        ("Declaration of interests", escape(about.interests)),
        ("To report an error", escape(about.error_report)),
    )


def _for_learners(name: str, about: About) -> Iterable[tuple[str, str]]:
    lesson = next(each for each in load_lessons() if each.lesson == name)
    return (
        ("Audience", escape(about.audience)),
        ("Learning outcomes", _listed(objective.text for objective in lesson.objectives)),
        ("Time", f"About {lesson.time}, questions and tasks included."),
        ("Method", escape(about.method)),
    )


def _for_educators(name: str, about: About) -> Iterable[tuple[str, str]]:
    found = next(each for each in load_educator_pages() if each.page == name)
    return (
        ("Audience", escape(about.audience_of_educators)),
        ("Aims", _listed(found.aims)),
        ("Time", f"About {found.time}."),
    )


def _listed(texts: Iterable[str]) -> str:
    return f"<ul>{''.join(f'<li>{escape(text)}</li>' for text in texts)}</ul>"


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def side_by_side_page() -> HTML:
    """Set the kinds of block side by side; on a narrow page each aspect becomes a list."""
    heads = "".join(f"<th scope='col'>{escape(words)}</th>" for words in ("Aspect", *KINDS.values()))
    rows = "".join(_aspect_row(aspect) for aspect in load_block_kinds())
    return page(
        "<table class='sympblock-side-by-side'><caption>Four kinds of block side by side</caption>"
        f"<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"
    )


def _aspect_row(aspect: BlockAspect) -> str:
    cells = "".join(
        f"<td><b aria-hidden='true'>{escape(words)}</b>{escape(cell.words)} {source_marks(cell.sources)}</td>"
        for words, cell in zip(KINDS.values(), aspect.cells(), strict=True)
    )
    return f"<tr><th scope='row'>{escape(aspect.aspect)}</th>{cells}</tr>"


def antithrombotics_page() -> HTML:
    """Show the default intervals of antithrombotic drugs, their authority, and how other frameworks differ."""
    record = load_antithrombotics()
    heads = "".join(f"<th scope='col'>{escape(words)}</th>" for words in ("Drug", *_INTERVAL_HEADS))
    rule = record.default
    others = "".join(
        f"<li><strong>{escape(each.framework)}.</strong> {escape(each.difference)} {source_marks(each.sources)}</li>"
        for each in record.frameworks
    )
    return page(
        "<table class='sympblock-side-by-side'><caption>Antithrombotic drugs before a lumbar sympathetic block: our default, "
        f"to be agreed with the prescriber, in writing</caption><thead><tr>{heads}</tr></thead>"
        f"<tbody>{''.join(_interval_row(each) for each in record.drugs)}</tbody></table>"
        f"<p><strong>Default.</strong> {escape(rule.default)} <em>Authority:</em> {escape(rule.authority)} "
        f"<em>Deviate when:</em> {escape(rule.deviate_when)} {source_marks(rule.sources)}</p>"
        f"<p><strong>How other frameworks differ</strong></p><ul>{others}</ul>"
    )


_INTERVAL_HEADS = ("Stop before the block", "Restart after the block", "Source")
_SEEN_AS = {"primary": "", "secondary": " <small>as quoted</small>"}


def _interval_row(interval: DrugInterval) -> str:
    texts = (escape(interval.stop_before), escape(interval.restart_after), source_marks(interval.sources))
    seen = ("", "", _SEEN_AS[interval.confidence])
    cells = "".join(
        f"<td><b aria-hidden='true'>{head}</b>{text}{note}</td>"
        for head, text, note in zip(_INTERVAL_HEADS, texts, seen, strict=True)
    )
    return f"<tr><th scope='row'>{escape(interval.drug)}</th>{cells}</tr>"


def contraindications_page() -> HTML:
    """Show what forbids or postpones the block, and what settles it first."""
    rows = "".join(
        f"<tr><th scope='row'>{escape(each.reason)}</th>"
        f"<td><b aria-hidden='true'>Do first</b>{escape(each.do_first)} {source_marks(each.sources)}</td></tr>"
        for each in load_contraindications()
    )
    return page(
        "<table class='sympblock-side-by-side'><caption>Contraindications: do not go on until the reason is settled</caption>"
        f"<thead><tr><th scope='col'>Reason</th><th scope='col'>Do first</th></tr></thead><tbody>{rows}</tbody></table>"
    )


def keys_of_lesson(lesson: str) -> tuple[str, ...]:
    """Collect the reference keys of the text and the questions of a lesson or a page for educators, each once.

    Raises
    ------
    FileNotFoundError
        If the lesson has no notebook.
    """
    notebook = json.loads((NOTEBOOKS_DIR / f"{lesson}.ipynb").read_text(encoding="utf-8"))
    text = "\n".join("".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "markdown")
    return tuple(dict.fromkeys([*cited_keys(text), *_keys_in_data(lesson)]))


def _keys_in_data(page_name: str) -> Iterable[str]:
    if page_name not in page_names():
        return [key for item in load_items(page_name) for key in item.sources]
    if not page_name.startswith("seminar_"):
        return []
    seminar = load_seminar(page_name)
    asked = [load_item(one) for one in seminar.questions]
    return [key for holder in (*seminar.stages, *asked) for key in holder.sources]


def _lesson_row(lesson: Lesson) -> str:
    title = f"{lesson.number} {escape(lesson.title)}"
    if lesson.status == "ready":
        name = f"<a href='{lesson.lesson}.ipynb'>{title}</a>"
    else:
        name = f"{title} <small>(in preparation)</small>"
    return f"<tr><th scope='row'>{name}</th><td>{escape(lesson.promise)}</td><td>{lesson.short_time}</td></tr>"


def _reference_row(reference: Reference) -> str:
    text = escape(reference.text)
    link = f" <a href='{escape(reference.url)}' target='_blank' rel='noopener'>Open</a>" if reference.url else ""
    kind = f" <small>({reference.kind}; {SEEN[reference.seen]})</small>"
    return f"<li data-reference='{reference.key}'><strong>{escape(reference.label)}.</strong> {text}{kind}{link}</li>"
