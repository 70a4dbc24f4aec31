/* A heading to which the focus can be led. */
import { nothing } from "lit-html";
import { ref } from "lit-html/directives/ref.js";
import { html, literal } from "lit-html/static.js";

const TAGS = { 3: literal`h3`, 4: literal`h4`, 5: literal`h5` };

/**
 * @param {number} level 3 to 5
 * @param {string} className
 * @param {unknown} words
 * @param {import("lit-html/directives/ref.js").Ref} [landing] holds the heading, if it is the one that takes the focus
 */
export function heading(level, className, words, landing) {
  const tag = TAGS[level];
  return html`<${tag} class=${className} tabindex="-1" ${landing ? ref(landing) : nothing}>${words}</${tag}>`;
}
