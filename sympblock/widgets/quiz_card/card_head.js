/* The head of a card: its title, how its answers are judged, and what to know before one begins. */
import { html, nothing } from "lit-html";
import { button } from "./button.js";
import { optionList } from "./option_list.js";

/** @typedef {import("./view.js").CardPage} CardPage */
/** @typedef {import("./view.js").View} View */

const MODES = [
  { id: "practice", text: "Practice: feedback after each answer" },
  { id: "exam", text: "Exam: feedback when all is handed in" },
];

/** Say how an exam is judged, once it cannot be chosen any more. @param {View} view */
export function examWords({ mode, can_change_mode: canChange, handed_in: isHandedIn }) {
  if (mode !== "exam" || canChange) return "";
  return isHandedIn ? "Exam, handed in." : "Exam: feedback when all is handed in.";
}

/** @param {CardPage} page */
function modeChoice({ view, acts, uid }) {
  const list = optionList({
    kind: "radio",
    name: `${uid}-mode`,
    options: MODES,
    isPicked: (id) => view.mode === id,
    onPick: (id) => acts.changeMode(id),
  });
  return html`<fieldset class="sympblock-modes"><legend class="sympblock-said">How to answer</legend>${list}</fieldset>`;
}

/** @param {CardPage} page */
function notice({ view, acts }) {
  return html`<p class="sympblock-notice"><span>${view.notice}</span>${button("Start again", () => acts.again(), "quiet")}</p>`;
}

/** @param {CardPage} page */
export function cardHead(page) {
  const { view } = page;
  const exam = examWords(view);
  const head = html`<header class="sympblock-head">
    ${view.title ? html`<h3 class="sympblock-title">${view.title}</h3>` : nothing}
    ${exam ? html`<p class="sympblock-hint">${exam}</p>` : nothing}
    ${view.notice ? notice(page) : nothing}
  </header>`;
  const isEmpty = !view.title && !exam && !view.notice;
  return [isEmpty ? nothing : head, view.can_change_mode ? modeChoice(page) : nothing];
}
