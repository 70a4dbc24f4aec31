// @ts-check
// Small parts of the page that the bar, the overview and the window of notes are made of.

/**
 * Make an element.
 * @param {Document} page
 * @param {string} tag
 * @param {string} name Its class, without the course's own beginning.
 * @param {string} [words]
 * @returns {HTMLElement}
 */
export function make(page, tag, name, words = "") {
  const node = page.createElement(tag);
  node.className = `sympblock-present-${name}`;
  node.textContent = words;
  return node;
}

/**
 * Make a button.
 * @param {Document} page
 * @param {{words: string, name?: string, keys?: string, act: () => void}} what What it says, what it is called if that is
 * longer, and the key that does the same.
 */
export function makeButton(page, { words, name = "", keys = "", act }) {
  const button = /** @type {HTMLButtonElement} */ (make(page, "button", "button", words));
  button.type = "button";
  if (name) button.setAttribute("aria-label", name);
  if (keys) {
    button.setAttribute("aria-keyshortcuts", keys);
    button.title = `${name || words} (${keys})`;
  }
  button.addEventListener("click", act);
  return button;
}
