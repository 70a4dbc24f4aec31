// @ts-check
// What is answered in all lessons, told on the start page, and forgotten on the page about the edition.

import { KeptAnswers, standingOf, standingWords, storageOfBrowser } from "../questions/kept_answers.js";
import { offerForgetting } from "./forgetting.js";

const kept = new KeptAnswers(storageOfBrowser());

/** @typedef {{ id: string, version: string }} AskedName */

/** @param {Record<string, AskedName[]>} lessons */
function tellProgress(lessons) {
  for (const [lesson, items] of Object.entries(lessons)) {
    const row = document.querySelector(`.lessons a[href="${lesson}.html"]`)?.closest("li");
    const standing = standingOf(kept, items);
    row?.querySelector(".answered")?.remove();
    if (row && standing.answered) row.append(said(`Questions: ${standingWords(standing)}.`));
  }
}

/** @param {string} words */
function said(words) {
  const line = document.createElement("p");
  line.className = "answered";
  line.textContent = words;
  return line;
}

const asked = document.getElementById("asked-items");
if (asked) {
  const lessons = JSON.parse(asked.textContent);
  tellProgress(lessons);
  // Who comes back by the browser's own button finds a page that has not been made anew.
  addEventListener("pageshow", () => tellProgress(lessons));
}
const forget = document.getElementById("forget-answers");
if (forget) offerForgetting(forget, document.getElementById("forgotten"), kept);
