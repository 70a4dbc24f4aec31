"""What was attempted, how often, and what broke."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import import_module


@dataclass(frozen=True)
class Attempts:
    """Sums up attempts of one kind.

    Attributes
    ----------
    what : str
        In plain words, such as "kernel killed while answering".
    count : int
        How many were made.
    broke : tuple of str
        One line for each that broke something; empty if all held.
    figures : str
        What was measured besides, such as memory; may be empty.
    """

    what: str
    count: int
    broke: tuple[str, ...] = field(default=())
    figures: str = ""

    @property
    def line(self) -> str:
        """Say it in one line.

        Examples
        --------
        >>> Attempts("record truncated", 40).line
        'record truncated: 40 attempts, all held'
        """
        outcome = f"{len(self.broke)} broke" if self.broke else "all held"
        return f"{self.what}: {self.count} attempts, {outcome}" + (f"; {self.figures}" if self.figures else "")


#: Subject to the module that breaks it. Each module has ``attempt(share)``, which yields or returns `Attempts`:
#: at ``share`` 1 the full count, at 0.01 a hundredth of it, at least one of each kind.
SUBJECTS = {
    "record": "sympblock.robustness.record",
    "data": "sympblock.robustness.data",
    "plugin": "sympblock.robustness.plugin",
    "server": "sympblock.robustness.server",
    "launcher": "sympblock.robustness.launcher",
    "widgets": "sympblock.robustness.widgets",
    "kernels": "sympblock.robustness.kernels",
}


def run_attempts(subjects: tuple[str, ...], share: float, say: Callable[[str], None] = print) -> int:
    """Run the attempts on some subjects and say what came of each as soon as it is known.

    Parameters
    ----------
    subjects : tuple of str
        Keys of `SUBJECTS`.
    share : float
        Share of the full count, > 0.
    say : callable
        Takes one line.

    Returns
    -------
    int
        How many attempts broke something.
    """
    broke = 0
    for subject in subjects:
        for made in import_module(SUBJECTS[subject]).attempt(share):
            say(f"{subject}: {made.line}")
            for line in made.broke:
                say(f"  {line}")
            broke += len(made.broke)
    return broke
