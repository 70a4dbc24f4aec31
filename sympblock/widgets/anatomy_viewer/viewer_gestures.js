/* Mouse, wheel and keys of the 3D picture: turn, zoom, look from a side, name what is under the pointer. */
import { Raycaster, Vector2 } from "three";
import { viewerHit } from "./viewer_body.js";
import { VIEWER_TURN_DEG, VIEWER_VIEWS } from "./viewer_camera.js";
import { viewerTip } from "./viewer_tip.js";

const VIEWER_HOVER_MS = 90;
const VIEWER_REST_MS = 220;

/** @param {import("./patient_stage.js").PatientStage} stage */
export function viewerGestures(stage) {
  const { space, canvas, eye, redraw, send, search } = stage;
  const moving = (is) => stage.moving(is);
  const tip = viewerTip(stage.box);
  const ray = new Raycaster();
  const under = (event) => {
    const box = canvas.getBoundingClientRect();
    const at = new Vector2(
      ((event.clientX - box.left) / box.width) * 2 - 1,
      1 - ((event.clientY - box.top) / box.height) * 2,
    );
    ray.setFromCamera(at, eye.camera);
    return viewerHit(space, ray);
  };
  let held = null;
  let looked = 0;
  /** @type {ReturnType<typeof setTimeout> | 0} */
  let resting = 0;
  const down = (event) => {
    held = { x: event.clientX, y: event.clientY, moved: 0 };
    canvas.setPointerCapture(event.pointerId);
    tip(null);
  };
  const move = (event) => {
    if (held) {
      const [right, up] = [event.clientX - held.x, event.clientY - held.y];
      if (!held.moved) moving(true);
      held = { x: event.clientX, y: event.clientY, moved: held.moved + Math.abs(right) + Math.abs(up) };
      eye.turn(right * 0.45, up * 0.45);
      redraw();
    } else if (event.timeStamp - looked > VIEWER_HOVER_MS) {
      looked = event.timeStamp;
      const box = stage.box.getBoundingClientRect();
      tip(under(event), event.clientX - box.left, event.clientY - box.top);
    }
  };
  const up = (event) => {
    const was = held;
    held = null;
    moving(false);
    if (was && was.moved < 5) {
      const part = under(event);
      send({ event: "pick", structure: part ? part.name : "" });
    }
  };
  const leave = () => tip(null);
  const wheel = (event) => {
    if (document.activeElement !== canvas) return;
    event.preventDefault();
    eye.zoom(event.deltaY > 0 ? 1.1 : 1 / 1.1);
    redraw();
  };
  const acts = {
    ArrowLeft: () => eye.turn(-VIEWER_TURN_DEG, 0),
    ArrowRight: () => eye.turn(VIEWER_TURN_DEG, 0),
    ArrowUp: () => eye.turn(0, -VIEWER_TURN_DEG),
    ArrowDown: () => eye.turn(0, VIEWER_TURN_DEG),
    "+": () => eye.zoom(1 / 1.1),
    "-": () => eye.zoom(1.1),
    "/": () => search.focus(),
    Escape: () => {
      eye.look(stage.view);
      send({ event: "pick", structure: "" });
    },
  };
  Object.keys(VIEWER_VIEWS).forEach((name, index) => {
    acts[String(index + 1)] = () => {
      eye.look(name);
      send({ event: "set", id: "view", value: name });
    };
  });
  const key = (event) => {
    const act = acts[event.key === "=" ? "+" : event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (!resting) moving(true);
    clearTimeout(resting);
    resting = setTimeout(() => {
      resting = 0;
      moving(false);
    }, VIEWER_REST_MS);
    act();
    redraw();
  };
  const all = { pointerdown: down, pointermove: move, pointerup: up, pointerleave: leave, wheel, keydown: key };
  for (const [name, act] of Object.entries(all)) {
    canvas.addEventListener(name, act, name === "wheel" ? { passive: false } : {});
  }
  return () => {
    clearTimeout(resting);
    for (const [name, act] of Object.entries(all)) canvas.removeEventListener(name, act);
  };
}
