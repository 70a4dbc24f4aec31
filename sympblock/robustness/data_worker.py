"""A copy of the course in which one file of ``data/`` after another is broken, each tried by a process of its own.

Run as ``python -m sympblock.robustness.data_worker`` in that copy: it reads the number
of a mutation from each line, and writes what came of it.
"""

from __future__ import annotations

import contextlib
import functools
import io
import json
import os
import pkgutil
import resource
import select
import shutil
import signal
import sys
import time
import traceback
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

import sympblock.widgets
from sympblock.content import DATA_DIR
from sympblock.course.data_files import content_files, data_file_of
from sympblock.course.whole_check import check_course
from sympblock.robustness.data_mutations import Mutation, mutation_of
from sympblock.robustness.data_opening import open_what_rests_on

#: Longer no file may keep anybody waiting, on a machine that has other things to do too.
_MOST_CPU_S, _MOST_WAITING_S = 20, 300
#: More than this no file may ask for.
_MOST_MEMORY = 1 << 30
#: Files on which all others rest.
_SHARED = ("references.bib", "lessons.yaml", "number_bounds.csv")
#: What was read before, by what it rests on beside the shared files: it is read anew only if one of those was broken.
_KEPT_UNLESS = {
    "sympblock.content.references": (),
    "sympblock.content.catalogue": (),
    "sympblock.content.number_bounds": (),
    "sympblock.content.items": ("items/",),
    "sympblock.content.parameters": ("parameters/",),
    "sympblock.content.tables": ("parameters/",),
}


def serve(lines: Iterable[str]) -> None:
    """Try the mutation of each line."""
    pristine = {path.relative_to(DATA_DIR).as_posix(): path.read_bytes() for path in content_files(DATA_DIR)}
    # Once for all: a child begins with what its parent has imported and read.
    for module in pkgutil.walk_packages(sympblock.widgets.__path__, "sympblock.widgets."):
        import_module(module.name)
    with contextlib.redirect_stdout(io.StringIO()):
        check_course("items")
    for line in lines:
        mutation = mutation_of(int(line), pristine)
        _break(mutation)
        result = _in_child(lambda mutation=mutation: _tried(mutation))
        _mend(mutation.file, pristine[mutation.file])
        print(json.dumps({"file": mutation.file, "kind": mutation.kind, **result}), flush=True)


def _break(mutation: Mutation) -> None:
    path = DATA_DIR / mutation.file
    path.unlink()
    if mutation.is_folder:
        path.mkdir()
    elif mutation.content is not None:
        path.write_bytes(mutation.content)


def _mend(file: str, content: bytes) -> None:
    path = DATA_DIR / file
    if path.is_dir():
        shutil.rmtree(path)
    path.write_bytes(content)


def _forget(file: str) -> None:
    """Let everything be read anew that may rest on a file."""
    for name, module in list(sys.modules.items()):
        others = _KEPT_UNLESS.get(name)
        if not name.startswith("sympblock.") or (others is not None and not file.startswith((*_SHARED, *others))):
            continue
        for value in vars(module).values():
            if isinstance(value, functools._lru_cache_wrapper) and value.__module__ == name:
                value.cache_clear()


def _tried(mutation: Mutation) -> dict[str, Any]:
    _forget(mutation.file)
    result = _checked()
    if result["status"] == 0:
        # The check let it pass: now the course must do so too.
        kind = data_file_of(DATA_DIR / mutation.file, DATA_DIR)
        assert kind, "the file was read before it was broken"
        result |= _outcome_of(lambda: {"raw": open_what_rests_on(kind, Path(mutation.file).stem)})
    return result


def _checked() -> dict[str, Any]:
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        findings = check_course("items")
    return {"status": 1 if findings else 0, "lines": [*findings, *said.getvalue().splitlines()]}


def _in_child(act: Any) -> dict[str, Any]:
    """Do something in a process of its own, which ends whatever happens in it."""
    reads, writes = os.pipe()
    child = os.fork()
    if not child:
        os.close(reads)
        _limit()
        with os.fdopen(writes, "w") as answer:
            answer.write(json.dumps(_outcome_of(act)))
        os._exit(0)
    os.close(writes)
    answer_bytes = _read_until(reads, time.monotonic() + _MOST_WAITING_S)
    if answer_bytes is None:
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if answer_bytes is None or (os.WIFSIGNALED(status) and os.WTERMSIG(status) in (signal.SIGXCPU, signal.SIGKILL)):
        return {"hung": True}
    return json.loads(answer_bytes) if answer_bytes else {"trace": f"the process ended with status {status}"}


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (_MOST_CPU_S, _MOST_CPU_S + 5))
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[0]) if Path("/proc/self/statm").exists() else 0
    if pages:
        most = pages * resource.getpagesize() + _MOST_MEMORY
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


def _outcome_of(act: Any) -> dict[str, Any]:
    try:
        return act()
    except BaseException:  # whatever it is, it is what a reader would have seen
        return {"trace": traceback.format_exc()[-2000:]}


def _read_until(pipe: int, end_s: float) -> bytes | None:
    """Read a pipe to its end; None if that does not come in time."""
    found = b""
    with os.fdopen(pipe, "rb", buffering=0) as stream:
        while select.select([stream], [], [], max(0.0, end_s - time.monotonic()))[0]:
            if not (part := stream.read(1 << 16)):
                return found
            found += part
    return None


if __name__ == "__main__":
    serve(sys.stdin)
