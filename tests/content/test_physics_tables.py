"""Tables of physics: numbers over an axis that rises, or refused with file and column."""

import pytest

from sympblock.content import ContentError
from sympblock.content.physics_tables import load_physics_table


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("kev,water\n15,0.1\n16,none\n", "data/physics/mu.csv, field 'water': 'none' is not a finite number"),
        ("kev,water\n15,0.1\n16,inf\n", "data/physics/mu.csv, field 'water': 'inf' is not a finite number"),
        ("kev,water\n16,0.1\n15,0.2\n", "data/physics/mu.csv, field 'kev': the axis does not rise"),
    ],
)
def test_a_fault_is_named(write, text, message):
    folder = write("physics/mu.csv", text)
    with pytest.raises(ContentError) as caught:
        load_physics_table("mu", folder)
    assert str(caught.value) == message


def test_columns_come_by_name(write):
    table = load_physics_table("mu", write("physics/mu.csv", "kev,water\n15,0.1\n16,0.2\n"))
    assert table["water"].tolist() == [0.1, 0.2]
