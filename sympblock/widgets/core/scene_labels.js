/* Lays out what is measured in pixels of a picture: labels with leader lines, numbers with a key, scale bar, side marks. */
import { separateBoxes } from "./box_layout.js";
import { SCENE_FONT_PX, sceneNode } from "./scene.js";

/* ---- labels: boxes in pixels of the picture ---- */

/* A key beside a picture leaves at least this share of the width to the picture. */
const SCENE_PICTURE_SHARE = 0.35;

const sceneMeter = document.createElement("canvas").getContext("2d");

export function sceneTextWidth(text, sizePx, family) {
  sceneMeter.font = `500 ${sizePx}px ${family || "sans-serif"}`;
  return sceneMeter.measureText(text).width;
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

export function sceneText(parent, text, x, y, size, className) {
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

function isKeyBeside(svg) {
  return svg.isConnected && getComputedStyle(svg).getPropertyValue("--scene-key").trim() === "beside";
}

/* Where the words of a key stand: below the picture, or beside it where the page has more width than height. */
function sceneKeyPlan(svg, labels, widthPx, size) {
  const family = svg.isConnected ? getComputedStyle(svg).fontFamily : "";
  const widest = Math.max(...labels.map((label) => sceneTextWidth(label.text, size, family))) + size * 2.66;
  const picturePx = widthPx - 2 * widest - size;
  if (isKeyBeside(svg) && picturePx > SCENE_PICTURE_SHARE * widthPx) {
    return { columns: 2, columnPx: widest, picturePx, left: picturePx + size };
  }
  const columns = Math.max(1, Math.min(3, Math.floor(widthPx / widest)));
  return { columns, columnPx: widthPx / columns, picturePx: widthPx, left: 0 };
}

/* Numbers beside the picture, words where the plan says; returns how far the key reaches below the picture. */
function sceneKey(layer, labels, frame, fixed, plan, size) {
  const { place } = frame;
  const edge = size * 1.4;
  const boxes = labels.map((label) => {
    const [x, y] = place(label.at_mm);
    const side = x < frame.width / 2 ? 1 : frame.width - edge - 1;
    return { label, x: label.points_to_mm ? side : x - edge / 2, y: y - edge / 2, w: edge, h: edge };
  });
  separateBoxes(boxes, fixed, { x: 0, y: 0, w: frame.width, h: frame.height });
  for (const box of boxes) if (box.label.points_to_mm) sceneLeader(layer, box, place(box.label.points_to_mm));
  const rows = Math.ceil(labels.length / plan.columns);
  const top = plan.left ? 0 : frame.height;
  boxes.forEach((box, index) => {
    const x = plan.left + Math.floor(index / rows) * plan.columnPx + edge * 0.6;
    const y = top + edge * 0.9 + (index % rows) * size * 1.6;
    sceneDisc(layer, index + 1, box.x + edge / 2, box.y + edge / 2, size, plan.leastPx);
    sceneDisc(layer, index + 1, x, y, size, plan.leastPx);
    sceneText(layer, box.label.text, x + edge * 0.8, y, size, "sympblock-label sympblock-key-text");
  });
  return Math.max(0, top + rows * size * 1.6 + edge * 0.6 - frame.height);
}

function sceneDisc(layer, number, cx, cy, size, least) {
  sceneNode("circle", { cx, cy, r: size * 0.7, class: "sympblock-number" }, layer);
  const digits = sceneText(
    layer,
    number,
    cx,
    cy,
    Math.max(size * 0.84, least),
    "sympblock-label sympblock-number-text",
  );
  digits.setAttribute("text-anchor", "middle");
}

/* Where the shapes are: the margins of a picture are for its words, and go when the words do. */
function sceneExtent(scene) {
  const [xMin, yMin, xMax, yMax] = scene.bounds_mm;
  if (scene.ground === "film") return scene.bounds_mm;
  if (scene.film) return scene.film.bounds_mm;
  const points = scene.shapes.flatMap((shape) => {
    const reach = shape.kind === "dot" || shape.kind === "person" ? shape.size_mm : 1;
    return shape.points_mm.flatMap(([x, y]) => [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ]);
  });
  const span = (axis, pick) => pick(...points.map((point) => point[axis]));
  return [
    Math.max(xMin, span(0, Math.min)),
    Math.max(yMin, span(1, Math.min)),
    Math.min(xMax, span(0, Math.max)),
    Math.min(yMax, span(1, Math.max)),
  ];
}

function sceneFrame(svg, bounds, widthPx) {
  const [xMin, yMin, xMax, yMax] = bounds;
  const pxPerMm = widthPx / (xMax - xMin);
  const height = (yMax - yMin) * pxPerMm;
  const family = svg.isConnected ? getComputedStyle(svg).fontFamily : "";
  const place = ([x, y]) => [(x - xMin) * pxPerMm, (y - yMin) * pxPerMm];
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

/* A page that is read from afar asks for larger words, in its own unit; zero where nobody asks. */
function sceneLeastPx(svg) {
  const wanted = svg.isConnected ? Number.parseFloat(getComputedStyle(svg).getPropertyValue("--scene-least-rem")) : 0;
  return wanted ? wanted * Number.parseFloat(getComputedStyle(document.documentElement).fontSize) : 0;
}

function sceneFontSize(scene, frame, least) {
  return Math.max(12, least, Math.min(15, scene.text_mm ? scene.text_mm * frame.pxPerMm : SCENE_FONT_PX));
}

/* Words at their places if they fit, else numbers and a key; everything here is measured in screen pixels. */
function sceneLayout(svg, scene, widthPx) {
  const layer = svg.querySelector(".sympblock-words");
  let frame = sceneFrame(svg, scene.labels.length ? scene.bounds_mm : sceneExtent(scene), widthPx);
  const least = sceneLeastPx(svg);
  const size = sceneFontSize(scene, frame, least);
  let fixed = sceneFurniture(layer, scene, frame, size);
  const box = (label) => sceneBox(label, frame.place, size, sceneTextWidth(label.text, size, frame.family));
  const boxes = scene.labels.map(box);
  const wanted = boxes.map((one) => one.x);
  const isSeparate = separateBoxes(boxes, fixed, frame.area);
  /* Words that had to slide far sideways would lie on the picture. */
  const fits = isSeparate && boxes.every((one, index) => Math.abs(one.x - wanted[index]) < 24);
  let keyPx = 0;
  if (fits) sceneLabels(layer, boxes, frame.place);
  else {
    const [xMin, yMin, xMax, yMax] = sceneExtent(scene);
    const plan = sceneKeyPlan(svg, scene.labels, widthPx, size);
    const margin = ((xMax - xMin) * size * 2) / plan.picturePx;
    frame = sceneFrame(svg, [xMin - margin, yMin, xMax + margin, yMax], plan.picturePx);
    fixed = sceneFurniture(layer, scene, frame, Math.max(12, least));
    keyPx = sceneKey(layer, scene.labels, frame, fixed, { ...plan, leastPx: least }, size);
  }
  const [xMin, yMin, , yMax] = frame.bounds;
  const unit = 1 / frame.pxPerMm;
  layer.setAttribute("transform", `translate(${xMin} ${yMin}) scale(${unit})`);
  svg.setAttribute("viewBox", `${xMin} ${yMin} ${widthPx * unit} ${yMax - yMin + keyPx * unit}`);
  svg.style.setProperty("--scene-px", unit);
}

/* How wide the picture is drawn: one that its height holds narrow would leave no width to a key beside it. */
function sceneDrawnPx(svg, scene, widthPx) {
  const matrix = svg.getScreenCTM();
  const most = scene.labels.length && isKeyBeside(svg) ? widthPx : matrix?.a * svg.viewBox.baseVal.width;
  return matrix && widthPx ? Math.min(widthPx, most) : 0;
}

/* Text is laid out again whenever the picture gets another size; one that was hidden comes back as it was. */
export function sceneWatch(svg, scene) {
  let [laidOut, words, box] = [0, 0, [0, 0]];
  const lay = () => {
    const { width, height } = svg.getBoundingClientRect();
    if (!width) return;
    const least = sceneLeastPx(svg);
    const isSame = [width, height].every((now, axis) => Math.abs(now - box[axis]) <= 2) && least === words;
    box = [width, height];
    const drawn = isSame ? laidOut : sceneDrawnPx(svg, scene, width);
    if (drawn > 40 && (Math.abs(drawn - laidOut) > 2 || Math.abs(least - words) > 0.5)) {
      [laidOut, words] = [drawn, least];
      sceneLayout(svg, scene, drawn);
    }
  };
  sceneLayout(svg, scene, 560);
  new ResizeObserver(lay).observe(svg);
}
