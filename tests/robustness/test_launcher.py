"""The course starts where little is as it should be, and nothing of it stays when it is ended by force."""

from __future__ import annotations

import os

import pytest

from sympblock.robustness import launcher
from sympblock.robustness.attempts import Attempts
from sympblock.robustness.ordinary_user import attempt_as_ordinary_user

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals of this kind exist on POSIX systems only")


@pytest.mark.long
def test_attempts_on_the_launcher_break_nothing() -> None:
    made = list(launcher.attempt(0.01))
    assert [line for one in made for line in one.broke] == []
    assert len(made) >= 9
    assert all(one.count for one in made if "not tried" not in one.figures)


def test_a_machine_on_which_nobody_can_act_as_another_user_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    (only,) = attempt_as_ordinary_user(launcher.copy_checkout)
    assert only == Attempts(only.what, 0, figures="not tried: only root with setpriv can")
