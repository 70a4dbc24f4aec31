"""How an answer is scored in QTI 2.1, and which feedback it earns: the rules that each item brings along."""

from __future__ import annotations

from xml.etree import ElementTree as Xml

from sympblock.content.items import NumberItem
from sympblock.exports.asked_question import AskedQuestion


def scoring(question: AskedQuestion) -> Xml.Element:
    """Return the rules that set SCORE, FEEDBACK and WHY."""
    rules = Xml.Element("responseProcessing")
    item = question.item
    if isinstance(item, NumberItem):
        _score_number(rules, item)
    elif item.kind in ("multiple_response", "hotspot"):
        _set(rules, "SCORE").append(Xml.Element("mapResponse", identifier="RESPONSE"))
    else:
        _score_match(rules)
    if item.kind in ("single_best_answer", "hotspot"):
        _set(rules, "FEEDBACK").append(_response())
    elif item.kind == "multiple_response":
        # What was chosen, and what should have been.
        both = Xml.SubElement(_set(rules, "FEEDBACK"), "multiple")
        both.extend([_response(), Xml.Element("correct", identifier="RESPONSE")])
    _set(rules, "WHY").append(_value("identifier", "why"))
    return rules


def _score_match(rules: Xml.Element) -> None:
    when = Xml.SubElement(Xml.SubElement(rules, "responseCondition"), "responseIf")
    match = Xml.SubElement(when, "match")
    match.extend([_response(), Xml.Element("correct", identifier="RESPONSE")])
    _set(when, "SCORE").append(_value("float", "1"))


def _score_number(rules: Xml.Element, item: NumberItem) -> None:
    """Try the accepted interval first, then each typical wrong number, then too low and too high."""
    condition = Xml.SubElement(rules, "responseCondition")
    accepted = Xml.SubElement(condition, "responseIf")
    accepted.append(_between(item.answer.low, item.answer.high))
    _set(accepted, "SCORE").append(_value("float", "1"))
    _set(accepted, "FEEDBACK").append(_value("identifier", "correct"))
    for number, trap in enumerate(item.traps, 1):
        span = _between(trap.value - trap.tolerance, trap.value + trap.tolerance)
        _else_show(condition, span, f"trap_{number}")
    _else_show(condition, _compared("lt", item.answer.low), "low")
    _else_show(condition, _compared("gt", item.answer.high), "high")


def _else_show(condition: Xml.Element, when: Xml.Element, feedback: str) -> None:
    branch = Xml.SubElement(condition, "responseElseIf")
    branch.append(when)
    _set(branch, "FEEDBACK").append(_value("identifier", feedback))


def _between(low: float, high: float) -> Xml.Element:
    both = Xml.Element("and")
    both.extend([_compared("gte", low), _compared("lte", high)])
    return both


def _compared(operator: str, number: float) -> Xml.Element:
    comparison = Xml.Element(operator)
    comparison.extend([_response(), _value("float", f"{number:.12g}")])
    return comparison


def _set(root: Xml.Element, outcome: str) -> Xml.Element:
    return Xml.SubElement(root, "setOutcomeValue", identifier=outcome)


def _response() -> Xml.Element:
    return Xml.Element("variable", identifier="RESPONSE")


def _value(kind: str, text: str) -> Xml.Element:
    value = Xml.Element("baseValue", baseType=kind)
    value.text = text
    return value
