/* Draws a scene (drawing/scene.py) as SVG. Shapes are in millimetres, text and marks in screen pixels,
   so a small picture keeps readable words: labels that no longer fit become numbers with a key below.

   drawScene(scene, options) returns the <svg>; options, all optional:
     onPick(shape, x_mm, y_mm)  called for a click, or Enter, on a named shape
     onPoint(x_mm, y_mm)        called for a click anywhere
     overlays [{rings, tone}]   outlines above the shapes; tone is "right" or "plain"
   The element carries sceneTools.setCrosshair(point) and .setPin(point); a point is {x_mm, y_mm} or null;
   and .focusStructure(structure), for a caller that draws anew after a pick. */

const SCENE_NS = "http://www.w3.org/2000/svg";
const SCENE_FONT_PX = 13;
const SCENE_PERSON =
  "M0 -0.5a0.115 0.115 0 1 1 -0.001 0ZM-0.15 -0.235h0.3a0.07 0.07 0 0 1 0.07 0.07v0.3h-0.08v-0.22h-0.03v0.585h-0.095" +
  "v-0.33h-0.03v0.33h-0.095v-0.585h-0.03v0.22h-0.08v-0.3a0.07 0.07 0 0 1 0.07 -0.07Z";

/* Random, not counted: every widget of a page loads this script anew, and two counters would give the same names. */
function uniqueName(prefix) {
  return `${prefix}-${Math.random().toString(36).slice(2)}`;
}

function sceneNode(name, attributes, parent) {
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

/* ---- labels: boxes in pixels of the picture ---- */

const sceneMeter = document.createElement("canvas").getContext("2d");

function sceneTextWidth(text, sizePx, family) {
  sceneMeter.font = `500 ${sizePx}px ${family || "sans-serif"}`;
  return sceneMeter.measureText(text).width;
}

function sceneOverlap(a, b) {
  return Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x) > 0 && Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y) > 0;
}

function sceneClamp(box, area) {
  box.x = Math.max(area.x, Math.min(box.x, area.x + area.w - box.w));
  box.y = Math.max(area.y, Math.min(box.y, area.y + area.h - box.h));
}

/* Pushes boxes apart up and down; returns false if some still overlap. */
function sceneSeparate(boxes, fixed, area) {
  boxes.forEach((box) => sceneClamp(box, area));
  for (let round = 0; round < 60; round += 1) {
    let isClean = true;
    for (const box of boxes) {
      for (const other of [...fixed, ...boxes]) {
        if (other === box || !sceneOverlap(box, other)) continue;
        isClean = false;
        const goesUp = box.y + box.h / 2 < other.y + other.h / 2;
        const push = (goesUp ? box.y + box.h - other.y : other.y + other.h - box.y) + 1;
        const isFixed = fixed.includes(other);
        box.y += (goesUp ? -1 : 1) * (isFixed ? push : push / 2);
        if (!isFixed) other.y += ((goesUp ? 1 : -1) * push) / 2;
        sceneClamp(box, area);
        if (!isFixed) sceneClamp(other, area);
      }
    }
    if (isClean) return true;
  }
  return false;
}

function sceneBox(label, place, size, width) {
  const [x, y] = place(label.at_mm);
  const shift = { start: 0, middle: width / 2, end: width }[label.anchor];
  return { label, x: x - shift, y: y - size * 0.65, w: width, h: size * 1.3 };
}

function sceneLeader(parent, box, target) {
  const middle = box.y + box.h / 2;
  const inside = target[0] > box.x && target[0] < box.x + box.w;
  const start = inside
    ? [target[0], target[1] < middle ? box.y : box.y + box.h]
    : [target[0] <= box.x ? box.x - 3 : box.x + box.w + 3, middle];
  const d = `M${start.join(" ")}L${target.join(" ")}`;
  sceneNode("path", { d, class: "sympblock-leader-halo" }, parent);
  sceneNode("path", { d, class: "sympblock-leader" }, parent);
  sceneNode("circle", { cx: target[0], cy: target[1], r: 1.9, class: "sympblock-leader-end" }, parent);
}

function sceneText(parent, text, x, y, size, className) {
  const node = sceneNode("text", { x, y, class: className, "font-size": size, "dominant-baseline": "central" }, parent);
  node.textContent = text;
  return node;
}

/* ---- furniture: scale bar, side marks ---- */

function sceneScaleBar(parent, scene, frame, size) {
  const long = scene.scale_bar_mm * frame.pxPerMm;
  const text = `${scene.scale_bar_mm} mm`;
  const width = Math.max(long, sceneTextWidth(text, size, frame.family));
  const box = { x: 10, y: frame.height - size * 1.3 - 16, w: width, h: size * 1.3 + 8 };
  const y = frame.height - 11;
  const d = `M10 ${y - 4}V${y + 4}M10 ${y}H${10 + long}M${10 + long} ${y - 4}V${y + 4}`;
  sceneNode("path", { d, class: "sympblock-scale-halo" }, parent);
  sceneNode("path", { d, class: "sympblock-scale" }, parent);
  sceneText(parent, text, 10, y - size * 0.95, size, "sympblock-label");
  return box;
}

function sceneSideMarks(parent, scene, frame, size) {
  return scene.side_marks.map((text, index) => {
    const width = Math.max(size * 1.7, sceneTextWidth(text, size, frame.family) + size * 0.8);
    const x = index ? frame.width - width - 8 : 8;
    const box = { x, y: 8, w: width, h: size * 1.7 };
    sceneNode("rect", { x, y: 8, width, height: box.h, rx: 3, class: "sympblock-side" }, parent);
    const words = sceneText(parent, text, x + width / 2, 8 + box.h / 2, size, "sympblock-label sympblock-side-text");
    words.setAttribute("text-anchor", "middle");
    return box;
  });
}

/* ---- layout: everything measured in pixels is drawn anew for each width ---- */

function sceneLabels(layer, boxes, place) {
  for (const box of boxes) if (box.label.points_to_mm) sceneLeader(layer, box, place(box.label.points_to_mm));
  for (const box of boxes) sceneText(layer, box.label.text, box.x, box.y + box.h / 2, box.h / 1.3, "sympblock-label");
}

/* Numbers beside the picture, words below it; returns the height of the key. */
function sceneKey(layer, labels, frame, fixed, place, size) {
  const edge = size * 1.4;
  const boxes = labels.map((label) => {
    const [x, y] = place(label.at_mm);
    const side = x < frame.width / 2 ? 1 : frame.width - edge - 1;
    return { label, x: label.points_to_mm ? side : x - edge / 2, y: y - edge / 2, w: edge, h: edge };
  });
  sceneSeparate(boxes, fixed, { x: 0, y: 0, w: frame.width, h: frame.height });
  for (const box of boxes) if (box.label.points_to_mm) sceneLeader(layer, box, place(box.label.points_to_mm));
  const widest = Math.max(...labels.map((label) => sceneTextWidth(label.text, size, frame.family))) + edge * 1.9;
  const columns = Math.max(1, Math.min(3, Math.floor(frame.width / widest)));
  const rows = Math.ceil(labels.length / columns);
  boxes.forEach((box, index) => {
    const x = (Math.floor(index / rows) * frame.width) / columns + edge * 0.6;
    const y = frame.height + edge * 0.9 + (index % rows) * size * 1.6;
    sceneDisc(layer, index + 1, box.x + edge / 2, box.y + edge / 2, size);
    sceneDisc(layer, index + 1, x, y, size);
    sceneText(layer, box.label.text, x + edge * 0.8, y, size, "sympblock-label sympblock-key-text");
  });
  return rows * size * 1.6 + edge * 0.6;
}

function sceneDisc(layer, number, cx, cy, size) {
  sceneNode("circle", { cx, cy, r: size * 0.7, class: "sympblock-number" }, layer);
  const digits = sceneText(layer, number, cx, cy, size * 0.84, "sympblock-label sympblock-number-text");
  digits.setAttribute("text-anchor", "middle");
}

/* Where the shapes are: the margins of a figure are for its words, and go when the words do. */
function sceneExtent(scene) {
  const [left, top, right, bottom] = scene.bounds_mm;
  if (scene.ground === "film") return scene.bounds_mm;
  const points = scene.shapes.flatMap((shape) => {
    const reach = shape.kind === "dot" || shape.kind === "person" ? shape.size_mm : 1;
    return shape.points_mm.flatMap(([x, y]) => [[x - reach, y - reach], [x + reach, y + reach]]);
  });
  const span = (axis, pick) => pick(...points.map((point) => point[axis]));
  return [
    Math.max(left, span(0, Math.min)),
    Math.max(top, span(1, Math.min)),
    Math.min(right, span(0, Math.max)),
    Math.min(bottom, span(1, Math.max)),
  ];
}

function sceneFrame(svg, bounds, widthPx) {
  const [left, top, right, bottom] = bounds;
  const pxPerMm = widthPx / (right - left);
  const height = (bottom - top) * pxPerMm;
  const family = svg.isConnected ? getComputedStyle(svg).fontFamily : "";
  const place = ([x, y]) => [(x - left) * pxPerMm, (y - top) * pxPerMm];
  const area = { x: 6, y: 6, w: widthPx - 12, h: height - 12 };
  return { bounds, width: widthPx, height, pxPerMm, family, place, area };
}

function sceneFurniture(layer, scene, frame, size) {
  layer.replaceChildren();
  const fixed = [];
  if (scene.side_marks) fixed.push(...sceneSideMarks(layer, scene, frame, size));
  if (scene.scale_bar_mm) fixed.push(sceneScaleBar(layer, scene, frame, size));
  return fixed;
}

function sceneFontSize(scene, frame) {
  return Math.max(12, Math.min(15, scene.text_mm ? scene.text_mm * frame.pxPerMm : SCENE_FONT_PX));
}

/* Words at their places if they fit, else numbers and a key; everything here is measured in screen pixels. */
function sceneLayout(svg, scene, widthPx) {
  const layer = svg.querySelector(".sympblock-words");
  let frame = sceneFrame(svg, scene.labels.length ? scene.bounds_mm : sceneExtent(scene), widthPx);
  const size = sceneFontSize(scene, frame);
  let fixed = sceneFurniture(layer, scene, frame, size);
  const box = (label) => sceneBox(label, frame.place, size, sceneTextWidth(label.text, size, frame.family));
  const boxes = scene.labels.map(box);
  const wanted = boxes.map((one) => one.x);
  const isSeparate = sceneSeparate(boxes, fixed, frame.area);
  /* Words that had to slide far sideways would lie on the picture. */
  const fits = isSeparate && boxes.every((one, index) => Math.abs(one.x - wanted[index]) < 24);
  let keyPx = 0;
  if (fits) sceneLabels(layer, boxes, frame.place);
  else {
    const [left, top, right, bottom] = sceneExtent(scene);
    const margin = ((right - left) * size * 2) / widthPx;
    frame = sceneFrame(svg, [left - margin, top, right + margin, bottom], widthPx);
    fixed = sceneFurniture(layer, scene, frame, 12);
    keyPx = sceneKey(layer, scene.labels, frame, fixed, frame.place, size);
  }
  const [left, top, right, bottom] = frame.bounds;
  const unit = 1 / frame.pxPerMm;
  layer.setAttribute("transform", `translate(${left} ${top}) scale(${unit})`);
  svg.setAttribute("viewBox", `${left} ${top} ${right - left} ${bottom - top + keyPx * unit}`);
  svg.style.setProperty("--scene-px", unit);
}

/* Text is laid out again whenever the picture gets another width. */
function sceneWatch(svg, scene) {
  let laidOut = 0;
  const lay = () => {
    const { width } = svg.getBoundingClientRect();
    const matrix = svg.getScreenCTM();
    const drawn = matrix && width ? Math.min(width, matrix.a * svg.viewBox.baseVal.width) : 0;
    if (drawn > 40 && Math.abs(drawn - laidOut) > 2) {
      laidOut = drawn;
      sceneLayout(svg, scene, drawn);
    }
  };
  sceneLayout(svg, scene, 560);
  new ResizeObserver(lay).observe(svg);
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
    const [left, top, right] = scene.bounds_mm;
    const x0 = Math.max(left, Math.min(x + 10 * unit, right - width * unit));
    const y0 = y - 34 * unit < top ? y + 16 * unit : y - 34 * unit;
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
    setPin: sceneMark(svg, "sympblock-pin", "M-10 0A10 10 0 1 1 10 0A10 10 0 1 1 -10 0M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0"),
  };
}

/* One tab stop for all named shapes; arrow keys go from one to the next. */
function scenePickable(svg, nodes, shapes, options) {
  const stops = nodes.map((node, i) => ({ node, shape: shapes[i] })).filter(({ shape }) => shape.name);
  svg.setAttribute("role", "group");
  stops.forEach(({ node, shape }, index) => {
    const words = { role: "button", "aria-label": shape.name, tabindex: index ? -1 : 0, "data-structure": shape.structure };
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
  const [x, y, right, bottom] = scene.bounds_mm;
  const defs = sceneNode("defs", {}, svg);
  const size = { x, y, width: right - x, height: bottom - y };
  sceneNode("rect", size, sceneNode("clipPath", { id: `${uid}-clip` }, defs));
  sceneNode("rect", { ...size, class: "sympblock-ground" }, svg);
}

function sceneOverlay(parent, overlay) {
  const d = overlay.rings.map((ring) => sceneRing(ring, true)).join("");
  for (const part of ["halo", "line"]) {
    sceneNode("path", { d, class: `sympblock-overlay-${part} sympblock-overlay-${overlay.tone}` }, parent);
  }
}

function drawScene(scene, options = {}) {
  const uid = uniqueName("sympblock-scene");
  const svg = sceneNode("svg", { class: "sympblock-scene", role: "img", "aria-label": scene.alt || scene.title });
  svg.dataset.ground = scene.ground;
  sceneGround(svg, scene, uid);
  const [left, , right] = scene.bounds_mm;
  const hatches = {};
  for (const [structure, style] of Object.entries(scene.styles)) {
    if (style.hatch) hatches[structure] = sceneHatch(svg, uid, structure, style, (right - left) / 75);
  }
  const layer = sceneNode("g", { "clip-path": `url(#${uid}-clip)` }, svg);
  const nodes = scene.shapes.map((s) => sceneShape(s, scene.styles[s.structure], hatches[s.structure]));
  layer.append(...nodes);
  (options.overlays || []).forEach((overlay) => sceneOverlay(layer, overlay));
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
