"""Courses that go on as the room does: as time passes, only what is new is computed."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from sympblock.physiology import Act, Body, Course
from sympblock.physiology.simulation import LONGEST_S, CourseRun
from sympblock.physiology.timeline import TimelineEntry

#: So many patients are remembered: that of the room, of its replay and of a rehearsal.
REMEMBERED = 4
Timeline = tuple[TimelineEntry, ...]


@dataclass(eq=False)
class _KeptRun:
    """Holds a run, and what had happened in it by its last second."""

    body: Body
    timeline: Timeline
    run: CourseRun

    def leads_to(self, body: Body, timeline: Timeline) -> bool:
        """Tell whether going on leads where another timeline leads: it only adds what comes later."""
        known = len(self.timeline)
        is_longer = body == self.body and timeline[:known] == self.timeline
        return is_longer and all(int(entry.at_s) >= self.run.until_s for entry in timeline[known:])


_kept: list[_KeptRun] = []
# A patient can be prepared in a thread while another one is played.
_one_at_a_time = threading.Lock()


def course_until(body: Body, timeline: Timeline, until_s: float) -> Course:
    """Return the course of a timeline, at least up to a second; the same as if it were computed anew.

    Parameters
    ----------
    body : Body
        Who reacts.
    timeline : tuple
        What happened, in the order of the acts.
    until_s : float
        How far it must go; beyond a day nothing changes any more.

    Examples
    --------
    >>> course_until(Body(70, 170, 50, "male"), (), 5.0).until_s >= 5
    True
    """
    with _one_at_a_time:
        return _gone_on(body, timeline, until_s)


def course_if(body: Body, timeline: Timeline, act: Act, until_s: float) -> Course:
    """Return the course as it would be if something were done after all else; the patient who is kept stays as before.

    Parameters
    ----------
    body : Body
        Who reacts.
    timeline : tuple
        What happened, in the order of the acts.
    act : Act
        What would be done, not before the last entry of the timeline.
    until_s : float
        How far it must go.

    Examples
    --------
    >>> course_if(Body(70, 170, 50, "male"), (), Act(5.0, "stand"), 30.0).until_s
    30
    """
    with _one_at_a_time:
        _gone_on(body, timeline, act.at_s)
        kept = _kept[0].run
        # Somebody may have looked further ahead already.
        run = kept.branch() if kept.until_s <= int(act.at_s) else CourseRun(body)
    return run.go_on((*timeline, act), until_s)


def _gone_on(body: Body, timeline: Timeline, until_s: float) -> Course:
    found = next((each for each in _kept if each.leads_to(body, timeline)), None)
    if found is None:
        found = _KeptRun(body, timeline, CourseRun(body))
    else:
        _kept.remove(found)
    _kept.insert(0, found)
    del _kept[REMEMBERED:]
    found.timeline = timeline
    return found.run.go_on(timeline, min(max(until_s, found.run.until_s), LONGEST_S))
