// @ts-check
// Which slides belong to which stage of a seminar, and how long each of them may take: a stage has its own minutes.

import { headingOf } from "../guide/sections.js";
import { shareMinutes } from "./plan_clock.js";

/**
 * @typedef {object} SeminarMinutes
 * @property {number} minutes Of the whole seminar.
 * @property {{cell: string, minutes: number}[]} stages Each by the cell with which it begins.
 */

/** @param {import("./division.js").Slide} slide */
const firstCell = ({ parts }) => parts[0].cell;

/**
 * The place of each slide's stage; -1 for a slide of no stage, such as the title or the references.
 * @param {import("./division.js").Slide[]} slides
 * @param {SeminarMinutes} seminar
 */
export function stagesOf(slides, { stages }) {
  let stage = -1;
  return slides.map((slide) => {
    const cell = firstCell(slide);
    const begun = stages.findIndex((each) => each.cell === cell.model.id);
    const heading = headingOf(cell);
    if (begun >= 0) stage = begun;
    else if (heading && heading.level <= 2) stage = -1;
    return stage;
  });
}

/**
 * Share the minutes of each stage among its slides; a slide of no stage has none.
 * @param {import("./division.js").Slide[]} slides
 * @param {SeminarMinutes} seminar
 * @param {import("./plan_clock.js").Plans} plans
 * @returns {number[]} Minutes for each slide.
 */
export function shareStages(slides, seminar, plans) {
  const places = stagesOf(slides, seminar);
  const shares = slides.map(() => 0);
  seminar.stages.forEach(({ minutes }, stage) => {
    const own = slides.map((_, i) => i).filter((i) => places[i] === stage);
    const given = shareMinutes(
      own.map((i) => slides[i]),
      minutes,
      plans,
    );
    for (const [k, i] of own.entries()) shares[i] = given[k];
  });
  return shares;
}
