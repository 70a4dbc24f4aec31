"""Files that a crash, an editor, a copy or somebody's mistake has left in the place of the learner's own."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path

from sympblock.assessment.record import DAMAGED
from sympblock.robustness.attempts import Attempts
from sympblock.robustness.records.keepers import READINGS, SESSIONS, Kind
from sympblock.robustness.records.workers import work_folder

#: So many events stand in the file before it is damaged.
EVENTS = 9


def truncate_files(share: float) -> Iterator[Attempts]:
    """Cut a file at its bytes; whole lines must be found, and the next event must be kept."""
    for kind in (READINGS, SESSIONS):
        with work_folder() as folder:
            whole = _written(kind, folder)
            path, content = kind.file(folder), kind.file(folder).read_bytes()
            places = range(0, len(content), max(1, round(1 / share)))
            broke = []
            for place in places:
                _only(path, content[:place])
                broke += [f"at byte {place}: {fault}" for fault in _after_cut(kind, folder, content[:place], whole)]
            yield Attempts(f"{kind.name} truncated", len(places), tuple(broke))


def _written(kind: Kind, folder: Path) -> list[int]:
    keeper = kind.open(folder)
    for number in range(EVENTS):
        keeper.keep(number)
    return kind.found(folder)


def _only(path: Path, content: bytes) -> None:
    """Leave one file with this content, and nothing else."""
    for other in path.parent.iterdir():
        other.unlink()
    path.write_bytes(content)


def _after_cut(kind: Kind, folder: Path, content: bytes, whole: list[int]) -> list[str]:
    lines = content.split(b"\n")
    count = sum(_is_event(line) for line in lines)
    keeper = kind.open(folder)
    if keeper.problem:
        return [f"told at opening: {keeper.problem}"]
    if kind.found(folder) != whole[:count]:
        return [f"{count} whole events, found {kind.found(folder)}"]
    keeper.keep(EVENTS)
    expected = [*whole[:count], EVENTS]
    return [] if kind.found(folder) == expected else [f"after the next event found {kind.found(folder)}"]


def _is_event(line: bytes) -> bool:
    try:
        return json.loads(line).get("kind") != "session"
    except ValueError:
        return False


def _foreign() -> dict[str, bytes]:
    """Return what other programs write."""
    text = "\n".join(json.dumps({"name": f"Müller {number}", "at": number}) for number in range(50))
    odd = (b'"', b"[]", b"{}", b"null", b"NaN", b"1" * 5000, b"-", b'{"a": NaN}', b'{"event": 7}', b'{"kind": []}')
    return {
        "JSON of another program": text.encode(),
        "one JSON array": json.dumps([{"answers": [1, 2, 3]}] * 50, indent=2).encode(),
        "UTF-16": text.encode("utf-16"),
        "UTF-32": text.encode("utf-32"),
        "Latin-1": text.encode("latin-1", "replace"),
        "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8,
        "a database": b"SQLite format 3\x00" + bytes(4096),
        "a page": b"<!doctype html><script>alert(1)</script>" * 20,
        "zeros": bytes(10_000),
        "old line ends": text.replace("\n", "\r").encode(),
        "deeply nested": b"[" * 100_000 + b"\n" + b'{"a":' * 100_000,
        "lone surrogates": b'{"event": "solved", "place": "\\ud800", "attempt": 1, "item": "\\udfff"}\n',
        "huge numbers": b'{"event": "again", "place": "x", "attempt": %s}\n' % (b"9" * 300),
        "an empty file": b"",
        "odd lines": b"\n".join(odd),
    }


def foreign_files(share: float) -> Iterator[Attempts]:
    """Put something else in the place of the file; it must stay as it is, and the next events must be kept."""
    for kind in (READINGS, SESSIONS):
        contents, broke = [*_foreign().items(), *_garbage(max(1, round(200 * share)))], []
        for name, content in contents:
            broke += [f"{name}: {fault}" for fault in _after_foreign(kind, content)]
        broke += _converted(kind)
        yield Attempts(f"{kind.name}: foreign files and garbage", len(contents) + len(_CONVERSIONS), tuple(broke))


def _garbage(count: int) -> Iterator[tuple[str, bytes]]:
    for seed in range(count):
        chance = random.Random(seed)
        yield f"garbage {seed}", chance.randbytes(chance.randint(1, 3000))


def _after_foreign(kind: Kind, content: bytes) -> list[str]:
    with work_folder() as folder:
        _written(kind, folder)
        path = kind.file(folder)
        _only(path, content)
        keeper = kind.open(folder)
        keeper.keep(0)
        keeper.keep(1)
        faults = [] if kind.found(folder) == [0, 1] else [f"found {kind.found(folder)}"]
        if not path.read_bytes().startswith(content):
            faults.append("the file was changed")
        if kind is READINGS and keeper.problem not in ("", DAMAGED):
            faults.append(keeper.problem)
        return faults


#: What an editor makes of a file without harm.
_CONVERSIONS: dict[str, Callable[[bytes], bytes]] = {
    "Windows line ends": lambda content: content.replace(b"\n", b"\r\n"),
    "a byte order mark": lambda content: b"\xef\xbb\xbf" + content,
    "no last line end": lambda content: content.rstrip(b"\n"),
    "empty lines": lambda content: content.replace(b"\n", b"\n\n\n"),
}


def _converted(kind: Kind) -> list[str]:
    faults = []
    for name, convert in _CONVERSIONS.items():
        with work_folder() as folder:
            whole = _written(kind, folder)
            path = kind.file(folder)
            path.write_bytes(convert(path.read_bytes()))
            keeper = kind.open(folder)
            keeper.keep(EVENTS)
            if kind.found(folder) != [*whole, EVENTS] or keeper.problem:
                faults.append(f"{name}: found {kind.found(folder)}, told {keeper.problem!r}")
    return faults
