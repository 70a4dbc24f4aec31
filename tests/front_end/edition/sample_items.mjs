// One item of each kind, as site/question_data.py writes it into a page.

/** A closed ring. @returns {[number, number][]} */
export function square(x, y, size) {
  return [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ];
}

function choices(key) {
  return ["Aorta", "Psoas", "Kidney", "Ureter"].map((text, place) => {
    const id = "abcd"[place];
    return { id, text, feedback: `About the ${text.toLowerCase()}.`, correct: key.includes(id) };
  });
}

const common = {
  version: "v1",
  objective: "neighbours",
  counts: true,
  question: "Which is it?",
  instruction: "Answer it.",
  why: "Because it is.",
};

/** @type {Record<string, import("../../../sympblock/edition/scripts/questions/judge.js").AskedItem>} */
export const ITEMS = {
  single_best_answer: {
    ...common,
    id: "one",
    kind: "single_best_answer",
    choices: choices("b").slice(0, 3),
  },
  multiple_response: { ...common, id: "some", kind: "multiple_response", choices: choices("ab") },
  put_in_order: {
    ...common,
    id: "order",
    kind: "put_in_order",
    choices: choices("abcd"),
    orders: [
      ["c", "a", "b", "d"],
      ["d", "c", "b", "a"],
    ],
  },
  number: {
    ...common,
    id: "number",
    kind: "number",
    choices: [],
    answer: { low: 18, high: 30, step: 1, unit: "mm", accepted: "18 to 30 mm" },
    feedback: { correct: "It is.", low: "Too low.", high: "Too high." },
    traps: [{ value: 3, tolerance: 0.5, feedback: "These are centimetres." }],
  },
  hotspot: {
    ...common,
    id: "place",
    kind: "hotspot",
    choices: choices("b").slice(0, 2),
    elsewhere: "Nothing lies there.",
    regions: {
      a: { area_mm2: 16, polygons: [[square(0, 0, 4)]] },
      b: { area_mm2: 4, polygons: [[square(0, 0, 2)]] },
    },
    picture: { title: "Axial section at L3", note: "To scale.", ground: "paper", bounds_mm: [0, 0, 10, 10] },
  },
};

/** The words of a read-out, as site/read_out_data.py writes them into a page. @type {import("../../../sympblock/edition/scripts/questions/read_out_view.js").ReadOutWords} */
export const WORDS = {
  from: 4,
  objectives: { neighbours: "Name the neighbours.", "02_views.dose": "02 Views: Keep the dose low." },
  confidence: { sure: "Sure", think_so: "Fairly sure", guess: "Guess", not_said: "Not said" },
  findings: [
    { name: "sure_but_wrong", words: ["Sure of question {}.", "Sure of questions {}."] },
    { name: "wrong", words: ["Question {} was incorrect.", "Questions {} were incorrect."] },
    { name: "partly", words: ["Question {} was partly correct.", "Questions {} were partly correct."] },
    { name: "guessed", words: ["You guessed question {}.", "You guessed questions {}."] },
    { name: "not_answered", words: ["You left question {} out.", "You left questions {} out."] },
  ],
  lessons: { "02_views": { title: "02 Views", href: "02_views.html", minutes: 30 } },
  no_gap: "No gap.",
};
