"""Tables of physics: numbers over an axis that rises, or refused with file and column."""

import pytest

from sympblock.content import ContentError
from sympblock.content.physics_tables import load_physics_table


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "energy_kev,water\n15,0.1\n16,none\n",
            "data/physics/mu_per_mm.csv, item 'line 3', field 'water': 'none' is not a finite number: write a number",
        ),
        (
            "energy_kev,water\n15,0.1\n16,inf\n",
            "data/physics/mu_per_mm.csv, item 'line 3', field 'water': 'inf' is not a finite number: write a number",
        ),
        (
            "energy_kev,water\n16,0.1\n15,0.2\n",
            "data/physics/mu_per_mm.csv, field 'energy_kev': the axis does not rise: put the rows in order, each once",
        ),
        (
            "energy_kev,water\n15,0.1\n16,-2\n",
            "data/physics/mu_per_mm.csv, field 'water': -2 lies outside 0 to 50 per_mm: "
            "look at number and unit; a true exception is written into number_bounds.csv",
        ),
        (
            "energy_kev,water\n15,0.1\n1600,0\n",
            "data/physics/mu_per_mm.csv, field 'energy_kev': 1600 lies outside 10 to 150 keV: "
            "look at number and unit; a true exception is written into number_bounds.csv",
        ),
        (
            "joule,water\n15,0.1\n",
            "data/physics/mu_per_mm.csv, field 'joule': 'joule' ends in none of per_mm2_mas, ugy_per_mas, per_mm, keV, kVp",
        ),
    ],
)
def test_a_fault_is_named(write, text, message):
    folder = write("physics/mu_per_mm.csv", text)
    with pytest.raises(ContentError) as caught:
        load_physics_table("mu_per_mm", folder)
    assert str(caught.value) == message


def test_columns_come_by_name(write):
    table = load_physics_table("mu_per_mm", write("physics/mu_per_mm.csv", "energy_kev,water\n15,0.1\n16,0.2\n"))
    assert table["water"].tolist() == [0.1, 0.2]
