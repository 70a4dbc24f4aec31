"""How hard a text is to read: several published formulas, and how far they lie apart."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from threading import Thread
from typing import Any

from sympblock.content import tables

#: The formulas, as the learner reads them. Each estimates the school year of the USA that a text asks for.
FORMULAS: Mapping[str, str] = {
    "kincaid": "Flesch–Kincaid",
    "smog": "SMOG",
    "fog": "Gunning fog",
    "coleman": "Coleman–Liau",
    "automated": "Automated readability index",
}
#: What each formula looks at, in the same order.
LOOKS_AT: Mapping[str, str] = {
    "kincaid": "words per sentence, syllables per word",
    "smog": "words of three syllables or more, per sentence",
    "fog": "words per sentence, long words",
    "coleman": "letters per word, sentences",
    "automated": "letters per word, words per sentence",
}
_WORD = re.compile(r"[^\W_]+(?:['’\-,.][^\W_]+)*")
#: A library that ends a sentence at every full stop would take 17.9 for two.
_DECIMAL_POINT = re.compile(r"(?<=\d)\.(?=\d)")
_END = re.compile(r"(?<=[.!?])[\"'”’)]*\s+")
#: Groups of vowels; an e at the end is mostly silent.
_VOWELS = re.compile(r"(?:[aiouyàâäéèêëîïôöùûü]|e(?!\b))+", re.IGNORECASE)
#: So many groups of vowels more than syllables: this is so in 66 of 117,493 words of the dictionary.
_MISSED = 2
#: With fewer of its words in the dictionary a text is not English enough for English formulas.
_KNOWN_SHARE = 0.5
#: Children of the first school year of the USA are 6 to 7 years old.
_AGE_BEFORE_SCHOOL = 5


@dataclass(frozen=True)
class Readability:
    """Says how long a text is and which school year each formula gives it.

    Parameters
    ----------
    words, sentences : int
        Counted.
    grades : Mapping of str to float
        School year of the USA by formula; never below 0.
    known : int
        Words that an English dictionary lists, or that are numbers.
    """

    words: int
    sentences: int
    grades: Mapping[str, float]
    known: int

    @property
    def is_english(self) -> bool:
        """Tell whether enough words are known for the formulas to say something."""
        return self.known >= _KNOWN_SHARE * self.words

    @property
    def lowest(self) -> float:
        """Return the lowest grade."""
        return min(self.grades.values())

    @property
    def highest(self) -> float:
        """Return the highest grade."""
        return max(self.grades.values())

    @property
    def middle(self) -> float:
        """Return the grade in the middle."""
        return sorted(self.grades.values())[len(self.grades) // 2]

    @property
    def is_short(self) -> bool:
        """Tell whether the text is shorter than the formulas were made for."""
        return self.words < tables.plain_words().short_passage_words_count


def measure(text: str) -> Readability:
    """Count a text and grade it; a text without words has no grade.

    Raises
    ------
    ValueError
        If there is no word.

    Examples
    --------
    >>> round(measure("The cat sat on the mat. It was warm.").grades["kincaid"], 1)
    0.0
    """
    sentences = sentences_of(text)
    if not sentences:
        raise ValueError("a text without words has no grade")
    closed = "\n".join(each if each[-1] in ".!?" else f"{each}." for each in sentences)
    closed = _DECIMAL_POINT.sub("", closed)
    grades = {name: max(0.0, grade(closed)) for name, grade in _formulas().items()}
    words = words_of(text)
    return Readability(len(words), len(sentences), grades, sum(map(_is_known, words)))


def sentences_of(text: str) -> list[str]:
    """Split a text into sentences; a line that ends without a full stop, as a heading does, is one.

    Examples
    --------
    >>> sentences_of("Risks\\nAbout 0.3 % faint. Why?")
    ['Risks', 'About 0.3 % faint.', 'Why?']
    """
    lines = (" ".join(line.split()) for line in text.splitlines())
    found = (sentence.strip() for line in lines for sentence in _END.split(line))
    return [sentence for sentence in found if words_of(sentence)]


def words_of(text: str) -> list[str]:
    """List the words of a text, numbers included.

    Examples
    --------
    >>> words_of("Don’t walk: 6 of 1,000 fell.")
    ['Don’t', 'walk', '6', 'of', '1,000', 'fell']
    """
    return _WORD.findall(text)


def syllables(word: str) -> int:
    """Count the syllables of a word by a pronouncing dictionary, or by its groups of vowels where that misses some.

    What the dictionary does not list the library hyphenates, and finds two in "retroperitoneal"; its groups of vowels tell.

    Examples
    --------
    >>> syllables("anaesthetic"), syllables("leg"), syllables("retroperitoneal")
    (4, 1, 6)
    """
    by_library, by_vowels = int(_library().syllable_count(word)), len(_VOWELS.findall(word))
    return by_vowels if by_vowels >= by_library + _MISSED else by_library


def _is_known(word: str) -> bool:
    parts = re.split(r"[\-,.]", word.lower().replace("’", "'"))
    return all(part.isdecimal() or part in _dictionary() for part in parts if part)


def reading_age(grade: float) -> int:
    """Return the age in years at which a school year of the USA begins.

    Examples
    --------
    >>> reading_age(6)
    11
    """
    return int(grade) + _AGE_BEFORE_SCHOOL


@lru_cache(maxsize=1)
def warm_up() -> Thread:
    """Load the dictionary beside the page, which takes a second once; it is there when the first words are typed."""
    thread = Thread(target=syllables, args=("warm",), daemon=True)
    thread.start()
    return thread


def _formulas() -> Mapping[str, Callable[[str], float]]:
    library = _library()
    return {
        "kincaid": library.flesch_kincaid_grade,
        "smog": library.smog_index,
        "fog": library.gunning_fog,
        "coleman": library.coleman_liau_index,
        "automated": library.automated_readability_index,
    }


@lru_cache(maxsize=1)
def _library() -> Any:
    # Late: a lesson without a text to grade needs no dictionary.
    import textstat

    return textstat


@lru_cache(maxsize=1)
def _dictionary() -> Collection[str]:
    # The library's own: the course names no second one.
    from textstat.backend.utils._get_cmudict import get_cmudict

    return get_cmudict("en_US") or ()
