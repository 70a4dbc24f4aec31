/* The patient's meshes: how each is built, lit, faded, lit up when chosen, and cut away. */
import {
  BackSide,
  BufferAttribute,
  BufferGeometry,
  DirectionalLight,
  DoubleSide,
  Group,
  HemisphereLight,
  Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  Plane,
  PlaneGeometry,
  Scene,
  Vector3,
  WebGLRenderer,
} from "three";

const VIEWER_FADED = 0.38;
const VIEWER_FADED_CUT = 0.6;
const VIEWER_CHOSEN = "#e69f00";

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

export function viewerScene(canvas) {
  if (!document.createElement("canvas").getContext("webgl2")) throw new Error("no WebGL");
  const renderer = new WebGLRenderer({ canvas, antialias: false, alpha: true, powerPreference: "low-power" });
  renderer.localClippingEnabled = true;
  const scene = new Scene();
  scene.add(new HemisphereLight(0xffffff, 0x8a8f98, 1.5));
  const lamp = new DirectionalLight(0xffffff, 1.9);
  scene.add(lamp, lamp.target);
  const body = new Group();
  /* The inner walls in one flat colour look like a cut surface where the near side is cut away. */
  const insides = new Group();
  const plane = new MeshBasicMaterial({
    color: 0x56b4e9,
    transparent: true,
    opacity: 0.28,
    side: DoubleSide,
    depthWrite: false,
  });
  const sheet = new Mesh(new PlaneGeometry(300, 220), plane);
  sheet.visible = false;
  sheet.matrixAutoUpdate = false;
  const added = new Group();
  scene.add(body, insides, added, sheet);
  return { renderer, scene, lamp, body, insides, added, sheet, cut: null };
}

export function viewerForget(space) {
  space.body.children.forEach((mesh) => {
    mesh.userData.still.dispose();
    mesh.userData.moving.dispose();
    mesh.material.dispose();
  });
  for (const mesh of space.insides.children) mesh.material.dispose();
  space.body.clear();
  space.insides.clear();
}

export function viewerMeshes(space, model) {
  viewerForget(space);
  const parts = model.get("parts");
  const block = model.get("block");
  if (!parts.length || !block?.byteLength) return;
  const buffer = viewerBytes(block);
  parts.forEach((part) => {
    const color = viewerIsDark() ? part.colour_dark : part.colour;
    const mesh = new Mesh(viewerGeometry(part.fine, buffer), new MeshLambertMaterial({ color }));
    mesh.userData = { ...part, color, still: mesh.geometry, moving: viewerGeometry(part.coarse, buffer) };
    const inside = new Mesh(mesh.geometry, new MeshBasicMaterial({ color, side: BackSide }));
    inside.userData = mesh.userData;
    space.body.add(mesh);
    space.insides.add(inside);
  });
}

/* Needle, contrast and drug: fluids let the needle shine through, and nothing is cut away. */
export function viewerAdded(space, model) {
  space.added.children.forEach((mesh) => {
    mesh.geometry.dispose();
    mesh.material.dispose();
  });
  space.added.clear();
  const block = model.get("added_block");
  if (!block?.byteLength) return;
  const buffer = viewerBytes(block);
  model.get("added").forEach((part) => {
    const color = viewerIsDark() ? part.colour_dark : part.colour;
    const isFluid = part.name !== "needle";
    const look = isFluid ? { transparent: true, opacity: 0.55, depthWrite: false } : {};
    const mesh = new Mesh(viewerGeometry(part, buffer), new MeshLambertMaterial({ color, ...look }));
    mesh.renderOrder = isFluid ? 3 : 1;
    space.added.add(mesh);
  });
}

/* Fine surfaces at rest, coarse ones where the machine cannot turn fine ones. */
export function viewerSurfaces(space, which) {
  for (const mesh of [...space.body.children, ...space.insides.children]) mesh.geometry = mesh.userData[which];
}

export function viewerDress(space, view) {
  const by = Object.fromEntries(view.controls.map((control) => [control.label, control.value]));
  const chosen = view.chosen;
  space.body.children.forEach((mesh, index) => {
    const how = by[mesh.userData.group];
    const isChosen = mesh.userData.name === chosen;
    const isFaded = !isChosen && (how === "faded" || Boolean(chosen));
    const inside = space.insides.children[index];
    mesh.visible = how !== "hidden" || isChosen;
    inside.visible = Boolean(space.cut) && mesh.visible;
    mesh.material.emissive.set(isChosen ? VIEWER_CHOSEN : "#000000");
    mesh.material.emissiveIntensity = isChosen ? 0.55 : 0;
    inside.material.color.set(isChosen ? VIEWER_CHOSEN : mesh.userData.color);
    [mesh, inside].forEach((each) => {
      const faded = each === inside && !chosen ? VIEWER_FADED_CUT : VIEWER_FADED;
      Object.assign(each.material, { transparent: isFaded, opacity: isFaded ? faded : 1, depthWrite: !isFaded });
      each.material.clippingPlanes = space.cut ? [space.cut] : null;
      each.material.needsUpdate = true;
      each.renderOrder = isFaded ? 2 : 0;
    });
  });
}

/* Seen from below, all that lies under the section is taken away; else the section is a sheet. */
export function viewerSection(space, place, isSheet, isCut) {
  space.sheet.visible = Boolean(isSheet && place.length && !isCut);
  space.cut = null;
  if (!place.length) return;
  const [centre, left, back] = place.map((p) => new Vector3(...p));
  const up = new Vector3().crossVectors(left, back);
  space.sheet.matrix.makeBasis(left, back, up).setPosition(centre);
  if (isCut) space.cut = new Plane(up, -up.dot(centre));
}

/* What a ray meets first: what is solid before what is faded, and nothing that is cut away. */
export function viewerHit(space, ray) {
  const seen = [...space.body.children, ...space.insides.children].filter((mesh) => mesh.visible);
  const isThere = (hit) => !space.cut || space.cut.distanceToPoint(hit.point) >= 0;
  const first = (meshes) => ray.intersectObjects(meshes, false).find(isThere);
  const hit = first(seen.filter((mesh) => !mesh.material.transparent)) || first(seen);
  return hit ? hit.object.userData : null;
}
