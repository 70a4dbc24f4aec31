"""The scripts of the widgets: lint, types and unit tests, with the tools that `package.json` names."""

from __future__ import annotations

import subprocess

import pytest

from sympblock.course.checkout import ROOT
from tests.node_tools import node_tools


@pytest.mark.parametrize("script", ["check", "test"])
def test_the_scripts_pass_their_own_tools(script: str) -> None:
    node_tools()
    made = subprocess.run(["npm", "run", "--silent", script], cwd=ROOT, capture_output=True, text=True)
    assert made.returncode == 0, f"npm run {script}\n{made.stdout[-4000:]}\n{made.stderr[-2000:]}"
