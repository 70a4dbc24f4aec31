"""The page of complications: how often where it was counted, why, how noticed, and what is done."""

from __future__ import annotations

from collections.abc import Sequence
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
from sympblock.widgets.pages.page_parts import capital, page, source_marks

_COUNT_HEADS = ("How many", "Share, with the 95 % interval", "After what")
#: So many counts stand in the line that is seen before a complication is opened.
_IN_LINE = 2


def complications_page() -> HTML:
    """Show each complication with its counts in one line; opened, it tells the counts in full and what is done."""
    rates = load_complication_rates().values()
    rows = "".join(
        _entry(each, [rate for rate in rates if rate.complication == each.id]) for each in load_complications().values()
    )
    return page(
        "<p>Every count is a published one; the intervals are Wilson, ours. What was counted after another procedure is an analogue "
        f"and is called so. Open a line for why it happens, how it is noticed and what to do.</p>{rows}"
    )


def _entry(complication: Complication, rates: Sequence[ComplicationRate]) -> str:
    summary = f"{escape(complication.event)} <small>{escape(_in_line(rates))}</small>"
    return f"<details class='sympblock-complication'><summary>{summary}</summary>{_counts(complication, rates)}{_acts(complication)}</details>"


def _in_line(rates: Sequence[ComplicationRate]) -> str:
    """Name the first counts, or say that there is none."""
    if not rates:
        return "never counted"
    told = [f"{count_words(rate)}{' (analogue)' if rate.is_analogue else ''}" for rate in rates[:_IN_LINE]]
    return "; ".join(told)


def _counts(complication: Complication, rates: Sequence[ComplicationRate]) -> str:
    heads = "".join(f"<th scope='col'>{escape(head)}</th>" for head in ("What was counted", *_COUNT_HEADS))
    unknown = f"<p><strong>Nobody knows.</strong> {escape(complication.unknown)}</p>" if complication.unknown else ""
    rows = "".join(map(_rate_row, rates))
    return (
        f"<table class='sympblock-side-by-side'><caption>How often: {escape(complication.event)}</caption>"
        f"<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>{unknown}"
    )


def _rate_row(rate: ComplicationRate) -> str:
    seen = " <small>as quoted</small>" if rate.confidence == "secondary" else ""
    analogue = "<strong>Analogue.</strong> " if rate.is_analogue else ""
    note = f"<br><small>{escape(rate.note)}</small>" if rate.note else ""
    cells = (
        escape(count_words(rate)),
        escape(percent_words(rate)),
        f"{analogue}{escape(_after(rate))} {source_marks(rate.source)}{seen}{note}",
    )
    shown = "".join(
        f"<td><b aria-hidden='true'>{escape(head)}</b>{cell}</td>"
        for head, cell in zip(_COUNT_HEADS, cells, strict=True)
    )
    return f"<tr><th scope='row'>{escape(capital(rate.counted))}</th>{shown}</tr>"


def _after(rate: ComplicationRate) -> str:
    if rate.block == "analogue":
        return f"{capital(rate.procedure)}."
    return f"{capital(BLOCKS[rate.block])}: {rate.procedure}."


def _acts(each: Complication) -> str:
    told = {
        "Why": each.mechanism,
        "How it is noticed": each.noticed,
        "First five minutes": each.first_minutes,
        "Next day": each.next_day,
    }
    rows = "".join(f"<dt>{escape(head)}</dt><dd>{escape(words)}</dd>" for head, words in told.items())
    return f"<dl>{rows}</dl><p>{source_marks(each.sources)}</p>"
