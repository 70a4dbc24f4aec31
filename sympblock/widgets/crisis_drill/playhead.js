/* A line in the chart of a debrief where its replay stands. */
import { sceneNode } from "../core/scene.js";

/** Upper and lower end, in millimetres of the chart. @typedef {[[number, number], [number, number]]} Playhead */

const CLASS = "sympblock-drill-playhead";

/** Show the line, or take it away. @param {SVGElement | null} chart @param {Playhead} [ends] */
export function showPlayhead(chart, ends) {
  if (!chart) return;
  const line = chart.querySelector(`.${CLASS}`) ?? sceneNode("line", { class: CLASS, "aria-hidden": "true" }, chart);
  if (!ends) {
    line.remove();
    return;
  }
  const [[x1, y1], [x2, y2]] = ends;
  for (const [name, value] of Object.entries({ x1, y1, x2, y2 })) line.setAttribute(name, String(value));
}
