/* Steps to be put in order, by buttons or by dragging. */
import { html } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { icon } from "./icon.js";

/** @typedef {import("./view.js").CardPage} CardPage */

/**
 * Return an order in which one step stands at another place.
 * @param {string[]} order
 * @param {string} id
 * @param {number} place counted from 0
 */
export function orderAfter(order, id, place) {
  const rest = order.filter((other) => other !== id);
  // Phones that read the edition know no newer way to put one in.
  return [...rest.slice(0, place), id, ...rest.slice(place)];
}

/** Return the steps as they stand. @param {CardPage} page @returns {string[]} */
function orderOf({ view: { item }, draft }) {
  return /** @type {string[] | null} */ (draft.response) ?? item.choices.map(({ id }) => id);
}

/** @param {CardPage} page */
function put(page, id, place) {
  const order = orderAfter(orderOf(page), id, place);
  const { text } = page.view.item.choices.find((choice) => choice.id === id);
  page.acts.answer({ response: order });
  page.acts.say(`${text}: now ${place + 1} of ${order.length}.`);
}

/* A button that makes no sense now keeps the focus, so that a keyboard user does not lose the place. */
function moveButton(direction, text, isPossible, move) {
  return html`<button type="button" class="sympblock-button sympblock-move"
    aria-label="Move ${direction}: ${text}" aria-disabled=${String(!isPossible)}
    @click=${() => isPossible && move()}>${icon(direction)}</button>`;
}

/** @param {CardPage} page */
function row(page, id, place, count) {
  const { text } = page.view.item.choices.find((choice) => choice.id === id);
  return html`<li class="sympblock-row" draggable="true" data-choice=${id}>
    <span class="sympblock-place">${place + 1}</span>
    <span class="sympblock-row-text">${text}</span>
    ${moveButton("up", text, place > 0, () => put(page, id, place - 1))}
    ${moveButton("down", text, place < count - 1, () => put(page, id, place + 1))}
  </li>`;
}

/* A step that is dragged carries its name under a type of this one list: no other list takes it, nor does the page
   around the card. */
function dragging(page) {
  const type = `application/x-${page.uid}`;
  const stepAt = ({ target }) => target.closest?.(".sympblock-row")?.dataset.choice;
  const isOurs = (event) => event.dataTransfer.types.includes(type);
  return {
    start(event) {
      if (!stepAt(event)) return;
      event.dataTransfer.setData(type, stepAt(event));
      event.dataTransfer.effectAllowed = "move";
      event.stopPropagation();
    },
    over(event) {
      if (!isOurs(event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    drop(event) {
      event.preventDefault();
      event.stopPropagation();
      const dragged = isOurs(event) && event.dataTransfer.getData(type);
      const target = stepAt(event);
      if (dragged && target && target !== dragged) put(page, dragged, orderOf(page).indexOf(target));
    },
  };
}

/** @param {CardPage} page */
export function stepList(page) {
  const order = orderOf(page);
  const drag = dragging(page);
  const steps = repeat(
    order,
    (id) => id,
    (id, place) => row(page, id, place, order.length),
  );
  return html`<ol class="sympblock-order" @dragstart=${drag.start} @dragover=${drag.over} @drop=${drag.drop}>${steps}</ol>`;
}
