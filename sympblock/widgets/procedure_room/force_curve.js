/* What the hand felt last, and the force on the needle over its depth. */
import { html, svg } from "lit-html";

/**
 * @typedef {object} FeelPart
 * @property {string} line what was felt last; empty if nothing was
 * @property {string[]} told the kinds of all that was felt so far
 * @property {[number, number][]} points depth in mm, and force in shares of that at bone
 * @property {string} words the same in words
 */

const WIDTH = 240;
const HEIGHT = 60;
const GROUND = 47;
const TOP = 4;
const EVERY_MM = 50;

/** @param {number} lengthMm */
const xOf = (lengthMm) => (/** @type {number} */ depth) => (4 + (WIDTH - 8) * Math.min(depth / lengthMm, 1)).toFixed(1);

/** @param {number} force */
const yOf = (force) => (GROUND - (GROUND - TOP) * force).toFixed(1);

function scale(lengthMm, x) {
  const depths = Array.from({ length: Math.floor(lengthMm / EVERY_MM) + 1 }, (_, place) => place * EVERY_MM);
  return depths.map(
    (depth) => svg`<path class="sympblock-room-axis" d="M${x(depth)} ${GROUND}v3" />
      <text class="sympblock-room-axis-words" x=${x(depth)} y=${HEIGHT - 1}
        text-anchor=${depth ? (depth + EVERY_MM > lengthMm ? "end" : "middle") : "start"}>${
          depth + EVERY_MM > lengthMm ? `${depth} mm` : depth
        }</text>`,
  );
}

/** @param {FeelPart} feel @param {number} lengthMm */
export function forceCurve({ points, words }, lengthMm) {
  const x = xOf(lengthMm);
  const line = points.map(([depth, force]) => `${x(depth)},${yOf(force)}`).join(" ");
  const tip = points.at(-1);
  return html`<svg class="sympblock-room-force" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img"
    aria-label="${words} The force is relative, and its size is a design choice.">
    <title>Relative force on the needle by depth (design)</title>
    <path class="sympblock-room-axis" d="M4 ${GROUND}H${WIDTH - 4}" />
    ${scale(lengthMm, x)}
    <polyline class="sympblock-room-felt" points=${line} />
    ${tip ? svg`<circle class="sympblock-room-tip" cx=${x(tip[0])} cy=${yOf(tip[1])} r="3.5" />` : ""}
  </svg>`;
}

/** @param {FeelPart} feel */
export const feelWords = ({ line }) => line || "Nothing yet.";

/** @param {FeelPart} feel @param {import("./needle_card.js").Needle} needle */
export function feelLine(feel, needle) {
  return html`<div class="sympblock-room-feel" ?hidden=${!needle.is_in}>
    <p class="sympblock-room-feel-line" role="status"><strong>Feel: </strong>${feelWords(feel)}</p>
    ${forceCurve(feel, needle.length_mm)}
  </div>`;
}
