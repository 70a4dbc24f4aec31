"""What the card of each use is called, and whether it asks how sure the learner is."""

from __future__ import annotations

_TITLES = {"predict": "Before you read on", "quiz": "Quiz", "entry": "Entry test"}


def card_title(use: str) -> str:
    """Return the heading of the card that asks the questions of one use.

    Parameters
    ----------
    use : str
        ``predict``, ``checkpoint_1`` to ``checkpoint_3``, ``in_depth_1`` to ``in_depth_3``, ``quiz`` or ``entry``.

    Examples
    --------
    >>> card_title("checkpoint_2"), card_title("in_depth_1")
    ('Checkpoint 2', 'Checkpoint in depth')
    """
    if use.startswith("in_depth_"):
        return "Checkpoint in depth"
    return _TITLES.get(use) or use.replace("_", " ").capitalize()


def asks_confidence(use: str) -> bool:
    """Tell whether a card asks how sure the learner is.

    Examples
    --------
    >>> asks_confidence("quiz"), asks_confidence("predict")
    (True, False)
    """
    return use in ("quiz", "entry")
