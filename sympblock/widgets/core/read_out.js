/* Words and tables beside the pictures of a panel. */
import { html, nothing } from "lit-html";
import { fileBlock, sheetBlock } from "./sheet.js";
import { sourcesLine } from "./sources.js";

function words(block) {
  return html`<section class="sympblock-panel-words sympblock-panel-${block.tone}">
    ${block.tag ? html`<strong class="sympblock-panel-tone">${block.tag}</strong>` : nothing}
    ${block.heading ? html`<h4>${block.heading}</h4>` : nothing}
    <p>${block.text}</p>
    ${sourcesLine(block.sources)}
  </section>`;
}

/* Roles are named, because a narrow page lays rows out as blocks and would lose them. */
function table(block) {
  const cell = (text, column) =>
    column
      ? html`<td role="cell" data-head=${block.head[column]}>${text}</td>`
      : html`<th scope="row" role="rowheader" data-head=${block.head[column]}>${text}</th>`;
  return html`<div class="sympblock-panel-table">
    <table role="table">
      <caption>${block.caption}</caption>
      <thead><tr role="row">${block.head.map((text) => html`<th scope="col" role="columnheader">${text}</th>`)}</tr></thead>
      <tbody>${block.rows.map((row) => html`<tr role="row">${row.map(cell)}</tr>`)}</tbody>
    </table>
    ${sourcesLine(block.sources)}
  </div>`;
}

const BLOCKS = { table, words, sheet: sheetBlock, file: fileBlock };

export const readOutBlock = (block) => BLOCKS[block.kind](block);
