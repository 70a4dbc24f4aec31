// Views of a card as Python sends them, and a card that shows one. Import it before any module of the card.
import { place, StubModel, window } from "../page.mjs";

const { render } = await import("../../../sympblock/widgets/quiz_card/quiz_card.js");

export const HOSTILE = '<img src=x onerror="window.broken=true">';

/** @type {any} */
export const SCENE = {
  title: "Axial section at L3",
  alt: "Axial section at L3",
  note: "Typical body.",
  ground: "page",
  is_chart: false,
  bounds_mm: [-60, -40, 60, 40],
  styles: { disc: { fill: "#fff", fill_dark: "#000", edge: "#000", edge_dark: "#fff", width: 1, dash: [], hatch: "" } },
  shapes: [
    { kind: "dot", structure: "disc", name: "", emphasis: "plain", points_mm: [[0, 0]], holes_mm: [], size_mm: 4 },
  ],
  labels: [],
  film: null,
};

const KINDS = ["single_best_answer", "multiple_response", "put_in_order", "number", "hotspot"];

/** An item as it stands in a view, still open. @returns {any} */
export function item(kind = "single_best_answer", change = {}) {
  const choices = ["Aorta", "Psoas", "Kidney", "Ureter"].map((text, index) => ({ id: "abcd"[index], text }));
  return {
    id: `about_${kind}`,
    kind,
    number: KINDS.indexOf(kind) + 1,
    of: 5,
    stem: "You look at a section.",
    question: "What lies beside the trunk?",
    instruction: kind === "number" ? "" : "Answer it.",
    choices: kind === "number" ? [] : choices,
    unit: kind === "number" ? "°" : "",
    step: kind === "number" ? 1 : null,
    scene: kind === "hotspot" ? "section" : null,
    response: null,
    confidence: null,
    note: "",
    is_open: true,
    verdict: null,
    ...change,
  };
}

const LINES = [
  { text: "Kidney", mark: "chosen_wrong", words: "Your answer, incorrect", feedback: "It lies farther back." },
  { text: "Psoas", mark: "not_chosen", words: "", feedback: "It lies lateral." },
  { text: "Aorta", mark: "key", words: "The correct answer", feedback: "It lies in front." },
];

/** The same item once it is judged. @param {string} [kind] @param {object} [change] @param {unknown} [response] @returns {any} */
export function judged(kind = "single_best_answer", change = {}, response = "c") {
  const verdict = {
    outcome: "wrong",
    words: "Incorrect",
    given: "",
    accepted: "",
    remark: "",
    lines: LINES,
    why: "The trunk lies beside the body.",
    sources: [],
    overlays: [],
    ...change,
  };
  return item(kind, { is_open: false, response, confidence: "sure", verdict });
}

export const SUMMARY = {
  headline: "5 of 5 answered: 4 correct, 1 incorrect.",
  objectives: [{ words: "Name the neighbours", correct: 4, partly: 0, wrong: 1, not_answered: 0 }],
  confidence: [{ words: "Sure", correct: 4, partly: 0, wrong: 1, not_answered: 0 }],
  sure_but_wrong: [3],
  advice: "You were sure but incorrect in question 3.",
  plan: [],
  plan_note: "",
};

let cards = 0;

/** A view of a card of five items; each call is another card. @param {any} [change] @returns {any} */
export function view(change = {}) {
  cards += 1;
  const shown = change.item ?? (change.phase === "read_out" ? null : item());
  return {
    card: `card-${cards}`,
    title: "Quiz",
    mode: "practice",
    phase: "items",
    attempt: 1,
    position: shown ? shown.number - 1 : 0,
    handed_in: false,
    notice: "",
    warning: "",
    can_change_mode: false,
    has_read_out: true,
    ask_confidence: true,
    progress: KINDS.map((kind) => ({ id: `about_${kind}`, status: "open" })),
    item: shown,
    summary: change.phase === "read_out" ? SUMMARY : null,
    ...change,
  };
}

const ends = [];

/** Show a card; a second view of it is shown with the same model. @returns {{ model: StubModel, el: any, end: () => void }} */
export function show(shown, model = new StubModel({ view: shown, problem: "", scenes: { section: SCENE } })) {
  const el = place();
  const end = render({ model, el });
  ends.push(end);
  return { model, el, end };
}

/** Take all cards from the page. */
export function clear() {
  for (const end of ends.splice(0)) end();
  document.body.replaceChildren();
}

/** @returns {any} */
export const buttonNamed = (el, name) =>
  [...el.querySelectorAll("button")].find((node) => (node.getAttribute("aria-label") ?? node.textContent) === name);

export const wordsOf = (nodes) => [...nodes].map((node) => node.textContent.replace(/\s+/g, " ").trim());

/** Pick an option by its words. */
export function pick(el, words) {
  const option = [...el.querySelectorAll(".sympblock-option")].find((node) => node.textContent.trim() === words);
  const input = option.querySelector("input");
  input.checked = input.type === "radio" || !input.checked;
  fire(input, "change");
}

export function fire(node, name, more = {}) {
  const event = new window.Event(name, { bubbles: true, cancelable: true });
  Object.assign(event, more);
  node.dispatchEvent(event);
  return event;
}

export function type(box, value) {
  box.value = value;
  fire(box, "input");
}

/** The messages to Python, without what the sender adds. */
export const gestures = (model) => model.sent.map(({ sequence: _, page: __, ...gesture }) => gesture);
