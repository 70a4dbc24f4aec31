/* The short test: its buttons, and what the room sees of it on the screen. */
import { html, nothing, svg } from "lit-html";
import { actButtons } from "./poll_screen.js";

/** @typedef {import("./poll_desk_types.js").TestScreen} TestScreen */
/** @typedef {import("./poll_desk_types.js").Share} Share */

const X = (percent) => 4 + (percent * 192) / 100;

/* Before is a circle and after is a square, so that they are told apart without colour. */
/** @param {Share} share @param {number} y @param {boolean} isAfter */
function shareMark(share, y, isAfter) {
  return svg`<line class="sympblock-poll-interval" x1=${X(share.low)} x2=${X(share.high)} y1=${y} y2=${y}></line>
    ${
      isAfter
        ? svg`<rect class="sympblock-poll-after" x=${X(share.value) - 4} y=${y - 4} width="8" height="8"></rect>`
        : svg`<circle class="sympblock-poll-before" cx=${X(share.value)} cy=${y} r="4"></circle>`
    }`;
}

/** @param {{ text: string, before: Share, after: Share }} row */
function gainRow(row) {
  return html`<tr>
    <th scope="row">${row.text}</th>
    <td class="sympblock-poll-number">${row.before.text}</td>
    <td class="sympblock-poll-number">${row.after.text}</td>
    <td><svg class="sympblock-poll-shares" viewBox="0 0 200 32" aria-hidden="true">
      <rect class="sympblock-poll-frame" x="4" y="1" width="192" height="30"></rect>
      ${shareMark(row.before, 10, false)}${shareMark(row.after, 22, true)}
    </svg></td>
  </tr>`;
}

/** @param {NonNullable<TestScreen["gain"]>} gain */
function gainTemplate({ rows, words }) {
  const [first, ...rest] = words;
  const table = html`<div class="sympblock-poll-scroll"><table class="sympblock-poll-gain">
    <caption>Share of correct answers, with 95 % interval in brackets</caption>
    <thead><tr><th scope="col">Objective</th><th scope="col">Before ○</th><th scope="col">After ■</th><th scope="col">0 to 100 %</th></tr></thead>
    <tbody>${rows.map(gainRow)}</tbody>
  </table></div>`;
  return html`<p class="sympblock-poll-asked" role="status">${first}</p>
    ${rows.length ? table : nothing}
    ${rest.map((line) => html`<p class="sympblock-poll-note">${line}</p>`)}`;
}

/**
 * @param {TestScreen} screen
 * @param {import("./poll_desk_types.js").TestActs} test
 * @param {{ uid: string, press: import("./poll_desk_types.js").Press }} desk
 */
export function testScreenTemplate(screen, test, { uid, press }) {
  return html`<section class="sympblock-poll-screen" aria-labelledby=${`${uid}-test-screen`}>
    <h4 id=${`${uid}-test-screen`}>${screen.heading}</h4>
    ${screen.words ? html`<p>${screen.words}</p>` : nothing}
    ${screen.counted ? html`<p class="sympblock-poll-large" role="status">${screen.counted}</p>` : nothing}
    ${screen.gain ? gainTemplate(screen.gain) : nothing}
    ${actButtons(test.acts, "Test before and after", press)}
  </section>`;
}

/**
 * @param {import("./poll_desk_types.js").TestActs} test
 * @param {{ uid: string, press: import("./poll_desk_types.js").Press }} desk
 */
export function testActsTemplate(test, { uid, press }) {
  return html`<section aria-labelledby=${`${uid}-test`}>
    <h4 id=${`${uid}-test`}>Test before and after</h4>
    ${actButtons(test.acts, "Test before and after", press)}
    ${test.words.map((words) => html`<p class="sympblock-poll-note">${words}</p>`)}
  </section>`;
}
