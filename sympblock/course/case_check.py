"""What ``python -m sympblock check cases`` looks at: every case by itself, and the cases together."""

from __future__ import annotations

from pathlib import Path

from sympblock.content import DATA_DIR, ContentError
from sympblock.content.cases.case_nodes import EndNode
from sympblock.content.cases.case_rules import perfect_walks
from sympblock.content.cases.cases import BranchingCase, case_names, load_case

#: Of so many cases, one at least is not to be injected.
ONE_OF = 4


def check_cases(data_dir: Path = DATA_DIR) -> tuple[list[str], list[str]]:
    """Load every case, and count what it holds.

    Returns
    -------
    findings : list of str
        One line for each fault, with file, node and reason.
    counts : list of str
        One line for each case without a fault.
    """
    findings: list[str] = []
    found: list[BranchingCase] = []
    for name in case_names(data_dir):
        try:
            found.append(load_case(name, data_dir))
        except ContentError as error:
            findings += error.lines
    if not case_names(data_dir):
        findings.append("data/cases: there is no case: put them back")
    kept = sum(not case.is_block_right for case in found)
    if found and kept * ONE_OF < len(found):
        findings.append(
            f"data/cases: {kept} of {len(found)} cases are not to be injected: one of {ONE_OF} at least should be"
        )
    return list(dict.fromkeys(findings)), [count_words(case) for case in found]


def count_words(case: BranchingCase) -> str:
    """Say what a case holds.

    Examples
    --------
    >>> count_words(load_case("sore_toe")).startswith("sore_toe: ")
    True
    """
    ends = [node for node in case.nodes if isinstance(node, EndNode)]
    return (
        f"{case.id}: {len(case.nodes)} nodes, {len(ends)} ends, {len(case.features)} key features, "
        f"{len(perfect_walks(case))} ways to solve it, {'block' if case.is_block_right else 'no block'}"
    )
