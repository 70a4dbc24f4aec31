"""What all tests share: learners' records of the person who runs the tests stay untouched, and patients are built once."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile

from hypothesis import settings
from platformdirs import user_cache_path

# Machines are noisy: what takes long on a busy one is no fault. The README's command tries the same examples each time;
# `--hypothesis-profile random` tries others.
settings.register_profile("repeatable", deadline=None, max_examples=60, derandomize=True)
settings.register_profile("random", deadline=None, max_examples=200, print_blob=True)
settings.load_profile("repeatable")

# Bodies are named by all that shapes them, so that those of the last run are as good as new ones. One folder for all
# workers and kernels; before the folders below are set, so that it outlives this run.
os.environ.setdefault("SYMPBLOCK_CACHE_DIR", str(user_cache_path("sympblock-tests", appauthor=False) / "patients"))
os.environ.setdefault("SYMPBLOCK_CACHED_PATIENTS", "400")
# The same holds for translated programs, which a kernel would else make anew for each course that a test starts.
os.environ.setdefault("NUMBA_CACHE_DIR", str(user_cache_path("sympblock-tests", appauthor=False) / "numba"))

# Set for the kernels that nbval starts, too, and before anything asks platformdirs for a folder.
_PLACE = tempfile.mkdtemp(prefix="sympblock-tests-")
atexit.register(shutil.rmtree, _PLACE, ignore_errors=True)
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
