"""The scripts of the pages are those that their sources make, and a page opened from a folder can run them."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from sympblock.course.checkout import ROOT
from sympblock.edition.site.script_files import BUNDLES_DIR
from tests.node_tools import node_tools


def test_the_committed_scripts_are_made_from_the_sources(tmp_path: Path) -> None:
    node_tools()
    subprocess.run(["node", "sympblock/edition/scripts/bundle.mjs", str(tmp_path)], cwd=ROOT, check=True)
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    kept = {path.name: path.read_bytes() for path in BUNDLES_DIR.iterdir()}
    assert made.keys() == kept.keys() and made
    assert [name for name in made if made[name] != kept[name]] == [], "run: npm ci && npm run build"


def test_no_script_asks_for_a_module_or_for_anything_over_the_network() -> None:
    for path in BUNDLES_DIR.glob("*.js"):
        text = path.read_text("utf-8")
        # A library may call a method of its own so; what is defined is not asked.
        asked = re.findall(
            r"(?<![.\w])(?:import|fetch)\([^)]*\)(?!\{)|XMLHttpRequest|WebSocket|sendBeacon|EventSource", text
        )
        assert asked == [], path.name
