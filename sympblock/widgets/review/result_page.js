/* How today's questions went, what to read again, and when the next ones are due. */
import { html, nothing } from "lit-html";
import { button, buttonRow } from "../quiz_card/button.js";

/** @param {import("./review_types.js").ReviewView} view @param {import("./review_types.js").Send} send */
export function resultPage({ result, count }, send) {
  const links = result.read_again.map(({ words, href }) => html`<li><a href=${href}>${words}</a></li>`);
  return html`<p class="sympblock-review-sentence"><b>${result.headline}</b></p>
    ${result.sure_but_wrong ? html`<p>${result.sure_but_wrong}</p>` : nothing}
    ${links.length ? html`<p>Read again where an answer was not correct:</p><ul>${links}</ul>` : nothing}
    <p>${result.next}</p>
    ${buttonRow([button(count ? "Back to the plan" : "Close", () => send("leave"), count ? "primary" : "")])}`;
}
