/* Draws a panel's view and reports gestures. Nothing is decided here. */
import { createSender } from "./sender.js";
import { drawScene, sceneNamed, uniqueName } from "./scene.js";

export function panelElement(tag, className, text) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  if (text !== undefined) node.textContent = text;
  return node;
}

/* What stays as it is is left alone: to set it again would lay it out and paint it again, thirty times a second. */
export function panelSet(node, values) {
  for (const [key, value] of Object.entries(values)) if (String(node[key]) !== String(value)) node[key] = value;
}

function panelMark(node, name, value) {
  if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}

export function choiceControl(control, send, uid) {
  const group = panelElement("fieldset", `sympblock-panel-choice sympblock-panel-${control.layout}`);
  group.append(panelElement("legend", "", control.label));
  const row = panelElement("div", "sympblock-panel-options");
  control.options.forEach((option, index) => {
    const label = panelElement("label", "sympblock-panel-option");
    const input = document.createElement("input");
    input.type = "radio";
    input.name = `${uid}-${control.id}`;
    input.value = option.value;
    input.id = `${uid}-${control.id}-${index}`;
    input.addEventListener("change", () => send({ event: "set", id: control.id, value: option.value }));
    label.append(input, panelElement("span", "", option.label));
    row.append(label);
  });
  group.append(row);
  return {
    node: group,
    update: (now) => {
      group.disabled = now.enabled === false;
      row.querySelectorAll("input").forEach((input) => (input.checked = input.value === now.value));
    },
  };
}

/* Many options in a little room. */
function menuControl(control, send, uid) {
  const box = panelElement("div", "sympblock-panel-menu");
  const label = panelElement("label", "", control.label);
  const menu = document.createElement("select");
  menu.id = label.htmlFor = `${uid}-${control.id}`;
  control.options.forEach((option) => menu.append(new Option(option.label, option.value)));
  menu.addEventListener("change", () => send({ event: "set", id: control.id, value: menu.value }));
  box.append(label, menu);
  return { node: box, update: (now) => Object.assign(menu, { value: now.value, disabled: now.enabled === false }) };
}

function rangeControl(control, send, uid) {
  const box = panelElement("div", "sympblock-panel-range");
  const label = panelElement("label", "", control.label);
  const input = document.createElement("input");
  input.type = "range";
  input.id = label.htmlFor = `${uid}-${control.id}`;
  const output = panelElement("output", "");
  output.htmlFor = input.id;
  input.addEventListener("input", () => send({ event: "set", id: control.id, value: Number(input.value) }));
  box.append(label, output, input);
  let grabbed = false;
  input.addEventListener("pointerdown", () => (grabbed = true));
  window.addEventListener("pointerup", () => (grabbed = false));
  return {
    node: box,
    update: (now) => {
      panelSet(input, { min: now.min, max: now.max, step: now.step });
      /* The thumb stays under the finger while it is held. */
      if (!grabbed) panelSet(input, { value: now.value });
      const shown = `${Number(now.value.toFixed(2))} ${now.unit}`.trim();
      panelSet(output, { textContent: shown });
      panelMark(input, "aria-valuetext", shown);
    },
  };
}

function toggleControl(control, send) {
  const label = panelElement("label", "sympblock-panel-toggle");
  const input = document.createElement("input");
  input.type = "checkbox";
  input.addEventListener("change", () => send({ event: "set", id: control.id, value: input.checked }));
  label.append(input, panelElement("span", "", control.label));
  return { node: label, update: (now) => (input.checked = now.value) };
}

function buttonControl(control, send) {
  const button = panelElement("button", "sympblock-panel-button");
  button.type = "button";
  button.addEventListener("click", () => {
    if (button.getAttribute("aria-disabled") !== "true") send({ event: "press", id: control.id });
  });
  return {
    node: button,
    update: (now) => {
      panelSet(button, { textContent: now.label });
      panelMark(button, "aria-disabled", String(!now.enabled));
    },
  };
}

export const PANEL_CONTROLS = { choice: choiceControl, range: rangeControl, toggle: toggleControl, button: buttonControl };

export function sourcesLine(sources) {
  const line = panelElement("p", "sympblock-panel-sources");
  line.append(panelElement("span", "", sources.length > 1 ? "Sources: " : "Source: "));
  sources.forEach((source, index) => {
    const cite = panelElement("cite", "", source.label);
    cite.title = source.text;
    line.append(index ? "; " : "", cite);
  });
  return line;
}

function wordsBlock(block) {
  const box = panelElement("section", `sympblock-panel-words sympblock-panel-${block.tone}`);
  if (block.tag) box.append(panelElement("strong", "sympblock-panel-tone", block.tag));
  if (block.heading) box.append(panelElement("h4", "", block.heading));
  box.append(panelElement("p", "", block.text));
  if (block.sources.length) box.append(sourcesLine(block.sources));
  return box;
}

/* Roles are named, because a narrow page lays rows out as blocks and would lose them. */
function tableBlock(block) {
  const box = panelElement("div", "sympblock-panel-table");
  const table = document.createElement("table");
  table.setAttribute("role", "table");
  table.append(panelElement("caption", "", block.caption));
  const head = table.createTHead().insertRow();
  block.head.forEach((text) => {
    const cell = panelElement("th", "", text);
    cell.scope = "col";
    cell.setAttribute("role", "columnheader");
    head.append(cell);
  });
  head.setAttribute("role", "row");
  const body = table.createTBody();
  block.rows.forEach((row) => {
    const line = body.insertRow();
    line.setAttribute("role", "row");
    row.forEach((text, index) => {
      const cell = panelElement(index ? "td" : "th", "", text);
      if (!index) cell.scope = "row";
      cell.setAttribute("role", index ? "cell" : "rowheader");
      cell.dataset.head = block.head[index];
      line.append(cell);
    });
  });
  box.append(table);
  if (block.sources.length) box.append(sourcesLine(block.sources));
  return box;
}

function pictureBox(picture, scene, send) {
  const box = panelElement("figure", "sympblock-panel-picture");
  box.style.flexGrow = picture.share;
  box.style.flexBasis = `${6 * picture.share}rem`;
  box.style.minWidth = `min(100%, ${5 * picture.share}rem)`;
  const onPick = (shape) => send({ event: "pick", picture: picture.id, structure: shape.structure });
  box.append(drawScene(scene, picture.pickable ? { onPick } : {}));
  const caption = panelElement("figcaption", "", picture.caption);
  if (scene.note) caption.append(" ", panelElement("em", "", scene.note));
  box.append(caption);
  return box;
}

/* A learner who picks structures by keyboard stays on the structure when its picture is drawn anew. */
function replacePictures(pictures, view, model, send) {
  const drawn = JSON.stringify(view.pictures);
  if (pictures.sympblockDrawn === drawn) return;
  pictures.sympblockDrawn = drawn;
  const focused = pictures.contains(document.activeElement) ? document.activeElement : null;
  const place = focused && [...pictures.children].indexOf(focused.closest("figure"));
  pictures.replaceChildren(...view.pictures.map((picture) => pictureBox(picture, sceneNamed(model, picture.scene), send)));
  const again = focused && pictures.children[place] && pictures.children[place].querySelector("svg");
  if (again) again.sceneTools.focusStructure(focused.dataset.structure);
}

function replaceBlocks(parent, blocks) {
  const drawn = JSON.stringify(blocks);
  if (parent.sympblockDrawn === drawn) return;
  parent.sympblockDrawn = drawn;
  parent.replaceChildren(...blocks.map((block) => (block.kind === "table" ? tableBlock(block) : wordsBlock(block))));
}

function controlSignature(control) {
  return JSON.stringify([control.id, control.kind, control.label, control.options]);
}

/* Puts nodes in order and leaves alone those that stand in their place: a node that is moved loses the keyboard. */
function putInOrder(parent, nodes) {
  [...parent.children].forEach((child) => nodes.includes(child) || child.remove());
  nodes.forEach((node, index) => {
    parent.insertBefore(node, parent.children[index] || null);
  });
}

/* Where the parts of a panel stand, unless a widget lays them out itself. */
export function panelLayout(root, { title, extra, controls, problem, body, said }) {
  root.append(title, extra, controls, problem, body, said);
}

/* `extra` draws what a panel has besides controls, pictures and words; it returns a function that ends it.
   `lay` takes the root and the parts of the panel and gives each its place, once. */
export function renderPanel({ model, el }, extra, lay = panelLayout) {
  const uid = uniqueName("sympblock-panel");
  const sender = createSender(model, (words) => warn(words));
  const { send } = sender;
  const root = panelElement("section", "sympblock-panel");
  root.setAttribute("aria-labelledby", `${uid}-title`);
  const title = panelElement("h3", "sympblock-panel-title");
  title.id = `${uid}-title`;
  const controls = panelElement("div", "sympblock-panel-controls");
  const body = panelElement("div", "sympblock-panel-body");
  const pictures = panelElement("div", "sympblock-panel-pictures");
  const readout = panelElement("div", "sympblock-panel-readout");
  const problem = panelElement("p", "sympblock-panel-problem");
  problem.setAttribute("role", "alert");
  const said = panelElement("p", "sympblock-said");
  said.setAttribute("aria-live", "polite");
  const below = panelElement("div", "sympblock-panel-below");
  body.append(pictures, readout, below);
  const more = extra ? panelElement("div", "sympblock-panel-extra") : "";
  lay(root, { title, extra: more, controls, problem, body, said });
  el.append(root);

  let parts = new Map();
  let signature = "";
  const buttons = panelElement("div", "sympblock-panel-buttons");
  /* A learner who works by keyboard stays on the control when its words change, and on the option of a choice. */
  const keepFocus = (before, value) => {
    const [id] = before || [];
    const node = parts.has(id) && parts.get(id).node;
    if (!node) return;
    const inputs = [...node.querySelectorAll("input, select")];
    (inputs.find((input) => input.value === value) || inputs[0] || node).focus();
  };
  const buildControls = (view) => {
    const { activeElement } = document;
    const focused = [...parts].find(([, part]) => part.node.contains(activeElement));
    const before = parts;
    parts = new Map();
    view.controls.forEach((control) => {
      const mark = controlSignature(control);
      const kept = before.get(control.id);
      const build = control.layout === "menu" ? menuControl : PANEL_CONTROLS[control.kind];
      parts.set(control.id, kept && kept.mark === mark ? kept : { ...build(control, send, uid), mark });
    });
    const nodes = (isButton) =>
      view.controls.filter((c) => (c.kind === "button") === isButton).map((c) => parts.get(c.id).node);
    putInOrder(buttons, nodes(true));
    const row = buttons.childElementCount ? [buttons] : [];
    putInOrder(controls, view.buttons_first ? [...row, ...nodes(false)] : [...nodes(false), ...row]);
    if (!controls.contains(document.activeElement)) keepFocus(focused, activeElement.value);
  };
  const update = () => {
    const view = model.get("view");
    panelSet(title, { textContent: view.title });
    title.hidden = !view.title;
    body.className = `sympblock-panel-body sympblock-panel-${view.layout}`;
    const now = JSON.stringify(view.controls.map(controlSignature));
    if (now !== signature) {
      signature = now;
      buildControls(view);
    }
    view.controls.forEach((control) => parts.get(control.id).update(control));
    replacePictures(pictures, view, model, send);
    replaceBlocks(readout, view.readout.filter((block) => !block.is_wide));
    replaceBlocks(below, view.readout.filter((block) => block.is_wide));
    said.textContent = view.said;
    pictures.hidden = !view.pictures.length;
    readout.hidden = !readout.childElementCount;
    below.hidden = !below.childElementCount;
  };
  let silence = "";
  const warn = (words = silence) => {
    silence = words;
    problem.textContent = silence || model.get("problem");
    problem.hidden = !problem.textContent;
  };
  const problemChanged = () => warn();
  model.on("change:view", update);
  model.on("change:problem", problemChanged);
  update();
  warn();
  const endExtra = extra ? extra(model, more, sender) : () => {};
  return () => {
    model.off("change:view", update);
    model.off("change:problem", problemChanged);
    sender.stop();
    endExtra();
  };
}
