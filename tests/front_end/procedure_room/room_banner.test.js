// A message lies on the picture until it is closed, and the card that is needed opens for who follows.
import assert from "node:assert/strict";
import { test } from "node:test";
import { NEEDLE, PAGE, place, words } from "./room_page.mjs";

const { render } = await import("lit-html");
const folder = "../../../sympblock/widgets/procedure_room";
const { RoomBanner } = await import(`${folder}/room_banner.js`);
const { RoomSheets } = await import(`${folder}/room_sheets.js`);
const { neededSheet } = await import(`${folder}/needed_sheet.js`);

const note = (text, tone = "plain") => ({ time: "0:01", text, tone });
const BLOOD = note("Blood is aspirated.", "stop");
const DRY = note("Aspiration is dry.");
const ANSWER = note("“I agree.”", "patient");

/** A banner on a page. @returns {any} */
function shown() {
  /** @type {any} */
  const el = place();
  const on = { acts: null, banner: null, el, refusal: "", draw: null };
  on.draw = () => render(on.banner.template(on.refusal), el);
  on.acts = { count: 0, redraw: () => on.draw() };
  on.banner = new RoomBanner(on.acts);
  const told = () => (el.firstElementChild.hidden ? "" : words(el.querySelector(".sympblock-room-told")));
  const hear = (notes, isIn = true) => {
    on.banner.hear(notes, isIn);
    on.draw();
    return told();
  };
  return Object.assign(on, { hear, told, close: () => el.querySelector("button").click() });
}

test("what is new lies on the picture, and what was noticed before the page was opened does not", () => {
  const { hear } = shown();
  assert.equal(hear([DRY]), "");
  assert.match(hear([BLOOD, DRY]), /^0:01Stop: Blood is aspirated\.$/);
});

test("a stop sign stays beside the next message until it is closed; a plain one makes room", () => {
  const { hear, close, told } = shown();
  hear([]);
  hear([BLOOD]);
  assert.match(hear([DRY, BLOOD]), /dry.*Blood/);
  assert.doesNotMatch(hear([note("Bone."), DRY, BLOOD]), /dry/);
  close();
  assert.equal(told(), "");
  assert.equal(hear([note("Bone."), DRY, BLOOD]), "");
});

test("what a patient says stays while a needle is in, and makes room while there is none", () => {
  for (const [isIn, stays] of [
    [true, true],
    [false, false],
  ]) {
    const { hear } = shown();
    hear([], isIn);
    hear([ANSWER], isIn);
    assert.equal(/agree/.test(hear([DRY, ANSWER], isIn)), stays);
  }
});

test("a refusal is told until it is closed, and again after the next act, if in the same words", () => {
  const on = shown();
  on.hear([]);
  const refuse = (refusal) => {
    on.acts.count += 1;
    on.refusal = refusal;
    on.draw();
    return on.told();
  };
  assert.equal(refuse("Mark first."), "Mark first.");
  on.close();
  assert.equal(on.told(), "");
  on.draw();
  assert.equal(on.told(), "");
  assert.equal(refuse("Mark first."), "Mark first.");
  assert.equal(refuse(""), "");
});

test("who follows is led to the card that is needed, and who has chosen another one stays there", () => {
  const el = place();
  const sheets = new RoomSheets(() => {});
  const draw = (needed) => {
    sheets.need(needed);
    const all = ["patient", "checklist", "needle"].map((id) => ({ id, name: id, content: id }));
    render(sheets.template(all, true), el);
    return words(el.querySelector(".sympblock-room-sheet:not([hidden])"));
  };
  assert.deepEqual([draw("patient"), draw("checklist")], ["patient", "checklist"]);
  sheets.choose("patient");
  assert.equal(draw("needle"), "patient");
  sheets.choose("needle");
  assert.equal(draw("checklist"), "checklist");
});

test("the card that is needed is the story, the list, or what the guide says", () => {
  const begun = { ...PAGE, plan: { level: "L3", side: "left", is_open: true } };
  assert.equal(neededSheet(PAGE), "patient");
  assert.equal(neededSheet(begun), "checklist");
  assert.equal(neededSheet({ ...begun, guide: { ...PAGE.guide, card: "arm" } }), "arm");
  assert.equal(neededSheet({ ...begun, guided: false, needle: { ...NEEDLE, is_in: true } }), "needle");
});

test("over a session that is looked at again there is no message, and the next session begins with none", () => {
  const { banner, hear, draw, told } = shown();
  hear([]);
  hear([BLOOD]);
  banner.rest();
  draw();
  assert.equal(told(), "");
  assert.equal(hear([DRY]), "");
  assert.match(hear([BLOOD, DRY]), /Blood/);
});

test("a caution of an entry point goes once another was marked", () => {
  const { hear } = shown();
  const far = note("The entry point is 120 mm from the midline.", "caution");
  hear([]);
  assert.match(hear([{ ...far, holds: true }, BLOOD]), /120 mm/);
  assert.doesNotMatch(hear([{ ...far, holds: false }, BLOOD]), /120 mm/);
});
