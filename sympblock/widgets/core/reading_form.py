"""What a widget shows on paper: a few states chosen for the lesson, for readers without the course running."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, TypeVar

from sympblock.widgets.core.panel_parts import Picture, Table, Words
from sympblock.widgets.core.panel_sheet import Sheet

if TYPE_CHECKING:
    from sympblock.drawing.scene.scene import Scene

#: What stands under the pictures of a state, in the order read.
Block = Words | Table | Sheet
LEAST_ALT_WORDS = 5
Said = TypeVar("Said", bound=Block)
Layout = Literal["pages", "folded", "strip"]


@dataclass(frozen=True, eq=False)
class DrawnPicture:
    """Holds one picture with its words: a scene, which is printed to scale, or the bytes of an image.

    Parameters
    ----------
    caption : str
        Whole sentences under the picture.
    scene : Scene or None
        A drawing in millimetres.
    image : bytes or None
        A PNG, JPEG or WebP file, for films; exactly one of ``scene`` and ``image`` is given.
    alt : str
        What is seen, in five words or more; empty = as the scene says it.
    share : float
        Part of the row that the picture asks for, 1 = as wide as its neighbours.

    Raises
    ------
    ValueError
        If words or picture are missing.
    """

    caption: str
    scene: Scene | None = None
    image: bytes | None = None
    alt: str = ""
    share: float = 1.0

    def __post_init__(self) -> None:
        if (self.scene is None) == (self.image is None):
            raise ValueError("a drawn picture holds either a scene or an image")
        if not self.caption.strip() or len(self.seen.split()) < LEAST_ALT_WORDS:
            raise ValueError(
                f"a drawn picture needs a caption and {LEAST_ALT_WORDS} words on what is seen: {self.seen!r}"
            )

    @property
    def seen(self) -> str:
        """Return what is seen, in words."""
        return self.alt or (self.scene.alt if self.scene else "")

    @classmethod
    def of(cls, picture: Picture) -> DrawnPicture:
        """Take over a picture of a panel.

        Raises
        ------
        TypeError
            If the panel shows something else than a scene.
        """
        # A card of words has no picture, and loading all scenes would let its page wait.
        from sympblock.drawing.scene.scene import Scene

        if not isinstance(picture.scene, Scene):
            raise TypeError(f"{picture.name}: {type(picture.scene).__name__} cannot be printed")
        caption = picture.caption or picture.scene.title
        ended = caption if caption.endswith((".", "?", "!")) else f"{caption}."
        return cls(ended, picture.scene, share=picture.share)


@dataclass(frozen=True, eq=False)
class DrawnState:
    """Holds one state chosen for the lesson: pictures above what is read under them.

    Parameters
    ----------
    title : str
        What is chosen here, such as ``"L3, left side"``; unlike that of any other state of the form.
    pictures : tuple of DrawnPicture
        In the order shown.
    blocks : tuple of Words, Table or Sheet
        In the order read.
    """

    title: str
    pictures: tuple[DrawnPicture, ...] = ()
    blocks: tuple[Block, ...] = ()

    def __post_init__(self) -> None:
        if not self.title.strip():
            raise ValueError("a drawn state needs a title")


def nobodys(block: Said, heading: str = "The answer") -> Said | Words:
    """Take the marks of a judgement off a block: a reader has answered nothing.

    Examples
    --------
    >>> nobodys(Words("They differ.", "Your guess: they agree", tone="caution", tag="Look again")).heading
    'The answer'
    """
    if not isinstance(block, Words) or not block.heading.startswith("Your "):
        return block
    return replace(block, heading=heading, tone="plain", tag="")


def without_repeats(states: Iterable[DrawnState]) -> tuple[DrawnState, ...]:
    """Let the first state alone say what every state says in the same words.

    Examples
    --------
    >>> rule = Words("The limit holds in every patient.")
    >>> one, two = without_repeats([DrawnState("A", (), (rule,)), DrawnState("B", (), (rule, Words("Stop.")))])
    >>> [words.text for words in two.blocks]
    ['Stop.']
    """
    first, *others = states
    common = [block for block in first.blocks if all(block in state.blocks for state in others)]
    return first, *(
        replace(state, blocks=tuple(each for each in state.blocks if each not in common)) for state in others
    )


@dataclass(frozen=True, eq=False)
class ReadingForm:
    """Says what a reader sees where the widget cannot run.

    Parameters
    ----------
    title : str
        The title of the widget.
    states : tuple of DrawnState
        In the order read; empty for what belongs to one learner alone.
    how_to_play : str
        One sentence: what it does in the full course, and how to start it; empty if the drawn states say it all.
    layout : str
        ``"pages"`` puts the states below one another, ``"folded"`` opens the first one alone, and ``"strip"`` puts
        them beside one another as the pictures of a film.

    Examples
    --------
    >>> ReadingForm("Notes", how_to_play="Your notes stay on your own computer.").states
    ()
    """

    title: str
    states: tuple[DrawnState, ...] = ()
    how_to_play: str = ""
    layout: Layout = "pages"

    def __post_init__(self) -> None:
        titles = [state.title for state in self.states]
        if len(set(titles)) < len(titles):
            raise ValueError(f"{self.title}: two states have the same title")
        if not self.states and not self.how_to_play:
            raise ValueError(f"{self.title}: nothing is said of it")
