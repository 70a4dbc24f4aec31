"""What may truly be said of a session: judged from its events, needle and findings alone, without the rules of the debrief."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from sympblock.block.injectate.spread_pattern import pattern_of
from sympblock.block.needle.needle_target import target_mm
from sympblock.content.practice.discharge import load_discharge_checks
from sympblock.drawing.scene.structure_groups import words_of
from sympblock.geometry.surfaces import distance_mm
from sympblock.procedure.events import Advance, Aim, Choose, Enter, Inject, Read, Remove, Shot, Tick, Withdraw
from sympblock.procedure.review.contrast_readings import pattern_words
from sympblock.procedure.room_feet import gain_c
from sympblock.procedure.room_record import Room

#: How a finding begins, and what the debrief calls it.
CAME = {
    "Blood is aspirated": "blood came back",
    "Clear fluid is aspirated": "clear fluid came back",
    "Air is aspirated": "air came back",
    "An electric pain": "an electric pain radiated",
    "There may be pain in the groin": "the needle met the genitofemoral nerve",
    "The tissue feels firm and rubbery": "the tissue felt firm and rubbery",
    "The resistance is too high": "the injection met resistance",
    "The injection meets firm resistance": "the injection met resistance",
    "The injection meets resistance": "the injection met resistance",
    "Both legs become heavy": "both legs became heavy and numb",
}
#: What a patient says and shows under a local anaesthetic in the blood; several signs stand in one finding.
TOXIC = (
    *("my tongue feels numb", "my ears are ringing and everything", "the … the lamp", "numb lips and tongue"),
    *("talks much and restlessly", "twitching of the face", "tonic-clonic seizure"),
)
LASTING = ("both legs became heavy and numb", "signs of systemic toxicity came")
RESISTANCE = "the injection met resistance"
RISKS = (
    *("dural_sac", "spinal_nerve", "aorta", "inferior_vena_cava", "iliac", "lumbar_artery", "lumbar_vein"),
    *("kidney", "ureter", "bowel_gas"),
)
GREAT_RISKS = tuple(name for name in RISKS if not name.startswith("lumbar_"))
MOVED = (Enter, Advance, Withdraw, Aim)
NUMBER = r"(\d+(?:\.\d+)?)"


@dataclass(frozen=True, eq=False)
class Story:
    """Holds a session as it was played: the room before the first event, and after each."""

    rooms: tuple[Room, ...]

    def __repr__(self) -> str:
        """Return the events alone: they say how to play it again."""
        return f"Story{self.events}"

    @property
    def end(self) -> Room:
        return self.rooms[-1]

    @property
    def events(self) -> tuple:
        return self.end.events

    def depth(self, number: int) -> float:
        """Return the depth of the tip before an event."""
        needle = self.rooms[number].needle
        return needle.depth_mm if needle else 0.0

    def tip(self, number: int) -> np.ndarray | None:
        """Return the tip after an event."""
        needle = self.rooms[number + 1].needle
        return needle.tip_mm if needle else None

    def place(self, number: int) -> str:
        return f"At minute {int(self.events[number].at_s / 60)}, at {self.depth(number):.0f} mm"

    @cached_property
    def came(self) -> list[list[str]]:
        """Return what each event brought, in the words of the debrief."""
        found = []
        for before, now in zip(self.rooms[:-1], self.rooms[1:], strict=True):
            texts = [re.sub(r"^At [^:]*: |^“", "", note.text) for note in now.notes[len(before.notes) :]]
            came = [words for text in texts for start, words in CAME.items() if text.lower().startswith(start.lower())]
            is_toxic = any(sign in text.lower() for text in texts for sign in TOXIC)
            found.append([*came, LASTING[1]] if is_toxic else came)
        return found

    def any_between(self, first: int, last: int, *kinds: type) -> bool:
        return any(isinstance(event, kinds) for event in self.events[first + 1 : last])

    def injections(self, number: int):
        """Return the injections before an event."""
        return self.end.injections[: sum(isinstance(event, Inject) for event in self.events[:number])]


def is_barred(story: Story, number: int, sign_at: int, sign: str) -> bool:
    """Tell whether a sign forbade an act that came later."""
    event = story.events[number]
    answers = {"air came back": (Remove,), RESISTANCE: (Withdraw, Remove, Aim)}.get(sign, (Withdraw, Remove))
    is_open = sign in LASTING or not story.any_between(sign_at, number, *answers)
    if isinstance(event, Advance):
        return is_open and sign not in (*LASTING, RESISTANCE)
    if sign in LASTING:
        return event.is_drug
    if is_open or (event.is_drug and sign == "clear fluid came back"):
        return True
    here, there = story.tip(number), story.tip(sign_at)
    is_same = here is not None and there is not None and np.linalg.norm(here - there) < 1.0
    return bool(is_same) and sign != RESISTANCE


def after_signs(story: Story) -> list[tuple[int, str]]:
    """Return the first number and the true sentence of the acts after a sign; those that go on alike are one line."""
    lines: list[tuple[list[int], list[str]]] = []
    for number, event in enumerate(story.events):
        if not isinstance(event, (Advance, Inject)):
            continue
        signs = [sign for at in range(number) for sign in story.came[at] if is_barred(story, number, at, sign)]
        signs = list(dict.fromkeys(signs))
        if not signs:
            continue
        if lines and lines[-1][1] == signs and _goes_on(story, lines[-1][0][-1], number):
            lines[-1][0].append(number)
        else:
            lines.append(([number], signs))
    return [(numbers[0], _act_words(story, numbers, signs)) for numbers, signs in lines]


def _goes_on(story: Story, before: int, number: int) -> bool:
    """Tell whether an act does once more what an earlier one did, with the needle never pulled back in between."""
    what = [(event.kind, getattr(event, "agent", None)) for event in (story.events[before], story.events[number])]
    return what[0] == what[1] and not story.any_between(before, number, Withdraw, Remove)


def _act_words(story: Story, numbers: list[int], signs: list[str]) -> str:
    first, last = numbers[0], numbers[-1]
    depths = [round(story.depth(number)) for number in (first, last + 1)]
    if isinstance(story.events[first], Advance):
        did = f"the needle was advanced by {story.depth(last + 1) - story.depth(first):.0f} mm"
    else:
        ml = sum(story.events[number].ml for number in numbers)
        did = _injected(story.events[first].model_copy(update={"ml": ml}))
    came = " and ".join(signs)
    if first == last:
        return f"{story.place(first)}: {came}, and then {did}."
    minutes = [int(story.events[number].at_s / 60) for number in (first, last)]
    when = f"minutes {minutes[0]} to {minutes[1]}" if minutes[0] < minutes[1] else f"minute {minutes[0]}"
    where = f"from {depths[0]} to {depths[1]} mm" if depths[0] != depths[1] else f"at {depths[0]} mm"
    return f"At {when}, {where}: {came}, and then {did} in {len(numbers)} acts."


def _injected(event: Inject) -> str:
    names = {"contrast": "contrast", "lidocaine_1": "lidocaine 1 %", "bupivacaine_025": "bupivacaine 0.25 %"}
    return f"{event.ml:g} ml of {names[event.agent]} {'was' if event.ml == 1 else 'were'} injected"


def wrong_readings(story: Story) -> list[str]:
    """Return the true sentences of doses after a reading that was wrong or said no."""
    found = []
    for number, event in enumerate(story.events):
        if not (isinstance(event, Inject) and event.is_drug):
            continue
        moved = max((at for at in range(number) if isinstance(story.events[at], MOVED)), default=-1)
        reads = [at for at in range(moved + 1, number) if isinstance(story.events[at], Read)]
        if reads:
            found += [f"{story.place(number)}: {why}, and then {_injected(event)}." for why in _why(story, reads[-1])]
    return found


def _why(story: Story, read_at: int) -> list[str]:
    read = story.events[read_at]
    seen = [each for each in story.injections(read_at) if each.event.agent == "contrast"]
    shown = pattern_of(story.end.patient, seen[-1].spread) if seen else None
    acts = {"move": "move the tip and repeat contrast", "stop": "stop, remove the needle and give no drug"}
    why = []
    if shown is None:
        why.append("a pattern was read although no contrast had been injected")
    elif shown != read.pattern:
        why.append(f'contrast was read as "{pattern_words(read.pattern)}" although it showed "{pattern_words(shown)}"')
    if read.decision in acts:
        why.append(f"you had decided to {acts[read.decision]}")
    return why


def entered(story: Story) -> list[str]:
    """Return the true sentences of structures that the needle went into."""
    found = []
    for number, (before, now) in enumerate(zip(story.rooms[:-1], story.rooms[1:], strict=True)):
        for each in now.pierced[len(before.pierced) :]:
            if each.name.startswith(RISKS):
                place = f"At minute {int(story.events[number].at_s / 60)}, at {each.entry_mm:.0f} mm"
                found.append(f"{place}: the needle entered this structure: {words_of(each.name)}.")
    return found


def near(story: Story) -> dict[str, float]:
    """Return the structures that were nearly met by the words for them, with the least distance of all paths."""
    hit = {each.name for each in story.end.pierced}
    advanced = [n + 1 for n, event in enumerate(story.events) if isinstance(event, Advance)]
    paths = [np.array(story.rooms[number].needle.path_mm) for number in advanced]
    room = story.end
    target = target_mm(room.patient, room.level, room.side)
    tips = [each.needle.tip_mm for each in story.rooms if each.needle is not None]
    is_beyond = any(tip[1] < target[1] - 3.0 for tip in tips)
    found = {}
    for name, mesh in story.end.patient.structures.items():
        limit = 2.0 if name.startswith("lumbar_") else 5.0
        if name in hit or not name.startswith(RISKS) or not paths:
            continue
        # A great vessel beside a tip that stays at the anterior border is no near miss.
        if mesh.tissue == "blood" and not name.startswith("lumbar_") and not is_beyond:
            continue
        away = max(0.0, min(float(distance_mm(mesh, path).min()) for path in paths))
        if away < limit:
            found[words_of(name)] = away
    return found


def missed(story: Story) -> dict[str, bool]:
    """Tell for each grave item of the checklist whether it is a fault, by its id."""
    events, room = story.events, story.end
    set_at = next((n for n, event in enumerate(events) if isinstance(event, Enter)), None)
    found = {
        item.id: set_at is not None and not _ticked(events, item.id) for item in room.approach.checklist if item.tick
    }
    plan = room.request
    is_at_odds = plan is not None and (room.side != plan.side or room.level not in plan.levels)
    found["time_out"] |= set_at is not None and is_at_odds
    injected = [n for n, event in enumerate(events) if isinstance(event, Inject)]
    drugs = [n for n in injected if events[n].is_drug]
    first = set_at or 0
    found |= {
        "ap_before_entry": set_at is not None and "ap" not in _views(events[:first]),
        "entry_within_limit": any(_is_far(story, n) for n, event in enumerate(events) if isinstance(event, Enter)),
        "nothing_hurt": any(each.name.startswith(GREAT_RISKS) for each in room.pierced),
        "lateral_at_tip": bool(injected) and "lateral" not in _views_at_tip(story, injected[-1]),
        "aspirated": any(not _pulled(story, n) for n in injected),
        "contrast_live": any(not any(each.event.is_watched for each in _contrast(story, n)) for n in drugs),
        "good_place": any(events[n].agent == "contrast" for n in injected)
        and any(not _is_good_place(story, n) for n in drugs),
        "fractions": any(events[n].ml > 5.0 for n in drugs)
        or any(events[b].at_s - events[a].at_s < 30.0 for a, b in zip(drugs[:-1], drugs[1:], strict=True)),
        "needle_out": set_at is not None and room.needle is not None,
        "within_limit": False,
    }
    return found


def _ticked(events: Sequence, item: str) -> bool:
    ticks = [n for n, event in enumerate(events) if isinstance(event, Tick) and event.item == item]
    if not ticks or item != "time_out":
        return bool(ticks)
    plans = [(event.level, event.side) for event in events[: ticks[-1]] if isinstance(event, Choose)]
    later = [(event.level, event.side) for event in events[ticks[-1] :] if isinstance(event, Choose)]
    return all(plan == (plans[-1] if plans else None) for plan in later)


def _views(events: Sequence) -> set[str]:
    return {event.view for event in events if isinstance(event, Shot)}


def _is_far(story: Story, number: int) -> bool:
    before, now = story.rooms[number], story.rooms[number + 1]
    return any("beyond the limit" in note.text for note in now.notes[len(before.notes) :])


def _views_at_tip(story: Story, last: int) -> set[str]:
    """Return the views between the last move before the first injection at the final tip, and that injection."""
    path = story.rooms[last].needle.path_mm
    same = [n for n, e in enumerate(story.events) if isinstance(e, Inject) and story.rooms[n].needle.path_mm == path]
    moved = max(n for n in range(same[0]) if isinstance(story.events[n], MOVED))
    return _views(story.events[moved : same[0]])


def _pulled(story: Story, number: int) -> bool:
    for event in reversed(story.events[:number]):
        if event.kind == "aspirate":
            return True
        if event.kind == "inject" or isinstance(event, MOVED):
            return False
    return False


def _contrast(story: Story, number: int) -> list:
    path = story.rooms[number].needle.path_mm
    earlier = story.injections(number)
    return [each for each in earlier if each.event.agent == "contrast" and each.needle.path_mm == path]


def _is_good_place(story: Story, number: int) -> bool:
    runs = _contrast(story, number)
    return bool(runs) and pattern_of(story.end.patient, runs[-1].spread) == "prevertebral"


def check_own_signs(story: Story, words: str) -> None:
    """Raise if what the learner could see is not what was there to be seen."""
    room, drugs = story.end, [n for n, e in enumerate(story.events) if isinstance(e, Inject) and e.is_drug]
    if "no probes on the soles" in words:
        assert not _ticked(story.events, "baseline_feet")
    else:
        minutes, told = re.search(
            r"At the bedside, (\d+) min after the drug, the \w+ sole had (.*) relative", words
        ).groups()
        assert _ticked(story.events, "baseline_feet")
        assert abs(int(minutes) - (room.at_s - story.events[drugs[0]].at_s) / 60) <= 0.5
        amount = re.search(NUMBER, told)
        gain = float(amount.group()) * (-1 if told.startswith("cooled") else 1) if amount else 0.0
        assert told.startswith(("warmed by +", "cooled by ") if amount else "not warmed")
        assert abs(gain - gain_c(room)) <= 0.051
        assert ("meets the criterion" in words) == (gain_c(room) >= 2.0)
    runs = _contrast(story, drugs[-1])
    assert ("no contrast was given where the last dose went" in words) == (not runs)
    if seen := re.search(r"On the images \(([^)]*)\) .* could be read as: (.+)\.$", words):
        named = {name.lower() for name in seen.group(1).split(" and ")}
        assert named <= _views(story.events[: drugs[-1]])
        assert seen.group(2) == pattern_words(pattern_of(room.patient, runs[-1].spread))


def check_dose(story: Story, words: str) -> None:
    """Raise if a sentence on dose is not what the images add up to."""
    events, shots = story.events, [event for event in story.events if isinstance(event, Shot)]
    watching = [shot for n, shot in enumerate(events) if isinstance(shot, Shot) and _is_watching(events, n)]
    watching = [shot for shot in watching if not shot.is_subtraction]
    differences = [shot for shot in shots if shot.is_subtraction]
    counted = len(shots) - len(differences) - len(watching)
    beam_s = sum(shot.fluoroscopy_s for shot in shots)
    kerma = sum(shot.kerma_area_gy_cm2 for shot in shots)
    told = [float(number) for number in re.findall(NUMBER, words)]
    if words.startswith("No image"):
        assert not shots
    elif words.startswith("Subtraction took"):
        share = sum(shot.kerma_area_gy_cm2 for shot in differences) / kerma
        assert told[0] == sum(shot.pulses for shot in differences) > 0 and abs(told[1] - 100 * share) <= 0.51
    elif "together are" in words:
        assert told[:2] == [counted, 20]
        assert ("are within" in words) == (counted <= 20)
    elif "that watched an injection" in words:
        assert watching and abs(told[0] - sum(shot.fluoroscopy_s for shot in watching)) <= 0.051
    elif words.startswith("A second of beam"):
        assert abs(told[0] - kerma / beam_s) <= 0.00051 and abs(told[1] - 1.18 / 34) <= 0.00051
        assert ("that this room does not require" in words) == (kerma < 1.18)
    else:
        assert words.startswith("Lateral views made"), words
        beside, step = told[1] * 10, told[2] * 10
        near, far, across = (
            [_scattered(shot, story.end.side, away_mm) for shot in shots]
            for away_mm in (beside, beside + step, -beside)
        )
        lateral = sum(each for each, shot in zip(near, shots, strict=True) if abs(shot.oblique_deg) > 80)
        for percent, part in ((told[0], lateral), (told[3], sum(far)), (told[4], sum(across))):
            assert abs(percent - 100 * part / sum(near)) <= 0.51, words


def _scattered(shot, side: str, away_mm: float) -> float:
    """Return scatter of one image beside the table, reckoned here anew: a cosine, a sine and a square."""
    turn, tilt = math.radians(shot.oblique_deg), math.radians(shot.tilt_deg)
    across = math.sin(turn) if shot.side == "left" else -math.sin(turn)
    beam = np.array([math.cos(tilt) * across, math.cos(tilt) * math.cos(turn), math.sin(tilt)])
    way = np.array([away_mm if side == "left" else -away_mm, 250.0, shot.target_mm[2]]) - np.array(shot.target_mm)
    distance = float(np.linalg.norm(way))
    toward_tube = -float(way @ beam) / distance
    view = 1.0 + (28.7 / 13.3 - 1.0) * math.sin(turn) ** 2
    return shot.kerma_area_gy_cm2 * view * (0.3 + 0.35 * (1.0 + toward_tube)) / distance**2


def _is_watching(events: Sequence, number: int) -> bool:
    """Tell whether a live run stands before a watched injection, or after one without a run before it."""

    def at(place: int):
        return events[place] if 0 <= place < len(events) else None

    def is_live(event) -> bool:
        return isinstance(event, Shot) and event.pulses > 1

    def is_watched(event) -> bool:
        return isinstance(event, Inject) and event.is_watched

    if not is_live(events[number]):
        return False
    return is_watched(at(number + 1)) or (is_watched(at(number - 1)) and not is_live(at(number - 2)))


def decision_at(story: Story) -> int | None:
    """Return the number of the decision that ended the stay, None if the session ended without one."""
    made = [n for n, event in enumerate(story.events) if event.kind == "discharge"]
    return made[-1] if made and story.events[made[-1]].decision != "wait" else None


def check_discharge(story: Story, words: str) -> None:
    """Raise if a sentence on discharge is not what was decided, checked and found."""
    decided = decision_at(story)
    if words == "The session ended without a decision whether the patient may go home.":
        assert decided is None
        return
    assert decided is not None
    if words.startswith("Before the decision on discharge these checks were missing: "):
        checks = load_discharge_checks()
        made = {event.check for event in story.events[:decided] if event.kind == "discharge_check"}
        named = words.removesuffix(".").split(": ", 1)[1].split("; ")
        assert (
            {checks[name].title for name in set(checks) - made}
            <= set(named)
            <= {each.title for each in checks.values()}
        )
        return
    labels = {"home": "Home now", "review": "Keep for medical review"}
    assert words.startswith(f"The decision on discharge was “{labels[story.events[decided].decision]}”")
    reasons = _reasons(story, decided)
    if "nothing" in words:
        assert not any(reasons.values())
    for name, holds in reasons.items():
        assert holds or name not in words


def _reasons(story: Story, decided: int) -> dict[str, bool]:
    """Tell for each reason that can be seen from the events whether it held at the decision, by its words."""
    room, at_s = story.end, story.events[decided].at_s
    last = [event for event in story.events[:decided] if isinstance(event, Inject) and event.is_drug]
    last = last or [event for event in story.events[:decided] if isinstance(event, Remove)]
    blood = [story.events[n].at_s for n, signs in enumerate(story.came[:decided]) if "blood came back" in signs]
    return {
        "signs of systemic toxicity had appeared": any(LASTING[1] in signs for signs in story.came),
        "blood had been aspirated": bool(blood) and at_s - blood[-1] < 7200.0,
        "less than an hour": not last or at_s - last[-1].at_s < 3600.0,
        "the leg was weak": any(name.startswith("spinal_nerve") for name in room.effect.nerves),
        "nobody was there": not room.escort.is_there,
    }


#: Sentences on the effect by what they hold, and what must then be true of the drug.
EFFECTS: dict[str, Callable[[Room], bool]] = {
    "block counts as complete": lambda room: room.effect.completeness >= 0.7,
    "block counts as partial": lambda room: 0.25 <= room.effect.completeness < 0.7,
    "trunk is not blocked: ": lambda room: bool(room.drugs) and room.effect.completeness < 0.25,
    "entered the dural sac": lambda room: any(each.spread.share_in("dural_sac") > 0 for each in room.drugs),
    "reached a lumbar nerve": lambda room: any(name.startswith("spinal_nerve") for name in room.effect.nerves),
    "entered a vessel": lambda room: any(each.spread.vessel is not None for each in room.drugs),
    "No local anaesthetic was injected": lambda room: not room.drugs and bool(room.of(Enter)),
}
