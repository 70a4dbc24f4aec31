"""What a plan around antithrombotic drugs says: the hour, what is open, what is asked of whom."""

from __future__ import annotations

from datetime import datetime, timedelta

from sympblock.care.safety.antithrombotic_plan import BlockPlan, DrugPlan, Open
from sympblock.care.safety.drug_pairs import Pair, pairs_in
from sympblock.content.care.antithrombotic_reasons import PRESCRIBERS
from sympblock.content.practice.antithrombotics import load_antithrombotics
from sympblock.content.practice.interval_words import band_words, duration_words
from sympblock.widgets.core.panel_entries import moment_words
from sympblock.widgets.core.panel_parts import Table, Words

TABLE_HEAD = ("Drug", "Last dose", "Stop before the block", "Block from", "Restart after the block")
ASK_HEAD = ("Ask", "About", "Question")
CANNOT_WAIT = (
    "The block cannot wait, but an interval is not shortened by one person alone. Weigh it with the prescriber and a haematologist: a drug level, "
    "a reversal, or a treatment that punctures nothing so deep. Record who decided (our rule)."
)
MOVE = "Move an elective block to that time or to the next list."
MOVE_IF_PASSED = "If that time has passed, move the block. Enter the last dose once it has been taken."
NOT_STOPPED = "Not stopped yet"
ASPIRIN_CONTINUES = "Aspirin continues: it is not stopped for the block while a stent is in place (our rule)."
AFTER_BLOOD = (
    "Blood was aspirated: if a drug was still acting, the block should have been given up. Watch for longer than the usual time, at least "
    "2 hours, look at flank, groin, abdomen and power, and agree a later restart with the prescriber (our rule)."
)
_PAIR_WORDS: dict[Pair, tuple[str, tuple[str, ...]]] = {
    "two_coagulation": (
        "Two of these drugs act on coagulation. Ask the prescriber whether both are meant, as in a bridge (our rule).",
        (),
    ),
    "platelets_and_coagulation": (
        "A drug on platelets and one on coagulation together raise the risk of bleeding. Ask whether both are still needed (our rule).",
        (),
    ),
    "two_platelets": (
        "Two of these drugs act on platelets. An analgesic of this kind can be replaced; a pair for a stent is the cardiologist's (our rule).",
        (),
    ),
    "aspirin_dipyridamole": (
        "Aspirin with dipyridamole: a psoas haematoma followed a block although the pair had been stopped 3 days before, in a patient with "
        "kidney and liver disease.",
        ("rizk2014",),
    ),
}
NO_DRUG = (
    "Type the planned time, then add every drug that acts on platelets or coagulation. Ask also about tablets bought "
    "without prescription (our rule)."
)
_OPEN_WORDS: dict[Open, str] = {
    "no_interval": "{drug}: with this clearance no time is given, since {level}. Take haematology advice (our rule).",
    "dose_unknown": "{drug}: the last dose is not known. Find out from patient, relatives or ward; postpone an elective block (our rule).",
    "stent_date": "{drug}: the age of the stent is not known. Find out its date; remove the drug and enter it with the months (our rule).",
    "prescriber": "{drug}: do not stop without the prescriber. Reason: {reason}. No time is given until the agreement is in writing (our rule).",
    "clearance_unknown": "{drug}: the creatinine clearance is not known, so the longest interval counts. Measure creatinine (our rule).",
    "level": "{drug}: at this clearance the European table accepts no hours, since {level}. Measure it beside the interval (our rule).",
    "inr": "{drug}: the INR on the day must be normal{most}.",
}
_NOT_LISTED = "{drug}: we found no interval. Take haematology advice (our rule)."
_CLEARANCE_DECIDES = "{drug}: the creatinine clearance decides and is not known. Measure creatinine first; no time is given without it (our rule)."
_LEVEL = "only a drug level below {level:g} ng/ml is accepted"
_NOTHING = "we found no interval"


def drug_sources(plan: BlockPlan) -> tuple[str, ...]:
    """Return the sources of all intervals of a plan, each once."""
    return tuple(dict.fromkeys(key for drug in plan.drugs for key in drug.taken.interval.sources))


def open_words(drug: DrugPlan) -> tuple[tuple[Open, str], ...]:
    """Say what is open for one drug, each with its kind."""
    told = []
    for kind in drug.opens:
        is_missing = kind == "no_interval" and "clearance_unknown" in drug.opens
        if kind == "clearance_unknown" and "no_interval" in drug.opens:
            continue
        most = drug.taken.interval.inr_most
        is_unlisted = kind == "no_interval" and len(drug.taken.interval.stop) == 1
        words = (_NOT_LISTED if is_unlisted else _CLEARANCE_DECIDES if is_missing else _OPEN_WORDS[kind]).format(
            drug=drug.taken.words,
            reason=_reason_words(drug),
            level=_level_words(drug),
            most=f" ({most:g} or less in one digest)" if most else "",
        )
        told.append((kind, words))
    return tuple(told)


def _reason_words(drug: DrugPlan) -> str:
    """Say why the drug is taken, with the age of a stent."""
    reason, months = drug.taken.why.reason.lower(), drug.taken.stent_months
    return reason if months is None else f"{reason}, {months:g} months ago"


def _level_words(drug: DrugPlan) -> str:
    level = drug.taken.interval.level_ng_per_ml
    return _NOTHING if level is None else _LEVEL.format(level=level)


def overall(plan: BlockPlan, can_wait: bool) -> Words:
    """Say the first hour of the block, or why none can be told."""
    if not plan.has_hour:
        blocking = [words for drug in plan.drugs if not drug.has_hour for _, words in open_words(drug)]
        blocking += [] if can_wait else [CANNOT_WAIT]
        return Words(" ".join(blocking), "No time until this is settled", drug_sources(plan), tone="stop")
    if plan.is_on_time:
        return Words(
            " ".join(_on_time(plan)), "The planned time keeps every interval", drug_sources(plan), "good", "Fits"
        )
    if not plan.is_too_early:
        waits = [f"Planned: {moment_words(plan.request.block_at)}.", *_last_doses(plan)]
        waits += [] if can_wait else [CANNOT_WAIT]
        return Words(" ".join(waits), NOT_STOPPED, drug_sources(plan), tone="caution")
    late = duration_words(_hours(plan.block_at - plan.request.block_at))
    words = f"Earliest time: {moment_words(plan.block_at)}, set by {_deciding(plan)}. As planned the block is {late} too early."
    told = [words, MOVE if can_wait else CANNOT_WAIT, *_last_doses(plan)]
    return Words(" ".join(told), "Too early", drug_sources(plan), tone="stop")


def _on_time(plan: BlockPlan) -> list[str]:
    parts = [f"Planned: {moment_words(plan.request.block_at)}."]
    if plan.earliest_at is not None:
        parts.append(f"Earliest time: {moment_words(plan.earliest_at)}, set by {_deciding(plan)}.")
    if any(drug.rests_on_agreement for drug in plan.drugs):
        parts.append("It holds only as every prescriber has agreed, in writing.")
    return parts


def _last_doses(plan: BlockPlan) -> list[str]:
    """Say until when each drug that is still taken may be taken, and what follows if that time has passed."""
    ends = ((drug, plan.last_dose_by(drug)) for drug in plan.still_taken)
    told = [f"{drug.taken.words}: last dose by {moment_words(by)}." for drug, by in ends if by is not None]
    return [*told, MOVE_IF_PASSED] if told else []


def _deciding(plan: BlockPlan) -> str:
    return next(drug.taken.words.lower() for drug in plan.drugs if drug.earliest_at == plan.earliest_at)


def _hours(span: timedelta) -> float:
    return round(span.total_seconds() / 3600.0, 1)


def also_open(plan: BlockPlan) -> tuple[Words, ...]:
    """Say what is open although there is an hour, and what holds for aspirin beside a stent and after blood."""
    told = [words for drug in plan.drugs if drug.has_hour for _, words in open_words(drug)]
    names = {drug.taken.name for drug in plan.drugs}
    has_stent = any(drug.taken.why.is_stent for drug in plan.drugs)
    told += [ASPIRIN_CONTINUES] if has_stent and "aspirin" in names else []
    before = (Words(" ".join(told), "Before the needle", tone="caution"),) if told else ()
    after = (Words(AFTER_BLOOD, "After blood was aspirated", ("maier2002",), tone="caution"),)
    return (*before, *after) if plan.request.had_blood else before


def added_up(plan: BlockPlan) -> tuple[Words, ...]:
    """Say what two drugs together ask, with the sources."""
    found = [_PAIR_WORDS[pair] for pair in pairs_in([drug.taken for drug in plan.drugs])]
    sources = tuple(key for _, keys in found for key in keys)
    words = " ".join(each for each, _ in found)
    return (Words(words, "Drugs that add up", sources, tone="caution"),) if found else ()


def drug_rows(plan: BlockPlan) -> tuple[tuple[str, ...], ...]:
    """Return a row for each drug."""
    return tuple(_row(plan, drug) for drug in plan.drugs)


def _row(plan: BlockPlan, drug: DrugPlan) -> tuple[str, ...]:
    taken, first = drug.taken, drug.earliest_at
    dose = {"continues": "still taken", "unknown": "not known"}.get(taken.dosing) or _moment(taken.last_dose_at)
    no_stop = drug.band.planned_h == 0
    begin = "any time" if no_stop else _moment(first) if first else "see last dose"
    stop = band_words(drug.band, taken.interval.level_ng_per_ml)
    if not drug.has_hour:
        return taken.words, dose, stop, "no time yet", _restart(plan, drug)
    if not no_stop and taken.dosing == "continues":
        dose = f"still taken; last one by {_moment(plan.last_dose_by(drug))}"
    return taken.words, dose, stop, begin, _restart(plan, drug)


def _restart(plan: BlockPlan, drug: DrugPlan) -> str:
    window = plan.restart_window(drug)
    if plan.request.had_blood:
        return f"{drug.taken.interval.restart_after}; later after blood, as agreed"
    if drug.band.planned_h == 0 or window is None:
        return drug.taken.interval.restart_after
    first, last = window
    span = f"{_moment(first)} to {_moment(last)}" if last > first else f"from {_moment(first)}"
    return f"{drug.taken.interval.restart_after}: {span}"


def moment_in_table(moment: datetime) -> str:
    """Return a moment as it stands in a table.

    Examples
    --------
    >>> moment_in_table(datetime(2026, 12, 4, 8, 0))
    'Fri 4 Dec 2026, 08:00'
    """
    return f"{moment:%a} {moment.day} {moment:%b %Y, %H:%M}"


def _moment(moment: datetime | None) -> str:
    return "" if moment is None else moment_in_table(moment)


def questions(plan: BlockPlan) -> tuple[tuple[str, ...], ...]:
    """Return whom to ask, about which drug, and what."""
    rows = []
    for drug in plan.drugs:
        who = PRESCRIBERS[drug.taken.prescriber]
        if drug.taken.prescriber in ("not_known", "nobody"):
            who = "Patient and general practitioner"
        rows.append((who, drug.taken.words, drug.taken.why.ask))
        rows += [("Haematologist", drug.taken.words, _HAEMATOLOGY)] if _asks_haematology(drug) else []
        rows += [("Laboratory", drug.taken.words, _CREATININE)] if "clearance_unknown" in drug.opens else []
        rows += [("Laboratory", drug.taken.words, _DRUG_LEVEL)] if "level" in drug.opens else []
        rows += [("Laboratory", drug.taken.words, _INR)] if "inr" in drug.opens else []
    return tuple(dict.fromkeys(rows))


_HAEMATOLOGY = "How long to wait with this kidney, or which drug level to reach before a deep block?"
_CREATININE = "Creatinine, for the clearance."
_DRUG_LEVEL = "Drug level before the block."
_INR = "INR on the day of the block."


def _asks_haematology(drug: DrugPlan) -> bool:
    is_known = "clearance_unknown" not in drug.opens
    return is_known and "no_interval" in drug.opens


def frameworks(plan: BlockPlan) -> tuple[Words, ...]:
    """Say how other schemes differ for the drugs of a plan."""
    names, told = {drug.taken.name for drug in plan.drugs}, []
    for each in load_antithrombotics().frameworks:
        if any(names & set(point.about) for point in each.points):
            points = [point.words for point in each.points if not point.about or names & set(point.about)]
            told.append(Words(" ".join(points), each.framework, each.sources))
    return tuple(told)


def limits_of_intervals() -> tuple[Words, ...]:
    """Say what holds for every drug, whatever the interval."""
    found = [each for each in load_antithrombotics().frameworks if not any(point.about for point in each.points)]
    return tuple(Words(each.difference, each.framework, each.sources) for each in found)


def rule() -> Words:
    """Say the default of the course, whose it is, and when to deviate."""
    default = load_antithrombotics().default
    words = f"{default.default} Authority: {default.authority} Deviate when: {default.deviate_when}"
    return Words(words, "Default", default.sources)


def drug_table(plan: BlockPlan) -> Table:
    """Set the drugs below one another."""
    return Table("The drugs, one by one", TABLE_HEAD, drug_rows(plan), drug_sources(plan), is_wide=True)


def question_table(plan: BlockPlan) -> Table:
    """Set below one another whom to ask, and what."""
    return Table("What must be asked, and of whom", ASK_HEAD, questions(plan), is_wide=True)
