"""Values of JSON as few bytes, and back: numbers come back exactly, and nothing but such values can come out."""

from __future__ import annotations

import math
import struct
from collections.abc import Mapping, Sequence
from typing import Any

#: No value is nested deeper: a damaged one must not exhaust the stack.
DEEPEST = 12
#: Decimal numbers of so many places, at most, are written as whole ones.
MOST_PLACES = 6
#: Of a whole number, in steps of seven bits.
_MOST_GROUPS = 9
_WHOLE_BELOW = 2**53
_FLOAT, _NONE, _FALSE, _TRUE, _WHOLE, _WORD, _TEXT, _LIST, _MAP = range(MOST_PLACES + 1, MOST_PLACES + 10)


class NotPackedError(ValueError):
    """Says why some bytes are no packed value, or a value cannot be packed."""


def pack(value: Any, words: Sequence[str] = ()) -> bytes:
    """Write a value of JSON as bytes.

    Parameters
    ----------
    value : JSON value
        None, bool, int, float, str, list or dict with names as keys.
    words : sequence of str
        Texts that are written as their place in it; :func:`unpack` must be given the same.

    Raises
    ------
    NotPackedError
        If it is no such value.

    Examples
    --------
    >>> unpack(pack([1, 2.5, 0.1, None, {"level": "L3"}]))
    [1, 2.5, 0.1, None, {'level': 'L3'}]
    >>> len(pack(1035.25)), len(pack(0.1234567890123))
    (4, 9)
    """
    return _packed(value, {word: place for place, word in enumerate(words)})


def _packed(value: Any, places: Mapping[str, int]) -> bytes:
    if value is None or isinstance(value, bool):
        return bytes([_NONE if value is None else _TRUE if value else _FALSE])
    if isinstance(value, int):
        return bytes([_WHOLE]) + _zigzag(value)
    if isinstance(value, float):
        return _number(_finite(value))
    if isinstance(value, str):
        return _text(value, places)
    if isinstance(value, list | tuple):
        return b"".join((bytes([_LIST]), _groups(len(value)), *(_packed(each, places) for each in value)))
    if isinstance(value, dict):
        pairs = (part for name, each in value.items() for part in (_text(name, places), _packed(each, places)))
        return b"".join((bytes([_MAP]), _groups(len(value)), *pairs))
    raise NotPackedError(f"a {type(value).__name__} cannot be packed")


def _finite(number: float) -> float:
    if not math.isfinite(number):
        raise NotPackedError("a number is not finite")
    return number


def _number(number: float) -> bytes:
    """Write a number with as many decimal places as it has, or as the eight bytes that it is."""
    raw = struct.pack(">d", number)
    for places in range(MOST_PLACES + 1):
        if abs(number) < _WHOLE_BELOW / 10**places:
            whole = round(number * 10**places)
            if struct.pack(">d", whole / 10**places) == raw:
                return bytes([places]) + _zigzag(whole)
    return bytes([_FLOAT]) + raw


def _text(text: str, places: Mapping[str, int]) -> bytes:
    if not isinstance(text, str):
        raise NotPackedError(f"a name is a text, not a {type(text).__name__}")
    if text in places:
        return bytes([_WORD]) + _groups(places[text])
    letters = text.encode()
    return bytes([_TEXT]) + _groups(len(letters)) + letters


def _zigzag(number: int) -> bytes:
    if abs(number) >= 2 ** (7 * _MOST_GROUPS - 1):
        raise NotPackedError("a whole number is too large")
    return _groups(2 * number if number >= 0 else -2 * number - 1)


def _groups(number: int) -> bytes:
    found = bytearray()
    while number > 127:
        found.append(number & 127 | 128)
        number >>= 7
    return bytes([*found, number])


def unpack(content: bytes, words: Sequence[str] = ()) -> Any:
    """Read what :func:`pack` wrote.

    Raises
    ------
    NotPackedError
        If it wrote nothing of the kind.
    """
    reader = _Reader(content, words)
    try:
        value = reader.value(DEEPEST)
    except (IndexError, struct.error, UnicodeDecodeError):
        raise NotPackedError("the bytes end too early, or hold no text") from None
    if reader.at != len(content):
        raise NotPackedError("something follows the value")
    return value


class _Reader:
    """Reads values one after the other.

    Parameters
    ----------
    content : bytes
        All of it.
    words : sequence of str
        As for :func:`pack`.
    """

    def __init__(self, content: bytes, words: Sequence[str]) -> None:
        self.at, self._content, self._words = 0, content, words

    def value(self, deep: int) -> Any:
        """Read one value; ``deep`` is how deep it may be nested."""
        tag = self._byte()
        if tag <= MOST_PLACES:
            return self._zigzag() / 10**tag
        if tag == _FLOAT:
            return _finite(struct.unpack(">d", self._take(8))[0])
        if tag == _WHOLE:
            return self._zigzag()
        if tag in (_WORD, _TEXT):
            return self._text(tag)
        if tag in (_LIST, _MAP):
            return self._many(tag, deep - 1)
        if tag in (_NONE, _FALSE, _TRUE):
            return {_NONE: None, _FALSE: False, _TRUE: True}[tag]
        raise NotPackedError(f"no value begins with {tag}")

    def _many(self, tag: int, deep: int) -> Any:
        count = self._groups()
        # Each part has a byte at least, so that no count leads to more than the bytes hold.
        if deep < 0 or count > len(self._content) - self.at:
            raise NotPackedError("there are too many parts")
        if tag == _LIST:
            return [self.value(deep) for _ in range(count)]
        found = {self._text(self._byte()): self.value(deep) for _ in range(count)}
        if len(found) != count:
            raise NotPackedError("a name stands twice")
        return found

    def _text(self, tag: int) -> str:
        if tag == _WORD:
            return self._words[self._groups()]
        if tag != _TEXT:
            raise NotPackedError("a name is a text")
        return self._take(self._groups()).decode()

    def _zigzag(self) -> int:
        number = self._groups()
        return -(number + 1) // 2 if number % 2 else number // 2

    def _groups(self) -> int:
        number = 0
        for place in range(_MOST_GROUPS):
            byte = self._byte()
            number |= (byte & 127) << 7 * place
            if byte < 128:
                return number
        raise NotPackedError("a whole number does not end")

    def _byte(self) -> int:
        self.at += 1
        return self._content[self.at - 1]

    def _take(self, count: int) -> bytes:
        found = self._content[self.at : self.at + count]
        if len(found) < count:
            raise NotPackedError("the bytes end too early")
        self.at += count
        return found
