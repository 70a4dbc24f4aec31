// A verdict tells what was chosen, folds the rest away, and names its sources.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import fc from "fast-check";
import { clear, item, judged, SCENE, show, view, wordsOf } from "./sample_card.mjs";

const { acceptedWords, dividedLines, isWebAddress, verdictSpeech } = await import(
  "../../../sympblock/widgets/quiz_card/verdict.js"
);

afterEach(clear);

/** @type {import("../../../sympblock/widgets/quiz_card/view.js").LineMark[]} */
const MARKS = ["chosen_correct", "chosen_wrong", "missed", "key", "in_place", "misplaced", "not_chosen"];
const lines = fc
  .array(fc.constantFrom(...MARKS), { maxLength: 6 })
  .map((marks) =>
    marks.map((mark, index) => ({ mark, text: `option ${index}`, words: "", feedback: `feedback ${index}` })),
  );

test("no line of a verdict is lost: each is told or folded away, and the key is both", () => {
  fc.assert(
    fc.property(lines, (all) => {
      const { told, folded } = dividedLines(judged("multiple_response", { lines: all }));
      assert.deepEqual(new Set([...told, ...folded]), new Set(all));
      for (const line of all) {
        assert.equal(told.includes(line), line.mark !== "not_chosen");
        assert.equal(folded.includes(line), ["key", "not_chosen"].includes(line.mark));
      }
      assert.deepEqual(dividedLines(judged("put_in_order", { lines: all })), { told: all, folded: [] });
    }),
  );
});

test("what was chosen is told with its feedback, the key without, and the rest is folded", () => {
  const { el } = show(view({ item: judged() }));
  const [told, folded] = [...el.querySelectorAll(".sympblock-lines")].map((list) =>
    wordsOf(list.querySelectorAll("p")),
  );
  assert.deepEqual(told, ["Your answer, incorrectKidney", "It lies farther back.", "The correct answerAorta"]);
  assert.deepEqual(wordsOf(el.querySelectorAll(".sympblock-tag")), ["Your answer, incorrect", "The correct answer"]);
  assert.deepEqual(folded, ["Psoas", "It lies lateral.", "Aorta", "It lies in front."]);
  assert.ok(!el.querySelector("details").open);
  assert.equal(el.querySelector(".sympblock-why").textContent, "Why: The trunk lies beside the body.");
});

test("steps stand in a numbered list", () => {
  const misplaced = [{ text: "White ramus", mark: "misplaced", words: "Out of place", feedback: "It comes second." }];
  const { el } = show(view({ item: judged("put_in_order", { lines: misplaced }) }));
  assert.equal(el.querySelectorAll("ol.sympblock-lines > li").length, 1);
});

test("a number is told beside those that are accepted", () => {
  assert.equal(acceptedWords({ given: "60 °", accepted: "29 to 31 °" }), "Your answer: 60 °. Accepted: 29 to 31 °.");
  assert.equal(acceptedWords({ given: "", accepted: "30 °" }), "Accepted: 30 °.");
  assert.equal(acceptedWords({ given: "", accepted: "" }), "");
});

test("who does not see the verdict hears it, with the feedback on what was chosen", () => {
  assert.equal(verdictSpeech(judged()), "Incorrect. It lies farther back.");
  const told = judged("number", { lines: [], remark: "This is the angle to the skin." });
  assert.equal(verdictSpeech(told), "Incorrect. This is the angle to the skin.");
});

test("only an address of the web is a link", () => {
  for (const address of ["https://doi.org/10.1000/1", "http://example.org", "HTTPS://EXAMPLE.ORG"]) {
    assert.ok(isWebAddress(address), address);
  }
  for (const address of ["javascript:alert(1)", "data:text/html,x", "//example.org", " https://x.org", "", undefined]) {
    assert.ok(!isWebAddress(address), address);
  }
  const source = { label: "Gray 1918", text: "Anatomy", url: "javascript:alert(1)" };
  const sources = [source, { ...source, label: "Rocco 1995", url: "https://doi.org/10.1000/1" }];
  const { el } = show(view({ item: judged("number", { sources }) }));
  assert.equal(el.querySelector(".sympblock-sources").textContent, "Sources: Gray 1918; Rocco 1995");
  assert.deepEqual(
    [...el.querySelectorAll("a")].map((node) => [node.textContent, node.rel]),
    [["Rocco 1995", "noopener noreferrer"]],
  );
});

test("a judged picture shows the outlines and the learner's mark", () => {
  const overlays = [
    {
      rings: [
        [
          [0, 0],
          [10, 0],
          [10, 10],
        ],
      ],
      tone: "correct",
    },
  ];
  const { el } = show(view({ item: judged("hotspot", { overlays }, { x_mm: 3, y_mm: 4 }) }));
  assert.ok(el.querySelector(".sympblock-overlay-correct"));
  assert.match(el.querySelector(".sympblock-pin").style.transform, /translate\(3px, 4px\)/);
  assert.match(el.querySelector("figcaption").textContent, new RegExp(`${SCENE.note}$`));
});

test("an item that was not answered says so", () => {
  const verdict = { ...judged().verdict, outcome: "not_answered", words: "Not answered", lines: [] };
  const { el } = show(view({ mode: "exam", handed_in: true, item: item("number", { is_open: false, verdict }) }));
  assert.equal(el.querySelector(".sympblock-verdict-word").textContent.trim(), "Not answered");
  assert.equal(el.querySelectorAll(".sympblock-lines").length, 0);
});
