"""Texts of the data that are markup, scripts or templates: the page shows them as text, and nothing of them runs."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest
import yaml
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from playwright.sync_api import Locator, Page, expect

from sympblock.course.checkout import ROOT
from sympblock.course.notebook_form import normal_form
from sympblock.robustness.data_mutations import HOSTILE_TEXTS
from tests.sample_course import KINDS, LESSON, SAMPLE

#: Files whose prose is made hostile, beside the questions and the sources.
FILES = (
    "glossary.yaml",
    "level_notes.yaml",
    "structures.yaml",
    "claims/permanent_blocks.yaml",
    "procedure/toxicity.yaml",
    "procedure/antithrombotics.yaml",
    "procedure/contraindications.yaml",
    "procedure/lumbar_approach.yaml",
    "block_kinds.yaml",
    "about.yaml",
)
CALLS = (
    f"start('{LESSON}')",
    f"quiz('{LESSON}')",
    "show_level_explorer()",
    "show_procedure()",
    "show_claims('permanent_blocks')",
    "show_toxicity_plan()",
    "show_antithrombotics()",
    "show_contraindications()",
    "show_side_by_side()",
    "glossary()",
    f"references('{LESSON}')",
)
#: BibTeX takes braces, marks of LaTeX and quotation marks for its own.
IN_SOURCES = [text for text in HOSTILE_TEXTS if not set(text) & set("{}$&#%")]
#: The copy comes first, so that its package reads its data.
CODE = "import sys\nsys.path.insert(0, {root!r})\nfrom sympblock import lessons\nlessons.{call}"
HARM = "() => window.sympblockHarm"


def made_hostile(entry: Any, texts: Any, name: str = "") -> Any:
    """Add a hostile text to every piece of prose."""
    if isinstance(entry, dict):
        return {key: made_hostile(value, texts, key) for key, value in entry.items()}
    if isinstance(entry, list):
        return [made_hostile(each, texts, name) for each in entry]
    is_prose = isinstance(entry, str) and (" " in entry or name in ("text", "term", "name")) and name != "lessons"
    return f"{entry} {next(texts)}" if is_prose else entry


@pytest.fixture(scope="module")
def hostile_course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the course, and make the texts of its data hostile."""
    root = tmp_path_factory.mktemp("hostile")
    for name in ("sympblock", "data", "notebooks"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    texts = cycle(HOSTILE_TEXTS)
    sources = {f"items/{LESSON}.yaml": SAMPLE, **{name: ROOT / "data" / name for name in FILES}}
    for name, source in sources.items():
        entries = made_hostile(yaml.safe_load(source.read_text("utf-8")), texts)
        if source is SAMPLE:
            entries = [entry | {"use": "quiz"} for entry in entries]
        (root / "data" / name).write_text(yaml.safe_dump(entries, allow_unicode=True, sort_keys=False), "utf-8")
    titles = cycle(IN_SOURCES)
    bib = (root / "data/references.bib").read_text("utf-8")
    bib = re.sub(r"(?m)^(  title = \{.*)\},$", lambda found: f"{found[1]} {next(titles)}}},", bib)
    (root / "data/references.bib").write_text(bib, "utf-8")
    return root


@pytest.fixture
def open_hostile(open_course, open_lesson, hostile_course: Path) -> Callable[[str], None]:
    """Open a lesson that shows what rests on the hostile texts, and what it is given besides."""

    def _open(name: str, *more: str) -> None:
        codes = [CODE.format(root=str(hostile_course), call=call) for call in CALLS]
        cells = [new_code_cell(code, id=f"cell-{number}") for number, code in enumerate((*codes, *more))]
        open_course.add(name, normal_form(new_notebook(cells=[new_markdown_cell("# A test", id="title"), *cells])))
        open_lesson(name)

    return _open


def harm_done(page: Page) -> list[object]:
    """Ask every frame whether a script of a text has run."""
    return [harm for frame in page.frames if (harm := frame.evaluate(HARM))]


def shows_one(place: Locator) -> None:
    """Wait until a hostile text can be read there, letter by letter."""
    expect(place).to_contain_text(re.compile("|".join(map(re.escape, HOSTILE_TEXTS))), use_inner_text=True)


def answer(card: Locator, kind: str) -> None:
    """Answer a question, rightly or wrongly; an order stays as it is."""
    if kind == "number":
        card.get_by_label("Your answer in °").fill("30")
    elif kind == "hotspot":
        card.get_by_role("application").click()
    elif kind == "put_in_order":
        card.get_by_role("button", name=re.compile("^Move up")).last.click()
    else:
        card.get_by_text(re.compile("^(T10 to L2|Aorta) ")).click()


@pytest.mark.long
def test_hostile_texts_are_shown_as_text_and_run_nothing(page: Page, open_hostile) -> None:
    dialogs: list[str] = []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    open_hostile("91_hostile.ipynb")
    card = page.locator(".sympblock-quiz").first
    for kind in KINDS:
        answer(card, kind)
        card.get_by_text("Fairly sure", exact=True).click()
        card.get_by_role("button", name="Check answer").click()
        expect(card.locator(".sympblock-verdict-word")).to_be_visible()
        shows_one(card)
        card.get_by_role("button", name=re.compile("^(Next|See your results)$")).click()
    # The learner's notes are a dialogue that is closed.
    for panel in page.locator(".sympblock-panel:not([popover])").all():
        panel.scroll_into_view_if_needed()
        for control in panel.locator("input[type=radio]").all()[:3]:
            control.click(force=True)  # the answer may draw it anew at any moment
        for button in panel.locator("button:not([aria-disabled=true]):not(:disabled)").all()[:1]:
            button.click()
        shows_one(panel)
    for folded in page.locator(".sympblock-page summary").all():
        folded.click()
    pages = page.locator(".sympblock-page")
    shown = "\n".join(pages.all_inner_texts())
    assert [text for text in HOSTILE_TEXTS if text not in shown] == []
    assert page.locator(".sympblock-quiz, .sympblock-panel:not([popover])").count() == 5
    page.wait_for_load_state("networkidle")
    assert harm_done(page) == []
    assert dialogs == []
    expect(page.locator(":is(.sympblock-quiz, .sympblock-panel, .sympblock-page) :is(script, iframe)")).to_have_count(0)
    expect(page.locator("a[href^='javascript' i]")).to_have_count(0)


@pytest.mark.long
def test_a_text_that_ran_would_be_seen(page: Page, open_hostile) -> None:
    """Markup that is handed to the page as markup does run: what the test above looks for can be there."""
    code = f"from IPython.display import HTML\nHTML({HOSTILE_TEXTS[0]!r})"
    open_hostile("92_hostile_markup.ipynb", code)
    page.wait_for_function(HARM)
    assert harm_done(page) == ["img"]
