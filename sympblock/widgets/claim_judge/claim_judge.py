"""Claims of a patient text: the learner judges each, then is told, and sees where both differ."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Self

from sympblock.content.studies.claims import VERDICTS, Claim, Verdict, load_claims
from sympblock.widgets.core.panel import Button, ChoiceControl, Control, Panel, Table, Words
from sympblock.widgets.quiz_card.probes import Probe

#: What each verdict means, told before the first judgement.
MEANINGS = (
    "Right: agrees with the sources. Partly right: true of some methods, or incomplete. Overstated: more than the data "
    "support. Contradicted: the sources say otherwise. No evidence seen: neither for nor against. "
    "About something else: concerns another procedure."
)

#: A verdict, or none yet.
MaybeVerdict = Verdict | Literal[""]


@dataclass(frozen=True)
class JudgeState:
    """Says which claim is read and how the learner judged.

    Parameters
    ----------
    place : int
        0 for the first claim.
    choice : str
        A key of :data:`VERDICTS` for the claim that is read; empty = none yet.
    answers : tuple of str
        The verdicts given so far, by place; empty = not judged.
    """

    place: int = 0
    choice: MaybeVerdict = ""
    answers: tuple[MaybeVerdict, ...] = ()

    @property
    def is_told(self) -> bool:
        """Tell whether the claim that is read was judged."""
        return bool(self.answers[self.place])


class ClaimJudge(Panel[JudgeState]):
    """Asks for a verdict on each claim of a text before it gives its own.

    Parameters
    ----------
    text : str
        Stem of a file of ``data/claims``.
    state : JudgeState or None
        What to show first; None = the first claim, none judged.

    Examples
    --------
    >>> judge = ClaimJudge("permanent_blocks")
    >>> judge.set("choice", "ok"); judge.press("judge"); judge.view["readout"][1]["tag"]
    'You said: right'
    """

    title = "What would you tell the reader?"

    def __init__(self, text: str, state: JudgeState | None = None) -> None:
        self.text, self.claims = text, load_claims(text)
        super().__init__(state or _unjudged(len(self.claims)))

    def controls(self, state: JudgeState) -> Sequence[Control]:
        """Offer the verdicts until one is given, then the way on."""
        last = state.place == len(self.claims) - 1
        back = Button("back", "Previous claim", enabled=state.place > 0)
        following = Button("next", "Next claim", enabled=not last)
        if state.is_told:
            return (following, back, Button("restart", "Start again"))
        choice = ChoiceControl(
            "choice", f"{self._heading(state)}: “{self.claims[state.place].claim}” Your verdict?", VERDICTS
        )
        return (choice, Button("judge", "Give the verdict", enabled=bool(state.choice)), following, back)

    def readout(self, state: JudgeState) -> Sequence[Words | Table]:
        """Show the claim; after the verdict the correction, the score and all verdicts so far."""
        claim = self.claims[state.place]
        if not state.is_told:
            return (Words(MEANINGS, "The verdicts"), *self._tally(state))
        return (
            Words(f"“{claim.claim}”", self._heading(state)),
            _told(claim, state.answers[state.place]),
            *self._tally(state),
        )

    def said(self, state: JudgeState) -> str:
        """Say the verdict, or which claim is read."""
        claim = self.claims[state.place]
        if not state.is_told:
            return f"Claim {state.place + 1}: {claim.claim}"
        return f"{_told(claim, state.answers[state.place]).heading}. {claim.correction}"

    def pressed(self, state: JudgeState, button: str) -> JudgeState:
        """Judge, move, or begin again."""
        if button == "judge":
            answers = (*state.answers[: state.place], state.choice, *state.answers[state.place + 1 :])
            return dataclasses.replace(state, answers=answers)
        if button == "restart":
            return _unjudged(len(self.claims))
        return dataclasses.replace(state, place=state.place + (1 if button == "next" else -1), choice="")

    def rehearsal(self) -> Self:
        """Return an undisplayed twin in the first state."""
        return type(self)(self.text, self._first)

    def probes(self) -> list[Probe]:
        """Return every verdict on the first claim, and what each must lead to."""
        first = self.claims[0]
        return [
            Probe(
                ({"event": "set", "id": "choice", "value": verdict}, {"event": "press", "id": "judge"}),
                verdict == first.verdict,
                (first.correction,),
            )
            for verdict in VERDICTS
        ]

    def _heading(self, state: JudgeState) -> str:
        return f"Claim {state.place + 1} of {len(self.claims)}"

    def _tally(self, state: JudgeState) -> list[Words | Table]:
        judged = [(claim, answer) for claim, answer in zip(self.claims, state.answers, strict=True) if answer != ""]
        if not judged:
            return []
        hits = sum(claim.verdict == answer for claim, answer in judged)
        rows = tuple((claim.claim, VERDICTS[answer], VERDICTS[claim.verdict]) for claim, answer in judged)
        return [
            Words(f"You agree with our verdict on {hits} of {len(judged)} claims so far.", "Score"),
            Table("Your verdicts", ("Claim", "You", "Our verdict"), rows),
        ]


def _unjudged(claims: int) -> JudgeState:
    none_yet: MaybeVerdict = ""
    return JudgeState(answers=(none_yet,) * claims)


def _told(claim: Claim, answer: MaybeVerdict) -> Words:
    is_correct = answer == claim.verdict
    said = VERDICTS[answer].lower() if answer != "" else "nothing"
    return Words(
        claim.correction,
        f"Our verdict: {VERDICTS[claim.verdict].lower()}",
        claim.sources,
        tone="good" if is_correct else "stop",
        tag="We agree" if is_correct else f"You said: {said}",
    )
