"""What the debrief tells of dose: exposures of this session counted apart, and published figures beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sympblock.content import tables
from sympblock.content.parameters import Parameter
from sympblock.content.practice.scenarios import Scenario
from sympblock.fluoroscopy.subtraction import charge_ratio
from sympblock.procedure.review.exposures import ExposureCount, Exposures
from sympblock.procedure.review.sentence import Sentence
from sympblock.widgets.core.panel import source_labels

NOT_COUNTED = "not counted"
#: Why the dose of a session lies below a published mean although a second of beam costs as much.
WHAT_IS_LEFT_OUT = "On a real C-arm, positioning needs fluoroscopy that this room does not require (our reasoning)."


def dose_part(exposures: Exposures, scenario: Scenario, before: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Return rows of this session, rows of published series, and the sentences that compare them."""
    return {
        "rows": exposure_rows(exposures, scenario, before[-1] if before else {}),
        "published": published_rows(),
        "words": [each.words for each in dose_sentences(exposures, scenario)],
        "sources": source_labels(_sources(exposures)),
    }


def _sources(exposures: Exposures) -> list[str]:
    """Return the sources of what the sentences quote."""
    rows = tables.fluoroscopy_rows()
    of_subtraction = rows.subtraction_low_ratio.source if exposures.subtraction.runs else ()
    return [*rows.scatter_lateral_over_ap_ratio.source, *rows.operator_neck_first_usv.source, *of_subtraction]


def exposure_rows(exposures: Exposures, scenario: Scenario, last: Mapping[str, Any]) -> list[list[str]]:
    """Return what was exposed and given in this session, beside the limit of the scenario and the last session."""

    def told(key: str, unit: str) -> str:
        return f"{last[key]:g} {unit}" if last.get(key) is not None else "–"

    limit = f"{scenario.limits.exposures} together"
    return [
        ["Spot images", f"{exposures.spot.runs}", limit, "–"],
        ["Live runs that watched an injection", _run_words(exposures.watching), NOT_COUNTED, "–"],
        ["Other live runs", _run_words(exposures.other_live), limit, "–"],
        ["Masks and subtraction runs", _run_words(exposures.subtraction), NOT_COUNTED, "–"],
        ["Beam-on time", f"{exposures.beam_s:.1f} s", "–", told("fluoroscopy_s", "s")],
        [
            "Kerma-area product of this session",
            f"{exposures.kerma_area_gy_cm2:.3f} Gy cm²",
            "–",
            told("kerma_area_gy_cm2", "Gy cm²"),
        ],
    ]


def _run_words(count: ExposureCount) -> str:
    return f"{count.runs}: {count.beam_s:.1f} s, {count.pulses} pulses" if count.runs else "none"


def published_rows() -> list[dict[str, Any]]:
    """Return what published series of like procedures needed: what was done, time, dose and sources."""
    rows = tables.fluoroscopy_rows()
    number = rows.spinal_series_procedures_count.value

    def row(words: str, beam: Parameter, kerma: Parameter | None) -> dict[str, Any]:
        dose = "not reported" if kerma is None else f"{_spread_words(kerma)} Gy cm²"
        return {"cells": [words, f"{_spread_words(beam)} s", dose], "sources": source_labels(beam.source)}

    doctor = rows.lumbar_doctor_fluoroscopy_s, rows.lumbar_doctor_kerma_area_gy_cm2
    radiographer = rows.lumbar_radiographer_fluoroscopy_s, rows.lumbar_radiographer_kerma_area_gy_cm2
    spinal = rows.spinal_series_fluoroscopy_s, rows.spinal_series_kerma_area_gy_cm2
    return [
        row(
            "Sympathetic blocks, teaching hospital, mostly continuous mode", rows.sympathetic_series_fluoroscopy_s, None
        ),
        row(f"{number:.0f} fluoroscopic spinal procedures", *spinal),
        row("Lumbar spine interventions, beam driven by the doctor", *doctor),
        row("Lumbar spine interventions, beam driven by a radiographer", *radiographer),
        row("Pain procedures, private practice", rows.private_series_fluoroscopy_s, None),
    ]


def _spread_words(cell: Parameter) -> str:
    return f"{cell.value:g}" + (f" ± {cell.spread:g}" if cell.spread is not None else "")


def dose_sentences(exposures: Exposures, scenario: Scenario) -> tuple[Sentence, ...]:
    """Say whether the images were more than an expert needs, and how the dose compares with a published mean."""
    if not exposures.beam_s > 0.0:
        return (Sentence("no_images", "No image was taken: there is no dose to compare."),)
    limit = scenario.limits.exposures
    is_within = exposures.counted <= limit
    many = f"{exposures.counted} spot images and other live runs together"
    judged = (
        Sentence("images_within", f"{many} are within the {limit} that an expert needs at most here (our choice).")
        if is_within
        else Sentence(
            "images_too_many", f"{many} are more than the {limit} that an expert needs at most here (our choice)."
        )
    )
    return (judged, *_watched(exposures), *_subtracted(exposures), *_compared(exposures), *_operator(exposures))


def _watched(exposures: Exposures) -> tuple[Sentence, ...]:
    if not exposures.watching.runs:
        return ()
    words = f"The {exposures.watching.beam_s:.1f} s that watched an injection are what the course asks for; no limit counts them."
    return (Sentence("watching_not_counted", words),)


def _subtracted(exposures: Exposures) -> tuple[Sentence, ...]:
    """Say what subtraction cost, and how that compares with fluoroscopy."""
    found, rows = exposures.subtraction, tables.fluoroscopy_rows()
    if not found.runs:
        return ()
    share = 100.0 * found.kerma_area_gy_cm2 / exposures.kerma_area_gy_cm2
    words = (
        f"Subtraction took {found.pulses} images and {share:.0f} % of the kerma-area product. Here one such image takes "
        f"{charge_ratio('subtraction'):g} times the charge of a fluoroscopic pulse; in a lumbar phantom on portable C-arms a run cost "
        f"{rows.subtraction_low_ratio.value:g} to {rows.subtraction_high_ratio.value:g} times the dose of fluoroscopy."
    )
    return (Sentence("subtraction_cost", words),)


def _compared(exposures: Exposures) -> tuple[Sentence, ...]:
    """Compare dose with the spinal series, a second of beam against a second."""
    rows = tables.fluoroscopy_rows()
    beam_s, kerma = rows.spinal_series_fluoroscopy_s.value, rows.spinal_series_kerma_area_gy_cm2.value
    own, theirs = exposures.kerma_area_gy_cm2 / exposures.beam_s, kerma / beam_s
    words = (
        f"A second of beam gave {own:.3f} Gy cm² here and {theirs:.3f} Gy cm² in the mean of the series of spinal procedures "
        f"(our division); the beam was on for {exposures.beam_s:.1f} s here and for {beam_s:g} s there."
    )
    if exposures.kerma_area_gy_cm2 >= kerma:
        return (Sentence("dose_not_below_series", words),)
    return (Sentence("dose_below_series", f"{words} {WHAT_IS_LEFT_OUT}"),)


def _operator(exposures: Exposures) -> tuple[Sentence, ...]:
    """Say what part of the scatter at the operator lateral views made, and what another place would have changed."""
    found, set_, rows = exposures.scatter, tables.fluoroscopy(), tables.fluoroscopy_rows()
    if found is None:
        return ()
    words = (
        f"Lateral views made {100 * found.lateral_share:.0f} % of the scatter at your place, {set_.operator_beside_mm / 10:.0f} cm beside "
        f"the midline on the side of the block. {set_.operator_step_mm / 10:.0f} cm farther back {100 * found.step_back_ratio:.0f} % of it "
        f"would have reached you, and on the other side of the table {100 * found.other_side_ratio:.0f} % (places are our choice; these are "
        "shares in the model, which knows no dose of the operator)."
    )
    neck = rows.operator_neck_first_usv.value, rows.operator_neck_second_usv.value
    published = (
        f"In one pain practice the dosemeter at the physician's neck read {neck[0]:.1f}, {neck[1]:.1f} and 0 µSv a procedure in three "
        f"groups, in which the beam was on for {rows.operator_first_fluoroscopy_s.value:g}, {rows.operator_second_fluoroscopy_s.value:g} and "
        f"{rows.operator_third_fluoroscopy_s.value:g} s on average."
    )
    return (Sentence("operator_scatter", f"{words} {published}"),)
