"""What is said of a patient after a block: what was seen, what it allows, what was true, what would have been otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from sympblock.anatomy.measures import measure
from sympblock.block.aftermath import Aftermath, WhatIf
from sympblock.block.pain_diary import HALF_HOUR_H
from sympblock.block.pain_response import H_PER_WEEK, TABLE, BlockGiven, PainTraits, Part, pain_points, relief_parts
from sympblock.block.result_reading import ANSWERS, READINGS, Reading, Result, read_result
from sympblock.block.warming_criteria import Verdict
from sympblock.content import load_references

from .panel import Table, Words

#: When the learner commits to a reading, in order.
MOMENTS = ("After the feet", "After the bedside", "After half an hour", "After the week")
#: A reading in a narrow column.
SHORT: dict[Reading, str] = {
    "likelier": "likelier",
    "less_likely": "less likely",
    "not_shown": "no answer: block not shown",
    "other_cause": "no answer: other causes",
}
#: A part of relief in words, with the sources of its published size.
PARTS: dict[Part, tuple[str, tuple[str, ...]]] = {
    "sympathetic": ("Block of the chain", ("price1998",)),
    "somatic": ("Other nerves", ("dellemijn1994",)),
    "placebo": ("Saline, too", ("verdugo1994", "price1998")),
    "systemic": ("Drug in blood", ("crps_lido12",)),
}


def sign_words(verdict: Verdict) -> str:
    """Say whether a published sign was seen, and since when."""
    if verdict.met is None:
        return "cannot be told"
    return "no" if verdict.minute is None else f"yes, at {verdict.minute:g} min"


def signs_table(after: Aftermath, chosen: str) -> Table:
    """Set the published signs of a block that took beside what was seen; one of them is the learner's."""
    rows = tuple(
        (f"{each.criterion.words}{' (your sign)' if each.criterion.key == chosen else ''}", sign_words(each))
        for each in after.verdicts
    )
    sources = dict.fromkeys(key for each in after.verdicts for key in each.criterion.sources)
    return Table("Published signs of a block that took. Sources agree on none.", ("Sign", "Seen"), rows, tuple(sources))


def bedside_table(after: Aftermath) -> Table:
    """Say what touch, strength and the patient tell."""
    legs = "both legs" if after.effect.is_spinal else "the leg"
    is_groin_numb = after.effect.is_somatic or any(name.startswith("genitofemoral") for name in after.effect.nerves)
    rows = (
        ("Touch and cold on the leg", f"{legs} numb" if after.effect.is_somatic else "felt as before"),
        ("Power of hip and knee", f"{legs} weak" if after.effect.is_somatic else "as before"),
        ("Touch in the groin", "numb" if is_groin_numb else "felt as before"),
        ("Taste of metal, ringing ears", "yes, during the injection" if after.is_in_blood else "none"),
        ("Sedation", "given" if after.is_sedated else "none was given"),
    )
    return Table("At the bedside", ("Asked", "Found"), rows, ("dellemijn1994", "sayson1997", "cohen2014"))


def early_words(after: Aftermath) -> str:
    """Say what the pain was before the block and at half an hour."""
    before, early = (entry.points for entry in after.diary.entries[:2])
    share = after.diary.early_share
    fall = f"{100 * share:.0f} % of it is gone" if share > 0 else "nothing of it is gone"
    return f"Pain before the block: {before} of 10. Half an hour after it: {early}. So {fall}."


def week_words(after: Aftermath) -> str:
    """Say how long relief lasted, as read from the diary, and how long the drug acts."""
    drug = after.drug_words
    if not after.diary.is_halved:
        return f"Less than half of the pain was gone at half an hour, so there is no relief to time. {drug}"
    if after.diary.is_open:
        return f"Relief had not fallen to half of its best with the last entry. {drug}"
    return f"Relief fell to half of its best {after.diary.relief_h:.0f} h after the block. {drug}"


def verdict_blocks(result: Result, last: str) -> list[Words]:
    """Say what the result allows, beside the learner's last reading, and why."""
    fits = result.reading == last
    text = f"{result.words}." if fits else f"{result.words}. You read: {READINGS[last][0].lower()}{READINGS[last][1:]}."
    head = Words(
        text,
        "What this result allows",
        tone="good" if fits else "caution",
        tag="Your last reading fits" if fits else "Look again",
    )
    why = [Words(reason.text, "" if number else "Why", reason.sources) for number, reason in enumerate(result.reasons)]
    return [head, *why]


def readings_table(committed: Sequence[str]) -> Table:
    """List what the learner committed to, moment by moment."""
    rows = tuple((moment, READINGS[reading]) for moment, reading in zip(MOMENTS, committed, strict=False))
    return Table("Your readings", ("When", "Reading"), rows)


def truth_words(after: Aftermath, result: Result) -> Words:
    """Say what was true, and what became of the reading."""
    share = after.traits.sympathetic_share
    truth = (
        f"Sympathetic fibres maintain {100 * share:.0f} % of this pain."
        if after.is_sympathetic
        else "Nothing of this pain is sympathetically maintained."
    )
    if result.reading not in ANSWERS:
        became = "The result could not tell: another block, done and watched better, might."
    elif (result.reading == "likelier") == after.is_sympathetic:
        became = "This time the reading points the right way. From one block nobody could know that it does."
    else:
        became = "The reading was sound and still points the wrong way. One block without a control can do that."
    return Words(f"{truth} {became}", "What was true in the model")


def parts_table(after: Aftermath) -> Table:
    """Take the relief apart: what each cause would have taken alone, beside published figures."""
    traits, given = after.traits, after.given
    alone = relief_parts(traits, given, [HALF_HOUR_H])
    lasting = {
        "sympathetic": traits.sympathetic_h,
        "somatic": given.drug_h,
        "placebo": traits.placebo_h,
        "systemic": measure(TABLE, "systemic_h"),
    }
    rows = [
        (name, f"Here {_took(float(alone[part][0]), lasting[part])}. {_published(part)} ({_labels(sources)}).")
        for part, (name, sources) in PARTS.items()
    ]
    rows += [
        ("Sedation", f"Here {_sedated(given)}. {_published('sedation')} ({_labels(('cohen2014',))})."),
        ("Time", f"Here {_course_words(traits)}. Nobody has published it: our choice."),
    ]
    sources = dict.fromkeys(key for _, keys in PARTS.values() for key in keys)
    caption = "What each cause would have taken alone, at half an hour. The strongest one counts; they do not add up."
    return Table(caption, ("Cause", "Here, and as published"), tuple(rows), (*sources, "cohen2014"))


def what_if_words(what_if: WhatIf, after: Aftermath) -> str:
    """Name what is otherwise, or nothing."""
    truth = "the pain is not sympathetic" if after.is_sympathetic else "the pain is sympathetic"
    named = {
        "other_truth": truth,
        "saline": "saline was given",
        "sedated": "the patient was sedated",
        "missed": "the drug missed the trunk",
    }
    return ", ".join(words for name, words in named.items() if getattr(what_if, name))


def seen_table(after: Aftermath, criterion: str) -> Table:
    """Sum up what was seen."""
    return Table("What was seen", ("", "Seen"), tuple(_column(after, criterion).items()))


def comparison(after: Aftermath, other: Aftermath, criterion: str, what_if: str) -> list[Words | Table]:
    """Set what was seen beside what would have been."""
    here, there = _column(after, criterion), _column(other, criterion)
    rows = tuple((name, here[name], there[name]) for name in here)
    one, two = (each.diary.entries[1].points for each in (after, other))
    early = "The scores at half an hour are alike" if abs(one - two) <= 1 else "The scores at half an hour differ"
    text = (
        f"{early}: {one} and {two}. Over the week the mean is {_mean_points(after):.1f} and {_mean_points(other):.1f}."
    )
    return [Words(text, f"If {what_if}"), Table("The same person, the same days", ("", "Happened", "Otherwise"), rows)]


def _mean_points(after: Aftermath) -> float:
    """Return the mean of the entries after half an hour."""
    week = [entry.points for entry in after.diary.entries[2:]]
    return sum(week) / len(week)


def _column(after: Aftermath, criterion: str) -> dict[str, str]:
    seen = after.seen(criterion)
    lasted = f"{seen.relief_h:.0f} h" if seen.is_eased else "none to time"
    return {
        "Foot warm": {True: "yes", False: "no", None: "not measured"}[seen.is_foot_warm],
        "Leg numb, weak": "yes" if seen.is_numb else "no",
        "Drug in blood": "yes" if seen.is_in_blood else "no",
        "Sedated": "yes" if seen.is_sedated else "no",
        "Pain before, at ½ h": ", ".join(str(entry.points) for entry in after.diary.entries[:2]),
        "Relief": f"over {lasted}" if seen.is_eased and after.diary.is_open else lasted,
        "Reading": SHORT[read_result(seen).reading],
    }


def _took(share: float, lasts_h: float) -> str:
    return f"{100 * share:.0f} %, half of it gone after {lasts_h:.0f} h" if share >= 0.005 else "nothing"


def _sedated(given: BlockGiven) -> str:
    if not given.is_sedated:
        return "none was given"
    return f"{measure(TABLE, 'sedation_points'):g} points at most, for some hours"


def _course_words(traits: PainTraits) -> str:
    """Say what has gone within a week whatever was done."""
    left = pain_points(PainTraits(10.0, course_share=traits.course_share), BlockGiven(), [H_PER_WEEK])
    gone = 100 - 10 * float(left[0])
    return f"{gone:.0f} % less pain after a week whatever is done" if gone >= 0.5 else "nothing"


def _labels(sources: Sequence[str]) -> str:
    return ", ".join(load_references()[key].label for key in sources)


def _published(part: str) -> str:
    """Return what was published about a part; sizes without a figure are ours and say so."""
    days, hours = divmod(measure(TABLE, "sympathetic_h"), 24)
    told = {
        "sympathetic": f"relief for {days:g} days {hours:g} hours on average; how much of a pain it is, is our choice",
        "somatic": "relief went with loss of thermal sensation after stellate blocks; that it takes all is our choice",
        "placebo": f"half of the pain gone in {measure(TABLE, 'placebo_verdugo_a_percent'):g} % after saline; "
        f"relief for {measure(TABLE, 'placebo_h'):g} h on average",
        "systemic": f"adequate relief in {measure(TABLE, 'systemic_adequate_percent'):g} % of people after lidocaine "
        "by vein; its hours are our choice",
        "sedation": f"relief greater by {measure(TABLE, 'sedation_points'):g} points",
    }
    return f"Published: {told[part]}"
