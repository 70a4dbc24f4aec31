"""What is wrong with a YAML text, in the words of the person who writes it."""

from __future__ import annotations

from collections.abc import Mapping

#: What the two parsers say, by its beginning, to what an author can do.
_SAID: Mapping[str, str] = {
    "mapping values are not allowed": "a text with a colon needs quotation marks, and a field the indentation of its neighbours",
    "did not find expected ',' or": "a bracket is not closed, or a comma is missing",
    "expected ',' or": "a bracket is not closed, or a comma is missing",
    "found unexpected end of stream": "a quotation mark is not closed",
    "found character": "a text that begins with @, %, ` or a tab needs quotation marks; indent with blanks",
    "found a tab character": "indent with blanks, not with tabs",
    "could not find expected ':'": "a line has neither a colon after its field nor the indentation of the text above",
    "did not find expected '-' indicator": "the indentation does not fit: an entry begins with - and its fields stand below one another",
    "did not find expected key": "the indentation does not fit, or a quotation mark inside a text is not written twice",
    "expected <block end>": "the indentation does not fit, or a quotation mark inside a text is not written twice",
    "found undefined alias": "a text that begins with * needs quotation marks",
    "could not determine a constructor": "a text that begins with ! needs quotation marks",
}


def yaml_words(problem: str) -> str:
    """Say what an author can do about what a YAML parser found; what is not known is passed on.

    Examples
    --------
    >>> yaml_words("found unexpected end of stream")
    'a quotation mark is not closed'
    >>> yaml_words("the key 'a' stands twice")
    "the key 'a' stands twice"
    """
    return next((words for said, words in _SAID.items() if problem.startswith(said)), problem)
