"""Try the class's server with as many learners as the class has. Run as root on the server, while nobody else uses it.

It makes accounts of its own, lets all of them log in and open a lesson at the
same moment, as twenty browsers would, takes pictures in the procedure room, and
removes the accounts. It tells how long each waited for the first picture and
what each took of the memory, and tries to read another learner's record.
"""

from __future__ import annotations

import argparse
import asyncio
import grp
import json
import os
import pwd
import secrets
import signal
import statistics
import subprocess
import sys
import time
import urllib.error
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from learner_browser import LearnerBrowser

LESSON = "notebooks/03_lumbar_approach.ipynb"
ROOM_CELL = "show_procedure_room"
SELF_CHECK = "lessons.self_check("
RECORD = ".local/share/sympblock/progress.jsonl"
NOTE = """from sympblock.assessment.record import LearnerRecord
LearnerRecord("03_lumbar_approach").note("03_lumbar_approach", "for nobody else")"""
MORE_PICTURES = 3
END_LIMIT_S = 60
READ = "try:\n    print(open({path!r}).read())\nexcept OSError as error:\n    print(type(error).__name__)"


@contextmanager
def accounts(count: int, group: str) -> Iterator[dict[str, str]]:
    """Make accounts with passwords for the length of a ``with`` block, and remove them with all that they hold."""
    grp.getgrnam(group)
    passwords = {f"tryout{number:02}": secrets.token_urlsafe(12) for number in range(1, count + 1)}
    made = []
    try:
        for name in passwords:  # an account of this name that is there already ends the trial, and stays
            subprocess.run(["useradd", "--create-home", "--groups", group, name], check=True)
            made.append(name)
        lines = "".join(f"{name}:{word}\n" for name, word in passwords.items())
        subprocess.run(["chpasswd"], input=lines, text=True, check=True)
        yield passwords
    finally:
        wait_for_end(made)
        for name in made:
            subprocess.run(["userdel", "--remove", name], stderr=subprocess.DEVNULL)


def wait_for_end(names: Iterable[str]) -> None:
    """Wait until nothing runs any more in some accounts: one in which something runs cannot be removed."""
    end_s = time.monotonic() + END_LIMIT_S
    while any(shares_mb(pwd.getpwnam(name).pw_uid) for name in names) and time.monotonic() < end_s:
        time.sleep(0.5)


def shares_mb(user: int) -> float:
    """Return what the processes of a user take of the memory; what several share counts in parts."""
    total_kb = 0
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if process.stat().st_uid == user:
                rows = (process / "smaps_rollup").read_text().splitlines()
                total_kb += sum(int(row.split()[1]) for row in rows if row.startswith("Pss:"))
        except (OSError, ValueError):  # it has ended
            continue
    return total_kb / 1024


def processor_s(user: int) -> float:
    """Return what the processes of a user have taken of the processors until now."""
    total = 0
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if process.stat().st_uid == user:
                words = (process / "stat").read_text().rpartition(")")[2].split()
                total += int(words[11]) + int(words[12])
        except OSError:  # it has ended
            continue
    return total / os.sysconf("SC_CLK_TCK")


async def attend(learner: LearnerBrowser, start: asyncio.Event, ready: asyncio.Semaphore, *, before: bool) -> None:
    """Log in, open the lesson, run it, and take pictures; with ``before``, the server runs before the class begins."""
    if before:
        await asyncio.to_thread(learner.log_in)
    ready.release()
    await start.wait()
    learner.reached_s["start"] = time.monotonic()
    if not before:
        await asyncio.to_thread(learner.log_in)
    cells = await asyncio.to_thread(learner.fetch_page, LESSON)
    learner.reached_s["page"] = time.monotonic()
    await learner.open_kernel(LESSON)
    learner.reached_s["kernel"] = time.monotonic()
    room = next(number for number, cell in enumerate(cells) if ROOM_CELL in cell)
    for number, cell in enumerate(cells):
        if SELF_CHECK not in cell:  # the page leaves it to the tests
            await learner.run_cell(cell)
        if number == room:
            learner.reached_s["room"] = time.monotonic()
            await learner.take_picture(1)
            learner.reached_s["picture"] = time.monotonic()
    for number in range(MORE_PICTURES):
        await learner.take_picture(2 + number)
    learner.reached_s["end"] = time.monotonic()


async def hold_class(learners: Sequence[LearnerBrowser], *, before: bool) -> list[str]:
    """Let all attend at once, and return what went wrong."""
    start, ready = asyncio.Event(), asyncio.Semaphore(0)
    tasks = [asyncio.create_task(attend(learner, start, ready, before=before)) for learner in learners]
    waiting = asyncio.gather(*(ready.acquire() for _ in learners))
    await asyncio.wait([waiting, *tasks], return_when=asyncio.FIRST_COMPLETED)
    print(f"load average at the start: {os.getloadavg()[0]:.1f}", flush=True)
    start.set()
    done = await asyncio.gather(*tasks, return_exceptions=True)
    return [f"{type(fault).__name__}: {fault}" for fault in done if isinstance(fault, BaseException)]


async def isolation_faults(learners: Sequence[LearnerBrowser]) -> list[str]:
    """Try to reach the first learner's record and server as the second, and to write what all share."""
    first, second = learners[:2]
    record = Path(pwd.getpwnam(first.name).pw_dir, RECORD)
    await first.run_cell(NOTE)
    faults = [] if record.is_file() else [f"{record} is not there, so nothing was tried"]
    for path in (record, record.parent):
        said = (await second.run_cell(READ.format(path=str(path)))).strip()
        print(f"{second.name} reads {path}: {said[:60]}")
        faults += [] if said == "PermissionError" else [f"{second.name} could read {path}"]
    shared = "import os\nprint(os.access(os.environ['SYMPBLOCK_SHARED_CACHE'], os.W_OK))"
    if (await second.run_cell(shared)).strip() != "False":
        faults.append(f"{second.name} can write what all share")
    try:
        second.get(f"/user/{first.name}/api/contents")
        faults.append(f"{second.name} could enter the server of {first.name}")
    except urllib.error.HTTPError as error:
        print(f"{second.name} enters the server of {first.name}: HTTP {error.code}")
    return faults


def spread(values: Sequence[float]) -> str:
    """Return median, 95th percentile and maximum."""
    ordered = sorted(values)
    late = ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]
    return f"median {statistics.median(ordered):.1f}, 95 % {late:.1f}, longest {ordered[-1]:.1f}"


def report(learners: Sequence[LearnerBrowser], faults: Sequence[str]) -> None:
    """Print what was measured."""
    for step in ("server", "page", "kernel", "room", "picture", "end"):
        times = [who.reached_s[step] - who.reached_s["start"] for who in learners if step in who.reached_s]
        if times:
            print(f"{step:8s} s after the start: {spread(times)} ({len(times)} of {len(learners)} learners)")
    memory = [shares_mb(pwd.getpwnam(who.name).pw_uid) for who in learners]
    print(f"memory of a learner, MB: {spread(memory)}; all together {sum(memory):.0f}")
    taken_s = [processor_s(pwd.getpwnam(who.name).pw_uid) for who in learners]
    print(f"processor time of a learner until the end, s: {spread(taken_s)}; all together {sum(taken_s):.0f}")
    print(f"load average at the end: {os.getloadavg()[0]:.1f}")
    print(json.dumps({"learners": len(learners), "faults": list(faults)}))


async def try_class(hub: str, passwords: dict[str, str], *, before: bool) -> int:
    """Hold the class, and return how much went wrong."""
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(len(passwords)))  # a browser for each
    learners = [LearnerBrowser(hub, name, word) for name, word in passwords.items()]
    try:
        faults = await hold_class(learners, before=before)
        if len(learners) > 1 and not faults:
            faults += await isolation_faults(learners)
        report(learners, faults)
        return len(faults)
    finally:
        await asyncio.gather(*(asyncio.to_thread(learner.end_server) for learner in learners), return_exceptions=True)


def main() -> int:
    """Read the command line, and try."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--hub", default="http://127.0.0.1:8000", help="address of the running hub")
    parser.add_argument("--learners", type=int, default=20)
    parser.add_argument("--group", default="learners", help="group of the accounts that are made")
    parser.add_argument("--before", action="store_true", help="all have logged in before the class begins")
    told = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # accounts are removed then, too
    with accounts(told.learners, told.group) as passwords:
        return int(asyncio.run(try_class(told.hub, passwords, before=told.before)) > 0)


if __name__ == "__main__":
    sys.exit(main())
