// @ts-check
// What the keys do while a lesson is presented, and when they belong to what has the focus.

/** @typedef {"next" | "previous" | "next-slide" | "previous-slide" | "first" | "last" | "black" | "overview" | "pointer" | "loupe" | "notes" | "screen" | "end" | "down" | "up"} Act */

/** @type {Record<string, Act>} */
const ACTS = {
  ArrowRight: "next",
  PageDown: "next",
  " ": "next",
  ArrowLeft: "previous",
  PageUp: "previous",
  ArrowDown: "down",
  ArrowUp: "up",
  Home: "first",
  End: "last",
  b: "black",
  ".": "black",
  o: "overview",
  p: "pointer",
  l: "loupe",
  n: "notes",
  f: "screen",
  Escape: "end",
};
/** @type {Record<string, Act>} */
const WITH_SHIFT = { ArrowRight: "next-slide", ArrowLeft: "previous-slide" };

/** What letters are typed into, or what looks for them. */
const FIELDS = [
  'input:not([type="checkbox"], [type="button"], [type="submit"], [type="reset"])',
  "select",
  "textarea",
  '[contenteditable="true"]',
  "[role='slider'], [role='listbox'], [role='option'], [role='grid'], [role='radiogroup'], [role='tablist'], [role='spinbutton']",
  "dialog",
].join(", ");
/** What needs arrows or letters for itself: a field, a slider, a list, a picture that is steered, the room. */
const OWN_KEYS = `${FIELDS}, [role='application'], canvas, .sympblock-pickable, .sympblock-room, [popover]:not(.sympblock-presenting)`;
/** Where letters steer, but not the one of the loupe. */
const STEERED = ".sympblock-console, .sympblock-room";
/** What the space bar presses. */
const PRESSED = "button, summary, a[href], input, [role='button'], [role='checkbox'], [role='switch']";

/**
 * Whether all keys but Escape stay with what has the focus.
 * @param {Element | null} at
 */
export const keepsKeys = (at) => Boolean(at?.closest?.(OWN_KEYS));

/** Whether the loupe is asked for while C-arm or room have the keys. @param {string} key @param {any} at */
const asksForLoupe = (key, at) => key.toLowerCase() === "l" && at?.closest?.(STEERED) && !at.closest(FIELDS);

/**
 * What a key asks for; null if it is not for the presentation.
 * @param {{key: string, ctrlKey: boolean, metaKey: boolean, altKey: boolean, shiftKey: boolean, target: any}} event
 * @returns {Act | null}
 */
export function actOf(event) {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (key !== "Escape" && keepsKeys(target)) return asksForLoupe(key, target) ? "loupe" : null;
  if (key === " " && target?.closest?.(PRESSED)) return null;
  if (event.shiftKey) return WITH_SHIFT[key] ?? null;
  return ACTS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/**
 * The key that begins a presentation: Alt+Shift+P on every keyboard, also where Alt writes another letter.
 * @param {{code: string, altKey: boolean, shiftKey: boolean, ctrlKey: boolean, metaKey: boolean}} event
 */
export const asksToPresent = ({ code, altKey, shiftKey, ctrlKey, metaKey }) =>
  code === "KeyP" && altKey && shiftKey && !ctrlKey && !metaKey;
