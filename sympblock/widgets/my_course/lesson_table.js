/* What was done of each lesson, as a bar with its numbers beside it. */
import { html, nothing } from "lit-html";

/** @typedef {import("./my_course_types.js").LessonRow} LessonRow */

const HEADS = ["Lesson", "Parts done", "Answered", "Correct", "Last visit", "Minutes left"];

/** @param {number} done @param {number} all */
function bar(done, all) {
  const percent = all ? Math.round((100 * done) / all) : 0;
  return html`<span class="sympblock-my-bar" aria-hidden="true"><span style="inline-size: ${percent}%"></span></span>`;
}

/** @param {LessonRow} row */
function lessonRow(row) {
  const name = row.href ? html`<a href=${row.href}>${row.words}</a>` : row.words;
  const correct = row.answered ? `${row.correct} of ${row.answered}` : "–";
  /* The lesson of the exam has no questions of its own; its forms are told below. */
  return html`<tr><th scope="row">${name}</th>
    <td data-head="Parts done">${row.parts ? html`${bar(row.parts_done, row.parts)} ${row.parts_done} of ${row.parts}` : "–"}</td>
    <td data-head="Answered">${row.questions ? `${row.answered} of ${row.questions}` : "–"}</td>
    <td data-head="Correct">${correct}</td>
    <td data-head="Last visit">${row.last_visit || "–"}</td>
    <td data-head="Minutes left">${row.minutes_left || "–"}</td></tr>`;
}

/** @param {import("./my_course_types.js").MyCourseView} view */
export function lessonTable({ lessons, total, exams, is_begun: isBegun }) {
  return html`<details class="sympblock-my-part" ?open=${isBegun}><summary>Lessons</summary>
    ${total ? html`<p>${total}</p>` : nothing}
    <table><caption class="sympblock-my-unseen">What was done of each lesson</caption>
      <thead><tr>${HEADS.map((words) => html`<th scope="col">${words}</th>`)}</tr></thead>
      <tbody>${lessons.map(lessonRow)}</tbody></table>
    ${exams ? html`<p>${exams}</p>` : nothing}</details>`;
}
