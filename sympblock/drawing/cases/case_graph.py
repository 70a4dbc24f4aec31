"""The graph of a case as a picture for its author: nodes by depth, ways with their names, ends by how they end."""

from __future__ import annotations

import textwrap
from pathlib import Path

import networkx as nx
from matplotlib.figure import Figure

from sympblock.content.cases.case_nodes import STAGES, EndNode, NodeOfCase, earned_at, ways_from
from sympblock.content.cases.cases import BranchingCase

#: Size of the room for one node, in inches, and of the letters, in points.
COLUMN_IN, ROW_IN, NODE_PT, WAY_PT = 2.4, 1.3, 8.0, 6.5
WRAP = 24
#: Fill by kind; an end has that of its ending. Each node also says its kind, so no colour is needed to read it.
FILLS = {
    "tell": "#ffffff",
    "ask": "#e3eefc",
    "choose": "#fff2cf",
    "room": "#e8e0f5",
    "result": "#e0f2ef",
    "good": "#d7f0d0",
    "late": "#fde5cf",
    "harm": "#f9d4d4",
}


def case_graph(case: BranchingCase) -> nx.DiGraph:
    """Return the graph of a case: ``layer`` of a node is the longest way to it, ``by`` of a way what leads there.

    All ends stand in the last layer.
    """
    graph = nx.DiGraph()
    graph.add_nodes_from(node.id for node in case.nodes)
    for node in case.nodes:
        for by, to in ways_from(node):
            said = graph.edges[node.id, to]["by"] if graph.has_edge(node.id, to) else ""
            graph.add_edge(node.id, to, by="\n".join(filter(None, (said, by.replace(", ", "\n")))))
    for layer, names in enumerate(nx.topological_generations(graph)):
        for name in names:
            graph.nodes[name]["layer"] = layer
    last = max(layer for _, layer in graph.nodes(data="layer"))
    for node in case.nodes:
        if isinstance(node, EndNode):
            graph.nodes[node.id]["layer"] = last
    return graph


def _layers(graph: nx.DiGraph) -> dict[int, list[str]]:
    """Return the nodes of each layer from left to right, each below the middle of those that lead to it."""
    layers: dict[int, list[str]] = {}
    for name, layer in graph.nodes(data="layer"):
        layers.setdefault(layer, []).append(name)
    x: dict[str, float] = {}
    for layer in sorted(layers):
        layers[layer].sort(key=lambda name: _mean([x[before] for before in graph.predecessors(name)]))
        count = len(layers[layer])
        x |= {name: place - (count - 1) / 2.0 for place, name in enumerate(layers[layer])}
    return dict(sorted(layers.items()))


def _mean(values: list[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def draw_case(case: BranchingCase, path: Path) -> Path:
    """Draw the graph of a case into a file; its ending decides the format, such as ``.png`` or ``.svg``.

    Returns
    -------
    Path
        The file.
    """
    graph = case_graph(case)
    layers = _layers(graph)
    places = nx.multipartite_layout(graph, subset_key=layers, align="horizontal")
    # The first node stands at the top.
    places = {name: (x, -y) for name, (x, y) in places.items()}
    widest, deepest = max(map(len, layers.values())), len(layers)
    figure = Figure(figsize=(max(2, widest) * COLUMN_IN, deepest * ROW_IN + 0.6), layout="constrained")
    axes = figure.subplots()
    axes.set_axis_off()
    axes.margins(0.12, 0.02)
    axes.set_title(f"{case.title} ({case.id})")
    nx.draw_networkx_edges(graph, places, ax=axes, edge_color="#666666", node_size=2600, arrowsize=11)
    nx.draw_networkx_edge_labels(
        graph, places, edge_labels=nx.get_edge_attributes(graph, "by"), ax=axes, font_size=WAY_PT, rotate=False
    )
    for node in case.nodes:
        box = {"boxstyle": "round,pad=0.35", "facecolor": _fill(node), "edgecolor": "#333333"}
        x, y = places[node.id]
        axes.text(x, y, _words(node), ha="center", va="center", fontsize=NODE_PT, bbox=box, zorder=5)
    figure.savefig(path, dpi=130)
    return path


def _fill(node: NodeOfCase) -> str:
    return FILLS[node.ending if isinstance(node, EndNode) else str(getattr(node, "kind", "tell"))]


def _words(node: NodeOfCase) -> str:
    """Name a node, what it is, and the key features that it can earn."""
    kind = f"end, {node.ending}" if isinstance(node, EndNode) else str(getattr(node, "kind", ""))
    earns = ", ".join(dict.fromkeys(earned_at(node)))
    lines = [node.id, f"{STAGES[node.stage]}: {kind}", *(textwrap.wrap(f"earns {earns}", WRAP) if earns else [])]
    return "\n".join(lines)
