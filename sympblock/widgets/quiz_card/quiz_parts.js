/* The form controls of the quiz card, one builder per kind of item.
   A builder takes (item, draft, changed, say, uid) and returns {node, sync(draft)}: it writes to the draft and calls
   changed(), and sync shows a draft that was changed elsewhere. say(text) speaks through the live region. */
import { drawScene } from "../core/scene.js";

export function quizNode(tag, className, ...content) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...content.filter((part) => part !== null && part !== undefined && part !== ""));
  return node;
}

const QUIZ_ICONS = {
  correct: '<circle cx="8" cy="8" r="7"/><path d="M4.6 8.3l2.3 2.4 4.4-5"/>',
  partly: '<circle cx="8" cy="8" r="7"/><path class="sympblock-icon-solid" d="M8 1a7 7 0 0 1 0 14z"/>',
  wrong: '<path d="M8 .8L15.2 8 8 15.2 .8 8z"/><path d="M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6"/>',
  not_answered: '<circle cx="8" cy="8" r="7" stroke-dasharray="2.4 2"/>',
  answered: '<circle class="sympblock-icon-solid" cx="8" cy="8" r="4"/>',
  up: '<path d="M3.5 10L8 5.5l4.5 4.5"/>',
  down: '<path d="M3.5 6L8 10.5 12.5 6"/>',
};

export function quizIcon(name) {
  const icon = quizNode("span", `sympblock-icon sympblock-icon-${name}`);
  icon.setAttribute("aria-hidden", "true");
  icon.innerHTML = `<svg viewBox="0 0 16 16" width="16" height="16">${QUIZ_ICONS[name]}</svg>`;
  return icon;
}

export function quizButton(text, className, onClick) {
  const button = quizNode("button", `sympblock-button ${className}`, text);
  button.type = "button";
  if (onClick) button.addEventListener("click", onClick);
  return button;
}

/* A fieldset of radios or checkboxes; the caller says what is picked. */
export function quizOptions(kind, name, options, isPicked, onPick) {
  const list = quizNode("div", "sympblock-options");
  const inputs = options.map((option) => {
    const input = quizNode("input", "");
    Object.assign(input, { type: kind, name, value: option.id });
    input.addEventListener("change", () => onPick(inputs));
    list.append(quizNode("label", "sympblock-option", input, quizNode("span", "", option.text)));
    return input;
  });
  const sync = () => inputs.forEach((input) => (input.checked = isPicked(input.value)));
  sync();
  return { node: list, sync };
}

function singlePart(item, draft, changed, say, uid) {
  const pick = (inputs) => {
    draft.response = inputs.find((input) => input.checked).value;
    changed();
  };
  return quizOptions("radio", `${uid}-answer`, item.choices, (id) => draft.response === id, pick);
}

function multiplePart(item, draft, changed, say, uid) {
  const pick = (inputs) => {
    const chosen = inputs.filter((input) => input.checked).map((input) => input.value);
    draft.response = chosen.length ? chosen : null;
    changed();
  };
  const isPicked = (id) => (draft.response || []).includes(id);
  return quizOptions("checkbox", `${uid}-answer`, item.choices, isPicked, pick);
}

function numberPart(item, draft, changed, say, uid) {
  const input = quizNode("input", "sympblock-number");
  Object.assign(input, { type: "number", inputMode: "decimal", step: item.step || "any", id: `${uid}-number` });
  const words = quizNode("label", "", item.unit ? `Your answer in ${item.unit}` : "Your answer");
  words.htmlFor = input.id;
  input.addEventListener("input", () => {
    draft.response = Number.isFinite(input.valueAsNumber) ? input.valueAsNumber : null;
    changed("typing");
  });
  input.addEventListener("change", () => changed());
  /* A half-typed number has no value yet: what stands in the box is left alone while it is being typed. */
  const sync = () => {
    if (document.activeElement !== input) input.value = draft.response === null ? "" : draft.response;
  };
  sync();
  const unit = quizNode("span", "sympblock-unit", item.unit);
  unit.setAttribute("aria-hidden", "true");
  return { node: quizNode("div", "sympblock-number-row", words, quizNode("div", "", input, unit)), sync };
}

function orderPart(item, draft, changed, say) {
  const list = quizNode("ol", "sympblock-order");
  const texts = Object.fromEntries(item.choices.map((choice) => [choice.id, choice.text]));
  const order = () => draft.response || item.choices.map((choice) => choice.id);
  const put = (id, place) => {
    const rest = order().filter((other) => other !== id);
    rest.splice(place, 0, id);
    draft.response = rest;
    sync();
    changed();
    say(`${texts[id]}: now ${place + 1} of ${rest.length}.`);
  };
  const rows = Object.fromEntries(item.choices.map(({ id }) => [id, orderRow(id, texts[id], order, put)]));
  const sync = () => {
    /* Rows are moved past the focused one, which itself stays in the page and so keeps the focus. */
    const wanted = order().map((id) => rows[id]);
    const anchor = wanted.findIndex((row) => row.contains(document.activeElement));
    if (anchor < 0) list.replaceChildren(...wanted);
    else {
      wanted[anchor].before(...wanted.slice(0, anchor));
      wanted[anchor].after(...wanted.slice(anchor + 1));
    }
    wanted.forEach((row, place) => row.place(place, wanted.length));
  };
  orderDrag(list, (id, place) => put(id, place), order);
  sync();
  return { node: list, sync };
}

function orderRow(id, text, order, put) {
  const move = (step) => () => {
    const place = order().indexOf(id) + step;
    if (place >= 0 && place < order().length) put(id, place);
  };
  const up = quizButton(quizIcon("up"), "sympblock-move", move(-1));
  const down = quizButton(quizIcon("down"), "sympblock-move", move(1));
  up.setAttribute("aria-label", `Move up: ${text}`);
  down.setAttribute("aria-label", `Move down: ${text}`);
  const place = quizNode("span", "sympblock-place");
  const row = quizNode("li", "sympblock-row", place, quizNode("span", "sympblock-row-text", text), up, down);
  row.draggable = true;
  row.dataset.choice = id;
  row.place = (index, count) => {
    place.textContent = index + 1;
    up.setAttribute("aria-disabled", String(index === 0));
    down.setAttribute("aria-disabled", String(index === count - 1));
  };
  return row;
}

function orderDrag(list, put, order) {
  let dragged = null;
  const over = (event) => event.target.closest(".sympblock-row");
  list.addEventListener("dragstart", (event) => {
    dragged = over(event).dataset.choice;
    event.dataTransfer.effectAllowed = "move";
    event.stopPropagation();
  });
  list.addEventListener("dragover", (event) => {
    if (!dragged) return;
    event.preventDefault();
    event.stopPropagation();
  });
  list.addEventListener("drop", (event) => {
    const row = over(event);
    event.preventDefault();
    event.stopPropagation();
    if (row && dragged && row.dataset.choice !== dragged) put(dragged, order().indexOf(row.dataset.choice));
    dragged = null;
  });
}

function hotspotPart(item, draft, changed, say, uid) {
  const [xMin, yMin, xMax, yMax] = item.scene.bounds_mm;
  const at = { x_mm: (xMin + xMax) / 2, y_mm: (yMin + yMax) / 2 };
  const status = quizNode("p", "sympblock-hint");
  const place = (x, y) => {
    Object.assign(at, { x_mm: x, y_mm: y });
    draft.response = { ...at };
    sync();
    changed();
    say("Mark placed.");
  };
  const picture = drawScene(item.scene, { onPoint: place });
  picture.setAttribute("aria-hidden", "true");
  const box = quizNode("div", "sympblock-pointer", picture);
  const words = `${item.scene.title}. Arrow keys move the crosshair, with Shift in bigger steps; Enter places the mark.`;
  for (const [key, value] of Object.entries({ tabindex: 0, role: "application", "aria-label": words })) {
    box.setAttribute(key, value);
  }
  hotspotKeys(box, item.scene.bounds_mm, at, picture.sceneTools, place, say);
  const list = quizOptions("radio", `${uid}-place`, item.choices, (id) => (draft.response || {}).choice === id, (inputs) => {
    draft.response = { choice: inputs.find((input) => input.checked).value };
    sync();
    changed();
  });
  const sync = () => {
    const isPoint = draft.response && draft.response.x_mm !== undefined;
    picture.sceneTools.setPin(isPoint ? draft.response : null);
    list.sync();
    status.textContent = isPoint
      ? "Your mark is placed. Click elsewhere to move it."
      : draft.response
        ? "You answered from the list."
        : "Click in the picture, or press Tab to reach it: arrow keys move the crosshair, Enter places the mark.";
  };
  sync();
  const twin = quizNode("details", "sympblock-twin", quizNode("summary", "", "Answer from a list instead"), list.node);
  twin.open = Boolean(draft.response && draft.response.choice);
  return { node: quizNode("div", "sympblock-hotspot", box, status, twin), sync };
}

function hotspotKeys(box, bounds, at, tools, place, say) {
  const [xMin, yMin, xMax, yMax] = bounds;
  const small = (xMax - xMin) / 120;
  const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  box.addEventListener("focus", () => box.matches(":focus-visible") && tools.setCrosshair(at));
  box.addEventListener("blur", () => tools.setCrosshair(null));
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") place(at.x_mm, at.y_mm);
    else if (steps[event.key]) {
      const size = small * (event.shiftKey ? 8 : 1);
      at.x_mm = Math.max(xMin, Math.min(xMax, at.x_mm + steps[event.key][0] * size));
      at.y_mm = Math.max(yMin, Math.min(yMax, at.y_mm + steps[event.key][1] * size));
      tools.setCrosshair(at);
    } else return;
    event.preventDefault();
  });
  box.addEventListener("keyup", (event) => {
    const percent = (value, low, high) => Math.round((100 * (value - low)) / (high - low));
    if (steps[event.key]) say(`${percent(at.x_mm, xMin, xMax)} percent from the left, ${percent(at.y_mm, yMin, yMax)} from the top.`);
  });
}

export const QUIZ_PARTS = {
  single_best_answer: singlePart,
  multiple_response: multiplePart,
  put_in_order: orderPart,
  number: numberPart,
  hotspot: hotspotPart,
};

const QUIZ_CONFIDENCES = [
  { id: "sure", text: "Sure" },
  { id: "think_so", text: "Fairly sure" },
  { id: "guess", text: "Guess" },
];

export function confidencePart(draft, changed, uid) {
  const options = quizOptions("radio", `${uid}-sure`, QUIZ_CONFIDENCES, (id) => draft.confidence === id, (inputs) => {
    draft.confidence = inputs.find((input) => input.checked).value;
    changed();
  });
  const node = quizNode("fieldset", "sympblock-confidence", quizNode("legend", "", "How sure are you?"), options.node);
  return { node, sync: options.sync };
}
