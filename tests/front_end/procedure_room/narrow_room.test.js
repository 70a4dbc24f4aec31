// In the page of a phone one card is open below the picture, as in the whole window; in a wide page all of them stand there.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { press } from "../c_arm_console/arm_page.mjs";
import { PAGE, place, roomModel, settled, window } from "./room_page.mjs";

const { renderPanel } = await import("../../../sympblock/widgets/core/panel.js");
const { roomFace } = await import("../../../sympblock/widgets/procedure_room/room_face.js");

const PHONE = { width: 390, height: 844 };
const LAPTOP = { width: 1280, height: 720 };

let ends = [];
afterEach(() => {
  for (const end of ends) end();
  ends = [];
  document.body.replaceChildren();
  window.happyDOM.setViewport(LAPTOP);
});

function shown(viewport, page = PAGE) {
  window.happyDOM.setViewport(viewport);
  const model = roomModel(page);
  const el = place();
  ends.push(renderPanel({ model, el }, roomFace));
  return { model, el };
}

const tabs = (el) => [...el.querySelectorAll('[role="tab"]')];
const open = (el) => [...el.querySelectorAll(".sympblock-room-sheet:not([hidden])")];

test("a phone opens one card at a time, each by its tab or its number", async () => {
  const { el } = shown(PHONE);
  assert.equal(open(el).length, 1);
  for (const tab of tabs(el)) {
    tab.click();
    await settled();
    assert.deepEqual([open(el).length, tab.getAttribute("aria-selected")], [1, "true"]);
    assert.equal(open(el)[0].getAttribute("aria-labelledby"), tab.id);
  }
  press(el.querySelector(".sympblock-room-bar"), "3");
  await settled();
  assert.equal(tabs(el)[2].getAttribute("aria-selected"), "true");
});

test("a wide page has all cards and no tabs", () => {
  const { el } = shown(LAPTOP);
  assert.equal(tabs(el).length, 0);
  assert.ok(open(el).length > 4);
});

test("a phone that is turned changes from all cards to one and back", async () => {
  const { el } = shown(LAPTOP);
  window.happyDOM.setViewport(PHONE);
  await settled();
  assert.equal(open(el).length, 1);
  window.happyDOM.setViewport(LAPTOP);
  await settled();
  assert.equal(tabs(el).length, 0);
});

test("the debrief of a session is read like a page", () => {
  const { el } = shown(PHONE, { ...PAGE, is_finished: true });
  assert.equal(tabs(el).length, 0);
});
