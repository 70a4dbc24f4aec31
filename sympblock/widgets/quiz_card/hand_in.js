/* The question before an exam is handed in with items unanswered. */
import { html } from "lit-html";
import { button, buttonRow } from "./button.js";
import { heading } from "./heading.js";
import { headingLevel, openPositions } from "./view.js";

/** Say how many items are unanswered. @param {number} count */
export function unansweredWords(count) {
  return `${count === 1 ? "One question is" : `${count} questions are`} not answered`;
}

/** @param {import("./view.js").CardPage} page */
export function handInQuestion({ view, acts, landing }) {
  const open = openPositions(view);
  const links = open.map((position) => button(`Question ${position + 1}`, () => acts.go(position), "quiet"));
  const choices = [
    button("Hand in with unanswered questions", () => acts.handIn(true), "primary"),
    button("Continue answering", () => acts.go(open[0])),
  ];
  return html`${heading(headingLevel(view), "sympblock-big-head", unansweredWords(open.length), landing)}
    ${buttonRow(links)}
    <p>Unanswered questions are counted separately, not as incorrect. You cannot change your answers after handing in.</p>
    ${buttonRow(choices)}`;
}
