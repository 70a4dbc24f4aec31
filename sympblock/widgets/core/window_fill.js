/* Lets one panel of a lesson fill the browser's window, and puts everything back where it was. */

/* What Tab can reach. */
const REACHED =
  'a[href], button, input, select, summary, [tabindex]:not([tabindex="-1"]):not([aria-hidden="true"]), canvas[tabindex="0"]';

/** Return what Tab reaches inside a node, in the order of the page. @param {HTMLElement} node */
export function reachedByTab(node) {
  const all = /** @type {HTMLElement[]} */ ([...node.querySelectorAll(REACHED)]);
  return all.filter((each) => each.tabIndex >= 0 && !each.matches(":disabled") && each.checkVisibility());
}

/** Return what lies beside a node and beside all that it lies in. @param {HTMLElement} node */
function allBeside(node) {
  const found = [];
  for (let at = node; at.parentElement; at = at.parentElement) {
    found.push(...[...at.parentElement.children].filter((each) => each !== at && !each.hasAttribute("inert")));
  }
  return /** @type {HTMLElement[]} */ (found);
}

/** Remember how far all is scrolled that a node lies in. @param {HTMLElement} node @returns {() => void} scrolls it there again */
function keepScroll(node) {
  const places = [];
  for (let at = node.parentElement; at; at = at.parentElement) places.push([at, at.scrollTop, at.scrollLeft]);
  return () => {
    for (const [at, top, left] of places) Object.assign(at, { scrollTop: top, scrollLeft: left });
  };
}

export class WindowFill {
  /**
   * @param {() => void} changed is called when the panel fills the window, and when it no longer does
   * @param {() => boolean} [isHeld] true while the Esc that ends the full screen is meant for something else
   */
  constructor(changed, isHeld = () => false) {
    this.changed = changed;
    this.isHeld = isHeld;
    /** The panel that fills the window; null = none does. @type {HTMLElement | null} */
    this.node = null;
    /* Where the focus was before. @type {HTMLElement | null} */
    this.opener = null;
    /** @type {HTMLElement[]} */
    this.silenced = [];
    this.scrollBack = () => {};
  }

  get isFilled() {
    return this.node !== null;
  }

  /* The boxes of a notebook keep what lies in them inside their own edges; only the top layer is free of them. */
  /** @param {HTMLElement} node */
  fill(node) {
    this.scrollBack = keepScroll(node);
    node.parentElement.style.minHeight = `${node.offsetHeight}px`;
    this.node = node;
    this.opener = /** @type {HTMLElement} */ (document.activeElement);
    node.popover = "manual";
    node.showPopover();
    this.silenced = allBeside(node);
    for (const each of this.silenced) each.inert = true;
    document.addEventListener("fullscreenchange", this.hearScreen);
    this.changed();
    this.askForScreen();
  }

  /* Where the browser refuses, the window is filled all the same. */
  askForScreen() {
    document.documentElement.requestFullscreen?.().catch(() => {});
  }

  /* What asked for the screen last lies above: the panel is raised again. Who leaves the full screen leaves both. */
  hearScreen = () => {
    if (!document.fullscreenElement) {
      if (!this.isHeld()) this.leave();
      return;
    }
    const focused = /** @type {HTMLElement} */ (document.activeElement);
    this.node.hidePopover();
    this.node.showPopover();
    focused.focus({ preventScroll: true });
  };

  leave() {
    const { node } = this;
    if (!node) return;
    const focused = /** @type {HTMLElement} */ (document.activeElement);
    document.removeEventListener("fullscreenchange", this.hearScreen);
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    for (const each of this.silenced) each.inert = false;
    this.node = null;
    if (node.matches(":popover-open")) node.hidePopover();
    node.popover = null;
    this.changed();
    this.settle(node, focused);
  }

  /* The panel is drawn for the page first; then it is as high as before, and all lies where it lay. */
  settle(node, focused) {
    queueMicrotask(() => {
      node.parentElement?.style.removeProperty("min-height");
      const last = node.contains(focused) && focused.checkVisibility() ? focused : this.opener;
      last?.focus({ preventScroll: true });
      this.scrollBack();
    });
  }

  /** @param {HTMLElement} node */
  toggle(node) {
    if (this.isFilled) this.leave();
    else this.fill(node);
  }

  /* Tab goes round inside the window. */
  /** @param {KeyboardEvent} event */
  keepTab(event) {
    if (!this.node || event.key !== "Tab") return;
    const all = reachedByTab(this.node);
    const [end, start] = event.shiftKey ? [all[0], all.at(-1)] : [all.at(-1), all[0]];
    if (event.target !== end && this.node.contains(/** @type {Node} */ (event.target))) return;
    event.preventDefault();
    start.focus();
  }

  stop() {
    this.leave();
  }
}
