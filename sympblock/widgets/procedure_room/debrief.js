/* The debrief of a session: rating with its reasons, checklist, figures, dose. */
import { html, nothing } from "lit-html";
import { sourcesLine } from "../core/sources.js";
import { roomButton, roomRow } from "./room_controls.js";

/** @typedef {import("../core/sources.js").Source} Source */
/** @typedef {"kept" | "missed" | "not called for"} Outcome */
/** @typedef {{ title: string, outcome: Outcome, why: string, sources: Source[] }} CheckedItem */
/**
 * @typedef {object} DebriefPart
 * @property {string} headline
 * @property {boolean} is_good
 * @property {string[]} why
 * @property {[string, string][]} next_steps what was met, and what to do after it
 * @property {CrisisPart | null} crisis what came of a crisis; null = there was none
 * @property {string} effect what the drug reached; empty if there was none
 * @property {string} story
 * @property {Source[]} sources
 * @property {CheckedItem[]} checked
 * @property {string[][]} measures name, this session, limit for an expert, last session
 * @property {DosePart} dose
 */
/** @typedef {{ cause: string, began: string, parts: { name: string, word: string, text: string }[], done: { time: string, words: string }[], sources: Source[] }} CrisisPart */
/** @typedef {{ cells: string[], sources: Source[] }} PublishedDose what was done, beam-on time, kerma-area product */
/**
 * @typedef {object} DosePart
 * @property {string[][]} rows name, this session, limit for an expert, last session
 * @property {PublishedDose[]} published
 * @property {string[]} words sentences that judge and compare
 * @property {Source[]} sources of the words
 */

const SIGNS = { kept: "✓", missed: "✗", "not called for": "–" };
const HEADS = ["", "this session", "expert, at most", "your last session"];
const PUBLISHED_HEADS = ["", "beam-on time", "kerma-area product", "source"];
const MEASURES_CAPTION = "Figures of this session (the limits for an expert are our choice)";
const DOSE_CAPTION = "Exposures and dose of this session alone";

const cell = (words, column) => (column ? html`<td>${words}</td>` : html`<th scope="row">${words}</th>`);

function table(caption, heads, rows) {
  return html`<table class="sympblock-room-table">
    <caption>${caption}</caption>
    <thead><tr>${heads.map((words) => html`<th scope="col">${words}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr>${row}</tr>`)}</tbody>
  </table>`;
}

const sessionTable = (caption, rows) =>
  table(
    caption,
    HEADS,
    rows.map((row) => row.map(cell)),
  );

/* Exposures of this session, published figures of like procedures, and how the two compare. */
function dosePart({ rows, published, words, sources }) {
  const likes = published.map((each) => [...each.cells.map(cell), html`<td>${sourcesLine(each.sources)}</td>`]);
  return html`<h5>Dose</h5>
    ${sessionTable(DOSE_CAPTION, rows)}
    <ul>${words.map((each) => html`<li>${each}</li>`)}</ul>
    ${sourcesLine(sources)}
    ${table("Published figures for like procedures", PUBLISHED_HEADS, likes)}`;
}

/** @param {CheckedItem} item */
function checkedItem({ title, outcome, why, sources }) {
  return html`<li class="sympblock-room-${outcome.replaceAll(" ", "-")}">
    <details>
      <summary><strong>${SIGNS[outcome]} ${outcome}: </strong>${title}</summary>
      <p>${why}</p>
      ${sourcesLine(sources)}
    </details>
  </li>`;
}

/* What to do after something that was met or noticed. */
function nextSteps(steps) {
  if (!steps.length) return nothing;
  const lines = steps.map(([name, words]) => html`<li><strong>${name}: </strong>${words}</li>`);
  return html`<h5>What to do next</h5><ul>${lines}</ul>`;
}

/** @param {CrisisPart | null} crisis */
function crisisPart(crisis) {
  if (!crisis) return nothing;
  const part = ({ name, word, text }) => html`<li><strong>${name}: ${word}. </strong>${text}</li>`;
  const act = ({ time, words }) => html`<li><span class="sympblock-room-time">${time}</span>${words}</li>`;
  return html`<h5>Crisis: ${crisis.cause}</h5>
    <p>Its first sign came at ${crisis.began}; times of the following lines count from then, and those of the acts from the beginning.</p>
    <ul>${crisis.parts.map(part)}</ul>
    ${crisis.done.length ? html`<ol>${crisis.done.map(act)}</ol>` : html`<p>Nothing was done on the card “Treat”.</p>`}
    ${sourcesLine(crisis.sources)}`;
}

const again = (acts) => roomButton("Repeat this scenario", () => acts.send("again"));
const watchAgain = (watch) => roomButton("Watch the session again", watch);

/** @param {import("./room_acts.js").RoomActs} acts @param {DebriefPart} found @param {() => void} watch */
export function debrief(acts, found, watch) {
  return html`<h4 class=${found.is_good ? "sympblock-room-good" : "sympblock-room-poor"}>Debrief: ${found.headline}</h4>
    ${roomRow([watchAgain(watch), again(acts)])}
    <ul>${found.why.map((words) => html`<li>${words}</li>`)}</ul>
    ${crisisPart(found.crisis)}
    ${nextSteps(found.next_steps)}
    ${found.effect ? html`<p>${found.effect}</p>` : nothing}
    <p>${found.story}</p>
    ${sourcesLine(found.sources)}
    <h5>Step by step (open an item for the reason)</h5>
    <ul class="sympblock-room-checked">${found.checked.map(checkedItem)}</ul>
    ${sessionTable(MEASURES_CAPTION, found.measures)}
    ${dosePart(found.dose)}
    ${roomRow([again(acts), watchAgain(watch)])}`;
}
