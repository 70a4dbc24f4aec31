"""What is wrong with an entry, in the words of the person who writes it.

Pydantic finds a fault and names its kind and its place. The record's own
schema says what belongs there, so that each sentence ends with what to write.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from sympblock.content.faults.record_schema import RecordSchema

_LONGEST_SHOWN = 40
#: How pydantic marks that the name in a mapping is at fault, not the value beside it.
_KEY_MARK = "[key]"
_TOO_SMALL, _TOO_LARGE = "{given} is too small", "{given} is too large"
_NO_MAPPING, _NO_LIST, _NO_DATE = "{given} is not a mapping", "{given} is not a list", "{given} is not a date"
#: Kind of a pydantic error to the first half of a sentence.
PROBLEMS: Mapping[str, str] = {
    "missing": "the field is missing",
    "extra_forbidden": "there is no such field",
    "string_type": "{given} is not a text",
    "string_too_short": "the text is empty",
    "string_too_long": "{given} is too long",
    "string_pattern_mismatch": "{given} is not of the form that is needed",
    "literal_error": "{given} is not known",
    "bool_type": "{given} is neither true nor false",
    "int_type": "{given} is not a whole number",
    "float_type": "{given} is not a number",
    "finite_number": "{given} is not a finite number",
    "greater_than": _TOO_SMALL,
    "greater_than_equal": _TOO_SMALL,
    "less_than_equal": _TOO_LARGE,
    "too_short": "there are too few entries",
    "too_long": "there are too many entries",
    "tuple_type": _NO_LIST,
    "model_type": _NO_MAPPING,
    "model_attributes_type": _NO_MAPPING,
    "dict_type": _NO_MAPPING,
    "date_type": _NO_DATE,
    "date_from_datetime_parsing": _NO_DATE,
    "date_from_datetime_inexact": _NO_DATE,
    "union_tag_invalid": "{given} is not known",
    "union_tag_not_found": "the field is missing",
}


def field_faults(kind: Any, error: ValidationError) -> list[tuple[str, str]]:
    """Say everything that is wrong with one entry.

    Parameters
    ----------
    kind : type
        Record class, or a union of classes told apart by a field.
    error : ValidationError
        What pydantic found when it read the entry as that kind.

    Returns
    -------
    list of (str, str)
        Field and sentence, each field once; places in lists count from 1.

    Examples
    --------
    >>> from sympblock.content.catalogue import Objective
    >>> try:
    ...     Objective.model_validate({"id": "Outflow"})
    ... except ValidationError as error:
    ...     field_faults(Objective, error)[1]
    ('text', 'the field is missing: write a text')
    """
    schema = RecordSchema(kind)
    found: dict[str, str] = {}
    for fault in error.errors(include_url=False):
        if not _follows_from_another(fault):
            field, sentence = _told(schema, fault)
            found.setdefault(field, sentence)
    return list(found.items())


def _follows_from_another(fault: ErrorDetails) -> bool:
    """Tell whether a list is called too short only because pydantic did not count its faulty entries."""
    return fault["type"] == "too_short" and len(fault["input"]) >= fault["ctx"]["min_length"]


def _told(schema: RecordSchema, fault: ErrorDetails) -> tuple[str, str]:
    place, kind = list(fault["loc"]), fault["type"]
    if kind == "value_error":
        return _shown_place(schema.find(place)[0]), str(fault["ctx"]["error"])
    if kind == "extra_forbidden":
        parents, node = schema.find(place[:-1])
        known = ", ".join(schema.fields(node))
        # In YAML a comma between { and } ends a text, and its rest becomes the name of a field.
        hint = "; a text with a comma needs quotation marks" if " " in str(place[-1]) else ""
        return _shown_place([*parents, place[-1]]), f"{PROBLEMS[kind]}: the fields are {known}{hint}"
    if kind.startswith("union_tag"):
        parents, node = schema.find(place)
        field = fault["ctx"]["discriminator"].strip("'")
        return _shown_place([*parents, field]), f"{_problem(fault)}: write {schema.form_of_tag(node)}"
    if place and place[-1] == _KEY_MARK:
        parents, node = schema.find(place[:-2])
        return _shown_place(parents), f"the name {_problem(fault)}: write {schema.form_of_names(node)}"
    shown, node = schema.find(place)
    return _shown_place(shown), f"{_problem(fault)}: write {schema.form(node)}{_quotes(fault)}"


def _shown_place(parts: Sequence[str | int]) -> str:
    return " ".join(f"#{part + 1}" if isinstance(part, int) else part for part in parts)


def _problem(fault: ErrorDetails) -> str:
    given = fault["ctx"]["tag"] if fault["type"] == "union_tag_invalid" else fault["input"]
    if given is None:
        return "the field is empty"
    return PROBLEMS.get(fault["type"], "{given} does not fit here").format(given=_shown(given))


def _quotes(fault: ErrorDetails) -> str:
    """YAML reads 3, yes and 2026-11-29 as something else than text."""
    is_bare = fault["type"] == "string_type" and not isinstance(fault["input"], list | dict | tuple | None)
    return ", in quotation marks" if is_bare else ""


def _shown(given: object) -> str:
    if isinstance(given, bool):
        return str(given).lower()
    if isinstance(given, list | tuple):
        return "a list"
    if isinstance(given, dict):
        return "a mapping"
    text = repr(given) if isinstance(given, str) else str(given)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"
