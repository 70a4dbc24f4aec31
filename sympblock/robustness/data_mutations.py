"""Files of ``data/`` as a slip, a crash or ill will could leave them; the same number makes the same file again."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random

#: What a page must show as text: markup, scripts, addresses that run something, templates, the ends of what it could stand in.
HOSTILE_TEXTS = (
    "<img src=x onerror=\"window.sympblockHarm='img'\">",
    "<script>window.sympblockHarm='script'</script>",
    "</script><script>window.sympblockHarm='end'</script>",
    "</style><svg onload=\"window.sympblockHarm='svg'\">",
    "'\"><iframe srcdoc=\"<script>parent.sympblockHarm='frame'</script>\">",
    "[run](javascript:window.sympblockHarm='link')",
    "${window.sympblockHarm='template'}",
    "{{constructor.constructor(\"window.sympblockHarm='braces'\")()}}",
    "`+(window.sympblockHarm='ticks')+`",
    "&lt;b&gt; &#60;img src=x onerror=window.sympblockHarm=1&#62;",
)
#: Numbers that nothing in the course can have.
IMPOSSIBLE_NUMBERS = ("1e308", "-7777", "2000000", "-1e308", "1e15", "99999999999999999999", "0x7fffffff")
NOT_NUMBERS = ("nan", ".nan", "NaN", "inf", "-inf", ".inf", "Infinity", "1e999")
_WRONG_TYPES = {
    "yaml": ("[]", "{}", "[[1]]", "{a: b}", "true", "null", "3", "2.5", "2026-11-29", "~", "''", "yes", "1:30", "010"),
    "csv": ("", "wide", "1;2", "true", "2026-11-29", "-", "=1+1", "1,5"),
    "bib": ("{}", "{{}}", "3", "{\\\\}", "{\\foo{}}", "{javascript:alert(1)}", "{~}", "text"),
    "jsonl": ("[]", "{}", "true", "null", '"x"', "-1", "1e400", "[[1]]"),
}
_NUMBER = re.compile(r"(?<=[ :\[,{])-?\d+(?:\.\d+)?(?=[,\s\]}])")
_VALUE = {
    "yaml": re.compile(r"(?<=: )[^\s\[{>|#&*!][^\n,\]}]*"),
    "bib": re.compile(r"(?<= = )\{[^{}\n]*\}(?=,)|(?<== )\{[^{}\n]*\}(?=,)"),
    "jsonl": re.compile(r"(?<=: )(?:\"[^\"]*\"|-?[\d.]+)"),
}
_WORDS = {
    "yaml": re.compile(r"(?<=: )[A-Z][^\n,\]}\"']*[a-z.](?=\n)"),
    "bib": re.compile(r"(?<=\{)[^{}\n]*(?=\},\n)"),
    "jsonl": re.compile(r"(?<=: \")[^\"]*"),
}
_ENTRY = {"yaml": re.compile(r"^- ", re.MULTILINE), "bib": re.compile(r"^@", re.MULTILINE)}


@dataclass(frozen=True)
class Mutation:
    """Says what becomes of one file.

    Attributes
    ----------
    seed : int
        Makes it again.
    file : str
        Path below ``data/``.
    kind : str
        In plain words.
    content : bytes or None
        What the file holds afterwards; None = there is no file.
    is_folder : bool
        True if a folder stands in its place.
    """

    seed: int
    file: str
    kind: str
    content: bytes | None
    is_folder: bool = False


#: Takes chance, the ending of the file and its text; returns the new content, or None if nothing fits.
Change = Callable[[Random, str, str], bytes | None]


def _lines_deleted(most: int) -> Change:
    def _change(rng: Random, _ending: str, text: str) -> bytes:
        lines = text.splitlines(keepends=True)
        first = rng.randrange(len(lines))
        return "".join(lines[:first] + lines[first + rng.randint(1, most) :]).encode()

    return _change


def _truncated(rng: Random, _ending: str, text: str) -> bytes:
    content = text.encode()
    return content[: rng.randrange(1, len(content))]


def _empty(rng: Random, _ending: str, _text: str) -> bytes:
    return rng.choice((b"", b"\n", b" \n\n", b"\xef\xbb\xbf", b"# nothing\n", b"{}", b"[]", b"null"))


def _bad_encoding(rng: Random, _ending: str, text: str) -> bytes:
    content, place = text.encode(), rng.randrange(len(text) // 2)
    odd = rng.choice((b"\xff", b"\xfc", b"\xc3\x28", b"\xed\xa0\x80"))
    return rng.choice((content[:place] + odd + content[place:], text.encode("utf-16"), text.encode("utf-32")))


def _odd_characters(rng: Random, _ending: str, text: str) -> bytes:
    place = rng.randrange(len(text))
    odd = rng.choice(("\x00", "\x07", "\x1b[31m", "\u202e", "\u2028", "\t", "\r", "\ufeff", "\x85", '"', "'", "{", "]"))
    return (text[:place] + odd + text[place:]).encode()


def _bytes_changed(rng: Random, _ending: str, text: str) -> bytes:
    content = bytearray(text.encode())
    for _ in range(rng.randint(1, 4)):
        content[rng.randrange(len(content))] = rng.randrange(256)
    return bytes(content)


def _values_of(values: Mapping[str, Sequence[str]]) -> Change:
    """Make a change that puts another value in the place of one."""

    def _change(rng: Random, ending: str, text: str) -> bytes | None:
        new = rng.choice(values[ending])
        return _cell_changed(rng, text, new) if ending == "csv" else _replaced(rng, _VALUE[ending], text, new)

    return _change


def _numbers_of(numbers: Sequence[str]) -> Change:
    """Make a change that puts another number in the place of one."""

    def _change(rng: Random, ending: str, text: str) -> bytes | None:
        new = rng.choice(numbers)
        if ending == "csv":
            return _cell_changed(rng, text, new, re.compile(r"-?[\d.]+"))
        return _replaced(rng, _NUMBER, text, new)

    return _change


def _script(rng: Random, ending: str, text: str) -> bytes | None:
    hostile = rng.choice(HOSTILE_TEXTS)
    if ending == "csv":
        return _cell_changed(rng, text, hostile, re.compile(r"[A-Za-z].*"))
    if ending == "yaml":
        quoted = "'" + hostile.replace("'", "''") + "'"
        return _replaced(rng, _WORDS[ending], text, quoted)
    return _replaced(rng, _WORDS[ending], text, hostile.replace("{", "(").replace("}", ")").replace('"', "'"))


_BOMBS = {
    "yaml": (
        "- &a [x, x, x, x, x, x, x, x, x]\n"
        + "".join(f"- &{b} [{', '.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)),
        "- !!python/object/apply:os.system ['true']\n",
        "- {id: !!bool 'zz'}\n",
        "- {id: !!binary 'é'}\n",
        "- id: " + "[" * 50_000 + "]" * 50_000 + "\n",
        "- id: " + "9" * 20_000 + "\n",
        "- id: 0x" + "f" * 20_000 + "\n",
        "- {<<: 3, id: x}\n",
        "- {? [a] : b}\n",
        "--- \n- id: x\n",
        "- &a {id: *a}\n",
    ),
    "csv": ('"' + "x" * 200_000, "x," * 100_000 + "\n", "a\n" * 50_000, '"a""b\n', "x" * 6_000_000),
    "bib": (
        "@string{a0 = {xxxxxxxxxx}}\n"
        + "".join(f"@string{{a{n} = a{n - 1} # a{n - 1} # a{n - 1}}}\n" for n in range(1, 30))
        + "@misc{bomb, title = a29}\n",
        "@misc{deep, title = {" + "{" * 5_000 + "}" * 5_000 + "}}\n",
        "@misc{odd, title = {\\\\}, kind = {trial}, seen = {abstract}}\n",
        "@misc{a'><script>alert(1)</script>, title = {T}, kind = {trial}, seen = {abstract}}\n",
        "@misc{link, title = {T}, kind = {trial}, seen = {abstract}, url = {javascript:alert(1)}}\n",
    ),
    "jsonl": ("[" * 100_000 + "\n", '{"kind": ' + "9" * 20_000 + "}\n", '{"a": ' * 30_000 + "\n", "x" * 6_000_000),
}


def _bomb(rng: Random, ending: str, text: str) -> bytes:
    bomb = rng.choice(_BOMBS[ending])
    return (bomb + text if rng.random() < 0.3 else text.rstrip("\n") + "\n" + bomb).encode()


def _swapped(rng: Random, ending: str, text: str) -> bytes | None:
    """Swap two columns of a table, or two values."""
    if ending == "csv":
        head, _, rest = text.partition("\n")
        names = head.split(",")
        first, second = rng.sample(range(len(names)), 2)
        names[first], names[second] = names[second], names[first]
        return (",".join(names) + "\n" + rest).encode()
    found = list(_VALUE[ending].finditer(text))
    if len(found) < 2:
        return None
    first_value, second_value = sorted(rng.sample(found, 2), key=lambda match: match.start())
    between = text[first_value.end() : second_value.start()]
    swapped = second_value[0] + between + first_value[0]
    return (text[: first_value.start()] + swapped + text[second_value.end() :]).encode()


def _twice(rng: Random, ending: str, text: str) -> bytes:
    """Write an entry twice."""
    if ending in _ENTRY:
        starts = [match.start() for match in _ENTRY[ending].finditer(text)]
        number = rng.randrange(len(starts))
        entry = text[starts[number] : (starts[1:] + [len(text)])[number]]
    else:
        entry = rng.choice(text.splitlines(keepends=True))
    return (text.rstrip("\n") + "\n" + entry).encode()


def _replaced(rng: Random, places: re.Pattern[str], text: str, new: str) -> bytes | None:
    found = list(places.finditer(text))
    if not found:
        return None
    place = rng.choice(found)
    return (text[: place.start()] + new + text[place.end() :]).encode()


def _cell_changed(rng: Random, text: str, new: str, of_form: re.Pattern[str] | None = None) -> bytes | None:
    rows = list(csv.reader(io.StringIO(text, newline="")))
    cells = [
        (row, column)
        for row, cells in enumerate(rows[1:], 1)
        for column, cell in enumerate(cells)
        if of_form is None or of_form.fullmatch(cell)
    ]
    if not cells:
        return None
    row, column = rng.choice(cells)
    rows[row][column] = new
    written = io.StringIO(newline="")
    csv.writer(written, lineterminator="\n").writerows(rows)
    return written.getvalue().encode()


_CHANGES: Mapping[str, Change | None] = {
    "a line deleted": _lines_deleted(1),
    "lines deleted": _lines_deleted(12),
    "truncated": _truncated,
    "an empty file": _empty,
    "another encoding": _bad_encoding,
    "odd characters": _odd_characters,
    "bytes changed": _bytes_changed,
    "a wrong type": _values_of(_WRONG_TYPES),
    "not a number": _numbers_of(NOT_NUMBERS),
    "an impossible number": _numbers_of(IMPOSSIBLE_NUMBERS),
    "a bomb or a tag": _bomb,
    "script in a text": _script,
    "columns or values swapped": _swapped,
    "an entry twice": _twice,
    "a folder in its place": None,
    "no file": None,
}
KINDS = tuple(_CHANGES)


def mutation_of(seed: int, files: Mapping[str, bytes]) -> Mutation:
    """Make a mutation.

    Parameters
    ----------
    seed : int
        Its number, 0 or more; the kinds follow one another.
    files : Mapping of str to bytes
        What the files hold, by their path below ``data/``.

    Examples
    --------
    >>> mutation_of(0, {"glossary.yaml": b"- term: Ramus\\n"}).content
    b''
    """
    rng, kind = Random(seed), KINDS[seed % len(KINDS)]
    change = _CHANGES[kind]
    while True:
        # Half of the times first the folder, so that tables of numbers, of which there are many, do not take all.
        folder = rng.choice(sorted({_folder(name) for name in files})) if rng.random() < 0.5 else ""
        file = rng.choice(sorted(name for name in files if folder in ("", _folder(name))))
        if change is None:
            return Mutation(seed, file, kind, None, is_folder=kind == "a folder in its place")
        content = change(rng, file.rsplit(".", 1)[-1], files[file].decode())
        if content is not None and content != files[file]:
            return Mutation(seed, file, kind, content)


def _folder(name: str) -> str:
    return name.rsplit("/", 1)[0] if "/" in name else name
