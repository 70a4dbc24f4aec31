/* Pushes boxes of words apart, up and down: words keep their side of what they name. */

/** @typedef {{ x: number, y: number, w: number, h: number }} Box left and upper edge, width and height */

const ROUNDS = 60;

/** @param {Box} a @param {Box} b */
export function boxesOverlap(a, b) {
  const across = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
  return across > 0 && down > 0;
}

/** @param {Box} box @param {Box} area */
function keepInside(box, area) {
  box.x = Math.max(area.x, Math.min(box.x, area.x + area.w - box.w));
  box.y = Math.max(area.y, Math.min(box.y, area.y + area.h - box.h));
}

/* Both give way by half; one that is fixed stays. */
function pushApart(box, other, isFixed, area) {
  const goesUp = box.y + box.h / 2 < other.y + other.h / 2;
  const push = (goesUp ? box.y + box.h - other.y : other.y + other.h - box.y) + 1;
  box.y += (goesUp ? -1 : 1) * (isFixed ? push : push / 2);
  keepInside(box, area);
  if (isFixed) return;
  other.y += ((goesUp ? 1 : -1) * push) / 2;
  keepInside(other, area);
}

/**
 * Move boxes until none overlaps another or a fixed one.
 * @param {Box[]} boxes moved in place
 * @param {Box[]} fixed
 * @param {Box} area that holds all of them
 * @returns {boolean} false if some still overlap
 */
export function separateBoxes(boxes, fixed, area) {
  for (const box of boxes) keepInside(box, area);
  for (let round = 0; round < ROUNDS; round += 1) {
    let isClean = true;
    for (const box of boxes) {
      for (const other of [...fixed, ...boxes]) {
        if (other === box || !boxesOverlap(box, other)) continue;
        isClean = false;
        pushApart(box, other, fixed.includes(other), area);
      }
    }
    if (isClean) return true;
  }
  return false;
}
