"""The manifest of a package: its lessons in their order, and all files that each of them needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from xml.etree import ElementTree as Xml

from sympblock.exports.asked_question import COURSE_ID
from sympblock.exports.package_file import as_bytes

MANIFEST = "imsmanifest.xml"
SHARED = "shared"


@dataclass(frozen=True)
class ScormVersion:
    """Holds how a version of SCORM writes a manifest.

    Attributes
    ----------
    name : str
        As it is asked for.
    schema : str
        As a manifest names it.
    packaging, runtime : str
        Namespaces of the manifest and of what SCORM adds to it.
    kind : str
        The attribute that says whether a resource talks to the learning system.
    sequencing : str
        Namespace of the rules between lessons; empty without any.
    """

    name: str
    schema: str
    packaging: str
    runtime: str
    kind: str
    sequencing: str = ""


VERSIONS = {
    "1.2": ScormVersion(
        "1.2",
        "1.2",
        "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
        "http://www.adlnet.org/xsd/adlcp_rootv1p2",
        "adlcp:scormtype",
    ),
    "2004": ScormVersion(
        "2004",
        "2004 4th Edition",
        "http://www.imsglobal.org/xsd/imscp_v1p1",
        "http://www.adlnet.org/xsd/adlcp_v1p3",
        "adlcp:scormType",
        "http://www.imsglobal.org/xsd/imsss",
    ),
}


@dataclass(frozen=True)
class LessonUnit:
    """Names one lesson of a package; the standard calls it a SCO.

    Attributes
    ----------
    name : str
        Such as ``"03_lumbar_approach"``.
    title : str
        As the learning system lists it.
    files : sequence of str
        All that its page loads, the page first.
    """

    name: str
    title: str
    files: Sequence[str]


@dataclass(frozen=True)
class PackageContent:
    """Holds what a manifest lists.

    Attributes
    ----------
    title : str
        Of the course.
    units : sequence of LessonUnit
        The lessons in their order.
    shared : sequence of str
        Files that no lesson loads at once: pages to look something up in, and the search.
    """

    title: str
    units: Sequence[LessonUnit]
    shared: Sequence[str]


def manifest(content: PackageContent, version: ScormVersion) -> bytes:
    """Write the manifest of a package."""
    names = {"xmlns": version.packaging, "xmlns:adlcp": version.runtime}
    if version.sequencing:
        names["xmlns:imsss"] = version.sequencing
    root = Xml.Element("manifest", {"identifier": f"{COURSE_ID}_scorm", "version": "1.0", **names})
    metadata = Xml.SubElement(root, "metadata")
    Xml.SubElement(metadata, "schema").text = "ADL SCORM"
    Xml.SubElement(metadata, "schemaversion").text = version.schema
    organisations = Xml.SubElement(root, "organizations", default="lessons")
    organisations.append(_organisation(content, version))
    root.append(_resources(content, version))
    return as_bytes(root)


def _organisation(content: PackageContent, version: ScormVersion) -> Xml.Element:
    lessons = Xml.Element("organization", identifier="lessons")
    Xml.SubElement(lessons, "title").text = content.title
    for unit in content.units:
        item = Xml.SubElement(lessons, "item", identifier=f"item_{unit.name}", identifierref=f"lesson_{unit.name}")
        Xml.SubElement(item, "title").text = unit.title
        if version.sequencing:
            # Without these the learning system would call a lesson complete that tells it nothing yet.
            own = {"completionSetByContent": "true", "objectiveSetByContent": "true"}
            Xml.SubElement(Xml.SubElement(item, "imsss:sequencing"), "imsss:deliveryControls", own)
    if version.sequencing:
        # Every lesson may be opened at any time, and one leads on to the next.
        Xml.SubElement(Xml.SubElement(lessons, "imsss:sequencing"), "imsss:controlMode", choice="true", flow="true")
    return lessons


def _resources(content: PackageContent, version: ScormVersion) -> Xml.Element:
    listed = Xml.Element("resources")
    for unit in content.units:
        names = {"identifier": f"lesson_{unit.name}", "type": "webcontent", "href": unit.files[0], version.kind: "sco"}
        resource = _resource(listed, names, unit.files)
        Xml.SubElement(resource, "dependency", identifierref=SHARED)
    _resource(listed, {"identifier": SHARED, "type": "webcontent", version.kind: "asset"}, content.shared)
    return listed


def _resource(listed: Xml.Element, names: dict[str, str], files: Sequence[str]) -> Xml.Element:
    resource = Xml.SubElement(listed, "resource", names)
    for file in files:
        Xml.SubElement(resource, "file", href=file)
    return resource
