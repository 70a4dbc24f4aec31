"""Pages to look something up: the glossary, all sources, and the evidence table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from html import escape

from sympblock.content import Lesson, Study, load_glossary, load_indications, load_references, load_studies
from sympblock.content.studies.studies import PLACES, QUESTIONS
from sympblock.edition.site.citations import citation, source_entry
from sympblock.edition.site.site_page import AnchorNames, SiteLinks, SitePage
from sympblock.widgets.pages.pages import keys_of_lesson

_EVIDENCE_HEADS = ("Study", "Indication", "Question", "Procedure", "Design and size", "Result", "Certainty", "Source")


def glossary_page(links: SiteLinks) -> SitePage:
    """Make the page of words and abbreviations, under their first letters."""
    by_letter: dict[str, list[str]] = defaultdict(list)
    anchors = AnchorNames()
    for entry in sorted(load_glossary(), key=lambda term: term.term.casefold()):
        names, marks = ", ".join((entry.term, *entry.also)), citation(entry.sources, links) if entry.sources else ""
        by_letter[entry.term[0].upper()].append(
            f'<dt id="{anchors.of(f"term {entry.term}")}" data-section="{escape(names)}">{escape(names)}</dt><dd>{escape(entry.meaning)} {marks}</dd>'
        )
    body = "".join(
        f'<h2 id="letter-{letter.lower()}">{letter}</h2><dl class="terms">{"".join(rows)}</dl>'
        for letter, rows in by_letter.items()
    )
    lede = f"<p>The {sum(map(len, by_letter.values()))} terms and abbreviations of the course.</p>"
    return SitePage(
        "glossary.html", "Glossary", "Terms and abbreviations of the course on lumbar sympathetic blocks.", body, lede
    )


def references_page(lessons: Sequence[Lesson], built: Sequence[str]) -> SitePage:
    """Make the page of all sources, by their short names, each with the lessons that cite it."""
    citing = _citing_lessons(lesson for lesson in lessons if f"{lesson.lesson}.html" in built)
    sources = sorted(load_references().values(), key=lambda source: source.label.casefold())
    rows = "".join(
        source_entry(source.key, _cited_in(citing.get(source.key, ())), is_section=True) for source in sources
    )
    lede = (
        f"<p>All {len(sources)} sources of the course, in the order of their short names.</p>"
        "<p>Each entry says what kind of source it is, and how much of it was read for the course.</p>"
    )
    return SitePage(
        "references.html",
        "References",
        "All sources of the course on lumbar sympathetic blocks.",
        f'<h2 id="sources">Sources</h2><ul class="sources">{rows}</ul>',
        lede,
    )


def _citing_lessons(lessons: Iterable[Lesson]) -> Mapping[str, list[Lesson]]:
    found: dict[str, list[Lesson]] = defaultdict(list)
    for lesson in lessons:
        for key in keys_of_lesson(lesson.lesson):
            found[key].append(lesson)
    return found


def _cited_in(lessons: Iterable[Lesson]) -> str:
    names = ", ".join(f'<a href="{each.lesson}.html">{escape(each.title)}</a>' for each in lessons)
    return f'<span class="cited-in"> Cited in {names}.</span>' if names else ""


def evidence_page(links: SiteLinks) -> SitePage:
    """Make the page of all studies as one table, and of the indications for which none was found."""
    studies, indications = load_studies(), {row.id: row.name for row in load_indications()}
    heads = "".join(f'<th scope="col" role="columnheader">{head}</th>' for head in _EVIDENCE_HEADS)
    rows = "".join(_study_row(study, indications, links) for study in studies)
    missing = [row.name for row in load_indications() if row.id not in {study.indication for study in studies}]
    none = f"<p>Indications for which no study was found: {escape('; '.join(missing))}.</p>" if missing else ""
    lede = (
        f"<p>All {len(studies)} results of the course, one row for each answer of a paper.</p>"
        "<p>What was not seen in a paper is left empty. A result that we derived from published figures is marked so.</p>"
    )
    body = (
        f'<h2 id="studies">Studies</h2>{none}<div class="table evidence"><table role="table" id="evidence"><caption>Studies of sympathetic blocks</caption>'
        f'<thead role="rowgroup"><tr role="row">{heads}</tr></thead><tbody role="rowgroup">{rows}</tbody></table></div>'
    )
    return SitePage(
        "evidence.html",
        "Evidence table",
        "Studies of sympathetic blocks: in whom, with what result.",
        body,
        lede,
        "table",
    )


def _study_row(study: Study, indications: Mapping[str, str], links: SiteLinks) -> str:
    size = f"{study.n} {study.counted}" if study.n else ""
    label = {"published": "", "derived": " (derived by us)", "conflict": " (sources disagree)"}[study.label]
    cells = (
        escape(indications[study.indication]),
        escape(QUESTIONS[study.question]),
        f"{escape(study.procedure)}, {escape(PLACES[study.place])}",
        escape("; ".join(filter(None, (study.design, study.arms, size)))),
        escape(" ".join(filter(None, (f"{study.outcome}{label}.".replace("..", "."), study.note)))),
        escape(study.certainty),
        citation(study.source, links),
    )
    shown = "".join(
        f'<td role="cell" data-head="{head}">{cell}</td>' if cell else '<td role="cell" class="empty"></td>'
        for head, cell in zip(_EVIDENCE_HEADS[1:], cells, strict=True)
    )
    year = "" if study.year is None or str(study.year) in study.study else f" {study.year}"
    return (
        f'<tr role="row" id="study-{study.id}" data-section="{escape(study.study)}" data-indication="{study.indication}" data-question="{study.question}">'
        f'<th scope="row" role="rowheader">{escape(study.study)}{year}</th>{shown}</tr>'
    )
