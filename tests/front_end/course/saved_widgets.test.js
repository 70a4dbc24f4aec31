// The page never holds the widgets that a notebook saved, and the file keeps them.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  leaveWidgetsInFile,
  leaveWidgetsInFiles,
} from "../../../sympblock/course/labextension/static/saved_widgets.js";

/** Reads and writes as JupyterLab's model does; `held` is all that anything in the page can see. */
class Model {
  held = { metadata: {} };

  fromJSON(notebook) {
    this.held = structuredClone(notebook);
  }
  fromString(text) {
    this.fromJSON(JSON.parse(text));
  }
  toJSON() {
    return structuredClone(this.held);
  }
}

class Registry {
  factories = {};
  listeners = [];
  changed = { connect: (listener) => this.listeners.push(listener) };
  getModelFactory(name) {
    return this.factories[name];
  }
  addModelFactory(name, factory) {
    this.factories[name] = factory;
    for (const listener of this.listeners) listener(this, { type: "modelFactory", name, change: "added" });
  }
}

const factory = () => ({ createNew: () => new Model() });
const STATE = { "application/vnd.jupyter.widget-state+json": { state: { a: { state: { _esm: "alert(1)" } } } } };
const METADATA = fc.dictionary(fc.constantFrom("widgets", "kernelspec", "sympblock", "title"), fc.jsonValue(), {
  noNullPrototype: true,
});

test("whatever a notebook saved, its model holds no widgets and its file loses nothing", () => {
  fc.assert(
    fc.property(METADATA, fc.array(fc.jsonValue({ maxDepth: 2 })), (metadata, cells) => {
      const notebook = { cells, metadata, nbformat: 4 };
      const before = structuredClone(notebook);
      const model = leaveWidgetsInFile(new Model());
      model.fromJSON(notebook);
      assert.equal("widgets" in model.held.metadata, false);
      assert.deepEqual(model.toJSON(), before);
      assert.deepEqual(notebook, before);
    }),
  );
});

test("a notebook that is read again is guarded again, and keeps what its file holds now", () => {
  const model = leaveWidgetsInFile(new Model());
  for (const widgets of [STATE, { other: 1 }]) {
    model.fromString(JSON.stringify({ cells: [], metadata: { widgets } }));
    assert.deepEqual(model.held.metadata, {});
    assert.deepEqual(model.toJSON().metadata, { widgets });
  }
  model.fromJSON({ cells: [], metadata: {} });
  assert.deepEqual(model.toJSON().metadata, {});
});

test("what the page saves anew takes the place of the old state", () => {
  const model = leaveWidgetsInFile(new Model());
  model.fromJSON({ cells: [], metadata: { widgets: STATE } });
  model.held.metadata.widgets = { fresh: 1 };
  assert.deepEqual(model.toJSON().metadata, { widgets: { fresh: 1 } });
});

test("a notebook without metadata is read", () => {
  const model = leaveWidgetsInFile(new Model());
  for (const metadata of [undefined, null]) {
    model.fromJSON({ cells: [], metadata });
    assert.deepEqual(model.held, { cells: [], metadata: {} });
  }
});

for (const isEarly of [true, false]) {
  test(`every notebook is guarded when JupyterLab adds its factory ${isEarly ? "after" : "before"} the plugin`, () => {
    const registry = new Registry();
    registry.addModelFactory("text", factory());
    if (isEarly) leaveWidgetsInFiles(registry);
    registry.addModelFactory("notebook", factory());
    if (!isEarly) leaveWidgetsInFiles(registry);
    const model = registry.getModelFactory("notebook").createNew();
    model.fromJSON({ cells: [], metadata: { widgets: STATE } });
    assert.deepEqual(model.held.metadata, {});
    assert.deepEqual(model.toJSON().metadata, { widgets: STATE });
  });
}
