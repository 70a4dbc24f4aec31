/* The question before an exam is handed in: what is unanswered, and what was to be looked at again. */
import { html, nothing } from "lit-html";
import { button, buttonRow } from "../quiz_card/button.js";
import { unansweredWords } from "../quiz_card/hand_in.js";
import { heading } from "../quiz_card/heading.js";
import { headingLevel, openPositions } from "../quiz_card/view.js";
import { examOf } from "./exam_page.js";

/** @typedef {import("./exam_page.js").CardPage} CardPage */

/** @param {number[]} positions */
function links(positions, acts) {
  return buttonRow(positions.map((at) => button(`Question ${at + 1}`, () => acts.go(at), "quiet")));
}

/** @param {CardPage} page */
export function handInExam(page) {
  const { view, acts, landing } = page;
  const open = openPositions(view);
  const { flagged } = examOf(page);
  const back = open[0] ?? flagged[0] ?? view.position;
  const words = open.length ? `${unansweredWords(open.length)}.` : "All questions are answered.";
  return html`${heading(headingLevel(view), "sympblock-big-head", "Hand in this form?", landing)}
    <p>${words}</p>
    ${open.length ? links(open, acts) : nothing}
    ${flagged.length ? html`<p>You wanted to look again at:</p>${links(flagged, acts)}` : nothing}
    <p>An unanswered question is listed as such and does not count as correct. You cannot change your answers after handing in.</p>
    ${buttonRow([
      button(open.length ? "Hand in with unanswered questions" : "Hand in", () => acts.handIn(true), "primary"),
      button("Continue answering", () => acts.go(back)),
    ])}`;
}
