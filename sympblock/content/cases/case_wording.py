"""What the words of a case must not give away: title, headings and options tell nothing that the learner should find."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sympblock.content.cases.case_nodes import AskNode, ChooseNode, ResultNode

if TYPE_CHECKING:
    from sympblock.content.cases.cases import BranchingCase

#: Words by which an option would justify itself.
REASON = re.compile(r"\b(because|since|so that)\b|, (as|for) ")
#: The longest option of a decision is at most so much longer than the shortest one.
MOST_TIMES_LONGER = 1.25
#: Shorter words of a title tell nothing.
LEAST_LETTERS = 4


def _tells_nothing_early(case: BranchingCase) -> Iterator[tuple[str, str]]:
    yield from _title(case)
    for node in case.nodes:
        if isinstance(node, AskNode | ChooseNode | ResultNode) and node.stage == "crisis":
            yield (
                f"nodes {node.id} stage",
                "the heading tells that this is a crisis before it was recognised: write another stage",
            )
        if isinstance(node, ChooseNode):
            yield from _options(node)


def _title(case: BranchingCase) -> Iterator[tuple[str, str]]:
    letter = set(_words(case.letter))
    for word in _words(case.title):
        if (len(word) >= LEAST_LETTERS or word.isdigit()) and word not in letter:
            yield "title", f"{word!r} is not in the letter: a title tells no more than the letter does"


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _options(node: ChooseNode) -> Iterator[tuple[str, str]]:
    with_reason = [each.id for each in node.options if REASON.search(each.do)]
    if with_reason and len(with_reason) < len(node.options):
        yield f"nodes {node.id} {with_reason[0]} do", "only some options give a reason: leave it to the feedback"
    lengths = [len(each.do) for each in node.options]
    if max(lengths) > MOST_TIMES_LONGER * min(lengths):
        yield f"nodes {node.id} options", "the lengths of the options differ too much: make them alike"


WORDING_RULES = (_tells_nothing_early,)
