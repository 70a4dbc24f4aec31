/* The results at the end, as Python summed them up. */
import { html, nothing } from "lit-html";
import { button, buttonRow } from "./button.js";
import { heading } from "./heading.js";
import { icon } from "./icon.js";
import { studyPlan } from "./study_plan.js";
import { OUTCOMES, tallyTable } from "./tally_table.js";
import { headingLevel } from "./view.js";

/** @typedef {import("./view.js").CardPage} CardPage */

/** @param {CardPage} page */
export function advice({ view: { summary }, acts }) {
  if (!summary.advice) return nothing;
  const links = summary.sure_but_wrong.map((number) =>
    button(`Go to question ${number}`, () => acts.go(number - 1), "quiet"),
  );
  return html`<div class="sympblock-advice-box">
    <p class="sympblock-advice">${icon("wrong")}<span>${summary.advice}</span></p>
    ${buttonRow(links)}
  </div>`;
}

/* Only what was answered has a confidence. */
const ANSWERED = OUTCOMES.filter(({ outcome }) => outcome !== "not_answered");

/** @param {CardPage} page */
export function confidenceTable({ view: { summary } }) {
  const said = summary.confidence;
  return said.length ? tallyTable("Confidence and accuracy", "You said", said, ANSWERED) : nothing;
}

/** @param {CardPage} page */
export function readOut(page) {
  const { view, acts, landing } = page;
  const { summary } = view;
  const level = headingLevel(view);
  return html`<section class="sympblock-read-out">
      ${heading(level, "sympblock-big-head", "Your results", landing)}
      <p class="sympblock-headline">${summary.headline}</p>
      ${studyPlan(summary, level + 1)}
      ${advice(page)}
      ${tallyTable("Score by objective", "Objective", summary.objectives)}
      ${confidenceTable(page)}
    </section>
    ${buttonRow([button("Back to the questions", () => acts.go(0)), button("Start again", () => acts.again())])}
    <p class="sympblock-hint">These answers stay in your progress file if you start again.</p>`;
}
