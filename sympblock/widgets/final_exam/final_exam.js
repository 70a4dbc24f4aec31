/* A card of questions with what an exam has besides: the choice of a form, marks, the time, and a result of its own. */
import { QuizCard } from "../quiz_card/quiz_card.js";
import { chooseForm } from "./choose_form.js";
import { ExamClock } from "./exam_clock.js";
import { examHead } from "./exam_head.js";
import { examResult } from "./exam_result.js";
import { handInExam } from "./hand_in_exam.js";

/** @param {{ model: any, el: HTMLElement }} context */
export function render({ model, el }) {
  const clock = new ExamClock(() => card.draw());
  const card = new QuizCard(model, el, {
    bodies: { choose: chooseForm, confirm: handInExam, read_out: examResult },
    top: (page) => examHead(page, clock),
  });
  return () => {
    clock.stop();
    card.stop();
  };
}

export default { render };
