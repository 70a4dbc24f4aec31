"""All that a notebook may call: one function for each thing that a lesson shows.

Widgets are imported when they are first shown, so that a lesson opens at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from sympblock.content import known_lesson
from sympblock.content.seminars.educator_pages import known_page
from sympblock.conventions import check_level, check_side

if TYPE_CHECKING:
    from IPython.display import HTML

    from sympblock.widgets.core.live_widget import LiveWidget
    from sympblock.widgets.quiz_card.quiz_card import QuizCard

    Shown = TypeVar("Shown", bound=LiveWidget)

START_PAGE = "00_start_here"

_shown: list[LiveWidget] = []


def start(lesson: str) -> HTML:
    """Begin a lesson or a page for educators: nothing of an earlier run stays on the list of things shown.

    Returns
    -------
    HTML
        For whom the lesson is, who wrote it, when its facts were last checked, and how to report an error; folded.

    Raises
    ------
    ValueError
        If neither a lesson of the list nor a page for educators has that name.
    """
    from sympblock.widgets.pages.pages import about_page

    page = about_page(known_page(lesson))
    demonstrate(False)
    _shown.clear()
    _offer_notes(lesson)
    return page


def demonstrate(is_on: bool) -> None:
    """Say that the lesson is being presented, or is no longer: what is done meanwhile is not recorded.

    At the end, questions show again what their learner has recorded.

    Parameters
    ----------
    is_on : bool
        True at the beginning of a presentation, False at its end.
    """
    from sympblock.assessment.study.demonstration import DEMONSTRATION

    was_on, DEMONSTRATION.is_on = DEMONSTRATION.is_on, is_on
    if was_on and not is_on:
        from sympblock.widgets.quiz_card.quiz_card import QuizCard

        for card in _shown:
            if isinstance(card, QuizCard):
                card.show_recorded()


def _offer_notes(lesson: str) -> None:
    """Put the keeper of notes into the page; what runs outside a page keeps none."""
    from IPython.core.getipython import get_ipython
    from IPython.display import display

    if get_ipython() is None:
        return
    from sympblock.assessment.study.notes import LearnerNotes
    from sympblock.widgets.lesson_notes.lesson_notes import LessonNotes

    display(LessonNotes(lesson, LearnerNotes()))


def predict(lesson: str) -> QuizCard:
    """Show the question that comes before the explanation."""
    return _card(lesson, "predict")


def checkpoint(lesson: str, number: int) -> QuizCard:
    """Show the checkpoint of a section.

    Parameters
    ----------
    lesson : str
        Such as ``"01_sympathetic_chain"``.
    number : int
        1 for the first checkpoint of the lesson.
    """
    return _card(lesson, f"checkpoint_{number}")


def checkpoint_in_depth(lesson: str, number: int) -> QuizCard:
    """Show the questions of a folded part.

    Parameters
    ----------
    lesson : str
        Such as ``"01_sympathetic_chain"``.
    number : int
        1 for the first folded part that asks something.
    """
    return _card(lesson, f"in_depth_{number}")


def quiz(lesson: str) -> QuizCard:
    """Show the quiz at the end of a lesson; the learner chooses practice or exam."""
    return _card(lesson, "quiz")


def entry_test() -> QuizCard:
    """Show the test of the start page, over the objectives of the whole course."""
    return _card(START_PAGE, "entry")


def my_course() -> LiveWidget:
    """Show where the learner stands, what is best done next, notes, and the record itself."""
    from sympblock.assessment.record import progress_folder
    from sympblock.exports.offers import offered_files
    from sympblock.widgets.my_course.my_course import MyCourse

    return _show(MyCourse(progress_folder(), offered_files()))


def review() -> LiveWidget:
    """Show what is due today, and ask it."""
    from sympblock.assessment.record import progress_folder
    from sympblock.widgets.review.review import Review

    return _show(Review(progress_folder()))


def show_level_explorer(level: str = "L3", side: str = "left") -> LiveWidget:
    """Show what leaves, joins and lies beside the trunk at each level."""
    from sympblock.widgets.level_explorer.level_explorer import ExplorerState, LevelExplorer

    return _show(LevelExplorer(ExplorerState(level=check_level(level), side=check_side(side))))


def show_anatomy_viewer(level: str = "L3", view: str = "behind") -> LiveWidget:
    """Show the patient in space, a section beside it, and another patient at a click."""
    from sympblock.widgets.anatomy_viewer.anatomy_viewer import AnatomyViewer
    from sympblock.widgets.anatomy_viewer.viewer_state import ViewerState

    return _show(AnatomyViewer(ViewerState(level=check_level(level), view=view)))


def show_c_arm(side: str = "left") -> LiveWidget:
    """Show the live C-arm, the body of L3 in the middle of its picture."""
    from sympblock.widgets.c_arm_console.c_arm_console import CArmConsole
    from sympblock.widgets.c_arm_console.console_state import ConsoleState

    return _show(CArmConsole(ConsoleState(side=check_side(side))))


def show_c_arm_tasks(lesson: str) -> LiveWidget:
    """Show the live C-arm with the tasks of a lesson, judged from the geometry."""
    from sympblock.assessment.record import LearnerRecord
    from sympblock.widgets.c_arm_tasks.c_arm_tasks import CArmTasks

    return _show(CArmTasks(known_lesson(lesson), LearnerRecord(f"{lesson}/tasks")))


def show_learning_curve() -> LiveWidget:
    """Show the learner's sessions of the procedure room on unseen patients, against the limit of a rule."""
    from sympblock.procedure.session_store import sessions_folder
    from sympblock.widgets.learning_curve.learning_curve import LearningCurve

    return _show(LearningCurve(sessions_folder()))


def show_procedure_room(*, fills_window: bool = False, of_cases: bool = False) -> LiveWidget:
    """Show the procedure room: a whole block on simulated patients, from consent to debrief.

    Parameters
    ----------
    fills_window : bool
        Whether it opens in the whole window of the browser.
    of_cases : bool
        Whether it offers the scenarios of the simulated cases instead of all others.
    """
    from sympblock.procedure.session_store import sessions_folder
    from sympblock.widgets.procedure_room.procedure_room import ProcedureRoom

    return _show(ProcedureRoom(sessions_folder(), fills_window=fills_window, of_cases=of_cases))


def show_case(name: str = "") -> LiveWidget:
    """Show a simulated case from the referral letter to weeks later.

    Parameters
    ----------
    name : str
        A file of ``data/cases`` such as ``"burning_foot"``; empty for all cases, one of which is chosen.
    """
    from sympblock.assessment.record import LearnerRecord
    from sympblock.procedure.session_store import sessions_folder
    from sympblock.widgets.case_player.case_player import CasePlayer

    return _show(CasePlayer(name, LearnerRecord("11_simulated_cases/cases"), sessions_folder()))


def show_block_replay() -> LiveWidget:
    """Show the learner's newest session of the procedure room in space, or an example."""
    from sympblock.procedure.session_store import sessions_folder
    from sympblock.widgets.block_replay.block_replay import BlockReplay

    return _show(BlockReplay(sessions_folder()))


def show_follow_up() -> LiveWidget:
    """Show what became of the learner's newest finished session, feet, pain and a week of diary, or of an example."""
    from sympblock.procedure.session_store import sessions_folder
    from sympblock.widgets.follow_up.follow_up_panel import FollowUpPanel

    return _show(FollowUpPanel(sessions_folder()))


def show_reading_trainer() -> LiveWidget:
    """Show an endless series of contrast pictures to read, with one's own hits and misses."""
    from sympblock.assessment.record import LearnerRecord
    from sympblock.widgets.reading_trainer.reading_trainer import ReadingTrainer

    return _show(ReadingTrainer(LearnerRecord("04_contrast_spread/readings")))


def show_pathway_tracer() -> LiveWidget:
    """Show the way of an impulse to the leg, and what a cut takes away."""
    from sympblock.widgets.pathway_tracer.pathway_tracer import PathwayTracer

    return _show(PathwayTracer())


def show_procedure(side: str = "left", level: str = "L3") -> LiveWidget:
    """Show the block step by step, from consent to discharge."""
    from sympblock.widgets.procedure_stepper.procedure_stepper import ProcedureStepper, StepperState

    return _show(ProcedureStepper(StepperState(side=check_side(side), level=check_level(level))))


def show_angle_and_entry(level: str = "L3") -> LiveWidget:
    """Show how oblique angle, entry distance and depth belong together."""
    from sympblock.widgets.angle_and_entry.angle_and_entry import AngleAndEntry, EntryState

    return _show(AngleAndEntry(EntryState(level=check_level(level))))


def show_spread_patterns() -> LiveWidget:
    """Show the spread patterns of contrast as AP and lateral pairs."""
    from sympblock.widgets.spread_patterns.spread_patterns import SpreadPatterns

    return _show(SpreadPatterns())


def show_dose_planner() -> LiveWidget:
    """Show a planned dose against the published limits, and the recipes in print."""
    from sympblock.widgets.dose_planner.dose_planner import DosePlanner

    return _show(DosePlanner())


def show_toxicity_plan() -> LiveWidget:
    """Show what is done in systemic toxicity, with lipid emulsion for one patient's ideal or actual weight."""
    from sympblock.widgets.toxicity_plan.toxicity_plan import ToxicityPlan

    return _show(ToxicityPlan())


def show_warm_feet() -> LiveWidget:
    """Show both feet after a block with every published sign, and patients whose block is hidden."""
    from sympblock.widgets.warm_feet.warm_feet import WarmFeet

    return _show(WarmFeet())


def show_bayes() -> LiveWidget:
    """Show what a block result means for a hundred patients."""
    from sympblock.widgets.bayes.bayes import Bayes

    return _show(Bayes())


def show_virtual_clinic() -> LiveWidget:
    """Show a hundred simulated patients, and whom the learner's criterion calls positive."""
    from sympblock.widgets.virtual_clinic.virtual_clinic import VirtualClinic

    return _show(VirtualClinic())


def show_duration_and_relief() -> LiveWidget:
    """Show peak relief beside the duration of relief."""
    from sympblock.widgets.duration_and_relief.duration_and_relief import DurationAndRelief

    return _show(DurationAndRelief())


def show_evidence(indication: str = "", question: str = "", picture: str = "") -> LiveWidget:
    """Show the studies behind sympathetic blocks: filter them, read one, compare several in a forest plot.

    Parameters
    ----------
    indication : str
        A row of ``data/evidence/indications.csv`` such as ``"crps"``; empty for all.
    question : str
        Such as ``"relief"`` or ``"harm"``; empty for all.
    picture : str
        A row of ``data/evidence/effect_groups.csv``; empty for the first that fits.
    """
    from sympblock.widgets.evidence_table.evidence_table import EvidenceTable, evidence_state

    return _show(EvidenceTable(evidence_state(indication, question, picture)))


def show_long_blocks() -> LiveWidget:
    """Show what blocks that are meant to last gave and cost, study by study."""
    from sympblock.widgets.long_blocks.long_blocks import LongBlocks

    return _show(LongBlocks())


def show_agent_spread() -> LiveWidget:
    """Show what liquid, heat and pulses reach in a simulated patient, two plans at a time."""
    from sympblock.widgets.agent_spread.agent_spread import AgentSpread

    return _show(AgentSpread())


def show_claims(text: str = "") -> LiveWidget:
    """Show the claims of patient texts, to be judged one by one.

    Parameters
    ----------
    text : str
        Such as ``"permanent_blocks"``; empty for all texts, one of which is chosen.
    """
    from sympblock.content.care.patient_texts import load_patient_texts
    from sympblock.widgets.claim_judge.claim_judge import ClaimJudge

    return _show(ClaimJudge(*([text] if text else load_patient_texts())))


def show_indications() -> HTML:
    """Show each indication with its default, its best evidence and what guidelines say."""
    from sympblock.widgets.pages.indications_page import indications_page

    return indications_page()


def show_criteria_trainer() -> LiveWidget:
    """Show an endless series of patients with a painful foot, to whom the Budapest criteria are applied."""
    from sympblock.assessment.record import LearnerRecord
    from sympblock.widgets.criteria_trainer.criteria_trainer import CriteriaTrainer

    return _show(CriteriaTrainer(LearnerRecord("08_selection_and_evidence/criteria")))


def show_referral_desk() -> LiveWidget:
    """Show letters that ask for a block, to be accepted, sent on, declined, or answered with a question."""
    from sympblock.widgets.referral_desk.referral_desk import ReferralDesk

    return _show(ReferralDesk())


def show_side_by_side() -> HTML:
    """Show the kinds of block side by side."""
    from sympblock.widgets.pages.pages import side_by_side_page

    return side_by_side_page()


def show_antithrombotics() -> HTML:
    """Show when antithrombotic drugs are stopped and restarted around a block, and how frameworks differ."""
    from sympblock.widgets.pages.pages import antithrombotics_page

    return antithrombotics_page()


def show_antithrombotic_planner() -> LiveWidget:
    """Show from when a block is possible in a patient on antithrombotic drugs, when they are restarted, and what is asked of whom."""
    from sympblock.widgets.antithrombotic_planner.antithrombotic_planner import AntithromboticPlanner

    return _show(AntithromboticPlanner())


def show_what_went_wrong() -> LiveWidget:
    """Show stories of the hours and days after a block: name what happens, act, see what followed."""
    from sympblock.widgets.what_went_wrong.what_went_wrong import WhatWentWrong

    return _show(WhatWentWrong())


def show_crisis_drill(name: str = "") -> LiveWidget:
    """Show the crisis drill: a patient who reacts by the second, what can be done, and the debrief.

    Parameters
    ----------
    name : str
        The crisis that is ticked first, such as ``"faint"``; empty = the first one of ``data/care/crises.yaml``.

    Raises
    ------
    ValueError
        If no crisis has that name.
    """
    from sympblock.assessment.record import LearnerRecord
    from sympblock.widgets.crisis_drill.crisis_drill import CrisisDrill

    return _show(CrisisDrill(name, LearnerRecord("11_simulated_cases/drills")))


def show_discharge_board() -> LiveWidget:
    """Show eight patients before discharge: decide for each, set criteria, and see whom they let go."""
    from sympblock.widgets.discharge_board.discharge_board import DischargeBoard

    return _show(DischargeBoard())


def show_discharge_checklist() -> LiveWidget:
    """Show the checklist for the ward, one page to print."""
    from sympblock.widgets.discharge_checklist.discharge_checklist import DischargeChecklist

    return _show(DischargeChecklist())


def show_observation_form() -> LiveWidget:
    """Show the observation form and the logbook lines for blocks under supervision, to print."""
    from sympblock.widgets.observation_form.observation_form import ObservationForm

    return _show(ObservationForm())


def show_curriculum() -> HTML:
    """Show to which statements of published curricula each objective belongs; nobody has confirmed it."""
    from sympblock.widgets.pages.curriculum_page import curriculum_page

    return curriculum_page()


def show_contraindications() -> HTML:
    """Show what forbids or postpones a block, and what settles it."""
    from sympblock.widgets.pages.pages import contraindications_page

    return contraindications_page()


def show_plain_words() -> LiveWidget:
    """Show a workshop that says technical sentences in plain words and counts what can be counted."""
    from sympblock.widgets.plain_words.plain_words import PlainWords

    return _show(PlainWords())


def show_risk_pictures() -> LiveWidget:
    """Show one counted risk as a crowd and in several framings."""
    from sympblock.widgets.risk_pictures.risk_pictures import RiskPictures

    return _show(RiskPictures())


def show_leaflet_maker() -> LiveWidget:
    """Show a leaflet for one block, measured, tied to its sources and ready to print."""
    from sympblock.widgets.leaflet_maker.leaflet_maker import LeafletMaker

    return _show(LeafletMaker())


def show_consent_talk() -> LiveWidget:
    """Show a talk before a block with one of three patients, and its debrief."""
    from sympblock.widgets.consent_talk.consent_talk import ConsentDesk

    return _show(ConsentDesk())


def show_contradictions() -> HTML:
    """Show where the texts for patients contradict one another, and what resolves it."""
    from sympblock.widgets.pages.contradictions_page import contradictions_page

    return contradictions_page()


def show_complications() -> HTML:
    """Show how often each complication was counted, why it happens, and what is done about it."""
    from sympblock.widgets.pages.complications_page import complications_page

    return complications_page()


def show_final_exam() -> LiveWidget:
    """Show the final exam: three parallel forms, or that of a group, without feedback until one is handed in."""
    from sympblock.widgets.final_exam.final_exam import FinalExam

    return _show(FinalExam())


def show_angoff_sheet() -> LiveWidget:
    """Show how educators set a pass mark, the sheet for their estimates, and the cut score with its error."""
    from sympblock.widgets.angoff_sheet.angoff_sheet import AngoffDesk

    return _show(AngoffDesk())


def show_completion_record() -> LiveWidget:
    """Show what was done in the course, on a page that prints and says what it is not."""
    from sympblock.widgets.completion_record.completion_record import CompletionRecord

    return _show(CompletionRecord())


def show_poll(offered: str = "") -> LiveWidget:
    """Show the educator's desk, from which a question is put to the phones in the room.

    Nothing can be reached from outside before the educator presses the button that opens the poll. The votes are kept in the
    learner's folder ``polls``, without names. A cell that is run again shows the same desk with the poll that is going on.

    Parameters
    ----------
    offered : str
        The lesson or the seminar whose questions are offered first, such as ``"03_lumbar_approach"`` or ``"seminar_block"``, which brings
        its tests before and after too; empty for what was offered last.

    Raises
    ------
    ValueError
        If no lesson and no seminar has that name.
    """
    from sympblock.poll.seminar import seminar_desk

    desk = seminar_desk()
    if offered.startswith("seminar_"):
        desk.offer_seminar(offered)
    elif offered:
        desk.offer(known_lesson(offered))
    return _show(desk)


def show_class_desk() -> LiveWidget:
    """Show where an educator chooses the files that learners handed in, and gets the report on the class as a page.

    The files are held in memory for this page alone; nothing is stored unless the educator saves the report.
    """
    from sympblock.class_report.desk_report import desk_maker
    from sympblock.widgets.class_desk.class_desk import ClassDesk

    return _show(ClassDesk(desk_maker()))


def show_block_by_vote() -> LiveWidget:
    """Show the procedure room with a strip above it, on which the people in a seminar decide step by step what is done.

    Votes come from the phones of the poll of :func:`show_poll`, or hands are counted. Nothing of the session is kept. A cell that
    is run again shows the same room.
    """
    from sympblock.poll.seminar import seminar_block

    return _show(seminar_block())


def show_seminar_plan(seminar: str) -> LiveWidget:
    """Show the plan of a seminar: its stages with times, what to do, say and ask, a clock, and a sheet to print.

    Parameters
    ----------
    seminar : str
        A file of ``data/seminars`` such as ``"seminar_block"``.

    Raises
    ------
    ValueError
        If no seminar has that name.
    """
    from sympblock.widgets.seminar_plan.seminar_plan import SeminarPlan

    return _show(SeminarPlan(seminar))


def course_map() -> HTML:
    """Show all lessons: open ones as links, planned ones as such."""
    from sympblock.widgets.pages.pages import course_map_page

    return course_map_page()


def glossary() -> HTML:
    """Show words and abbreviations."""
    from sympblock.widgets.pages.pages import glossary_page

    return glossary_page()


def references(lesson: str) -> HTML:
    """Show the sources that the text and the questions of a lesson cite."""
    from sympblock.widgets.pages.pages import references_page

    return references_page(known_page(lesson))


def self_check(lesson: str) -> None:
    """Drive every widget that this lesson has shown, and print what it did.

    The widgets are driven as twins that are never displayed and record
    nothing. The printed table is stored in the notebook and compared whenever
    the notebooks are tested.

    Raises
    ------
    ValueError
        If the lesson has shown nothing: a check of nothing must not pass.
    """
    from sympblock.widgets.core.self_check import print_self_check

    known_page(lesson)
    if not _shown:
        raise ValueError(f"{lesson} has shown no widget yet: run its cells from the top")
    print_self_check(_shown)


def _card(lesson: str, use: str) -> QuizCard:
    from sympblock.widgets.quiz_card.quiz_card import lesson_card

    return _show(lesson_card(lesson, use))


def _show(widget: Shown) -> Shown:
    # The desk of a poll stands in several places of a page.
    if widget not in _shown:
        _shown.append(widget)
    return widget
