"""What the comparison of two plans for a long-lasting block says in words."""

from __future__ import annotations

from sympblock.block.injectate.agent_plan import Plan, Reach
from sympblock.content import tables
from sympblock.widgets.core.panel import Table, Words

Pair = tuple[Reach, Reach]
AGENTS = {
    "liquid": "Liquid",
    "thermal": "Thermal, one lesion",
    "thermal_series": "Thermal, three lesions while withdrawing",
    "pulsed": "Pulsed",
}
TIPS = {"correct": "Correct", "lateral": "Too lateral", "front": "Too far anterior"}
GUESSES = {"a": "Plan A", "b": "Plan B", "same": "No clear difference"}
GUESSED = {"a": "plan A", "b": "plan B", "same": "no clear difference"}
GRADES = ("free", "touched", "reached")


def plan_words(plan: Plan) -> str:
    """Say a plan in a few words.

    Examples
    --------
    >>> plan_words(Plan("liquid", ("L2", "L3"), 1.5)), plan_words(Plan("pulsed", ("L3",), tip="front"))
    ('1.5 ml at L2 and L3', 'pulsed at L3, tip too far anterior')
    """
    what = f"{plan.volume_ml:g} ml" if plan.is_liquid else AGENTS[plan.agent].lower()
    tip = "" if plan.tip == "correct" else f", tip {TIPS[plan.tip].lower()}"
    return f"{what} at {' and '.join(plan.levels)}{tip}"


def truth_of(reaches: Pair) -> tuple[str, str]:
    """Return which plan reaches more trunk and which comes nearer to harming the nerve, keys of :data:`GUESSES`."""
    a, b = reaches
    trunk = _larger(a.trunk_share, b.trunk_share)
    first, second = (GRADES.index(each.genitofemoral) for each in reaches)
    if first != second:
        return trunk, "b" if second > first else "a"
    return trunk, _larger(a.genitofemoral_share, b.genitofemoral_share)


def _larger(a: float, b: float) -> str:
    return "same" if abs(b - a) < tables.panels().same_reach_proportion else "b" if b > a else "a"


def verdict(trunk_guess: str, nerve_guess: str, who: str, reaches: Pair) -> Words:
    """Compare what was predicted with what was computed."""
    trunk, nerve = truth_of(reaches)
    hits = (trunk_guess == trunk) + (nerve_guess == nerve)
    told = (
        f"More trunk: {GUESSED[trunk]}; you said {GUESSED[trunk_guess]}. "
        f"More likely to harm the nerve: {GUESSED[nerve]}; you said {GUESSED[nerve_guess]}."
    )
    tag = ("Neither predicted correctly", "One of two predicted correctly", "Both predicted correctly")[hits]
    return Words(told, who, tone=("stop", "caution", "good")[hits], tag=tag)


def reach_table(reaches: Pair) -> Table:
    """Set what two plans reach side by side."""
    heads = tuple(f"{name}: {plan_words(each.plan)}" for name, each in zip("AB", reaches, strict=True))
    rows: dict[str, list[str]] = {
        "Trunk, disc L2/3 to L4/5": [percent(each.trunk_share) for each in reaches],
        "Whole width of the trunk reached": ["yes" if each.is_crossed else "no" for each in reaches],
        "Ganglia": [", ".join(each.ganglia) or "none" for each in reaches],
        "Genitofemoral nerve": [_nerve(each) for each in reaches],
        "Spinal nerves": [", ".join(f"{k} {v}" for k, v in each.spinal_nerves.items()) or "free" for each in reaches],
        "Ureter": [each.ureter for each in reaches],
        "In or on the psoas": [percent(each.psoas_share) if each.regions else "no lesion" for each in reaches],
    }
    return Table("What is reached", ("", *heads), tuple((words, *cells) for words, cells in rows.items()))


def _nerve(each: Reach) -> str:
    if each.genitofemoral == "free" or not each.plan.is_liquid:
        return each.genitofemoral
    return f"{each.genitofemoral}, {percent(each.genitofemoral_share)} of it"


def percent(share: float) -> str:
    """Write a share in percent.

    Examples
    --------
    >>> percent(0.474)
    '47 %'
    """
    return f"{share * 100:.0f} %"


def cautions(reaches: Pair) -> list[Words]:
    """Say what the model cannot tell, and what would stop a doctor."""
    found = []
    if any(each.lost_in_vessel for each in reaches):
        found.append(
            Words(
                "Some or all of a liquid enters a vessel here. Live contrast should show this; give no neurolytic.",
                "Intravascular",
                tone="stop",
            )
        )
    found.append(
        Words(
            "The simulation shows where an agent would lie, not how a nerve or a patient responds. The size of the lesion "
            "is derived from a bench study; the limits for nerves were set for local anaesthetic. Reached: within a lesion, or "
            "wetted beyond that limit. Touched: wetted below it.",
            "Limits of this simulation",
            ("cosman2014", "sayson1997"),
            tone="caution",
        )
    )
    return found
