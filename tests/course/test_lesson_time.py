"""The minutes of a lesson grow with what is in it, folding hides none of them, and those promised are those measured."""

from __future__ import annotations

from copy import deepcopy

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from sympblock.content import Lesson, load_items, load_lessons
from sympblock.course.course_check import load_lesson_notebooks
from sympblock.course.deeper_parts import core_cells, core_text, deeper_parts
from sympblock.course.lesson_time import MOST_CORE_MINUTES, MOST_MINUTES_IN_DEPTH, lesson_minutes, minutes_faults

WORDS, SECTION, ASK = "word " * 200, "## Section", 'lessons.checkpoint("09_whole", 1)'
TASKS = "### Try\n\n1. Turn.\n2. Look.\n\n### Afterwards\n\n1. No task."
MORE_TASKS = "### Try, in the panel above\n\n1. Turn."
DEEPER = "## In depth: more of it (3 minutes)"
#: Pages for educators have a plan in minutes of their own, and no core path.
LESSONS = [each for each in load_lesson_notebooks() if isinstance(each.entry, Lesson)]


def notebook(*sources, folds=True):
    """Make a small notebook; folded headings fold unless told otherwise."""
    cells = [new_code_cell(each) if each.startswith("lessons.") else new_markdown_cell(each) for each in sources]
    for cell in cells:
        if folds and "# In depth" in cell.source:
            cell.metadata["sympblock"] = {"deeper": True}
    return new_notebook(cells=cells)


def minutes(*sources, questions=None, folds=True):
    """Measure a small notebook."""
    return lesson_minutes(notebook(*sources, folds=folds), questions or {})


class TestMeasure:
    def test_two_hundred_words_take_a_minute(self):
        assert minutes(WORDS).core == pytest.approx(1.0)
        assert minutes(WORDS, WORDS).core == pytest.approx(2.0)

    def test_only_numbered_tasks_under_try_count(self):
        assert minutes(TASKS).core == pytest.approx(2.0, abs=0.1)
        assert minutes(MORE_TASKS).core == pytest.approx(1.0, abs=0.1)

    def test_questions_add_up_whether_a_cell_asks_them_or_not(self):
        assert minutes(questions={"quiz": "abcd"}).core == pytest.approx(3.0)
        assert minutes(ASK, questions={"checkpoint_1": "abcd"}).core == pytest.approx(3.0)

    def test_code_citations_and_pictures_are_not_read(self):
        silent = "[@rocco1995] ![a long description of a picture](../figures/a.png)"
        assert minutes(silent, "lessons.glossary()").core == 0.0


class TestFolds:
    @pytest.mark.parametrize(
        ("cells", "folded"),
        [
            ([WORDS, f"#{DEEPER}", TASKS, WORDS], []),
            ([WORDS, f"#{DEEPER}", WORDS, ASK, TASKS], [WORDS, ASK]),
            ([WORDS, DEEPER, TASKS, WORDS, ASK, SECTION, MORE_TASKS], [TASKS, WORDS, ASK]),
            ([WORDS, DEEPER, TASKS, DEEPER], [TASKS]),
        ],
    )
    def test_a_fold_ends_at_the_next_heading_of_its_level_or_higher(self, cells, folded):
        first = deeper_parts(notebook(*cells))[0]
        assert [cell.source for cell in first.cells] == folded

    def test_what_is_folded_is_measured_apart(self):
        measured = minutes(WORDS, DEEPER, TASKS, ASK, SECTION, WORDS, questions={"checkpoint_1": "ab"})
        assert measured.core == pytest.approx(2.0, abs=0.1)
        assert measured.parts == pytest.approx((3.5,), abs=0.1)

    @given(st.sets(st.integers(0, 6)))
    def test_folding_hides_no_minute(self, places):
        cells = [WORDS, TASKS, ASK, SECTION, WORDS, SECTION, MORE_TASKS]
        cells = [each for place, cell in enumerate(cells) for each in ([DEEPER, cell] if place in places else [cell])]
        before, after = (minutes(*cells, questions={"checkpoint_1": "abc"}, folds=folds) for folds in (False, True))
        assert before.in_depth == 0
        assert after.core + after.in_depth == pytest.approx(before.core)
        assert len(after.parts) == len(places)


class TestShippedLessons:
    @pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson.path.stem)
    def test_the_promise_of_a_lesson_is_kept(self, lesson):
        measured = lesson_minutes(lesson.notebook, lesson.questions)
        assert list(minutes_faults(lesson.entry, deeper_parts(lesson.notebook), measured)) == []
        assert measured.core <= lesson.entry.minutes <= MOST_CORE_MINUTES
        assert measured.in_depth <= lesson.entry.minutes_in_depth <= MOST_MINUTES_IN_DEPTH

    @pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson.path.stem)
    def test_every_question_word_and_task_is_counted_once(self, lesson):
        open_notebook = deepcopy(lesson.notebook)
        for cell in open_notebook.cells:
            cell.metadata = {}
        measured = lesson_minutes(lesson.notebook, lesson.questions)
        assert measured.core + measured.in_depth == pytest.approx(lesson_minutes(open_notebook, lesson.questions).core)
        # The forms of the exam are sat on top, so what they alone ask has no minutes here.
        items = [item for item in load_items(lesson.path.stem) if item.use != "exam"]
        assert sum(map(len, lesson.questions.values())) == len(items)

    def test_the_start_page_takes_a_quarter_of_an_hour(self):
        assert (load_lessons()[0].minutes, load_lessons()[0].minutes_in_depth) == (15, 0)


#: Rules of safety, as the lessons word them: each must be read by who folds nothing out.
OPEN_WORDS = {
    "01_sympathetic_chain": (
        "enter at most 6 cm from the midline",
        "never beyond 8 cm",
        "If pain radiates, stop, withdraw",
        "look at any existing CT or MRI of your patient",
        "The entry limit beats the oblique image",
    ),
    "02_c_arm_views": (
        "at most 6 cm from the midline at L2",
        "Count from the ribs and from the sacrum",
        "20 mSv a year",
        "hands out of the beam",
        "stand on the detector side",
    ),
    "03_lumbar_approach": (
        "Give the last dose of an Xa inhibitor 3 days before",
        "confirm name, side, level, drugs and allergies aloud",
        "L2 at most 6 cm; L3 6 to 7 cm, never beyond 8 cm",
        "beyond the limit",
        "choose another entry or CT",
        "Inject nothing. Treat as dural puncture",
        "aspirate before each, and count all local anaesthetic",
        "give lipid emulsion at the first sign",
        "then let the patient stand",
        "Discharge the patient with an escort",
        "resuscitate; CT now",
    ),
    "04_contrast_spread": (
        "Watch the contrast while it flows",
        "give none, move the tip and repeat live contrast",
        "Inject nothing more and remove the needle",
        "treat as dural puncture",
    ),
    "05_drugs_and_signs": (
        "at most 4.5 mg/kg and 200 mg of lidocaine",
        "at most 2 mg/kg and 150 mg of bupivacaine",
        "Order: stop; call for help",
        "at most 1 microgram/kg; avoid vasopressin",
        "100 ml over 2 to 3 minutes",
        "in total at most 12 ml/kg and 840 ml",
        "do not hyperventilate",
        "Monitor for at least 2 hours",
        "before the patient stands",
    ),
    "06_diagnostic_and_therapeutic": (
        "Give no sedation for a diagnostic block",
        "refer urgently to the vascular team",
        "Repeat it with a control",
    ),
    "07_neurolysis_and_radiofrequency": (
        "give no agent",
        "test both legs",
        "give no neurolytic agent that day",
        "move the tip and repeat both",
        "Clear the kidney on CT, MRI or ultrasound",
        "Contraindications are those of lesson 03",
        "Call at once: severe groin",
    ),
    "08_selection_and_evidence": (
        "Red flags that rule out a block for now",
        "rest pain, tissue loss, no pulse",
        "fever, wet wound, hot joint",
        "new weakness, saddle numbness",
        "thoughts of suicide",
        "a block only for a child who cannot start it",
        "Accept a referral only if red flags are excluded",
    ),
    "09_safety_and_aftercare": (
        "the others postpone it",
        "agree both with the prescriber, in writing",
        "below 30 take haematology advice",
        "stop injecting, say it aloud, call for help",
        "flat, legs up, oxygen; atropine by local protocol",
        "legs up, no head-down tilt",
        "adrenaline first",
        "At least 60 minutes after the last dose",
        "No driving that day",
        "growing pain or dizziness at any time is bleeding",
    ),
    "10_patient_information": (
        "correct that first",
        "Emergency number: growing pain in groin, side, back or belly, faintness, both legs weak",
        "one leg weak or numb next day or again",
        "None of 15 at L2 still allows 204 of 1,000",
        "name the alternatives and doing nothing, check by teach-back",
    ),
    "11_simulated_cases": (
        "No needle until another cause has been looked for",
        "put the needle down and settle it first",
        "After a block that was not proven: no conclusion",
        "say the suspicion aloud and call within the first minute",
        "compress the chest, and let others call",
        "Take doses from the checklist in your hand",
        "if the first act does not help, think again",
    ),
    "12_final_exam": (
        "a mark that passes or fails anybody",
        "Only an accredited provider gives credit.",
        "then repeat safety first",
        "never that somebody may do a block",
    ),
}


@pytest.mark.parametrize("lesson", LESSONS[1:], ids=lambda lesson: lesson.path.stem)
def test_rules_of_safety_stand_in_the_open(lesson):
    text = " ".join(core_text(lesson.notebook).split())
    assert [words for words in OPEN_WORDS[lesson.path.stem] if words not in text] == []
    assert len(core_cells(lesson.notebook)) < len(lesson.notebook.cells)
