"""What of the course rests on a kind of data file, opened to see whether it still stands.

Only what needs no patient is opened: a body takes half a minute to be made anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from sympblock.course.data_files import DataFile
from sympblock.robustness.data_mutations import HOSTILE_TEXTS

_OF_A_PATIENT = ("contrast_case", "person_section", "radiograph")


def open_what_rests_on(kind: DataFile, stem: str) -> list[str]:
    """Open what shows the content of a file.

    Parameters
    ----------
    kind : DataFile
        The kind of file.
    stem : str
        Its name.

    Returns
    -------
    list of str
        Hostile texts that stand in a page as markup, not as text; empty if all is well.
    """
    opened = _OPENED.get(kind.pattern, lambda _stem: ())(stem)
    pages = [page.data for page in opened if hasattr(page, "data") and isinstance(page.data, str)]
    return [text for page in pages for text in HOSTILE_TEXTS if "<" in text and text in page]


def _ready() -> list[str]:
    from sympblock.content import load_lessons

    return [lesson.lesson for lesson in load_lessons() if lesson.status == "ready"]


def _pages(*names: str) -> Callable[[str], Iterable[Any]]:
    """Make what opens pages without a lesson."""

    def _open(_stem: str) -> Iterable[Any]:
        from sympblock.widgets.pages import pages

        return [getattr(pages, f"{name}_page")() for name in names]

    return _open


def _pages_of_lessons(*names: str) -> Callable[[str], Iterable[Any]]:
    """Make what opens pages of every lesson."""

    def _open(_stem: str) -> Iterable[Any]:
        from sympblock.widgets.pages import pages

        return [getattr(pages, f"{name}_page")(lesson) for name in names for lesson in _ready()]

    return _open


def _panels(*names: str) -> Callable[[str], Iterable[Any]]:
    """Make what opens panels."""

    def _open(_stem: str) -> Iterable[Any]:
        from sympblock import lessons

        return [getattr(lessons, f"show_{name}")() for name in names]

    return _open


def _cards(lesson: str) -> Iterable[Any]:
    from sympblock.content import load_items
    from sympblock.widgets.pages.pages import references_page
    from sympblock.widgets.quiz_card.quiz_card import QuizCard

    light = [item for item in load_items(lesson) if not (item.picture and item.picture.scene in _OF_A_PATIENT)]
    cards = (QuizCard([item for item in light if item.use == use]) for use in dict.fromkeys(each.use for each in light))
    return [references_page(lesson), *cards]


def _educator_pages() -> Iterable[Any]:
    from sympblock.content.seminars.educator_pages import page_names
    from sympblock.widgets.pages import pages

    return [page(name) for name in page_names() for page in (pages.about_page, pages.references_page)]


def _plan(seminar: str) -> Iterable[Any]:
    from sympblock import lessons

    return [lessons.show_seminar_plan(seminar), lessons.show_poll(seminar)]


def _claims(text: str) -> Iterable[Any]:
    from sympblock import lessons

    return [lessons.show_claims(text)]


def _table(name: str) -> Iterable[Any]:
    from sympblock import lessons
    from sympblock.content import tables

    getattr(tables, name)()
    getattr(tables, f"{name}_rows")()
    light = {"local_anaesthetics": "show_dose_planner", "lipid_rescue": "show_dose_planner"}
    return [getattr(lessons, light[name])()] if name in light else []


def _physics(_stem: str) -> Iterable[Any]:
    from sympblock.content import tables
    from sympblock.fluoroscopy import attenuation

    told = tables.fluoroscopy()
    for kvp in (told.tube_low_kv, told.tube_usual_kv, told.tube_high_kv):
        attenuation.beam_at(kvp)
    for tissue in attenuation.TISSUES:
        attenuation.tissue_per_mm(tissue)
    return []


def _approach(_stem: str) -> Iterable[Any]:
    from sympblock import lessons

    return [lessons.show_procedure(), lessons.show_angle_and_entry()]


_OPENED: Mapping[str, Callable[[str], Iterable[Any]]] = {
    "glossary.yaml": _pages("glossary"),
    "lessons.yaml": lambda stem: [*_pages("course_map")(stem), *_pages_of_lessons("about", "references")(stem)],
    "about.yaml": _pages_of_lessons("about"),
    "references.bib": lambda stem: [*_pages_of_lessons("references")(stem), *_pages("glossary", "side_by_side")(stem)],
    "block_kinds.yaml": _pages("side_by_side"),
    "level_notes.yaml": _panels("level_explorer"),
    "structures.yaml": _panels("level_explorer"),
    "block_recipes.yaml": _panels("dose_planner"),
    "items/*.yaml": _cards,
    "exam/blueprint.yaml": _panels("final_exam", "angoff_sheet"),
    "exam/rules.yaml": _panels("final_exam", "angoff_sheet"),
    "cases/*.yaml": _panels("case"),
    "claims/*.yaml": _claims,
    "approaches/*.yaml": _approach,
    "procedure/antithrombotics.yaml": lambda stem: [
        *_pages("antithrombotics")(stem),
        *_panels("antithrombotic_planner")(stem),
    ],
    "procedure/discharge_checks.yaml": _panels("discharge_checklist"),
    "procedure/discharge_reasons.yaml": _panels("discharge_checklist"),
    "care/after_block_stories.yaml": _panels("what_went_wrong"),
    "care/crises.yaml": _panels("crisis_drill"),
    "care/crisis_acts.yaml": _panels("crisis_drill"),
    "care/antithrombotic_reasons.yaml": _panels("antithrombotic_planner"),
    "care/discharge_board.yaml": _panels("discharge_board"),
    "care/discharge_criteria.yaml": _panels("discharge_board"),
    "care/going_home.yaml": _panels("discharge_checklist"),
    "care/red_flags.yaml": _panels("discharge_checklist"),
    "educators.yaml": lambda _stem: _educator_pages(),
    "seminars/*.yaml": lambda seminar: [*_educator_pages(), *_plan(seminar)],
    "teaching/curricula.yaml": _panels("curriculum"),
    "teaching/observation_form.yaml": _panels("observation_form"),
    "procedure/contraindications.yaml": _pages("contraindications"),
    "procedure/toxicity.yaml": _panels("toxicity_plan"),
    "procedure/agents.yaml": _panels("dose_planner"),
    "procedure/*entry_limits.yaml": _approach,
    "procedure/*_approach.yaml": _approach,
    "care/patient_texts.yaml": _panels("claims", "contradictions"),
    "care/contradictions.yaml": _panels("contradictions"),
    "care/technical_sentences.yaml": _panels("plain_words"),
    "care/overclaims.yaml": _panels("plain_words"),
    "care/risk_framings.yaml": _panels("risk_pictures"),
    "care/leaflet.yaml": _panels("leaflet_maker"),
    "care/consent_elements.yaml": _panels("consent_talk"),
    "care/consent_talks.yaml": _panels("consent_talk"),
    "care/complications.yaml": _panels("complications"),
    "care/complications.csv": _panels("complications", "risk_pictures"),
    "care/limb_features.yaml": _panels("criteria_trainer"),
    "care/limb_cases.yaml": _panels("criteria_trainer"),
    "care/severity_items.yaml": _panels("criteria_trainer"),
    "care/referral_letters.yaml": _panels("referral_desk"),
    "evidence/indications.csv": _panels("evidence", "indications"),
    "evidence/studies.csv": _panels("evidence"),
    "evidence/effect_groups.csv": _panels("evidence"),
    "evidence/effects.csv": _panels("evidence"),
    "evidence/long_blocks.csv": _panels("long_blocks"),
    "evidence/long_block_views.yaml": _panels("long_blocks"),
    "evidence/*.csv": _panels("bayes", "duration_and_relief"),
    "parameters/*.csv": _table,
    "physics/*.csv": _physics,
}
