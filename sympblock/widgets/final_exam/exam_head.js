/* The line above the questions of an exam: which form, how long it has taken, and the mark of the question in front. */
import { html, nothing } from "lit-html";
import { button } from "../quiz_card/button.js";
import { minutesWords } from "./exam_clock.js";
import { examOf } from "./exam_page.js";

/** @typedef {import("./exam_page.js").CardPage} CardPage */
/** @typedef {import("./exam_clock.js").ExamClock} ExamClock */

/** @param {CardPage} page @param {ExamClock} clock */
function time({ view }, clock, exam) {
  const words = clock.isShown
    ? html`<span class="sympblock-exam-time">${minutesWords(clock.seconds(view, exam))}</span>`
    : nothing;
  return html`<span class="sympblock-exam-clock">${words}${button(clock.isShown ? "Hide time" : "Show time", () => clock.turn(), "quiet")}</span>`;
}

/** @param {CardPage} page */
function flag({ view, acts }, exam) {
  const { position } = view;
  const isOn = exam.flagged.includes(position);
  const press = () => acts.press({ event: "flag", position, is_on: !isOn });
  return html`<button type="button" class="sympblock-button sympblock-quiet sympblock-exam-flag" aria-pressed=${String(isOn)}
    @click=${press}>Mark to look at again</button>`;
}

/** @param {CardPage} page @param {ExamClock} clock */
export function examHead(page, clock) {
  const { view, acts } = page;
  const exam = examOf(page);
  if (exam.choice) return nothing;
  return html`<div class="sympblock-exam-head">
      <strong>${exam.form}</strong>
      ${exam.is_running ? time(page, clock, exam) : nothing}
      ${exam.is_running && view.phase === "items" ? flag(page, exam) : nothing}
      ${button("Leave this form", () => acts.press({ event: "leave" }), "quiet")}
    </div>
    ${exam.notice ? html`<p class="sympblock-hint">${exam.notice}</p>` : nothing}`;
}
