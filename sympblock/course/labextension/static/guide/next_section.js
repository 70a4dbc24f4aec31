// After a question or a task: a quiet button that leads on to the next heading, so that nobody has to look for it.

import { goToCell } from "./reveal.js";
import { sectionAfter, sectionsOf } from "./sections.js";

const WIDGET = "application/vnd.jupyter.widget-view+json";

/** Whether a cell shows something to answer or to operate. */
export function showsWidget(cell) {
  const outputs = cell.model.type === "code" ? cell.model.outputs.toJSON() : [];
  return outputs.some((output) => output.data && WIDGET in output.data);
}

/** Which cells are followed by a button, and to which section it leads. */
export function nextSections(cells) {
  const sections = sectionsOf(cells);
  return sections
    .filter((section) => section.cells.some(showsWidget))
    .map((section) => ({ after: section.cells.at(-1), to: sectionAfter(sections, section) }))
    .filter(({ to }) => to);
}

function nextButton(section) {
  const line = document.createElement("div");
  line.className = "sympblock-next";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "sympblock-quiet";
  button.textContent = `Next: ${section.text}`;
  button.addEventListener("click", () => goToCell(section.cell));
  line.append(button);
  return line;
}

/** Put the buttons into the page; those of an earlier run go. */
export function showNextSections(notebook) {
  for (const old of notebook.node.querySelectorAll(".sympblock-next")) old.remove();
  for (const { after, to } of nextSections(notebook.widgets)) after.node.append(nextButton(to));
}
