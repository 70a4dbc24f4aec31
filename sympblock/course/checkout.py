"""The folders of a checkout, and what may be missing from it."""

from __future__ import annotations

import re
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
START_PAGE = "notebooks/00_start_here.ipynb"
#: The procedure room alone. Like the lessons it lies in a folder called ``notebooks``, with no program beside it.
ROOM_PAGE = "sympblock/course/room/notebooks/procedure_room.ipynb"

_INSTALL = "pip install -r requirements.txt"


def requirement_lines(requirements_file: Path) -> list[str]:
    """Read the packages that a requirements file names, with their ranges.

    Parameters
    ----------
    requirements_file : Path
        A pip requirements file; options (``-e .``, ``-r …``) and comments are left out.

    Returns
    -------
    list of str
        Such as ``"jupyterlab>=4.6,<5"``.
    """
    lines = (line.split("#")[0].strip() for line in requirements_file.read_text("utf-8").splitlines())
    return [line for line in lines if line and not line.startswith("-")]


def requirement_problem(requirement: str) -> str | None:
    """Say in one line why an installed package does not meet a requirement.

    Parameters
    ----------
    requirement : str
        Name and version range, as pip reads it.

    Returns
    -------
    str or None
        None if the package is there in a version of the range.

    Examples
    --------
    >>> requirement_problem("pydantic>=2")
    >>> requirement_problem("no-such-package>=1")
    "The package 'no-such-package' is missing. Run: pip install -r requirements.txt"
    >>> requirement_problem("pydantic<1")[:27]
    "The package 'pydantic' has "
    """
    named = re.match(r"[A-Za-z0-9_.-]+", requirement)
    assert named, f"{requirement!r} does not begin with the name of a package"
    name = named.group()
    try:
        installed = metadata.version(name)
    except metadata.PackageNotFoundError:
        return f"The package '{name}' is missing. Run: {_INSTALL}"
    # packaging comes with jupyterlab; imported here so that its absence, too, is one clear line.
    try:
        from packaging.requirements import Requirement
    except ModuleNotFoundError:
        return f"The package 'packaging' is missing. Run: {_INSTALL}"
    wanted = Requirement(requirement).specifier
    if wanted.contains(installed, prereleases=True):
        return None
    return f"The package '{name}' has version {installed}; the course needs {wanted}. Run: {_INSTALL}"


def checkout_problem(root: Path = ROOT) -> str | None:
    """Say in one line what keeps the course from opening.

    Parameters
    ----------
    root : Path
        The folder that holds ``notebooks/``, ``data/`` and ``requirements.txt``.

    Returns
    -------
    str or None
        None if nothing is missing; else the first thing found, with the way out.

    Examples
    --------
    >>> checkout_problem(Path("/nowhere"))[:34]
    'This is not a checkout of the cour'
    """
    if not (root / START_PAGE).is_file() or not (root / "requirements.txt").is_file():
        return (
            f"This is not a checkout of the course: {root} holds no {START_PAGE}. "
            "Get the whole folder and run the command inside it."
        )
    if not (root / "data" / "lessons.yaml").is_file():
        return f"The data folder is missing: {root / 'data'} holds no lessons.yaml. Get the whole folder again."
    problems = map(requirement_problem, requirement_lines(root / "requirements.txt"))
    return next((problem for problem in problems if problem), None)
