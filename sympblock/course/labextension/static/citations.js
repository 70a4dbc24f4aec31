// Turns [@key] and [@a; @b] in rendered text into short links, "(Rocco 1995)", that lead to the list of references.

import { goTo } from "./guide/reveal.js";
import { whenTextChanges } from "./guide/text_changes.js";

const CITATION = /\[(@[\w:-]+(?:\s*;\s*@[\w:-]+)*)\]/g;

function referenceTarget(root, key) {
  return (
    root.querySelector(`[data-reference="${CSS.escape(key)}"]`) ||
    [...root.querySelectorAll(".jp-MarkdownOutput h2")].find((h) => /^References/.test(h.textContent))
  );
}

// One way back at a time: from the source last asked for to the place in the text that asked.
function wayBack(root, target, from) {
  root.querySelector(".sympblock-way-back")?.remove();
  const button = document.createElement("button");
  button.type = "button";
  button.className = "sympblock-way-back";
  button.textContent = "Back to the text";
  button.addEventListener("click", () => {
    button.remove();
    from.focus();
    from.scrollIntoView({ block: "center" });
  });
  target.append(" ", button);
}

function jump(root, key, from) {
  const target = referenceTarget(root, key);
  if (!target) return;
  wayBack(root, target, from);
  goTo(target, "center");
}

function link(root, key, { label, text }) {
  const anchor = document.createElement("a");
  anchor.className = "sympblock-citation";
  anchor.href = "#references";
  anchor.textContent = label;
  anchor.title = text;
  anchor.setAttribute("aria-label", `Source: ${text}`);
  anchor.addEventListener("click", (event) => {
    event.preventDefault();
    event.stopPropagation();
    jump(root, key, anchor);
  });
  return anchor;
}

function citation(root, keys, references) {
  const span = document.createElement("span");
  span.className = "sympblock-citations";
  span.append("(");
  for (const [i, key] of keys.entries()) span.append(i ? "; " : "", link(root, key, references[key]));
  span.append(")");
  return span;
}

function replaceIn(text, root, references) {
  const parts = [];
  let end = 0;
  for (const match of text.data.matchAll(CITATION)) {
    const keys = match[1].split(";").map((key) => key.trim().slice(1));
    if (!keys.every((key) => references[key])) continue; // the check of the notebooks names unknown keys
    parts.push(text.data.slice(end, match.index), citation(root, keys, references));
    end = match.index + match[0].length;
  }
  if (end) text.replaceWith(...parts, text.data.slice(end));
}

function textsIn(output) {
  const walker = document.createTreeWalker(output, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const text = /** @type {Text} */ (walker.currentNode);
    if (text.data.includes("[@") && !text.parentElement.closest("code, pre, .sympblock-citations")) texts.push(text);
  }
  return texts;
}

export function showCitations(root, references) {
  const renew = () => {
    for (const output of root.querySelectorAll(".jp-MarkdownOutput")) {
      for (const text of textsIn(output)) replaceIn(text, root, references);
    }
  };
  return whenTextChanges(root, renew);
}
