"""Breaks the files of ``data/`` and looks whether each is refused in words, or does no harm.

Every attempt has a number, its seed, and :func:`repeat` makes it again.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from sympblock.course.checkout import ROOT
from sympblock.robustness.attempts import Attempts
from sympblock.robustness.data_mutations import KINDS

FULL_COUNT = 3000
_COPIED = ("sympblock", "data", "notebooks", "figures", "README.md", "requirements.txt")
_LONGEST_LINE = 700
#: Words of a program, which tell an author nothing.
_FOREIGN = re.compile(
    r"Traceback|Error\b|Exception|Input should|validation|pydantic|object at|NoneType|codec|0x[0-9a-f]{6}|tag:yaml"
    r"|constructor|\bdict\b|\btuple\b|Errno|expected <|<class|unhashable|positional argument"
)
#: What a line must tell beside the fault: what to do, or what would be correct.
_REMEDY = re.compile(
    r"\b(write|give|save|add|delete|mend|run|put|look|needs?|must|begins?|answer|choose|use|set|divide|get|lies|has|have|says?"
    r"|expected|stands?|from|indent|indentation|is missing|there is no such file|exactly one|in order|once|reads|is not closed|the fields are)\b",
    re.IGNORECASE,
)


def attempt(share: float) -> Iterator[Attempts]:
    """Break the data.

    Parameters
    ----------
    share : float
        Of the full count; each kind is tried at least once.

    Yields
    ------
    Attempts
        One for each kind.
    """
    if not hasattr(os, "fork"):
        yield Attempts("data broken", 0, ("this system cannot start the processes that the attempts need",))
        return
    rounds = max(1, round(share * FULL_COUNT / len(KINDS)))
    with _workers(min(2, os.cpu_count() or 1)) as ask_all:
        for number, kind in enumerate(KINDS):
            seeds = [number + each * len(KINDS) for each in range(rounds)]
            yield _summed_up(kind, seeds, ask_all(seeds))


def repeat(seed: int) -> dict[str, Any]:
    """Make one attempt again and return what came of it: the lines that were told, and the trace if there was one.

    Parameters
    ----------
    seed : int
        As it stands in the line of the attempt.
    """
    with _workers(1) as ask_all:
        return ask_all([seed])[0]


def _summed_up(kind: str, seeds: Sequence[int], results: Sequence[Mapping[str, Any]]) -> Attempts:
    faults = [(seed, result["file"], fault_of(result)) for seed, result in zip(seeds, results, strict=True)]
    broke = tuple(f"seed {seed}, data/{file}: {fault}" for seed, file, fault in faults if fault)
    refused = sum(bool(result.get("lines")) and result.get("status") == 1 for result in results)
    figures = f"{refused} refused, {len(results) - refused - len(broke)} harmless"
    return Attempts(f"data, {kind}", len(results), broke, figures)


def fault_of(result: Mapping[str, Any]) -> str:
    """Say what broke in an attempt; empty if the file was refused in words, or does no harm.

    Examples
    --------
    >>> fault_of({"file": "about.yaml", "status": 1, "lines": ["data/about.yaml: the file is empty: write it"]})
    ''
    >>> fault_of({"file": "about.yaml", "status": 1, "lines": ["KeyError: 'id'"]})
    "not in an author's words: KeyError: 'id'"
    >>> fault_of({"file": "about.yaml", "status": 0, "trace": "…\\nKeyError: 'id'"})
    "passes the check and then: KeyError: 'id'"
    """
    if result.get("hung"):
        return "hangs, or takes more memory than there is"
    if trace := result.get("trace"):
        passed = "passes the check and then: " if result.get("status") == 0 else ""
        return passed + trace.strip().splitlines()[-1]
    if raw := result.get("raw"):
        return f"stands in a page as markup: {raw[0]}"
    if result["status"] == 0:
        return ""
    return _fault_of_lines(result["file"], result["lines"])


def _fault_of_lines(file: str, lines: Sequence[str]) -> str:
    odd = [line for line in lines if not is_readable(line)]
    if odd:
        return f"not in an author's words: {odd[0][:_LONGEST_LINE]}"
    named = Path(file).name, Path(file).stem, f"data/{Path(file).parent.as_posix()}/"
    if not any(name in line for name in named for line in lines):
        return f"the file is not named: {lines[0][:_LONGEST_LINE]}"
    return ""


#: What an author wrote is quoted, whole or as far as there is room, and may hold any word.
_QUOTED = re.compile(r"""'(?:\\.|[^'\\…])*['…]|"(?:\\.|[^"\\…])*["…]""")
#: A rule of writing questions says by its name what it asks for.
_RULE = re.compile(r"item …, rule \w+: ")


def is_readable(line: str) -> bool:
    """Tell whether a line says where something is wrong, what, and what to do, in words of an author.

    Examples
    --------
    >>> is_readable("data/glossary.yaml, item 'Ramus', field 'meaning': the field is missing: write a text")
    True
    >>> is_readable("data/glossary.yaml: 1 validation error for Term")
    False
    >>> is_readable("data/glossary.yaml, item 'Ramus', field 'lessons': '{{constructor('x'… is not known: write one of 01, 02")
    True
    """
    where, _, rest = line.partition(": ")
    has_place = bool(re.search(r"\.(yaml|csv|bib|jsonl|py|md)\b|data folder", where))
    told = _QUOTED.sub("…", rest)
    says_more = bool(_REMEDY.search(told) or _RULE.match(told))
    return has_place and len(line) <= _LONGEST_LINE and not _FOREIGN.search(told) and says_more


@contextmanager
def _workers(count: int) -> Iterator[Any]:
    """Run copies of the course, and yield what asks them about seeds."""
    with ExitStack() as stack:
        idle: SimpleQueue[subprocess.Popen[str]] = SimpleQueue()
        pool = stack.enter_context(ThreadPoolExecutor(count))
        for _ in range(count):
            idle.put(stack.enter_context(_worker(Path(stack.enter_context(tempfile.TemporaryDirectory())))))

        def _ask(seed: int) -> dict[str, Any]:
            worker = idle.get()
            try:
                return _asked(worker, seed)
            finally:
                idle.put(worker)

        yield lambda seeds: list(pool.map(_ask, seeds))


def _asked(worker: subprocess.Popen[str], seed: int) -> dict[str, Any]:
    assert worker.stdin and worker.stdout
    worker.stdin.write(f"{seed}\n")
    worker.stdin.flush()
    answer = worker.stdout.readline()
    if not answer:
        raise RuntimeError(f"the process that tries the data ended at seed {seed}")
    return json.loads(answer)


@contextmanager
def _worker(root: Path) -> Iterator[subprocess.Popen[str]]:
    ignored = shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints")
    for name in _COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, root / name, ignore=ignored)
        else:
            shutil.copy(source, root / name)
    own = {"HOME": str(root), "XDG_DATA_HOME": str(root / "share"), "PYTHONPATH": str(root)}
    quiet = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "sympblock.robustness.data_worker"]
    with subprocess.Popen(
        command,
        cwd=root,
        env={**os.environ, **own, **quiet},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as worker:
        try:
            yield worker
        finally:
            worker.kill()
