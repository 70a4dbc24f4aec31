"""Laws of the routes to the leg."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.anatomy.schematic.sympathetic_pathway import (
    CUTS,
    EXITS,
    GANGLIA,
    PEOPLE,
    conducts,
    remaining_fibres,
    routes_to,
    stopped_at,
)

vessels = st.sampled_from(sorted(EXITS))
people = st.sampled_from(sorted(PEOPLE))
cuts = st.sampled_from(sorted(CUTS))


class TestRoutes:
    @given(vessels, people)
    def test_each_route_leads_from_a_horn_to_its_vessel(self, vessel: str, person: str) -> None:
        """A route begins in a lateral horn, changes over once and ends at the vessel."""
        for route in routes_to(vessel, person):
            assert "horn" in route.places[0]
            assert route.places[-1] == vessel
            assert sum(place.startswith("grey") for place in route.places) == 1

    @given(vessels, people)
    def test_routes_differ_and_never_run_upwards(self, vessel: str, person: str) -> None:
        """No route is counted twice, and none leaves above the ganglion where it came in."""
        routes = routes_to(vessel, person)
        assert len({route.places for route in routes}) == len(routes)
        for route in routes:
            levels = [place.split("_")[1].upper() for place in route.places if place.startswith("ganglion")]
            assert levels == sorted(levels, key=GANGLIA.index)

    @given(vessels)
    def test_a_variant_adds_routes_and_takes_none_away(self, vessel: str) -> None:
        """Every usual route exists in each variant as well."""
        usual = set(routes_to(vessel))
        assert all(usual < set(routes_to(vessel, person)) for person in PEOPLE if person != "usual")


class TestCuts:
    @given(vessels, people)
    def test_without_a_cut_everything_conducts(self, vessel: str, person: str) -> None:
        """Nothing is lost where nothing is cut."""
        remaining, of = remaining_fibres(vessel, "none", person)
        assert remaining == of > 0

    @given(vessels, people, cuts)
    def test_count_agrees_with_walking_each_route(self, vessel: str, person: str, cut: str) -> None:
        """Counting by removing the closed place from the graph gives the same number."""
        closed = {"block_l2": "ganglion_l2", "block_l3": "ganglion_l3", "block_l4": "ganglion_l4"}.get(cut, cut)
        by_walking = sum(all(place != closed for place in route.places) for route in routes_to(vessel, person))
        assert remaining_fibres(vessel, cut, person)[0] == by_walking

    @given(vessels, people, cuts)
    def test_a_route_either_conducts_or_ends_somewhere(self, vessel: str, person: str, cut: str) -> None:
        """The two questions never disagree."""
        for route in routes_to(vessel, person):
            assert conducts(route, cut) is (stopped_at(route, cut) is None)

    def test_a_block_takes_at_least_what_the_cut_below_it_takes(self) -> None:
        """What passes L2 on its way down is lost to a block at L2 as to a cut below it."""
        for vessel in EXITS:
            assert remaining_fibres(vessel, "block_l2")[0] <= remaining_fibres(vessel, "trunk_l2_l3")[0]

    def test_block_at_l3_silences_the_foot_and_spares_part_of_the_thigh(self) -> None:
        """Fibres for the foot pass L3 before they leave; those that left at L2 are untouched."""
        assert remaining_fibres("foot", "block_l3") == (0, 25)
        assert remaining_fibres("thigh", "block_l3") == (5, 15)

    def test_a_white_ramus_at_l3_escapes_a_block_at_l2(self) -> None:
        """The one variant in which a single block at L2 leaves the foot its supply."""
        assert remaining_fibres("foot", "block_l2", "usual")[0] == 0
        assert remaining_fibres("foot", "block_l2", "white_l3")[0] > 0

    def test_crossing_fibres_escape_a_block_above_the_crossing(self) -> None:
        """Blocks at L2 and L3 miss what joins at L4."""
        assert remaining_fibres("foot", "block_l3", "crossing")[0] == 25
        assert remaining_fibres("foot", "block_l4", "crossing")[0] == 0


@pytest.mark.parametrize(
    "call", [lambda: routes_to("arm"), lambda: routes_to("foot", "tall"), lambda: remaining_fibres("foot", "spleen")]
)
def test_unknown_names_are_refused_with_the_choices(call: object) -> None:
    """The message lists what exists."""
    with pytest.raises(ValueError, match="choose from"):
        call()  # type: ignore[operator]
