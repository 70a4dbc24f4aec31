"""Readers of exported questions that know nothing of how they were written: they parse, and score by the rules of the format."""

from __future__ import annotations

from dataclasses import dataclass, field
from xml.etree import ElementTree as Xml

QTI12 = "{http://www.imsglobal.org/xsd/ims_qtiasiv1p2}"
QTI21 = "{http://www.imsglobal.org/xsd/imsqti_v2p1}"


@dataclass
class Reading:
    """Holds what a reader says about one answer: a share of the full score, and the words shown."""

    share: float
    shown: list[str] = field(default_factory=list)


def words(element: Xml.Element | None) -> str:
    """Return all text of an element."""
    return " ".join("".join(element.itertext()).split()) if element is not None else ""


class MoodleReader:
    """Scores a question of a Moodle XML file as Moodle documents it."""

    def __init__(self, question: Xml.Element) -> None:
        self.question = question
        self.answers = question.findall("answer")

    def read(self, response: object) -> Reading:
        """Score ids of choices by their place, a list of them, or a number."""
        kind = self.question.get("type")
        if kind == "numerical":
            return self._number(float(response))
        if kind == "ordering":
            return Reading(float([self._index(one) for one in response] == list(range(len(self.answers)))))
        chosen = [self._index(one) for one in (response if isinstance(response, list) else [response])]
        if self.question.findtext("single") == "true":
            assert len(chosen) == 1
        total = sum(float(self.answers[index].get("fraction")) for index in chosen)
        share = min(max(total / 100, 0.0), 1.0)
        # Moodle rounds to seven digits: three thirds of five digits are the whole.
        return Reading(round(share, 4), [words(self.answers[index].find("feedback")) for index in chosen])

    def _index(self, identity: str) -> int:
        return "abcdef".index(identity)

    def _number(self, value: float) -> Reading:
        for answer in self.answers:
            middle, tolerance = float(answer.findtext("text")), float(answer.findtext("tolerance"))
            if abs(value - middle) <= tolerance + 1e-12 * abs(middle):
                return Reading(float(answer.get("fraction")) / 100, [words(answer.find("feedback"))])
        return Reading(0.0)


class Qti12Reader:
    """Runs the response processing of a QTI 1.2 item."""

    def __init__(self, item: Xml.Element) -> None:
        self.item = item

    def read(self, response: object) -> Reading:
        """Score an id, a list of ids, or a number."""
        reading = Reading(0.0)
        for rule in self.item.iter(f"{QTI12}respcondition"):
            conditions = rule.find(f"{QTI12}conditionvar")
            if not all(self._holds(each, response) for each in conditions):
                continue
            for setting in rule.findall(f"{QTI12}setvar"):
                assert (setting.get("action"), setting.get("varname")) == ("Set", "SCORE")
                reading.share = float(setting.text) / 100
            reading.shown += [self._feedback(each.get("linkrefid")) for each in rule.findall(f"{QTI12}displayfeedback")]
            if rule.get("continue") == "No":
                break
        return reading

    def _holds(self, test: Xml.Element, response: object) -> bool:
        name = test.tag.removeprefix(QTI12)
        if name == "other":
            return True
        if name == "and":
            return all(self._holds(each, response) for each in test)
        if name == "not":
            return not self._holds(test[0], response)
        if name in ("vargte", "varlte"):
            limit = float(test.text)
            return float(response) >= limit if name == "vargte" else float(response) <= limit
        assert name == "varequal", name
        if test.get("index"):
            return response[int(test.get("index")) - 1] == test.text
        return test.text in (response if isinstance(response, list) else [response])

    def _feedback(self, identity: str) -> str:
        found = [each for each in self.item.iter(f"{QTI12}itemfeedback") if each.get("ident") == identity]
        assert len(found) == 1, identity
        return words(found[0])


class Qti21Reader:
    """Runs the response processing of a QTI 2.1 item."""

    def __init__(self, item: Xml.Element) -> None:
        self.item = item
        self.declaration = item.find(f"{QTI21}responseDeclaration")
        self.correct = [each.text for each in self.declaration.find(f"{QTI21}correctResponse")]

    def read(self, response: object) -> Reading:
        """Score an id, a list of ids, a number, or None."""
        self.response = [] if response is None else response if isinstance(response, list) else [response]
        self.outcomes: dict[str, list] = {"SCORE": [0.0], "FEEDBACK": [], "WHY": []}
        self._run(self.item.find(f"{QTI21}responseProcessing"))
        declared = {each.get("identifier"): each for each in self.item.findall(f"{QTI21}outcomeDeclaration")}
        assert set(declared) == set(self.outcomes)
        shown = [
            words(each)
            for each in self.item.findall(f"{QTI21}modalFeedback")
            if each.get("identifier") in self.outcomes[each.get("outcomeIdentifier")]
        ]
        return Reading(float(self.outcomes["SCORE"][0]) / float(declared["SCORE"].get("normalMaximum")), shown)

    def point(self, x_px: float, y_px: float) -> str | None:
        """Return the first polygon that holds a point, as a reader does where some overlap."""
        from shapely.geometry import Point, Polygon

        for place in self.item.iter(f"{QTI21}hotspotChoice"):
            numbers = [float(number) for number in place.get("coords").split(",")]
            corners = list(zip(numbers[::2], numbers[1::2], strict=True))
            if Polygon(corners).buffer(0).covers(Point(x_px, y_px)):
                return place.get("identifier")
        return None

    def _run(self, rules: Xml.Element) -> None:
        for rule in rules:
            name = rule.tag.removeprefix(QTI21)
            if name == "responseCondition":
                branch = next((each for each in rule if self._value(each[0])), None)
                if branch is not None:
                    self._run(branch)
            elif name == "setOutcomeValue":
                self.outcomes[rule.get("identifier")] = self._value(rule[0])

    def _value(self, node: Xml.Element):
        name = node.tag.removeprefix(QTI21)
        parts = [self._value(each) for each in node]
        match name:
            case "setOutcomeValue" | "responseCondition":
                return True
            case "variable":
                return self.response
            case "correct":
                return self.correct
            case "baseValue":
                return [float(node.text) if node.get("baseType") == "float" else node.text]
            case "match":
                return parts[0] == parts[1]
            case "multiple":
                return parts[0] + parts[1]
            case "and":
                return all(parts)
            case "gte" | "lte" | "lt" | "gt":
                return bool(parts[0]) and _compare(name, float(parts[0][0]), parts[1][0])
            case "mapResponse":
                return [self._mapped()]
        raise AssertionError(f"unknown expression {name}")

    def _mapped(self) -> float:
        mapping = self.declaration.find(f"{QTI21}mapping")
        values = {each.get("mapKey"): float(each.get("mappedValue")) for each in mapping}
        total = sum(values.get(one, float(mapping.get("defaultValue"))) for one in set(self.response))
        return min(max(total, float(mapping.get("lowerBound"))), float(mapping.get("upperBound")))


def _compare(name: str, one: float, two: float) -> bool:
    return {"gte": one >= two, "lte": one <= two, "lt": one < two, "gt": one > two}[name]
