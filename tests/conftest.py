"""What all tests share: learners' records of the person who runs the tests stay untouched."""

from __future__ import annotations

import os
import tempfile

from hypothesis import settings

# Machines are noisy: what takes long on a busy one is no fault.
settings.register_profile("course", deadline=None, max_examples=60)
settings.load_profile("course")

# Set for the kernels that nbval starts, too, and before anything asks platformdirs for a folder.
_PLACE = tempfile.mkdtemp(prefix="sympblock-tests-")
for _name in (
    "XDG_CONFIG_HOME",
    "XDG_CACHE_HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
    "APPDATA",
    "LOCALAPPDATA",
    "IPYTHONDIR",
):
    os.environ[_name] = _PLACE
