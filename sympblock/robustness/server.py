"""Attempts to get past the server's token, and to make the course call somebody outside."""

from __future__ import annotations

import http.client
import json
import os
import re
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path

from sympblock.course.checkout import ROOT
from sympblock.robustness.attempts import Attempts
from sympblock.robustness.kernel_wire import code_cells, run_in_kernel
from sympblock.robustness.server_addresses import server_addresses
from sympblock.robustness.started_course import CourseStart, StartedCourse, ask, started_course

_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE")
_FORGED: tuple[dict[str, str], ...] = (
    {},
    {"Authorization": "token "},
    {"Authorization": "token 0123456789abcdef0123456789abcdef0123456789abcdef"},
    {"Authorization": "Bearer none"},
    {"Cookie": 'username-127-0-0-1="2|1:0|10:1|5:value|8:Zm9v|0"'},
)
#: Everybody may have these: the page that asks for the token, the number of the version, and the program of the
#: page, which is the same for everybody.
_PUBLIC = re.compile(r"/(api|login|logout|favicon\.ico)$|/(static|lab/extensions)/")
#: A fault of jupyterlab_server: it never answers a stranger here.
_SILENT = "/lab/api/licenses/"
_GUARDED = ("/api", "/files", "/view", "/lab", "/nbconvert")
_REFUSED = {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND, HTTPStatus.METHOD_NOT_ALLOWED}
_FOREIGN_HOSTS = (
    "evil.example",
    "evil.example:80",
    "127.0.0.1.evil.example",
    "169.254.169.254",
    "10.0.0.1",
    "0x7f.1.evil",
)
_FOREIGN_ORIGINS = ("http://evil.example", "https://127.0.0.1.evil.example", "null", "http://127.0.0.1:1", "file://")
_OUTSIDE_PATHS = (
    "/files/../../etc/passwd",
    "/files/%2e%2e/%2e%2e/etc/passwd",
    "/files/..%2f..%2fetc%2fpasswd",
    "/files//etc/passwd",
    "/api/contents/../../etc/passwd",
    "/api/contents/%2e%2e%2f%2e%2e%2fetc%2fpasswd?content=1",
    "/view/..%2f..%2fetc%2fpasswd",
    "/lab/extensions/..%2f..%2f..%2fetc%2fpasswd",
    "/static/..%2f..%2f..%2fetc%2fpasswd",
    "/static/lab/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
)
_WEBSOCKET = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "c3ltcGJsb2NrLXdlYnNvY2s=",
}


@dataclass(frozen=True)
class Reply:
    """Holds what the server said; status 0 if it said nothing."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""

    @property
    def is_refusal(self) -> bool:
        """Tell whether it refuses, or sends away to where the token is asked for."""
        if self.status in (HTTPStatus.FOUND, HTTPStatus.MOVED_PERMANENTLY):
            return not self.body  # whoever follows is asked there
        return self.status in _REFUSED or self.status == HTTPStatus.BAD_REQUEST


def send(port: int, method: str, path: str, headers: Mapping[str, str], limit_s: float = 60) -> Reply:
    """Send one request as it is, which a library would put in order first."""
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=limit_s)
    try:
        line.putrequest(method, path, skip_host="Host" in headers)
        for name, value in headers.items():
            line.putheader(name, value)
        line.endheaders()
        answer = line.getresponse()
        is_switched = answer.status == HTTPStatus.SWITCHING_PROTOCOLS
        return Reply(answer.status, dict(answer.headers), b"" if is_switched else answer.read())
    except TimeoutError:
        return Reply(0)
    finally:
        line.close()


def attempt(share: float) -> Iterator[Attempts]:
    """Attack a server that runs.

    Parameters
    ----------
    share : float
        Share of the attempts; 1 = all.

    Yields
    ------
    Attempts
        For each kind.
    """
    addresses = server_addresses()
    with started_course() as course:
        yield _every_address_asks_for_the_token(course, addresses, share)
        yield _foreign_hosts(course, addresses, share)
        yield _foreign_origins(course)
        yield _foreign_frames(course, addresses)
        yield _files_outside(course)
    yield _requests_outside(share)


def _every_address_asks_for_the_token(course: StartedCourse, addresses: list[str], share: float) -> Attempts:
    forged = _FORGED[: max(1, round(len(_FORGED) * share))]
    broke, count, public = [], 0, 0
    for address in addresses:
        for method in _METHODS:
            for headers in [*forged, *([_WEBSOCKET] if method == "GET" else [])]:
                reply = send(course.port, method, address, headers, _limit_s(address))
                count += 1
                if _is_harmless(address, method, reply):
                    public += not reply.is_refusal
                else:
                    broke.append(f"{method} {address} with {headers}: {reply.status}, {reply.body[:80]!r}")
    figures = f"{len(addresses)} kinds of address; {public} answers that everybody may have"
    return Attempts("an address asked without the token", count, tuple(broke), figures)


def _is_harmless(address: str, method: str, reply: Reply) -> bool:
    if reply.status == 0:
        return _is_silent(address, reply)
    if method == "OPTIONS" and not reply.body:
        return True  # says which methods there are
    return reply.is_refusal or bool(_PUBLIC.match(address) and method in ("GET", "HEAD"))


def _foreign_hosts(course: StartedCourse, addresses: list[str], share: float) -> Attempts:
    """Ask with the token under a foreign name: a page that lets its own name lead to this computer does so."""
    guarded = [path for path in addresses if path.startswith(_GUARDED) and not _PUBLIC.match(path)]
    hosts = _FOREIGN_HOSTS[: max(1, round(len(_FOREIGN_HOSTS) * share))]
    broke = []
    for host in hosts:
        for path in guarded:
            reply = send(course.port, "GET", path, {"Host": host, **_key(course)}, _limit_s(path))
            if reply.status not in _REFUSED and not _is_silent(path, reply):
                broke.append(f"{host}{path}: {reply.status}")
    return Attempts("a foreign name for this computer, with the token", len(hosts) * len(guarded), tuple(broke))


def _limit_s(path: str) -> float:
    return 2 if path.startswith(_SILENT) else 60


def _is_silent(path: str, reply: Reply) -> bool:
    return reply.status == 0 and path.startswith(_SILENT)


def _key(course: StartedCourse) -> dict[str, str]:
    return {"Authorization": f"token {course.token}"}


def _cookie(course: StartedCourse) -> dict[str, str]:
    """Return what the learner's browser sends along, whoever makes it ask."""
    reply = send(course.port, "GET", f"/lab?token={course.token}", {})
    cookie = reply.headers["Set-Cookie"].split(";")[0]
    assert send(course.port, "GET", "/api/status", {"Cookie": cookie}).status == HTTPStatus.OK
    return {"Cookie": cookie}


def _foreign_origins(course: StartedCourse) -> Attempts:
    """Let a foreign page ask through the learner's browser, which sends its cookie along."""
    cookie = _cookie(course)
    kernel = json.loads(ask(course, "/api/kernels", "POST", data={"name": "python3"}))["id"]
    asked = [("GET", f"/api/kernels/{kernel}/channels", _WEBSOCKET), ("GET", "/api/events/subscribe", _WEBSOCKET)]
    asked += [(method, "/api/contents/README.md", {}) for method in ("GET", "PUT", "PATCH", "DELETE", "POST")]
    asked += [("POST", "/api/kernels", {}), ("DELETE", f"/api/kernels/{kernel}", {}), ("POST", "/api/shutdown", {})]
    asked += [("GET", "/files/README.md", {}), ("GET", "/api/kernels", {}), ("GET", "/api/sessions", {})]
    broke = []
    for origin in _FOREIGN_ORIGINS:
        for method, path, more in asked:
            headers = {"Origin": origin, "Referer": f"{origin}/page", "Sec-Fetch-Site": "cross-site"}
            reply = send(course.port, method, path, {**cookie, **headers, **more})
            allowed = reply.headers.get("Access-Control-Allow-Origin")
            if not reply.is_refusal or allowed:
                broke.append(f"{method} {path} from {origin}: {reply.status}, may be read by {allowed}")
    assert kernel in ask(course, "/api/kernels").decode()
    return Attempts("a foreign page with the learner's cookie", len(_FOREIGN_ORIGINS) * len(asked), tuple(broke))


def _foreign_frames(course: StartedCourse, addresses: list[str]) -> Attempts:
    """Look whether a foreign page may show a page of the course in a frame."""
    pages = {
        address: send(course.port, "GET", address, _key(course), 10)
        for address in addresses
        if "channels" not in address
    }
    shown = {address: reply for address, reply in pages.items() if reply.status == HTTPStatus.OK}
    broke = [
        f"{address}: {reply.headers.get('Content-Security-Policy')}"
        for address, reply in shown.items()
        if "frame-ancestors 'self'" not in reply.headers.get("Content-Security-Policy", "")
        and not _PUBLIC.match(address)
    ]
    return Attempts("a page in a foreign frame", len(shown), tuple(broke))


def _files_outside(course: StartedCourse) -> Attempts:
    replies = {path: send(course.port, "GET", path, _key(course)) for path in _OUTSIDE_PATHS}
    broke = [f"{path}: {reply.status}" for path, reply in replies.items() if b"root:" in reply.body]
    return Attempts("a file outside the course, with the token", len(replies), tuple(broke))


#: Notes whom a Python process calls. Python runs it before anything else if it finds it on its path.
_LISTENER = """\
import os, sys
def note(event, arguments):
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        called = arguments[1]
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        called = arguments[0]
    else:
        return
    with open({path!r}, "a") as file:
        file.write(f"{{event}} {{called!r}}\\n")
sys.addaudithook(note)
with open({path!r}, "a") as file:
    file.write("listening\\n")
"""
_INSIDE = re.compile(r"\('(127\.[\d.]+|::1|localhost)'|'(127\.[\d.]+|::1|localhost)'$|'/|b'/|None$|b'\\x00")


def _requests_outside(share: float) -> Attempts:
    """Run lessons, and ask for each page, while every process notes whom it calls."""
    lessons = sorted((ROOT / "notebooks").glob("*.ipynb"))
    lessons = lessons[: max(1, round(len(lessons) * share))]
    with tempfile.TemporaryDirectory() as place:
        heard = Path(place, "heard")
        Path(place, "sitecustomize.py").write_text(_LISTENER.format(path=str(heard)), "utf-8")
        heard.touch()
        path = os.pathsep.join(filter(None, [place, os.environ.get("PYTHONPATH")]))
        with started_course(CourseStart(environment={"PYTHONPATH": path})) as course:
            for lesson in lessons:
                _open_and_run(course, lesson)
        lines = heard.read_text().splitlines()
    outside = [line for line in lines if not is_inside(line)]
    watched = lines.count("listening")
    figures = f"{watched} processes watched, {len(lines) - watched} calls noted"
    if watched < 2 + len(lessons):
        outside.append("server and kernels were not all watched")
    return Attempts("a lesson run while calls are noted", len(lessons), tuple(dict.fromkeys(outside)), figures)


def is_inside(line: str) -> bool:
    """Tell whether a noted call stays within this computer."""
    _event, _, called = line.partition(" ")
    return line == "listening" or bool(_INSIDE.match(called))


def _open_and_run(course: StartedCourse, lesson: Path) -> None:
    for page in (f"/doc/tree/notebooks/{lesson.name}", f"/api/contents/notebooks/{lesson.name}", "/lab/api/settings"):
        ask(course, page)
    run_in_kernel(course, f"notebooks/{lesson.name}", *code_cells(lesson))
