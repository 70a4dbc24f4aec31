"""Which version of the course an edition holds, and of which day it is."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from datetime import date

import yaml

from sympblock.course.checkout import ROOT


@dataclass(frozen=True)
class Imprint:
    """Holds what an edition says of itself.

    Attributes
    ----------
    title, version, authors : str
        As CITATION.cff names them.
    day : date
        The day of the newest change of the course; today where that is not known.
    """

    title: str
    version: str
    authors: str
    day: date

    @property
    def date(self) -> str:
        """Return the day in words."""
        return f"{self.day.day} {self.day:%B %Y}"

    @property
    def citation(self) -> str:
        """Say how to cite the edition."""
        authors = self.authors[:1].upper() + self.authors[1:]
        return f"{authors}. {self.title}. Reading edition, version {self.version}, {self.date}."


def imprint() -> Imprint:
    """Read what an edition says of itself."""
    cited = yaml.safe_load((ROOT / "CITATION.cff").read_text("utf-8"))
    authors = ", ".join(author["name"] for author in cited["authors"])
    return Imprint(cited["title"], str(cited["version"]), authors, _newest_change() or date.today())


def _newest_change() -> date | None:
    """Return the day of the newest commit; None where the course was not fetched with git."""
    try:
        said = subprocess.run(
            ["git", "log", "-1", "--format=%cs"], cwd=ROOT, capture_output=True, text=True, check=True, timeout=20
        )
        return date.fromisoformat(said.stdout.strip())
    except (OSError, subprocess.SubprocessError, ValueError):
        return None
