"""Where a straight needle ends that was aimed exactly at its target, and how far kidneys move, in many people."""

from __future__ import annotations

import numpy as np

from sympblock.anatomy.breathing import excursion_mm
from sympblock.anatomy.patient import Patient
from sympblock.block.needle.needle import advance, touch_skin
from sympblock.block.needle.needle_deflection import where_skin_lies_mm
from sympblock.block.needle.needle_target import path_from_skin_mm, target_mm, usual_back
from sympblock.content import tables
from sympblock.conventions import SIDES, TARGET_LEVELS
from sympblock.validation.population import Quantity
from sympblock.validation.population_estimates import PublishedRow

#: A needle of this length reaches every target.
LONG_MM = 250.0


def measure_first_pass(patient: Patient) -> dict[str, object]:
    """Push one straight needle towards the target of each level of one side, and measure the kidneys' excursion.

    Returns
    -------
    dict of str to object
        ``left_kidney_excursion_mm`` and ``right_kidney_excursion_mm``; by level ``first_pass_bone_l2`` and so on,
        whether bone stopped the needle on its way, and where none did ``first_pass_l2_mm``, how far from
        its target it ended.
    """
    side = SIDES[(patient.seed or 0) % 2]
    found: dict[str, object] = {f"{each}_kidney_excursion_mm": excursion_mm(patient, each) for each in SIDES}
    for level in TARGET_LEVELS:
        target = target_mm(patient, level, side)
        path = path_from_skin_mm(patient, target, usual_back(level, side))
        if path is None:
            raise ValueError(f"the target beside {level} lies outside this body")
        set_ = touch_skin(where_skin_lies_mm(patient, path[0]), path[1] - path[0], LONG_MM)
        needle, contact = advance(patient, set_, float(np.linalg.norm(path[1] - path[0])))
        is_stopped = contact is not None and not contact.is_grazed
        found[f"first_pass_bone_{level.lower()}"] = is_stopped
        if not is_stopped:
            found[f"first_pass_{level.lower()}_mm"] = float(np.linalg.norm(needle.tip_mm - target))
    return found


def first_pass_quantities() -> list[Quantity]:
    """Compare the tip error with those published, and the excursion of the kidneys with the one that the model follows."""
    levels = [level.lower() for level in TARGET_LEVELS]
    # Shown, not judged: the published needles were guided by CT or MRI, and their aim was not exact.
    errors = tuple(
        PublishedRow(key, table="contrast_rates", is_judged=False) for key in ("tip_error_mm", "freehand_tip_error_mm")
    )
    misses, stopped = ([f"first_pass_{level}_mm" for level in levels], [f"first_pass_bone_{level}" for level in levels])
    near_mm = tables.validation().first_pass_near_mm
    return [
        Quantity("first straight needle misses by", "needles", "mean", tuple(misses), errors, "mm"),
        Quantity(f"  by less than {near_mm:g} mm", "needles", "share", tuple(misses), (), "%", between=(0.0, near_mm)),
        Quantity("  stopped by bone on its way", "needles", "share", tuple(stopped), (), "%"),
        *(
            Quantity(
                f"kidney moves with breath, {side}",
                "kidneys",
                "mean",
                (f"{side}_kidney_excursion_mm",),
                (PublishedRow(f"{side}_kidney_excursion_mm", counts=("breathing_people_count",), table="breathing"),),
                "mm",
            )
            for side in SIDES
        ),
    ]
