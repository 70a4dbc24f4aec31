// A slide has a name of its own in the overview, though many stand under one heading.

import "../page.mjs";
import assert from "node:assert/strict";
import { test } from "node:test";
import { panelName, slideName } from "../../../sympblock/course/labextension/static/present/slide_names.js";

function node(tag, text = "", inner = null) {
  const made = document.createElement(tag);
  made.textContent = text;
  if (inner) made.append(inner);
  return made;
}

function panel() {
  const section = node("section");
  section.setAttribute("aria-labelledby", "panel-1-title");
  const title = node("h3", " C-arm ");
  title.id = "panel-1-title";
  section.append(title);
  return node("div", "", section);
}

const named = (parts) => slideName(/** @type {any} */ ({ title: "2. Views", parts }));

test("its own heading, the name of its panel, or the words with which it begins", () => {
  const cell = { node: panel(), model: null };
  assert.equal(panelName(cell.node), "C-arm");
  assert.equal(named([{ cell, blocks: [node("h2", "2. Views"), node("p", "Text.")] }]), "2. Views");
  assert.equal(named([{ cell, blocks: null }]), "C-arm");
  assert.equal(
    named([{ cell, blocks: [node("p", "One two three four five six seven eight.")] }]),
    "One two three four five six seven …",
  );
  assert.equal(named([{ cell, blocks: [node("details", "", node("summary", "What you saw"))] }]), "What you saw");
  assert.equal(named([{ cell, blocks: [node("p", "", node("img"))] }]), "Figure");
  assert.equal(named([{ cell: { node: node("div", "A list."), model: null }, blocks: null }]), "2. Views");
});
