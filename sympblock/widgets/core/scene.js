/* Draws a scene (drawing/scene/scene.py) as SVG. Shapes are in millimetres, text and marks in screen pixels,
   so a small picture keeps readable words: labels that no longer fit become numbers with a key below.

   drawScene(scene, options) returns the <svg>; options, all optional:
     onPick(shape, x_mm, y_mm)  called for a click, or Enter, on a named shape
     onPoint(x_mm, y_mm)        called for a click anywhere
     overlays [{rings, tone}]   outlines above the shapes; tone is "correct" or "plain"
   The element carries sceneTools.setCrosshair(point) and .setPin(point); a point is {x_mm, y_mm} or null;
   and .focusStructure(structure), for a caller that draws anew after a pick. */
import { uniqueName } from "./names.js";
import { sceneText, sceneTextWidth, sceneWatch } from "./scene_labels.js";

const SCENE_NS = "http://www.w3.org/2000/svg";
export const SCENE_FONT_PX = 13;
const SCENE_PERSON =
  "M0 -0.5a0.115 0.115 0 1 1 -0.001 0ZM-0.15 -0.235h0.3a0.07 0.07 0 0 1 0.07 0.07v0.3h-0.08v-0.22h-0.03v0.585h-0.095" +
  "v-0.33h-0.03v0.33h-0.095v-0.585h-0.03v0.22h-0.08v-0.3a0.07 0.07 0 0 1 0.07 -0.07Z";

export function sceneNode(name, attributes, parent) {
  const node = document.createElementNS(SCENE_NS, name);
  for (const [key, value] of Object.entries(attributes || {})) node.setAttribute(key, value);
  if (parent) parent.append(node);
  return node;
}

function sceneRing(points, isClosed) {
  return `M${points.map((p) => p.join(" ")).join("L")}${isClosed ? "Z" : ""}`;
}

function sceneVariables(node, style, width) {
  const values = { fill: style.fill, "fill-dark": style.fill_dark, edge: style.edge, "edge-dark": style.edge_dark };
  for (const [key, value] of Object.entries(values)) node.style.setProperty(`--scene-${key}`, value);
  node.style.setProperty("--scene-width", width);
}

/* ---- shapes ---- */

function sceneOutline(shape, style) {
  const [x, y] = shape.points_mm[0];
  if (shape.kind === "dot") return sceneNode("circle", { cx: x, cy: y, r: shape.size_mm || style.width });
  if (shape.kind === "person") {
    return sceneNode("path", { d: SCENE_PERSON, transform: `translate(${x} ${y}) scale(${shape.size_mm})` });
  }
  if (shape.kind === "line") return sceneNode("path", { d: sceneRing(shape.points_mm, false) });
  const rings = [shape.points_mm, ...shape.holes_mm].map((ring) => sceneRing(ring, true));
  return sceneNode("path", { d: rings.join(""), "fill-rule": "evenodd" });
}

function sceneHatch(svg, uid, structure, style, unit) {
  const id = `${uid}-hatch-${structure}`;
  const pattern = sceneNode("pattern", { id, patternUnits: "userSpaceOnUse", width: unit, height: unit });
  const d = { lines: `M0 ${unit}L${unit} 0`, cross: `M0 ${unit}L${unit} 0M0 0L${unit} ${unit}` }[style.hatch];
  const mark = d
    ? sceneNode("path", { d, class: "sympblock-hatch-line", "stroke-width": unit * 0.09 }, pattern)
    : sceneNode("circle", { cx: unit / 2, cy: unit / 2, r: unit * 0.14, class: "sympblock-hatch-dot" }, pattern);
  sceneVariables(mark, style, 0);
  svg.querySelector("defs").append(pattern);
  return `url(#${id})`;
}

function sceneShape(shape, style, hatch) {
  const group = sceneNode("g", { class: `sympblock-shape sympblock-${shape.kind} sympblock-${shape.emphasis}` });
  /* A person is drawn one millimetre tall and scaled up, line and all. */
  const scaled = { line: shape.size_mm || style.width, person: style.width / shape.size_mm };
  const width = scaled[shape.kind] ?? style.width;
  sceneVariables(group, style, shape.emphasis === "strong" ? width * 1.8 : width);
  const outline = sceneOutline(shape, style);
  if (style.dash.length) outline.setAttribute("stroke-dasharray", style.dash.join(" "));
  group.append(outline);
  if (hatch && shape.kind === "area") {
    const overlay = outline.cloneNode();
    overlay.setAttribute("class", "sympblock-hatched");
    overlay.style.fill = hatch;
    group.append(overlay);
  }
  return group;
}

/* ---- gestures ---- */

function scenePoint(svg, event) {
  const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
  return [at.x, at.y];
}

function sceneTip(svg, scene) {
  const tip = sceneNode("g", { class: "sympblock-tip", "aria-hidden": "true" }, svg);
  const ground = sceneNode("rect", { rx: 3 }, tip);
  const words = sceneText(tip, "", 0, 0, SCENE_FONT_PX, "sympblock-tip-text");
  return (text, x, y) => {
    tip.style.display = text ? "" : "none";
    if (!text) return;
    const unit = Number(svg.style.getPropertyValue("--scene-px"));
    const width = sceneTextWidth(text, SCENE_FONT_PX, getComputedStyle(svg).fontFamily) + 14;
    const [xMin, yMin, xMax] = scene.bounds_mm;
    const x0 = Math.max(xMin, Math.min(x + 10 * unit, xMax - width * unit));
    const y0 = y - 34 * unit < yMin ? y + 16 * unit : y - 34 * unit;
    tip.setAttribute("transform", `translate(${x0} ${y0}) scale(${unit})`);
    for (const [key, value] of Object.entries({ width, height: 24 })) ground.setAttribute(key, value);
    words.setAttribute("x", 7);
    words.setAttribute("y", 12);
    words.textContent = text;
  };
}

/* The crosshair is moved, the pin is placed; both keep their size on the screen. */
function sceneMark(svg, className, d) {
  const mark = sceneNode("g", { class: className, "aria-hidden": "true" }, svg);
  for (const part of ["halo", "line"]) sceneNode("path", { d, class: `sympblock-mark-${part}` }, mark);
  const set = (point) => {
    mark.style.display = point ? "" : "none";
    if (point) mark.style.transform = `translate(${point.x_mm}px, ${point.y_mm}px) scale(var(--scene-px))`;
  };
  set(null);
  return set;
}

function sceneMarks(svg) {
  return {
    setCrosshair: sceneMark(svg, "sympblock-crosshair", "M-24 0H-5M5 0H24M0 -24V-5M0 5V24"),
    setPin: sceneMark(
      svg,
      "sympblock-pin",
      "M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0",
    ),
  };
}

/* One tab stop for all named shapes; arrow keys go from one to the next. */
function scenePickable(svg, nodes, shapes, options) {
  const stops = nodes.map((node, i) => ({ node, shape: shapes[i] })).filter(({ shape }) => shape.name);
  svg.setAttribute("role", "group");
  stops.forEach(({ node, shape }, index) => {
    const words = {
      role: "button",
      "aria-label": shape.name,
      tabindex: index ? -1 : 0,
      "data-structure": shape.structure,
    };
    for (const [key, value] of Object.entries(words)) node.setAttribute(key, value);
    node.classList.add("sympblock-pickable");
    node.addEventListener("click", (event) => options.onPick(shape, ...scenePoint(svg, event)));
    node.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (event.key === "Enter" || event.key === " ") options.onPick(shape, ...shape.points_mm[0]);
      else if (step) {
        const next = stops[(index + step + stops.length) % stops.length].node;
        node.setAttribute("tabindex", -1);
        next.setAttribute("tabindex", 0);
        next.focus();
      } else return;
      event.preventDefault();
    });
  });
}

function sceneHover(svg, nodes, shapes, tip) {
  const middle = (node) => {
    const box = node.getBBox();
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
  nodes.forEach((node, i) => {
    if (!shapes[i].name) return;
    node.addEventListener("pointermove", (event) => tip(shapes[i].name, ...scenePoint(svg, event)));
    node.addEventListener("pointerleave", () => tip(""));
    node.addEventListener("focus", () => node.matches(":focus-visible") && tip(shapes[i].name, ...middle(node)));
    node.addEventListener("blur", () => tip(""));
  });
}

function sceneGround(svg, scene, uid) {
  const [x, y, xMax, yMax] = scene.bounds_mm;
  const defs = sceneNode("defs", {}, svg);
  const size = { x, y, width: xMax - x, height: yMax - y };
  sceneNode("rect", size, sceneNode("clipPath", { id: `${uid}-clip` }, defs));
  sceneNode("rect", { ...size, class: "sympblock-ground" }, svg);
}

function sceneOverlay(parent, overlay) {
  const d = overlay.rings.map((ring) => sceneRing(ring, true)).join("");
  for (const part of ["halo", "line"]) {
    sceneNode("path", { d, class: `sympblock-overlay-${part} sympblock-overlay-${overlay.tone}` }, parent);
  }
}

/* A scene is sent once; a view tells its name. */
export function sceneNamed(model, name) {
  return model.get("scenes")[name];
}

export function drawScene(scene, options = {}) {
  const uid = uniqueName("sympblock-scene");
  const svg = sceneNode("svg", { class: "sympblock-scene", role: "img", "aria-label": scene.alt || scene.title });
  svg.dataset.ground = scene.ground;
  sceneGround(svg, scene, uid);
  const [xMin, , xMax] = scene.bounds_mm;
  const hatches = {};
  for (const [structure, style] of Object.entries(scene.styles)) {
    if (style.hatch) hatches[structure] = sceneHatch(svg, uid, structure, style, (xMax - xMin) / 75);
  }
  const layer = sceneNode("g", { "clip-path": `url(#${uid}-clip)` }, svg);
  if (scene.film) {
    const [x, y, x1, y1] = scene.film.bounds_mm;
    const place = { href: scene.film.href, x, y, width: x1 - x, height: y1 - y, preserveAspectRatio: "none" };
    sceneNode("image", { ...place, "aria-hidden": "true" }, layer);
  }
  const nodes = scene.shapes.map((s) => sceneShape(s, scene.styles[s.structure], hatches[s.structure]));
  layer.append(...nodes);
  for (const overlay of options.overlays ?? []) sceneOverlay(layer, overlay);
  sceneNode("g", { class: "sympblock-words", "aria-hidden": "true" }, svg);
  sceneHover(svg, nodes, scene.shapes, sceneTip(svg, scene));
  if (options.onPick && scene.shapes.some((shape) => shape.name)) scenePickable(svg, nodes, scene.shapes, options);
  const focusStructure = (structure) => {
    const node = svg.querySelector(`[data-structure="${CSS.escape(structure)}"]`);
    if (node) node.focus();
  };
  svg.sceneTools = { ...sceneMarks(svg), focusStructure };
  if (options.onPoint) {
    svg.classList.add("sympblock-pointing");
    svg.addEventListener("click", (event) => options.onPoint(...scenePoint(svg, event)));
  }
  sceneWatch(svg, scene);
  return svg;
}
