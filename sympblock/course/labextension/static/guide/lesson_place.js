// Where a reader is in a lesson: read it, and hold it while the page grows beneath.

const scrollerOf = (panel) => panel.node.querySelector(".jp-WindowedPanel-outer");
const isDrawn = (cell) => cell.node.getClientRects().length > 0;
const SIGNS_OF_A_READER = ["wheel", "touchstart", "pointerdown", "keydown"];

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

/** Keeps a panel at a place until its reader does something: pictures and questions above may still be coming. */
export class HeldPlace {
  constructor(panel, place) {
    this.place = place;
    this.isHeld = true;
    const again = () => put(panel, place);
    const scroller = scrollerOf(panel);
    const observer = new ResizeObserver(again);
    this.release = () => {
      this.isHeld = false;
      observer.disconnect();
      scroller.removeEventListener("scroll", again);
      for (const sign of SIGNS_OF_A_READER) document.removeEventListener(sign, this.release, true);
    };
    again();
    for (const cell of panel.content.widgets) observer.observe(cell.node);
    scroller.addEventListener("scroll", again);
    for (const sign of SIGNS_OF_A_READER)
      document.addEventListener(sign, this.release, { capture: true, passive: true });
    panel.disposed.connect(this.release);
  }
}
