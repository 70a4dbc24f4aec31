// @ts-check
// What a slide is called in a list of slides: many stand under one heading, and each needs a name of its own.

import { isHeading } from "./text_blocks.js";

/** So many words of a text stand for it. */
const FIRST_WORDS = 7;

/**
 * What a panel calls itself; empty if it does not.
 * @param {HTMLElement} node
 */
export function panelName(node) {
  const named = node.querySelector("section[aria-labelledby], section[aria-label]");
  const label = named?.getAttribute("aria-labelledby");
  const words = label ? node.querySelector(`[id="${label}"]`)?.textContent : named?.getAttribute("aria-label");
  return words?.trim() ?? "";
}

/** @param {Element[]} blocks */
function firstWords(blocks) {
  const words = blocks.map((block) => (block.querySelector("summary") ?? block).textContent.trim()).find(Boolean);
  if (!words) return blocks.some((block) => block.querySelector("img")) ? "Figure" : "";
  const all = words.split(/\s+/);
  return all.length > FIRST_WORDS ? `${all.slice(0, FIRST_WORDS).join(" ")} …` : all.join(" ");
}

/**
 * The name of a slide: its own heading, the name of its panel, or the words with which it begins.
 * @param {import("./division.js").Slide} slide
 */
export function slideName({ title, parts }) {
  const blocks = parts[0].blocks ?? [];
  if (blocks.some(isHeading)) return title;
  const panel = parts.find((part) => !part.blocks);
  return (panel && panelName(panel.cell.node)) || firstWords(blocks) || title;
}
