// Telephones that were given their last system in 2021 run what the pages need: no script of the edition asks for newer methods.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const FOLDER = new URL("../../../sympblock/edition/bundles/", import.meta.url);
const NEWER = [
  /\.at\(/,
  /\.to(Spliced|Sorted|Reversed)\(/,
  /\.findLast(Index)?\(/,
  /\bObject\.(hasOwn|groupBy)\(/,
  /\bstructuredClone\(/,
  /\(\?<[=!]/, // text looked for behind a place
];

test("no script asks for a method of later years", () => {
  const scripts = readdirSync(FOLDER).filter((name) => name.endsWith(".js"));
  assert.ok(scripts.length > 4);
  for (const name of scripts) {
    const text = readFileSync(new URL(name, FOLDER), "utf8");
    for (const newer of NEWER) assert.ok(!newer.test(text), `${name}: ${newer}`);
  }
});
