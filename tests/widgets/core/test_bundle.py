"""Scripts travel once, and the committed bundles are those that their sources make."""

from __future__ import annotations

import subprocess
from pathlib import Path

from sympblock.course.checkout import ROOT
from sympblock.widgets.core.bundle import BUNDLES_DIR, bundle_address, bundle_text
from sympblock.widgets.core.files import WIDGETS_DIR
from sympblock.widgets.core.live_widget import LiveWidget
from tests.node_tools import node_tools

KINDS = sorted(path.parent.name for path in WIDGETS_DIR.glob("*/main.js"))


def test_every_widget_names_a_bundle():
    import sympblock.widgets.anatomy_viewer.anatomy_viewer
    import sympblock.widgets.c_arm_tasks.c_arm_tasks
    import sympblock.widgets.procedure_room.procedure_room
    import sympblock.widgets.reading_trainer.reading_trainer  # noqa: F401

    named, left = set(), [LiveWidget]
    while left:
        kind = left.pop()
        named.add(kind.bundle_name)
        left += kind.__subclasses__()
    assert named <= set(KINDS)
    assert sorted(path.stem for path in BUNDLES_DIR.glob("*.js")) == KINDS


def test_the_script_travels_once_for_all_widgets_of_a_kind():
    one, two = LiveWidget(), LiveWidget()
    for widget in (one, two):
        widget._repr_mimebundle_()
    assert one.bundle == two.bundle == bundle_address("core")
    own = sum(len(str(value)) for value in one.get_state().values())
    assert own < 6_000 < len(bundle_text("core"))


def test_the_committed_bundles_are_made_from_the_sources(tmp_path: Path) -> None:
    node_tools()
    subprocess.run(["node", "sympblock/widgets/bundle.mjs", str(tmp_path)], cwd=ROOT, check=True)
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    kept = {path.name: path.read_bytes() for path in BUNDLES_DIR.iterdir()}
    assert made.keys() == kept.keys()
    assert [name for name in made if made[name] != kept[name]] == [], "run: npm ci && npm run build"
