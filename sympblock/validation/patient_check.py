"""What ``check population`` and ``check calibration`` print: the patient against published values and a ruler."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from sympblock.content import tables

if TYPE_CHECKING:
    from sympblock.validation.agent_reach import TrunkCounts

Measured = TypeVar("Measured")
LEAST_PATIENTS = 20


def run_patient_check(what: str, *, patients: int = 500, ruler: Path | None = None) -> int:
    """Run one check of the patient and print it.

    Parameters
    ----------
    what : str
        ``"population"`` or ``"calibration"``.
    patients : int
        People to sample for the population, at least 20.
    ruler : Path or None
        File of the mean shape for the calibration.

    Returns
    -------
    int
        0 only if all holds.
    """
    if what == "calibration":
        return _calibration(ruler)
    if patients < LEAST_PATIENTS:
        print(f"A population needs at least {LEAST_PATIENTS} people, not {patients}.", file=sys.stderr)
        return 1
    return _population(patients)


def measured(seed: int) -> dict[str, object]:
    """Sample one person, mesh what is measured, and measure it."""
    from sympblock.anatomy.patient_build import plan_spine
    from sympblock.anatomy.person.sample_traits import sample_traits
    from sympblock.anatomy.soft_tissue.paravertebral import measured_meshes
    from sympblock.anatomy.spine.bones import shell_mesh
    from sympblock.conventions import LUMBAR_LEVELS
    from sympblock.validation.patient_measures import NEEDED, measure_patient

    traits = sample_traits(seed)
    spine = plan_spine(traits)
    meshes = [shell_mesh(spine, level) for level in LUMBAR_LEVELS]
    meshes += measured_meshes(spine, traits, NEEDED)
    return measure_patient(spine, traits, {mesh.name: mesh for mesh in meshes})


def needled(seed: int) -> dict[str, object]:
    """Build one person whole, place needles, and say what contrast shows and where a first needle ends."""
    from sympblock.anatomy import sample_patient
    from sympblock.validation.first_pass import measure_first_pass
    from sympblock.validation.needle_placements import measure_needles

    patient = sample_patient(seed)
    return measure_needles(patient) | measure_first_pass(patient)


def heated(seed: int) -> TrunkCounts:
    """Build one person whole, the typical one for 0, and count needles whose heat or liquid reaches the trunk."""
    from sympblock.anatomy.patients import numbered_patient
    from sympblock.validation.agent_reach import count_trunk

    return count_trunk(numbered_patient(seed))


def _people(measure: Callable[[int], Measured], seeds: Sequence[int], words: str) -> Iterator[Measured]:
    """Measure people on two processes and say how far it is."""
    began, count = time.monotonic(), len(seeds)
    with ProcessPoolExecutor(2) as pool:
        for number, person in enumerate(pool.map(measure, seeds, chunksize=4), start=1):
            if number % 10 == 0 or number == count:
                remaining_s = (time.monotonic() - began) / number * (count - number)
                said = f"\r{number} of {count} {words}, about {remaining_s:.0f} s to go   "
                print(said, end="", file=sys.stderr, flush=True)
            yield person
    print(file=sys.stderr)


def _population(count: int) -> int:
    from sympblock.validation.first_pass import first_pass_quantities
    from sympblock.validation.needle_placements import needle_quantities
    from sympblock.validation.population import compare, unexplained
    from sympblock.validation.population_quantities import QUANTITIES
    from sympblock.validation.population_table import table_text

    rows = compare(QUANTITIES, list(_people(measured, range(count), "people")))
    # As many people as the series had: each must be built whole.
    pricked = range(1, min(count, int(tables.validation().needled_people_count)) + 1)
    quantities = [*needle_quantities(), *first_pass_quantities()]
    rows += compare(quantities, list(_people(needled, pricked, "people with needles")))
    print(table_text(rows, count))
    _print_reached(min(count, int(tables.validation().heated_people_count)))
    # Printed whatever came before it: one value outside must not hide the others.
    agree = _courses_agree()
    return 0 if agree and not unexplained(rows) else 1


def _print_reached(count: int) -> None:
    """Print how often heat and liquid reach the trunk; too few were compared in life to judge it."""
    from sympblock.validation.agent_reach import counts_text, sum_counts

    found = sum_counts(_people(heated, range(count), "people with heat and liquid"))
    print(f"\nHeat and liquid\n\n{counts_text(found)}")


def _courses_agree() -> bool:
    """Print what feet, pains and crises do, and tell whether all that is judged agrees."""
    from sympblock.validation import crisis_check, crisis_series, pain_check, perfusion_check, warming_check
    from sympblock.validation.comparison import table_text

    after = (*warming_check.compare(), *perfusion_check.compare(), *pain_check.compare())
    print(f"\nFeet and pain after a block\n\n{table_text(after)}")
    crises = (*crisis_check.compare(), *crisis_series.compare())
    print(f"\nCrises\n\n{table_text(crises)}")
    return all(comparison.agrees is not False for comparison in (*after, *crises))


def _calibration(ruler: Path | None) -> int:
    from sympblock.anatomy import typical_patient
    from sympblock.validation.calibration import calibrate

    if ruler is None or not ruler.is_file():
        print(
            "The calibration needs the file of a mean shape: check calibration --ruler FILE. "
            "It holds V (points, forward left up, mm) and F (triangles) of L2 to L5.",
            file=sys.stderr,
        )
        return 1
    limits = (tables.validation().ruler_mean_mm, tables.validation().ruler_most_mm)
    print(f"Distance between the typical vertebrae and the mean shape, both ways, mm (limits {limits}).")
    print("level   mean   95 %   largest")
    found = calibrate(typical_patient().structures, ruler)
    for row in found:
        print(f"{row.level:5} {row.mean_mm:6.2f} {row.percentile_95_mm:6.2f} {row.largest_mm:8.1f}")
    print("T12 and L1 have no ruler: L1 follows published ratios to L2, T12 is our choice.")
    return 0 if all(r.mean_mm <= limits[0] and r.percentile_95_mm <= limits[1] for r in found) else 1
