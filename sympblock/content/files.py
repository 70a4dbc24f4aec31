"""Reading the files below ``data/``: one way in, and one line for each thing that is wrong."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter, ValidationError

DATA_DIR = Path(__file__).resolve().parents[2] / "data"
#: More than this no author writes: a larger file would only keep the learner waiting.
LARGEST_FILE_MB = 5
#: A fault of more entries than this is told once, with the number of the others.
_SAME_FAULT_TOLD = 3
_LONGEST_NAME = 60
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")

# The description of a form is what an author reads who has not met it.
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Name = Annotated[
    str,
    StringConstraints(pattern=r"^[a-z][a-z0-9_]*$"),
    Field(description="a name of small letters, digits and _ that begins with a letter"),
]
Key = Annotated[
    str,
    StringConstraints(pattern=r"^[A-Za-z0-9_][\w-]*$"),
    Field(description="a key of references.bib"),
]
Member = TypeVar("Member")
Many = Annotated[tuple[Member, ...], Field(strict=False)]
Row = TypeVar("Row")


@dataclass(frozen=True)
class Fault:
    """Says what is wrong, and where in a file: at which item, in which field."""

    reason: str
    item: str = ""
    field: str = ""


class ContentError(ValueError):
    """Says what is wrong with a file: a line for each fault, with file, item, field and reason."""

    def __init__(self, path: Path, reason: str, item: str = "", field: str = "", more: Sequence[Fault] = ()) -> None:
        self.path, self.faults = path, (Fault(reason, item, field), *more)
        self.lines = tuple(_line(path, fault) for fault in self.faults)
        super().__init__("\n".join(self.lines))

    @classmethod
    def together(cls, path: Path, faults: Sequence[Fault]) -> Self:
        """Say several faults of one file at once."""
        first, *more = faults
        return cls(path, first.reason, first.item, first.field, more)


#: Looks at one record and yields field and reason of each fault.
Rule = Callable[[Any], Iterable[tuple[str, str]]]


class Record(BaseModel):
    """Holds one validated entry: frozen, no unknown field, no coercion, no infinity."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)


def read_text(path: Path) -> str:
    """Read a text file, or say why it cannot be read.

    Raises
    ------
    ContentError
        If the folder or file is missing, the file is empty or huge, is not UTF-8, or holds what cannot be printed.
    """
    if not path.parent.is_dir():
        raise ContentError(path, "the folder is missing: run the course from a complete checkout")
    try:
        # Spreadsheets and some editors begin a UTF-8 file with a mark of their own: skip it.
        text = _content(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ContentError(path, f"not UTF-8 in line {line}: save the file as UTF-8") from None
    if not text.strip():
        raise ContentError(path, "the file is empty: put back what it held")
    if odd := _UNPRINTABLE.search(text):
        line = text.count("\n", 0, odd.start()) + 1
        raise ContentError(path, f"line {line} holds a character that cannot be printed: delete it")
    # As Python's own reading of a text does: every kind of line end counts as one.
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _content(path: Path) -> bytes:
    """Read a file, or say why not; what is no file is not even opened, since a pipe would never end."""
    if not path.exists():
        raise ContentError(path, "the file is missing: put it back")
    if not path.is_file():
        raise ContentError(path, "this is not a file: put the file in its place")
    if path.stat().st_size > LARGEST_FILE_MB * 1_000_000:
        raise ContentError(path, f"the file is larger than {LARGEST_FILE_MB} MB: divide it, or look what it holds")
    try:
        return path.read_bytes()
    except OSError as error:
        raise ContentError(path, f"the file cannot be read: {error.strerror}") from None


def read_yaml(path: Path) -> list[dict[str, Any]]:
    """Read a YAML list of mappings.

    Raises
    ------
    ContentError
        If the text is not YAML or not a list of mappings.
    """
    # A table needs no YAML.
    from sympblock.content.faults.yaml_text import YamlFault, parse_yaml

    try:
        entries = parse_yaml(read_text(path))
    except YamlFault as fault:
        line = f" in line {fault.line}" if fault.line else ""
        raise ContentError(path, f"not valid YAML{line}: {fault.words}") from None
    if not isinstance(entries, list) or not entries:
        raise ContentError(path, "expected a list of entries, each of which begins with -")
    odd = [str(place) for place, entry in enumerate(entries, start=1) if not isinstance(entry, dict)]
    if odd:
        raise ContentError.together(path, [Fault("expected a mapping of fields", place) for place in odd])
    return entries


def read_csv(path: Path) -> list[dict[str, str]]:
    """Read a comma-separated table with a header line.

    Raises
    ------
    ContentError
        If a column stands twice, or a row has more or fewer cells than the header.
    """
    reader = csv.DictReader(io.StringIO(read_text(path), newline=""), strict=True)
    try:
        rows = list(reader)
    except csv.Error:
        words = "a quotation mark is not closed, or one inside a text is not written twice"
        raise ContentError(path, f"not a valid table in line {reader.reader.line_num}: {words}") from None
    header = reader.fieldnames or []
    for name in header:
        if header.count(name) > 1:
            raise ContentError(path, f"the column {name!r} stands twice")
    ragged = [f"line {line}" for line, row in enumerate(rows, start=2) if None in row or None in row.values()]
    if ragged:
        words = "the row has not as many cells as the header: a text with a comma needs quotation marks"
        raise ContentError.together(path, gathered([Fault(words, line) for line in ragged]))
    if not rows:
        raise ContentError(path, "the table has no rows")
    return rows


def read_parts(*reads: Callable[[], Member]) -> list[Member]:
    """Read the parts of a file that hold different records, and say the faults of all at once.

    Raises
    ------
    ContentError
        If a part is not valid.
    """
    parts, faulty = [], []
    for read in reads:
        try:
            parts.append(read())
        except ContentError as error:
            faulty.append(error)
    if faulty:
        raise ContentError.together(faulty[0].path, [fault for error in faulty for fault in error.faults])
    return parts


def validate(
    path: Path, entries: Sequence[dict[str, Any]], kind: Any, name_field: str, rules: Sequence[Rule] = ()
) -> list[Any]:
    """Turn raw entries into records; a fault refuses the whole file, and all are told at once.

    Parameters
    ----------
    path : Path
        Named in the message.
    entries : sequence of dict
        Raw fields.
    kind : type
        Record class, or a union of classes told apart by a field.
    name_field : str
        Field that names an entry; no two may share it.
    rules : sequence of Rule
        What else is asked of each record.

    Raises
    ------
    ContentError
        If an entry is not valid, breaks a rule, or a name stands twice.
    """
    adapter: TypeAdapter[Any] = TypeAdapter(kind)
    records, faults, seen = [], [], set()
    for position, entry in enumerate(entries, start=1):
        name = str(entry.get(name_field, position))[:_LONGEST_NAME]
        if name in seen:
            faults.append(Fault("the name stands twice: give one of the two another", name, name_field))
        seen.add(name)
        try:
            record = adapter.validate_python(entry)
        except ValidationError as error:
            # Only an author needs the sentences, and they take time to make.
            from sympblock.content.faults.fault_words import field_faults

            faults += [Fault(reason, name, field) for field, reason in field_faults(kind, error)]
        else:
            records.append(record)
            faults += [Fault(reason, name, field) for rule in rules for field, reason in rule(record)]
    if faults:
        raise ContentError.together(path, gathered(faults))
    return records


def gathered(faults: Sequence[Fault]) -> list[Fault]:
    """Tell a fault once that many entries share, as the loss of a column is: at the first of them."""
    times = Counter((fault.reason, fault.field) for fault in faults)
    told: dict[Any, Fault] = {}
    for fault in faults:
        shared = fault.reason, fault.field
        more = times[shared] - 1
        if more < _SAME_FAULT_TOLD:
            told[shared, fault.item] = fault
        elif shared not in told:
            told[shared] = Fault(f"{fault.reason} (the same at {more} others)", fault.item, fault.field)
    return list(told.values())


def _line(path: Path, fault: Fault) -> str:
    where = [_shown(path)]
    where += [f"item {fault.item!r}"] if fault.item else []
    where += [f"field {fault.field!r}"] if fault.field else []
    return f"{', '.join(where)}: {' '.join(fault.reason.split())}"


def _shown(path: Path) -> str:
    parts = path.parts
    return "/".join(parts[len(parts) - 1 - parts[::-1].index("data") :]) if "data" in parts else path.name
