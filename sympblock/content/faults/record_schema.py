"""What belongs at each place of a record, read from the JSON schema that pydantic makes of its class."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from pydantic import TypeAdapter

Node = Mapping[str, Any]


class RecordSchema:
    """Says of each place in a record what belongs there.

    Parameters
    ----------
    kind : type
        Record class, or a union of classes told apart by a field.
    """

    def __init__(self, kind: Any) -> None:
        self._root: Node = TypeAdapter(kind).json_schema()

    def find(self, place: Sequence[str | int]) -> tuple[list[str | int], Node]:
        """Go to a place, as far as the schema knows it.

        Parameters
        ----------
        place : sequence of str or int
            As pydantic tells it: with the tags of unions and the branches that it tried, which no author wrote.

        Returns
        -------
        list of str or int
            The place without those.
        mapping
            The schema of what belongs there.
        """
        node, shown = self._resolved(self._root), []
        for part in place:
            if tagged := node.get("discriminator", {}).get("mapping", {}).get(part):
                node = self._resolved({"$ref": tagged})
            elif (child := self._child(node, part)) is not None:
                node = child
                shown.append(part)
            else:
                break
        return shown, node

    def fields(self, node: Node) -> list[str]:
        """List the fields that an author may write in a mapping; the folder of a record is set by its loader."""
        return [name for name, inner in node.get("properties", {}).items() if inner.get("format") != "path"]

    def form(self, node: Node) -> str:
        """Say what to write at a place."""
        node = self._resolved(node)
        if "description" in node and node.get("type") == "string":
            return node["description"]
        for mark, say in self._forms().items():
            if mark in node or node.get("type") == mark:
                return say(node)
        return "something else"

    def form_of_tag(self, node: Node) -> str:
        """Say what the field may be by which a mapping tells its kind."""
        return _one_of(self.allowed(node))

    def form_of_names(self, node: Node) -> str:
        """Say how the names of a mapping are written."""
        names = node.get("propertyNames", {})
        if allowed := self.allowed(names):
            return _one_of(allowed)
        pattern = names.get("pattern") or next(iter(node["patternProperties"]))
        named = next((found for found in self.strings() if found.get("pattern") == pattern), {})
        return named.get("description", "another name")

    def allowed(self, node: Node) -> list[str]:
        """List the values of a closed choice; empty if the choice is open."""
        node = self._resolved(node)
        if "discriminator" in node:
            tags = {target: tag for tag, target in node["discriminator"]["mapping"].items()}
            return [tags[branch["$ref"]] for branch in node["oneOf"]]
        return [str(value) for value in node.get("enum", [node["const"]] if "const" in node else [])]

    def strings(self) -> Iterator[Node]:
        """Yield the schema of every text, wherever it stands."""
        yield from _strings(self._root)

    def _forms(self) -> Mapping[str, Callable[[Node], str]]:
        return {
            "enum": lambda node: _one_of(self.allowed(node)),
            "const": lambda node: node["const"],
            "discriminator": lambda node: "a mapping of fields",
            "anyOf": self._form_of_branches,
            "boolean": lambda _: "true or false",
            "integer": lambda node: f"a whole number{_bounds(node)}",
            "number": lambda node: f"a number{_bounds(node)}",
            "array": lambda node: f"a list of {_counted(node)}, each {self._form_of_entries(node)}",
            "object": self._form_of_mapping,
            "string": _form_of_text,
        }

    def _form_of_branches(self, node: Node) -> str:
        branches = [branch for branch in node["anyOf"] if branch.get("type") != "null"]
        words = " or ".join(dict.fromkeys(map(self.form, branches)))
        return words if len(branches) == len(node["anyOf"]) else f"{words}, or leave it empty"

    def _form_of_entries(self, node: Node) -> str:
        return self.form(node["items"] if "items" in node else node["prefixItems"][0])

    def _form_of_mapping(self, node: Node) -> str:
        fields = self.fields(node)
        return f"a mapping with the fields {', '.join(fields)}" if fields else "a mapping of names to values"

    def _resolved(self, node: Node) -> Node:
        """Follow references to the record that they name."""
        while "$ref" in node:
            node = self._root["$defs"][node["$ref"].rsplit("/", 1)[-1]]
        return node

    def _child(self, node: Node, part: str | int) -> Node | None:
        for branch in node.get("anyOf", [node]):
            branch = self._resolved(branch)
            named = {**branch.get("properties", {})}
            others = [branch.get("additionalProperties"), *branch.get("patternProperties", {}).values()]
            values = [each for each in others if isinstance(each, dict)]
            if isinstance(part, int):
                entries = [*branch.get("prefixItems", [])[part : part + 1], branch.get("items")]
                values = [each for each in entries if each] if branch.get("type") == "array" else []
            child = named.get(str(part)) or next(iter(values), None)
            if child is not None:
                return self._resolved(child)
        return None


def _strings(node: Any) -> Iterator[Node]:
    if isinstance(node, Mapping):
        if node.get("type") == "string":
            yield node
        for child in node.values():
            yield from _strings(child)
    elif isinstance(node, list):
        for child in node:
            yield from _strings(child)


def _one_of(values: Sequence[str]) -> str:
    words = [value for value in values if value]
    named = words[0] if len(words) == 1 else f"one of {', '.join(words)}"
    return named if len(words) == len(values) else f"{named}, or leave it empty"


def _bounds(node: Node) -> str:
    if "minimum" in node and "maximum" in node:
        return f" from {node['minimum']:g} to {node['maximum']:g}"
    low = [f"above {node['exclusiveMinimum']:g}"] if "exclusiveMinimum" in node else []
    low += [f"at least {node['minimum']:g}"] if "minimum" in node else []
    high = [f"at most {node['maximum']:g}"] if "maximum" in node else []
    words = " and ".join([*low, *high])
    return f" of {words}" if words.startswith("at") else f" {words}" if words else ""


def _counted(node: Node) -> str:
    least, most = node.get("minItems", 0), node.get("maxItems")
    if least == most:
        return f"{least} entries"
    if most is None:
        return f"at least {least} entries" if least > 1 else "one entry or more" if least else "entries"
    return f"{least} to {most} entries"


def _form_of_text(node: Node) -> str:
    if node.get("format") == "date":
        return "a date such as 2026-11-29"
    if "maxLength" in node:
        return f"a text of at most {node['maxLength']} characters"
    if "pattern" in node:
        return f"a text of the form {node['pattern']}"
    return "a text" if node.get("minLength") else "a text, which may be empty"
