"""The severity score before and after a series of blocks: is the change larger than the error of measurement?"""

from __future__ import annotations

from sympblock.care.selection.limb_patients import LimbPatient, after_series
from sympblock.care.selection.severity import is_real_change, points_of
from sympblock.content import tables
from sympblock.content.care.limb_cases import load_severity_items
from sympblock.widgets.core.panel import Table, Words

CHANGES = {"real": "Yes, by more than the error", "error": "Not more than the error of measurement"}
SOURCES = ("css_validation", "css_table2023")


def change_words(patient: LimbPatient, change: str) -> tuple[Words, ...]:
    """Ask for the change, or answer what was said of it."""
    rule = tables.crps_criteria()
    if not change:
        text = (
            f"The patient has had {rule.series_blocks_count:g} blocks and comes again. Count the points before and after in "
            f"the table below, then answer the question above. These are the {len(load_severity_items())} items of a published "
            f"table; the first version of the score had {rule.first_items_count:g}."
        )
        return (Words(text, "After a series of blocks", ("css_development", "css_table2023")),)
    before, after = patient.score, after_series(patient).score
    is_real = is_real_change(before, after)
    is_correct = (change == "real") == is_real
    least = f"{rule.real_change_points:g} points"
    meaning = (
        f"at least {least}: more than the error of measurement"
        if is_real
        else f"less than {least}: within the error of measurement"
    )
    text = (
        f"Before {before}, afterwards {after} of {len(load_severity_items())} points: a fall of {before - after}, {meaning} "
        f"(95 %, {rule.severity_people_count:g} people). A fall alone does not show that the blocks did it."
    )
    tone, tag = ("good", "Correct") if is_correct else ("stop", "Incorrect")
    return (Words(text, "Severity score", SOURCES, tone, tag),)


def series_table(before: LimbPatient, after: LimbPatient) -> Table:
    """Set the points before and after beside each other; the sums are left to the learner."""
    then = {item.id for item in points_of(after.reported, after.observed)}
    rows = tuple(
        (item.words, "1", "1" if item.id in then else "0") for item in points_of(before.reported, before.observed)
    )
    note = "items that gave no point before are left out"
    return Table(
        f"Severity score, item by item ({note})",
        ("Item", "Before", "After the series"),
        rows,
        SOURCES[1:],
        is_wide=True,
    )
