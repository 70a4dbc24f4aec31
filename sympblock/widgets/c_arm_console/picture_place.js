/* Where a place of a picture lies on its screen, and back. What a place of a picture is in the patient, Python says. */

/** @typedef {[number, number]} Share from the left and from the upper edge */
/** @typedef {"middle" | "above" | "start" | "end"} Anchor */
/** @typedef {{ flipped: boolean, rotated_deg: number }} Turned how a picture is shown: mirrored first, then turned clockwise */

/** The same, as a style sheet says it. @param {Turned} turned */
export const canvasTransform = ({ flipped, rotated_deg: rotatedDeg }) =>
  `rotate(${rotatedDeg}deg) scaleX(${flipped ? -1 : 1})`;

/** Turn a place clockwise about the middle. @param {Share} at @param {number} byDeg @returns {Share} */
function turnedAbout([x, y], byDeg) {
  const turn = (byDeg * Math.PI) / 180;
  const [right, down] = [x - 0.5, y - 0.5];
  return [0.5 + right * Math.cos(turn) - down * Math.sin(turn), 0.5 + right * Math.sin(turn) + down * Math.cos(turn)];
}

/** @param {Share} at @param {boolean} flipped @returns {Share} */
const mirrored = ([x, y], flipped) => [flipped ? 1 - x : x, y];

/**
 * Return where on the screen a place of the picture lies.
 * @param {Share} at of the picture
 * @param {Turned} turned
 */
export function placeOnScreen(at, { flipped, rotated_deg: rotatedDeg }) {
  return turnedAbout(mirrored(at, flipped), rotatedDeg);
}

/**
 * Return which place of the picture lies at a place of the screen.
 * @param {Share} at of the screen
 * @param {Turned} turned
 */
export function placeInPicture(at, { flipped, rotated_deg: rotatedDeg }) {
  return mirrored(turnedAbout(at, -rotatedDeg), flipped);
}

/**
 * Return which place of a box lies under the pointer.
 * @param {{ clientX: number, clientY: number }} pointer
 * @param {{ left: number, top: number, width: number, height: number }} box
 * @returns {Share}
 */
export function placeUnder({ clientX, clientY }, { left, top, width, height }) {
  return [(clientX - left) / width, (clientY - top) / height];
}

/** Return which end of a name stays at its place: a mirrored picture changes the two. @param {Anchor} anchor @param {boolean} flipped */
export function anchorOnScreen(anchor, flipped) {
  if (!flipped) return anchor;
  return { start: "end", end: "start" }[anchor] ?? anchor;
}

/** Write a share of a length for a style sheet. @param {number} share */
export const percent = (share) => `${100 * share}%`;
