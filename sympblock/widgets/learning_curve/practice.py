"""Reads the learner's sessions of the procedure room as the learning curve takes them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from sympblock.assessment.curve.practised import PractisedSession
from sympblock.content.practice.scenarios import Scenario, all_scenarios
from sympblock.procedure.event_lines import event_of
from sympblock.procedure.session_store import Stored, load_all


@dataclass(frozen=True)
class Practice:
    """Holds the sessions of one learner.

    Parameters
    ----------
    sessions : tuple of PractisedSession
        The oldest first; unfinished ones are among them.
    damaged : int
        Sessions whose file could not be read.
    """

    sessions: tuple[PractisedSession, ...] = ()
    damaged: int = 0


def practice_in(folder: Path | None) -> Practice:
    """Read the sessions of a folder; None holds none."""
    if folder is None:
        return Practice()
    stored, damaged = load_all(folder, event_of)
    return Practice(practised_sessions(stored), len(damaged))


def practised_sessions(stored: Iterable[Stored]) -> tuple[PractisedSession, ...]:
    """Say of each session who lay on the table; one without any act saw nobody."""
    scenarios = {scenario.id: scenario for scenario in all_scenarios()}
    return tuple(_practised(each, scenarios) for each in stored if each.events or each.summary)


def _practised(stored: Stored, scenarios: Mapping[str, Scenario]) -> PractisedSession:
    scenario = scenarios.get(stored.scenario)
    if scenario is None:
        # A scenario of an author's own file that is there no more: its patients are told apart by it.
        patient = f"{stored.scenario} {stored.person}"
        return PractisedSession(
            stored.started, patient, stored.scenario.replace("_", " "), stored.summary, _shared(stored)
        )
    number = scenario.is_new_each_time and stored.person
    title = f"{scenario.title}, number {number}" if number else scenario.title
    patient = patient_words(scenario, stored.person)
    exempt = _shared(stored) or ("to_postpone" if scenario.postpone else "")
    return PractisedSession(stored.started, patient, title, stored.summary, exempt)


def _shared(stored: Stored) -> Literal["shared", ""]:
    """Leave out what somebody else has begun: its acts are not all the learner's."""
    return "shared" if stored.shared_acts else ""


def patient_words(scenario: Scenario, person: int) -> str:
    """Name who lies there, the same for the same person in whatever scenario.

    Parameters
    ----------
    scenario : Scenario
        Its patient counts, or ``person`` where it has a new one each time.
    person : int
        As the session was kept; 0 = the one that the scenario names.
    """
    wanted = scenario.patient
    number = person if scenario.is_new_each_time and person else wanted.number
    if not number:
        return "typical"
    traits = " ".join(f"{name}={wanted.constraints[name]}" for name in sorted(wanted.constraints))
    return f"{number} {traits}".strip()
