// The button that opens the learner's notes at the section that is being read. Who keeps them lies in the lesson and hears the panel.

import { listedHeadings, presentHeading } from "./contents.js";
import { headingWords } from "./reveal.js";

const ASKED = "sympblock-notes";
const READY = "sympblock-notes-ready";

/** Name the section that is being read; before the first one, the lesson as a whole. */
export function presentSection(root) {
  const edgePx = root.getBoundingClientRect().top + root.clientHeight / 3;
  const heading = presentHeading(listedHeadings(root), edgePx);
  return heading ? headingWords(heading) : "The whole lesson";
}

/** Make the button of one panel; it waits for somebody who keeps notes. */
export function notesButton(panel) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "sympblock-bar-button";
  button.textContent = "Notes";
  button.title = "Write a note on this section; it stays on this computer";
  button.setAttribute("aria-haspopup", "dialog");
  button.disabled = true;
  panel.node.addEventListener(READY, () => (button.disabled = false));
  button.addEventListener("click", () => {
    const detail = { section: presentSection(panel.content.node), opener: button };
    panel.node.dispatchEvent(new CustomEvent(ASKED, { detail }));
  });
  return button;
}
