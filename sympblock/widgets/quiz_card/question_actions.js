/* What can be done at the foot of a question. */
import { html } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { button, buttonRow } from "./button.js";
import { isOver } from "./view.js";

/** @typedef {import("./view.js").View} View */
/** @typedef {{ words: string, tone?: "" | "primary" | "quiet", act?: import("../core/sender.js").Gesture }} Action */

/** An action without an act of its own submits the form. @param {View} view @returns {Action[]} */
function checking({ item, mode }) {
  return item.is_open && mode === "practice" ? [{ words: "Check answer", tone: "primary" }] : [];
}

/** @param {View} view @returns {Action[]} */
function leading({ item, mode, position, progress, has_read_out: hasReadOut, handed_in: isHandedIn }) {
  const isDone = !item.is_open;
  const isLast = position === progress.length - 1;
  const back = { words: "Back", act: { event: "go", position: position - 1 } };
  const on = { event: "go", position: position + 1 };
  /** @type {Action[]} */
  const actions = position > 0 ? [back] : [];
  if (!isLast) actions.push({ words: "Next", tone: isDone || mode === "exam" ? "primary" : "", act: on });
  else if (hasReadOut && (mode === "practice" || isHandedIn)) {
    actions.push({ words: "See your results", tone: isDone ? "primary" : "", act: on });
  }
  return actions;
}

/** @param {View} view @returns {Action[]} */
function ending(view) {
  const { mode, position, progress, has_read_out: hasReadOut, handed_in: isHandedIn, notice } = view;
  /** @type {Action[]} */
  const actions = [];
  /* A notice brings its own way to start again, and a review asks nothing twice a day. */
  if (isOver(view) && !hasReadOut && !notice && view.can_repeat !== false)
    actions.push({ words: "Start again", tone: "quiet", act: { event: "again" } });
  if (mode === "exam" && !isHandedIn) {
    const tone = position === progress.length - 1 ? "primary" : "";
    actions.push({ words: "Hand in", tone, act: { event: "hand_in", is_sure: false } });
  }
  return actions;
}

/** Return what can be done with the item in front of the learner, in the order of the buttons. @param {View} view */
export function actionsOf(view) {
  return [...checking(view), ...leading(view), ...ending(view)];
}

/** @param {import("./view.js").CardPage} page */
export function questionActions({ view, acts }) {
  /** @param {Action} action */
  const drawn = ({ words, tone = "", act }) =>
    act
      ? button(words, () => acts.press(act), tone)
      : html`<button type="submit" class="sympblock-button sympblock-${tone}">${words}</button>`;
  return buttonRow(repeat(actionsOf(view), ({ words }) => words, drawn));
}
