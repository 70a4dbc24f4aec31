"""The page of complications: how often where it was counted, why, how noticed, and what is done."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from IPython.display import HTML

from sympblock.content.care.complications import (
    BLOCKS,
    Complication,
    ComplicationRate,
    load_complication_rates,
    load_complications,
)
from sympblock.content.care.rate_words import count_words, percent_words
from sympblock.widgets.pages.page_parts import head_cells, named_cells, page, source_marks

_COUNT_HEADS = ("How many", "Share, with the 95 % interval", "After what")
_ACT_HEADS = ("Why", "How it is noticed", "First five minutes", "Next day")


def complications_page() -> HTML:
    """Show how often each complication was counted, then what is done about it."""
    return page(_counts() + _acts())


def _counts() -> str:
    rates = load_complication_rates().values()
    groups = "".join(
        _group(each, [rate for rate in rates if rate.complication == each.id]) for each in load_complications().values()
    )
    return (
        "<table class='sympblock-side-by-side'><caption>How often? Every row is one published count; intervals are "
        "Wilson, ours.</caption>"
        f"<thead><tr>{head_cells(('What was counted', *_COUNT_HEADS))}</tr></thead>{groups}</table>"
    )


def _group(complication: Complication, rates: Iterable[ComplicationRate]) -> str:
    rows = "".join(map(_rate_row, rates))
    if complication.unknown:
        rows += f"<tr><td colspan='4'><strong>Nobody knows.</strong> {escape(complication.unknown)}</td></tr>"
    head = f"<tr><th scope='rowgroup' colspan='4' class='sympblock-group'>{escape(complication.event)}</th></tr>"
    return f"<tbody>{head}{rows}</tbody>"


def _rate_row(rate: ComplicationRate) -> str:
    seen = " <small>as quoted</small>" if rate.confidence == "secondary" else ""
    analogue = "<strong>Analogue.</strong> " if rate.is_analogue else ""
    note = f"<br><small>{escape(rate.note)}</small>" if rate.note else ""
    cells = (
        escape(count_words(rate)),
        escape(percent_words(rate)),
        f"{analogue}{escape(_after(rate))} {source_marks(rate.source)}{seen}{note}",
    )
    return f"<tr><th scope='row'>{escape(_capital(rate.counted))}</th>{named_cells(_COUNT_HEADS, cells)}</tr>"


def _after(rate: ComplicationRate) -> str:
    if rate.block == "analogue":
        return f"{_capital(rate.procedure)}."
    return f"{_capital(BLOCKS[rate.block])}: {rate.procedure}."


def _acts() -> str:
    rows = "".join(map(_act_row, load_complications().values()))
    return (
        "<table class='sympblock-side-by-side'><caption>Why, how it is noticed, and what to do</caption>"
        f"<thead><tr>{head_cells(('Complication', *_ACT_HEADS))}</tr></thead><tbody>{rows}</tbody></table>"
    )


def _act_row(each: Complication) -> str:
    cells = (
        escape(each.mechanism),
        escape(each.noticed),
        escape(each.first_minutes),
        f"{escape(each.next_day)} {source_marks(each.sources)}",
    )
    return f"<tr><th scope='row'>{escape(each.event)}</th>{named_cells(_ACT_HEADS, cells)}</tr>"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
