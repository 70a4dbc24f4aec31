"""One sentence of a debrief, with the rule that it follows from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Sentence:
    """Holds one sentence and where it comes from.

    Parameters
    ----------
    rule : str
        Name of the rule that it follows from; a test shows each rule true and false.
    words : str
        The whole sentence.
    event_number : int or None
        Of the act that it speaks of, from 0; None = it speaks of the session.
    """

    rule: str
    words: str
    event_number: int | None = None


def minute_of(at_s: float) -> int:
    """Return the minute of the session that a time falls in, the first being 0.

    Examples
    --------
    >>> minute_of(59.9), minute_of(425.0)
    (0, 7)
    """
    return int(at_s // 60.0)
