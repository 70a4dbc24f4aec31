// Where a reader is in a lesson: read it, and hold it while the page grows beneath.

const scrollerOf = (panel) => panel.node.querySelector(".jp-WindowedPanel-outer");
const isDrawn = (cell) => cell.node.getClientRects().length > 0;
const SIGNS_OF_A_READER = ["wheel", "touchstart", "pointerdown", "keydown"];
const LISTENING = { capture: true, passive: true };
const QUIET_MS = 2000;

/** The cell at the top edge, and how far it begins below that edge (px); null at the very top. */
export function placeIn(panel) {
  const scroller = scrollerOf(panel);
  if (!scroller || scroller.scrollTop < 2) return null;
  const edge = scroller.getBoundingClientRect().top;
  const cell = panel.content.widgets.find((each) => isDrawn(each) && each.node.getBoundingClientRect().bottom > edge);
  return cell ? { cell: cell.model.id, offsetPx: cell.node.getBoundingClientRect().top - edge } : null;
}

function put(panel, place) {
  const scroller = scrollerOf(panel);
  const cell = place && panel.content.widgets.find((each) => each.model.id === place.cell);
  if (!cell || !isDrawn(cell)) scroller.scrollTop = 0;
  else {
    const offsetPx = cell.node.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    scroller.scrollTop += offsetPx - place.offsetPx;
  }
}

/** Keeps a panel at a place until its reader does something, or nothing above it grows any more: what is there may still be coming. */
export class HeldPlace {
  constructor(panel, place) {
    this.panel = panel;
    this.place = place;
    this.isHeld = true;
    this.scroller = scrollerOf(panel);
    this.again = () => this.hold();
    this.release = () => this.letGo();
    this.observer = new ResizeObserver(this.again);
    this.hold();
    for (const cell of panel.content.widgets) this.observer.observe(cell.node);
    this.scroller.addEventListener("scroll", this.again);
    for (const sign of SIGNS_OF_A_READER) document.addEventListener(sign, this.release, LISTENING);
    panel.disposed.connect(this.release);
  }

  hold() {
    put(this.panel, this.place);
    this.waitForQuiet();
  }

  waitForQuiet() {
    clearTimeout(this.quiet);
    const isStarting = () => this.panel.node.dataset.sympblockState === "starting";
    this.quiet = setTimeout(() => (isStarting() ? this.waitForQuiet() : this.letGo()), QUIET_MS);
  }

  letGo() {
    this.isHeld = false;
    clearTimeout(this.quiet);
    this.observer.disconnect();
    this.scroller.removeEventListener("scroll", this.again);
    for (const sign of SIGNS_OF_A_READER) document.removeEventListener(sign, this.release, LISTENING);
  }
}
