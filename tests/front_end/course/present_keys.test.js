// Which keys turn slides, and when they stay with what has the focus.

import "../page.mjs";
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { actOf, asksToPresent } from "../../../sympblock/course/labextension/static/present/present_keys.js";

const PLAIN = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const KEYS = {
  ArrowRight: "next",
  PageDown: "next",
  " ": "next",
  ArrowLeft: "previous",
  PageUp: "previous",
  ArrowDown: "down",
  ArrowUp: "up",
  Home: "first",
  End: "last",
  b: "black",
  B: "black",
  o: "overview",
  p: "pointer",
  l: "loupe",
  n: "notes",
  Escape: "end",
};

/** The element with the focus in a piece of page. */
function within(markup) {
  const place = document.createElement("div");
  place.insertAdjacentHTML("beforeend", markup);
  return place.querySelector("[data-focus]");
}

const OWNERS = [
  '<input type="range" data-focus>',
  '<input type="radio" data-focus>',
  '<input type="text" data-focus>',
  "<textarea data-focus></textarea>",
  "<select data-focus></select>",
  '<ul role="listbox"><li role="option" data-focus></li></ul>',
  '<div role="slider" data-focus></div>',
  '<canvas tabindex="0" data-focus></canvas>',
  '<section class="sympblock-room"><button data-focus></button></section>',
  '<section popover="manual"><p data-focus></p></section>',
];

test("on a slide each key does its own thing", () => {
  for (const [key, act] of Object.entries(KEYS)) assert.equal(actOf({ ...PLAIN, key, target: document.body }), act);
  assert.equal(actOf({ ...PLAIN, shiftKey: true, key: "ArrowRight", target: document.body }), "next-slide");
});

test("all keys but Escape stay in a slider, a list, a field, a picture that is steered, and the room, which leaves the loupe", () => {
  for (const markup of OWNERS) {
    const target = within(markup);
    const left = { Escape: "end", ...(markup.includes("sympblock-room") ? { l: "loupe" } : {}) };
    for (const key of Object.keys(KEYS)) {
      assert.equal(actOf({ ...PLAIN, key, target }), left[key] ?? null, `${key} in ${markup}`);
    }
  }
});

test("a button keeps the space bar and gives the arrows away", () => {
  const target = within("<button data-focus></button>");
  assert.equal(actOf({ ...PLAIN, key: " ", target }), null);
  assert.equal(actOf({ ...PLAIN, key: "ArrowRight", target }), "next");
});

test("no key with Ctrl, Alt or Meta is taken from the browser", () => {
  const held = fc.constantFrom("ctrlKey", "metaKey", "altKey");
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(KEYS)), held, (key, name) => {
      assert.equal(actOf({ ...PLAIN, key, target: document.body, [name]: true }), null);
    }),
  );
});

test("Alt+Shift+P begins, whatever letter the keyboard writes for it", () => {
  const press = { ...PLAIN, code: "KeyP", altKey: true, shiftKey: true };
  assert.equal(asksToPresent(press), true);
  for (const name of ["altKey", "shiftKey"]) assert.equal(asksToPresent({ ...press, [name]: false }), false);
  assert.equal(asksToPresent({ ...press, ctrlKey: true }), false);
});

test("the loupe obeys its key where letters steer the C-arm, but not where they are typed", () => {
  const room = '<section class="sympblock-room" tabindex="0" data-focus></section>';
  const screen = '<section class="sympblock-console"><canvas data-focus></canvas></section>';
  const field = '<section class="sympblock-room"><input type="text" data-focus></section>';
  for (const key of ["l", "L"]) {
    assert.equal(actOf({ ...PLAIN, key, target: within(room) }), "loupe");
    assert.equal(actOf({ ...PLAIN, key, target: within(screen) }), "loupe");
    assert.equal(actOf({ ...PLAIN, key, target: within(field) }), null);
  }
  assert.equal(actOf({ ...PLAIN, key: "p", target: within(room) }), null);
});
