"""Reading the files below ``data/``: one way in, and one line when something is wrong."""

from __future__ import annotations

import csv
import io
from collections.abc import Hashable, Sequence
from pathlib import Path
from typing import Annotated, Any, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter, ValidationError

DATA_DIR = Path(__file__).resolve().parents[2] / "data"

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
Key = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_][\w-]*$")]
Member = TypeVar("Member")
Many = Annotated[tuple[Member, ...], Field(strict=False)]
Row = TypeVar("Row")


class ContentError(ValueError):
    """Says in one line which file, item and field is wrong, and why."""

    def __init__(self, path: Path, reason: str, item: str = "", field: str = "") -> None:
        where = [_shown(path), f"item {item!r}" if item else "", f"field {field!r}" if field else ""]
        super().__init__(f"{', '.join(part for part in where if part)}: {' '.join(reason.split())}")


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
        mark = getattr(error, "problem_mark", None)
        line = f" in line {mark.line + 1}" if mark else ""
        raise ContentError(path, f"not valid YAML{line}: {getattr(error, 'problem', None) or error}") from None
    if not isinstance(entries, list) or not entries:
        raise ContentError(path, "expected a list of entries")
    for position, entry in enumerate(entries, start=1):
        if not isinstance(entry, dict):
            raise ContentError(path, "expected a mapping of fields", item=str(position))
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
    for line, row in enumerate(rows, start=2):
        if None in row or None in row.values():
            raise ContentError(path, "the row has not as many cells as the header", item=f"line {line}")
    if not rows:
        raise ContentError(path, "the table has no rows")
    return rows


def validate(path: Path, entries: Sequence[dict[str, Any]], kind: Any, name_field: str) -> list[Any]:
    """Turn raw entries into records; the first fault refuses the whole file.

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

    Raises
    ------
    ContentError
        If an entry is not valid or a name stands twice.
    """
    adapter: TypeAdapter[Any] = TypeAdapter(kind)
    records, seen = [], set()
    for position, entry in enumerate(entries, start=1):
        name = str(entry.get(name_field, position))
        if name in seen:
            raise ContentError(path, "the name stands twice", item=name, field=name_field)
        seen.add(name)
        try:
            records.append(adapter.validate_python(entry))
        except ValidationError as error:
            raise _first_fault(path, name, error) from None
    return records


def check_keys(path: Path, name: str, keys: Sequence[str], known: frozenset[str], field: str = "sources") -> None:
    """Refuse a reference key that ``references.bib`` does not hold.

    Raises
    ------
    ContentError
        With the first unknown key.
    """
    for key in keys:
        if key not in known:
            raise ContentError(path, f"unknown reference key {key!r}: add it to references.bib", item=name, field=field)


def _first_fault(path: Path, name: str, error: ValidationError) -> ContentError:
    fault = error.errors()[0]
    if fault["type"].startswith("union_tag"):
        return ContentError(path, f"must be one of {', '.join(KIND_TAGS)}", item=name, field="kind")
    # The tag of a union stands first in the location; a reader looks for the field, and counts from 1.
    parts = fault["loc"][1:] if fault["loc"][:1] and fault["loc"][0] in KIND_TAGS else fault["loc"]
    field = " ".join(f"#{part + 1}" if isinstance(part, int) else str(part) for part in parts)
    return ContentError(path, fault["msg"].removeprefix("Value error, "), item=name, field=field)


KIND_TAGS = ("single_best_answer", "multiple_response", "put_in_order", "number", "hotspot")


def _shown(path: Path) -> str:
    parts = path.parts
    return "/".join(parts[len(parts) - 1 - parts[::-1].index("data") :]) if "data" in parts else path.name
