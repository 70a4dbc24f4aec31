// The back from above: the patient's left on the left, head up, and nothing drawn that is not there.
import assert from "node:assert/strict";
import { test } from "node:test";
import { place, SKIN, words } from "./room_page.mjs";

const { render } = await import("lit-html");
const { skinView } = await import("../../../sympblock/widgets/procedure_room/skin_view.js");

function drawn(changes = {}) {
  const el = place();
  render(skinView({ ...SKIN, ...changes }), el);
  return el;
}

const NEEDLE = { entry: [72, -8], hub: [110, -6], way: [50, -9] };
const numbers = (path) => path.match(/-?[\d.]+/g).map(Number);

test("what is told in words is the text of the picture", () => {
  const el = drawn();
  assert.equal(el.querySelector("svg").getAttribute("aria-label"), SKIN.words);
  assert.match(words(el), /You stand on the patient's left/);
});

test("the patient's left is on the left, and the head is up", () => {
  const [x, y] = numbers(
    drawn({ mark: [70, 40] })
      .querySelector(".sympblock-skin-mark")
      .getAttribute("d"),
  );
  assert.ok(x < -50 && y < 0);
  const [right] = numbers(
    drawn({ mark: [-70, 40] })
      .querySelector(".sympblock-skin-mark")
      .getAttribute("d"),
  );
  assert.ok(right > 50);
});

test("a mark is a cross until a needle is in; then there are shaft and hub", () => {
  const el = drawn({ mark: [72, -8], needle: NEEDLE });
  assert.equal(el.querySelector(".sympblock-skin-mark"), null);
  const hub = el.querySelector(".sympblock-skin-hub");
  assert.deepEqual([hub.getAttribute("cx"), hub.getAttribute("cy")], ["-110", "6"]);
  assert.deepEqual(numbers(el.querySelector(".sympblock-skin-shaft").getAttribute("d")), [-72, 8, -110, 6]);
  assert.equal(drawn().querySelector(".sympblock-skin-hub"), null);
});

test("only what came stands in the hub, and its name beside it", () => {
  assert.equal(drawn({ needle: NEEDLE }).querySelector(".sympblock-skin-drop"), null);
  for (const [came, name] of [
    ["blood", "blood"],
    ["fluid", "clear fluid"],
  ]) {
    const el = drawn({ needle: NEEDLE, came });
    assert.ok(el.querySelector(`.sympblock-skin-${came}`));
    assert.ok(words(el).includes(name));
  }
});

test("the operator stands on the side of the block, the tube where it is", () => {
  const headOf = (changes) => Number(drawn(changes).querySelector(".sympblock-skin-head").getAttribute("cx"));
  assert.ok(headOf({ side: "left" }) < 0 && headOf({ side: "right" }) > 0);
  const tube = (changes) => drawn(changes).querySelector(".sympblock-skin-tube");
  assert.ok(tube({}).classList.contains("sympblock-skin-hidden"));
  const beside = tube({ tube: { at: [-650, 0], is_beside: true } });
  assert.ok(!beside.classList.contains("sympblock-skin-hidden") && Number(beside.getAttribute("x")) > 150);
});

test("the field is draped once it was prepared", () => {
  assert.equal(drawn().querySelector(".sympblock-skin-drape"), null);
  assert.ok(drawn({ is_draped: true }).querySelector(".sympblock-skin-drape"));
});
