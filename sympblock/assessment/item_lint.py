"""Check items against the rules of good item writing that a program can check.

The rules follow the item-writing guide of the National Board of Medical Examiners
(edition of November 2020): flaws that cue the testwise, and flaws that make an item
hard for reasons beside the subject. Limits in numbers are design choices of this course.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from sympblock.assessment import balance_rules as balance
from sympblock.assessment import option_rules as option
from sympblock.assessment import source_rules as source
from sympblock.assessment import wording_rules as wording
from sympblock.content.items import Item

REASON_CHARACTERS_AT_LEAST = 20


@dataclass(frozen=True)
class LintFinding:
    """Says which item breaks which rule, and how; ``item_id`` is empty for a fault of the whole file."""

    item_id: str
    rule: str
    message: str

    def __str__(self) -> str:
        """Return the finding in one line.

        Examples
        --------
        >>> print(LintFinding("leg_segments", "vague_terms", "'often' is vague"))
        item 'leg_segments', rule vague_terms: 'often' is vague
        """
        where = f"item {self.item_id!r}" if self.item_id else "the items together"
        return f"{where}, rule {self.rule}: {self.message}"


@dataclass(frozen=True)
class ItemRule:
    """Pairs what a rule asks, in one sentence, with the search for its breaches in one item."""

    asks: str
    find: Callable[[Item], Iterator[str]]


@dataclass(frozen=True)
class FileRule:
    """Pairs what a rule asks with the search for its breaches in all items of a file."""

    asks: str
    find: Callable[[Sequence[Item]], Iterator[str]]


ITEM_RULES: Mapping[str, ItemRule] = MappingProxyType(
    {
        "no_above": ItemRule("No option says 'all of the above' or points to others.", option.find_above),
        "absolute_terms": ItemRule("No option holds a term without exception, such as 'always'.", option.find_absolute),
        "vague_terms": ItemRule("No option holds a vague frequency, such as 'often'.", option.find_vague),
        "duplicate_options": ItemRule("No two choices of an item say the same.", option.find_duplicates),
        "option_lengths": ItemRule("Options of an item are of similar length.", option.find_uneven_lengths),
        "longest_key": ItemRule("The key is not the longest option by far.", option.find_long_key),
        "option_form": ItemRule("Options of an item open and end in the same form.", option.find_mixed_form),
        "number_cue": ItemRule("No option is ruled out by 'is' or 'are' in the lead-in.", option.find_number_cue),
        "clang": ItemRule("The key is not the one option that repeats words of the stem.", option.find_clang),
        "numeric_order": ItemRule("Numeric options ascend.", option.find_disorder),
        "overlapping_ranges": ItemRule("Numeric ranges do not overlap.", option.find_overlap),
        "negative_lead_in": ItemRule("The lead-in does not ask for what is not so.", wording.find_negative),
        "article_cue": ItemRule("Neither stem nor lead-in ends in an article.", wording.find_article_cue),
        "covered_options": ItemRule("The lead-in can be answered with the options covered.", wording.find_open_lead_in),
        "stem_length": ItemRule("The stem has 80 words at most.", wording.find_long_stem),
        "vignette": ItemRule("A single best answer of a quiz begins with a case.", wording.find_missing_vignette),
        "feedback_length": ItemRule("Each feedback has 45 words at most.", wording.find_long_feedback),
        "same_feedback": ItemRule("No feedback of an item stands twice.", wording.find_same_feedback),
        "bare_feedback": ItemRule("Each feedback gives a reason besides the verdict.", wording.find_bare_feedback),
        "weak_sources": ItemRule(
            "A key rests on more than teaching pages, leaflets, digests and weblogs.", source.find_weak_sources
        ),
    }
)

FILE_RULES: Mapping[str, FileRule] = MappingProxyType(
    {
        "key_positions": FileRule("Keys are spread over the places among the options.", balance.find_crowded_places),
        "key_lengths": FileRule(
            "The key is the longest option about as often as chance has it.", balance.find_telling_lengths
        ),
    }
)
EXCEPTIONS = "lint_exceptions"

#: Every rule by its name, with what it asks in one sentence.
RULES: Mapping[str, str] = MappingProxyType(
    {name: rule.asks for name, rule in ITEM_RULES.items()}
    | {name: rule.asks for name, rule in FILE_RULES.items()}
    | {EXCEPTIONS: "An exception names a rule that fires and gives a reason of 20 characters or more."}
)


def lint_items(items: Sequence[Item]) -> list[LintFinding]:
    """Find every breach of the rules in the items of one file.

    Parameters
    ----------
    items : sequence of Item
        All items of a lesson; the balance of keys is judged over them.

    Returns
    -------
    list of LintFinding
        In the order of the items; faults of the whole file stand last.

    Examples
    --------
    >>> from sympblock.content import load_items
    >>> lint_items(load_items("01_sympathetic_chain"))
    []
    """
    findings = [finding for item in items for finding in _lint_item(item)]
    return findings + [
        LintFinding("", name, message) for name, rule in FILE_RULES.items() for message in rule.find(items)
    ]


def _lint_item(item: Item) -> Iterator[LintFinding]:
    breaches = {name: tuple(rule.find(item)) for name, rule in ITEM_RULES.items()}
    excused = {name for name, reason in item.lint_exceptions.items() if len(reason) >= REASON_CHARACTERS_AT_LEAST}
    for name, messages in breaches.items():
        if name not in excused:
            yield from (LintFinding(item.id, name, message) for message in messages)
    for name in item.lint_exceptions:
        if name not in ITEM_RULES:
            yield LintFinding(item.id, EXCEPTIONS, f"{name!r} is no rule for a single item")
        elif not breaches[name]:
            yield LintFinding(item.id, EXCEPTIONS, f"{name!r} is kept anyway, remove the exception")
        elif name not in excused:
            yield LintFinding(item.id, EXCEPTIONS, f"the reason for {name!r} is too short")
