"""Who wrote a lesson, for whom, when its facts were last checked, and until when that holds."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Self

from pydantic import Field, model_validator

from sympblock.content.catalogue import load_lessons
from sympblock.content.files import DATA_DIR, ContentError, Many, Record, Text, read_yaml, validate
from sympblock.content.seminars.educator_pages import page_names

_Day = Annotated[date, Field(strict=False)]


class LessonReview(Record):
    """Holds the dates of one lesson or page for educators; ``reviewer`` is a named clinician who has read it whole, or None."""

    lesson: Text
    released: _Day
    reviewed: _Day
    reviewer: Text | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.reviewed < self.released:
            raise ValueError(f"reviewed on {self.reviewed}, before the release on {self.released}")
        return self


class About(Record):
    """Holds what is said of the course, and the review of each lesson that is open and of each page for educators."""

    id: Text
    audience: Text
    method: Text
    funding: Text
    interests: Text
    authors: Text
    error_report: Text
    review_holds_years: int = Field(ge=1, le=10)
    lessons: Many[LessonReview] = Field(min_length=1)
    audience_of_educators: Text
    educators: Many[LessonReview] = Field(min_length=1)

    @property
    def reviews(self) -> tuple[LessonReview, ...]:
        """Return all reviews."""
        return (*self.lessons, *self.educators)

    def review_of(self, lesson: str) -> LessonReview:
        """Return the review of a lesson or of a page for educators."""
        return next(review for review in self.reviews if review.lesson == lesson)

    def expiry_of(self, lesson: str) -> date:
        """Return the last day on which the review of a lesson holds."""
        day = self.review_of(lesson).reviewed
        year = day.year + self.review_holds_years
        try:
            return day.replace(year=year)
        except ValueError:  # 29 February
            return day.replace(year=year, day=28)


@lru_cache
def load_about(data_dir: Path = DATA_DIR) -> About:
    """Load what is said about the course.

    Raises
    ------
    ContentError
        If a field is missing or wrong, or the reviews are not those of the open lessons.

    Examples
    --------
    >>> load_about().review_holds_years
    3
    """
    path = data_dir / "about.yaml"
    about, *more = validate(path, read_yaml(path), About, "id")
    if more:
        raise ContentError(path, "one entry is expected: that of the course")
    ready = [lesson.lesson for lesson in load_lessons(data_dir) if lesson.status == "ready"]
    named = [review.lesson for review in about.lessons]
    if named != ready:
        odd = sorted(set(ready) ^ set(named)) or ["the order"]
        raise ContentError(
            path,
            f"the reviews are not those of the open lessons: write one for each, in their order: {', '.join(odd)}",
            field="lessons",
        )
    return about


def unfit_reviews(about: About | None = None) -> list[str]:
    """List the pages for educators without a review, and reviews without such a page.

    Examples
    --------
    >>> unfit_reviews()
    []
    """
    named = {review.lesson for review in (about or load_about()).educators}
    return [f"{name}: data/about.yaml and the pages for educators differ" for name in sorted(named ^ {*page_names()})]


def overdue_reviews(today: date, about: About | None = None) -> list[str]:
    """List the lessons whose review no longer holds.

    Examples
    --------
    >>> overdue_reviews(date(2026, 12, 1))
    []
    >>> overdue_reviews(date(2030, 1, 1))[0]
    '00_start_here: the review held until 2029-11-29; check its facts and set `reviewed` in data/about.yaml'
    """
    known = about or load_about()
    return [
        f"{review.lesson}: the review held until {known.expiry_of(review.lesson)}; "
        "check its facts and set `reviewed` in data/about.yaml"
        for review in known.reviews
        if known.expiry_of(review.lesson) < today
    ]
