"""Whether a package holds what its manifest lists, and lists what it holds."""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from collections.abc import Iterator
from urllib.parse import unquote
from xml.etree import ElementTree as Xml

from sympblock.edition.package.manifest import MANIFEST, ScormVersion


def package_faults(packed: bytes, version: ScormVersion) -> list[str]:
    """Name what is wrong with a package by the rules of SCORM.

    Parameters
    ----------
    packed : bytes
        The zip file.
    version : ScormVersion
        The version that it shall follow.

    Returns
    -------
    list of str
        One line for each fault; empty if all holds.
    """
    with zipfile.ZipFile(io.BytesIO(packed)) as opened:
        names = opened.namelist()
        if MANIFEST not in names:
            return [f"{MANIFEST} is missing"]
        root = Xml.fromstring(opened.read(MANIFEST))
    return [*_file_faults(root, names, version), *_name_faults(root, version)]


def _file_faults(root: Xml.Element, names: list[str], version: ScormVersion) -> Iterator[str]:
    found, listed = Counter(names), set(_hrefs(root, "file", version))
    yield from (f"{name} is in the package twice" for name, count in found.items() if count > 1)
    yield from (f"{name} is listed but not in the package" for name in sorted(listed - set(found)))
    yield from (f"{name} is in the package but not listed" for name in sorted(set(found) - listed - {MANIFEST}))
    for resource in root.iter(_tag("resource", version)):
        own = set(_hrefs(resource, "file", version))
        if (opened := resource.get("href")) is not None and opened not in own:
            yield f"{resource.get('identifier')} opens {opened} and does not list it"


def _name_faults(root: Xml.Element, version: ScormVersion) -> Iterator[str]:
    given = Counter(element.get("identifier") for element in root.iter() if "identifier" in element.attrib)
    yield from (f"two things are called {name}" for name, count in given.items() if count > 1)
    asked = [element.get("identifierref") for element in root.iter() if "identifierref" in element.attrib]
    yield from (f"{name} is referred to and not there" for name in dict.fromkeys(asked) if name not in given)
    kind = f"{{{version.runtime}}}{version.kind.partition(':')[2]}"
    talking = {each.get("identifier") for each in root.iter(_tag("resource", version)) if each.get(kind) == "sco"}
    opened = {each.get("identifierref") for each in root.iter(_tag("item", version))}
    yield from (f"{name} talks to the learning system, but is no lesson" for name in sorted(talking ^ opened, key=str))


def _hrefs(root: Xml.Element, tag: str, version: ScormVersion) -> Iterator[str]:
    for element in root.iter(_tag(tag, version)):
        yield unquote(element.get("href", ""))


def _tag(name: str, version: ScormVersion) -> str:
    return f"{{{version.packaging}}}{name}"
