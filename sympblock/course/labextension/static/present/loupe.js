// @ts-check
// A magnifying glass over a picture: at the needle's tip where the picture shows one, else where the pointer is.

import { make } from "./page_parts.js";

/** How much larger than in the picture. */
const TIMES = 3;
/** The width of the glass as a share of the picture's width. */
const WIDTH_SHARE = 0.4;
const PIXELS = 640;
/** What can be magnified. A body in space is not among them: it comes closer by itself. */
const PICTURES = ".sympblock-screen canvas, svg.sympblock-scene, .jp-MarkdownOutput img";

/** @typedef {{ x: number, y: number }} Place Shares of a picture, from its left and from its upper edge. */

/**
 * Where a place of a picture lies once the picture is turned or mirrored about its middle.
 * @param {Place} at
 * @param {string} transform As a style sheet says it.
 * @returns {Place}
 */
export function turned({ x, y }, transform) {
  const { x: right, y: down } = new DOMMatrix(transform || "none").transformPoint({ x: x - 0.5, y: y - 0.5 });
  return { x: 0.5 + right, y: 0.5 + down };
}

/**
 * The part of a drawing that the glass shows.
 * @param {Place} at
 * @param {{ x: number, y: number, width: number, height: number }} whole What the drawing shows of itself.
 * @param {number} share The width of the glass as a share of the drawing's width.
 */
export function magnifiedPart({ x, y }, whole, share) {
  const side = (whole.width * share) / TIMES;
  return [whole.x + x * whole.width - side / 2, whole.y + y * whole.height - side / 2, side, side];
}

/** The tip on a screen of the C-arm; null where its picture shows none. @param {HTMLElement} screen @returns {Place | null} */
function tipOn(screen) {
  const [x, y] = (screen.dataset.tip ?? "").split(" ").filter(Boolean).map(Number);
  return y === undefined ? null : { x, y };
}

export class Loupe {
  /** @param {HTMLElement} root The lesson that is presented. */
  constructor(root) {
    this.root = root;
    this.isOn = false;
    this.node = make(document, "div", "loupe");
    this.node.setAttribute("aria-hidden", "true");
    this.node.hidden = true;
    this.glass = /** @type {HTMLCanvasElement} */ (document.createElement("canvas"));
    Object.assign(this.glass, { width: PIXELS, height: PIXELS });
    this.pen = this.glass.getContext("2d");
    this.ring = make(document, "div", "loupe-ring");
    this.ring.setAttribute("aria-hidden", "true");
    /** @type {{ clientX: number, clientY: number } | null} */
    this.pointer = null;
    this.drawn = "";
  }

  toggle() {
    this.isOn = !this.isOn;
    if (this.isOn) this.look();
    else this.putAway();
  }

  /** @param {PointerEvent} event */
  point({ clientX, clientY }) {
    this.pointer = { clientX, clientY };
  }

  /** Before each picture of the browser; only what has changed is drawn. */
  look = () => {
    if (!this.isOn) return;
    const screen = this.screenWithTip();
    if (screen) this.overTip(screen);
    else this.underPointer();
    this.next = requestAnimationFrame(this.look);
  };

  screenWithTip() {
    const screens = /** @type {HTMLElement[]} */ ([...this.root.querySelectorAll(".sympblock-screen")]);
    return screens.find((each) => tipOn(each) && each.checkVisibility()) ?? null;
  }

  /** In the corner that is farthest from the tip, so that nothing beside it is hidden. @param {HTMLElement} screen */
  overTip(screen) {
    const canvas = screen.querySelector("canvas");
    const { transform } = canvas.style;
    const tip = tipOn(screen);
    const frame = canvas.parentElement;
    const what = `${screen.dataset.tip} ${transform} ${canvas.dataset.frames}`;
    if (this.node.parentElement === frame && this.drawn === what) return;
    this.drawn = what;
    const { x, y } = turned(tip, transform);
    this.place(frame, {
      ...{ position: "absolute", width: `${100 * WIDTH_SHARE}%`, translate: "none" },
      ...(x > 0.5 ? { left: "1.5%", right: "auto" } : { left: "auto", right: "1.5%" }),
      ...(y > 0.5 ? { top: "1.5%", bottom: "auto" } : { top: "auto", bottom: "1.5%" }),
    });
    frame.append(this.ring);
    const size = `${(100 * WIDTH_SHARE) / TIMES}%`;
    Object.assign(this.ring.style, { left: `${100 * x}%`, top: `${100 * y}%`, width: size });
    this.drawPixels(canvas, tip, canvas.width, canvas.height, WIDTH_SHARE);
    this.glass.style.transform = transform;
  }

  underPointer() {
    const picture = this.pictureUnderPointer();
    this.ring.remove();
    if (!picture) {
      this.node.hidden = true;
      this.drawn = "";
      return;
    }
    const { clientX, clientY } = this.pointer;
    const box = picture.getBoundingClientRect();
    const widthPx = Math.min(WIDTH_SHARE * box.width, 0.5 * window.innerHeight);
    const at = { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height };
    // A room that fills the window lies above the lesson.
    this.place(picture.closest("[popover]") ?? this.root, {
      ...{ position: "fixed", width: `${widthPx}px`, right: "auto", bottom: "auto" },
      ...{ left: `${clientX}px`, top: `${clientY}px`, translate: "-50% -50%" },
    });
    this.drawPicture(picture, at, widthPx / box.width);
  }

  pictureUnderPointer() {
    if (!this.pointer) return null;
    const { clientX, clientY } = this.pointer;
    const found = document.elementsFromPoint(clientX, clientY).find((each) => this.root.contains(each));
    return /** @type {HTMLElement | SVGSVGElement | null} */ (found?.closest(PICTURES) ?? null);
  }

  /** @param {HTMLElement | SVGSVGElement} picture @param {Place} at @param {number} share */
  drawPicture(picture, at, share) {
    if (picture instanceof SVGSVGElement) {
      this.drawShapes(picture, at, share);
      return;
    }
    const { transform } = picture.style;
    const inPicture = transform ? turned(at, String(new DOMMatrix(transform).inverse())) : at;
    const size = picture instanceof HTMLImageElement ? [picture.naturalWidth, picture.naturalHeight] : null;
    const canvas = /** @type {HTMLCanvasElement} */ (picture);
    this.drawPixels(canvas, inPicture, size?.[0] ?? canvas.width, size?.[1] ?? canvas.height, share);
    this.glass.style.transform = transform;
  }

  /** @param {CanvasImageSource} source @param {Place} at @param {number} width @param {number} height @param {number} share */
  drawPixels(source, at, width, height, share) {
    if (this.shapes) this.shapes.remove();
    this.shapes = null;
    this.glass.hidden = false;
    const [x, y, side] = magnifiedPart(at, { x: 0, y: 0, width, height }, share);
    this.pen.clearRect(0, 0, PIXELS, PIXELS);
    this.pen.imageSmoothingQuality = "high";
    this.pen.drawImage(source, x, y, side, side, 0, 0, PIXELS, PIXELS);
  }

  /** A drawing is drawn anew, so that its lines stay sharp. @param {SVGSVGElement} svg @param {Place} at @param {number} share */
  drawShapes(svg, at, share) {
    if (this.shapesOf !== svg || !this.shapes) {
      this.shapes?.remove();
      this.shapes = /** @type {SVGSVGElement} */ (svg.cloneNode(true));
      this.shapes.setAttribute("preserveAspectRatio", "xMidYMid meet");
      this.shapesOf = svg;
      this.node.append(this.shapes);
    }
    this.glass.hidden = true;
    const matrix = svg.getScreenCTM();
    const box = svg.getBoundingClientRect();
    const start = new DOMPoint(box.left, box.top).matrixTransform(matrix.inverse());
    const whole = { x: start.x, y: start.y, width: box.width / matrix.a, height: box.height / matrix.d };
    this.shapes.setAttribute("viewBox", magnifiedPart(at, whole, share).join(" "));
  }

  /** @param {HTMLElement} where @param {Partial<CSSStyleDeclaration> & { translate: string }} style */
  place(where, style) {
    if (!this.glass.isConnected) this.node.append(this.glass);
    if (this.node.parentElement !== where) where.append(this.node);
    Object.assign(this.node.style, style);
    this.node.hidden = false;
  }

  putAway() {
    this.isOn = false;
    cancelAnimationFrame(this.next);
    this.node.remove();
    this.ring.remove();
    this.drawn = "";
  }
}
