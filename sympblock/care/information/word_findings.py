"""What can be counted in a text without understanding it: long words and sentences, passives, bare numbers, loaded words.

Nothing here tells whether a text is true.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from sympblock.care.information.readability import sentences_of, syllables, words_of
from sympblock.content import tables
from sympblock.content.care.plain_words import Kept, LoadedWord, load_overclaims

_IRREGULAR = (
    "begun bound broken brought built caught chosen cut done drawn driven felt found given gone hurt kept known led left lost made met "
    "paid put read run said seen sent set shown shut spoken stood taken taught told thought understood used won worn written"
).split()
_PASSIVE = re.compile(
    r"\b(?:am|is|are|was|were|be|been|being|gets?|got|getting)\b(?:\s+(?:not|then|also|\w+ly)){0,2}\s+"
    rf"(?:\w{{2,}}ed|{'|'.join(_IRREGULAR)})\b",
    re.IGNORECASE,
)
_NUMBER_WORD = r"(?:\d[\d,.]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|half|none|nobody|all)"
_OF_HOW_MANY = re.compile(
    rf"\b{_NUMBER_WORD}\s+(?:\w+\s+)?(?:times\s+)?(?:in|of|out of|from)\s+(?:every\s+|about\s+|the\s+|these\s+)?"
    r"(?:\d[\d,.]*|ten|twenty|fifty|hundred|a hundred|a thousand|them|these)\b",
    re.IGNORECASE,
)
_SHARE = re.compile(r"\d[\d,.]*\s*(?:%|per ?cent\b|percent\b)", re.IGNORECASE)
_RELATIVE = re.compile(
    r"\b(?:twice|double[sd]?|doubling|halve[sd]?|half as|two times|three times|\w+fold|times (?:as|more|less)|risk by)\b",
    re.IGNORECASE,
)
_RISK = re.compile(
    r"\b(?:risk|harm|side.effect|bleed|blood clot|infect|numb groin|weak|faint|dizz|allerg|reaction|damage|injur|burning|sore|bruise|"
    r"headache|fall|fit|seizure|complication|hurt|worse|pain afterwards)\w*",
    re.IGNORECASE,
)
#: What stands before a word that does not count: "not permanent", "how often".
_NEGATION = re.compile(
    r"\b(?:how|not|no|never|nor|without|isn['’]t|aren['’]t|won['’]t|doesn['’]t|cannot)\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)

#: What stands before a harm that is denied.
_DENIAL = re.compile(r"\b(?:no|nobody|none|not|never|nor|without|cannot|\w+n['’]t)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)


@dataclass(frozen=True)
class LoadedFinding:
    """Says which loaded word stands in a text, as it is written there."""

    written: str
    entry: LoadedWord


@dataclass(frozen=True)
class WordFindings:
    """Holds what was found in a text by counting alone.

    Parameters
    ----------
    long_words : tuple of str
        Each once, in the order of the text.
    long_sentences : tuple of str
        With more words than a long sentence may have.
    passives : tuple of str
        A guess by the form of the words.
    bare_numbers : tuple of str
        Sentences with a percentage or a comparison, and no "how many of how many".
    loaded : tuple of LoadedFinding
        Words that promise too much, or are read in many ways.
    names_a_risk : bool
        Whether any word for a harm stands there.
    """

    long_words: tuple[str, ...]
    long_sentences: tuple[str, ...]
    passives: tuple[str, ...]
    bare_numbers: tuple[str, ...]
    loaded: tuple[LoadedFinding, ...]
    names_a_risk: bool


def find_words(text: str) -> WordFindings:
    """Look through a text.

    Examples
    --------
    >>> found = find_words("The procedure is performed. It is non-invasive and cures 60 %.")
    >>> found.long_words, found.passives, [each.written for each in found.loaded]
    (('procedure', 'non-invasive'), ('is performed',), ['non-invasive', 'cures'])
    >>> found.bare_numbers, found.names_a_risk
    (('It is non-invasive and cures 60 %.',), False)
    """
    told, sentences = tables.plain_words(), sentences_of(text)
    shortest = told.long_word_syllables_count
    return WordFindings(
        tuple(dict.fromkeys(word.casefold() for word in words_of(text) if _counts(word) and _length(word) >= shortest)),
        tuple(each for each in sentences if len(words_of(each)) > told.long_sentence_words_count),
        tuple(found.group() for found in _PASSIVE.finditer(text)),
        tuple(each for each in sentences if _is_bare(each)),
        tuple(_loaded(text)),
        _names_a_risk(text),
    )


def _names_a_risk(text: str) -> bool:
    """Tell whether a word for a harm stands there that is not denied: "no one gets hurt" names none."""
    return any(not _DENIAL.search(text[: found.start()]) for found in _RISK.finditer(text))


def missing(text: str, keeps: Sequence[Kept]) -> tuple[str, ...]:
    """Return what a text should keep and of which no word stands in it.

    Examples
    --------
    >>> missing("We test your nerves.", [Kept(what="that it wears off", any_of=("wear", "hour"))])
    ('that it wears off',)
    """
    return tuple(kept.what for kept in keeps if not any(_begins(word, text) for word in kept.any_of))


def _counts(word: str) -> bool:
    return any(letter.isalpha() for letter in word)


@lru_cache(maxsize=5000)
def _length(word: str) -> int:
    return sum(syllables(part) for part in re.split(r"[-’']", word) if part)


def _is_bare(sentence: str) -> bool:
    has_share = _SHARE.search(sentence) or _RELATIVE.search(sentence)
    return bool(has_share) and not _OF_HOW_MANY.search(sentence)


def _loaded(text: str) -> Iterator[LoadedFinding]:
    for entry in load_overclaims():
        for found in _pattern(entry).finditer(text):
            if not _NEGATION.search(text[: found.start()]):
                yield LoadedFinding(found.group(), entry)


@lru_cache
def _pattern(entry: LoadedWord) -> re.Pattern[str]:
    parts = sorted(map(_as_pattern, entry.words), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(parts)})(?!\w)", re.IGNORECASE)


def _as_pattern(words: str) -> str:
    return re.escape(words).replace(r"\*", r"\w*").replace(r"\ ", r"\s+")


def _begins(word: str, text: str) -> bool:
    return bool(re.search(rf"(?<!\w){_as_pattern(word)}", text, re.IGNORECASE))
