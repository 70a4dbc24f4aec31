"""What the lesson says of all indications together is what the table of indications holds."""

from __future__ import annotations

import re

from sympblock.content import load_indications
from sympblock.course.checkout import ROOT
from sympblock.course.notebook_form import notebook_text, read_notebook

TEXT = notebook_text(read_notebook(ROOT / "notebooks/08_selection_and_evidence.ipynb"))
USES = [row for row in load_indications() if row.default_class != "Not an indication"]


def test_uses_trials_and_guidelines_are_counted_as_the_lesson_says() -> None:
    said = re.search(r"None of the (\d+) uses .* trials were found for (\d+) and guidelines for (\d+)", TEXT)
    trials = sum(row.found == "trials" for row in USES)
    guidelines = sum(not row.guideline.startswith("No guideline") for row in USES)
    assert said
    assert [int(number) for number in said.groups()] == [len(USES), trials, guidelines]
