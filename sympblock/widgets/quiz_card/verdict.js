/* The verdict on an item, as Python decided it. */
import { html, nothing } from "lit-html";
import { heading } from "./heading.js";
import { pointOf } from "./hotspot_picture.js";
import { icon } from "./icon.js";
import { scenePicture } from "./scene_picture.js";

/** @typedef {import("./view.js").CardPage} CardPage */
/** @typedef {import("./view.js").Item} Item */
/** @typedef {import("./view.js").Verdict} Verdict */
/** @typedef {import("./view.js").VerdictLine} VerdictLine */
/** @typedef {import("./view.js").Source} Source */

/** @type {Partial<Record<import("./view.js").LineMark, import("./icon.js").IconName>>} */
const LINE_ICONS = {
  chosen_correct: "correct",
  chosen_wrong: "wrong",
  missed: "partly",
  key: "correct",
  in_place: "correct",
  misplaced: "wrong",
};

/** Say the verdict to who does not see it. @param {Item} item */
export function verdictSpeech({ verdict }) {
  const told = verdict.lines.filter(({ mark }) => mark.startsWith("chosen")).map(({ feedback }) => feedback);
  return [`${verdict.words}.`, verdict.remark, ...told].filter(Boolean).join(" ");
}

/**
 * Divide the lines of a verdict: what was chosen, left out or misplaced is told at once, and the key with it; the rest
 * waits in a fold, with the feedback on the key.
 * @param {Item} item
 */
export function dividedLines({ kind, verdict: { lines } }) {
  if (kind === "put_in_order") return { told: lines, folded: [] };
  const isTold = ({ mark }) => mark !== "not_chosen";
  return { told: lines.filter(isTold), folded: lines.filter((line) => !isTold(line) || line.mark === "key") };
}

/** Tell whether an address leads to a page of the web; anything else is no link. @param {string} address */
export function isWebAddress(address) {
  return /^https?:\/\//i.test(address ?? "");
}

/** @param {VerdictLine} line @param {boolean} isTagged @param {boolean} hasFeedback */
function verdictLine({ mark, words, text, feedback }, isTagged, hasFeedback) {
  const tag = isTagged && words ? html`<span class="sympblock-tag">${words}</span>` : nothing;
  const shape = LINE_ICONS[mark] ? icon(LINE_ICONS[mark]) : html`<span class="sympblock-icon"></span>`;
  return html`<li class="sympblock-line sympblock-line-${mark}">
    ${shape}
    <div>
      <p class="sympblock-line-text">${tag}${text}</p>
      ${hasFeedback ? html`<p class="sympblock-feedback">${feedback}</p>` : nothing}
    </div>
  </li>`;
}

/** @param {Item} item */
function verdictLists(item) {
  const { told, folded } = dividedLines(item);
  const lines = told.map((line) => verdictLine(line, true, line.mark !== "key"));
  const isOrder = item.kind === "put_in_order";
  const list = isOrder
    ? html`<ol class="sympblock-lines">${lines}</ol>`
    : html`<ul class="sympblock-lines">${lines}</ul>`;
  const fold = html`<details class="sympblock-others">
    <summary>Explanation of the other options</summary>
    <ul class="sympblock-lines">${folded.map((line) => verdictLine(line, false, true))}</ul>
  </details>`;
  return [told.length ? list : nothing, folded.length ? fold : nothing];
}

/** Say which number was given and which are accepted; nothing for other kinds. @param {Pick<Verdict, "given" | "accepted">} verdict */
export function acceptedWords({ given, accepted }) {
  return [given && `Your answer: ${given}.`, accepted && `Accepted: ${accepted}.`].filter(Boolean).join(" ");
}

/** @param {Source} source */
function cited({ label, text, url }) {
  if (!isWebAddress(url)) return html`<cite title=${text}>${label}</cite>`;
  return html`<a title=${text} href=${url} target="_blank" rel="noopener noreferrer">${label}</a>`;
}

/** @param {Source[]} sources */
function sourceLine(sources) {
  if (!sources.length) return nothing;
  const words = sources.length > 1 ? "Sources: " : "Source: ";
  return html`<p class="sympblock-sources">${words}${sources.map((source, index) => [index ? "; " : "", cited(source)])}</p>`;
}

/** @param {CardPage} page */
export function verdictPicture({ view: { item }, scene }) {
  const picture = scenePicture(item.scene, scene, { overlays: item.verdict.overlays, pin: pointOf(item.response) });
  const words = `Solid outline: the correct place. Broken outlines: the other options. Ring: your mark. ${scene.note}`;
  const caption = item.kind === "hotspot" ? html`<figcaption class="sympblock-hint">${words}</figcaption>` : nothing;
  return html`<figure class="sympblock-asked-picture">${picture}${caption}</figure>`;
}

/**
 * @param {Item} item
 * @param {number} level of its heading
 * @param {CardPage["landing"]} [landing]
 */
export function verdictBox(item, level, landing) {
  const { verdict } = item;
  const words = [icon(verdict.outcome), verdict.words];
  const accepted = acceptedWords(verdict);
  return html`<section class="sympblock-verdict sympblock-verdict-${verdict.outcome}">
    ${heading(level, "sympblock-verdict-word", words, landing)}
    ${accepted ? html`<p>${accepted}</p>` : nothing}
    ${verdict.remark ? html`<p class="sympblock-feedback">${verdict.remark}</p>` : nothing}
    ${verdictLists(item)}
    <p class="sympblock-why"><strong>Why: </strong>${verdict.why}</p>
    ${sourceLine(verdict.sources)}
  </section>`;
}
