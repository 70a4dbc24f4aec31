/* One curve of the monitor in a band of its own: a gap sweeps over it from left to right, as fast as the curve needs. */

/** Where a curve stands: lowest and highest value, the property of the style that holds its colour, and its speed if it is not that of the ECG. @typedef {{ name: string, low: number, high: number, ink: string, pixelsPerS?: number }} Line */

/* 25 mm a second at 96 pixels an inch. */
export const PIXELS_PER_S = 94;
const GAP_PIXELS = 14;
const PEN_PIXELS = 1.75;
const EDGE_PIXELS = 4;

export class Sweep {
  /** @param {Line} line @param {CanvasRenderingContext2D} pen */
  constructor(line, pen) {
    this.line = line;
    this.pen = pen;
    this.pixelsPerS = line.pixelsPerS ?? PIXELS_PER_S;
    this.ink = "";
    this.width = 0;
    this.top = 0;
    this.band = 0;
    /* How high it was left. */
    this.left = 0;
  }

  /** Take a band. @param {number} width @param {number} top @param {number} band its height */
  fit(width, top, band) {
    Object.assign(this, { width, top, band });
  }

  /** Seconds from the left edge to the right. */
  get windowS() {
    return this.width / this.pixelsPerS;
  }

  /** When the pen stands at the right edge. */
  get lastS() {
    return this.windowS - 1 / this.pixelsPerS;
  }

  x(timeS) {
    return (timeS % this.windowS) * this.pixelsPerS;
  }

  y(value) {
    const { low, high } = this.line;
    const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
    return this.top + this.band - EDGE_PIXELS - share * (this.band - 2 * EDGE_PIXELS);
  }

  clear(x, width) {
    this.pen.clearRect(x, this.top, width, this.band);
  }

  /** Leave the band empty; what is drawn next begins here. @param {number} value */
  begin(value) {
    this.clear(0, this.width);
    this.left = this.y(value);
  }

  /** Draw on. @param {number} fromS where it was left @param {number[]} times @param {number[]} values */
  draw(fromS, times, values) {
    const heights = values.map((value) => this.y(value));
    for (const [begin, end] of this.pieces(times)) this.piece(fromS, times, heights, begin, end);
    this.left = heights.at(-1);
  }

  /* Where the right edge lies between, there are several. @returns {[number, number][]} */
  pieces(times) {
    const turns = times.flatMap((time, step) => (step > 0 && this.x(time) < this.x(times[step - 1]) ? [step] : []));
    const begins = [0, ...turns];
    return begins.map((begin, place) => [begin, begins[place + 1] ?? times.length]);
  }

  /* Only the front of the gap is cleared: what was just drawn is joined, not cut. */
  piece(fromS, times, heights, begin, end) {
    const joins = begin > 0 || this.x(times[0]) < this.x(fromS) ? null : this.x(fromS);
    const clears = joins === null ? 0 : joins + GAP_PIXELS - 1;
    this.clear(clears, this.x(times[end - 1]) + GAP_PIXELS - clears);
    Object.assign(this.pen, { lineWidth: PEN_PIXELS, lineJoin: "round", lineCap: "round", strokeStyle: this.ink });
    this.pen.beginPath();
    if (joins !== null) this.pen.moveTo(joins, this.left);
    for (let step = begin; step < end; step += 1) this.pen.lineTo(this.x(times[step]), heights[step]);
    this.pen.stroke();
  }
}
