"""What the virtual clinic says: its criterion in words, its counts, what came of it, and the story of one patient."""

from __future__ import annotations

from sympblock.anatomy.measures import measure
from sympblock.block.clinic import Case, Clinic, Criterion, Lasting, Warmth
from sympblock.block.clinic_visit import TABLE, Seen, block_of
from sympblock.block.diagnostic_value import wilson_interval
from sympblock.block.pain_response import MIN_PER_H, PLACEBOS, Part, Placebo, relief_parts

from .panel_parts import Table, Words

CONTROL_WORDS = {"single": "one block", "comparative": "two drugs", "placebo": "drug and saline"}
EASED: dict[Part, str] = {
    "sympathetic": "the sympathetic block",
    "somatic": "a block of other nerves",
    "placebo": "the injection as such",
    "systemic": "drug in the blood",
}
#: Studies whose figures the clinic is built on.
BUILT_ON = ("verdugo1994", "price1998", "cohen2014", "canada2021", "hong2010", "crps_lido12", "dev2018", "neurolytic34")


def lasting_words() -> dict[Lasting, str]:
    """Say how long relief must last.

    Examples
    --------
    >>> lasting_words()["hours"]
    '5 hours or more'
    """
    return {"any": "however long", "hours": f"{measure(TABLE, 'lasting_h'):g} hours or more", "day": "a day or more"}


def warmth_words() -> dict[Warmth, str]:
    """Say how much warmer the foot must be.

    Examples
    --------
    >>> warmth_words()["net"]
    '1.5 °C against the other foot'
    """
    net, rise = (measure("skin_temperature", key) for key in ("vaneijs_net_rise_c", "park_rise_c"))
    return {
        "unmeasured": "foot not measured",
        "net": f"{net:g} °C against the other foot",
        "rise": f"{rise:g} °C warmer",
    }


def placebo_words() -> dict[Placebo, str]:
    """Say how many answer saline in each series.

    Examples
    --------
    >>> list(placebo_words().values())[1:]
    ['17 of 100 (Verdugo, second part)', '6 of 7 (Price)']
    """
    first, second, third = (measure("pain_response", f"placebo_{key}_percent") for key in PLACEBOS)
    seven = measure("pain_response", "price_people_count")
    return {
        "verdugo_a": f"{first:.0f} of 100 lose half their pain (Verdugo, first part)",
        "verdugo_b": f"{second:.0f} of 100 (Verdugo, second part)",
        "price": f"{third * seven / 100:.0f} of {seven:.0f} (Price)",
    }


def criterion_words(criterion: Criterion) -> str:
    """Say a criterion in one line.

    Examples
    --------
    >>> criterion_words(Criterion(lasts="day", is_sedated=True))
    '50 % relief, a day or more, foot not measured, sedated, one block'
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
        f"{clinic.injections} injections: {counts.positive} people are called positive, {counts.negative} negative, "
        f"{len(clinic.without_answer)} have no answer. Of the {counts.positive}, how many truly have sympathetically "
        "maintained pain? Guess, then look.",
        "What the clinic sees",
    )


def told_words(clinic: Clinic, guess: str, options: dict[str, str]) -> Words:
    """Answer the guess."""
    counts = clinic.counts
    if not counts.positive:
        return Words("Nobody is called positive: nothing was proved, and nobody is helped.", "Whom it calls")
    share = counts.true_positive / counts.positive
    fits = guess == _bracket(share)
    missed = counts.false_negative
    without = sum(case.patient.is_sympathetic for case in clinic.without_answer)
    return Words(
        f"{counts.true_positive} of the {counts.positive} called positive truly have it, {counts.false_positive} do "
        f"not. Of those who have it, {missed} {'is' if missed == 1 else 'are'} called negative and {without} "
        f"{'has' if without == 1 else 'have'} no answer.",
        f"Your guess: {options[guess].lower()}",
        tone="good" if fits else "caution",
        tag="Your guess fits" if fits else "Look again",
    )


def counts_table(clinic: Clinic) -> Table:
    """Give shares with their intervals, each with the people it was counted in."""
    counts = clinic.counts
    rows = (
        ("Sensitivity, of those with an answer", _share(counts.true_positive, counts.with_condition)),
        ("Specificity, of those with an answer", _share(counts.true_negative, counts.without_condition)),
        ("Have it, of those called positive", _share(counts.true_positive, counts.positive)),
        ("Have it, of those called negative", _share(counts.false_negative, counts.negative)),
        ("Injections for a hundred people", str(clinic.injections)),
    )
    return Table("How good was this criterion? In brackets: 95 % interval", ("", "This clinic"), rows)


def outcome_table(clinic: Clinic) -> Table:
    """Say what came of neurolysis in everybody who was called positive."""
    truths = {"with": (True,), "without": (False,), "all": (True, False)}
    groups = [[case for case in clinic.called if case.patient.is_sympathetic in wanted] for wanted in truths.values()]
    rows = (
        ("Treated", *(str(len(group)) for group in groups)),
        ("Better at six months", *(str(sum(case.is_better for case in group)) for group in groups)),
        ("Neuralgia", *(str(sum(case.has_neuralgia for case in group)) for group in groups)),
    )
    head = ("", "With SMP", "Without", "All")
    return Table("All who are called positive go on to alcohol", head, rows, ("dev2018", "neurolytic34"))


def outcome_words() -> Words:
    """Say where the figures behind the outcome come from, and how far sources differ."""
    low, usual, high = (measure(TABLE, f"neuralgia_{name}percent") for name in ("low_", "", "high_"))
    return Words(
        f"Published: {measure(TABLE, 'dev_better_percent'):g} % of {measure(TABLE, 'dev_people_count'):g} people, all "
        "with a good block first, had half of the pain gone at six months. How many of them had sympathetic pain "
        f"nobody knows; the split here is our choice. Neuralgia: {usual:g} % here; sources run from {low:g} to "
        f"{high:g} %, by agent and definition.",
        "Where this comes from",
        ("dev2018", "neurolytic34", "han2005", "noe1993"),
        tone="caution",
    )


def case_words(case: Case) -> Words:
    """Tell the story of one patient."""
    visits = " ".join(_visit_words(number, seen, len(case.seen) > 1) for number, seen in enumerate(case.seen, start=1))
    truth = "has sympathetically maintained pain" if case.patient.is_sympathetic else "has no sympathetic part"
    called = {"positive": "called positive", "negative": "called negative", "none": "without an answer"}[case.verdict]
    return Words(f"{visits} {_eased_words(case)}", f"Patient {case.patient.number}: {called}; {truth}")


def tried_table(tried: tuple[tuple[str, str], ...]) -> Table:
    """Set the criteria that were kept beside one another."""
    return Table("Criteria you kept, on the same hundred people", ("Criterion", "What it does"), tried)


def tried_row(clinic: Clinic, criterion: Criterion) -> tuple[str, str]:
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
        "The people are simulated. Sizes of each part come from the studies below, how they go together is our "
        "choice, and sympathetic pain is defined here by decree: in life nothing but a block defines it.",
        "Illustrative",
        BUILT_ON,
        tone="caution",
    )


def bracket_options() -> dict[str, str]:
    """Return the guesses on offer."""
    return {"third": "A third or fewer", "half": "About half", "two_thirds": "About two thirds", "most": "Nearly all"}


def _bracket(share: float) -> str:
    return "third" if share < 0.4 else "half" if share < 0.6 else "two_thirds" if share < 0.8 else "most"


def _share(part: int, people: int) -> str:
    if not people:
        return "nobody to count"
    low, high = wilson_interval(part, people)
    return f"{part} of {people} = {100 * part / people:.0f} % ({100 * low:.0f} to {100 * high:.0f})"


def _visit_words(number: int, seen: Seen, has_more: bool) -> str:
    begin = f"{seen.agent.capitalize()}, visit {number}: pain" if has_more else "Pain"
    numb = " Sensation was lost." if seen.is_numb else ""
    foot = f"the foot {seen.net_rise_c:+.1f} °C against the other".replace("-", "\N{MINUS SIGN}")
    return (
        f"{begin} {seen.before_points:.1f} before, {seen.after_points:.1f} after half an hour "
        f"({seen.relief_percent:.0f} % gone), relief for {seen.relief_h:.0f} hours, {foot}.{numb}"
    )


def _eased_words(case: Case) -> str:
    """Say which part eased the pain most, visit by visit."""
    hours = [measure(TABLE, "score_min") / MIN_PER_H]
    found = []
    for number, seen in enumerate(case.seen, start=1):
        given = block_of(case.patient, number, seen.agent)
        parts = relief_parts(case.patient.traits, given, hours)
        strongest = max(parts, key=lambda part: parts[part][0])
        if parts[strongest][0] >= 0.1 and strongest not in found:
            found.append(strongest)
    if not found:
        return "Nothing eased it much."
    return f"What eased it most: {', then '.join(EASED[part] for part in found)}."
