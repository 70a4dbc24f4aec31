"""Every address that the course's server knows, read from the server itself."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from sympblock.course.checkout import ROOT
from sympblock.course.jupyter_server import server_command, server_environment, write_server_files

#: Prints the patterns of all addresses, in the order in which the server tries them.
_LIST_PATTERNS = """\
import json, sys
from jupyterlab.labapp import LabApp
def patterns(rules):
    for rule in rules:
        inner = getattr(rule.target, "rules", None)
        if inner is not None:
            yield from patterns(inner)
        elif hasattr(rule.matcher, "regex"):
            yield rule.matcher.regex.pattern
app = LabApp.initialize_server(argv=sys.argv[1:])
print(json.dumps(list(patterns(app.web_app.default_router.rules))))
"""
#: What stands for a part of an address; the longest part is replaced first.
_EXAMPLES = {
    r"(?P<workspace>/workspaces/[a-zA-Z0-9\-\_]+)?": "",
    r"(?P<tree>/tree/.*)?": "/tree/notebooks/00_start_here.ipynb",
    r"(?:(?:/[^/]+)+|/?)": "/notebooks/00_start_here.ipynb",
    r"\w+-\w+-\w+-\w+-\w+": "0-0-0-0-0",
    r"(robots\.txt|favicon\.ico)": "favicon.ico",
    "restart|interrupt": "restart",
    "lab|doc": "lab",
    r"[\w\.\-%]+": "python3",
    r"[\w-]+": "one",
    r"\w+": "one",
    ".*": "one",
    ".+": "one",
    "/?": "/",
}


def server_addresses() -> list[str]:
    """Return one example of each kind of address.

    Returns
    -------
    list of str
        Paths from the ``/`` on.

    Raises
    ------
    ValueError
        If there is a pattern for which no example can be made: an address would go untried.
    """
    return list(dict.fromkeys(map(example_of, _patterns())))


def _patterns() -> list[str]:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        write_server_files(folder)
        environment = server_environment(folder, "none", os.environ)
        arguments = server_command(ROOT, folder, 0)[3:]  # without the call of JupyterLab
        command = [sys.executable, "-c", _LIST_PATTERNS, *arguments]
        done = subprocess.run(command, env=environment, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True)
        if done.returncode:
            raise RuntimeError(done.stderr.decode(errors="replace"))
        return json.loads(done.stdout.splitlines()[-1])


def example_of(pattern: str) -> str:
    """Make an address that a pattern fits.

    Parameters
    ----------
    pattern : str
        A regular expression of the server.

    Returns
    -------
    str
        An address.

    Raises
    ------
    ValueError
        If the parts of the pattern are not known.

    Examples
    --------
    >>> example_of(r"/api/sessions/(?P<session_id>\\w+-\\w+-\\w+-\\w+-\\w+)$")
    '/api/sessions/0-0-0-0-0'
    """
    text = pattern
    for part, example in _EXAMPLES.items():
        text = text.replace(part, example)
    text = re.sub(r"\(\?P<\w+>|[()]", "", text).removesuffix("$").replace("\\", "")
    address = text if text.startswith("/") else f"/{text}"
    if not re.match(pattern, address):
        raise ValueError(f"no example is known for the addresses {pattern}")
    return address
