/* What the room has decided so far: the last decision in full, and a list of all. */
import { html, nothing } from "lit-html";

/** @typedef {{ title: string, question: string, votes: string[], did: string, who: string, why: string, sources: string[] }} Entry */

const sourceWords = (/** @type {string[]} */ sources) => (sources.length ? ` (${sources.join("; ")})` : "");

/** @param {Entry | undefined} entry */
export function lastTemplate(entry) {
  if (!entry) return nothing;
  return html`<details class="sympblock-vote-last" open><summary>${entry.title}: ${entry.did}</summary>
    <p>${entry.who} ${entry.why}${sourceWords(entry.sources)}</p></details>`;
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
