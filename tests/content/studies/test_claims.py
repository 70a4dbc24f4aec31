"""Claims of patient texts: what is refused, and that the shipped ones can be judged fairly."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from sympblock.content import DATA_DIR, ContentError
from sympblock.content.studies.claims import OURS, VERDICTS, load_claims

TEXTS = sorted(path.stem for path in (DATA_DIR / "claims").glob("*.yaml"))
ENTRY = """- id: word
  claim: It lasts for ever.
  verdict: contra
  correction: It does not.
  sources: [dev2018]
"""


class TestOneClaim:
    def test_loads(self, write) -> None:
        (claim,) = load_claims("t", write("claims/t.yaml", ENTRY))
        assert (claim.verdict, claim.sources) == ("contra", ("dev2018",))

    @pytest.mark.parametrize(
        ("old", "new", "message"),
        [
            ("contra", "false", "field 'verdict'"),
            ("contra", "perhaps", "field 'verdict'"),
            ("[dev2018]", "[nobody1900]", "unknown reference key 'nobody1900'"),
            ("[dev2018]", "[]", "without a source the correction must say"),
            ("It does not.", "''", "field 'correction'"),
        ],
    )
    def test_fault_is_named(self, write, old, new, message) -> None:
        with pytest.raises(ContentError, match=re.escape(message)):
            load_claims("t", write("claims/t.yaml", ENTRY.replace(old, new)))

    def test_our_reading_needs_no_source(self, write) -> None:
        text = ENTRY.replace("[dev2018]", "[]").replace("It does not.", f"It does not {OURS}.")
        assert load_claims("t", write("claims/t.yaml", text))[0].sources == ()


def test_every_verdict_is_right_at_least_once() -> None:
    assert {claim.verdict for text in TEXTS for claim in load_claims(text)} == set(VERDICTS)


@pytest.mark.parametrize("text", TEXTS)
class TestShippedClaims:
    def test_several_verdicts_are_right(self, text) -> None:
        """A verdict that is never right would be struck out unread."""
        assert len({claim.verdict for claim in load_claims(text)}) >= 4

    def test_no_verdict_is_right_for_half_of_them(self, text) -> None:
        """Else one answer throughout would pass."""
        claims = load_claims(text)
        assert max(Counter(claim.verdict for claim in claims).values()) < len(claims) / 2

    def test_claims_and_corrections_are_short(self, text) -> None:
        """A claim is one sentence; a correction is read between two clicks."""
        for claim in load_claims(text):
            assert len(claim.claim.split()) <= 20, claim.id
            assert claim.claim.endswith("."), claim.id
            assert 6 <= len(claim.correction.split()) <= 50, claim.id

    def test_no_correction_merely_names_its_verdict(self, text) -> None:
        for claim in load_claims(text):
            assert not claim.correction.lower().startswith(
                tuple(word.lower() for word in VERDICTS.values() if word != "Right")
            )
