/* The stage on which the patient stands: what the camera sees is drawn when something has changed. */
import { viewerAdded, viewerDress, viewerForget, viewerMeshes, viewerSection, viewerSurfaces } from "./viewer_body.js";
import { viewerCamera } from "./viewer_camera.js";
import { viewerGestures } from "./viewer_gestures.js";
import { viewerMarks } from "./viewer_marks.js";
import { viewerPace } from "./viewer_pace.js";

export class PatientStage {
  /** @param {{ model: any, canvas: HTMLCanvasElement, space: any, send: any, search: { focus(): void } }} parts */
  constructor({ model, canvas, space, send, search }) {
    this.model = model;
    this.canvas = canvas;
    this.space = space;
    this.send = send;
    this.search = search;
    this.box = document.createElement("div");
    this.box.className = "sympblock-viewer-stage";
    this.box.append(canvas);
    this.eye = viewerCamera(1.2);
    this.marks = viewerMarks(this.box);
    this.pace = viewerPace();
    this.view = "";
    this.isMoving = false;
    this.asked = 0;
    this.isBegun = false;
    this.isEnded = false;
    this.changes = {
      "change:block": this.rebuild,
      "change:added_block": this.add,
      "change:view": this.dress,
      "change:plane_mm": this.dress,
    };
  }

  /* Once it stands in the page: its size is that of its place. */
  begin() {
    if (this.isBegun) return;
    this.isBegun = true;
    this.watcher = new ResizeObserver(this.size);
    this.watcher.observe(this.box);
    this.theme = new MutationObserver(this.rebuild);
    this.theme.observe(document.body, { attributes: true, attributeFilter: ["data-jp-theme-light"] });
    this.endGestures = viewerGestures(this);
    for (const [name, act] of Object.entries(this.changes)) this.model.on(name, act);
    this.size();
    this.rebuild();
  }

  draw = (time) => {
    this.asked = 0;
    if (this.isEnded) return;
    this.eye.light(this.space.lamp);
    this.space.renderer.render(this.space.scene, this.eye.camera);
    this.marks(this.eye.camera);
    this.canvas.dataset.frames = String(Number(this.canvas.dataset.frames || 0) + 1);
    if (this.isMoving && this.pace.drawn(time)) this.size();
  };

  redraw = () => {
    if (!this.asked && !this.isEnded) this.asked = requestAnimationFrame(this.draw);
  };

  size = () => {
    const wide = Math.max(200, this.box.clientWidth);
    const high = Math.max(150, this.box.clientHeight);
    const fine = { ratio: Math.max(1.6, Math.min(window.devicePixelRatio || 1, 2)), surface: "still" };
    const { ratio, surface } = this.isMoving ? this.pace.now() : fine;
    this.space.renderer.setPixelRatio(ratio);
    viewerSurfaces(this.space, surface);
    this.space.renderer.setSize(wide, high, false);
    this.eye.fit(wide / high);
    this.redraw();
  };

  moving(is) {
    this.isMoving = is;
    if (is) this.pace.begin();
    this.size();
  }

  dress = () => {
    const now = this.model.get("view");
    const value = (id) => now.controls.find((control) => control.id === id).value;
    this.canvas.setAttribute("aria-label", `The patient in 3D. ${now.said}`);
    if (value("view") !== this.view) {
      this.view = value("view");
      this.eye.look(this.view);
    }
    viewerSection(this.space, this.model.get("plane_mm"), value("plane"), this.view === "below");
    viewerDress(this.space, now);
    this.redraw();
  };

  add = () => {
    viewerAdded(this.space, this.model);
    const names = this.model.get("added").map((part) => part.name);
    this.canvas.dataset.added = names.join(" ");
    this.redraw();
  };

  rebuild = () => {
    viewerMeshes(this.space, this.model);
    this.add();
    this.canvas.dataset.structures = String(this.space.body.children.length);
    this.dress();
  };

  end() {
    this.isEnded = true;
    cancelAnimationFrame(this.asked);
    this.watcher?.disconnect();
    this.theme?.disconnect();
    this.endGestures?.();
    for (const [name, act] of Object.entries(this.changes)) this.model.off(name, act);
    viewerForget(this.space);
    this.space.renderer.dispose();
    this.space.renderer.forceContextLoss();
  }
}
