"""What the virtual clinic says: its criterion in words, its counts, what came of it, and the story of one patient."""

from __future__ import annotations

from sympblock.block.pain.pain_response import MIN_PER_H, PLACEBOS, Part, Placebo, relief_parts
from sympblock.content import load_long_blocks, tables
from sympblock.evidence.diagnostic_value import wilson_interval
from sympblock.procedure.clinic import Case, Clinic, Lasting, ReliefCriterion, Warmth
from sympblock.procedure.clinic_visit import VisitFindings, block_of
from sympblock.widgets.core.panel_parts import Table, Words

CONTROL_WORDS = {"single": "one block", "comparative": "two drugs", "placebo": "drug and saline"}
EASED: dict[Part, str] = {
    "sympathetic": "sympathetic block",
    "somatic": "somatic block",
    "placebo": "a placebo response",
    "systemic": "systemic local anaesthetic",
}
#: Studies whose figures the clinic is built on.
BUILT_ON = ("verdugo1994", "price1998", "cohen2014", "canada2021", "hong2010", "crps_lido12", "dev2018", "alcohol351")


def lasting_words() -> dict[Lasting, str]:
    """Say how long relief must last.

    Examples
    --------
    >>> lasting_words()["hours"]
    '5 hours or more'
    """
    return {"any": "any duration", "hours": f"{tables.clinic().lasting_h:g} hours or more", "day": "a day or more"}


def warmth_words() -> dict[Warmth, str]:
    """Say how much warmer the foot must be.

    Examples
    --------
    >>> warmth_words()["net"]
    '1.5 °C more than the other foot'
    """
    net, rise = tables.skin_temperature().vaneijs_net_rise_c, tables.skin_temperature().park_rise_c
    return {
        "unmeasured": "temperature not measured",
        "net": f"{net:g} °C more than the other foot",
        "rise": f"{rise:g} °C more than before",
    }


def placebo_words() -> dict[Placebo, str]:
    """Say how many answer saline in each series.

    Examples
    --------
    >>> list(placebo_words().values())[1:]
    ['17 of 100 (Verdugo 1994, second part)', '6 of 7 (Price 1998)']
    """
    first, second, third = (tables.pain_response().at(f"placebo_{key}_percent") for key in PLACEBOS)
    seven = tables.pain_response().price_people_count
    return {
        "verdugo_a": f"{first:.0f} of 100 lose at least half of their pain (Verdugo 1994, first part)",
        "verdugo_b": f"{second:.0f} of 100 (Verdugo 1994, second part)",
        "price": f"{third * seven / 100:.0f} of {seven:.0f} (Price 1998)",
    }


def criterion_words(criterion: ReliefCriterion) -> str:
    """Say a criterion in one line.

    Examples
    --------
    >>> criterion_words(ReliefCriterion(lasts="day", is_sedated=True))
    '50 % relief, a day or more, temperature not measured, sedated, one block'
    """
    parts = [
        f"{criterion.relief_percent:g} % relief",
        lasting_words()[criterion.lasts],
        warmth_words()[criterion.warmth],
        *(["sensation tested"] if criterion.tests_sensation else []),
        *(["sedated"] if criterion.is_sedated else []),
        CONTROL_WORDS[criterion.control],
    ]
    return ", ".join(parts)


def covered_words(clinic: Clinic) -> Words:
    """Say what the clinic sees, and ask how much of it is true."""
    counts = clinic.counts
    return Words(
        f"{clinic.injections} injections: {counts.positive} patients are called positive and {counts.negative} negative; "
        f"{len(clinic.without_answer)} have no answer. How many of the {counts.positive} have sympathetically maintained "
        "pain (SMP)? Choose an answer, then show it.",
        "What the clinic observes",
    )


def told_words(clinic: Clinic, guess: str, options: dict[str, str]) -> Words:
    """Answer the guess."""
    counts = clinic.counts
    if not counts.positive:
        return Words("No patient is called positive by this criterion.", "Result of the criterion")
    share = counts.true_positive / counts.positive
    fits = guess == _bracket(share)
    missed = counts.false_negative
    without = sum(case.patient.is_sympathetic for case in clinic.without_answer)
    return Words(
        f"Of the {counts.positive} patients called positive {counts.true_positive} have SMP and {counts.false_positive} "
        f"do not. Of all patients with SMP {missed} {'is' if missed == 1 else 'are'} called negative and {without} "
        f"{'has' if without == 1 else 'have'} no answer.",
        f"Your guess: {options[guess].lower()}",
        tone="good" if fits else "caution",
        tag="Your guess is right" if fits else "Not quite",
    )


def counts_table(clinic: Clinic) -> Table:
    """Give shares with their intervals, each with the people it was counted in."""
    counts = clinic.counts
    rows = (
        ("Sensitivity (patients with an answer)", _share(counts.true_positive, counts.with_condition)),
        ("Specificity (patients with an answer)", _share(counts.true_negative, counts.without_condition)),
        ("SMP among positives", _share(counts.true_positive, counts.positive)),
        ("SMP among negatives", _share(counts.false_negative, counts.negative)),
        ("Injections in 100 patients", str(clinic.injections)),
    )
    return Table("Performance of this criterion (95 % interval)", ("Measure", "This clinic"), rows)


def outcome_table(clinic: Clinic) -> Table:
    """Say what came of neurolysis in everybody who was called positive."""
    truths = {"with": (True,), "without": (False,), "all": (True, False)}
    groups = [[case for case in clinic.called if case.patient.is_sympathetic in wanted] for wanted in truths.values()]
    rows = (
        ("Treated", *(str(len(group)) for group in groups)),
        ("Better at six months", *(str(sum(case.is_better for case in group)) for group in groups)),
        ("Neuralgia", *(str(sum(case.has_neuralgia for case in group)) for group in groups)),
    )
    head = ("Outcome", "With SMP", "Without", "All")
    return Table("If every positive patient had alcohol neurolysis", head, rows, ("dev2018", "alcohol351"))


def outcome_words() -> Words:
    """Say where the figures behind the outcome come from, and how far sources differ."""
    told = tables.clinic()
    people = next(row.n for row in load_long_blocks() if row.id == "neuralgia_alcohol351")
    low, usual, high = told.neuralgia_low_percent, told.neuralgia_percent, told.neuralgia_high_percent
    return Words(
        f"Published: {tables.clinic().dev_better_percent:g} % of {tables.clinic().dev_people_count:g} people, all "
        "with a good test block, had lost at least half of their pain at six months. How many of them had SMP is unknown, so the "
        f"split shown is our assumption. Neuralgia is set to {usual:g} %, as in {people} people after alcohol; published series give "
        f"{low:g} to {high:g} %, depending on agent and definition.",
        "Basis of these figures",
        ("dev2018", "alcohol351", "han2005", "noe1993"),
        tone="caution",
    )


def case_words(case: Case) -> Words:
    """Tell the story of one patient."""
    visits = " ".join(_visit_words(number, seen, len(case.seen) > 1) for number, seen in enumerate(case.seen, start=1))
    truth = "has SMP" if case.patient.is_sympathetic else "does not have SMP"
    called = {"positive": "called positive", "negative": "called negative", "none": "no answer"}[case.verdict]
    return Words(f"{visits} {_eased_words(case)}", f"Patient {case.patient.number}: {called}; {truth}")


def tried_table(tried: tuple[tuple[str, str], ...]) -> Table:
    """Set the criteria that were kept beside one another."""
    return Table("Criteria you kept, in the same 100 patients", ("Criterion", "Result"), tried)


def tried_row(clinic: Clinic, criterion: ReliefCriterion) -> tuple[str, str]:
    """Return the row of one criterion."""
    counts = clinic.counts
    does = (
        f"{counts.positive} positive, {counts.true_positive} of these true; {counts.false_negative} missed; "
        f"{len(clinic.without_answer)} without an answer; {clinic.injections} injections"
    )
    return criterion_words(criterion), does


def built_on_words() -> Words:
    """Say that counts are of the model, and what it is built on."""
    return Words(
        "The patients are simulated. The size of each effect comes from the studies below; how effects combine is our "
        "assumption. SMP is assigned here; in practice it is defined by the response to a block.",
        "Illustrative",
        BUILT_ON,
        tone="caution",
    )


def bracket_options() -> dict[str, str]:
    """Return the guesses on offer."""
    return {"third": "One third or fewer", "half": "About half", "two_thirds": "About two thirds", "most": "Nearly all"}


def _bracket(share: float) -> str:
    panels = tables.panels()
    ends = {
        "third": panels.third_below_percent,
        "half": panels.half_below_percent,
        "two_thirds": panels.two_thirds_below_percent,
    }
    return next((name for name, below in ends.items() if 100 * share < below), "most")


def _share(part: int, people: int) -> str:
    if not people:
        return "no patients"
    low, high = wilson_interval(part, people)
    return f"{part} of {people} = {100 * part / people:.0f} % ({100 * low:.0f} to {100 * high:.0f})"


def _visit_words(number: int, seen: VisitFindings, has_more: bool) -> str:
    begin = f"{seen.agent.capitalize()}, visit {number}: pain" if has_more else "Pain"
    numb = " Sensation was lost." if seen.is_numb else ""
    foot = f"foot {seen.net_rise_c:+.1f} °C relative to the other".replace("-", "\N{MINUS SIGN}")
    return (
        f"{begin} {seen.before_points:.1f} before and {seen.after_points:.1f} at half an hour "
        f"({seen.relief_percent:.0f} % relief), lasting {seen.relief_h:.0f} hours; {foot}.{numb}"
    )


def _eased_words(case: Case) -> str:
    """Say which part eased the pain most, visit by visit."""
    hours = [tables.clinic().score_min / MIN_PER_H]
    found = []
    for number, seen in enumerate(case.seen, start=1):
        given = block_of(case.patient, number, seen.agent)
        parts = relief_parts(case.patient.traits, given, hours)
        strongest = max(parts, key=lambda part: parts[part][0])
        if parts[strongest][0] >= tables.panels().eased_from_points and strongest not in found:
            found.append(strongest)
    if not found:
        return "Nothing relieved the pain much."
    return f"Main cause of relief: {', then '.join(EASED[part] for part in found)}."
