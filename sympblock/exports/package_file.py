"""A package of questions as a zip file: its manifest by IMS Content Packaging 1.1, its questions and its pictures."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree import ElementTree as Xml

from sympblock.exports.asked_question import COURSE_ID

PACKAGING = "http://www.imsglobal.org/xsd/imscp_v1p1"
#: One time for all files, so that the same questions make the same file. Zip knows no earlier one.
STAMP = (1980, 1, 1, 0, 0, 0)
PICTURES = "images/"


@dataclass(frozen=True)
class Resource:
    """Names one entry of a manifest.

    Attributes
    ----------
    identifier, kind, href : str
        Its name, its type by the specification, and its file.
    pictures : tuple of str
        Names of further files that it shows.
    uses : tuple of str
        Identifiers of resources that it rests on.
    """

    identifier: str
    kind: str
    href: str
    pictures: tuple[str, ...] = ()
    uses: tuple[str, ...] = ()


def zipped(schema: tuple[str, str], resources: list[Resource], files: Mapping[str, bytes]) -> bytes:
    """Return a package: the manifest first, then the files."""
    return zipped_files({"imsmanifest.xml": _manifest(schema, resources), **files})


def zipped_files(files: Mapping[str, bytes]) -> bytes:
    """Return files as a zip, in their order; the same files make the same bytes."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, STAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(entry, data)
    return packed.getvalue()


def as_bytes(root: Xml.Element) -> bytes:
    """Return a document with its declaration."""
    Xml.indent(root, " ")
    return Xml.tostring(root, "utf-8", xml_declaration=True)


def _manifest(schema: tuple[str, str], resources: list[Resource]) -> bytes:
    root = Xml.Element("manifest", xmlns=PACKAGING, identifier=f"{COURSE_ID}_manifest")
    metadata = Xml.SubElement(root, "metadata")
    for name, value in zip(("schema", "schemaversion"), schema, strict=True):
        Xml.SubElement(metadata, name).text = value
    Xml.SubElement(root, "organizations")
    listed = Xml.SubElement(root, "resources")
    for resource in resources:
        listed.append(_resource(resource))
    return as_bytes(root)


def _resource(resource: Resource) -> Xml.Element:
    attributes = {"identifier": resource.identifier, "type": resource.kind, "href": resource.href}
    entry = Xml.Element("resource", attributes)
    for href in (resource.href, *(PICTURES + name for name in resource.pictures)):
        Xml.SubElement(entry, "file", href=href)
    for identifier in resource.uses:
        Xml.SubElement(entry, "dependency", identifierref=identifier)
    return entry
