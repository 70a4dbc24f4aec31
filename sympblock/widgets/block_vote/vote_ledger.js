/* What the room has decided so far: the last decision in full, and a list of all. */
import { html, nothing } from "lit-html";
import { sourcesLine } from "../core/sources.js";

/** @typedef {{ title: string, question: string, votes: string[], did: string, who: string, why: string, sources: { label: string, text: string }[] }} Entry */

/** @param {Entry | undefined} entry */
export function lastTemplate(entry) {
  if (!entry) return nothing;
  return html`<details class="sympblock-vote-last" open><summary>${entry.title}: ${entry.did}</summary>
    <p>${entry.who} ${entry.why}</p>${sourcesLine(entry.sources)}</details>`;
}

/** @param {Entry[]} ledger */
export function ledgerTemplate(ledger) {
  if (!ledger.length) return nothing;
  return html`<details class="sympblock-vote-more"><summary>What the room has decided (${ledger.length})</summary>
    <ol class="sympblock-vote-ledger">${ledger.map(
      (entry) => html`<li><b>${entry.title}:</b> ${entry.did} ${entry.who}
        ${entry.votes.map((words) => html`<br>${words}`)}</li>`,
    )}</ol></details>`;
}
