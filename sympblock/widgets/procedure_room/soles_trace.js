/* What the probes on both soles have read since the first dose, as two small curves. */
import { html, nothing, svg } from "lit-html";

/** @typedef {{ minutes: number, left: number, right: number }} Reading temperatures in degrees Celsius */

const WIDTH = 168;
const HEIGHT = 60;
/* The scale stands on the left, the names of the feet on the right, the minutes below. */
const [START, END, TOP, GROUND] = [18, 136, 6, 44];
const SIDES = /** @type {const} */ (["left", "right"]);
/* Two names need this much height. */
const APART = 11;

/** Where a reading stands; the scale ends at whole degrees. @param {Reading[]} readings */
function scaleOf(readings) {
  const all = readings.flatMap(({ left, right }) => [left, right]);
  const [low, high] = [Math.floor(Math.min(...all)), Math.floor(Math.max(...all)) + 1];
  const last = readings.at(-1).minutes;
  const x = (/** @type {number} */ minutes) => START + ((END - START) * minutes) / last;
  const y = (/** @type {number} */ degrees) => GROUND - ((GROUND - TOP) * (degrees - low)) / (high - low);
  return { low, high, last, x, y };
}

/** @param {Reading[]} readings */
function wordsOf(readings) {
  const [first, last] = [readings[0], readings.at(-1)];
  const told = SIDES.map((side) => `${side} from ${first[side].toFixed(1)} to ${last[side].toFixed(1)} °C`);
  return `Both soles over ${Math.round(last.minutes)} min since the first dose: ${told.join(", ")}.`;
}

/** Names stand where their curves end, and apart from each other. @param {number} left @param {number} right */
function namesAt(left, right) {
  const push = Math.max(0, APART - Math.abs(left - right)) / 2;
  const way = left <= right ? -1 : 1;
  return { left: left + way * push, right: right - way * push };
}

/** @param {string} words @param {number} x @param {number} y @param {"start" | "end"} anchor */
const word = (words, x, y, anchor) =>
  svg`<text class="sympblock-room-axis-words" x=${x} y=${y} text-anchor=${anchor} dominant-baseline="central">${words}</text>`;

/** @param {Reading[]} readings empty or one reading: nothing is drawn */
export function solesTrace(readings) {
  if (readings.length < 2) return nothing;
  const { low, high, last, x, y } = scaleOf(readings);
  const end = readings.at(-1);
  const names = namesAt(y(end.left), y(end.right));
  const curve = (side) => readings.map((each) => `${x(each.minutes).toFixed(1)},${y(each[side]).toFixed(1)}`).join(" ");
  return html`<svg class="sympblock-room-trace" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${wordsOf(readings)}>
    <path class="sympblock-room-axis" d="M${START} ${TOP}V${GROUND}H${END}" />
    ${word(String(high), START - 3, TOP, "end")}${word(String(low), START - 3, GROUND, "end")}
    ${word("0", START, GROUND + 9, "start")}${word(`${Math.round(last)} min`, END, GROUND + 9, "end")}
    ${SIDES.map((side) => svg`<polyline class="sympblock-room-sole sympblock-room-sole-${side}" points=${curve(side)} />`)}
    ${SIDES.map((side) => word(side, END + 3, names[side], "start"))}
  </svg>`;
}
