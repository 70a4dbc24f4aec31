// @ts-check
// Whether a region of a picture holds a point. Its edge belongs to it, and rounding decides nothing: a point that lies
// within one step of a double beside the edge is judged as the course judges it.
import { orient2d } from "robust-predicates";

/** @typedef {[number, number]} At in millimetres */
/** @typedef {At[]} Ring closed: its last point is its first */
/** @typedef {{ area_mm2: number, polygons: Ring[][] }} Region of each polygon the outer ring, and then its holes */

/** @param {At} at @param {Region} region */
export function isInRegion(at, { polygons }) {
  return polygons.some((rings) => isInPolygon(at, rings));
}

/** @param {At} at @param {Ring[]} rings */
function isInPolygon(at, [outer, ...holes]) {
  const place = placeInRing(at, outer);
  if (place !== "inside") return place === "edge";
  return holes.every((hole) => placeInRing(at, hole) !== "inside");
}

/**
 * Count how often a ray to the right crosses a ring.
 * @param {At} at
 * @param {Ring} ring
 * @returns {"inside" | "edge" | "outside"}
 */
function placeInRing(at, ring) {
  let crossings = 0;
  for (let index = 1; index < ring.length; index++) {
    const crossing = crossed(at, ring[index - 1], ring[index]);
    if (crossing === "edge") return "edge";
    if (crossing) crossings += 1;
  }
  return crossings % 2 ? "inside" : "outside";
}

/** @param {At} at @param {At} from @param {At} to @returns {boolean | "edge"} */
function crossed([x, y], [x1, y1], [x2, y2]) {
  if (x1 < x && x2 < x) return false;
  if (x === x2 && y === y2) return "edge";
  if (y1 === y && y2 === y) return Math.min(x1, x2) <= x && x <= Math.max(x1, x2) ? "edge" : false;
  // A corner at the height of the point belongs to the side that lies above it.
  if (y1 > y === y2 > y) return false;
  const side = orient2d(x1, y1, x2, y2, x, y);
  if (side === 0) return "edge";
  return side < 0 === y2 > y1;
}
