"""The reading edition as one file for a learning system: each lesson by itself, with the script that reports it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from sympblock.edition.edition_dates import imprint
from sympblock.edition.edition_site import EditionSite, site_files
from sympblock.edition.package.manifest import MANIFEST, LessonUnit, PackageContent, ScormVersion, manifest
from sympblock.edition.site.about_page import about_page
from sympblock.edition.site.frame import COURSE_TITLE
from sympblock.edition.site.page_outline import page_outline
from sympblock.edition.site.site_page import SitePage
from sympblock.exports.package_file import zipped_files

#: The script that talks to a learning system, and the element that tells it the version.
SCRIPT, ELEMENT = "package", "package-data"
KEPT = (
    "Nothing in your browser while a learning system records a lesson. The lesson tells that system your answers, how sure "
    "you were of each, which share of them is right, and how long you stayed. Whoever runs it can say who sees this. "
    "In a window that no learning system records, your answers stay on your own device."
)
_WIDGET = re.compile(r'class="widget"')
_ALIVE = re.compile(r'class="live-panel"')


@dataclass(frozen=True)
class ScormPackage:
    """Holds a package.

    Attributes
    ----------
    site : EditionSite
        Its pages and files, without the manifest.
    lessons : tuple of str
        Names of its lessons, in their order.
    packed : bytes
        The zip file; the same pages make the same bytes.
    still_parts : int
        How many simulators and panels it shows in chosen states alone.
    """

    site: EditionSite
    lessons: tuple[str, ...]
    packed: bytes
    still_parts: int


def scorm_package(site: EditionSite, version: ScormVersion) -> ScormPackage:
    """Pack an edition.

    Parameters
    ----------
    site : EditionSite
        Lessons and what can be looked up, as for the web.
    version : ScormVersion
        Of SCORM.
    """
    pages = tuple(_reporting(page, version) for page in site.pages)
    packed_site = EditionSite(pages, site_files(pages))
    content = package_content(packed_site)
    packed = zipped_files({MANIFEST: manifest(content, version), **packed_site.files})
    still_parts = sum(len(_WIDGET.findall(page.body)) - len(_ALIVE.findall(page.body)) for page in pages)
    return ScormPackage(packed_site, tuple(unit.name for unit in content.units), packed, still_parts)


def _reporting(page: SitePage, version: ScormVersion) -> SitePage:
    """Give a lesson the script that reports it, before all others: the questions take their answers from it."""
    if page.name == "about.html":
        return about_page(imprint(), KEPT)
    if page.kind != "lesson":
        return page
    told = (ELEMENT, json.dumps({"version": version.name}))
    return replace(page, scripts=(SCRIPT, *page.scripts), data=(*page.data, told))


def package_content(site: EditionSite) -> PackageContent:
    """Say which files belong to which lesson of an edition."""
    lessons = [page for page in site.pages if page.kind == "lesson"]
    units = [LessonUnit(page.name.removesuffix(".html"), _title(page), _needed(page, site.files)) for page in lessons]
    loaded = {file for unit in units for file in unit.files}
    return PackageContent(COURSE_TITLE, units, [file for file in site.files if file not in loaded])


def _title(page: SitePage) -> str:
    return page.title if page.number in ("", "00") else f"{int(page.number)}. {page.title}"


def _needed(page: SitePage, files: Mapping[str, bytes]) -> list[str]:
    """List the page and all that it loads, pictures that its script alone shows among them."""
    loaded = [*page_outline(files[page.name].decode()).resources, *page.files]
    return list(dict.fromkeys([page.name, *(file for file in loaded if file in files)]))
