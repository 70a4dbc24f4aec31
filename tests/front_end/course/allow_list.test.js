// Which notebooks may run by themselves.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { fingerprint, MOST_FOLDERS, mayRun } from "../../../sympblock/course/labextension/static/allow_list.js";

const ROOT = new URL("../../../", import.meta.url);
const UNLISTED = /^\.|^__pycache__$|\.py[co]$/;

const cell = (type, source) => ({ type, sharedModel: { getSource: () => source } });
const CODE = "from sympblock import lessons\nlessons.show_c_arm()";
const LESSON = [cell("markdown", "# A lesson"), cell("code", CODE)];
const ALLOWED = { "01_lesson": await fingerprint(LESSON) };

/** A folder as Jupyter's server lists it: a tree of objects (folders) and null (files). */
function served(tree) {
  /** @type {(path: string) => any} */
  const at = (path) =>
    path
      .split("/")
      .filter(Boolean)
      .reduce((folder, name) => folder[name], tree);
  return {
    get: async (path, { content }) => {
      const found = at(path);
      if (found === undefined || /(^|\/)\./.test(path)) throw new Error("404");
      const names = content ? Object.keys(found).filter((name) => !UNLISTED.test(name)) : [];
      const entry = (name) => ({
        name,
        path: [path, name].filter(Boolean).join("/"),
        type: found[name] ? "directory" : name.endsWith(".ipynb") ? "notebook" : "file",
      });
      return { content: names.map(entry) };
    },
  };
}

/** @param {any} what Where the lesson lies and what is odd about it. */
function opened(beside = {}, what = {}) {
  const { path, kernel } = { path: "notebooks/01_lesson.ipynb", kernel: { name: "python3" }, ...what };
  const context = { path, model: { cells: LESSON, getMetadata: (key) => (key === "kernelspec" ? kernel : undefined) } };
  const tree = { ...beside, "01_lesson.ipynb": null };
  const folders = path.split("/").slice(0, -1);
  return mayRun(context, served(folders.reduceRight((inner, name) => ({ [name]: inner }), tree)), ALLOWED);
}

test("the fingerprint of each shipped lesson is the one that Python wrote", async () => {
  const allowed = JSON.parse(readFileSync(new URL("sympblock/course/labextension/static/allow.json", ROOT), "utf-8"));
  const names = readdirSync(new URL("notebooks/", ROOT)).filter((name) => name.endsWith(".ipynb"));
  assert.ok(names.length > 0);
  for (const name of names) {
    const { cells } = JSON.parse(readFileSync(new URL(`notebooks/${name}`, ROOT), "utf-8"));
    const print = await fingerprint(cells.map((one) => cell(one.cell_type, [one.source].flat().join(""))));
    assert.equal(print, allowed[name.replace(".ipynb", "")], name);
  }
});

test("a shipped lesson runs in its folder and at the top of the server", async () => {
  assert.equal(await opened(), true);
  assert.equal(await opened({}, { path: "course/notebooks/01_lesson.ipynb" }), true);
  assert.equal(await opened({}, { path: "01_lesson.ipynb" }), true);
});

test("a lesson in another folder, or for another kernel, waits", async () => {
  for (const path of ["foreign/01_lesson.ipynb", "notebooks/deeper/01_lesson.ipynb", "my notebooks/01_lesson.ipynb"]) {
    assert.equal(await opened({}, { path }), false, path);
  }
  for (const kernel of [{ name: "bash" }, {}, null, undefined, "python3", ["python3"], 3]) {
    assert.equal(await opened({}, { kernel }), false, JSON.stringify(kernel));
  }
});

test("what lies beside a lesson and is no program lets it run", async () => {
  const tables = { "values.csv": null, "scan.png": null };
  const beside = {
    ...tables,
    "02_lesson.ipynb": null,
    "read.me": null,
    pictures: tables,
    "my-folder": { "x.py": null },
  };
  assert.equal(await opened(beside), true);
});

const FILES = [
  "json.py",
  "JSON.PY",
  "start.pyw",
  "fast.pyd",
  "fast.so",
  "fast.cpython-311-x86_64-linux-gnu.so",
  "fast.dll",
];
const OTHER_FILES = [
  "fast.dylib",
  "easy-install.pth",
  "sitecustomize.py",
  "usercustomize.py",
  "tool.egg",
  "tool.egg-link",
];
for (const name of [...FILES, ...OTHER_FILES, "tool.whl", "tool.pyz", "matplotlibrc", "ipykernel_launcher.py"]) {
  test(`a lesson waits when ${name} lies beside it, or in a package there`, async () => {
    assert.equal(await opened({ [name]: null }), false);
    assert.equal(await opened({ sympblock: { [name]: null } }), false);
    assert.equal(await opened({ sympblock: { widgets: { core: { [name]: null } } } }), false);
  });
}

test("a lesson waits for what an installer wrote, wherever the module itself lies", async () => {
  assert.equal(await opened({ "tool-1.0.dist-info": { "entry_points.txt": null } }), false);
  assert.equal(await opened({ "tool.egg-info": {} }), false);
  assert.equal(await opened({ "tool.egg-info": null }), false);
});

test("a package of compiled files is found although the server does not list them", async () => {
  assert.equal(await opened({ json: { "__init__.pyc": null } }), false);
  assert.equal(await opened({ ärzte: { tiefer: { "__init__.pyc": null } } }), false);
});

test("what the server does not list at all cannot be seen from the page", async () => {
  // The command that starts a kernel of the course keeps these out; see sympblock/course/jupyter_server.py.
  for (const name of ["json.pyc", ".numba_config.yaml", ".env", ".ipython"])
    assert.equal(await opened({ [name]: null }), true, name);
});

test("more folders than can be looked through keep a lesson from running", async () => {
  const folders = (count) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`pictures_${i}`, {}]));
  assert.equal(await opened(folders(MOST_FOLDERS)), true);
  assert.equal(await opened(folders(MOST_FOLDERS + 1)), false);
});

test("a folder that cannot be listed keeps a lesson from running", async () => {
  const refuses = { get: async () => Promise.reject(new Error("403")) };
  const model = { cells: LESSON, getMetadata: () => ({ name: "python3" }) };
  assert.equal(await mayRun({ path: "notebooks/01_lesson.ipynb", model }, refuses, ALLOWED), false);
});

const sources = fc.array(fc.string({ unit: "binary", maxLength: 20 }), { minLength: 1, maxLength: 5 });

test("any change of one code cell gives another fingerprint", async () => {
  const change = fc.record({
    at: fc.nat(),
    where: fc.nat(),
    removed: fc.nat(3),
    put: fc.string({ unit: "binary", maxLength: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(sources, change, async (before, { at, where, removed, put }) => {
      const after = [...before];
      const source = before[at % before.length];
      const start = where % (source.length + 1);
      after[at % before.length] = source.slice(0, start) + put + source.slice(start + removed);
      const prints = await Promise.all(
        [before, after].map((cells) => fingerprint(cells.map((one) => cell("code", one)))),
      );
      const isSame = before.join("\n\0\n").toWellFormed() === after.join("\n\0\n").toWellFormed();
      assert.equal(prints[0] === prints[1], isSame);
    }),
  );
});

test("an added, removed or retyped code cell gives another fingerprint, text cells do not count", async () => {
  const code = fc.array(fc.string({ maxLength: 20 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(code, fc.nat(), fc.string(), async (before, at, text) => {
      const cells = before.map((one) => cell("code", one));
      const print = await fingerprint(cells);
      const place = at % (cells.length + 1);
      const added = (type) => cells.toSpliced(place, 0, cell(type, text));
      assert.notEqual(await fingerprint(added("code")), print);
      assert.equal(await fingerprint(added("markdown")), print);
      assert.equal(await fingerprint(added("raw")), print);
      if (cells.length > 1)
        assert.notEqual(await fingerprint(cells.with(place % cells.length, cell("markdown", text))), print);
    }),
  );
});
