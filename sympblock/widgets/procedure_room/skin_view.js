/* The back of the prone patient, seen by a camera above it; the patient's left on the left, head up. */
import { html, nothing, svg } from "lit-html";
import { roomCard } from "./room_controls.js";

/** @typedef {[number, number]} Spot to the patient's left, and towards the head, in mm */
/**
 * @typedef {object} SkinPart
 * @property {Spot[][]} outline its left and its right edge, from the feet up
 * @property {Spot[]} spines tips of the spinous processes
 * @property {Spot[][]} crests
 * @property {Spot[][]} ribs
 * @property {Spot[][]} furrows middles of the muscles beside the spine
 * @property {Spot | null} mark
 * @property {{ entry: Spot, hub: Spot, way: Spot } | null} needle `way` is a place on its line beyond the entry
 * @property {string} came what stands in the hub: blood, fluid or air; empty if nothing does
 * @property {boolean} is_draped
 * @property {string} side of the block, where the operator stands
 * @property {number} level_mm height of the level that is blocked
 * @property {{ at: Spot, is_beside: boolean }} tube
 * @property {string} place where operator and tube are, in words
 * @property {string} words all that is drawn, in words
 */

const HALF = 265;
const TOP = -178;
const HEIGHT = 356;
const TABLE_HALF = 205;
const BESIDE = 236;
const WINDOW = { half: 88, rise: 74, towards: 52 };
const CAME_WORDS = { blood: "blood", fluid: "clear fluid", air: "air" };

const at = (/** @type {Spot} */ [left, up]) => `${-left} ${-up}`;

/** A smooth line through places. @param {Spot[]} places */
function smooth(places) {
  const middle = places.slice(1, -1).map((place, index) => {
    const next = places[index + 2];
    return `Q${at(place)} ${at([(place[0] + next[0]) / 2, (place[1] + next[1]) / 2])}`;
  });
  return `${at(places[0])} ${middle.join(" ")} L${at(places.at(-1))}`;
}

/** @param {SkinPart} skin */
function body({ outline: [left, right], spines, crests, ribs, furrows }) {
  const edge = `M${smooth(left)} L${smooth(right.toReversed())} Z`;
  const low = spines.at(-1)[1];
  return svg`<path class="sympblock-skin-body" d=${edge} fill="url(#sympblock-skin-tone)" />
    ${furrows.map((line) => svg`<path class="sympblock-skin-muscle" d="M${smooth(line)}" />`)}
    <path class="sympblock-skin-furrow" d="M0 ${TOP + 32} L${smooth([[0, -TOP - 40], ...spines, [0, low - 45]])}" />
    <path class="sympblock-skin-furrow" d="M0 ${-low + 75}V${-low + 105}" />
    ${ribs.map((line) => svg`<path class="sympblock-skin-landmark" d="M${smooth(line)}" />`)}
    ${crests.map((line) => svg`<path class="sympblock-skin-landmark" d="M${smooth(line)}" />`)}
    ${[-1, 1].map((way) => svg`<ellipse class="sympblock-skin-dimple" cx=${way * 42} cy=${-low + 22} rx="6" ry="4" />`)}
    ${spines.map(([across, up]) => svg`<ellipse class="sympblock-skin-spine" cx=${-across} cy=${-up} rx="5" ry="9" />`)}`;
}

/** A sheet with a window over the side of the block. @param {SkinPart} skin */
function drape({ is_draped: isDraped, side, level_mm: level }) {
  if (!isDraped) return nothing;
  const { half, rise, towards } = WINDOW;
  const middle = side === "left" ? -towards : towards;
  const hole = `M${middle - half} ${-level - rise}h${2 * half}v${2 * rise}h${-2 * half}z`;
  const sheet = `M${-TABLE_HALF} ${TOP + 22}h${2 * TABLE_HALF}v${HEIGHT - 32}h${-2 * TABLE_HALF}z`;
  return svg`<path class="sympblock-skin-drape" fill-rule="evenodd" d="${sheet} ${hole}" />
    <path class="sympblock-skin-hem" d=${hole} />`;
}

/** Where the tube is drawn, and what it is called. @param {SkinPart} skin */
function tubeOf({
  tube: {
    at: [left, up],
    is_beside: isBeside,
  },
}) {
  const reach = isBeside ? BESIDE : TABLE_HALF - 40;
  const x = Math.max(-reach, Math.min(reach, -left));
  const y = Math.max(TOP + 60, Math.min(TOP + HEIGHT - 60, -up));
  return { x, y, isBeside, words: isBeside ? "Tube" : "Tube, below" };
}

/** @param {SkinPart} skin */
function machine(skin) {
  const { x, y, isBeside } = tubeOf(skin);
  return svg`<circle cx=${x} cy=${y} r="120" fill="url(#sympblock-skin-scatter)" />
    <rect class="sympblock-skin-tube ${isBeside ? "" : "sympblock-skin-hidden"}" x=${x - 26} y=${y - 34} width="52"
      height="68" rx="8" />`;
}

/** @param {SkinPart} skin */
function machineWords(skin) {
  const { x, y, words } = tubeOf(skin);
  const middle = Math.max(-205, Math.min(205, x));
  return svg`<text class="sympblock-skin-words" x=${middle} y=${y + 52} text-anchor="middle">${words}</text>`;
}

/** The operator from above: head, shoulders, and gloved hands at the edge of the field. @param {SkinPart} skin */
function operator({ side, level_mm: level }) {
  const out = side === "left" ? -1 : 1;
  const arm = (/** @type {number} */ from, /** @type {number} */ to) =>
    svg`<path class="sympblock-skin-arm" d="M${out * 238} ${-level + from}Q${out * 206} ${-level + from} ${out * 180} ${-level + to}" />
      <ellipse class="sympblock-skin-glove" cx=${out * 176} cy=${-level + to} rx="13" ry="8" />`;
  return svg`${arm(-34, -22)}${arm(34, 24)}
    <ellipse class="sympblock-skin-apron" cx=${out * 244} cy=${-level} rx="19" ry="46" />
    <circle class="sympblock-skin-head" cx=${out * 242} cy=${-level} r="15" />
    <text class="sympblock-skin-words" x=${out * 242} y=${-level + 66} text-anchor="middle">You</text>`;
}

/** @param {Spot | null} mark */
function cross(mark) {
  if (!mark) return nothing;
  const [x, y] = [-mark[0], -mark[1]];
  return svg`<path class="sympblock-skin-mark-ground" d="M${x - 11} ${y}h22M${x} ${y - 11}v22" />
    <path class="sympblock-skin-mark" d="M${x - 11} ${y}h22M${x} ${y - 11}v22" />`;
}

/** @param {NonNullable<SkinPart["needle"]>} needle @param {string} came */
function needleOf({ entry, hub, way }, came) {
  const [x, y] = [-hub[0], -hub[1]];
  return svg`<path class="sympblock-skin-way" d="M${at(entry)} L${at(way)}" />
    <path class="sympblock-skin-shaft-ground" d="M${at(entry)} L${at(hub)}" />
    <path class="sympblock-skin-shaft" d="M${at(entry)} L${at(hub)}" />
    <circle class="sympblock-skin-entry" cx=${-entry[0]} cy=${-entry[1]} r="3" />
    <circle class="sympblock-skin-hub" cx=${x} cy=${y} r="9" />
    <circle class="sympblock-skin-bore" cx=${x} cy=${y} r="3.5" />
    ${came ? drop(x, y, came) : nothing}`;
}

function drop(x, y, came) {
  return svg`<path class="sympblock-skin-drop sympblock-skin-${came}" d="M${x} ${y - 6}q9 13 9 19a9 9 0 0 1-18 0q0-6 9-19z" />
    <text class="sympblock-skin-words" x=${x + 16} y=${y + 20}>${CAME_WORDS[came]}</text>`;
}

const tones = svg`<defs>
  <linearGradient id="sympblock-skin-tone">
    <stop offset="0" stop-color="#b98a68" /><stop offset="0.22" stop-color="#dcb594" />
    <stop offset="0.5" stop-color="#d3a884" />
    <stop offset="0.78" stop-color="#dcb594" /><stop offset="1" stop-color="#b98a68" />
  </linearGradient>
  <radialGradient id="sympblock-skin-scatter">
    <stop offset="0" stop-color="#e69f00" stop-opacity="0.5" /><stop offset="1" stop-color="#e69f00" stop-opacity="0" />
  </radialGradient>
</defs>`;

/** @param {SkinPart} skin */
function picture(skin) {
  return html`<svg class="sympblock-skin" viewBox="${-HALF} ${TOP} ${2 * HALF} ${HEIGHT}" role="img" aria-label=${skin.words}>
    ${tones}
    <rect class="sympblock-skin-table" x=${-TABLE_HALF} y=${TOP} width=${2 * TABLE_HALF} height=${HEIGHT} />
    ${body(skin)} ${drape(skin)} ${machine(skin)} ${operator(skin)} ${machineWords(skin)}
    ${skin.needle ? needleOf(skin.needle, skin.came) : cross(skin.mark)}
    <text class="sympblock-skin-side" x=${-HALF + 10} y=${TOP + 24}>L</text>
    <text class="sympblock-skin-side" x=${HALF - 10} y=${TOP + 24} text-anchor="end">R</text>
    <text class="sympblock-skin-words" x="0" y=${TOP + 16} text-anchor="middle">Head</text>
    <text class="sympblock-skin-words" x="0" y=${TOP + HEIGHT - 6} text-anchor="middle">Feet</text>
  </svg>`;
}

/** @param {SkinPart} skin */
export function skinView(skin) {
  return roomCard("Skin view", html`${picture(skin)}<p class="sympblock-room-hint">${skin.place}</p>`);
}
