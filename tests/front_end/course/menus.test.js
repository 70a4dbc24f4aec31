// JupyterLab's menus go where a lesson fills the page, and come back as they were.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Menus } from "../../../sympblock/course/labextension/static/guide/menus.js";
import { window } from "../page.mjs";

const LESSONS = [{ lesson: "00_start_here", title: "Start here", minutes: 15 }];
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => {
  window.sessionStorage.clear();
  globalThis.sessionStorage = window.sessionStorage;
  window.happyDOM.setURL("http://127.0.0.1:8888/doc/tree/notebooks/00_start_here.ipynb");
});

/** The lines of JupyterLab's window, and the signals that its shell gives. */
function lab({ mode = "single-document", path = "notebooks/00_start_here.ipynb", sides = ["left"] } = {}) {
  const line = (id) => ({
    id,
    isHidden: false,
    setHidden: (hidden) => Object.assign(made[id], { isHidden: hidden }),
    hasClass: () => false,
  });
  const made = { "jp-top-panel": line("jp-top-panel"), "jp-menu-panel": line("jp-menu-panel"), main: line("main") };
  const signal = () => ({
    acts: [],
    connect(act) {
      this.acts.push(act);
    },
    emit() {
      for (const act of this.acts) act();
    },
  });
  const shown = new Set(sides);
  const shell = {
    mode,
    layout: Object.values(made),
    currentWidget: { context: { path }, hasClass: () => false },
    modeChanged: signal(),
    currentChanged: signal(),
    isSideTabBarVisible: (side) => shown.has(side),
    toggleSideTabBarVisibility: (side) => (shown.has(side) ? shown.delete(side) : shown.add(side)),
    collapseLeft: () => {},
  };
  const hidden = () =>
    Object.values(made)
      .filter((each) => each.isHidden)
      .map((each) => each.id);
  return { app: { shell, restored: Promise.resolve() }, shell, made, hidden, sides: shown };
}

test("a lesson that fills the page stands alone, and one press brings everything back", async () => {
  const own = lab();
  const menus = new Menus(own.app, LESSONS);
  await settled();
  assert.deepEqual(own.hidden(), ["jp-top-panel", "jp-menu-panel"]);
  assert.deepEqual([...own.sides], []);
  menus.toggle();
  assert.deepEqual(own.hidden(), []);
  assert.deepEqual([...own.sides], ["left"]);
});

test("what an educator asked for holds after a reload", async () => {
  new Menus(lab().app, LESSONS).toggle();
  const own = lab();
  new Menus(own.app, LESSONS);
  await settled();
  assert.deepEqual(own.hidden(), []);
});

test("what JupyterLab brings back by itself goes again", async () => {
  const own = lab();
  new Menus(own.app, LESSONS);
  await settled();
  own.made["jp-top-panel"].setHidden(false);
  own.shell.currentChanged.emit();
  assert.deepEqual(own.hidden(), ["jp-top-panel", "jp-menu-panel"]);
});

test("nothing goes among many documents, nor around a notebook of somebody's own", async () => {
  for (const other of [{ mode: "multiple-document" }, { path: "own.ipynb" }]) {
    const own = lab(other);
    new Menus(own.app, LESSONS);
    await settled();
    assert.deepEqual([own.hidden(), [...own.sides]], [[], ["left"]]);
  }
});

test("the button says whether the tools are there, and is gone where they always are", async () => {
  const own = lab();
  const menus = new Menus(own.app, LESSONS);
  const button = menus.newButton({ disposed: { connect: () => {} } });
  assert.equal(button.getAttribute("aria-pressed"), "false");
  button.click();
  assert.equal(button.getAttribute("aria-pressed"), "true");
  own.shell.mode = "multiple-document";
  own.shell.modeChanged.emit();
  assert.equal(button.hidden, true);
});
