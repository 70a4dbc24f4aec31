// A run leaves nothing in the file of a lesson; a change of text or code does.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { keepFileClean } from "../../../sympblock/course/labextension/static/clean_file.js";

const signal = () => {
  const listeners = [];
  return {
    connect: (listener) => listeners.push(listener),
    emit: (what) => {
      for (const listener of listeners) listener(null, what);
    },
  };
};

/** An open notebook: `held` is what the page shows and changes, `disk` what the server has. */
function opened(disk) {
  const held = structuredClone(disk);
  const model = {
    stateChanged: signal(),
    isDirty: false,
    get dirty() {
      return this.isDirty;
    },
    set dirty(value) {
      const isNew = value !== this.isDirty;
      this.isDirty = value;
      if (isNew) this.stateChanged.emit({ name: "dirty" });
    },
    get cells() {
      return held.cells.map((cell) => ({
        id: cell.id,
        type: cell.cell_type,
        sharedModel: { getSource: () => cell.source },
      }));
    },
    toJSON: () => structuredClone(held),
  };
  const context = { path: "notebooks/01_lesson.ipynb", model, saveState: signal() };
  return { held, context, model, contents: { get: async () => ({ content: structuredClone(disk) }) } };
}

/** As what JSON gives. */
const PLAIN = { noNullPrototype: true };
const output = fc.record(
  { output_type: fc.constant("display_data"), data: fc.dictionary(fc.string(), fc.string(), PLAIN) },
  PLAIN,
);
const cells = fc.uniqueArray(
  fc.record(
    {
      id: fc.string({ minLength: 1, maxLength: 8 }),
      cell_type: fc.constantFrom("code", "markdown"),
      source: fc.string(),
      outputs: fc.array(output, { maxLength: 2 }),
    },
    PLAIN,
  ),
  { selector: (cell) => cell.id, minLength: 1, maxLength: 5 },
);

const asFile = (parts) => ({
  cells: parts.map(({ outputs, ...cell }) =>
    cell.cell_type === "code" ? { ...cell, outputs, execution_count: null, metadata: {} } : { ...cell, metadata: {} },
  ),
  metadata: { kernelspec: { name: "python3" }, language_info: { name: "python" } },
  nbformat: 4,
});

function run(held, data) {
  for (const cell of held.cells.filter((one) => one.cell_type === "code")) {
    Object.assign(cell, { outputs: [{ data }], execution_count: 7, metadata: { trusted: true, execution: data } });
  }
  Object.assign(held.metadata, { widgets: { state: data }, language_info: { name: "python", version: "3.14" } });
}

test("after any run the file is written as it was, and the lesson does not count as changed", async () => {
  await fc.assert(
    fc.asyncProperty(cells, fc.dictionary(fc.string(), fc.jsonValue(), PLAIN), async (parts, data) => {
      const disk = asFile(parts);
      const { held, context, model, contents } = opened(disk);
      await keepFileClean(context, contents);
      run(held, data);
      model.dirty = true;
      assert.equal(model.dirty, false);
      assert.deepEqual(model.toJSON(), disk);
    }),
  );
});

test("a changed text or code is written and counts as a change until it is saved", async () => {
  await fc.assert(
    fc.asyncProperty(cells, fc.string(), fc.nat(), async (parts, source, at) => {
      const disk = asFile(parts);
      const { held, context, model, contents } = opened(disk);
      await keepFileClean(context, contents);
      const changed = held.cells[at % held.cells.length];
      changed.source = `${changed.source}${source}.`;
      run(held, {});
      model.dirty = true;
      assert.equal(model.dirty, true);
      const expected = structuredClone(disk);
      expected.cells[at % held.cells.length].source = changed.source;
      assert.deepEqual(model.toJSON(), expected);
      context.saveState.emit("completed");
      model.dirty = false;
      model.dirty = true;
      assert.equal(model.dirty, false);
    }),
  );
});

test("a code cell that the learner adds is written without what its run left", async () => {
  const disk = asFile([{ id: "one", cell_type: "code", source: "1", outputs: [] }]);
  const { held, context, model, contents } = opened(disk);
  await keepFileClean(context, contents);
  held.cells.push({ id: "constructor", cell_type: "code", source: "2", outputs: [], metadata: {} });
  run(held, { "text/plain": "2" });
  assert.deepEqual(model.toJSON().cells[1].outputs, []);
  assert.equal(model.toJSON().cells[1].execution_count, null);
});

test("a deeper part is folded in the file, whether or not it was opened", async () => {
  const heading = {
    id: "more",
    cell_type: "markdown",
    source: "## In depth",
    metadata: { sympblock: { deeper: true } },
  };
  const plain = { id: "text", cell_type: "markdown", source: "Text", metadata: {} };
  const { context, model, contents } = opened({ cells: [heading, plain], metadata: {} });
  await keepFileClean(/** @type {any} */ (context), /** @type {any} */ (contents));
  const [kept, other] = /** @type {any} */ (model.toJSON()).cells;
  assert.equal(kept.metadata["jp-MarkdownHeadingCollapsed"], true);
  assert.deepEqual(other.metadata, {});
});
