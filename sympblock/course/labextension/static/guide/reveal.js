// Leads the reader to a place of the lesson: opens what is folded over it, scrolls there and moves the focus along.

export const REVEAL = "sympblock-reveal";
const MOST_FRAMES = 120;

const TITLES = ["h1", "h2", "h3", "h4", "h5", "h6"].map((name) => `.jp-MarkdownOutput ${name}`).join(", ");

/** The headings that are rendered below an element, in their order. */
export const headingsIn = (element) => [...element.querySelectorAll(TITLES)];

/** The words of a rendered heading, without the mark of its link and the word of its fold. */
export function headingWords(heading) {
  const copy = heading.cloneNode(true);
  for (const extra of copy.querySelectorAll(".jp-InternalAnchorLink, .sympblock-fold-word")) extra.remove();
  return copy.textContent.trim();
}

/** Open whatever hides a place. */
export function reveal(target) {
  target.dispatchEvent(new CustomEvent(REVEAL, { bubbles: true }));
}

// JupyterLab unfolds cells in its own time, and what is hidden cannot have the focus.
function whenShown(target, act, frames = MOST_FRAMES) {
  if (target.checkVisibility() || !frames) act();
  else requestAnimationFrame(() => whenShown(target, act, frames - 1));
}

/** Show a place and move the focus there. */
export function goTo(target, block = "start") {
  reveal(target);
  const focused = target.querySelector(".sympblock-fold") || target;
  if (focused === target) target.setAttribute("tabindex", "-1");
  whenShown(target, () => {
    target.scrollIntoView({ block });
    focused.focus({ preventScroll: true });
  });
}

/** Show the beginning of a cell. */
export function goToCell(cell) {
  goTo(headingsIn(cell.node)[0] || cell.node);
}
