"""An extension of the server that ends it when the launcher has gone, however that was ended.

The launcher holds one end of the server's standard input. The system closes
it with the launcher, also after ``kill -9``, so that nothing needs to be
polled. What was written there before names the folder to remove.
"""

from __future__ import annotations

import atexit
import os
import threading
import time
from functools import partial
from pathlib import Path
from typing import Any

from sympblock.course.serving.session_folder import remove_session_folder

#: Longer than Jupyter takes to insist on the end of a kernel.
_STOP_LIMIT_S = 15


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    return [{"module": __name__}]


def _load_jupyter_server_extension(server: Any) -> None:
    threading.Thread(target=_end_with_launcher, args=(server,), daemon=True).start()


def _end_with_launcher(server: Any) -> None:
    # Not sys.stdin: a thread that waits in it keeps the interpreter from ending.
    left_behind = os.fsdecode(b"".join(iter(partial(os.read, 0, 4096), b"")))
    if left_behind:
        atexit.register(remove_session_folder, Path(left_behind))
    server.io_loop.add_callback(server.stop)
    time.sleep(_STOP_LIMIT_S)  # this thread ends with the server
    if left_behind:
        remove_session_folder(Path(left_behind))
    os._exit(1)
