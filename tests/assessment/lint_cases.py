"""Items that break one rule of the lint, each beside the same item mended."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import TypeAdapter

from sympblock.content.items import Item

REASON = "The wording of the published criteria is quoted here."


def item(**changes: Any) -> Item:
    """Build an item that breaks no rule, but for the changes."""
    fields = {
        "id": "leg_segments",
        "kind": "single_best_answer",
        "use": "quiz",
        "objective": "outflow",
        "difficulty": "easy",
        "thinking": "apply",
        "stem": "A woman with a painful foot asks where the fibres that a lumbar block stops leave her spinal cord.",
        "question": "Which segments send these fibres to the leg?",
        "choices": choices("T1 to T5", "T10 to L2", "L3 to L5", "S2 to S4"),
        "why": "The leg is served by the lowest part of the outflow.",
        "sources": ["gray1918"],
    }
    return TypeAdapter(Item).validate_python(fields | changes)


def choices(*texts: str, keys: Sequence[int] = (1,)) -> list[dict[str, Any]]:
    """Build choices with their feedback; ``keys`` are the positions of the correct ones, from 0."""
    return [
        {"text": text, "correct": position in keys, "feedback": f"Reason number {position} explains this choice."}
        for position, text in enumerate(texts)
    ]


def order(*texts: str, **changes: Any) -> Item:
    """Build an item that asks for an order."""
    steps = [
        {"text": text, "feedback": f"Step {position} rests on the one before."} for position, text in enumerate(texts)
    ]
    return item(kind="put_in_order", question="In which order do you take these steps?", choices=steps, **changes)


def number(**changes: Any) -> Item:
    """Build an item that asks for a number."""
    fields = {
        "id": "angle",
        "kind": "number",
        "question": "At how many degrees does the needle go in?",
        "answer": {"value": 30, "low": 29, "high": 31, "unit": "deg"},
        "feedback": {
            "correct": "The tangent is 60 over 104.",
            "low": "It would pass lateral.",
            "high": "It would meet bone.",
        },
    }
    base = item().model_dump(exclude={"choices"})
    return TypeAdapter(Item).validate_python(base | fields | changes)


def places(**changes: Any) -> Item:
    """Build an item that asks for a place on a picture."""
    found = choices("Beside the body", "Before the body", "Behind the body")
    regions = [
        choice | {"region": {"structure": name}}
        for choice, name in zip(found, ("psoas", "aorta", "canal"), strict=True)
    ]
    fields = {
        "kind": "hotspot",
        "question": "Point to the great vessel.",
        "elsewhere": "Look at the front edge of the body.",
        "picture": {"scene": "axial_section"},
        "choices": regions,
    }
    return item(**(fields | changes))


def spread(places_of_keys: Sequence[int]) -> list[Item]:
    """Build items whose keys stand in the given places, from 0."""
    texts = ("In the psoas", "In the plane", "In the veins", "In the discs")
    return [
        item(id=f"item_{count}", choices=choices(*texts, keys=(place,))) for count, place in enumerate(places_of_keys)
    ]


def lengths(longest_keys: int) -> list[Item]:
    """Build twelve items; in the first ``longest_keys`` the key is longer than the others by a little."""
    sets = (
        ("In the psoas", "In the planes", "In the veins", "In the discs"),
        ("In a muscle", "In planes", "In a vein", "In a disc"),
    )
    return [
        item(id=f"item_{count}", choices=choices(*_key_at(sets[count >= longest_keys], count % 4), keys=(count % 4,)))
        for count in range(12)
    ]


def _key_at(texts: Sequence[str], place: int) -> list[str]:
    others = [text for text in texts if text != texts[1]]
    return [*others[:place], texts[1], *others[place:]]


WORDS = "The foot is cold and the patient asks what can be done about it today. "

CASES: list[tuple[str, list[Item], list[Item]]] = [
    (
        "no_above",
        [item(choices=choices("Fluid in the psoas", "Fluid in the plane", "Both of the above"))],
        [item(choices=choices("Fluid in the psoas", "Fluid in the plane", "Fluid in the disc"))],
    ),
    (
        "no_above",
        [item(choices=choices("Fluid in a vein", "Fluid in the plane", "A and B together"))],
        [item(choices=choices("Fluid in a vein", "Fluid in the plane", "Vitamins A, B and C"))],
    ),
    (
        "absolute_terms",
        [item(choices=choices("It always lasts", "It lasts a day", "It lasts a week"))],
        [item(choices=choices("It lasts for long", "It lasts a day", "It lasts a week"))],
    ),
    (
        "absolute_terms",
        [item(choices=choices("Pain falls in everyone", "Pain falls in half", "Pain falls in few"))],
        [item(choices=choices("Pain falls in nearly everyone", "Pain falls in half", "Pain falls in few"))],
    ),
    (
        "vague_terms",
        [item(choices=choices("It often leaks", "It stays in place", "It runs away"))],
        [item(choices=choices("It leaks more often", "It stays in place", "It runs away"))],
    ),
    (
        "duplicate_options",
        [item(choices=choices("The psoas", "The plane", "The disc", "Psoas"))],
        [item(choices=choices("The psoas", "The plane", "The disc", "The vein"))],
    ),
    (
        "duplicate_options",
        [order("Aspirate", "Give contrast", "Aspirate.", "Give the drug")],
        [order("Aspirate", "Give contrast", "Aspirate again", "Give the drug")],
    ),
    (
        "option_lengths",
        [item(choices=choices("Vein", "Fluid in the plane", "Fluid that follows fibres of muscle"))],
        [item(choices=choices("Fluid in a vein", "Fluid in the plane", "Fluid that follows fibres of muscle"))],
    ),
    (
        "longest_key",
        [item(choices=choices("Fluid in the vein", "Fluid in the plane before the body", "Fluid in the disc"))],
        [item(choices=choices("Fluid in the vein", "Fluid in the plane before it", "Fluid in the disc below"))],
    ),
    (
        "option_form",
        [item(choices=choices("In the psoas", "In the plane.", "In the disc"))],
        [item(choices=choices("In the psoas", "In the plane", "In the disc"))],
    ),
    (
        "option_form",
        [item(choices=choices("in the psoas", "In the plane", "In the disc"))],
        [item(choices=choices("In the psoas", "In the plane", "In the disc"))],
    ),
    (
        "option_form",
        [item(choices=choices("Too deep", "Just right", "Too lateral", "Too medial"))],
        [item(choices=choices("Deep to it", "Just right", "Lateral to it", "Medial to it"))],
    ),
    (
        "number_cue",
        [
            item(
                question="Which sign is proof of a block here?",
                choices=choices("Two warm soles", "A warm sole", "A numb sole"),
            )
        ],
        [
            item(
                question="Which sign is proof of a block here?",
                choices=choices("A warm knee", "A warm sole", "A numb sole"),
            )
        ],
    ),
    (
        "number_cue",
        [item(question="Which signs are proof of a block?", choices=choices("A warm sole", "Warm toes", "Numb toes"))],
        [item(question="What is the main flaw here?", choices=choices("Two soles warm", "A sole warms", "Toes warm"))],
    ),
    (
        "clang",
        [item(choices=choices("In the muscle", "In the spinal canal", "In the disc"))],
        [item(choices=choices("In the lumbar muscle", "In the spinal canal", "In the disc"))],
    ),
    (
        "numeric_order",
        [item(choices=choices("About 10 mm", "About 30 mm", "About 20 mm"))],
        [item(choices=choices("About 10 mm", "About 20 mm", "About 30 mm"))],
    ),
    (
        "numeric_order",
        [item(choices=choices("2 hours", "30 minutes", "1 day"))],
        [item(choices=choices("30 minutes", "2 hours", "1 day"))],
    ),
    (
        "numeric_order",
        [item(choices=choices("L3 to L5", "T10 to L2", "S2 to S4"))],
        [item(choices=choices("T10 to L2", "L3 to L5", "S2 to S4"))],
    ),
    (
        "numeric_order",
        [item(choices=choices("The second one", "The first one", "The third one"))],
        [item(choices=choices("The first one", "The second one", "The third one"))],
    ),
    (
        "overlapping_ranges",
        [item(choices=choices("0 to 10 mm", "10 to 20 mm", "20 to 30 mm"))],
        [item(choices=choices("0 to 9 mm", "10 to 19 mm", "20 to 29 mm"))],
    ),
    (
        "negative_lead_in",
        [item(question="Which vessel is not near the trunk?")],
        [item(question="Which vessel is far from the trunk?")],
    ),
    (
        "negative_lead_in",
        [item(question="Which level is least likely to hurt?")],
        [item(question="Which level spares at least two of them?")],
    ),
    (
        "negative_lead_in",
        [item(question="What shouldn't be done in this case?")],
        [item(question="Which results are false positive ones?")],
    ),
    (
        "article_cue",
        [item(question="Would you call this finding an …?")],
        [item(question="What would you call this finding?")],
    ),
    ("article_cue", [item(stem=f"{WORDS} She has a")], [item(stem=f"{WORDS} She has pain.")]),
    (
        "covered_options",
        [item(question="The fibres leave the cord at")],
        [item(question="Where do the fibres leave the cord?")],
    ),
    (
        "covered_options",
        [item(question="Which of the following is true?")],
        [item(question="How many of them are true?")],
    ),
    (
        "covered_options",
        [item(question="Which statement about it is right?")],
        [item(question="Where does it leave the cord?")],
    ),
    ("covered_options", [item(question="What now, then?")], [item(question="What do you do?")]),
    (
        "covered_options",
        [places(question="The great vessel on this picture.")],
        [places(question="Point to the vessel.")],
    ),
    (
        "covered_options",
        [number(question="Name the angle of it.")],
        [number(question="How steep is it? (Its tangent is 0.58.)")],
    ),
    ("stem_length", [item(stem=WORDS * 6)], [item(stem=WORDS * 5)]),
    ("vignette", [item(stem="A foot is cold.")], [item(stem="A foot is cold.", use="checkpoint_1")]),
    ("vignette", [item(stem="A foot is cold.")], [item(stem=WORDS)]),
    (
        "feedback_length",
        [number(traps=[{"value": 60, "feedback": WORDS * 4}])],
        [number(traps=[{"value": 60, "feedback": WORDS * 3}])],
    ),
    ("feedback_length", [places(elsewhere=WORDS * 4)], [places(elsewhere=WORDS * 3)]),
    (
        "same_feedback",
        [
            number(
                feedback={"correct": "Sixty over 104 it is.", "low": "Look at the depth.", "high": "Look at the depth."}
            )
        ],
        [
            number(
                feedback={"correct": "Sixty over 104 it is.", "low": "It would pass it.", "high": "Look at the depth."}
            )
        ],
    ),
    (
        "bare_feedback",
        [
            number(
                feedback={"correct": "Yes, that is right!", "low": "It would pass it.", "high": "It would meet bone."}
            )
        ],
        [number(feedback={"correct": "Yes, 60 over 104.", "low": "It would pass it.", "high": "It would meet bone."})],
    ),
    ("weak_sources", [item(sources=["freezingblue", "earthslab"])], [item(sources=["freezingblue", "rocco1995"])]),
    ("key_positions", spread([1] * 8), spread([0, 1, 2, 3] * 2)),
    ("key_positions", spread([0, 1, 2] * 5), spread([0, 1, 2, 3] * 4)),
    ("key_lengths", lengths(12), lengths(3)),
    ("key_lengths", lengths(8), lengths(5)),
    ("lint_exceptions", [item(lint_exceptions={"vague_terms": REASON})], [item()]),
    ("lint_exceptions", [item(lint_exceptions={"key_positions": REASON})], [item()]),
    ("lint_exceptions", [item(lint_exceptions={"no_such_rule": REASON})], [item()]),
]
