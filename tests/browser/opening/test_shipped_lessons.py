"""The lessons of the course themselves, in the launcher's door and in a plain JupyterLab."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from sympblock.course.checkout import ROOT
from sympblock.course.generated_files import lesson_paths

LESSONS = [path.stem for path in lesson_paths()]
BROKEN_PICTURES = "() => [...document.images].filter((image) => !image.naturalWidth).map((image) => image.src)"
WIDGET_NAMES = """() => {
  const widgets = ".sympblock-panel, .sympblock-quiz";
  const ids = [...document.querySelectorAll(widgets)].flatMap((w) => [...w.querySelectorAll("[id]")].map((n) => n.id));
  const sets = [...document.querySelectorAll(widgets)].flatMap((w) => [...w.querySelectorAll("fieldset")]);
  const names = sets.map((set) => set.querySelector("input[type=radio]")).filter(Boolean).map((input) => input.name);
  return [ids, names];
}"""
VISIBLE_ERROR = "[data-mime-type='application/vnd.jupyter.error']:visible, [data-mime-type='application/vnd.jupyter.stderr']:visible"


def expect_whole(page: Page) -> None:
    """Look for errors, code, citations without a link, missing pictures, and names that two widgets share."""
    page.wait_for_load_state("networkidle")
    expect(page.locator(VISIBLE_ERROR)).to_have_count(0)
    expect(page.locator(".jp-CodeCell .jp-Cell-inputWrapper:visible")).to_have_count(0)
    expect(page.locator(".jp-MarkdownOutput").filter(has_text=re.compile(r"\[@\w"))).to_have_count(0)
    assert page.evaluate(BROKEN_PICTURES) == []
    # Equal ids would lend one picture the frame of another; equal names would join the answers of two questions.
    ids, groups = page.evaluate(WIDGET_NAMES)
    assert ids and len(set(ids)) == len(ids)
    assert groups and len(set(groups)) == len(groups)


def test_the_start_page_runs_by_itself_and_is_whole(page, open_lesson) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    open_lesson(f"{LESSONS[0]}.ipynb")
    expect_whole(page)
    # Whether JupyterLab wants to be built anew: a Node process for each page, of no use to a reader.
    assert [url for url in asked if "/lab/api/build" in url] == []


@pytest.mark.long
@pytest.mark.parametrize("lesson", LESSONS[1:])
def test_lesson_is_reached_from_the_start_page_runs_by_itself_and_links_on(page, open_lesson, lesson) -> None:
    open_lesson(f"{LESSONS[0]}.ipynb")
    page.locator(f'a[href*="{lesson}.ipynb"]:visible').first.click()
    expect(page).to_have_url(re.compile(lesson))
    page.locator('.jp-NotebookPanel:visible[data-sympblock-state="done"]').wait_for(timeout=60_000)
    expect_whole(page)
    page.locator('.jp-MarkdownCell:visible a[href*=".ipynb"]:visible').first.click()
    expect(page).not_to_have_url(re.compile(lesson))


def _environment(place: Path) -> dict[str, str]:
    own = {key: value for key, value in os.environ.items() if not key.startswith("JUPYTER")}
    places = {f"JUPYTER_{name}_DIR": str(place / name) for name in ("CONFIG", "DATA", "RUNTIME")}
    return own | places | {"JUPYTER_TOKEN": "plain"}


@pytest.fixture(scope="module")
def plain_lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Run ``jupyter lab`` as somebody does who never heard of the launcher."""
    if not (Path(sys.prefix) / "share/jupyter/labextensions/sympblock-open").is_dir():
        reason = "the package is not installed here: pip install -r requirements.txt"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [
        sys.executable,
        "-m",
        "jupyterlab",
        "--no-browser",
        "--allow-root",
        f"--ServerApp.port={port}",
        "--ServerApp.port_retries=0",
    ]
    base = f"http://127.0.0.1:{port}"
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=_environment(tmp_path_factory.mktemp("plain")),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as server:
        for _ in range(240):
            try:
                urllib.request.urlopen(f"{base}/api/status?token=plain", timeout=1).close()
                break
            except OSError:
                assert server.poll() is None, "jupyter lab ended by itself"
                time.sleep(0.25)
        yield base
        server.terminate()


@pytest.mark.long
def test_plain_jupyter_lab_runs_a_shipped_lesson_too(page, plain_lab, heard) -> None:
    before = (ROOT / f"notebooks/{LESSONS[1]}.ipynb").read_bytes()
    page.goto(f"{plain_lab}/lab/tree/notebooks/{LESSONS[1]}.ipynb?token=plain")
    panel = page.locator(".jp-NotebookPanel:visible[data-sympblock-state]")
    expect(panel).to_have_attribute("data-sympblock-state", "done", timeout=60_000)
    expect(page.get_by_role("button", name="Check answer").first).to_be_visible()
    assert (ROOT / f"notebooks/{LESSONS[1]}.ipynb").read_bytes() == before
    forget_news(heard)


def forget_news(heard) -> None:
    """A plain JupyterLab asks at each start whether it may fetch news; that is not ours to decide."""
    heard.outside[:] = [address for address in heard.outside if "jupyterlab.github.io" not in address]


@pytest.mark.long
def test_a_lesson_that_plain_jupyter_lab_opens_again_waits_until_it_is_looked_at(page, plain_lab, heard) -> None:
    """One page is left with two lessons in it; JupyterLab opens both again, one of them out of sight."""
    in_sight = page.locator('.jp-NotebookPanel:visible[data-sympblock-state="done"]')

    def keeps_both(answer) -> bool:
        return "/api/workspaces" in answer.url and LESSONS[2] in (answer.request.post_data or "")

    page.goto(f"{plain_lab}/lab/tree/notebooks/{LESSONS[1]}.ipynb?token=plain&reset")
    in_sight.wait_for(timeout=60_000)
    with page.expect_response(keeps_both):
        page.get_by_role("link", name=re.compile("^Next:")).first.click()
    expect(page.locator("[data-sympblock-state]")).to_have_count(2)
    in_sight.wait_for(timeout=60_000)
    page.goto(f"{plain_lab}/lab?token=plain")
    in_sight.wait_for(timeout=60_000)
    expect(page.locator("[data-sympblock-state]")).to_have_count(1)
    page.get_by_role("link", name=re.compile("^Previous:")).locator("visible=true").first.click()
    expect(page.locator("[data-sympblock-state]")).to_have_count(2)
    in_sight.wait_for(timeout=60_000)
    forget_news(heard)
