/* Names on a picture that would lie on one another move up or down; their dots stay. */
import { separateBoxes } from "../core/box_layout.js";

/**
 * Part the names on a screen.
 * @param {HTMLElement} frame that holds the picture with its names and side marks
 */
export function partNames(frame) {
  const names = /** @type {HTMLElement[]} */ ([...frame.querySelectorAll(".sympblock-screen-name")]);
  if (!names.length) return;
  for (const name of names) name.style.translate = "";
  const { left, top, width, height } = frame.getBoundingClientRect();
  const boxOf = (node) => {
    const box = node.getBoundingClientRect();
    return { x: box.left - left, y: box.top - top, w: box.width, h: box.height };
  };
  const boxes = names.map(boxOf);
  const before = boxes.map(({ y }) => y);
  const marks = [...frame.querySelectorAll(".sympblock-screen-mark:not(:empty)")].map(boxOf);
  separateBoxes(boxes, marks, { x: -width, y: 0, w: 3 * width, h: height });
  for (const [place, name] of names.entries()) {
    const by = Math.round(boxes[place].y - before[place]);
    if (by) name.style.translate = `0 ${by}px`;
  }
}
