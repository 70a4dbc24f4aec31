"""A state as a short code: letters and digits alone, with its kind, the version that made it, and a checksum."""

from __future__ import annotations

import lzma
import re
import zlib
from dataclasses import dataclass
from typing import Any

from sympblock.codes.packing import NotPackedError, pack, unpack

#: What a code may hold, by the letter with which it begins.
CONTENTS = {
    "R": "a session of the procedure room",
    "C": "a state of the C-arm",
    "V": "a view of the patient in 3D",
    "K": "a simulated case",
}
#: A longer code is not made, and none is read.
MOST_LETTERS = 2048
#: No state has more bytes once it is unpacked: a small code must not fill the memory.
MOST_BYTES = 65_536
#: What stands before a code in a link.
LINK_MARK = "code="
#: Neither mail nor chat changes letters and digits: no sign ends a link, and none makes a word bold.
LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_PLACES = {letter: place for place, letter in enumerate(LETTERS)}
#: Line breaks, the marks of quoted mail, and signs that nobody sees.
_BETWEEN = re.compile("[\\s>\u200b-\u200f\u2060\ufeff\u00ad]+")
#: Stands round a code in a sentence.
_ROUND_ABOUT = ".,;:!?()[]<>\"'`“”*_"
_FILTERS = ({"id": lzma.FILTER_LZMA1, "dict_size": MOST_BYTES, "lc": 0, "lp": 0, "pb": 0},)
#: Two bytes tell the version, four are the checksum.
_VERSION_BYTES, _HEAD_BYTES = 2, 6

NOT_A_CODE = "This is not a code of the course: paste the whole code, and nothing else."
DAMAGED = "This code is damaged or not whole: copy all of it again."
OTHER_VERSION = "This code was made by another version of the course, in which the same state could mean something else. Ask for a code made with your version, or install the version of the sender."
OTHER_KIND = "This code holds {this}, and here only {here} can be opened."
TOO_LONG = "This state is too long for a code: it would have {letters:,} characters, and {most:,} are allowed."


class CodeRefusedError(ValueError):
    """Says in one sentence why a code cannot be opened, or why there is none."""


@dataclass(frozen=True)
class CodeKind:
    """Says what a code holds.

    Parameters
    ----------
    letter : str
        With which its codes begin, one of :data:`CONTENTS`.
    form : str
        All that the meaning of its fields depends on: a code of another form is one of another version.
    known : tuple of str
        Texts that a state often holds; the place of each is part of every code.
    """

    letter: str
    form: str
    known: tuple[str, ...] = ()

    @property
    def version(self) -> bytes:
        """Return what stands for the form in a code."""
        return zlib.crc32(f"{self.form}\n{len(self.known)}".encode()).to_bytes(4, "big")[:_VERSION_BYTES]


def code_of(kind: CodeKind, value: Any) -> str:
    """Return the code of a state.

    Raises
    ------
    CodeRefusedError
        If it would be too long.

    Examples
    --------
    >>> kind = CodeKind("V", "1")
    >>> opened(kind, code_of(kind, {"level": "L3"}))
    {'level': 'L3'}
    """
    plain = pack(value, kind.known)
    packed = lzma.compress(plain, format=lzma.FORMAT_RAW, filters=list(_FILTERS))
    code = kind.letter + _written(_head(kind, packed) + packed)
    if len(code) > MOST_LETTERS or len(plain) > MOST_BYTES:
        raise CodeRefusedError(TOO_LONG.format(letters=len(code), most=MOST_LETTERS))
    return code


def opened(kind: CodeKind, text: str) -> Any:
    """Return the state that a code holds, as values of JSON.

    Parameters
    ----------
    kind : CodeKind
        What is expected.
    text : str
        The code, or a link with it, as somebody typed or pasted it.

    Raises
    ------
    CodeRefusedError
        If it is no such code.
    """
    code = code_in(text)
    letter = code[0]
    if letter not in CONTENTS:
        raise CodeRefusedError(NOT_A_CODE)
    content = _read(code[1:])
    head, packed = content[:_HEAD_BYTES], content[_HEAD_BYTES:]
    if head[_VERSION_BYTES:] != _checksum(letter, head[:_VERSION_BYTES], packed):
        raise CodeRefusedError(DAMAGED)
    if letter != kind.letter:
        raise CodeRefusedError(OTHER_KIND.format(this=CONTENTS[letter], here=CONTENTS[kind.letter]))
    if head[:_VERSION_BYTES] != kind.version:
        raise CodeRefusedError(OTHER_VERSION)
    try:
        return unpack(_plain(packed), kind.known)
    except NotPackedError:
        raise CodeRefusedError(DAMAGED) from None


def code_in(text: str) -> str:
    """Return the code in what somebody pasted: a link, lines of a mail, or the code alone.

    Raises
    ------
    CodeRefusedError
        If there is none.

    Examples
    --------
    >>> code_in(" https://example.org/room.ipynb#code=R1a\\n> 2b ")
    'R1a2b'
    """
    # Far more than a code and a link are not even looked at.
    if not isinstance(text, str) or len(text) > 4 * MOST_LETTERS:
        raise CodeRefusedError(NOT_A_CODE)
    code = _BETWEEN.sub("", text).rpartition(LINK_MARK)[2].strip(_ROUND_ABOUT)
    if not 2 <= len(code) <= MOST_LETTERS or not set(code) <= set(LETTERS):
        raise CodeRefusedError(NOT_A_CODE)
    return code


def _head(kind: CodeKind, packed: bytes) -> bytes:
    return kind.version + _checksum(kind.letter, kind.version, packed)


def _checksum(letter: str, version: bytes, packed: bytes) -> bytes:
    return zlib.crc32(letter.encode() + version + packed).to_bytes(4, "big")


def _plain(packed: bytes) -> bytes:
    """Unpack at most so many bytes as a state may have."""
    reader = lzma.LZMADecompressor(format=lzma.FORMAT_RAW, filters=list(_FILTERS))
    try:
        plain = reader.decompress(packed, max_length=MOST_BYTES + 1)
    except lzma.LZMAError:
        raise CodeRefusedError(DAMAGED) from None
    if len(plain) > MOST_BYTES or not reader.eof or reader.unused_data:
        raise CodeRefusedError(DAMAGED)
    return plain


def _written(content: bytes) -> str:
    """Write bytes as letters and digits; a leading one keeps zeros that come first."""
    number, letters = int.from_bytes(b"\x01" + content, "big"), []
    while number:
        number, place = divmod(number, len(LETTERS))
        letters.append(LETTERS[place])
    return "".join(reversed(letters))


def _read(letters: str) -> bytes:
    number = 0
    for letter in letters:
        number = number * len(LETTERS) + _PLACES[letter]
    content = number.to_bytes((number.bit_length() + 7) // 8, "big")
    if _written(content[1:]) != letters:
        raise CodeRefusedError(DAMAGED)
    return content[1:]
