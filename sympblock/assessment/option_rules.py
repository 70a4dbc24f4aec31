"""Rules about the options of an item: nothing but knowledge of the subject may point to the key.

How many options an item has, and how many keys, is settled when items are loaded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from sympblock.content.items import Choice, Item, NumberItem, PutInOrder

# Terms that the testwise strike out unread, since little in medicine is without exception.
ABSOLUTE_TERMS = (
    "all always completely entirely every everybody everyone everything impossible invariably never nobody none nothing "
    "only totally"
).split()
ABSOLUTE = re.compile(rf"(?<!nearly )(?<!almost )(?<!at )(?<!after )\b({'|'.join(ABSOLUTE_TERMS)})\b", re.IGNORECASE)
# Terms to which no two readers give the same frequency; "more often" compares and is clear.
VAGUE_TERMS = (
    "commonly frequently generally mostly occasionally often rarely regularly seldom sometimes typically usually"
).split()
VAGUE = re.compile(rf"(?<!more )(?<!most )(?<!less )(?<!least )\b({'|'.join(VAGUE_TERMS)})\b", re.IGNORECASE)
ABOVE = re.compile(
    r"(?i:\b(all|any|both|neither|none|some|two) of (the above|them|these|those)\b|^(all|both|neither|none)\W*$)|"
    r"^((Answer|Answers|Both|Only|Option|Options) )?[A-E](, [A-E])* (and|or) [A-E]\b"
)
# Determiners that give away whether a singular or a plural was asked for.
PLURAL = frozenset({"these", "those", "both", "several", "many", "few", "two", "three", "four", "five"})
SINGULAR = frozenset({"a", "an", "one", "this", "each"})
# Words that join numbers without being an answer of their own.
JOINTS = frozenset({"about", "and", "at", "by", "in", "of", "or", "the", "to"})
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6}
SEGMENTS_ABOVE = {"C": 0, "T": 8, "L": 20, "S": 25}
SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": 2629800, "year": 31557600}
NUMERAL = re.compile(
    rf"\b(?P<region>[CTLS])(?P<segment>\d+)\b|"
    rf"(?P<digits>\d[\d,]*(?:\.\d+)?)(?: (?P<time>{'|'.join(SECONDS)})s?\b)?|"
    rf"\b(?P<ordinal>{'|'.join(ORDINALS)})\b",
    re.IGNORECASE,
)
RANGE = re.compile(r"(\d+(?:\.\d+)?)\s*(?:to|–|-)\s*(\d+(?:\.\d+)?)")

# Design choices, tried on the items of this course; lengths are characters.
SHORT_ENOUGH = 30
LONGEST_TO_SHORTEST = 3.0
KEY_TO_NEXT = 1.4
LETTERS_OF_A_CONTENT_WORD = 5
FUNCTION_WORDS = frozenset(
    "about above after again against along among because been before behind being below beside between could does "
    "during each first from have into many more most much next other over should some such than that their them then "
    "there these they this those through under until very what when where which while whose will with would your".split()
)


def options(item: Item) -> tuple[Choice, ...]:
    """Return the options among which keys are hidden; a number and an order have none."""
    return () if isinstance(item, NumberItem | PutInOrder) else item.choices


def keys(item: Item) -> tuple[Choice, ...]:
    """Return the correct options."""
    return tuple(option for option in options(item) if option.correct)


def find_above(item: Item) -> Iterator[str]:
    """Yield options that speak of other options."""
    for option in options(item):
        if ABOVE.search(option.text):
            yield f"the option {option.text!r} refers to other options"


def find_absolute(item: Item) -> Iterator[str]:
    """Yield options with a term that admits no exception."""
    yield from _found(item, ABSOLUTE, "is absolute")


def find_vague(item: Item) -> Iterator[str]:
    """Yield options with a term of vague frequency."""
    yield from _found(item, VAGUE, "is vague")


def _found(item: Item, words: re.Pattern[str], fault: str) -> Iterator[str]:
    for option in options(item):
        if found := words.search(option.text):
            yield f"{found.group()!r} in the option {option.text!r} {fault}"


def find_duplicates(item: Item) -> Iterator[str]:
    """Yield pairs of choices that say the same."""
    texts = [] if item.kind == "number" else [choice.text for choice in item.choices]
    for position, text in enumerate(texts):
        for other in texts[position + 1 :]:
            if _plain(text) == _plain(other):
                yield f"{text!r} and {other!r} are the same"


def find_uneven_lengths(item: Item) -> Iterator[str]:
    """Yield sets of options of very different length."""
    lengths = [len(option.text) for option in options(item)]
    if lengths and max(lengths) > max(SHORT_ENOUGH, LONGEST_TO_SHORTEST * min(lengths)):
        yield f"options have from {min(lengths)} to {max(lengths)} characters"


def find_long_key(item: Item) -> Iterator[str]:
    """Yield keys that are much longer than every other option."""
    if len(keys(item)) != 1:
        return
    key = len(keys(item)[0].text)
    longest = max(len(option.text) for option in options(item) if not option.correct)
    if key > max(SHORT_ENOUGH, KEY_TO_NEXT * longest):
        yield f"the key has {key} characters, the next option {longest}"


def find_mixed_form(item: Item) -> Iterator[str]:
    """Yield sets of options that differ in end mark, in opening letter or by one odd opening word."""
    texts = [option.text for option in options(item)]
    if len({text[-1] if text[-1] in ".?!;:" else "" for text in texts}) > 1:
        yield "options end in different marks"
    if len({text[0].islower() for text in texts}) > 1:
        yield "options begin with small and with capital letters"
    yield from _odd_opening(item)


def _odd_opening(item: Item) -> Iterator[str]:
    """Yield keys that alone do not share an opening word."""
    key = [_words(option.text)[:1] for option in keys(item)]
    others = [_words(option.text)[:1] for option in options(item) if not option.correct]
    if len(key) == 1 and len(others) > 1 and others.count(others[0]) == len(others) and others[0] != key[0]:
        yield f"every option but the key begins with {' '.join(others[0])!r}"


def find_number_cue(item: Item) -> Iterator[str]:
    """Yield options that the grammatical number of the lead-in rules out."""
    # After "what is the flaw" a whole sentence may follow, whose number is its own affair.
    asked = re.search(r"^which\b[^,]*?\b(is|was|are|were)\b", item.question.casefold())
    if not asked:
        return
    wrong = PLURAL if asked.group(1) in ("is", "was") else SINGULAR
    misfits = [option.text for option in options(item) if _words(option.text)[:1] and _words(option.text)[0] in wrong]
    if 0 < len(misfits) < len(options(item)):
        yield f"{misfits[0]!r} does not fit {asked.group(1)!r} in the lead-in"


def find_clang(item: Item) -> Iterator[str]:
    """Yield words that the stem shares with the key and with no other option."""
    if len(keys(item)) != 1:
        return
    asked = _content_words(f"{item.stem} {item.question}")
    offered = [_content_words(option.text) & asked for option in options(item) if not option.correct]
    echoed = _content_words(keys(item)[0].text) & asked
    # A distractor that echoes another word of the stem lures as much as the key does.
    if echoed and not any(offered):
        yield f"{', '.join(sorted(echoed))!r} stands in the stem and in the key alone"


def find_disorder(item: Item) -> Iterator[str]:
    """Yield numeric options that do not ascend."""
    values = [_numbers(option.text) for option in options(item)]
    if _is_numeric(item) and any(low >= high for low, high in pairwise(values)):
        yield f"numbers do not ascend: {', '.join(option.text for option in options(item))}"


def find_overlap(item: Item) -> Iterator[str]:
    """Yield numeric ranges that share a number, so that two of them can be correct."""
    found = [RANGE.search(option.text) for option in options(item)] if _is_numeric(item) else []
    ranges = sorted((float(match[1]), float(match[2])) for match in found if match)
    for (_, high), (low, _) in pairwise(ranges):
        if low <= high:
            yield f"two ranges hold {low:g}"


def _is_numeric(item: Item) -> bool:
    """Tell whether options differ by their numbers alone."""
    texts = [option.text for option in options(item)]
    rests = {tuple(word for word in _words(NUMERAL.sub(" ", text)) if word not in JOINTS) for text in texts}
    return len(rests) == 1 and all(NUMERAL.search(text) for text in texts)


def _numbers(text: str) -> tuple[float, ...]:
    return tuple(_value(match) for match in NUMERAL.finditer(text))


def _value(match: re.Match[str]) -> float:
    if match["ordinal"]:
        return ORDINALS[match["ordinal"].casefold()]
    if match["region"]:
        return SEGMENTS_ABOVE[match["region"].upper()] + int(match["segment"])
    return float(match["digits"].replace(",", "")) * SECONDS.get((match["time"] or "").casefold(), 1)


def _plain(text: str) -> str:
    return " ".join(word for word in _words(text) if word not in ("a", "an", "the"))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", text.casefold())


def _content_words(text: str) -> set[str]:
    return {
        word.removesuffix("s")
        for word in _words(text)
        if len(word) >= LETTERS_OF_A_CONTENT_WORD and word not in FUNCTION_WORDS
    }
