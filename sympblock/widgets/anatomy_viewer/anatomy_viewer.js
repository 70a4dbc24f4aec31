/* Draws the patient's meshes and reports what was clicked. What is shown, and of whom, is decided in Python. */
import { html } from "lit-html";
import { bench } from "../core/bench.js";
import { uniqueName } from "../core/names.js";
import { PatientStage } from "./patient_stage.js";
import { SearchField } from "./search_field.js";
import { viewerScene } from "./viewer_body.js";

const NO_WEBGL = "This browser cannot draw in 3D (it has no WebGL). The section, the groups and the search still work.";
const KEYS =
  "Drag or press the arrow keys to rotate; use the wheel or + and − to zoom; click a structure to see its name. " +
  "Keys: 1 behind, 2 left, 3 right, 4 front, 5 below, / find, Esc clear.";

/** @param {string} keysId */
function canvasFor(keysId) {
  const canvas = document.createElement("canvas");
  canvas.tabIndex = 0;
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-describedby", keysId);
  return canvas;
}

/* Null where the browser has no WebGL. */
function stageFor(model, canvas, sender, search) {
  try {
    return new PatientStage({ model, canvas, space: viewerScene(canvas), send: sender.send, search });
  } catch {
    return null;
  }
}

/** @type {import("../core/panel.js").FaceMaker} */
export function viewerFace(model, sender) {
  const uid = uniqueName("sympblock-viewer");
  const search = new SearchField(model, sender.send, uid);
  const stage = stageFor(model, canvasFor(`${uid}-keys`), sender, search);
  const picture = stage
    ? stage.box
    : html`<div class="sympblock-viewer-stage"><p class="sympblock-viewer-sorry">${NO_WEBGL}</p></div>`;
  /* Body and section are changed by the same controls. */
  const shown = (pictures) => {
    const waiting = model.get("preparing");
    return html`<p class="sympblock-viewer-waiting" role="status" ?hidden=${!waiting}>${waiting}</p>
      ${search.template()}
      <div class="sympblock-viewer-kept sympblock-kept">${picture}${pictures}</div>`;
  };
  const beside = ({ controls, problem, words, share }) => html`<div class="sympblock-viewer-aside">
    <p class="sympblock-viewer-keys" id="${uid}-keys">${KEYS}</p>
    ${[controls, problem, words, share]}
  </div>`;
  return {
    className: "sympblock-viewer sympblock-beside",
    traits: ["preparing", "parts"],
    lay: (parts) => [parts.title, bench(shown(parts.pictures), beside(parts)), parts.said],
    drawn: () => stage?.begin(),
    stop: () => stage?.end(),
  };
}
