/* Draws the patient's meshes and reports what was clicked. What is shown, and of whom, is decided in Python. */
import { viewerAdded, viewerDress, viewerForget, viewerMeshes, viewerScene, viewerSection, viewerSurfaces } from "./viewer_body.js";
import { viewerCamera } from "./viewer_camera.js";
import { viewerGestures } from "./viewer_gestures.js";
import { viewerMarks } from "./viewer_marks.js";
import { viewerPace } from "./viewer_pace.js";
import { panelElement, renderPanel } from "../core/panel.js";
import { uniqueName } from "../core/scene.js";

export const VIEWER_NO_WEBGL =
  "This browser cannot draw in 3D (it has no WebGL). The section, the groups and the search still work.";

export function viewerTip(box) {
  const tip = panelElement("p", "sympblock-viewer-tip");
  tip.hidden = true;
  box.append(tip);
  return (part, x, y) => {
    tip.hidden = !part;
    if (!part) return;
    tip.replaceChildren(panelElement("strong", "", part.words), ` ${part.sentence}`);
    if (part.sources) tip.append(panelElement("cite", "", ` (${part.sources})`));
    const wide = box.clientWidth;
    tip.style.left = `${Math.max(4, Math.min(wide - Math.min(wide - 8, 300) - 4, x + 12))}px`;
    tip.style.top = `${y + 14}px`;
  };
}

/* Type a name, choose it: the structure is lit and all else fades. */
function viewerSearch(model, send, uid) {
  const row = panelElement("div", "sympblock-viewer-search");
  const label = panelElement("label", "", "Find a structure");
  const input = document.createElement("input");
  input.type = "search";
  input.id = label.htmlFor = `${uid}-search`;
  input.setAttribute("list", `${uid}-names`);
  input.autocomplete = "off";
  const list = document.createElement("datalist");
  list.id = `${uid}-names`;
  const fill = () =>
    list.replaceChildren(
      ...model.get("parts").map((part) => Object.assign(document.createElement("option"), { value: part.words })),
    );
  const choose = () => {
    const wanted = input.value.trim().toLowerCase();
    const parts = model.get("parts");
    const found = parts.find((p) => p.words.toLowerCase() === wanted) || parts.find((p) => wanted && p.words.toLowerCase().includes(wanted));
    if (found || !wanted) send({ event: "pick", structure: found ? found.name : "" });
    input.setAttribute("aria-invalid", String(Boolean(wanted && !found)));
  };
  input.addEventListener("change", choose);
  input.addEventListener("keydown", (event) => event.key === "Enter" && choose());
  row.append(label, input, list);
  return { node: row, fill, input };
}

function viewerExtra(model, box, { send }) {
  const uid = uniqueName("sympblock-viewer");
  const waiting = panelElement("p", "sympblock-viewer-waiting");
  waiting.setAttribute("role", "status");
  const stage = panelElement("div", "sympblock-viewer-stage");
  const canvas = document.createElement("canvas");
  canvas.tabIndex = 0;
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-describedby", `${uid}-keys`);
  const keys = panelElement(
    "p",
    "sympblock-viewer-keys",
    "Drag or press the arrow keys to rotate; use the wheel or + and − to zoom; click a structure to see its name. Keys: 1 behind, 2 left, 3 right, 4 front, 5 below, / find, Esc clear.",
  );
  keys.id = `${uid}-keys`;
  const search = viewerSearch(model, send, uid);
  stage.append(canvas);
  box.append(waiting, search.node, stage, keys);
  let space = null;
  try {
    space = viewerScene(canvas);
  } catch {
    stage.replaceChildren(panelElement("p", "sympblock-viewer-sorry", VIEWER_NO_WEBGL));
  }
  const wait = () => {
    waiting.textContent = model.get("preparing");
    waiting.hidden = !waiting.textContent;
  };
  wait();
  model.on("change:preparing", wait);
  search.fill();
  model.on("change:parts", search.fill);
  const endSpace = space ? viewerAlive({ model, space, stage, canvas, send, search }) : () => {};
  return () => {
    model.off("change:preparing", wait);
    model.off("change:parts", search.fill);
    endSpace();
  };
}

function viewerAlive({ model, space, stage, canvas, send, search }) {
  const eye = viewerCamera(1.2);
  const marks = viewerMarks(stage);
  const pace = viewerPace();
  let isMoving = false;
  let asked = 0;
  let ended = false;
  const draw = (time) => {
    asked = 0;
    if (ended) return;
    eye.light(space.lamp);
    space.renderer.render(space.scene, eye.camera);
    marks(eye.camera);
    canvas.dataset.frames = String(Number(canvas.dataset.frames || 0) + 1);
    if (isMoving && pace.drawn(time)) size();
  };
  const redraw = () => {
    if (!asked && !ended) asked = requestAnimationFrame(draw);
  };
  const size = () => {
    const wide = Math.max(200, stage.clientWidth);
    const high = Math.round(Math.min(560, Math.max(300, wide * 0.78)));
    const fine = { ratio: Math.max(1.6, Math.min(window.devicePixelRatio || 1, 2)), surface: "still" };
    const { ratio, surface } = isMoving ? pace.now() : fine;
    space.renderer.setPixelRatio(ratio);
    viewerSurfaces(space, surface);
    space.renderer.setSize(wide, high, false);
    canvas.style.height = `${high}px`;
    eye.fit(wide / high);
    redraw();
  };
  const moving = (is) => {
    isMoving = is;
    if (is) pace.begin();
    size();
  };
  let view = "";
  const dress = () => {
    const now = model.get("view");
    const value = (id) => now.controls.find((control) => control.id === id).value;
    canvas.setAttribute("aria-label", `The patient in 3D. ${now.said}`);
    if (value("view") !== view) {
      view = value("view");
      eye.look(view);
    }
    viewerSection(space, model.get("plane_mm"), value("plane"), view === "below");
    viewerDress(space, now);
    redraw();
  };
  const add = () => {
    viewerAdded(space, model);
    canvas.dataset.added = model.get("added").map((part) => part.name).join(" ");
    redraw();
  };
  const rebuild = () => {
    viewerMeshes(space, model);
    add();
    canvas.dataset.structures = String(space.body.children.length);
    dress();
  };
  const watcher = new ResizeObserver(size);
  watcher.observe(stage);
  const theme = new MutationObserver(rebuild);
  theme.observe(document.body, { attributes: true, attributeFilter: ["data-jp-theme-light"] });
  const endGestures = viewerGestures({ space, stage, canvas, eye, redraw, moving, send, search, viewNow: () => view });
  model.on("change:block", rebuild);
  model.on("change:added_block", add);
  model.on("change:view", dress);
  model.on("change:plane_mm", dress);
  size();
  rebuild();
  return () => {
    ended = true;
    cancelAnimationFrame(asked);
    watcher.disconnect();
    theme.disconnect();
    endGestures();
    model.off("change:block", rebuild);
    model.off("change:added_block", add);
    model.off("change:view", dress);
    model.off("change:plane_mm", dress);
    viewerForget(space);
    space.renderer.dispose();
    space.renderer.forceContextLoss();
  };
}

export default { render: (context) => renderPanel(context, viewerExtra) };
