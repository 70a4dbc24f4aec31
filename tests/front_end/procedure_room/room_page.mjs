// A room as Python describes it, and how it is used on a page. Import it before any module of a widget.
import { answerAll, gestures, place, StubModel, settled, VIEW, window } from "../c_arm_console/arm_page.mjs";

const option = (value, label = value) => ({ value, label });

/** What stands on the page while the patient is on the way. @type {any} */
export const HEAD = {
  scenarios: [
    { title: "Your first block", is_done: true },
    { title: "A block at L2", is_done: false },
  ],
  place: 0,
  title: "Your first block",
  patient: { words: "The typical patient, scenario: Your first block", field: null },
  story: "A man of 58 has burning pain in the left foot.",
  guided: true,
  agent: "contrast",
  ml: "1",
  damaged: [],
  busy: "",
  notice: "",
  unfinished: "",
  levels: ["L2", "L3", "L4"],
  sides: ["left", "right"],
  agents: [option("contrast", "Contrast"), option("lidocaine", "Lidocaine 1 %"), option("ropivacaine", "Ropivacaine")],
  volumes: ["0.5", "1", "2"].map((ml) => option(ml, `${ml} ml`)),
  patterns: [option("epidural", "canal or foramen"), option("psoas"), option("vessel")],
  decisions: [option("drug", "Give the drug"), option("move", "Move the tip and repeat contrast")],
  pushes_mm: [1, 5, 10],
  hold_ms: [300, 120, 40],
  treat_offer: { acts: [], drugs: [], routes: [], runs: [], looks: [] },
  treat: { done: [] },
  waits: [
    { minutes: 0.5, label: "30 s" },
    { minutes: 5, label: "5 min" },
  ],
  numb: "Infiltrate skin and track (lidocaine 1 %, 5 ml)",
  keys: "E advances the needle by 1 mm.",
};

export const NEEDLE = {
  is_in: false,
  depth_mm: 0,
  length_mm: 150,
  bends: false,
  mark: "No entry point yet.",
  hint: "",
  is_numb: false,
  is_stopped: false,
};

/** @type {any} */
export const SKIN = {
  outline: [
    [
      [170, -160],
      [150, 0],
      [170, 140],
    ],
    [
      [-170, -160],
      [-150, 0],
      [-170, 140],
    ],
  ],
  spines: [
    [0, 60],
    [0, 0],
    [0, -60],
  ],
  crests: [],
  ribs: [],
  furrows: [],
  mark: null,
  needle: null,
  came: "",
  is_draped: false,
  side: "left",
  level_mm: 0,
  tube: { at: [0, 0], is_beside: false },
  place: "You stand on the patient's left; the tube is under the table.",
  words: "The back from above. No entry point is marked.",
};

/** @type {any} */
export const FEEL = { line: "", told: [], points: [], words: "The needle is on the skin." };

export const CHECKLIST = [
  {
    id: "consent",
    title: "Consent",
    detail: "",
    who: "patient",
    ask: "Do you agree?",
    answer: "“I agree.”",
    is_done: false,
    is_open: true,
  },
  {
    id: "time_out",
    title: "Time-out (choose side and level first)",
    detail: "Said aloud.",
    who: "nurse",
    ask: "Time-out, please.",
    answer: "",
    is_done: false,
    is_open: false,
  },
];

/** What stands on the page once the patient is there. @type {any} */
export const PAGE = {
  ...HEAD,
  clock: "0:00",
  checklist: CHECKLIST,
  plan: { level: "", side: "", is_open: true },
  needle: NEEDLE,
  feel: FEEL,
  skin: SKIN,
  notes: [],
  recorded: "",
  soles: [],
  feet: ["There are no probes on the soles: nothing can be compared."],
  discharge: {
    is_open: false,
    checks: [
      { id: "power", title: "Power", ask: "Lift your legs.", answer: "“Both are strong.”", is_done: true },
      { id: "escort", title: "Escort", ask: "Who takes you home?", answer: "", is_done: false },
    ],
    decisions: [option("home", "Home now"), option("wait", "Wait and check again")],
    decided: "",
  },
  guide: {
    number: 1,
    count: 9,
    title: "Consent",
    ask: "Ask for consent.",
    why: "It is the patient's decision.",
    sources: [],
  },
  is_finished: false,
  debrief: null,
};

export const DEBRIEF = {
  headline: "safe and effective",
  is_good: true,
  why: ["The tip was aspirated before every injection."],
  next_steps: [],
  effect: "",
  story: "From 8 cm the needle is too short.",
  sources: [],
  checked: [
    { title: "Consent", outcome: "kept", why: "It is the patient's decision.", sources: [] },
    { title: "Lateral view", outcome: "not called for", why: "No needle was set.", sources: [] },
  ],
  measures: [["Needles set", "1", "–", "2"]],
  dose: {
    rows: [["Spot images", "10", "20 together", "–"]],
    published: [{ cells: ["Spinal procedures", "34 ± 27 s", "1.18 ± 1.08 Gy cm²"], sources: [] }],
    words: ["10 spot images are within the 20 of an expert."],
    sources: [],
  },
};

export const HOSTILE = '<img src=x onerror="window.broken=true">';

/** Replace every text of a description by a hostile one, except the words that are keys. */
export function hostileIn(value, keep = ["value", "id", "tone", "outcome", "event"]) {
  if (typeof value === "string") return HOSTILE;
  if (Array.isArray(value)) return value.map((each) => hostileIn(each, keep));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, keep.includes(name) ? each : hostileIn(each, keep)]),
  );
}

export const words = (node) => node.textContent.trim().replaceAll(/\s+/g, " ");

/** The acts of the room that were sent so far. */
export const acts = (model) => gestures(model).map(({ event, ...act }) => (event === "act" ? act : { event, ...act }));

/** Choose an option of the menu with this label. @returns {any} */
export function menu(el, label) {
  const found = [...el.querySelectorAll(".sympblock-room-select")].find((each) => words(each).startsWith(label));
  return found.querySelector("select");
}

export function choose(select, value) {
  select.value = value;
  select.dispatchEvent(new window.Event("change", { bubbles: true }));
}

export function tick(box, isChecked = true) {
  box.checked = isChecked;
  box.dispatchEvent(new window.Event("change", { bubbles: true }));
}

/** The button that is called so. @returns {any} */
export const button = (el, name) =>
  [...el.querySelectorAll("button")].find((each) => (each.getAttribute("aria-label") ?? words(each)) === name);

export const roomModel = (page) =>
  new StubModel({
    view: { ...VIEW, title: "Procedure room" },
    problem: "",
    scenes: {},
    is_on: false,
    preparing: "",
    page,
  });

export { answerAll, gestures, place, StubModel, settled, VIEW, window };
