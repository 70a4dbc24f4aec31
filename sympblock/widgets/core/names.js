/* Names for what must be unique in a page. */

let count = 0;

/**
 * Return a name that nothing else in the page has. Two copies of a script may live in one page, and two counters would
 * give the same names; hence the random part.
 * @param {string} prefix
 */
export function uniqueName(prefix) {
  count += 1;
  return `${prefix}-${count}-${Math.random().toString(36).slice(2, 8)}`;
}
