// @ts-check
// Finds words in the sections of all pages; loaded when the search is opened.

import { found, indexOf } from "./index_of_sections.js";
import { shown } from "./results.js";

const MOST_SHOWN = 30;

/** @param {HTMLDialogElement} dialog @param {string[][]} sections */
function search(dialog, sections) {
  const index = indexOf(sections);
  const input = dialog.querySelector("input");
  const list = dialog.querySelector("ol");
  const said = dialog.querySelector(".search-said");
  const renew = () => {
    const words = input.value.trim();
    const results = words.length > 1 ? found(index, words) : [];
    list.replaceChildren(...results.slice(0, MOST_SHOWN).map(shown));
    said.textContent = words.length > 1 ? countWords(results.length) : "Type two letters or more.";
  };
  input.addEventListener("input", renew);
  dialog.addEventListener("keydown", (event) => step(event, dialog));
  list.addEventListener("click", (event) => {
    if (/** @type {Element} */ (event.target).closest("a")) dialog.close();
  });
  renew();
}

/** @param {number} count */
function countWords(count) {
  if (!count) return "Nothing was found. Try another word, or the beginning of one.";
  if (count > MOST_SHOWN) return `${count} places; the best ${MOST_SHOWN} are shown.`;
  return count === 1 ? "1 place." : `${count} places.`;
}

/** Arrow keys walk from the field through the results, and Enter in the field opens the first one. */
function step(/** @type {KeyboardEvent} */ event, /** @type {HTMLDialogElement} */ dialog) {
  const links = [...dialog.querySelectorAll("ol a")].map((link) => /** @type {HTMLAnchorElement} */ (link));
  const input = dialog.querySelector("input");
  const at = links.indexOf(/** @type {HTMLAnchorElement} */ (document.activeElement));
  if (event.key === "Enter" && document.activeElement === input) links[0]?.click();
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  event.preventDefault();
  const next = at + (event.key === "ArrowDown" ? 1 : -1);
  (next < 0 ? input : links[Math.min(next, links.length - 1)])?.focus();
}

// @ts-expect-error: the door calls it by this name
window.sympblockSearch = search;
