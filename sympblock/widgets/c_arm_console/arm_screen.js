/* One screen of the C-arm: grey values from the kernel on a canvas, marks and names above them. */
import { html, nothing, render } from "lit-html";
import { styleMap } from "lit-html/directives/style-map.js";
import {
  anchorOnScreen,
  canvasTransform,
  percent,
  placeInPicture,
  placeOnScreen,
  placeUnder,
} from "./picture_place.js";
import { partNames } from "./screen_names.js";

/** @typedef {{ text: string, at: import("./picture_place.js").Share, anchor: import("./picture_place.js").Anchor }} Spot */
/**
 * What Python says of a picture; its grey values come beside it.
 * @typedef {object} Frame
 * @property {"frame"} event
 * @property {number} [number] of the picture, in the order taken
 * @property {string} [view] where there is more than one screen
 * @property {number} size pixels of a side
 * @property {[string, string]} marks at the left and at the right edge of an unmirrored picture
 * @property {boolean} flipped
 * @property {number} rotated_deg clockwise
 * @property {Spot[]} spots
 * @property {import("./picture_place.js").Share | null} [tip] where the needle's tip is seen
 * @property {string} [note] what was done with the picture
 */

const FIRST_SIZE = 512;
const GREY = new Uint32Array(256).map((_, grey) => (255 << 24) | (grey << 16) | (grey << 8) | grey);

/**
 * Return the grey values that came with a picture.
 * @param {Frame} frame
 * @param {DataView[]} buffers
 */
export function greyValues({ size }, [bytes]) {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, size * size);
}

/* A dot at the place; the words beside it break into lines before they leave the picture. */
function spotName(spot, turned) {
  const anchor = anchorOnScreen(spot.anchor, turned.flipped);
  const [x, y] = placeOnScreen(spot.at, turned);
  const room = { start: 1 - x, end: x }[anchor];
  const width = room === undefined ? {} : { maxWidth: `calc(${Math.round(100 * room)}cqw - 0.75rem)` };
  return html`<span class="sympblock-screen-place sympblock-screen-${anchor}" style=${styleMap({ left: percent(x), top: percent(y) })}>
    <span class="sympblock-screen-name" style=${styleMap(width)}>${spot.text}</span>
  </span>`;
}

/** @typedef {{ at: import("./picture_place.js").Share, number: number }} Pointed */

/** @param {Pointed} pointed @param {Frame} turned */
function cross({ at }, turned) {
  const [x, y] = placeOnScreen(at, turned);
  return html`<span class="sympblock-screen-cross" role="img" aria-label="entry point"
    style=${styleMap({ left: percent(x), top: percent(y) })}></span>`;
}

export class ArmScreen {
  /** @param {string} label @param {string} emptyWords shown before the first picture */
  constructor(label, emptyWords) {
    this.label = label;
    this.emptyWords = emptyWords;
    this.caption = label;
    /** What a widget lays over the picture. @type {unknown} */
    this.above = nothing;
    /** What was pointed at in one picture; later ones show it by themselves. @type {Pointed | null} */
    this.pointed = null;
    /** The picture that is shown; null = none. @type {Frame | null} */
    this.frame = null;
    /** @type {Uint8Array} */
    this.grey = new Uint8Array(0);
    this.canvas = document.createElement("canvas");
    this.canvas.setAttribute("role", "img");
    this.canvas.setAttribute("aria-label", label);
    this.pen = this.canvas.getContext("2d");
    this.node = document.createElement("figure");
    this.node.className = "sympblock-screen";
    this.resize(FIRST_SIZE);
    this.show();
    new ResizeObserver(() => partNames(this.canvas.parentElement)).observe(this.node);
  }

  resize(size) {
    this.canvas.width = size;
    this.canvas.height = size;
    this.picture = this.pen.createImageData(size, size);
  }

  /* Drawn by itself: a live picture leaves the rest of the panel alone. */
  show() {
    const { frame } = this;
    const [left, right] = frame ? (frame.flipped ? frame.marks.toReversed() : frame.marks) : ["", ""];
    this.node.classList.toggle("sympblock-screen-empty", !frame);
    render(
      html`<div class="sympblock-screen-frame">
        ${this.canvas}
        <div class="sympblock-screen-over">${frame ? frame.spots.map((spot) => spotName(spot, frame)) : nothing}</div>
        ${frame && this.pointed && frame.number === this.pointed.number ? cross(this.pointed, frame) : nothing}
        <span class="sympblock-screen-mark sympblock-screen-mark-0">${left}</span>
        <span class="sympblock-screen-mark sympblock-screen-mark-1">${right}</span>
        <p class="sympblock-screen-note" ?hidden=${!frame?.note}>${frame?.note}</p>
        <p class="sympblock-screen-words" ?hidden=${Boolean(frame)}>${this.emptyWords}</p>
        ${this.above}
      </div>
      <figcaption>${this.caption}</figcaption>`,
      this.node,
    );
    partNames(this.canvas.parentElement);
  }

  /** @param {Frame} frame @param {Uint8Array} grey */
  draw(frame, grey) {
    if (this.canvas.width !== frame.size) this.resize(frame.size);
    const words = new Uint32Array(this.picture.data.buffer);
    for (let i = 0; i < words.length; i += 1) words[i] = GREY[grey[i]];
    this.pen.putImageData(this.picture, 0, 0);
    this.canvas.style.transform = canvasTransform(frame);
    this.canvas.dataset.frames = String(Number(this.canvas.dataset.frames ?? 0) + 1);
    this.frame = frame;
    this.grey = grey;
    this.node.dataset.tip = frame.tip?.join(" ") ?? "";
    this.show();
  }

  clear() {
    this.pen.clearRect(0, 0, this.canvas.width, this.canvas.height);
    this.frame = null;
    this.node.dataset.tip = "";
    this.caption = this.label;
    this.show();
  }

  /** Show what another screen shows. @param {ArmScreen} other @param {string} words */
  copy(other, words) {
    this.caption = `${this.label}: ${words}`;
    this.draw(other.frame, other.grey);
  }

  /** Return which place of the picture lies under the pointer. @param {MouseEvent} pointer */
  placeUnder(pointer) {
    return placeInPicture(placeUnder(pointer, this.canvas.parentElement.getBoundingClientRect()), this.frame);
  }
}
