/* Draws the patient's meshes and reports what was clicked. What is shown, and of whom, is decided in Python. */

const VIEWER_NO_WEBGL =
  "This browser cannot draw in 3D (it has no WebGL). The section, the groups and the search still work.";
const VIEWER_FADED = 0.22;
const VIEWER_MOVING_RATIO = 0.42;

function viewerGeometry(part, buffer) {
  const whole = new Uint16Array(buffer, part.at, part.vertices * 3);
  const places = new Float32Array(part.vertices * 3);
  for (let i = 0; i < places.length; i += 1) places[i] = part.low[i % 3] + (whole[i] / 65535) * part.span[i % 3];
  const start = part.at + Math.ceil((part.vertices * 6) / 4) * 4;
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(places, 3));
  geometry.setIndex(new BufferAttribute(new Uint32Array(buffer.slice(start, start + part.triangles * 12)), 1));
  geometry.computeVertexNormals();
  geometry.computeBoundingSphere();
  return geometry;
}

function viewerIsDark() {
  return document.body.dataset.jpThemeLight === "false";
}

/* The block of bytes must start at a multiple of four for the views on it. */
function viewerBytes(block) {
  return block.buffer.slice(block.byteOffset, block.byteOffset + block.byteLength);
}

function viewerScene(canvas) {
  if (!document.createElement("canvas").getContext("webgl2")) throw new Error(VIEWER_NO_WEBGL);
  const renderer = new WebGLRenderer({ canvas, antialias: false, alpha: true, powerPreference: "low-power" });
  const scene = new Scene();
  scene.add(new HemisphereLight(0xffffff, 0x8a8f98, 1.5));
  const lamp = new DirectionalLight(0xffffff, 1.9);
  scene.add(lamp, lamp.target);
  const body = new Group();
  const plane = new MeshBasicMaterial({ color: 0x56b4e9, transparent: true, opacity: 0.28, side: DoubleSide, depthWrite: false });
  const sheet = new Mesh(new PlaneGeometry(300, 220), plane);
  sheet.visible = false;
  scene.add(body, sheet);
  return { renderer, scene, lamp, body, sheet };
}

function viewerForget(space) {
  space.body.children.forEach((mesh) => {
    mesh.userData.still.dispose();
    mesh.userData.moving.dispose();
    mesh.material.dispose();
  });
}

function viewerMeshes(space, model) {
  viewerForget(space);
  space.body.clear();
  const parts = model.get("parts");
  const block = model.get("block");
  if (!parts.length || !block || !block.byteLength) return;
  const buffer = viewerBytes(block);
  parts.forEach((part) => {
    const material = new MeshLambertMaterial({ color: viewerIsDark() ? part.colour_dark : part.colour });
    const mesh = new Mesh(viewerGeometry(part.fine, buffer), material);
    mesh.userData = { ...part, still: mesh.geometry, moving: viewerGeometry(part.coarse, buffer) };
    space.body.add(mesh);
  });
}

function viewerDress(space, view) {
  const by = Object.fromEntries(view.controls.map((control) => [control.label, control.value]));
  const chosen = view.chosen;
  space.body.children.forEach((mesh) => {
    const how = by[mesh.userData.group];
    const isChosen = mesh.userData.name === chosen;
    const isFaded = !isChosen && (how === "faded" || Boolean(chosen));
    mesh.visible = how !== "hidden" || isChosen;
    Object.assign(mesh.material, { transparent: isFaded, opacity: isFaded ? VIEWER_FADED : 1, depthWrite: !isFaded });
    mesh.material.emissive.set(isChosen ? "#e69f00" : "#000000");
    mesh.material.emissiveIntensity = isChosen ? 0.55 : 0;
    mesh.material.needsUpdate = true;
    mesh.renderOrder = isFaded ? 2 : 0;
  });
}

function viewerPlane(space, model, isShown) {
  const place = model.get("plane_mm");
  space.sheet.visible = Boolean(isShown && place.length);
  if (!place.length) return;
  const [centre, left, back] = place.map((p) => new Vector3(...p));
  space.sheet.matrixAutoUpdate = false;
  space.sheet.matrix.makeBasis(left, back, new Vector3().crossVectors(left, back)).setPosition(centre);
}

function viewerTip(box) {
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

function viewerExtra(model, box, send) {
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
    "Drag or arrow keys turn, wheel or + and − zoom, click names a structure. Keys: 1 behind, 2 left, 3 right, 4 front, 5 below, / find, Esc clear.",
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
  let asked = 0;
  let ended = false;
  const draw = () => {
    asked = 0;
    if (ended) return;
    space.lamp.position.copy(eye.camera.position);
    space.lamp.target.position.copy(eye.state.target);
    space.renderer.render(space.scene, eye.camera);
    canvas.dataset.frames = String(Number(canvas.dataset.frames || 0) + 1);
  };
  const redraw = () => {
    if (!asked && !ended) asked = requestAnimationFrame(draw);
  };
  const size = (isMoving) => {
    const wide = Math.max(240, stage.clientWidth);
    const high = Math.round(Math.min(560, Math.max(300, wide * 0.78)));
    /* Coarse while it turns, so that a machine without a graphics card keeps up; fine as soon as it rests. */
    space.renderer.setPixelRatio(isMoving ? VIEWER_MOVING_RATIO : Math.max(1.6, Math.min(window.devicePixelRatio || 1, 2)));
    space.body.children.forEach((mesh) => (mesh.geometry = isMoving ? mesh.userData.moving : mesh.userData.still));
    space.renderer.setSize(wide, high, false);
    canvas.style.height = `${high}px`;
    eye.camera.aspect = wide / high;
    eye.camera.updateProjectionMatrix();
    redraw();
  };
  let view = "";
  const dress = () => {
    const now = model.get("view");
    const value = (id) => now.controls.find((control) => control.id === id).value;
    canvas.setAttribute("aria-label", `The patient in space. ${now.said}`);
    if (value("view") !== view) {
      view = value("view");
      eye.look(view);
    }
    viewerDress(space, now);
    viewerPlane(space, model, value("plane"));
    redraw();
  };
  const rebuild = () => {
    viewerMeshes(space, model);
    canvas.dataset.structures = String(space.body.children.length);
    dress();
  };
  const watcher = new ResizeObserver(() => size(false));
  watcher.observe(stage);
  const theme = new MutationObserver(rebuild);
  theme.observe(document.body, { attributes: true, attributeFilter: ["data-jp-theme-light"] });
  const endGestures = viewerGestures({ space, stage, canvas, eye, redraw, size, send, search, viewNow: () => view });
  model.on("change:block", rebuild);
  model.on("change:view", dress);
  model.on("change:plane_mm", dress);
  size(false);
  rebuild();
  return () => {
    ended = true;
    cancelAnimationFrame(asked);
    watcher.disconnect();
    theme.disconnect();
    endGestures();
    model.off("change:block", rebuild);
    model.off("change:view", dress);
    model.off("change:plane_mm", dress);
    viewerForget(space);
    space.renderer.dispose();
    space.renderer.forceContextLoss();
  };
}

export default { render: (context) => renderPanel(context, viewerExtra) };
