"""YAML as this course reads it: plain values alone, and what is wrong in the words of the person who writes it."""

from __future__ import annotations

import re
from collections.abc import Hashable, Mapping
from typing import Any

import yaml

# Where PyYAML comes with libyaml the safe loader in C reads ten times faster.
_SafeLoader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
#: Where a mark may stand with which YAML refers to another place or calls for a type.
_MARKED = re.compile(r"(?:^|[\s\[{,:?-])[&*!]\S", re.MULTILINE)
_WHOLE_NUMBER = re.compile(r"[-+]?(0|[1-9]\d{0,17})")
_FRACTION = re.compile(r"[-+]?\d+\.\d*([eE][-+]\d+)?")
#: What is no number in a file of this course is left to the record to refuse, in its own words.
_NOT_FINITE = re.compile(r"[-+]?\.(inf|nan)", re.IGNORECASE)
_INDENTATION = "the indentation does not fit, or a quotation mark inside a text is not written twice"
_BRACKET = "a bracket is not closed, or a comma is missing"
_CALENDAR = "a date or time that is in no calendar needs quotation marks"
_ESCAPE = "between double quotation marks \\ begins a special character: use single quotation marks"
#: What the two parsers say, by its beginning, to what an author can do.
_SAID: Mapping[str, str] = {
    "mapping values are not allowed": "a text with a colon needs quotation marks, and a field the indentation of its neighbours",
    "did not find expected ',' or": _BRACKET,
    "expected ',' or": _BRACKET,
    "found unexpected end of stream": "a quotation mark is not closed",
    "found character": "a text that begins with @, %, ` or a tab needs quotation marks; indent with blanks",
    "found a tab character": "indent with blanks, not with tabs",
    "could not find expected ':'": "a line has neither a colon after its field nor the indentation of the text above",
    "did not find expected '-' indicator": "the indentation does not fit: an entry begins with - and its fields stand below one another",
    "did not find expected key": _INDENTATION,
    "expected <block end>": _INDENTATION,
    "block sequence entries are not allowed": "a list begins on a line of its own",
    "found undefined alias": "a text that begins with * needs quotation marks",
    "could not determine a constructor": "a text that is = or << needs quotation marks",
    "exceeded maximum nesting depth": "too many brackets stand inside one another",
    "unacceptable character": "a character that cannot be printed stands in the file: delete it",
    "control characters are not allowed": "a character that cannot be printed stands in the file: delete it",
    "found unknown escape character": _ESCAPE,
    "found invalid Unicode character escape code": _ESCAPE,
    "but found another document": "a file holds one list: delete the line of three hyphens",
    "did not find expected <document start>": "the first line is not the beginning of a list: an entry begins with -",
    "month must be": _CALENDAR,
    "day is out of range": _CALENDAR,
    "year": _CALENDAR,
    "hour must be": _CALENDAR,
    "minute must be": _CALENDAR,
    "second must be": _CALENDAR,
}
_UNKNOWN = "the line is not written as its neighbours are: look at indentation, brackets and quotation marks"


class YamlFault(ValueError):
    """Says what an author can do about a text that is not YAML as the course reads it.

    Parameters
    ----------
    words : str
        What is wrong.
    line : int or None
        Where, counted from 1; None = not known.
    """

    def __init__(self, words: str, line: int | None) -> None:
        super().__init__(words)
        self.words, self.line = words, line


class _PlainLoader(_SafeLoader):
    """Refuses what YAML would read otherwise than the author means it: a key given twice, 010 as 8, 1:30 as 90."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        """Build a mapping, or refuse it if a key stands twice."""
        seen = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if not isinstance(key, Hashable):
                raise YamlFault("a key is a list or a mapping", _line(key_node))
            if key in seen:
                raise YamlFault(f"the key {str(key)[:40]!r} stands twice", _line(key_node))
            seen.add(key)
        return super().construct_mapping(node, deep)

    def construct_whole_number(self, node: yaml.ScalarNode) -> int:
        """Build a whole number of at most eighteen digits."""
        if not _WHOLE_NUMBER.fullmatch(node.value):
            raise YamlFault(
                f"write the number {node.value[:40]!r} with plain digits, or in quotation marks", _line(node)
            )
        return int(node.value)

    def construct_fraction(self, node: yaml.ScalarNode) -> float:
        """Build a number with a point."""
        if not (_FRACTION.fullmatch(node.value) or _NOT_FINITE.fullmatch(node.value)):
            raise YamlFault(
                f"write the number {node.value[:40]!r} with plain digits, or in quotation marks", _line(node)
            )
        return float(node.value.lower().replace(".inf", "inf").replace(".nan", "nan"))


_PlainLoader.add_constructor("tag:yaml.org,2002:int", _PlainLoader.construct_whole_number)
_PlainLoader.add_constructor("tag:yaml.org,2002:float", _PlainLoader.construct_fraction)


def parse_yaml(text: str) -> Any:
    """Read a text of plain values.

    References from one place to another could make a small file a huge one, and
    types could be called for that a value does not have: the course needs neither.

    Raises
    ------
    YamlFault
        If the text is not YAML, gives a key twice, or refers to another place or a type.

    Examples
    --------
    >>> parse_yaml("- {term: ramus, level: 2}")
    [{'term': 'ramus', 'level': 2}]
    >>> parse_yaml("- term: !!bool 'zz'")
    Traceback (most recent call last):
    sympblock.content.faults.yaml_text.YamlFault: a text that begins with ! needs quotation marks
    """
    try:
        if _MARKED.search(text):
            _refuse_marks(text)
        return yaml.load(text, Loader=_PlainLoader)
    except YamlFault:
        raise
    except (yaml.YAMLError, ValueError, RecursionError) as error:  # ValueError: a date that YAML cannot make
        mark = getattr(error, "problem_mark", None)
        told = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error)
        raise YamlFault(yaml_words(told), mark.line + 1 if mark else None) from None


def _refuse_marks(text: str) -> None:
    for event in yaml.parse(text, Loader=_SafeLoader):
        is_alias = isinstance(event, yaml.AliasEvent)
        mark = (
            "*" if is_alias else "&" if getattr(event, "anchor", None) else "!" if getattr(event, "tag", None) else ""
        )
        if mark:
            raise YamlFault(f"a text that begins with {mark} needs quotation marks", _line(event))


def _line(place: yaml.Node | yaml.Event) -> int | None:
    return place.start_mark.line + 1 if place.start_mark else None


def yaml_words(problem: str) -> str:
    """Say what an author can do about what a YAML parser found.

    Examples
    --------
    >>> yaml_words("found unexpected end of stream")
    'a quotation mark is not closed'
    """
    return next((words for said, words in _SAID.items() if problem.startswith(said)), _UNKNOWN)
