"""Entries of ``data/`` that the code asks for by name, and names in ``data/`` that the code must know.

A lesson would end in an error where one of them does not fit the other.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

from sympblock.content import ContentError
from sympblock.content.physics_tables import load_physics_table

Records = tuple[Any, ...]


def find_unfit_names(records: Mapping[Path, Records], data_dir: Path) -> Iterator[str]:
    """Yield what the code asks for in vain, and what it is given and does not know.

    Parameters
    ----------
    records : Mapping of Path to tuple
        What was loaded, by file.
    data_dir : Path
        The data folder.
    """
    by_name = {path.relative_to(data_dir).as_posix(): found for path, found in records.items()}
    try:
        yield from _lost_entries(by_name, data_dir)
        yield from _unknown_names(by_name)
    except ContentError as error:  # a file on which the code itself rests; it is told as well when it is loaded
        yield from error.lines


def _lost_entries(by_name: Mapping[str, Records], data_dir: Path) -> Iterator[str]:
    for file, asked in asked_for().items():
        if not (data_dir / file).exists():
            yield f"data/{file}: the course asks for this file, which is missing: put it back"
        if file not in by_name:
            continue
        is_physics = file.startswith("physics/")
        there = _physics_names(file, data_dir) if is_physics else map(_name_of, by_name[file])
        lost = sorted(set(asked) - set(there))
        yield from (f"data/{file}: the course asks for {name!r}, which is missing: put it back" for name in lost)


def _physics_names(file: str, data_dir: Path) -> list[str]:
    """Return the columns of a table, and its rows where each is a tube voltage."""
    table = load_physics_table(Path(file).stem, data_dir)
    return [*table, *(f"kvp_{kvp:.0f}" for kvp in table.get("kvp", ()))]


def _name_of(record: Any) -> str:
    return str(getattr(record, next(iter(type(record).model_fields))))


def asked_for() -> Mapping[str, Iterable[str]]:
    """Return the names that the code asks for, by file."""
    from sympblock.block.injectate.reading_cases import WANTED
    from sympblock.block.pain.pain_response import PRIOR
    from sympblock.content import tables
    from sympblock.content.care.discharge_board import CriterionName
    from sympblock.content.care.risk_framings import Framing
    from sympblock.conventions import LEVELS
    from sympblock.fluoroscopy.attenuation import TISSUES
    from sympblock.procedure.debrief import NOTED, WRONG_PLACE
    from sympblock.procedure.discharge import HOLDS, STATES
    from sympblock.procedure.room_notes import FELT, SIGN_OF
    from sympblock.widgets.bayes.bayes import COHORT_PRIOR, TEACHING
    from sympblock.widgets.risk_pictures.risk_pictures import RiskState

    told = tables.fluoroscopy()
    volts = [f"kvp_{kvp}" for kvp in range(int(told.tube_low_kv), int(told.tube_high_kv) + 1, 5)]
    outcomes = ("sensitivity", "specificity")
    presets = (f"{name}_{outcome}" for name in (TEACHING, "comparative_facet_block") for outcome in outcomes)
    return {
        "level_notes.yaml": LEVELS,
        "readings.yaml": WANTED,
        "needle_signs.yaml": {*SIGN_OF.values(), "other"},
        "result_reasons.yaml": RESULT_REASONS,
        "care/complications.csv": (RiskState().risk,),
        "care/risk_framings.yaml": get_args(Framing),
        "evidence/bayes_presets.csv": {PRIOR, COHORT_PRIOR, *presets},
        "evidence/duration_and_relief.csv": DURATIONS,
        "evidence/long_blocks.csv": ("neuralgia_alcohol351", "choi_sole", "dev_six_months"),
        "evidence/long_block_views.yaml": ("signs",),
        **dict.fromkeys(FILES, ()),
        "physics/attenuation_per_mm.csv": {*(part for parts in TISSUES.values() for part in parts), "caesium_iodide"},
        "physics/photons_per_mm2_mas.csv": {"energy_kev", *volts},
        "physics/kerma_ugy_per_mas.csv": ("kvp", "kerma_ugy_per_mas", *volts),
        "care/antithrombotic_reasons.yaml": ("unknown", "atrial_fibrillation", "recent_stent"),
        "care/discharge_criteria.yaml": get_args(CriterionName),
        "procedure/antithrombotics.yaml": ("Apixaban, rivaroxaban, edoxaban", "Clopidogrel"),
        "procedure/afterwards.yaml": {WRONG_PLACE, *NOTED, *FELT, *SIGN_OF.values()},
        "procedure/discharge_checks.yaml": {*STATES, "escort"},
        "procedure/discharge_reasons.yaml": HOLDS,
        "procedure/entry_limits.yaml": ("limit_beats_image", "image_asks_for_more", "lower_pole_first"),
    }


#: Files that the lessons call for by name.
FILES = (
    "approaches/lumbar_oblique.yaml",
    "claims/general_information.yaml",
    "claims/instant_relief.yaml",
    "claims/leg_and_back_pain.yaml",
    "claims/permanent_blocks.yaml",
    "claims/reset_button.yaml",
    "plans/long_agents.yaml",
    "scenarios/lumbar_block.yaml",
    "sessions/example_block.jsonl",
    "tasks/02_c_arm_views.yaml",
)
DURATIONS = (
    "saline_peak",
    "local_anaesthetic_peak",
    "saline_duration",
    "local_anaesthetic_duration",
)
RESULT_REASONS = (
    "as_short_as_saline",
    "block_then_relief",
    "block_without_relief",
    "drug_in_blood",
    "hope",
    "longer_than_saline",
    "lost_sensation",
    "missed_fibres",
    "mixed_pain",
    "no_block_no_relief",
    "not_measured",
    "relief_without_block",
    "sedation",
    "shorter_than_drug",
    "still_lasting",
    "warm_from_other_nerves",
    "warm_is_not_proof",
)


def _unknown_names(by_name: Mapping[str, Records]) -> Iterator[str]:
    known = _known_names(by_name)
    for file, found in by_name.items():
        for record in found:
            for field, name, among in _names_in(record, known):
                if name not in among:
                    words = f"{str(name)[:40]!r} is not known: write one of {', '.join(sorted(among))}"
                    yield f"data/{file}, item {_name_of(record)!r}, field {field!r}: {words}"


def _known_names(by_name: Mapping[str, Records]) -> Mapping[str, frozenset[str]]:
    from sympblock.block.drugs.drug_limits import DRUGS
    from sympblock.procedure.checklist_rules import RULES
    from sympblock.procedure.guide import DONE

    def _of(file: str) -> frozenset[str]:
        return frozenset(map(_name_of, by_name.get(file, ())))

    scenarios = (file for file in by_name if file.startswith("scenarios/"))
    return {
        "drug": frozenset(DRUGS),
        "rule": frozenset({*RULES, "within_limit"}),
        "when": frozenset(DONE),
        "recipe": _of("block_recipes.yaml"),
        "agent": _of("procedure/agents.yaml"),
        "checklist": frozenset(name for file in by_name if file.endswith("_checklist.yaml") for name in _of(file)),
        "scenario": frozenset(name for file in scenarios for name in _of(file)),
    }


def _names_in(record: Any, known: Mapping[str, frozenset[str]]) -> Iterator[tuple[str, str, frozenset[str]]]:
    """Yield the field, the name in it, and the names that may stand there."""
    look = _LOOKED_AT.get(type(record).__name__)
    yield from look(record, known) if look else ()


def _in_recipe(recipe: Any, known: Mapping[str, frozenset[str]]) -> Iterator[tuple[str, str, frozenset[str]]]:
    yield "drug", recipe.drug, known["drug"]
    if recipe.given_with is not None:
        yield "given_with", recipe.given_with, known["recipe"]


def _in_item(item: Any, _known: Mapping[str, frozenset[str]]) -> Iterator[tuple[str, Any, frozenset[str]]]:
    from sympblock.drawing import SCENES

    if not item.picture or item.picture.scene not in SCENES:
        return
    draw = SCENES[item.picture.scene]
    kinds = {parameter.kind for parameter in inspect.signature(draw).parameters.values()}
    if inspect.Parameter.VAR_KEYWORD in kinds:  # a film: its arguments are those of a C-arm and of a person
        return
    hints = get_type_hints(draw)
    for name, value in item.picture.arguments.items():
        yield "picture arguments", name, frozenset(hints) - {"return"}
        if get_origin(hints.get(name)) is Literal:
            yield f"picture arguments {name}", value, frozenset(get_args(hints[name]))


_LOOKED_AT: Mapping[str, Callable[..., Iterator[tuple[str, str, frozenset[str]]]]] = {
    "Agent": lambda agent, known: iter([("drug", agent.drug, known["drug"])] if agent.drug else []),
    "Recipe": _in_recipe,
    "GuideStep": lambda step, known: iter([("when", step.when, known["when"])]),
    "ChecklistItem": lambda item, known: iter([] if item.tick else [("id", item.id, known["rule"])]),
    "Scenario": lambda scenario, known: (("answers", name, known["checklist"]) for name in scenario.answers),
    "Inject": lambda event, known: iter([("agent", event.agent, known["agent"])]),
    "Ask": lambda event, known: iter([("item", event.item, known["checklist"])]),
    "Tick": lambda event, known: iter([("item", event.item, known["checklist"])]),
    **dict.fromkeys(
        ("SingleBestAnswer", "MultipleResponse", "PutInOrder", "NumberItem", "Hotspot"),
        _in_item,
    ),
}
