/* The curves of the monitor on one canvas, each swept in a band of its own, as on the wall. */
import { PIXELS_PER_S, Sweep } from "./sweep.js";

/** @typedef {import("./sweep.js").Line} Line */

/* As fine as a narrow QRS complex needs. */
const STEPS_PER_PIXEL = 4;
const FINEST_RATIO = 2;

export class TraceStrip {
  /** @param {Line[]} lines from the top @param {HTMLCanvasElement} [canvas] */
  constructor(lines, canvas = document.createElement("canvas")) {
    this.canvas = canvas;
    this.canvas.className = "sympblock-monitor-traces";
    this.canvas.setAttribute("role", "img");
    this.pen = this.canvas.getContext("2d");
    this.sweeps = lines.map((line) => new Sweep(line, this.pen));
    this.width = 0;
    this.height = 0;
    this.frames = 0;
    /** Up to when the curves are drawn; NaN before the first time. */
    this.drawnS = Number.NaN;
  }

  /** Take the size of the place, begin an empty strip, and return whether it did. @param {number} width @param {number} height @param {number} [ratio] */
  resize(width, height, ratio = 1) {
    const fine = Math.min(ratio, FINEST_RATIO);
    if (width === this.width && height === this.height) return false;
    [this.width, this.height] = [width, height];
    this.canvas.width = Math.round(width * fine);
    this.canvas.height = Math.round(height * fine);
    this.pen.setTransform(fine, 0, 0, fine, 0, 0);
    const band = height / this.sweeps.length;
    for (const [place, sweep] of this.sweeps.entries()) sweep.fit(width, place * band, band);
    this.drawnS = Number.NaN;
    return true;
  }

  /** Fill the strip from edge to edge; what is drawn next begins an empty one. @param {(timeS: number) => number[]} valuesAt */
  page(valuesAt) {
    if (!this.width) return;
    const untilS = Math.max(...this.sweeps.map(({ lastS }) => lastS));
    this.begin(valuesAt(0));
    const { times, values } = this.sampled(0, untilS, valuesAt);
    for (const [place, sweep] of this.sweeps.entries()) {
      const mine = times.filter((time) => time <= sweep.lastS);
      const heights = mine.map((_, step) => values[step][place]);
      if (mine.length) sweep.draw(0, mine, heights);
    }
    this.told();
    this.drawnS = Number.NaN;
  }

  /** Take the colours of the theme, and return whether they are other ones. @param {(property: string) => string} colour */
  dye(colour) {
    const inks = () => this.sweeps.map(({ ink }) => ink).join();
    const before = inks();
    for (const sweep of this.sweeps) sweep.ink = colour(sweep.line.ink).trim();
    return inks() !== before;
  }

  /** Seconds from the left edge to the right, of the fastest curve. */
  get windowS() {
    return Math.min(...this.sweeps.map(({ windowS }) => windowS));
  }

  begin(values) {
    for (const [place, sweep] of this.sweeps.entries()) sweep.begin(values[place]);
  }

  /* @returns {{ times: number[], values: number[][] }} */
  sampled(fromS, untilS, valuesAt) {
    const count = Math.max(1, Math.ceil((untilS - fromS) * PIXELS_PER_S * STEPS_PER_PIXEL));
    const times = Array.from({ length: count }, (_, step) => fromS + ((untilS - fromS) * (step + 1)) / count);
    return { times, values: times.map((time) => valuesAt(time)) };
  }

  told() {
    this.frames += 1;
    this.canvas.dataset.frames = String(this.frames);
  }

  /**
   * Draw what has happened since the last time.
   * @param {number} untilS
   * @param {(timeS: number) => number[]} valuesAt asked in the order of time
   */
  draw(untilS, valuesAt) {
    if (!this.width) return;
    const fromS = this.drawnS;
    if (untilS - fromS < this.windowS) {
      const { times, values } = this.sampled(fromS, untilS, valuesAt);
      const of = (place) => values.map((each) => each[place]);
      for (const [place, sweep] of this.sweeps.entries()) sweep.draw(fromS, times, of(place));
    } else this.begin(valuesAt(untilS));
    this.drawnS = untilS;
    this.told();
  }
}
