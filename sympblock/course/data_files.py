"""Which file below ``data/`` is read by what: a pattern of names, the record that it holds, and its loader.

A new file is found by its pattern alone. A file that no pattern fits is read by
nobody, and the check of the content says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path, PurePosixPath
from typing import Any

from sympblock.content import (
    catalogue,
    glossary,
    items,
    level_notes,
    number_bounds,
    parameters,
    physics_tables,
    poll_rules,
    references,
    study_rules,
)
from sympblock.content.about import About, load_about
from sympblock.content.care import (
    after_block_stories,
    antithrombotic_reasons,
    bodily_signs,
    complications,
    consent,
    crises,
    crisis_acts,
    crisis_drugs,
    discharge_board,
    going_home,
    leaflet,
    letters,
    limb_cases,
    patient_texts,
    plain_words,
    red_flags,
    risk_framings,
)
from sympblock.content.cases import cases
from sympblock.content.exam import blueprint
from sympblock.content.files import ContentError, Fault, Record, read_parts, read_text, read_yaml
from sympblock.content.parameter_table import rows_of
from sympblock.content.practice import (
    afterwards,
    agents,
    antithrombotics,
    approaches,
    checklist,
    contraindications,
    discharge,
    entry_limits,
    guide_steps,
    needle_signs,
    procedure,
    readings,
    recipes,
    scenarios,
    success_rule,
    toxicity,
    view_tasks,
)
from sympblock.content.seminars import Seminar, load_seminar
from sympblock.content.seminars.educator_pages import EducatorPage, load_guides
from sympblock.content.studies import agent_pairs, block_kinds, claims, published_results, result_reasons, studies
from sympblock.content.table_code import kind_of
from sympblock.content.teaching import block_votes, curricula, observation_form

Read = Callable[[str, Path], Iterable[Any]]


@dataclass(frozen=True)
class DataFile:
    """Says how the files of one pattern are read.

    Parameters
    ----------
    pattern : str
        Path below ``data/``; ``*`` stands for the name that the loader is given.
    record : type or None
        What the file holds, entry by entry; None = columns of numbers or acts of a session.
    read : callable
        Takes the stem of the file and the data folder, and returns the records.
    is_practice : bool
        True if a dose, a limit, an interval, a contraindication or a step of first aid rests on its sources.
    """

    pattern: str
    record: Any
    read: Read
    is_practice: bool = False


def _all(load: Callable[[Path], Any]) -> Read:
    """Make a reader of a loader that knows its one file."""
    return lambda _stem, data_dir: _records(load(data_dir))


def _named(load: Callable[[str, Path], Any]) -> Read:
    """Make a reader of a loader that takes the name of the file."""
    return lambda stem, data_dir: _records(load(stem, data_dir))


def _records(found: Any) -> Iterable[Any]:
    if isinstance(found, Mapping):
        return tuple(found.values())
    return found if isinstance(found, tuple | list) else (found,)


def _number_bounds(_stem: str, data_dir: Path) -> Iterable[Any]:
    return [row for rows in number_bounds.load_number_bounds(data_dir).values() for row in rows]


def _parameters(stem: str, data_dir: Path) -> Iterable[Any]:
    """Read a table as the course does: its rows are those of its record."""
    # Late: the records may have been written just now.
    from sympblock.content import tables

    parameters.load_parameters(stem, data_dir)
    record = getattr(tables, kind_of(stem), None)
    if record is None:
        path = data_dir / "parameters" / f"{stem}.csv"
        raise ContentError(path, "no record holds this table: run `python -m sympblock check --fix` if it is new")
    return tuple(rows_of(stem, record.__annotations__, data_dir).values())


def _antithrombotics(_stem: str, data_dir: Path) -> Iterable[Any]:
    found = antithrombotics.load_antithrombotics(data_dir)
    return (found.default, *found.drugs, *found.frameworks)


def _entry_limits(stem: str, data_dir: Path) -> Iterable[Any]:
    loaders = entry_limits.load_entry_limits, entry_limits.load_entry_rules
    parts: list[Mapping[str, Record]] = read_parts(*(partial(load, stem, data_dir) for load in loaders))
    return tuple(record for part in parts for record in part.values())


def _approach(stem: str, data_dir: Path) -> Iterable[Any]:
    """Read an approach with all files that it names."""
    approach = approaches.load_approach(stem, data_dir)
    for part in approach.files.__class__.model_fields:
        getattr(approach, part)
    return (approach,)


def _scenarios(stem: str, data_dir: Path) -> Iterable[Any]:
    """Read the sessions of one file, none of which may have the name of a session elsewhere."""
    found = scenarios.load_scenarios(stem, data_dir)
    scenarios.all_scenarios(data_dir)
    return found


def _with_patients(folder: str, load: Callable[[str, Path], Iterable[Any]]) -> Read:
    """Make a reader that also tries whether the patients of a file can have the traits that are asked for."""

    def _read(stem: str, data_dir: Path) -> Iterable[Any]:
        path = data_dir / folder / f"{stem}.yaml"
        found, _ = read_parts(lambda: tuple(load(stem, data_dir)), lambda: _check_patients(path))
        return found

    return _read


def _check_patients(path: Path) -> tuple[Any, ...]:
    from sympblock.anatomy.person.constraints import check_constraints

    faults = []
    for number, entry in enumerate(read_yaml(path), start=1):
        patient = entry.get("patient")
        wanted = patient.get("constraints") if isinstance(patient, dict) else None
        try:
            check_constraints(wanted if isinstance(wanted, dict) else {})
        except ContentError:
            raise  # a table of traits: it tells its own fault
        except ValueError as error:
            faults.append(Fault(str(error), str(entry.get("id", number)), "patient constraints"))
    if faults:
        raise ContentError.together(path, faults)
    return ()


_PLAY_AGAIN = "put the old file back, or that of a session played to its end"


def _session(stem: str, data_dir: Path) -> Iterable[Any]:
    """Read a shipped session of the procedure room, which must have been played to its end."""
    from sympblock.procedure.event_lines import event_of
    from sympblock.procedure.session_store import SessionDamaged, load

    path = data_dir / "sessions" / f"{stem}.jsonl"
    read_text(path)
    try:
        stored = load(path, event_of)
    except SessionDamaged as error:
        raise ContentError(path, f"{str(error).removeprefix(f'{path.name}, ').rstrip('.')}: {_PLAY_AGAIN}") from None
    # What a crash cuts short at a learner's is forgiven there; a shipped file is whole.
    if stored.summary is None or b'"summary"' not in path.read_bytes().splitlines()[-1]:
        raise ContentError(
            path, f"the last line is cut or missing: a shipped session ends with its summary: {_PLAY_AGAIN}"
        )
    for number, event in enumerate(stored.events, start=2):
        for field, reason in number_bounds.faults_of_numbers(event, f"session.{event.kind}"):
            raise ContentError(path, reason, f"line {number}", field)
    return stored.events


#: Tables of numbers on which a dose, a limit or an entry rests.
_PRACTICE_TABLES = ("local_anaesthetics", "lipid_rescue", "kidney_hit_rate")
_PARAMETERS = (parameters.Parameter, _parameters)
_STEPS = (procedure.ProcedureStep, _named(procedure.load_procedure))
_INTERVALS = antithrombotics.DrugInterval | antithrombotics.IntervalDefault | antithrombotics.OtherFramework
_ENTRIES = entry_limits.EntryLimit | entry_limits.EntryRule
#: Every kind of file; of several patterns that fit the first one counts.
DATA_FILES: tuple[DataFile, ...] = (
    DataFile("lessons.yaml", catalogue.Lesson, _all(catalogue.load_lessons)),
    DataFile("about.yaml", About, _all(load_about)),
    DataFile("study.yaml", study_rules.StudyRules, _all(study_rules.load_study_rules)),
    DataFile("poll.yaml", poll_rules.PollRules, _all(poll_rules.load_poll_rules)),
    DataFile(number_bounds.FILE, number_bounds.NumberBounds, _number_bounds),
    DataFile("references.bib", references.Reference, _all(references.load_references)),
    DataFile("glossary.yaml", glossary.Term, _all(glossary.load_glossary)),
    DataFile("level_notes.yaml", level_notes.LevelNotes, _all(level_notes.load_level_notes)),
    DataFile("structures.yaml", level_notes.StructureNote, _all(level_notes.load_structure_notes)),
    DataFile("needle_signs.yaml", needle_signs.NeedleSign, _all(needle_signs.load_needle_signs), is_practice=True),
    DataFile("block_recipes.yaml", recipes.Recipe, _all(recipes.load_recipes)),
    DataFile("block_kinds.yaml", block_kinds.BlockAspect, _all(block_kinds.load_block_kinds)),
    DataFile("result_reasons.yaml", result_reasons.Reason, _all(result_reasons.load_result_reasons)),
    DataFile("*readings.yaml", readings.Reading, _named(readings.load_readings)),
    DataFile("items/*.yaml", items.Item, _named(items.load_items)),
    DataFile("exam/blueprint.yaml", blueprint.ExamArea, _all(blueprint.load_blueprint)),
    DataFile("exam/rules.yaml", blueprint.ExamRules, _all(blueprint.load_exam_rules)),
    DataFile("teaching/block_votes.yaml", block_votes.BlockVotes, _all(block_votes.load_block_votes)),
    DataFile("teaching/curricula.yaml", curricula.Curriculum, _all(curricula.load_curricula)),
    DataFile(
        "teaching/observation_form.yaml",
        observation_form.ObservationLine,
        _all(observation_form.load_observation_form),
    ),
    DataFile("educators.yaml", EducatorPage, _all(load_guides)),
    DataFile("seminars/*.yaml", Seminar, _named(load_seminar)),
    DataFile("tasks/*.yaml", view_tasks.ViewTask, _with_patients("tasks", view_tasks.load_view_tasks)),
    DataFile("scenarios/*.yaml", scenarios.Scenario, _with_patients("scenarios", _scenarios)),
    DataFile("cases/*.yaml", cases.BranchingCase, _named(cases.load_case)),
    DataFile("claims/*.yaml", claims.Claim, _named(claims.load_claims)),
    DataFile("plans/*.yaml", agent_pairs.AgentPair, _named(agent_pairs.load_agent_pairs)),
    DataFile("approaches/*.yaml", approaches.Approach, _approach, is_practice=True),
    DataFile("sessions/*.jsonl", None, _session),
    DataFile("procedure/afterwards.yaml", afterwards.Afterwards, _all(afterwards.load_afterwards), is_practice=True),
    DataFile("procedure/agents.yaml", agents.Agent, _all(agents.load_agents)),
    DataFile("procedure/antithrombotics.yaml", _INTERVALS, _antithrombotics, is_practice=True),
    DataFile(
        "procedure/contraindications.yaml",
        contraindications.Contraindication,
        _all(contraindications.load_contraindications),
        is_practice=True,
    ),
    DataFile("procedure/discharge_checks.yaml", discharge.HomeCheck, _all(discharge.load_discharge_checks)),
    DataFile(
        "procedure/discharge_reasons.yaml",
        discharge.HomeReason,
        _all(discharge.load_discharge_reasons),
        is_practice=True,
    ),
    DataFile("procedure/success_rule.yaml", success_rule.SuccessCondition, _all(success_rule.load_success_rule)),
    DataFile("procedure/toxicity.yaml", toxicity.ToxicityNote, _all(toxicity.load_toxicity), is_practice=True),
    DataFile("procedure/*entry_limits.yaml", _ENTRIES, _entry_limits, is_practice=True),
    DataFile("procedure/guided_*.yaml", guide_steps.GuideStep, _named(guide_steps.load_guide_steps), is_practice=True),
    DataFile("procedure/*_checklist.yaml", checklist.ChecklistItem, _named(checklist.load_checklist), is_practice=True),
    DataFile("procedure/*_approach.yaml", *_STEPS, is_practice=True),
    DataFile(
        "care/complications.yaml",
        complications.Complication,
        _all(complications.load_complications),
        is_practice=True,
    ),
    DataFile("care/complications.csv", complications.ComplicationRate, _all(complications.load_complication_rates)),
    DataFile("care/patient_texts.yaml", patient_texts.PatientText, _all(patient_texts.load_patient_texts)),
    DataFile("care/contradictions.yaml", patient_texts.Contradiction, _all(patient_texts.load_contradictions)),
    DataFile(
        "care/after_block_stories.yaml",
        after_block_stories.AfterBlockStory,
        _all(after_block_stories.load_after_block_stories),
    ),
    DataFile(
        "care/antithrombotic_reasons.yaml",
        antithrombotic_reasons.AntithromboticReason,
        _all(antithrombotic_reasons.load_antithrombotic_reasons),
        is_practice=True,
    ),
    DataFile(
        "care/technical_sentences.yaml", plain_words.TechnicalSentence, _all(plain_words.load_technical_sentences)
    ),
    DataFile("care/overclaims.yaml", plain_words.LoadedWord, _all(plain_words.load_overclaims)),
    DataFile("care/risk_framings.yaml", risk_framings.RiskFraming, _all(risk_framings.load_risk_framings)),
    DataFile("care/discharge_board.yaml", discharge_board.BoardPatient, _all(discharge_board.load_board_patients)),
    DataFile(
        "care/discharge_criteria.yaml",
        discharge_board.DischargeCriterion,
        _all(discharge_board.load_discharge_criteria),
        is_practice=True,
    ),
    DataFile("care/going_home.yaml", going_home.GoingHome, _all(going_home.load_going_home)),
    DataFile("care/leaflet.yaml", leaflet.LeafletSentence, _all(leaflet.load_leaflet), is_practice=True),
    DataFile("care/consent_elements.yaml", consent.ConsentElement, _all(consent.load_consent_elements)),
    DataFile("care/consent_talks.yaml", consent.ConsentTalk, _all(consent.load_consent_talks)),
    DataFile("care/bodily_signs.yaml", bodily_signs.BodilySign, _all(bodily_signs.load_bodily_signs)),
    DataFile("care/crises.yaml", crises.Crisis, _all(crises.load_crises), is_practice=True),
    DataFile("care/crisis_acts.yaml", crisis_acts.CrisisAct, _all(crisis_acts.load_crisis_acts)),
    DataFile("care/crisis_drugs.yaml", crisis_drugs.CrisisDrug, _all(crisis_drugs.load_crisis_drugs), is_practice=True),
    DataFile("care/red_flags.yaml", red_flags.RedFlag, _all(red_flags.load_red_flags), is_practice=True),
    DataFile("care/limb_features.yaml", limb_cases.LimbFeature, _all(limb_cases.load_limb_features)),
    DataFile("care/limb_cases.yaml", limb_cases.LimbCase, _all(limb_cases.load_limb_cases)),
    DataFile("care/referral_letters.yaml", letters.ReferralLetter, _all(letters.load_letters)),
    DataFile("care/severity_items.yaml", limb_cases.SeverityItem, _all(limb_cases.load_severity_items)),
    DataFile("evidence/indications.csv", studies.Indication, _all(studies.load_indications)),
    DataFile("evidence/studies.csv", studies.Study, _all(studies.load_studies)),
    DataFile("evidence/effect_groups.csv", studies.EffectGroup, _all(studies.load_effect_groups)),
    DataFile("evidence/effects.csv", studies.Effect, _all(studies.load_effects)),
    DataFile("evidence/long_blocks.csv", published_results.LongBlockRow, _all(published_results.load_long_blocks)),
    DataFile(
        "evidence/long_block_views.yaml",
        published_results.LongBlockView,
        _all(published_results.load_long_block_views),
    ),
    DataFile("evidence/*.csv", published_results.EvidenceRow, _named(published_results.load_evidence)),
    *(DataFile(f"parameters/{table}.csv", *_PARAMETERS, is_practice=True) for table in _PRACTICE_TABLES),
    DataFile("parameters/*.csv", *_PARAMETERS),
    DataFile("physics/*.csv", None, _named(physics_tables.load_physics_table)),
)
#: What lies below ``data/`` and holds no content, with what it is.
NOT_CONTENT: Mapping[str, str] = {
    "README.md": "documentation",
    "physics/make_tables.py": "the script that makes the tables beside it",
}


@lru_cache(maxsize=1000)
def data_file_of(path: Path, data_dir: Path) -> DataFile | None:
    """Find how a file is read; None if nobody reads it.

    Examples
    --------
    >>> data_file_of(Path("data/items/01_sympathetic_chain.yaml"), Path("data")).pattern
    'items/*.yaml'
    >>> data_file_of(Path("data/items/notes.txt"), Path("data")) is None
    True
    """
    name = PurePosixPath(path.relative_to(data_dir).as_posix())
    fits = (each for each in DATA_FILES if len(name.parts) == len(each.pattern.split("/")) and name.match(each.pattern))
    return next(fits, None)


def content_files(data_dir: Path) -> Iterator[Path]:
    """Yield everything below a data folder that should hold content, in alphabetical order.

    A folder that has the name of a file is among it, so that its reader can refuse it.
    """
    for path in sorted(data_dir.rglob("*")):
        has_place = not path.is_dir() or data_file_of(path, data_dir)
        if has_place and path.relative_to(data_dir).as_posix() not in NOT_CONTENT:
            yield path


def missing_patterns(data_dir: Path) -> list[str]:
    """List the patterns of which a data folder has no file."""
    found = {known.pattern for path in content_files(data_dir) if (known := data_file_of(path, data_dir))}
    return [each.pattern for each in DATA_FILES if each.pattern not in found]
