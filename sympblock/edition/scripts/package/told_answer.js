// @ts-check
// One answer in the words that both versions of SCORM share.

/**
 * @typedef {object} ToldAnswer
 * @property {import("../questions/judge.js").AskedItem} item
 * @property {import("../questions/kept_answers.js").KeptAnswer} answer
 * @property {Date} at
 */

/** @param {Record<string, string>} told @returns {[string, string][]} in the order of writing */
export function pairs(told) {
  return Object.entries(told);
}

/**
 * @param {import("../questions/judge.js").Kind} kind
 * @param {any} response
 * @param {string} between what stands between two choices
 */
export function responseWords(kind, response, between) {
  if (kind === "hotspot") return response.choice ?? `x=${response.x_mm.toFixed(1)} y=${response.y_mm.toFixed(1)}`;
  return Array.isArray(response) ? response.join(between) : String(response);
}

/** @param {Date} at the time of day */
export function clockTime(at) {
  return [at.getHours(), at.getMinutes(), at.getSeconds()].map((part) => String(part).padStart(2, "0")).join(":");
}

/** @param {Date} at with hundredths of a second: SCORM takes no more */
export function timestamp(at) {
  return at.toISOString().replace(/\dZ$/, "Z");
}
