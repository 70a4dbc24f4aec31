// Whose word on light and dark counts.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { SystemTheme } from "../../../sympblock/course/labextension/static/guide/system_theme.js";
import "../page.mjs";

const DEFAULTS = { "adaptive-theme": true, theme: "JupyterLab Light" };
const MANAGER = { isLight: (theme) => !theme.includes("Dark") };

/** JupyterLab's settings: what the user chose lies over what the course sets. */
function settings(user = {}, defaults = DEFAULTS) {
  const listeners = new Set();
  return {
    user,
    get composite() {
      return { ...defaults, ...this.user };
    },
    async set(key, value) {
      this.user = { ...this.user, [key]: value };
      for (const act of listeners) act();
    },
    changed: { connect: (act) => listeners.add(act), disconnect: (act) => listeners.delete(act) },
  };
}

test("before anybody chooses, the system decides", () => {
  const own = settings();
  const theme = new SystemTheme(own, MANAGER);
  assert.equal(theme.choice, "system");
  assert.deepEqual(own.user, {});
});

test("the last choice holds, and a second visit changes nothing", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom("system", "light", "dark"), { minLength: 1 }), async (choices) => {
      const own = settings();
      for (const choice of choices) await new SystemTheme(own, MANAGER).choose(choice);
      const again = new SystemTheme(own, MANAGER);
      assert.equal(again.choice, choices.at(-1));
    }),
  );
});

test("the list shows what holds, also when JupyterLab's own menu changed it", async () => {
  const own = settings();
  const panel = { disposed: { connect: () => {} } };
  const select = new SystemTheme(own, MANAGER).newChooser(panel).querySelector("select");
  assert.deepEqual(
    [...select.options].map((option) => option.textContent),
    ["As the system", "Light", "Dark"],
  );
  assert.equal(select.value, "system");
  await own.set("adaptive-theme", false);
  assert.equal(select.value, "light");
});
