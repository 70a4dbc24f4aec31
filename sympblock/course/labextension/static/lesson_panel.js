// One open lesson: run it when it may run, say what is going on, stay calm when something fails.

import { mayRun } from './allow_list.js';
import { keepFileClean } from './clean_file.js';
import { showCitations } from './citations.js';
import { addCodeSwitch } from './code_switch.js';
import { Notice } from './notice.js';

const KERNEL_LIMIT_MS = 60000;
const SAY = {
  starting: 'Starting the lesson…',
  slow: 'Still starting the lesson. The first start on a computer can take a minute…',
  refused: 'This lesson differs from the one that was shipped, so it does not run by itself. Run it only if you trust whoever changed it.',
  failed: 'This lesson could not be started. Try again; if that does not help, close the course and start it anew.',
  stopped: 'The lesson has stopped. Start it again to go on; the questions and pictures on this page begin afresh.',
  lost: 'The course is no longer running on this computer. Start it again, then reload this page.',
};

const isSelfCheck = (cell) => (cell.model.getMetadata('tags') || []).includes('self-check');

// The self-check is for tests and educators; so is a heading that has nothing but the self-check below it.
function markSelfCheck(cells) {
  cells.forEach((cell, i) => {
    const isItsHeading = cell.model.type === 'markdown' && /^#+ [^\n]*$/.test(cell.model.sharedModel.getSource().trim());
    const isHidden = isSelfCheck(cell) || (isItsHeading && i + 1 < cells.length && isSelfCheck(cells[i + 1]));
    cell.node.toggleAttribute('data-sympblock-self-check', isHidden);
  });
}

const TICK_MS = 250;
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

// Counts ticks and reads no clock: time in which the computer slept or nobody saw the page is not held against a kernel.
async function waitInSight(ms) {
  for (let passed = 0; passed < ms;) {
    await wait(TICK_MS);
    if (!document.hidden) passed += TICK_MS;
  }
}

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
    Object.assign(this, { panel, context, parts });
    this.session = context.sessionContext;
  }

  async open() {
    const { panel, parts } = this;
    panel.addClass('sympblock-lesson');
    markSelfCheck(panel.content.widgets);
    addCodeSwitch(panel, parts.Widget);
    this.notice = new Notice(panel, parts.Widget);
    const observer = showCitations(panel.content.node, parts.citations);
    panel.disposed.connect(() => observer.disconnect());
    const [isShipped] = await Promise.all([
      mayRun(this.context, parts.contents, parts.allowed),
      keepFileClean(this.context, parts.contents),
      panel.revealed,
    ]);
    if (!await isSeen(panel)) return;
    if (isShipped) await this.run();
    else this.say('refused', 'Run this lesson', () => this.run());
  }

  say(state, label, act) {
    this.panel.node.dataset.sympblockState = state;
    this.notice.say(SAY[state], label ? { label, act } : null);
  }

  // False when there is no living kernel to run the lesson.
  async kernelReady() {
    const slow = setTimeout(() => this.notice.say(SAY.slow), 8000);
    const came = this.session.ready.then(() => this.kernelStatus());
    const status = await Promise.race([came, waitInSight(KERNEL_LIMIT_MS)]);
    clearTimeout(slow);
    return ['idle', 'busy'].includes(status);
  }

  // Resolves as soon as the kernel says how it is.
  kernelStatus() {
    const { session } = this;
    return new Promise((resolve) => {
      const look = () => {
        const status = session.session?.kernel?.status;
        if (!['idle', 'busy', 'dead'].includes(status)) return;
        session.statusChanged.disconnect(look);
        session.kernelChanged.disconnect(look);
        resolve(status);
      };
      session.statusChanged.connect(look);
      session.kernelChanged.connect(look);
      look();
    });
  }

  // A kernel that died is started again by the server; to restart it at the same time would confuse the two.
  async startAgain() {
    await this.run({ restart: this.session.session?.kernel?.status === 'dead' });
  }

  async run({ restart = false } = {}) {
    this.isRunning = true;
    this.say('starting');
    let isDone = false;
    try {
      if (restart) await this.session.restartKernel();
      isDone = await this.kernelReady() && await this.runCells();
    } catch (error) {
      console.warn('sympblock-open', error);
    }
    this.isRunning = false;
    if (this.panel.isDisposed) return;
    if (isDone) this.done();
    else this.say('failed', 'Try again', () => this.run({ restart: true }));
    this.watchKernel();
  }

  // The self-check drives every question of the lesson; it is for the tests, a learner need not wait for it.
  async runCells() {
    const notebook = this.panel.content;
    const cells = notebook.widgets.filter((cell) => cell.model.type === 'code' && !isSelfCheck(cell));
    cells.forEach((cell) => cell.model.clearExecution());
    return this.parts.NotebookActions.runCells(notebook, cells, this.session);
  }

  done() {
    this.panel.node.dataset.sympblockState = 'done';
    this.notice.clear();
  }

  watchKernel() {
    if (this.isWatching) return;
    this.isWatching = true;
    // JupyterLab's own dialogue about a dead kernel would lie over our sentence and its button.
    this.session.statusChanged.disconnect(this.panel._onSessionStatusChanged, this.panel);
    this.session.statusChanged.connect((_, status) => {
      if (!this.isRunning && ['dead', 'autorestarting', 'restarting'].includes(status)) {
        this.say('stopped', 'Start again', () => this.startAgain());
      }
    });
    this.session.connectionStatusChanged.connect((_, status) => {
      if (!this.isRunning && status === 'disconnected') this.say('lost');
    });
  }
}
