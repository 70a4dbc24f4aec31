// "Share" shows the code that Python made, hands over what was pasted, and follows a link once and only with a code.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import fc from "fast-check";
import { place, StubModel, settled, window } from "../page.mjs";

const { codeInLink } = await import("../../../sympblock/widgets/core/share.js");
const { renderPanel } = await import("../../../sympblock/widgets/core/panel.js");

const AT_FIRST = { letter: "R", code: "", about: "", opened: "", is_refused: false };
/** @type {any} */
const VIEW = {
  title: "Room",
  said: "",
  layout: "beside",
  buttons_first: false,
  controls: [],
  pictures: [],
  readout: [],
};

/** @type {(() => void)[]} */
let ends = [];
afterEach(() => {
  for (const end of ends) end();
  ends = [];
});

/** Open a panel at an address. @param {string} hash @param {object} [traits] */
function open(hash = "", traits = {}) {
  let left = hash;
  /** @type {any} */ (globalThis).location = {
    ...{ origin: "http://127.0.0.1:1", hostname: "127.0.0.1", pathname: "/room.ipynb", search: "?token=t" },
    get hash() {
      return left;
    },
  };
  /** @type {any} */ (globalThis).history = { state: null, replaceState: () => (left = "") };
  const model = new StubModel({ view: VIEW, problem: "", preparing: "", shared: AT_FIRST, ...traits });
  const el = place();
  ends.push(renderPanel({ model, el }));
  return { model, el, hash: () => left };
}

const gestures = (model) => model.sent.map(({ event, text }) => ({ event, text }));

test("opening the card asks for a code, and the code and nothing else stands in its field", async () => {
  const { model, el } = open();
  const card = el.querySelector("details");
  card.open = true;
  card.dispatchEvent(new window.Event("toggle"));
  assert.deepEqual(gestures(model), [{ event: "share", text: undefined }]);
  model.set("shared", { ...AT_FIRST, code: "R1<b>", about: "Only <i>half</i>." });
  await settled();
  /** @type {any} */
  const field = el.querySelector(".sympblock-share-code");
  assert.equal(field.value, "R1<b>");
  assert.equal(el.querySelector(".sympblock-share-about").textContent, "Only <i>half</i>.");
});

test("what was pasted is handed over, and what came of it is told", async () => {
  const { model, el } = open();
  const form = el.querySelector("form");
  form.querySelector("input").value = " R12 3 ";
  form.dispatchEvent(new window.Event("submit"));
  assert.deepEqual(gestures(model), [{ event: "open_code", text: "R12 3" }]);
  model.set("shared", { ...AT_FIRST, opened: "This code is damaged.", is_refused: true });
  await settled();
  assert.equal(el.querySelector("[role=status]").textContent, "This code is damaged.");
});

test("a link is followed once, when the patient is there, and leaves the address", () => {
  const { model, hash } = open("#code=R12ab", { preparing: "The patient is being prepared." });
  assert.deepEqual([gestures(model), hash()], [[], ""]);
  model.set("preparing", "");
  model.set("preparing", "");
  assert.deepEqual(gestures(model), [{ event: "open_code", text: "R12ab" }]);
});

test("a link leads to its panel; a refused one opens the card, and one that was opened does not", async () => {
  for (const isRefused of [true, false]) {
    const { model, el } = open("#code=R12ab");
    let leads = 0;
    el.querySelector(".sympblock-panel").scrollIntoView = () => leads++;
    model.set("shared", { ...AT_FIRST, opened: "Told.", is_refused: isRefused });
    await settled();
    assert.equal(el.querySelector("details").open, isRefused);
    model.set("shared", { ...AT_FIRST, opened: "Told again.", is_refused: isRefused });
    await settled();
    assert.equal(leads, 1);
  }
});

test("only a code of this widget is taken from an address", () => {
  for (const hash of [
    "",
    "#R12",
    "#code=",
    "#code=C12",
    "#code=R1%20<script>",
    "#x=1&code=R12",
    `#code=R${"1".repeat(2048)}`,
  ])
    assert.equal(codeInLink(hash, "R"), "");
  fc.assert(
    fc.property(fc.string(), (text) => {
      const code = codeInLink(`#code=${text}`, "R");
      assert.ok(code === "" || (code === text && /^R[0-9A-Za-z]+$/.test(code)));
    }),
  );
});

test("a widget without a state to share has no such card", () => {
  const { el } = open("#code=R12", { shared: undefined });
  assert.equal(el.querySelector("details"), null);
});
