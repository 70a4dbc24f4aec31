"""Laws of every page of the reading edition, on an edition of two lessons."""

from __future__ import annotations

import re
from dataclasses import replace
from html import escape

import pytest

from sympblock.assessment.scoring import choices_by_id
from sympblock.content import load_items, load_lessons
from sympblock.edition.edition_site import LISTS, EditionSite
from sympblock.edition.link_check import link_faults
from sympblock.edition.page_budget import page_weights, too_heavy
from sympblock.edition.site.frame import content_policy
from sympblock.edition.site.page_outline import page_outline
from tests.edition.sample_edition import LESSONS

CHAIN = "01_sympathetic_chain.html"


@pytest.fixture(scope="module")
def pages(site: EditionSite) -> dict[str, str]:
    return {name: data.decode() for name, data in site.files.items() if name.endswith(".html")}


def lesson_questions(lesson: str):
    """Return the questions that a lesson asks; those of the exam stand elsewhere."""
    return [item for item in load_items(lesson) if item.use != "exam"]


def test_the_edition_holds_the_lessons_and_all_that_is_looked_up(pages: dict[str, str]) -> None:
    assert set(pages) == {*LISTS, *(f"{lesson}.html" for lesson in LESSONS)}


def test_every_link_leads_somewhere_and_nothing_is_loaded_from_elsewhere(site: EditionSite) -> None:
    assert link_faults(site.files) == []


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ('href="glossary.html"', 'href="glossar.html"', "links to glossar.html, which is not there"),
        ('href="#objectives"', 'href="#aims"', "has no such place"),
        ('src="scripts/reading.js"', 'src="https://example.org/reading.js"', "from elsewhere"),
        ('src="scripts/reading.js"', 'src="scripts/read.js"', "which is not there"),
        ('href="https://doi.org/', 'href="https://example.org/', "which is no source of the course"),
        ('id="quiz"', 'id="predict"', "two places are called predict"),
    ],
)
def test_a_planted_fault_is_told(site: EditionSite, before: str, after: str, told: str) -> None:
    page = site.files[CHAIN].decode()
    assert before in page
    spoilt = {**site.files, CHAIN: page.replace(before, after, 1).encode()}
    assert any(told in fault for fault in link_faults(spoilt))


def test_every_picture_is_there_with_words_and_size(site: EditionSite, pages: dict[str, str]) -> None:
    found = [image for page in pages.values() for image in re.findall(r"<img [^>]*>", page)]
    assert len(found) > 10
    for image in found:
        words, place = re.search(r'alt="([^"]*)"', image), re.search(r'src="([^"]*)"', image)
        assert words and words[1].strip() and place and place[1] in site.files, image
        assert re.search(r'width="\d+" height="\d+" loading="lazy"', image), image


def test_headings_begin_with_one_and_leave_no_level_out(pages: dict[str, str]) -> None:
    for name, page in pages.items():
        levels = [int(level) for level in re.findall(r"<h([1-6])[ >]", page)]
        assert levels[0] == 1 and levels.count(1) == 1, name
        assert all(below <= above + 1 for above, below in zip(levels, levels[1:], strict=False)), name


def test_every_page_says_language_title_and_what_it_holds(pages: dict[str, str]) -> None:
    titles = [re.findall(r"<title>([^<]+)</title>", page) for page in pages.values()]
    assert all(len(title) == 1 for title in titles)
    assert len({title[0] for title in titles}) == len(pages)
    for name, page in pages.items():
        assert page.startswith('<!doctype html>\n<html lang="en-GB">'), name
        assert re.search(r'<meta name="description" content="[^"]{20,}">', page), name
        assert '<a class="skip" href="#main">' in page and 'id="main"' in page, name


def test_no_page_shows_what_only_the_notebook_needs(pages: dict[str, str]) -> None:
    for name, page in pages.items():
        for leaked in (
            "lessons.",
            "import sympblock",
            "self_check",
            "Self-check",
            ".ipynb",
            "[@",
            "QuizCard",
            "--jp-x",
        ):
            assert leaked not in page.split("</style>", 1)[1].replace("All lessons.", ""), f"{name} shows {leaked}"


def test_no_page_runs_a_script_of_anybody_else(pages: dict[str, str]) -> None:
    for name, page in pages.items():
        assert escape(content_policy()) in page.replace("&#39;", "&#x27;"), name
        assert not re.search(r"<[^>]*\son[a-z]+=", page), name
        scripts = re.findall(r"<script([^>]*)>(.*?)</script>", page, re.DOTALL)
        inline = [text for kind, text in scripts if text and "json" not in kind]
        assert len(inline) == 1, name  # the one whose mark stands in the policy


def test_questions_answers_and_reasons_are_there_without_a_script(pages: dict[str, str]) -> None:
    for lesson in LESSONS:
        page, items = pages[f"{lesson}.html"], lesson_questions(lesson)
        assert re.findall(r'data-item="([^"]*)"', page) and items
        for item in items:
            form = page.split(f'data-item="{item.id}"')[1].split("</article>")[0]
            assert escape(item.question) in form and escape(item.why) in form
            for choice in choices_by_id(item).values():
                assert form.count(escape(choice.text)) >= 2, f"{item.id} asks and answers {choice.text!r}"
                assert escape(choice.feedback) in form
            assert form.count('class="citation"') == len(item.sources)
            assert "<details" in form


def test_the_key_stands_only_in_the_folded_answer(pages: dict[str, str]) -> None:
    for form in pages[CHAIN].split('<article class="question"')[1:]:
        asked, answer = form.split("<details", 1)
        assert "data-correct" not in asked
        assert "data-correct" in answer or "answer-key" in answer


def test_parts_in_depth_are_folded_under_their_headings(pages: dict[str, str]) -> None:
    found = re.findall(
        r'<details class="deeper"><summary><h2 id="[^"]+">(In depth: [^<]+)</h2></summary>', pages[CHAIN]
    )
    assert len(found) == pages[CHAIN].count('<h2 id="in-depth') > 2


def test_lessons_lead_to_one_another_in_their_order(pages: dict[str, str]) -> None:
    first, second = (f"{lesson}.html" for lesson in LESSONS)
    assert f'<a rel="next" href="{second}">' in pages[first] and '<a rel="prev"' not in pages[first]
    assert f'<a rel="prev" href="{first}">' in pages[second] and '<a rel="next"' not in pages[second]


def test_the_start_page_names_every_lesson_with_its_minutes_and_says_once_what_it_is_not(pages: dict[str, str]) -> None:
    start = pages["index.html"]
    for lesson in load_lessons():
        assert escape(lesson.title) in start and escape(lesson.promise) in start
        assert f"{lesson.minutes} minutes" in start
    assert start.count("It is not a guideline") == 1


def test_the_search_finds_each_section_where_it_stands(site: EditionSite, pages: dict[str, str]) -> None:
    script = site.files["scripts/search_index.js"].decode()
    for name, page in pages.items():
        sections = page_outline(page.split("<main", 1)[1].split("</main>")[0]).sections
        named = [section for section in sections if section.anchor and section.text]
        assert named, name
        for section in named:
            assert f'"{name}#{section.anchor}"' in script


def test_no_lesson_is_too_heavy(site: EditionSite) -> None:
    weights = page_weights(site)
    assert [weight.name for weight in weights] == [page.name for page in site.pages]
    assert too_heavy(weights) == []
    assert too_heavy([*weights, *(replace(weight, name="x", html=16_000_000) for weight in weights[:1])]) == [
        "x weighs 16.0 MB"
    ]
