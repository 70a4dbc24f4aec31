// Back and Forward against a model of a browser and of how JupyterLab tells its router what it shows.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { LessonHistory } from "../../../sympblock/course/labextension/static/guide/lesson_history.js";
import { window as page } from "../page.mjs";

const DOOR = "http://127.0.0.1:8888/doc/tree/";
const LESSONS = ["a.ipynb", "b.ipynb", "c.ipynb"];
async function turns(count) {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve));
}

/** What the browser keeps: addresses with their states, and where one stands. */
class Browser {
  constructor(address) {
    this.steps = [{ address, state: null }];
    this.at = 0;
    /** @type {((event: object) => void)[]} */
    this.listeners = [];
    this.history = {
      pushState: (state, _, address) => {
        this.steps = [...this.steps.slice(0, this.at + 1), { address: new URL(address, this.address).href, state }];
        this.at += 1;
      },
      replaceState: (state, _, address) => {
        this.steps[this.at] = { address: new URL(address, this.address).href, state };
      },
    };
    Object.defineProperty(this.history, "state", { get: () => this.steps[this.at].state });
  }

  get address() {
    return this.steps[this.at].address;
  }

  get location() {
    return new URL(this.address);
  }

  addEventListener(kind, act) {
    if (kind === "popstate") this.listeners.push(act);
  }

  go(by) {
    if (!this.steps[this.at + by]) return;
    this.at += by;
    for (const act of this.listeners) act({ state: this.steps[this.at].state });
  }
}

/** JupyterLab: it opens a document after a while and then tells the router the address of what it shows. */
function opened(first) {
  const browser = new Browser(`${DOOR}${first}?token=t`);
  globalThis.window = /** @type {any} */ (browser);
  globalThis.sessionStorage = page.sessionStorage;
  page.sessionStorage.clear();
  const shell = { currentWidget: null };
  /** @type {any} */
  const router = { navigate: (path) => browser.history.pushState({}, "", path) };
  const show = (path) => {
    if (shell.currentWidget?.context.path === path) return;
    shell.currentWidget = path && { context: { path }, hasClass: () => false };
    router.navigate(`/doc/tree/${path}`, { skipRouting: true });
  };
  const execute = async (_command, { path }) => {
    await turns(3);
    show(path);
    return { content: { node: document.createElement("div") }, hasClass: () => false };
  };
  const history = new LessonHistory({ shell, commands: { execute } }, router);
  history.hold = () => {};
  history.begin = () => {};
  shell.currentWidget = null;
  router.navigate("/doc/tree", { skipRouting: true }); // while the page is put together
  show(first);
  return { browser, history, shell };
}

const shown = ({ shell }) => shell.currentWidget.context.path;
const addresses = ({ browser }) => browser.steps.map(({ address }) => address.replace(DOOR, ""));
const quiet = () => turns(60);

test("to open the course is one step of the history, without the token", async () => {
  const course = opened("a.ipynb");
  assert.deepEqual(addresses(course), ["a.ipynb"]);
});

test("a link is one step, Back shows the lesson before, and Forward the one after", async () => {
  const course = opened("a.ipynb");
  await course.history.open("b.ipynb");
  await course.history.open("c.ipynb");
  assert.deepEqual(addresses(course), LESSONS);
  course.browser.go(-1);
  await quiet();
  assert.equal(shown(course), "b.ipynb");
  course.browser.go(1);
  await quiet();
  assert.equal(shown(course), "c.ipynb");
  assert.deepEqual(addresses(course), LESSONS);
});

test("a link to a heading of the lesson that is open keeps its name in the address", async () => {
  const course = opened("a.ipynb");
  await course.history.open("a.ipynb", "#Quiz");
  assert.deepEqual(addresses(course), ["a.ipynb#Quiz"]);
});

test("a bare file name means the file beside the lesson, whatever address the page has", () => {
  const { history } = opened("notebooks/a.ipynb");
  const link = document.createElement("a");
  for (const [href, path] of [
    ["b.ipynb", "notebooks/b.ipynb"],
    ["two%20words.ipynb#Quiz", "notebooks/two words.ipynb"],
    ["/files/b.ipynb", ""],
    ["https://example.org/b.ipynb", ""],
    ["b.html", ""],
    ["#b.ipynb", ""],
  ]) {
    link.setAttribute("href", href);
    assert.equal(history.besides(link), path);
  }
});

const act = fc.oneof(
  fc.constantFrom(...LESSONS).map((path) => ({ open: path })),
  fc.constantFrom(-1, 1, -2).map((by) => ({ go: by })),
);

test("whatever is pressed, and however quickly, the page shows what the address says and no step is lost", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(act, fc.nat({ max: 5 })), { maxLength: 14 }), async (presses) => {
      const course = opened("a.ipynb");
      let [wanted, at] = [["a.ipynb"], 0];
      for (const [press, waits] of presses) {
        if ("open" in press) {
          await quiet();
          await course.history.open(press.open);
          if (press.open !== wanted[at]) wanted = [...wanted.slice(0, ++at), press.open];
        } else {
          if (wanted[at + press.go]) at += press.go;
          course.browser.go(press.go);
          await turns(waits);
        }
      }
      await quiet();
      assert.deepEqual(addresses(course), wanted);
      assert.equal(shown(course), wanted[at]);
    }),
    { numRuns: 60 },
  );
});
