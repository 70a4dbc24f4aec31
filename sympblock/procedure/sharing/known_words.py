"""Names that sessions often hold: in a code each is the number of its place, so a new one is added at the end."""

from __future__ import annotations

KNOWN_WORDS: tuple[str, ...] = (
    *("left", "right", "L2", "L3", "L4", "low", "usual", "high"),
    *("consent", "images", "antithrombotics", "allergies", "fasting", "monitoring", "baseline_feet", "pillow"),
    *("radiation", "asepsis", "time_out"),
    *("contrast", "lidocaine_1", "bupivacaine_025", "ropivacaine_05"),
    *("prevertebral", "psoas", "vessel", "epidural", "disc", "front", "organ", "none"),
    *("go_on", "move", "stop", "home", "wait", "review"),
    *("power", "feeling", "pressure", "site", "escort", "red_flags"),
    *("act", "drug", "thought", "vein", "muscle", "airway"),
    *("first_block", "anticoagulant", "sore_back", "close_vein", "aim_again", "stent", "contrast_reaction", "anybody"),
    *("long_way", "turned_spine", "six_vertebrae", "low_kidney", "moving_kidney", "worn_spine", "gas_in_front"),
    "two_needles",
)
