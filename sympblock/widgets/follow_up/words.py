"""What is said of a patient after a block: the findings, their interpretation, the mechanism, and the week replayed."""

from __future__ import annotations

from collections.abc import Sequence

from sympblock.block.follow_up import FollowUp, WhatIf
from sympblock.block.pain.pain_diary import HALF_HOUR_H
from sympblock.block.pain.pain_response import (
    H_PER_WEEK,
    BlockGiven,
    PainTraits,
    Part,
    pain_points,
    relief_parts,
)
from sympblock.block.pain.result_reading import ANSWERS, CHOICES, Reading, Result, read_result
from sympblock.block.signs.warming_criteria import WarmingVerdict
from sympblock.content import load_references, tables
from sympblock.widgets.core.panel import Table, Words

#: When the learner commits to a reading, in order.
MOMENTS = ("After the feet", "After the bedside", "After half an hour", "After the week")
#: So many readings are committed before the pain is scored for the first time.
BEFORE_THE_SCORE = 2
#: A reading in a narrow column.
SHORT: dict[Reading, str] = {
    "likelier": "more likely",
    "less_likely": "less likely",
    "not_shown": "no answer: block not demonstrated",
    "other_cause": "no answer: other causes",
}
#: What a numb groin means: where the finding stands, and not only in a lesson.
NUMB_GROIN = "numb: the genitofemoral nerve, which runs on the psoas beside the chain, is blocked too; it does not supply the foot"
#: A part of relief in words, with the sources of its published size.
PARTS: dict[Part, tuple[str, tuple[str, ...]]] = {
    "sympathetic": ("Sympathetic block", ("price1998",)),
    "somatic": ("Somatic block", ("dellemijn1994",)),
    "placebo": ("Placebo response", ("verdugo1994", "price1998")),
    "systemic": ("Systemic drug", ("crps_lido12",)),
}


def sign_words(verdict: WarmingVerdict) -> str:
    """Say whether a published sign was present, and since when."""
    if verdict.met is None:
        return "not assessable"
    return "no" if verdict.minute is None else f"yes, at {verdict.minute:g} min"


def signs_table(after: FollowUp, chosen: str) -> Table:
    """Set the published signs of a successful block beside the findings; one of them is the learner's."""
    rows = tuple(
        (f"{each.criterion.words}{' (your sign)' if each.criterion.key == chosen else ''}", sign_words(each))
        for each in after.verdicts
    )
    sources = dict.fromkeys(key for each in after.verdicts for key in each.criterion.sources)
    return Table("Published signs of a successful block; none is agreed", ("Sign", "Present"), rows, tuple(sources))


def bedside_table(after: FollowUp) -> Table:
    """Say what touch, strength and the patient tell."""
    legs = "both legs" if after.effect.is_spinal else "the leg"
    is_somatic = after.effect.is_somatic
    groin = "numb" if is_somatic else "unchanged"
    if any(name.startswith("genitofemoral") for name in after.effect.nerves):
        groin = NUMB_GROIN
    rows = (
        ("Touch and cold on the leg", f"{legs} numb" if is_somatic else "unchanged"),
        ("Power at hip and knee", f"{legs} weak" if is_somatic else "unchanged"),
        ("Touch in the groin", groin),
        ("Metallic taste, tinnitus", "yes, during the injection" if after.is_in_blood else "none"),
        ("Sedation", "given" if after.is_sedated else "none"),
    )
    return Table("Bedside findings", ("Examined", "Finding"), rows, ("dellemijn1994", "sayson1997", "cohen2014"))


def early_words(after: FollowUp) -> str:
    """Say what the pain was before the block and at half an hour."""
    before, early = (entry.points for entry in after.diary.entries[:2])
    share = after.diary.early_share
    fall = f"a fall of {100 * share:.0f} %" if share > 0 else "no fall"
    return f"Pain before the block: {before} of 10. Half an hour after it: {early} of 10, {fall}."


def week_words(after: FollowUp) -> str:
    """Say how long relief lasted, as read from the diary, and how long the drug acts."""
    drug = after.drug_words
    if not after.diary.is_halved:
        return f"Pain had fallen by less than half at half an hour, so no duration of relief is given. {drug}"
    if after.diary.is_open:
        return f"At the last entry relief was still more than half of its maximum. {drug}"
    return f"Relief fell to half of its maximum {after.diary.relief_h:.0f} h after the block. {drug}"


def verdict_blocks(result: Result, last: str) -> list[Words]:
    """Say what the result allows, beside the learner's last reading, and why."""
    fits = result.reading == last
    text = f"{result.words}." if fits else f"{result.words}. You chose: {CHOICES[last][0].lower()}{CHOICES[last][1:]}."
    head = Words(
        text,
        "What this result allows",
        tone="good" if fits else "caution",
        tag="Your last interpretation agrees" if fits else "Not quite",
    )
    why = [Words(reason.text, "" if number else "Why", reason.sources) for number, reason in enumerate(result.reasons)]
    return [head, *why]


def readings_table(committed: Sequence[str]) -> Table:
    """List what the learner committed to, moment by moment."""
    rows = tuple((moment, CHOICES[reading]) for moment, reading in zip(MOMENTS, committed, strict=False))
    return Table("Your interpretations", ("When", "Interpretation"), rows)


def haste_words(committed: Sequence[str]) -> list[Words]:
    """Say that the mechanism was judged before the pain was scored, if it was."""
    if not set(ANSWERS) & set(committed[:BEFORE_THE_SCORE]):
        return []
    text = (
        "You judged the mechanism before the first pain score. Feet and bedside findings show what the block did; "
        "until pain is scored it is too early to say more."
    )
    return [Words(text, "Too early", tone="caution")]


def truth_words(after: FollowUp, result: Result) -> Words:
    """Say what the mechanism was, and whether what the result allows points to it."""
    share = after.traits.sympathetic_share
    truth = (
        f"In this simulated patient {100 * share:.0f} % of the pain is sympathetically maintained."
        if after.is_sympathetic
        else "In this simulated patient none of the pain is sympathetically maintained."
    )
    if result.reading not in ANSWERS:
        became = "The result gives no answer. Another block, with better technique or monitoring, may give one."
    elif (result.reading == "likelier") == after.is_sympathetic:
        became = "What the result allows points to the true mechanism this time, which one block alone cannot show."
    else:
        became = "What the result allows is justified and still misleads, as one block without a control may."
    return Words(f"{truth} {became}", "The mechanism")


def parts_table(after: FollowUp) -> Table:
    """Take the relief apart: what each cause would have relieved alone, beside published figures."""
    traits, given = after.traits, after.given
    alone = relief_parts(traits, given, [HALF_HOUR_H])
    lasting = {
        "sympathetic": traits.sympathetic_h,
        "somatic": given.drug_h,
        "placebo": traits.placebo_h,
        "systemic": tables.pain_response().systemic_h,
    }
    rows = [
        (name, f"Here {_relieved(float(alone[part][0]), lasting[part])}. {_published(part)} ({_labels(sources)}).")
        for part, (name, sources) in PARTS.items()
    ]
    rows += [
        ("Sedation", f"Here {_sedated(given)}. {_published('sedation')} ({_labels(('cohen2014',))})."),
        ("Time", f"Here {_course_words(traits)}. No published figure was found: our choice."),
    ]
    sources = dict.fromkeys(key for _, keys in PARTS.values() for key in keys)
    caption = "What each cause alone would have relieved at half an hour. Only the largest acts; effects do not add up."
    return Table(caption, ("Cause", "Here, and as published"), tuple(rows), (*sources, "cohen2014"))


def what_if_words(what_if: WhatIf, after: FollowUp) -> str:
    """Name what is otherwise, or nothing."""
    truth = (
        "the pain were not sympathetically maintained"
        if after.is_sympathetic
        else "the pain were sympathetically maintained"
    )
    named = {
        "other_truth": truth,
        "saline": "saline had been given",
        "sedated": "the patient had been sedated",
        "missed": "the drug had missed the chain",
    }
    return ", ".join(words for name, words in named.items() if getattr(what_if, name))


def seen_table(after: FollowUp, criterion: str) -> Table:
    """Sum up what was seen."""
    return Table("Summary of findings", ("Finding", "Observed"), tuple(_column(after, criterion).items()))


def comparison(after: FollowUp, other: FollowUp, criterion: str, what_if: str) -> list[Words | Table]:
    """Set what was seen beside what would have been."""
    here, there = _column(after, criterion), _column(other, criterion)
    rows = tuple((name, here[name], there[name]) for name in here)
    one, two = (each.diary.entries[1].points for each in (after, other))
    early = "Pain at half an hour is similar" if abs(one - two) <= 1 else "Pain at half an hour differs"
    text = (
        f"{early}: {one} and {two}. Mean pain over the week is {_mean_points(after):.1f} and {_mean_points(other):.1f}."
    )
    return [Words(text, f"If {what_if}"), Table("The same patient and week", ("Finding", "Observed", "Replayed"), rows)]


def _mean_points(after: FollowUp) -> float:
    """Return the mean of the entries after half an hour."""
    week = [entry.points for entry in after.diary.entries[2:]]
    return sum(week) / len(week)


def _column(after: FollowUp, criterion: str) -> dict[str, str]:
    seen = after.seen(criterion)
    lasted = f"{seen.relief_h:.0f} h" if seen.is_eased else "not applicable"
    return {
        "Foot warm": {True: "yes", False: "no", None: "not measured"}[seen.is_foot_warm],
        "Leg numb or weak": "yes" if seen.is_numb else "no",
        "Systemic drug signs": "yes" if seen.is_in_blood else "no",
        "Sedated": "yes" if seen.is_sedated else "no",
        "Pain before and at ½ h": ", ".join(str(entry.points) for entry in after.diary.entries[:2]),
        "Relief": f"over {lasted}" if seen.is_eased and after.diary.is_open else lasted,
        "Interpretation": SHORT[read_result(seen).reading],
    }


def _relieved(share: float, lasts_h: float) -> str:
    return f"{100 * share:.0f} %, falling to half after {lasts_h:.0f} h" if share >= 0.005 else "nothing"


def _sedated(given: BlockGiven) -> str:
    if not given.is_sedated:
        return "no sedation"
    return f"{tables.pain_response().sedation_points:g} points at most, for some hours"


def _course_words(traits: PainTraits) -> str:
    """Say what has gone within a week whatever was done."""
    remaining = pain_points(PainTraits(10.0, course_share=traits.course_share), BlockGiven(), [H_PER_WEEK])
    gone = 100 - 10 * float(remaining[0])
    return f"{gone:.0f} % less pain after a week whatever is done" if gone >= 0.5 else "no change"


def _labels(sources: Sequence[str]) -> str:
    return ", ".join(load_references()[key].label for key in sources)


def _published(part: str) -> str:
    """Return what was published about a part; sizes without a figure are ours and say so."""
    days, hours = divmod(tables.pain_response().sympathetic_h, 24)
    told = {
        "sympathetic": f"relief for {days:g} days {hours:g} hours on average; the sympathetic share of a pain is our choice",
        "somatic": "relief was related to loss of thermal sensation after stellate blocks; complete relief is our choice",
        "placebo": f"at least half of the pain gone in {tables.pain_response().placebo_verdugo_a_percent:g} % after saline; "
        f"relief for {tables.pain_response().placebo_h:g} h on average",
        "systemic": f"adequate relief in {tables.pain_response().systemic_adequate_percent:g} % of people after lidocaine "
        "intravenously; its duration is our choice",
        "sedation": f"relief larger by {tables.pain_response().sedation_points:g} points",
    }
    return f"Published: {told[part]}"
