"""Claims of patient texts: the learner judges each, then is told, and sees where both differ."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Self

from sympblock.content.care.patient_texts import load_patient_texts
from sympblock.content.studies.claims import VERDICTS, Claim, Verdict, load_claims
from sympblock.widgets.claim_judge.reading import text_states
from sympblock.widgets.core.panel import Button, ChoiceControl, Control, Panel, Table, Words
from sympblock.widgets.core.reading_form import ReadingForm
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
    """Says which claim of which text is read and how the learner judged.

    Parameters
    ----------
    text : str
        Stem of a file of ``data/claims``.
    answers : Mapping of str to tuple of str
        The verdicts given so far, by text and place; empty = not judged.
    place : int
        0 for the first claim.
    choice : str
        A key of :data:`VERDICTS` for the claim that is read; empty = none yet.
    """

    text: str
    answers: Mapping[str, tuple[MaybeVerdict, ...]]
    place: int = 0
    choice: MaybeVerdict = ""

    @property
    def given(self) -> tuple[MaybeVerdict, ...]:
        """Return the verdicts on the text that is read."""
        return self.answers[self.text]

    @property
    def is_told(self) -> bool:
        """Tell whether the claim that is read was judged."""
        return bool(self.given[self.place])


class ClaimJudge(Panel[JudgeState]):
    """Asks for a verdict on each claim of a text before it gives its own.

    Parameters
    ----------
    *texts : str
        Stems of files of ``data/claims``; of several one is chosen from a menu.
    state : JudgeState or None
        What to show first; None = the first claim of the first text, none judged.

    Examples
    --------
    >>> judge = ClaimJudge("permanent_blocks")
    >>> judge.set("choice", "ok"); judge.press("judge"); judge.view["readout"][1]["tag"]
    'You said: right'
    """

    title = "What would you tell the reader?"
    how_to_play = "In the full course you judge each claim yourself before you read our verdict."

    def __init__(self, *texts: str, state: JudgeState | None = None) -> None:
        self.claims = {text: load_claims(text) for text in texts}
        super().__init__(state or self._unjudged(texts[0]))

    def controls(self, state: JudgeState) -> Sequence[Control]:
        """Offer the texts, the verdicts until one is given, then the way on."""
        return (*self._menu(), *self._ways(state))

    def _menu(self) -> Sequence[Control]:
        known = load_patient_texts()
        titles = {text: known[text].title for text in self.claims}
        return (ChoiceControl("text", "Text", titles, layout="menu"),) if len(titles) > 1 else ()

    def _ways(self, state: JudgeState) -> Sequence[Control]:
        last = state.place == len(self.claims[state.text]) - 1
        back = Button("back", "Previous claim", enabled=state.place > 0)
        following = Button("next", "Next claim", enabled=not last)
        if state.is_told:
            return (following, back, Button("restart", "Start again"))
        choice = ChoiceControl(
            "choice", f"{self._heading(state)}: “{self._claim(state).claim}” Your verdict?", VERDICTS
        )
        return (choice, Button("judge", "Give the verdict", enabled=bool(state.choice)), following, back)

    def readout(self, state: JudgeState) -> Sequence[Words | Table]:
        """Show the claim; after the verdict the correction, the score and all verdicts so far."""
        claim = self._claim(state)
        if not state.is_told:
            return (*self._about(state), Words(MEANINGS, "The verdicts"), *self._tally(state))
        return (
            Words(f"“{claim.claim}”", self._heading(state)),
            _told(claim, state.given[state.place]),
            *self._tally(state),
        )

    def said(self, state: JudgeState) -> str:
        """Say the verdict, or which claim is read."""
        claim = self._claim(state)
        if not state.is_told:
            return f"Claim {state.place + 1}: {claim.claim}"
        return f"{_told(claim, state.given[state.place]).heading}. {claim.correction}"

    def settle(self, state: JudgeState, changed: str) -> JudgeState:
        """Begin another text with its first claim."""
        return dataclasses.replace(state, place=0, choice="") if changed == "text" else state

    def pressed(self, state: JudgeState, button: str) -> JudgeState:
        """Judge, move, or begin again."""
        if button == "judge":
            given = (*state.given[: state.place], state.choice, *state.given[state.place + 1 :])
            return dataclasses.replace(state, answers={**state.answers, state.text: given})
        if button == "restart":
            return self._unjudged(state.text, state.answers)
        return dataclasses.replace(state, place=state.place + (1 if button == "next" else -1), choice="")

    def reading_form(self) -> ReadingForm:
        """Return every claim with our verdict."""
        return ReadingForm(self.title, text_states(self.claims), self.how_to_play, "folded")

    def rehearsal(self) -> Self:
        """Return an undisplayed twin in the first state."""
        return type(self)(*self.claims, state=self._first)

    def probes(self) -> list[Probe]:
        """Return every verdict on the first claim, and what each must lead to."""
        first = next(iter(self.claims.values()))[0]
        return [
            Probe(
                ({"event": "set", "id": "choice", "value": verdict}, {"event": "press", "id": "judge"}),
                verdict == first.verdict,
                (first.correction,),
            )
            for verdict in VERDICTS
        ]

    def _unjudged(self, text: str, answers: Mapping[str, tuple[MaybeVerdict, ...]] | None = None) -> JudgeState:
        """Return the first claim of a text that is not judged, with what was answered to the others."""
        none_yet: MaybeVerdict = ""
        fresh = {name: (none_yet,) * len(claims) for name, claims in self.claims.items()}
        return JudgeState(text, {**fresh, **(answers or {}), text: fresh[text]})

    def _claim(self, state: JudgeState) -> Claim:
        return self.claims[state.text][state.place]

    def _heading(self, state: JudgeState) -> str:
        return f"Claim {state.place + 1} of {len(self.claims[state.text])}"

    def _about(self, state: JudgeState) -> Sequence[Words]:
        """Say what kind of text it is, where one was chosen."""
        if len(self.claims) == 1:
            return ()
        text = load_patient_texts()[state.text]
        grades = f"Reading grade {text.kincaid_grade:g} by Flesch–Kincaid and {text.smog_grade:g} by SMOG, our count."
        return (Words(f"{text.about} {grades}", text.title),)

    def _tally(self, state: JudgeState) -> list[Words | Table]:
        pairs = zip(self.claims[state.text], state.given, strict=True)
        judged = [(claim, answer) for claim, answer in pairs if answer != ""]
        if not judged:
            return []
        hits = sum(claim.verdict == answer for claim, answer in judged)
        rows = tuple((claim.claim, VERDICTS[answer], VERDICTS[claim.verdict]) for claim, answer in judged)
        return [
            Words(f"You agree with our verdict on {hits} of {len(judged)} claims so far.", "Score"),
            Table("Your verdicts", ("Claim", "You", "Our verdict"), rows),
        ]


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
