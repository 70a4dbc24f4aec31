// Each card shows how things stand, and its controls show the learner's last choice until Python has answered.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import {
  acts,
  answerAll,
  button,
  CHECKLIST,
  choose,
  DEBRIEF,
  menu,
  NEEDLE,
  PAGE,
  place,
  StubModel,
  tick,
  words,
} from "./room_page.mjs";

const { render } = await import("lit-html");
const folder = "../../../sympblock/widgets/procedure_room";
const { createSender } = await import("../../../sympblock/widgets/core/sender.js");
const { RoomActs } = await import(`${folder}/room_acts.js`);
const { ChecklistCard } = await import(`${folder}/checklist_card.js`);
const { SyringeCard } = await import(`${folder}/syringe_card.js`);
const { needleCard } = await import(`${folder}/needle_card.js`);
const { timeCard } = await import(`${folder}/time_card.js`);
const { findings, noteNames } = await import(`${folder}/findings.js`);
const { debrief } = await import(`${folder}/debrief.js`);

/* A sender that is not stopped goes on asking for its answer. */
let ends = [];
afterEach(() => {
  for (const end of ends) end();
  ends = [];
});

/** A card on a page that is drawn anew with `page`, or when the card asks for it. @returns {any} */
function cardOf(makeTemplate, page = PAGE) {
  const model = new StubModel({});
  const el = place();
  const on = { model, el, page, draw: null };
  const sender = createSender(model, { changed: () => on.draw() });
  ends.push(sender.stop);
  const roomActs = new RoomActs(sender, () => on.draw());
  const template = makeTemplate(roomActs);
  on.draw = (changes = {}) => {
    on.page = { ...on.page, ...changes };
    render(template(on.page), el);
  };
  on.draw();
  return on;
}

const checklist = (page) =>
  cardOf((roomActs) => {
    const card = new ChecklistCard(roomActs);
    return (now) => card.template(now);
  }, page);
const syringe = (page) =>
  cardOf((roomActs) => {
    const card = new SyringeCard(roomActs);
    return (now) => card.template(now);
  }, page);
const HAND = { hold: { begin() {}, end() {} }, sound: { isOn: false, turn() {} } };
const needle = (changes) =>
  cardOf((roomActs) => (now) => needleCard(roomActs, now, HAND), { ...PAGE, needle: { ...NEEDLE, ...changes } });

const boxes = (el) => [...el.querySelectorAll(".sympblock-room-checks input")];

test("a tick is shown at once, stands until it is answered, and cannot be taken back", () => {
  const { model, el, draw } = checklist();
  tick(boxes(el)[0]);
  draw({ clock: "0:01" });
  assert.deepEqual(
    boxes(el).map((box) => [box.checked, box.disabled]),
    [
      [true, false],
      [false, true],
    ],
  );
  tick(boxes(el)[0], false);
  assert.ok(boxes(el)[0].checked);
  assert.deepEqual(acts(model), [{ act: "tick", item: "consent" }]);
  model.answer();
  assert.ok(!boxes(el)[0].checked, "Python did not take it");
});

test("the checklist makes room once all is done, and the learner may open it again", () => {
  const { el, draw } = checklist();
  const fold = el.querySelector("details");
  assert.deepEqual([fold.open, words(fold.querySelector("summary"))], [true, "0 of 2 done"]);
  fold.open = false;
  draw({ clock: "0:01" });
  assert.ok(!fold.open, "a fold that was closed stays so");
  fold.open = true;
  draw({ checklist: CHECKLIST.map((item) => ({ ...item, is_done: true })) });
  assert.deepEqual([fold.open, words(fold.querySelector("summary"))], [false, "All done"]);
  fold.open = true;
  draw({ clock: "0:02" });
  assert.ok(fold.open);
  draw({ checklist: CHECKLIST });
  assert.ok(fold.open);
});

test("an item keeps its node when its words change", () => {
  const { el, draw } = checklist();
  const before = boxes(el);
  draw({ checklist: [CHECKLIST[0], { ...CHECKLIST[1], title: "Time-out: left, L3", answer: "“Left, L3.”" }] });
  assert.deepEqual(boxes(el), before);
  assert.match(words(el), /Time-out: left, L3.*Time-out, please\. ?“Left, L3\.” ?Said aloud\./);
});

test("an item is asked first, and its answer makes way once it is accepted", () => {
  const { model, el, draw } = checklist({ ...PAGE, checklist: [{ ...CHECKLIST[0], answer: "" }] });
  assert.ok(boxes(el)[0].disabled);
  button(el, "Ask the patient: Consent").click();
  draw({ checklist: [CHECKLIST[0]] });
  assert.ok(!boxes(el)[0].disabled);
  assert.match(words(el), /“I agree\.”/);
  tick(boxes(el)[0], true);
  draw({ checklist: [{ ...CHECKLIST[0], is_done: true }] });
  assert.doesNotMatch(words(el), /“I agree\.”/);
  answerAll(model);
  assert.deepEqual(acts(model), [
    { act: "ask", item: "consent" },
    { act: "tick", item: "consent" },
  ]);
});

test("several answers that were read are accepted at once, and none that was not asked", () => {
  const more = { ...CHECKLIST[0], id: "images", title: "Images" };
  const { model, el } = checklist({ ...PAGE, checklist: [CHECKLIST[0], more, CHECKLIST[1]] });
  button(el, "Accept these 2 answers").click();
  answerAll(model);
  assert.deepEqual(
    acts(model).map(({ item }) => item),
    ["consent", "images"],
  );
});

test("level and side are sent together, and one that waits for the other is kept", () => {
  const { model, el, draw } = checklist();
  const [level, side] = [menu(el, "Level of the block"), menu(el, "The patient's side")];
  choose(level, "L3");
  draw({ clock: "0:01" });
  assert.deepEqual([level.value, side.value, acts(model)], ["L3", "", []]);
  choose(side, "right");
  draw({ clock: "0:02" });
  assert.deepEqual([level.value, side.value], ["L3", "right"]);
  assert.deepEqual(acts(model), [{ act: "plan", level: "L3", side: "right" }]);
  draw({ plan: { level: "L3", side: "right", is_open: true } });
  model.answer();
  assert.deepEqual([level.value, side.value], ["L3", "right"]);
});

test("a plan that Python does not take is not shown any more", () => {
  const { model, el, draw } = checklist({ ...PAGE, plan: { level: "L2", side: "left", is_open: true } });
  const level = menu(el, "Level of the block");
  choose(level, "L4");
  draw();
  assert.equal(level.value, "L4");
  draw({ plan: { level: "L2", side: "left", is_open: false } });
  model.answer();
  assert.deepEqual([level.value, level.disabled], ["L2", true]);
});

test("a first plan that Python does not take leaves nothing chosen", () => {
  const { model, el } = checklist();
  choose(menu(el, "Level of the block"), "L3");
  choose(menu(el, "The patient's side"), "left");
  model.answer();
  assert.deepEqual([menu(el, "Level of the block").value, menu(el, "The patient's side").value], ["", ""]);
});

test("a choice that is withdrawn half-way leaves what Python has", () => {
  const { model, el } = checklist({ ...PAGE, plan: { level: "L2", side: "left", is_open: true } });
  const level = menu(el, "Level of the block");
  choose(level, "");
  assert.deepEqual([level.value, acts(model)], ["L2", []]);
});

test("the syringe shows the learner's last choice while others are answered", () => {
  const { model, el, draw } = syringe();
  const [agent, volume] = [menu(el, "Syringe contains"), menu(el, "Volume")];
  choose(agent, "lidocaine");
  choose(volume, "2");
  choose(agent, "ropivacaine");
  draw({ agent: "lidocaine" });
  model.answer();
  assert.deepEqual([agent.value, volume.value], ["ropivacaine", "2"]);
  draw({ agent: "ropivacaine", ml: "2" });
  answerAll(model);
  assert.deepEqual([agent.value, volume.value], ["ropivacaine", "2"]);
  assert.deepEqual(
    acts(model).map(({ act, value }) => [act, value]),
    [
      ["agent", "lidocaine"],
      ["ml", "2"],
      ["agent", "ropivacaine"],
    ],
  );
});

test("once all is answered the syringe shows what Python says", () => {
  const { model, el, draw } = syringe();
  choose(menu(el, "Syringe contains"), "lidocaine");
  answerAll(model);
  assert.equal(menu(el, "Syringe contains").value, "contrast");
  draw({ agent: "ropivacaine", ml: "0.5" });
  assert.deepEqual([menu(el, "Syringe contains").value, menu(el, "Volume").value], ["ropivacaine", "0.5"]);
});

const RECORD = "Record this reading";

test("pattern and decision are recorded together, shown until they are answered, and once", () => {
  const { model, el, draw } = syringe();
  const [pattern, decision] = [menu(el, "Contrast pattern"), menu(el, "Decision")];
  for (const [missing, value] of [
    [pattern, "psoas"],
    [decision, "move"],
  ]) {
    button(el, RECORD).click();
    assert.ok(document.activeElement === missing);
    assert.deepEqual(acts(model), []);
    choose(missing, value);
  }
  button(el, RECORD).click();
  draw({ clock: "0:05" });
  assert.deepEqual([pattern.value, decision.value], ["psoas", "move"]);
  button(el, RECORD).click();
  model.answer();
  assert.deepEqual([pattern.value, decision.value], ["", ""]);
  assert.deepEqual(acts(model), [{ act: "read", pattern: "psoas", decision: "move" }]);
});

test("what was recorded stands beside the decision", () => {
  const { el, draw } = syringe();
  const told = el.querySelector(".sympblock-room-reading [role=status]");
  assert.equal(words(told), "");
  draw({ recorded: "Recorded: prevertebral; give the drug." });
  assert.equal(words(told), "Recorded: prevertebral; give the drug.");
});

test("a pattern that is chosen while the last decision is under way is kept", () => {
  const { model, el } = syringe();
  const pattern = menu(el, "Contrast pattern");
  choose(pattern, "psoas");
  choose(menu(el, "Decision"), "drug");
  button(el, RECORD).click();
  choose(pattern, "vessel");
  assert.equal(pattern.value, "vessel");
  answerAll(model);
  assert.equal(pattern.value, "vessel");
});

test("while fluid flows it can be stopped and nothing else is injected", () => {
  const { model, el, draw } = syringe();
  assert.equal(button(el, "Stop injecting"), undefined);
  draw({ busy: "Injecting … 0.5 of 1 ml" });
  const inject = button(el, "Inject under live fluoroscopy");
  inject.click();
  assert.equal(inject.getAttribute("aria-disabled"), "true");
  button(el, "Stop injecting").click();
  draw({ busy: "" });
  inject.click();
  answerAll(model);
  assert.deepEqual(acts(model), [{ act: "stop" }, { act: "inject", live: true }]);
});

test("before the needle is in it is marked and set; afterwards it is pushed and removed", () => {
  const { model, el, draw } = needle({});
  const shown = (name) => !button(el, name).closest("[hidden]");
  assert.deepEqual(["Set needle along the beam", "Advance 5 mm", "Remove needle"].map(shown), [true, false, false]);
  button(el, "Arrow up").click();
  draw({ needle: { ...NEEDLE, is_in: true, depth_mm: 12.5, mark: "Entry point 71 mm left of the midline." } });
  assert.deepEqual(["Set needle along the beam", "Advance 5 mm", "Remove needle"].map(shown), [false, true, true]);
  assert.match(words(el), /Entry point 71 mm left of the midline\. Depth 12\.5 of 150 mm/);
  button(el, "Withdraw 10 mm").click();
  answerAll(model);
  assert.deepEqual(acts(model), [
    { act: "steer", to: "up" },
    { act: "push", mm: -10 },
  ]);
});

test("only a bevel that is turned goes straight, and the skin is infiltrated once", () => {
  const { model, el, draw } = needle({ is_numb: true });
  button(el, "Bevel: go straight").click();
  button(el, PAGE.numb).click();
  assert.deepEqual(acts(model), []);
  draw({ needle: { ...NEEDLE, bends: true } });
  button(el, "Bevel: go straight").click();
  button(el, PAGE.numb).click();
  answerAll(model);
  assert.deepEqual(acts(model), [{ act: "steer", to: "straight" }, { act: "numb" }]);
});

test("a needle is pushed by each length that Python offers, both ways, in the order of their size", () => {
  const { el } = needle({ is_in: true });
  const all = [...el.querySelectorAll("button")]
    .map((each) => each.getAttribute("aria-label"))
    .filter((name) => / mm$/.test(name));
  assert.deepEqual(all, [
    "Withdraw 10 mm",
    "Withdraw 5 mm",
    "Withdraw 1 mm",
    "Advance 1 mm",
    "Advance 5 mm",
    "Advance 10 mm",
  ]);
});

test("an answer is accepted where it is read, and the next one is asked for", () => {
  const asked = CHECKLIST.map((each) => ({ ...each, is_open: true }));
  const { model, el } = checklist({ ...PAGE, checklist: asked });
  const goOn = button(el, `Accept: Consent, and ask the nurse: ${CHECKLIST[1].title}`);
  assert.ok(goOn.closest(".sympblock-room-item").textContent.includes(CHECKLIST[0].answer));
  goOn.click();
  answerAll(model);
  assert.deepEqual(acts(model), [
    { act: "tick", item: "consent" },
    { act: "ask", item: "time_out" },
  ]);
});

test("nobody is asked on where an item is closed, or where two answers wait to be read", () => {
  const closed = checklist(PAGE).el;
  const answered = CHECKLIST.map((each) => ({ ...each, answer: "“Yes.”", is_open: true }));
  const both = checklist({ ...PAGE, checklist: answered }).el;
  for (const el of [closed, both]) assert.equal(el.querySelector(".sympblock-room-heard button"), null);
});

test("both soles are drawn since the first dose, and told in words", () => {
  const soles = [
    { minutes: 0, left: 27.6, right: 27.5 },
    { minutes: 10, left: 28.4, right: 27.4 },
    { minutes: 21.5, left: 32.1, right: 27.2 },
  ];
  const { el } = cardOf((roomActs) => (now) => timeCard(roomActs, now), { ...PAGE, soles });
  const lines = [...el.querySelectorAll(".sympblock-room-sole")].map((line) => line.getAttribute("points").split(" "));
  assert.deepEqual(
    lines.map((line) => line.length),
    [3, 3],
  );
  const heights = lines.map((line) => line.map((place) => Number(place.split(",")[1])));
  assert.ok(heights[0][2] < heights[0][1] && heights[0][1] < heights[0][0]);
  assert.ok(heights[1][2] > heights[1][0]);
  assert.equal(
    el.querySelector(".sympblock-room-trace").getAttribute("aria-label"),
    "Both soles over 22 min since the first dose: left from 27.6 to 32.1 °C, right from 27.5 to 27.2 °C.",
  );
});

test("before the first dose no curve is drawn", () => {
  const { el } = cardOf((roomActs) => (now) => timeCard(roomActs, now), { ...PAGE, soles: [] });
  assert.equal(el.querySelector(".sympblock-room-trace"), null);
});

test("time is told, passes and ends", () => {
  const { model, el } = cardOf((roomActs) => (now) => timeCard(roomActs, now), { ...PAGE, clock: "12:30" });
  assert.equal(words(el.querySelector("h4")), "Feet and time: 12:30");
  assert.equal(words(el.querySelector(".sympblock-room-feet")), PAGE.feet[0]);
  for (const name of ["Wait 5 min", "End session and debrief", "Start again"]) button(el, name).click();
  answerAll(model);
  assert.deepEqual(acts(model), [{ act: "wait", minutes: 5 }, { act: "finish" }, { act: "again" }]);
});

test("the patient is checked and sent home only once the needle is out", () => {
  const { model, el, draw } = cardOf((roomActs) => (now) => timeCard(roomActs, now), PAGE);
  assert.equal(button(el, "Home now"), undefined);
  draw({ discharge: { ...PAGE.discharge, is_open: true } });
  assert.match(words(el), /✓ Power.*Lift your legs\. ?“Both are strong\.”/);
  for (const name of ["Escort", "Wait and check again"]) button(el, name).click();
  answerAll(model);
  assert.deepEqual(acts(model), [
    { act: "check", check: "escort" },
    { act: "discharge", decision: "wait" },
  ]);
  draw({ discharge: { ...PAGE.discharge, is_open: false, decided: "Home now" } });
  assert.match(words(el), /Decided: Home now\./);
});

test("a new finding stands first, has its tag, and leaves the nodes of the others alone", () => {
  const dry = { time: "0:02", text: "Aspiration is dry.", tone: "plain" };
  const { el, draw } = cardOf(() => (now) => findings(now.notes), { ...PAGE, notes: [] });
  assert.equal(words(el.querySelector("ol")), "Nothing yet.");
  draw({ notes: [dry] });
  const [first] = el.querySelectorAll("li");
  draw({ notes: [{ time: "0:03", text: "Blood in the hub.", tone: "stop" }, dry] });
  const lines = [...el.querySelectorAll("li")];
  assert.ok(lines[1] === first);
  assert.deepEqual(lines.map(words), ["0:03Stop: Blood in the hub.", "0:02Aspiration is dry."]);
});

test("two findings of the same words keep their names when a third comes", () => {
  const dry = { time: "0:02", text: "Aspiration is dry.", tone: "plain" };
  const before = noteNames([dry, dry]);
  assert.equal(new Set(before).size, 2);
  assert.deepEqual(noteNames([dry, dry, dry]).slice(1), before);
});

test("the debrief tells rating, reasons, checklist and figures", () => {
  const poor = {
    ...DEBRIEF,
    is_good: false,
    headline: "unsafe",
    effect: "Ganglia: none.",
    next_steps: [["Blood", "Withdraw."]],
  };
  const { el, draw } = cardOf((roomActs) => (now) => debrief(roomActs, now.debrief), { ...PAGE, debrief: DEBRIEF });
  assert.equal(el.querySelector("h4").className, "sympblock-room-good");
  assert.deepEqual([...el.querySelectorAll("h5")].map(words), ["Step by step (open an item for the reason)", "Dose"]);
  assert.deepEqual([...el.querySelectorAll("summary")].map(words), [
    "✓ kept: Consent",
    "– not called for: Lateral view",
  ]);
  assert.ok(el.querySelector(".sympblock-room-not-called-for"));
  const rowsOf = (table) => [...table.querySelectorAll("tbody tr > *")].map(words);
  assert.deepEqual([...el.querySelectorAll("table")].map(rowsOf), [
    ["Needles set", "1", "–", "2"],
    ["Spot images", "10", "20 together", "–"],
    ["Spinal procedures", "34 ± 27 s", "1.18 ± 1.08 Gy cm²", ""],
  ]);
  assert.match(words(el), /10 spot images are within the 20 of an expert\./);
  draw({ debrief: poor });
  assert.equal(el.querySelector("h4").className, "sympblock-room-poor");
  assert.match(words(el), /What to do next ?Blood: Withdraw\. Ganglia: none\./);
});

test("subtraction has its buttons beside the syringe in the whole window, and is told where it is on", () => {
  const pressed = [];
  const press = (id) => pressed.push(id);
  const drawn = (subtraction) =>
    cardOf((roomActs) => {
      const card = new SyringeCard(roomActs);
      return (now) => card.template(now, subtraction);
    }).el;
  const off = drawn({ isOn: false, isShown: true, press });
  button(off, "Take mask").click();
  button(off, "Start subtraction").click();
  assert.deepEqual(pressed, ["mask", "subtract"]);
  assert.ok(button(off, "Inject under live fluoroscopy"));
  const on = drawn({ isOn: true, isShown: true, press });
  assert.match(words(on), /Subtraction is on/);
  assert.ok(button(on, "Stop subtraction") && button(on, "Inject under live subtraction"));
  assert.equal(button(drawn({ isOn: true, isShown: false, press }), "Take mask"), undefined);
});
