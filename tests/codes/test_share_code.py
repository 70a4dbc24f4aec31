"""A code opens as what it was made of, or is refused with a sentence; it survives mail and chat, and fills no memory."""

from __future__ import annotations

import lzma
import random
import re
import string
import tracemalloc
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.codes import share_code
from sympblock.codes.packing import pack
from sympblock.codes.share_code import (
    DAMAGED,
    LETTERS,
    MOST_BYTES,
    MOST_LETTERS,
    NOT_A_CODE,
    OTHER_VERSION,
    CodeKind,
    CodeRefusedError,
    code_of,
    opened,
)

KIND = CodeKind("V", "1")
OTHER = CodeKind("C", "1")
states = st.dictionaries(
    st.text(max_size=8), st.one_of(st.floats(allow_nan=False, allow_infinity=False), st.text(max_size=20)), max_size=8
)


def code_with(packed: bytes, kind: CodeKind = KIND) -> str:
    """Return a code whose head fits whatever stands in it."""
    return kind.letter + share_code._written(share_code._head(kind, packed) + packed)


def packed(plain: bytes) -> bytes:
    """Pack bytes as those of a code are."""
    return lzma.compress(plain, format=lzma.FORMAT_RAW, filters=list(share_code._FILTERS))


@given(states)
def test_a_code_opens_as_what_it_was_made_of(state: dict[str, Any]) -> None:
    code = code_of(KIND, state)
    assert re.fullmatch("V[0-9A-Za-z]+", code) and opened(KIND, code) == state


@given(states, st.data())
def test_no_letter_can_be_changed_and_none_can_be_missing(state: dict[str, Any], data: st.DataObject) -> None:
    code = code_of(KIND, state)
    place = data.draw(st.integers(0, len(code) - 1))
    letter = data.draw(st.sampled_from(LETTERS.replace(code[place], "")))
    for wrong in (code[:place] + letter + code[place + 1 :], code[:place] + code[place + 1 :], code[:place]):
        with pytest.raises(CodeRefusedError) as refused:
            opened(KIND, wrong)
        assert str(refused.value) in (DAMAGED, NOT_A_CODE)


def test_every_letter_of_one_code_counts() -> None:
    code = code_of(KIND, {"level": "L3"})
    for place, letter in enumerate(code):
        for other in LETTERS.replace(letter, ""):
            with pytest.raises(CodeRefusedError):
                opened(KIND, code[:place] + other + code[place + 1 :])


def test_a_code_survives_lines_quotes_and_links() -> None:
    code = code_of(KIND, {"words": "The tip must stop at the front of the body."})
    lines = "\n> ".join(code[at : at + 20] for at in range(0, len(code), 20))
    for text in (
        f"  {code}\n",
        lines,
        f"http://127.0.0.1:8888/lab/tree/room.ipynb#code={code}",
        f"\u200b{code}\ufeff",
        f"(**{code}**).",
    ):
        assert opened(KIND, text) == opened(KIND, code)


def test_a_code_of_another_version_or_kind_says_so() -> None:
    code = code_of(CodeKind("V", "2"), 1)
    with pytest.raises(CodeRefusedError, match=re.escape(OTHER_VERSION)):
        opened(KIND, code)
    with pytest.raises(CodeRefusedError, match="holds a state of the C-arm"):
        opened(KIND, code_of(OTHER, 1))


@pytest.mark.parametrize("text", ["hello", "L3", "first block"])
def test_a_word_is_not_called_a_damaged_code(text: str) -> None:
    with pytest.raises(CodeRefusedError, match=re.escape(NOT_A_CODE)):
        opened(KIND, text)


def test_ten_thousand_random_texts_are_refused() -> None:
    dice = random.Random(20)
    signs = [LETTERS, string.printable, "\x00\u202e\ud800<>&é" + LETTERS]
    made = code_of(KIND, {"level": "L3"})
    for number in range(10_000):
        text = "".join(dice.choices(signs[number % 3], k=dice.randrange(200)))
        wrong = (text, f"V{text}", f"#code=V{text}", f"{made}0{text}")[number % 4]
        with pytest.raises(CodeRefusedError):
            opened(KIND, wrong)


@pytest.mark.parametrize("wrong", [None, 7, "", "V", "x" * 10_000_000, "V" + "z" * (MOST_LETTERS - 1), "V" + "0" * 50])
def test_what_is_no_text_or_far_too_long_is_refused(wrong: Any) -> None:
    with pytest.raises(CodeRefusedError):
        opened(KIND, wrong)


def test_whatever_stands_behind_a_right_checksum_is_a_value_or_refused() -> None:
    dice = random.Random(21)
    whole = packed(pack({"level": "L3", "numbers": [1.5, 0.1234567, 3] * 9}))
    for number in range(3000):
        content = bytearray(whole if number % 2 else packed(dice.randbytes(dice.randrange(60))))
        for _ in range(dice.randrange(4)):
            content[dice.randrange(len(content))] = dice.randrange(256)
        try:
            opened(KIND, code_with(bytes(content)))
        except CodeRefusedError as refused:
            assert str(refused) == DAMAGED


def test_a_small_code_cannot_fill_the_memory() -> None:
    bomb = code_with(packed(b"\x00" * 4_000_000))
    assert len(bomb) <= MOST_LETTERS
    tracemalloc.start()
    with pytest.raises(CodeRefusedError, match=re.escape(DAMAGED)):
        opened(KIND, bomb)
    assert tracemalloc.get_traced_memory()[1] < 20 * MOST_BYTES
    tracemalloc.stop()


def test_what_is_too_long_for_a_code_is_refused_and_never_cut() -> None:
    dice = random.Random(22)
    with pytest.raises(CodeRefusedError, match=r"2,048 are allowed"):
        code_of(KIND, [dice.random() for _ in range(400)])
