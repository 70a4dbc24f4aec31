/* Cards, rows, buttons and menus of the procedure room. */
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";

/** @typedef {{ value: string, label: string }} Option */

/**
 * A button that makes no sense now keeps the focus, so that a keyboard user does not lose the place.
 * @param {string} words
 * @param {() => void} act
 * @param {{ label?: string, className?: string, isEnabled?: boolean, refuse?: () => void }} [more] `refuse` says why not
 */
export function roomButton(words, act, { label, className = "", isEnabled = true, refuse = () => {} } = {}) {
  return html`<button type="button" class="sympblock-panel-button sympblock-room-button ${className}"
    aria-label=${label ?? nothing} aria-disabled=${isEnabled ? nothing : "true"}
    @click=${() => (isEnabled ? act() : refuse())}>${words}</button>`;
}

/** @param {string} words @param {boolean} isOn @param {(isOn: boolean) => void} turn */
export function roomSwitch(words, isOn, turn) {
  return html`<label class="sympblock-room-check sympblock-room-switch">
    <input type="checkbox" .checked=${live(isOn)} @change=${({ target }) => turn(target.checked)}>
    <span>${words}</span>
  </label>`;
}

/** @param {unknown} content */
export const roomRow = (content) => html`<div class="sympblock-room-row">${content}</div>`;

/** @param {string} label @param {unknown} content @param {string} [heading] where it says more than the label */
export function roomCard(label, content, heading = label) {
  return html`<section class="sympblock-room-card" aria-label=${label}><h4>${heading}</h4>${content}</section>`;
}

/** What stands first in a menu of which nothing was chosen yet. @type {Option} */
export const NOT_CHOSEN = { value: "", label: "choose …" };

/**
 * @param {object} menu
 * @param {string} menu.label
 * @param {Option[]} menu.options
 * @param {string} menu.value
 * @param {(value: string) => void} menu.choose
 * @param {boolean} [menu.isEnabled]
 */
export function roomMenu({ label, options, value, choose, isEnabled = true }) {
  const option = (each) =>
    html`<option .value=${each.value} .selected=${live(each.value === value)}>${each.label}</option>`;
  return html`<label class="sympblock-room-select">${label}<select ?disabled=${!isEnabled}
    @change=${(event) => choose(event.target.value)}>${options.map(option)}</select></label>`;
}
