/* What the judge said of the last image. What is right is decided in Python. */
import { html, nothing } from "lit-html";
import { sourcesLine } from "../core/sources.js";

/** @typedef {{ is_met: boolean, words: string }} ViewFinding */
/**
 * @typedef {object} VerdictPart
 * @property {ViewFinding[]} findings empty before a verdict was asked for
 * @property {string} closing
 * @property {import("../core/sources.js").Source[]} sources
 * @property {string} notice why nothing is kept
 */

const finding = ({ is_met: isMet, words }) => html`<li class=${isMet ? "sympblock-task-met" : "sympblock-task-not-met"}>
  <strong>${isMet ? "Met" : "Not yet"}</strong> ${words}
</li>`;

/** @param {VerdictPart} task */
export function taskVerdict({ findings, closing, sources, notice }) {
  return html`<div class="sympblock-task-verdict" role="status">
    ${findings.length ? html`<ul>${findings.map(finding)}</ul>` : nothing}
    ${closing ? html`<p>${closing}</p>` : nothing}
    ${sourcesLine(sources)}
    ${notice ? html`<p class="sympblock-panel-problem">${notice}</p>` : nothing}
  </div>`;
}
