/* The question as the room sees it on the screen: large, with counts and key only when the educator lets them appear. */
import { html, nothing, svg } from "lit-html";

/** @typedef {import("./poll_desk_types.js").Screen} Screen */
/** @typedef {import("./poll_desk_types.js").Picture} Picture */

const points = (ring) => ring.map(([x, y]) => `${x},${y}`).join(" ");

/* Marks of both votes differ in form, so that they are told apart without colour. */
/** @param {number[]} dot @param {number} vote @param {number} size */
function dotTemplate([x, y], vote, size) {
  const cross = `M${x - size} ${y}h${2 * size}M${x} ${y - size}v${2 * size}`;
  return vote === 0
    ? svg`<circle class="sympblock-poll-dot" cx=${x} cy=${y} r=${size} vector-effect="non-scaling-stroke"></circle>`
    : svg`<path class="sympblock-poll-dot" d=${cross} vector-effect="non-scaling-stroke"></path>`;
}

/** @param {Picture} picture @param {Screen} screen */
export function pictureTemplate(picture, screen) {
  if (!picture.src) return nothing;
  const [left, top, right, bottom] = picture.bounds;
  const size = (right - left) / 90;
  return html`<figure class="sympblock-poll-picture">
    <div>
    <img src=${picture.src} alt=${picture.alt}>
    <svg viewBox=${`${left} ${top} ${right - left} ${bottom - top}`} preserveAspectRatio="none" aria-hidden="true">
      ${picture.rings.map((ring) => svg`<polygon class="sympblock-poll-ring" points=${points(ring)} vector-effect="non-scaling-stroke"></polygon>`)}
      ${screen.dots.map((dots, vote) => dots.map((dot) => dotTemplate(dot, vote, size)))}
    </svg>
    </div>
    ${screen.dots.length > 1 && screen.dots.some((dots) => dots.length) ? html`<figcaption>Circles: vote 1. Crosses: vote 2.</figcaption>` : nothing}
  </figure>`;
}

/** @param {import("./poll_desk_types.js").Row} row */
function rowTemplate(row) {
  return html`<tr>
    <th scope="row">${row.text}${row.is_key ? html` <b class="sympblock-poll-correct">✓ correct</b>` : nothing}</th>
    <td><span class="sympblock-poll-bar" aria-hidden="true"><span style=${`inline-size: ${row.percent}%`}></span></span></td>
    <td class="sympblock-poll-number">${row.votes} <span>(${row.percent} %)</span></td>
  </tr>`;
}

/** @param {Screen} screen */
function countsTemplate(screen) {
  return html`<div class="sympblock-poll-votes">${screen.ballots.map(
    (ballot) => html`<table><caption>${ballot.heading}</caption><tbody>${ballot.rows.map(rowTemplate)}</tbody></table>`,
  )}</div>`;
}

/** @param {Screen} screen */
function optionsTemplate(screen) {
  if (!screen.options.length) return nothing;
  const items = screen.options.map((text) => html`<li>${text}</li>`);
  return screen.is_numbered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
}

/** @param {import("./poll_desk_types.js").Key} key */
function keyTemplate(key) {
  return html`<div class="sympblock-poll-key">
    ${key.correct ? html`<p><b>Correct:</b> ${key.correct}</p>` : nothing}
    ${key.unsaid ? html`<p>${key.unsaid}</p>` : nothing}
    ${key.why ? html`<p>${key.why}</p>` : nothing}
    ${
      key.feedback.length
        ? html`<dl>${key.feedback.map((line) => html`<dt>${line.text}</dt><dd>${line.feedback}</dd>`)}</dl>`
        : nothing
    }
  </div>`;
}

/**
 * @param {import("./poll_desk_types.js").Act[]} acts
 * @param {string} label
 * @param {import("./poll_desk_types.js").Press} press
 */
export function actButtons(acts, label, press) {
  return html`<div class="sympblock-poll-row" role="group" aria-label=${label}>${acts.map(
    (act) =>
      html`<button type="button" data-act=${act.id} aria-disabled=${String(!act.enabled)} @click=${() => act.enabled && press(act.id)}>${act.label}</button>`,
  )}</div>`;
}

/**
 * @param {Screen} screen
 * @param {Picture} picture
 * @param {{ uid: string, acts: import("./poll_desk_types.js").Act[], press: import("./poll_desk_types.js").Press }} desk
 */
export function screenTemplate(screen, picture, { uid, acts, press }) {
  const showsOptions = !screen.shows_counts || screen.is_numbered;
  return html`<section class="sympblock-poll-screen" aria-labelledby=${`${uid}-screen`}>
    <h4 id=${`${uid}-screen`}>${screen.heading}</h4>
    ${screen.stem ? html`<p>${screen.stem}</p>` : nothing}
    <p class="sympblock-poll-asked">${screen.question}</p>
    ${pictureTemplate(picture, screen)}
    ${screen.stage === "voting" ? html`<p>${screen.instruction}</p>` : nothing}
    ${showsOptions ? optionsTemplate(screen) : nothing}
    <p class="sympblock-poll-large" role="status">${screen.voted}</p>
    ${screen.shows_counts ? countsTemplate(screen) : nothing}
    ${screen.key ? keyTemplate(screen.key) : nothing}
    ${actButtons(acts, "What happens next", press)}
  </section>`;
}
