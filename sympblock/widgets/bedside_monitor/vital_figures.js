/* The figures beside the curves, and the alarms above them: each with its word and shape besides its colour. */
import { html, nothing } from "lit-html";

/** @typedef {"high" | "medium" | "low"} Priority */
/**
 * One figure, as `monitor_view.py` gives it.
 * @typedef {object} Vital
 * @property {string} id
 * @property {string} name in full
 * @property {string} short as on a monitor
 * @property {string} value as shown; empty = there is none
 * @property {string} unit
 * @property {string} words value and unit in words, or why there is none
 * @property {string} limits of the alarm, as shown
 * @property {string} limits_words
 * @property {string} note such as the age of a measurement
 * @property {Priority | ""} alarm
 * @property {number | null} size what is compared to tell a change
 * @property {number} said_step how far it has to change to be said
 */
/** @typedef {{ id: string, name: string, priority: Priority, priority_words: string, words: string }} Alarm */

/* Shapes that stay apart without colour. */
const SHAPES = { high: "▲", medium: "◆", low: "●" };
const MARKS = { high: "!!!", medium: "!!", low: "!" };

/** @param {Priority} priority */
const sign = (priority) =>
  html`<span class="sympblock-monitor-sign" aria-hidden="true">${SHAPES[priority]} ${MARKS[priority]}</span>`;

/** @param {Alarm} alarm */
function alarmRow({ priority, priority_words: priorityWords, name, words }) {
  return html`<li class="sympblock-monitor-alarm sympblock-monitor-${priority}" title=${words}>
    ${sign(priority)} <strong>${priorityWords}</strong>
    <span class="sympblock-monitor-alarm-words">${words}</span>
    <span class="sympblock-monitor-alarm-name" aria-hidden="true">${name}</span>
  </li>`;
}

/** @param {Alarm[]} alarms the most urgent first */
export function alarmList(alarms) {
  if (!alarms.length) return html`<p class="sympblock-monitor-quiet">No alarm</p>`;
  return html`<ul class="sympblock-monitor-alarms" aria-label="Alarms">${alarms.map(alarmRow)}</ul>`;
}

/** @param {Vital} vital */
function figure({ id, name, short, value, unit, words, limits, limits_words: limitsWords, note, alarm }) {
  return html`<div class="sympblock-monitor-vital sympblock-monitor-${id} ${alarm ? `sympblock-monitor-${alarm}` : ""}"
    role="group" aria-label=${name}>
    <div class="sympblock-monitor-name" title="${name}. ${limitsWords}">
      <strong aria-hidden="true">${short}</strong> <span aria-hidden="true">${unit}</span>
      ${limits ? html`<span class="sympblock-monitor-limits" aria-hidden="true">${limits}</span>` : nothing}
    </div>
    <div>${
      value
        ? html`<span class="sympblock-monitor-value" aria-hidden="true">${value}</span><span class="sympblock-said">${words}</span>`
        : html`<span class="sympblock-monitor-none">${words}</span>`
    }${alarm ? sign(alarm) : nothing}
      ${note ? html`<span class="sympblock-monitor-note">${note}</span>` : nothing}
      <span class="sympblock-said">${limitsWords}</span></div>
  </div>`;
}

/** @param {Vital[]} vitals */
export const vitalFigures = (vitals) => html`<div class="sympblock-monitor-vitals">${vitals.map(figure)}</div>`;
