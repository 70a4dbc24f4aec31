"""Antithrombotic intervals and contraindications: what is refused, and what the sources say about them."""

from __future__ import annotations

import re
from html import escape

import pytest

from sympblock.content import ContentError, load_references
from sympblock.content.practice.antithrombotics import load_antithrombotics
from sympblock.content.practice.contraindications import load_contraindications
from sympblock.content.references import rests_on_weak_sources
from sympblock.widgets.pages.pages import antithrombotics_page, contraindications_page

DRUG = """
- drug: D
  names: {d: D}
  acts_on: platelets
  stop: [{from_ml_per_min: 30, last_dose_h: 72}, {from_ml_per_min: 0, last_dose_h: 96}]
  restart_h: 24
  confidence: secondary
  sources: [narouze2018, fr_memo]
"""
DEFAULT = "- {default: Do so., authority: A guideline., deviate_when: Agreed., sources: [narouze2018]}\n"
OTHER = "- {framework: F, points: [{about: [d], words: Shorter.}], sources: [pause_table]}\n"
FILE = "procedure/antithrombotics.yaml"
RECORD = load_antithrombotics()


def hours_in(words: str) -> float | None:
    """Read back the hours to plan with; None where no interval is told."""
    if "no interval" in words:
        return None
    outside = re.sub(r"\(.*?\)| at a? ?.*", "", words)
    number, unit = re.findall(r"([\d.]+) (hours|days)", outside)[-1]
    return float(number) * (24 if unit == "days" else 1)


def interval(drug: str):
    (found,) = [each for each in RECORD.drugs if drug in each.drug.casefold()]
    return found


class TestAntithrombotics:
    def test_loads(self, write):
        record = load_antithrombotics(write(FILE, DRUG + DEFAULT + OTHER))
        assert (record.drugs[0].drug, record.default.default, record.frameworks[0].framework) == ("D", "Do so.", "F")

    @pytest.mark.parametrize(
        ("text", "message"),
        [
            (DRUG + OTHER, ": 0 defaults; exactly one is needed"),
            (DRUG + DEFAULT + DEFAULT.replace("Do so", "Wait"), ": 2 defaults; exactly one is needed"),
            (DEFAULT + OTHER, ": no drug has an interval"),
            (DRUG + DEFAULT + "- {rule: R}\n", ": entry 3 is neither a drug nor a default nor a framework"),
            (DRUG * 2 + DEFAULT, ", item 'D', field 'drug': the name stands twice"),
            (
                DRUG.replace("fr_memo", "nobody1900") + DEFAULT,
                ", item 'D', field 'sources': unknown reference key 'nobody1900'",
            ),
            (
                DRUG.replace("last_dose_h: 96", "last_dose_h: 48") + DEFAULT,
                ", item 'D': a worse kidney never calls for less time",
            ),
            (
                DRUG.replace("from_ml_per_min: 0", "from_ml_per_min: 40") + DEFAULT,
                ", item 'D': the bands of the clearance run from the best kidney down to 0",
            ),
            (DRUG.replace("restart_h: 24", "is_renal: true") + DEFAULT, ", item 'D': a restart is missing"),
            (DRUG + DRUG.replace("drug: D", "drug: E") + DEFAULT, ": the drug 'd' has two intervals"),
            (DRUG + DEFAULT + OTHER.replace("[d]", "[e]"), ": a framework speaks of 'e', which has no interval"),
            (
                DRUG.replace("secondary", "certain") + DEFAULT,
                ", item 'D', field 'confidence': 'certain' is not known: write one of primary, secondary",
            ),
        ],
    )
    def test_fault_is_named(self, write, text, message):
        with pytest.raises(ContentError) as caught:
            load_antithrombotics(write(FILE, text))
        assert str(caught.value).startswith(f"data/{FILE}{message}")

    def test_no_interval_rests_on_a_digest_alone(self):
        assert [each.drug for each in RECORD.drugs if rests_on_weak_sources(each.sources)] == []
        assert not rests_on_weak_sources(RECORD.default.sources)

    def test_what_was_read_itself_names_no_digest(self):
        known = load_references()
        for each in RECORD.drugs:
            assert known[each.sources[0]].kind in ("guideline", "review"), each.drug
            if each.confidence == "primary":
                assert not any(known[key].is_weak for key in each.sources), each.drug

    @pytest.mark.parametrize("each", RECORD.drugs, ids=lambda each: each.drug)
    def test_the_words_of_every_band_say_its_hours(self, each):
        *first, last = each.stop_before.removesuffix(", and the INR is normal").split("; ")
        told = ["0 hours"] if each.stop[0].planned_h == 0 else [*first, last.split(", and the INR")[0]]
        assert len(told) == len(each.stop)
        for words, band in zip(told, each.stop, strict=True):
            assert hours_in(words) == band.planned_h, words

    @pytest.mark.parametrize("each", RECORD.drugs, ids=lambda each: each.drug)
    def test_the_bounds_of_the_bands_stand_in_the_words(self, each):
        bounds = [band.from_ml_per_min for band in each.stop if band.from_ml_per_min]
        below = (
            {f"{bound - 1:g} ml/min" for bound in bounds[:-1]} | {f"below {bounds[-1]:g} ml/min"} if bounds else set()
        )
        assert [words for words in below if words not in each.stop_before] == []
        assert ("ml/min" in each.stop_before) == bool(bounds)

    @pytest.mark.parametrize("each", RECORD.drugs, ids=lambda each: each.drug)
    def test_the_words_of_the_restart_say_its_window(self, each):
        if each.restart_window_h is None:
            assert each.stop[0].planned_h in (0, None) or each.is_restart_agreed
            assert not re.search(r"\d", each.restart_after)
            return
        first, last = each.restart_window_h
        if each.is_restart_agreed:
            assert (first, last) == (6, 24)
            return
        said = {float(number) for number in re.findall(r"[\d.]+", each.restart_after)}
        assert {first, last} <= said

    def test_dabigatran_with_a_poor_kidney_goes_to_haematology(self):
        assert interval("dabigatran").band_at(29.9).planned_h is None
        assert (
            "below 30 ml/min no interval: a drug level below 30 ng/ml decides, with haematology advice"
            in interval("dabigatran").stop_before
        )

    @pytest.mark.parametrize(("clearance", "hours"), [(80, 96), (79.9, 120), (50, 120), (49.9, 144), (30, 144)])
    def test_dabigatran_follows_the_clearance(self, clearance, hours):
        assert interval("dabigatran").band_at(clearance).planned_h == hours

    @pytest.mark.parametrize("each", RECORD.drugs, ids=lambda each: each.drug)
    def test_an_unknown_clearance_counts_as_the_worst(self, each):
        assert each.band_at(None) == each.band_at(0)

    def test_two_guidelines_agree_on_the_xa_inhibitors(self):
        (days,) = map(int, re.findall(r"(\d+) days", interval("apixaban").stop_before))
        (european,) = [each for each in RECORD.frameworks if "ESAIC" in each.framework]
        (hours,) = re.findall(r"Xa inhibitors at therapeutic dose: (\d+) hours", european.difference)
        assert days * 24 == int(hours)

    def test_the_scheme_for_surgery_is_shorter_and_no_reason_to_shorten(self):
        (scheme,) = [each for each in RECORD.frameworks if "PAUSE" in each.framework]
        assert "off for 2 days" in scheme.difference and "no reason to shorten" in scheme.difference

    def test_both_warfarin_digests_fit_its_restart(self):
        assert interval("warfarin").restart_after == "The evening or the next day, as agreed"

    def test_the_default_names_the_prescriber_and_writing(self):
        assert "prescriber" in RECORD.default.default and "in writing" in RECORD.default.default


class TestContraindications:
    def test_a_reason_without_source_says_that_it_is_ours(self):
        assert all("our rule" in each.do_first for each in load_contraindications() if not each.sources)

    def test_no_reason_rests_on_a_leaflet_alone(self):
        assert [each.id for each in load_contraindications() if rests_on_weak_sources(each.sources)] == []

    def test_the_list_is_complete(self):
        names = ["refusal", "bleeding", "infection", "allergy", "hypotension", "pregnancy", "cannot_lie_prone"]
        assert [each.id for each in load_contraindications()] == names

    def test_gadolinium_is_no_reflex(self):
        (allergy,) = [each for each in load_contraindications() if each.id == "allergy"]
        assert "Do not replace iodinated contrast with gadolinium" in allergy.do_first


class TestPages:
    def test_every_interval_stands_beside_its_drug(self):
        page = antithrombotics_page().data
        for each in RECORD.drugs:
            row = re.search(rf"<th scope='row'>{re.escape(escape(each.drug))}</th>(.*?)</tr>", page)[1]
            assert escape(each.stop_before) in row and escape(each.restart_after) in row
            assert ("as quoted" in row) == (each.confidence == "secondary")

    def test_default_authority_and_frameworks_are_told(self):
        page = antithrombotics_page().data
        told = [RECORD.default.default, RECORD.default.authority, *(each.difference for each in RECORD.frameworks)]
        assert "with the prescriber, in writing</caption>" in page
        assert [text for text in told if escape(text) not in page] == []

    def test_every_contraindication_has_what_comes_first(self):
        page = contraindications_page().data
        for each in load_contraindications():
            assert f"{escape(each.reason)}</th>" in page and escape(each.do_first) in page
