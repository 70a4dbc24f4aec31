"""The picture of a case shows every node and every way, and time runs down."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from sympblock.content.cases.case_nodes import EndNode, ways_from
from sympblock.content.cases.cases import case_names, load_case
from sympblock.drawing.cases.case_graph import case_graph, draw_case

each_case = pytest.mark.parametrize("name", case_names())


@each_case
def test_every_node_and_every_way_is_in_the_graph_with_what_leads_there(name: str) -> None:
    case, graph = load_case(name), case_graph(load_case(name))
    ways = [(node.id, to, by) for node in case.nodes for by, to in ways_from(node)]
    assert set(graph) == {node.id for node in case.nodes}
    assert set(graph.edges) == {(start, to) for start, to, _ in ways}
    for start, to, by in ways:
        assert set(by.split(", ")) <= {*graph.edges[start, to]["by"].split("\n"), ""}


@each_case
def test_time_runs_down_and_ends_stand_at_the_bottom(name: str) -> None:
    case, graph = load_case(name), case_graph(load_case(name))
    layers = dict(graph.nodes(data="layer"))
    assert all(layers[start] < layers[to] for start, to in graph.edges)
    assert {layers[node.id] for node in case.nodes if isinstance(node, EndNode)} == {max(layers.values())}


@pytest.mark.parametrize("ending", [".png", ".svg"])
def test_the_picture_is_written(tmp_path: Path, ending: str) -> None:
    path = draw_case(load_case("sore_toe"), tmp_path / f"toe{ending}")
    if ending == ".svg":
        assert "<svg" in path.read_text("utf-8")
        return
    with Image.open(path) as picture:
        assert min(picture.size) > 500 and len(picture.convert("RGB").getcolors(maxcolors=10**6) or []) > 8
