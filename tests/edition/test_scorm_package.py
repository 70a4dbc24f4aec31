"""Laws of the package for learning systems, on an edition of two lessons."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

from sympblock.edition.edition_site import EditionSite
from sympblock.edition.link_check import link_faults
from sympblock.edition.package.manifest import MANIFEST, VERSIONS, ScormVersion
from sympblock.edition.package.manifest_check import package_faults
from sympblock.edition.package.package_command import PackageOrder, all_faults, run_package
from sympblock.edition.package.scorm_package import scorm_package
from sympblock.edition.site.page_outline import page_outline
from sympblock.exports.package_file import zipped_files
from tests.edition.sample_edition import LESSONS


@pytest.fixture(scope="module", params=sorted(VERSIONS))
def version(request: pytest.FixtureRequest) -> ScormVersion:
    return VERSIONS[request.param]


@pytest.fixture(scope="module")
def files(site: EditionSite, version: ScormVersion) -> dict[str, bytes]:
    return unpacked(scorm_package(site, version).packed)


def unpacked(packed: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(packed)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def test_the_manifest_lists_the_files_of_the_package_and_no_others(
    site: EditionSite, version: ScormVersion, files: Mapping[str, bytes]
) -> None:
    assert all_faults(scorm_package(site, version), version) == []
    listed = {file.get("href") for file in Xml.fromstring(files[MANIFEST]).iter(f"{{{version.packaging}}}file")}
    assert listed == set(files) - {MANIFEST}
    assert next(iter(files)) == MANIFEST


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ('<file href="glossary.html" />', "", "glossary.html is in the package but not listed"),
        ('<file href="glossary.html" />', '<file href="gone.html" />', "gone.html is listed but not in the package"),
        ('href="00_start_here.html" adlcp', 'href="about.html" adlcp', "opens about.html and does not list it"),
        ('identifierref="shared"', 'identifierref="other"', "other is referred to and not there"),
        ('identifier="shared"', 'identifier="lessons"', "two things are called lessons"),
        ('"sco">', '"asset">', "lesson_00_start_here talks to the learning system, but is no lesson"),
    ],
)
def test_a_planted_fault_of_the_manifest_is_told(
    files: Mapping[str, bytes], version: ScormVersion, before: str, after: str, told: str
) -> None:
    text = files[MANIFEST].decode()
    assert before in text
    spoilt = {**files, MANIFEST: text.replace(before, after, 1).encode()}
    assert any(told in fault for fault in package_faults(zipped_files(spoilt), version))


def test_each_lesson_lists_all_that_its_page_loads(files: Mapping[str, bytes], version: ScormVersion) -> None:
    resources = list(Xml.fromstring(files[MANIFEST]).iter(f"{{{version.packaging}}}resource"))
    opened = [resource.get("href") for resource in resources if resource.get("href")]
    assert opened == [f"{lesson}.html" for lesson in LESSONS]
    for resource in resources[: len(opened)]:
        listed = {file.get("href") for file in resource.iter(f"{{{version.packaging}}}file")}
        page = files[str(resource.get("href"))].decode()
        assert listed >= {resource.get("href"), *page_outline(page).resources}


def test_what_stays_alive_is_packed_and_not_counted_as_still(site: EditionSite, version: ScormVersion) -> None:
    package = scorm_package(site, version)
    pages = [site.files[f"{lesson}.html"].decode() for lesson in LESSONS]
    alive = [place for page in pages for place in re.findall(r'data-file="([^"]+)"', page)]
    assert alive and set(alive) <= set(unpacked(package.packed))
    assert package.still_parts == sum(page.count("data-widget=") for page in pages) - len(alive)


def test_the_same_pages_make_the_same_bytes(site: EditionSite, version: ScormVersion) -> None:
    assert scorm_package(site, version).packed == scorm_package(site, version).packed


def test_no_page_of_a_package_loads_anything_from_elsewhere(files: Mapping[str, bytes]) -> None:
    assert link_faults(files) == []


def test_only_lessons_talk_to_a_learning_system_and_before_their_questions_are_made(
    files: Mapping[str, bytes], version: ScormVersion
) -> None:
    for name, data in files.items():
        if not name.endswith(".html"):
            continue
        page = data.decode()
        is_lesson = name.removesuffix(".html") in LESSONS
        assert ('src="scripts/package.js"' in page) == is_lesson, name
        if is_lesson:
            assert page.index("scripts/package.js") < page.index("scripts/questions.js")
            assert f'id="package-data">{json.dumps({"version": version.name})}<' in page


def test_the_page_about_a_package_does_not_promise_that_nothing_is_sent(
    site: EditionSite, files: Mapping[str, bytes]
) -> None:
    promise = "No page of this edition sends or fetches anything."
    assert promise in site.files["about.html"].decode()
    assert promise not in files["about.html"].decode()


def test_a_package_that_cannot_be_made_as_asked_is_refused_before_anything_is_built(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("mine")
    (tmp_path / "01_sympathetic_chain_scorm_1.2.zip").write_text("mine")
    orders = {
        "no lesson is called": PackageOrder("1.2", tmp_path, "99"),
        "is a file": PackageOrder("1.2", tmp_path / "file", "01"),
        "does not exist": PackageOrder("1.2", tmp_path / "no" / "folder", "01"),
        "is there already": PackageOrder("1.2", tmp_path, "01"),
    }
    for told, order in orders.items():
        assert run_package(order) == 2
        assert told in capsys.readouterr().err
    assert {path.read_text() for path in tmp_path.iterdir()} == {"mine"}
