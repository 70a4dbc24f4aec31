/* The curves of the monitor on one canvas: a gap sweeps over them from left to right, as on the wall. */

/** Where a curve stands: lowest and highest value, and the property of the style that holds its colour. @typedef {{ name: string, low: number, high: number, ink: string }} Line */

/* 25 mm a second at 96 pixels an inch. */
const PIXELS_PER_S = 94;
/* As fine as a narrow QRS complex needs. */
const STEPS_PER_PIXEL = 4;
const GAP_PIXELS = 14;
const PEN_PIXELS = 1.75;
const EDGE_PIXELS = 4;
const FINEST_RATIO = 2;

export class TraceStrip {
  /** @param {Line[]} lines from the top @param {HTMLCanvasElement} [canvas] */
  constructor(lines, canvas = document.createElement("canvas")) {
    this.lines = lines;
    this.canvas = canvas;
    this.canvas.className = "sympblock-monitor-traces";
    this.canvas.setAttribute("role", "img");
    this.pen = this.canvas.getContext("2d");
    this.width = 0;
    this.height = 0;
    this.frames = 0;
    /** Up to when the curves are drawn; NaN before the first time. */
    this.drawnS = Number.NaN;
    /** Where each curve was left. @type {number[]} */
    this.left = [];
    /** @type {string[]} */
    this.inks = lines.map(() => "");
  }

  /** Take the size of the place, begin an empty strip, and return whether it did. @param {number} width @param {number} height @param {number} [ratio] */
  resize(width, height, ratio = 1) {
    const fine = Math.min(ratio, FINEST_RATIO);
    if (width === this.width && height === this.height) return false;
    [this.width, this.height] = [width, height];
    this.canvas.width = Math.round(width * fine);
    this.canvas.height = Math.round(height * fine);
    this.pen.setTransform(fine, 0, 0, fine, 0, 0);
    this.drawnS = Number.NaN;
    return true;
  }

  /** Fill the strip from edge to edge; what is drawn next begins an empty one. @param {(timeS: number) => number[]} valuesAt */
  page(valuesAt) {
    this.drawnS = Number.NaN;
    this.draw(0, valuesAt);
    this.draw(this.windowS - 1 / PIXELS_PER_S, valuesAt);
    this.drawnS = Number.NaN;
  }

  /** Take the colours of the theme, and return whether they are other ones. @param {(property: string) => string} colour */
  dye(colour) {
    const before = this.inks.join();
    this.inks = this.lines.map(({ ink }) => colour(ink).trim());
    return this.inks.join() !== before;
  }

  /** Seconds from the left edge to the right. */
  get windowS() {
    return this.width / PIXELS_PER_S;
  }

  x(timeS) {
    return (timeS % this.windowS) * PIXELS_PER_S;
  }

  y(place, value) {
    const { low, high } = this.lines[place];
    const band = this.height / this.lines.length;
    const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
    return place * band + band - EDGE_PIXELS - share * (band - 2 * EDGE_PIXELS);
  }

  /**
   * Draw what has happened since the last time.
   * @param {number} untilS
   * @param {(timeS: number) => number[]} valuesAt asked in the order of time
   */
  draw(untilS, valuesAt) {
    if (!this.width) return;
    const isNew = !(untilS - this.drawnS < this.windowS);
    const fromS = isNew ? untilS : this.drawnS;
    const count = Math.max(1, Math.ceil((untilS - fromS) * PIXELS_PER_S * STEPS_PER_PIXEL));
    const times = Array.from({ length: count }, (_, step) => fromS + ((untilS - fromS) * (step + 1)) / count);
    const heights = times.map((time) => valuesAt(time).map((value, place) => this.y(place, value)));
    if (isNew) this.pen.clearRect(0, 0, this.width, this.height);
    else for (const [begin, end] of this.pieces(times)) this.piece(fromS, times, heights, begin, end);
    this.left = heights.at(-1);
    this.drawnS = untilS;
    this.frames += 1;
    this.canvas.dataset.frames = String(this.frames);
  }

  /* Where the right edge lies between, there are two. @returns {[number, number][]} */
  pieces(times) {
    const turn = times.findIndex((time, step) => step > 0 && this.x(time) < this.x(times[step - 1]));
    return turn < 0
      ? [[0, times.length]]
      : [
          [0, turn],
          [turn, times.length],
        ];
  }

  /* Only the front of the gap is cleared: what was just drawn is joined, not cut. */
  piece(fromS, times, heights, begin, end) {
    const joins = begin > 0 || this.x(times[0]) < this.x(fromS) ? null : this.x(fromS);
    const clears = joins === null ? 0 : joins + GAP_PIXELS - 1;
    this.pen.clearRect(clears, 0, this.x(times[end - 1]) + GAP_PIXELS - clears, this.height);
    this.pen.lineWidth = PEN_PIXELS;
    this.pen.lineJoin = "round";
    this.pen.lineCap = "round";
    for (let place = 0; place < this.lines.length; place += 1) {
      this.pen.strokeStyle = this.inks[place];
      this.pen.beginPath();
      if (joins !== null) this.pen.moveTo(joins, this.left[place]);
      for (let step = begin; step < end; step += 1) this.pen.lineTo(this.x(times[step]), heights[step][place]);
      this.pen.stroke();
    }
  }
}
