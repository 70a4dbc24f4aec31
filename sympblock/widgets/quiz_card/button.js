/* A button with words. */
import { html } from "lit-html";

/**
 * @param {string} words
 * @param {() => void} onPress
 * @param {"" | "primary" | "quiet"} [tone]
 */
export function button(words, onPress, tone = "") {
  const toned = tone && `sympblock-${tone}`;
  return html`<button type="button" class="sympblock-button ${toned}" @click=${onPress}>${words}</button>`;
}

/** Set some buttons side by side. @param {unknown} buttons */
export function buttonRow(buttons) {
  return html`<div class="sympblock-actions">${buttons}</div>`;
}
