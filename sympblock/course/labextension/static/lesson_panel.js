// One open lesson: run it when it may run, say what is going on, stay calm when something fails.

import { mayRun } from "./allow_list.js";
import { showCitations } from "./citations.js";
import { keepFileClean } from "./clean_file.js";
import { codeSwitch } from "./code_switch.js";
import { Contents } from "./guide/contents.js";
import { FoldedParts } from "./guide/folded_parts.js";
import { addGuideBar } from "./guide/guide_bar.js";
import { showWays } from "./guide/navigation.js";
import { showNextSections } from "./guide/next_section.js";
import { notesButton } from "./guide/notes_button.js";
import { isSelfCheck, selfCheckCells } from "./guide/sections.js";
import { LessonKernel, serverAnswers, waitInSight } from "./lesson_kernel.js";
import { Notice } from "./notice.js";
import { isForSpeaker } from "./present/division.js";
import { PresentButton } from "./present/present_button.js";

const SAY = {
  starting: "Starting the lesson…",
  slow: "Still starting the lesson. The first start on a computer can take a minute…",
  part: "Preparing this part…",
  refused:
    "This lesson or its folder differs from the one that was shipped, so it does not run by itself. Run it only if you trust whoever changed it.",
  failed: "This lesson could not be started. Try again; if that does not help, close the course and start it anew.",
  stopped: "The lesson has stopped. Start it again to go on; the questions and pictures on this page begin afresh.",
  lost: "The course is no longer running on this computer. Start it again: it opens in a new page, and this one can be closed.",
};
const SLOW_MS = 8000;
const LOOK_AGAIN_MS = 5000;
const ATTEMPTS = 3;
const LOSSES = ["dead", "autorestarting", "restarting"];

// True when the panel is looked at, false if it is closed before: a tab restored in the background waits for that.
function isSeen(panel) {
  return new Promise((resolve) => {
    const watcher = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && end(true));
    const end = (isThere) => {
      watcher.disconnect();
      resolve(isThere);
    };
    panel.disposed.connect(() => end(false));
    if (panel.isVisible) end(true);
    else watcher.observe(panel.node);
  });
}

export class LessonPanel {
  constructor(panel, context, parts) {
    this.panel = panel;
    this.context = context;
    this.parts = parts;
    this.kernel = new LessonKernel(context.sessionContext);
    this.waiting = new Set();
  }

  async open() {
    const { panel, parts } = this;
    panel.addClass("sympblock-lesson");
    for (const cell of selfCheckCells(panel.content.widgets)) cell.node.setAttribute("data-sympblock-self-check", "");
    for (const cell of panel.content.widgets.filter(isForSpeaker)) cell.node.setAttribute("data-sympblock-notes", "");
    this.notice = new Notice(panel, parts.Widget);
    this.guide();
    const observer = showCitations(panel.content.node, parts.citations);
    panel.disposed.connect(() => observer.disconnect());
    const [isShipped] = await Promise.all([
      mayRun(this.context, parts.contents, parts.allowed),
      keepFileClean(this.context, parts.contents),
      panel.revealed,
      this.folded.settle(),
    ]);
    if (!(await isSeen(panel))) return;
    parts.page.history.restorePlace(panel);
    if (isShipped) await this.run();
    else this.say("refused", "Run this lesson", () => this.run());
  }

  // The bar, the ways to other lessons, and the faces of the folded parts.
  guide() {
    const { panel, parts } = this;
    const { page } = parts;
    const contents = new Contents(panel);
    const appearance = document.createElement("div");
    page.theme.then((theme) => theme && !panel.isDisposed && appearance.append(theme.newChooser(panel)));
    const codeButton = codeSwitch(panel);
    this.present = new PresentButton(panel, () => this.folded, codeButton);
    const tools = [notesButton(panel), appearance, this.present.node, codeButton, page.menus.newButton(panel)];
    addGuideBar(panel, parts.Widget, { title: page.titleOf(panel), contents, tools });
    showWays(panel, page.lessons);
    this.folded = new FoldedParts(panel, parts.NotebookActions);
    this.folded.onOpened = (cells) => this.runFolded(cells);
    page.add(this);
  }

  say(state, label = "", act = null) {
    this.panel.node.dataset.sympblockState = state;
    this.notice.say(SAY[state], label ? { label, act } : null);
  }

  // The server may have put a new kernel in the place of the one that died.
  startAgain() {
    return this.run({ anew: !this.kernel.isConnected });
  }

  async run({ anew = false } = {}) {
    this.isRunning = true;
    this.say("starting");
    const slow = setTimeout(() => this.notice.say(SAY.slow), SLOW_MS);
    const isDone = await this.attempts(anew);
    clearTimeout(slow);
    this.isRunning = false;
    if (this.panel.isDisposed) return;
    if (isDone) this.done();
    else this.say("failed", "Try again", () => this.run({ anew: true }));
    this.watchKernel();
  }

  // A run that lost its kernel on the way proves nothing against the lesson.
  async attempts(anew) {
    for (let i = 0; i < ATTEMPTS && !this.panel.isDisposed; i++) {
      if (anew) await this.kernel.renew().catch((error) => console.warn("sympblock-open", error));
      const { losses } = this.kernel;
      if (await this.attempt()) return true;
      if (this.kernel.losses === losses) return false;
      anew = this.kernel.status === "dead";
    }
    return false;
  }

  async attempt() {
    try {
      return (await this.kernel.isReady()) && (await this.runVisible());
    } catch (error) {
      console.warn("sympblock-open", error);
      return false;
    }
  }

  // The self-check drives every question of the lesson; it is for the tests, a learner need not wait for it.
  runVisible() {
    const cells = this.panel.content.widgets.filter((cell) => cell.model.type === "code" && !isSelfCheck(cell));
    const closed = this.folded.closedCells().filter((cell) => cells.indexOf(cell) > 0); // the first one imports
    for (const cell of cells) cell.model.clearExecution();
    this.waiting = new Set(closed);
    return this.runCells(cells.filter((cell) => !this.waiting.has(cell)));
  }

  runCells(cells) {
    const { NotebookActions } = this.parts;
    return NotebookActions.runCells(this.panel.content, cells, this.context.sessionContext);
  }

  done() {
    this.panel.node.dataset.sympblockState = "done";
    this.notice.clear();
    showNextSections(this.panel.content);
    this.present.refresh();
  }

  // A folded part has not run yet when it opens.
  async runFolded(cells) {
    const due = cells.filter((cell) => this.waiting.delete(cell));
    if (!due.length) return;
    this.notice.say(SAY.part);
    const isDone = await this.runCells(due).catch(() => false);
    if (this.panel.isDisposed || this.isRunning) return;
    if (isDone) this.done();
    else this.say("failed", "Try again", () => this.run({ anew: true }));
  }

  watchKernel() {
    if (this.isWatching) return;
    this.isWatching = true;
    const session = this.context.sessionContext;
    // JupyterLab's own dialogue about a dead kernel would lie over our sentence and its button.
    session.statusChanged.disconnect(this.panel._onSessionStatusChanged, this.panel);
    session.statusChanged.connect((_, status) => {
      if (!this.isRunning && LOSSES.includes(status)) this.stopped();
    });
    session.connectionStatusChanged.connect((_, status) => {
      if (!this.isRunning && status === "disconnected") this.onConnectionLost();
    });
  }

  stopped() {
    this.say("stopped", "Start again", () => this.startAgain());
  }

  // A kernel that was given up and a server that has ended look alike from here; only the server can tell.
  async onConnectionLost() {
    if (this.isLooking || !this.isWatching) return;
    this.isLooking = true;
    const before = this.panel.node.dataset.sympblockState;
    while (!this.panel.isDisposed && !(await serverAnswers(this.parts.contents))) {
      if (this.panel.node.dataset.sympblockState !== "lost") this.say("lost");
      await waitInSight(LOOK_AGAIN_MS);
    }
    this.isLooking = false;
    if (this.panel.isDisposed || this.isRunning) return;
    if (!this.kernel.isConnected) this.stopped();
    else if (before === "done") this.done();
  }
}
