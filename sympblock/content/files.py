"""Reading the files below ``data/``: one way in, and one line for each thing that is wrong."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Self, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter, ValidationError

DATA_DIR = Path(__file__).resolve().parents[2] / "data"

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


# Where PyYAML comes with libyaml the safe loader in C reads ten times faster.
_SafeLoader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _UniqueKeyLoader(_SafeLoader):
    """Refuses a mapping that gives the same key twice, which YAML would overwrite."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        """Build a mapping, or refuse it if a key stands twice."""
        seen = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if not isinstance(key, Hashable):
                raise yaml.constructor.ConstructorError(None, None, "a key is a list or a mapping", key_node.start_mark)
            if key in seen:
                raise yaml.constructor.ConstructorError(
                    None, None, f"the key {key!r} stands twice", key_node.start_mark
                )
            seen.add(key)
        return super().construct_mapping(node, deep)


def read_text(path: Path) -> str:
    """Read a text file, or say why it cannot be read.

    Raises
    ------
    ContentError
        If the folder or file is missing, the file is empty or is not UTF-8.
    """
    if not path.parent.is_dir():
        raise ContentError(path, "the folder is missing: run the course from a complete checkout")
    try:
        # Spreadsheets and some editors begin a UTF-8 file with a mark of their own: skip it.
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise ContentError(path, "the file is missing") from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ContentError(path, f"not UTF-8 in line {line}: save the file as UTF-8") from None
    if not text.strip():
        raise ContentError(path, "the file is empty")
    return text


def read_yaml(path: Path) -> list[dict[str, Any]]:
    """Read a YAML list of mappings.

    Raises
    ------
    ContentError
        If the text is not YAML or not a list of mappings.
    """
    text = read_text(path)
    try:
        entries = yaml.load(text, Loader=_UniqueKeyLoader)
    except (yaml.YAMLError, ValueError) as error:  # ValueError: a date or number that YAML recognises and cannot make
        # Only an author needs the sentences.
        from sympblock.content.yaml_words import yaml_words

        mark = getattr(error, "problem_mark", None)
        line = f" in line {mark.line + 1}" if mark else ""
        problem = str(getattr(error, "problem", None) or error)
        raise ContentError(path, f"not valid YAML{line}: {yaml_words(problem)}") from None
    if not isinstance(entries, list) or not entries:
        raise ContentError(path, "expected a list of entries")
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
    except csv.Error as error:
        raise ContentError(path, f"not a valid table in line {reader.reader.line_num}: {error}") from None
    header = reader.fieldnames or []
    for name in header:
        if header.count(name) > 1:
            raise ContentError(path, f"the column {name!r} stands twice")
    ragged = [f"line {line}" for line, row in enumerate(rows, start=2) if None in row or None in row.values()]
    if ragged:
        raise ContentError.together(
            path, [Fault("the row has not as many cells as the header", line) for line in ragged]
        )
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
        name = str(entry.get(name_field, position))
        if name in seen:
            faults.append(Fault("the name stands twice: give one of the two another", name, name_field))
        seen.add(name)
        try:
            record = adapter.validate_python(entry)
        except ValidationError as error:
            # Only an author needs the sentences, and they take time to make.
            from sympblock.content.fault_words import field_faults

            faults += [Fault(reason, name, field) for field, reason in field_faults(kind, error)]
        else:
            records.append(record)
            faults += [Fault(reason, name, field) for rule in rules for field, reason in rule(record)]
    if faults:
        raise ContentError.together(path, faults)
    return records


def _line(path: Path, fault: Fault) -> str:
    where = [_shown(path)]
    where += [f"item {fault.item!r}"] if fault.item else []
    where += [f"field {fault.field!r}"] if fault.field else []
    return f"{', '.join(where)}: {' '.join(fault.reason.split())}"


def _shown(path: Path) -> str:
    parts = path.parts
    return "/".join(parts[len(parts) - 1 - parts[::-1].index("data") :]) if "data" in parts else path.name
