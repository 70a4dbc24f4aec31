"""The severity score: that of a published table, and monotone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.care.selection.severity import is_real_change, points_of, severity_score
from sympblock.content.care.limb_cases import load_limb_features, load_severity_items

features = st.frozensets(st.sampled_from(list(load_limb_features())))
#: Patients 1 to 7 of the published table: features reported and found, and the printed score (css_table2023).
PUBLISHED = (
    (
        "hyperalgesia temperature colour trophic motor",
        "hyperalgesia allodynia temperature colour oedema trophic motor",
        13,
    ),
    (
        "hyperalgesia temperature colour oedema trophic motor",
        "hyperalgesia allodynia temperature oedema trophic motor",
        13,
    ),
    ("hyperalgesia temperature colour sweating trophic", "hyperalgesia temperature colour trophic", 10),
    ("oedema motor", "", 3),
    (
        "allodynia temperature colour oedema trophic motor",
        "hyperalgesia allodynia temperature colour trophic motor",
        13,
    ),
    (
        "allodynia temperature colour oedema trophic motor",
        "hyperalgesia allodynia temperature colour oedema trophic motor",
        14,
    ),
    (
        "allodynia temperature colour oedema trophic motor",
        "hyperalgesia allodynia temperature colour oedema trophic motor",
        14,
    ),
)


@pytest.mark.parametrize(("reported", "observed", "printed"), PUBLISHED)
def test_the_patients_of_the_published_table_get_the_printed_score(reported, observed, printed) -> None:
    assert severity_score(reported.split(), observed.split()) == printed


@given(features, features, features)
def test_a_feature_more_never_lowers_the_score(reported, observed, more) -> None:
    before = severity_score(reported, observed)
    assert severity_score(reported | more, observed) >= before
    assert severity_score(reported, observed | more) >= before


@given(features, features)
def test_the_score_counts_its_items_from_one_to_sixteen(reported, observed) -> None:
    assert severity_score(reported, observed) == len(points_of(reported, observed))
    assert 1 <= severity_score(reported, observed) <= len(load_severity_items()) == 16


def test_every_feature_gives_a_point_as_symptom_and_as_sign() -> None:
    for name in load_limb_features():
        assert severity_score({name}, set()) == severity_score(set(), {name}) == 2


@given(st.integers(1, 16), st.integers(1, 16))
def test_a_change_of_five_points_is_real_and_one_of_four_is_not(before, after) -> None:
    assert is_real_change(before, after) == (abs(before - after) >= 5)
