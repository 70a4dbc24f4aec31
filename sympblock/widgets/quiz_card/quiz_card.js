/* Shows the view of a quiz card and reports gestures. What is typed stays here, as a draft shared by all views of
   one model, until it is committed; Python decides everything else. */
import { createSender } from "../core/sender.js";
import { drawScene, sceneNamed, uniqueName } from "../core/scene.js";
import { QUIZ_PARTS, confidencePart, quizButton, quizIcon, quizNode, quizOptions } from "./quiz_parts.js";
import { quizHeading, readOutPart, verdictPart, verdictPicture, verdictSpeech } from "./quiz_verdict.js";

const QUIZ_STATUS = {
  open: "not answered yet",
  answered: "answered",
  correct: "correct",
  partly: "partly correct",
  wrong: "incorrect",
  not_answered: "not answered",
};
const quizShared = new Map();

/* Each view is handed its own wrapper of the model, so the card's own name joins them. */
function quizStore(name) {
  if (!quizShared.has(name)) quizShared.set(name, { drafts: new Map(), watchers: new Set() });
  return quizShared.get(name);
}

function quizDraft(store, view) {
  const key = `${view.attempt} ${view.item.id}`;
  if (!store.drafts.has(key)) {
    store.drafts.set(key, { response: view.item.response, confidence: view.item.confidence });
  }
  return store.drafts.get(key);
}

class QuizFace {
  constructor(model, el) {
    this.model = model;
    this.uid = uniqueName("sympblock-quiz");
    this.store = quizStore(model.get("view").card);
    this.built = "";
    this.wantsFocus = false;
    this.controls = [];
    this.sender = createSender(model, (words) => this.warn(words));
    this.frame(el);
    this.update = this.update.bind(this);
    this.sync = () => this.controls.forEach((control) => control.sync());
    this.store.watchers.add(this.sync);
    model.on("change:view", this.update);
    model.on("change:problem", this.update);
    this.update();
  }

  /* The view, with the scene of its question in the place of its name. */
  get view() {
    const received = this.model.get("view");
    if (received !== this.received) {
      const { item } = received;
      const scene = item && item.scene && sceneNamed(this.model, item.scene);
      this.received = received;
      this.whole = scene ? { ...received, item: { ...item, scene } } : received;
    }
    return this.whole;
  }

  frame(el) {
    this.head = quizNode("header", "sympblock-head");
    this.progress = quizNode("nav", "sympblock-progress");
    this.progress.setAttribute("aria-label", "Questions");
    this.alert = quizNode("p", "sympblock-alert");
    this.alert.setAttribute("role", "alert");
    this.main = quizNode("div", "sympblock-main");
    this.live = quizNode("p", "sympblock-said");
    this.live.setAttribute("aria-live", "polite");
    this.modes = this.modeChoice();
    this.root = quizNode("section", "sympblock-quiz", this.head, this.modes, this.progress, this.alert, this.main, this.live);
    this.root.setAttribute("aria-label", this.view.title || "Question");
    /* Lab would take arrow keys and letters for its own shortcuts. */
    this.root.dataset.lmSuppressShortcuts = "true";
    el.append(this.root);
  }

  modeChoice() {
    const modes = [
      { id: "practice", text: "Practice: feedback after each answer" },
      { id: "exam", text: "Exam: feedback when all is handed in" },
    ];
    const pick = (inputs) => this.sender.send({ event: "mode", mode: inputs.find((input) => input.checked).value });
    const options = quizOptions("radio", `${this.uid}-mode`, modes, (id) => this.view.mode === id, pick);
    this.syncMode = options.sync;
    return quizNode("fieldset", "sympblock-modes", quizNode("legend", "sympblock-said", "How to answer"), options.node);
  }

  warn(text) {
    const words = text || this.model.get("problem") || this.view.warning;
    if (this.alert.textContent !== words) this.alert.textContent = words;
    this.alert.hidden = !words;
  }

  say(text) {
    this.live.textContent = text;
  }

  act(message) {
    /* An act that was pressed twice is one act. */
    if (!this.sender.queue.isIdle && JSON.stringify(message) === this.lastAct) return;
    this.lastAct = JSON.stringify(message);
    this.wantsFocus = true;
    this.sender.send(message);
  }

  go(position) {
    this.act({ event: "go", position });
  }

  /* Rebuilds only when another thing is shown, so that focus and half-made answers survive. */
  update() {
    const view = this.view;
    const { item, phase, attempt, position } = view;
    const shown = JSON.stringify([phase, attempt, view.mode, position, item && item.is_open]);
    this.modes.hidden = !view.can_change_mode;
    this.syncMode();
    this.drawHead(view);
    this.drawProgress(view);
    this.warn("");
    if (shown === this.built) return;
    const hadFocus = this.main.contains(document.activeElement);
    this.built = shown;
    const heading = this.drawMain(view);
    if (this.wantsFocus || hadFocus) heading.focus();
    this.wantsFocus = false;
  }

  drawHead(view) {
    const key = JSON.stringify([view.title, view.mode, view.notice, view.can_change_mode, view.handed_in]);
    if (key === this.head.dataset.key) return;
    this.head.dataset.key = key;
    const parts = [];
    if (view.title) parts.push(quizNode("h3", "sympblock-title", view.title));
    if (view.mode === "exam" && !view.can_change_mode) {
      const words = view.handed_in ? "Exam, handed in." : "Exam: feedback when all is handed in.";
      parts.push(quizNode("p", "sympblock-hint", words));
    }
    if (view.notice) {
      const again = quizButton("Start again", "sympblock-quiet", () => this.act({ event: "again" }));
      parts.push(quizNode("p", "sympblock-notice", quizNode("span", "", view.notice), again));
    }
    this.head.replaceChildren(...parts);
    this.head.hidden = !parts.length;
  }

  drawProgress(view) {
    this.progress.hidden = view.progress.length === 1;
    const focused = [...this.progress.querySelectorAll("button")].indexOf(document.activeElement);
    const stops = view.progress.map((entry, index) => {
      const button = quizButton(String(index + 1), `sympblock-stop sympblock-stop-${entry.status}`, () => this.go(index));
      if (entry.status !== "open") button.append(quizIcon(entry.status));
      button.setAttribute("aria-label", `Question ${index + 1}, ${QUIZ_STATUS[entry.status]}`);
      if (view.phase === "items" && index === view.position) button.setAttribute("aria-current", "step");
      return quizNode("li", "", button);
    });
    this.progress.replaceChildren(quizNode("ol", "", ...stops));
    if (focused >= 0) this.progress.querySelectorAll("button")[focused].focus();
  }

  drawMain(view) {
    this.controls = [];
    const level = view.title ? 4 : 3;
    if (view.phase === "read_out") return this.drawReadOut(view, level);
    if (view.phase === "confirm") return this.drawConfirm(view, level);
    return this.drawItem(view, level);
  }

  drawReadOut(view, level) {
    const part = readOutPart(view.summary, level, (position) => this.go(position));
    const actions = [
      quizButton("Back to the questions", "", () => this.go(0)),
      quizButton("Start again", "", () => this.act({ event: "again" })),
    ];
    const note = quizNode("p", "sympblock-hint", "These answers stay in your progress file if you start again.");
    this.main.replaceChildren(part.node, quizNode("div", "sympblock-actions", ...actions), note);
    return part.heading;
  }

  drawConfirm(view, level) {
    const open = view.progress.map((entry, index) => [entry.status, index]).filter(([status]) => status === "open");
    const count = open.length === 1 ? "One question is" : `${open.length} questions are`;
    const heading = quizHeading(level, "sympblock-big-head", `${count} not answered`);
    const links = open.map(([, index]) => quizButton(`Question ${index + 1}`, "sympblock-quiet", () => this.go(index)));
    const actions = [
      quizButton("Hand in with unanswered questions", "sympblock-primary", () => this.act({ event: "hand_in", is_sure: true })),
      quizButton("Continue answering", "", () => this.go(open[0][1])),
    ];
    const words = "Unanswered questions are counted separately, not as incorrect. You cannot change your answers after handing in.";
    this.main.replaceChildren(
      heading,
      quizNode("div", "sympblock-actions", ...links),
      quizNode("p", "", words),
      quizNode("div", "sympblock-actions", ...actions),
    );
    return heading;
  }

  drawItem(view, level) {
    const { item } = view;
    const words = item.of > 1 ? `Question ${item.number} of ${item.of}` : "Question";
    const heading = quizHeading(level, "sympblock-question-head", words);
    const form = quizNode("form", "sympblock-form", heading);
    form.noValidate = true;
    if (item.stem) form.append(quizNode("p", "sympblock-stem", item.stem));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (item.is_open && view.mode === "practice") this.check(item);
    });
    let verdict = null;
    if (item.is_open) form.append(...this.openParts(view));
    else {
      form.append(quizNode("p", "sympblock-asked", item.question));
      if (item.scene) form.append(verdictPicture(item, item.verdict));
      verdict = verdictPart(item, level + 1);
      form.append(verdict.node);
      if (this.justCommitted === item.id) this.say(verdictSpeech(item));
    }
    form.append(this.actions(view));
    this.main.replaceChildren(form);
    const isFresh = verdict && this.justCommitted === item.id;
    this.justCommitted = null;
    return isFresh ? verdict.heading : heading;
  }

  openParts(view) {
    const { item } = view;
    const draft = quizDraft(this.store, view);
    const changed = (how) => this.changed(item, draft, how);
    const part = QUIZ_PARTS[item.kind](item, draft, changed, (text) => this.say(text), this.uid);
    const instruction = quizNode("p", "sympblock-hint", item.instruction);
    instruction.id = `${this.uid}-instruction`;
    const legend = quizNode("legend", "sympblock-asked", item.question);
    if (item.scene && item.kind !== "hotspot") part.node.prepend(quizNode("figure", "sympblock-asked-picture", drawScene(item.scene)));
    const fields = quizNode("fieldset", "sympblock-fields", legend, item.instruction ? instruction : null, part.node);
    if (item.instruction) fields.setAttribute("aria-describedby", instruction.id);
    this.controls = [part];
    if (!view.ask_confidence) return [fields];
    const sure = confidencePart(draft, changed, this.uid);
    this.controls.push(sure);
    return [fields, sure.node];
  }

  changed(item, draft, how) {
    this.hint("");
    this.store.watchers.forEach((sync) => sync !== this.sync && sync());
    if (this.view.mode === "exam" && how !== "typing") this.sender.send({ event: "choose", item: item.id, ...draft });
  }

  hint(text) {
    const line = this.main.querySelector(".sympblock-missing");
    if (line && line.textContent !== text) line.textContent = text;
  }

  check(item) {
    const draft = quizDraft(this.store, this.view);
    if (draft.response === null || draft.response === undefined) {
      this.hint(item.kind === "put_in_order" ? "Move at least one step first." : "Give an answer first.");
    } else if (this.view.ask_confidence && !draft.confidence) {
      this.hint("Say how sure you are first.");
    } else {
      this.justCommitted = item.id;
      this.act({ event: "commit", item: item.id, ...draft });
    }
  }

  actions(view) {
    const { item, position, progress } = view;
    const isLast = position === progress.length - 1;
    const isPractice = view.mode === "practice";
    const buttons = [];
    if (item.is_open && isPractice) {
      const check = quizButton("Check answer", "sympblock-primary");
      check.type = "submit";
      buttons.push(check);
    }
    if (position > 0) buttons.push(quizButton("Back", "", () => this.go(position - 1)));
    const isDone = !item.is_open;
    if (!isLast) buttons.push(quizButton("Next", isDone || !isPractice ? "sympblock-primary" : "", () => this.go(position + 1)));
    else if (view.has_read_out && (isPractice || view.handed_in)) {
      buttons.push(quizButton("See your results", isDone ? "sympblock-primary" : "", () => this.go(progress.length)));
    }
    const isOver = progress.every((entry) => !["open", "answered"].includes(entry.status));
    if (isOver && !view.has_read_out && !view.notice) {
      buttons.push(quizButton("Start again", "sympblock-quiet", () => this.act({ event: "again" })));
    }
    if (!isPractice && !view.handed_in) {
      buttons.push(quizButton("Hand in", isLast ? "sympblock-primary" : "", () => this.act({ event: "hand_in", is_sure: false })));
    }
    const missing = quizNode("p", "sympblock-missing");
    missing.setAttribute("role", "status");
    return quizNode("div", "sympblock-foot", missing, quizNode("div", "sympblock-actions", ...buttons));
  }

  stop() {
    this.sender.stop();
    this.store.watchers.delete(this.sync);
    this.model.off("change:view", this.update);
    this.model.off("change:problem", this.update);
  }
}

export function render({ model, el }) {
  const face = new QuizFace(model, el);
  return () => face.stop();
}

export default { render };
