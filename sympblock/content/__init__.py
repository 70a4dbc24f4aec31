"""Records read from ``data/``: validated when loaded, frozen, refused whole when one thing is wrong."""

from __future__ import annotations

from sympblock.content.catalogue import Lesson, Objective, known_lesson, load_lessons
from sympblock.content.files import DATA_DIR, ContentError
from sympblock.content.glossary import Term, load_glossary
from sympblock.content.items import Item, load_items
from sympblock.content.level_notes import load_level_notes, load_structure_notes
from sympblock.content.parameters import Parameter, load_parameters
from sympblock.content.practice.procedure import ProcedureStep, load_procedure
from sympblock.content.references import Reference, load_references
from sympblock.content.studies.block_kinds import BlockAspect, load_block_kinds
from sympblock.content.studies.published_results import (
    EvidenceRow,
    LongBlockRow,
    LongBlockView,
    load_evidence,
    load_long_block_views,
    load_long_blocks,
)
from sympblock.content.studies.studies import (
    Effect,
    EffectGroup,
    Indication,
    Study,
    load_effect_groups,
    load_effects,
    load_indications,
    load_studies,
)

__all__ = [
    "DATA_DIR",
    "BlockAspect",
    "ContentError",
    "Effect",
    "EffectGroup",
    "EvidenceRow",
    "Indication",
    "Item",
    "Lesson",
    "LongBlockRow",
    "LongBlockView",
    "Objective",
    "Parameter",
    "ProcedureStep",
    "Reference",
    "Study",
    "Term",
    "known_lesson",
    "load_block_kinds",
    "load_effect_groups",
    "load_effects",
    "load_evidence",
    "load_glossary",
    "load_indications",
    "load_items",
    "load_lessons",
    "load_level_notes",
    "load_long_block_views",
    "load_long_blocks",
    "load_parameters",
    "load_procedure",
    "load_references",
    "load_structure_notes",
    "load_studies",
]
