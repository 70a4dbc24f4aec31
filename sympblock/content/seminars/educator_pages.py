"""The pages for educators: one that says how to teach with the course, and one for each seminar. They are no lessons."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from pydantic import Field

from sympblock.content.catalogue import CellId, load_lessons
from sympblock.content.files import DATA_DIR, Many, Name, Record, Text, read_yaml, validate
from sympblock.content.seminars.seminars import Seminar, SeminarStage, load_seminars

#: What every seminar shows beside its stages: its plan.
PLAN_PANEL = {"show-plan": "show_seminar_plan"}


class EducatorPage(Record):
    """Describes one page; ``page`` is the stem of its notebook.

    ``minutes`` is how long reading it takes, and of a seminar how long the seminar takes. ``panels`` names, cell by cell
    of the notebook and in their order, what it shows. ``stages`` are those of a seminar.
    """

    page: Name
    title: Text
    minutes: int = Field(ge=5, le=240)
    promise: Text
    aims: Many[Text] = Field(min_length=2, max_length=7)
    panels: Mapping[CellId, Name] = Field(default_factory=dict)
    stages: Many[SeminarStage] = ()

    @property
    def time(self) -> str:
        """Say how long it takes, as it stands in a sentence."""
        return f"{self.minutes} minutes"


@lru_cache
def load_guides(data_dir: Path = DATA_DIR) -> tuple[EducatorPage, ...]:
    """Load the pages for educators that are no seminars.

    Raises
    ------
    ContentError
        If a page is not valid.

    Examples
    --------
    >>> load_guides()[0].page
    'for_educators'
    """
    path = data_dir / "educators.yaml"
    return tuple(validate(path, read_yaml(path), EducatorPage, "page"))


@lru_cache
def load_educator_pages(data_dir: Path = DATA_DIR) -> tuple[EducatorPage, ...]:
    """Load all pages for educators: the guides, then the seminars.

    Examples
    --------
    >>> [page.page for page in load_educator_pages()][:2]
    ['for_educators', 'seminar_anatomy']
    """
    return (*load_guides(data_dir), *map(seminar_page, load_seminars(data_dir)))


def seminar_page(seminar: Seminar) -> EducatorPage:
    """Return the page of a seminar, as its plan describes it."""
    return EducatorPage(
        page=seminar.id,
        title=seminar.title,
        minutes=seminar.minutes,
        promise=seminar.promise,
        aims=tuple(aim.text for aim in seminar.aims),
        panels=PLAN_PANEL,
        stages=seminar.stages,
    )


def page_names(data_dir: Path = DATA_DIR) -> tuple[str, ...]:
    """Name all pages for educators without reading the plans of the seminars.

    Examples
    --------
    >>> page_names() == tuple(page.page for page in load_educator_pages())
    True
    """
    plans = sorted(path.stem for path in (data_dir / "seminars").glob("*.yaml"))
    return (*(guide.page for guide in load_guides(data_dir)), *plans)


def known_page(name: str, data_dir: Path = DATA_DIR) -> str:
    """Return the name of a lesson or of a page for educators, or refuse it.

    Raises
    ------
    ValueError
        If neither has that name.

    Examples
    --------
    >>> known_page("for_educators"), known_page("00_start_here")
    ('for_educators', '00_start_here')
    """
    names = [*(known.lesson for known in load_lessons(data_dir)), *page_names(data_dir)]
    if name not in names:
        raise ValueError(f"no lesson is called {name!r}: choose from {', '.join(names)}")
    return name
