"""Who is looked at, in a few lines."""

from __future__ import annotations

from sympblock.anatomy.patient import Patient
from sympblock.anatomy.patients import who_words
from sympblock.widgets.core.panel import Table


def who_table(patient: Patient) -> Table:
    """Describe a patient in a few lines."""
    traits = patient.traits
    ganglia = {side: ", ".join(f"{name}" for name, _, _ in traits.trunks[side].ganglia) for side in ("left", "right")}
    lowest = {side: _level_words(traits.kidneys[side].lower_pole_level) for side in ("left", "right")}
    rows = (
        ("Sex, height, body mass index", f"{traits.sex}, {traits.height_cm:.0f} cm, {traits.bmi:.0f} kg/m²"),
        ("Lordosis T12 to S1, lying", f"{traits.spine.lordosis_deg:.0f}°"),
        ("Lumbosacral junction", {"none": "usual"}.get(traits.spine.transition, traits.spine.transition)),
        ("Ganglia, left", ganglia["left"]),
        ("Ganglia, right", ganglia["right"]),
        ("Aorta divides at", _level_words(traits.vessels.bifurcation_level)),
        ("Lower pole of the kidney, left", lowest["left"]),
        ("Lower pole of the kidney, right", lowest["right"]),
    )
    return Table(who_words(patient.seed or 0), ("", "in this body"), rows)


def _level_words(level: float) -> str:
    """Say a place along the spine in words.

    Examples
    --------
    >>> _level_words(3.05), _level_words(3.5), _level_words(3.7)
    ('body of L3', 'disc L3/4', 'body of L4')
    """
    number = int(level + 0.5)
    away = level - number
    if abs(away) < 0.38:
        return f"body of L{number}" if number > 0 else "T12 or above"
    upper = number if away > 0 else number - 1
    return f"disc L{upper}/{upper + 1 if upper < 5 else 'S1'}" if upper > 0 else "disc T12/L1"
