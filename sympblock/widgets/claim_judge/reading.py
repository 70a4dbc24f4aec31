"""The claims of patient texts for readers: each with our verdict, the correction and its sources."""

from __future__ import annotations

from collections.abc import Mapping

from sympblock.content.care.patient_texts import load_patient_texts
from sympblock.content.studies.claims import VERDICTS, Claim, Verdict
from sympblock.widgets.core.panel_parts import Words
from sympblock.widgets.core.reading_form import DrawnState

TONES: dict[Verdict, str] = {"ok": "good", "part": "caution", "over": "caution", "contra": "stop"}


def text_state(text: str, claims: tuple[Claim, ...]) -> DrawnState:
    """Return what is said of one text and of each of its claims."""
    known = load_patient_texts().get(text)
    about = (Words(known.about),) if known else ()
    told = tuple(
        Words(
            claim.correction,
            f"“{claim.claim}”",
            claim.sources,
            TONES.get(claim.verdict, "plain"),
            VERDICTS[claim.verdict],
        )
        for claim in claims
    )
    return DrawnState(known.title if known else "Claims and verdicts", (), (*about, *told))


def text_states(claims: Mapping[str, tuple[Claim, ...]]) -> tuple[DrawnState, ...]:
    """Return what is said of several texts."""
    return tuple(text_state(text, told) for text, told in claims.items())
