/* A picture in a template: drawn once, and kept as long as it shows the same scene. */
import { Directive, directive } from "lit-html/directive.js";
import { drawScene } from "../core/scene.js";

/** @typedef {import("./view.js").Scene} Scene */

export class KeptScene {
  constructor() {
    this.name = "";
    /** @type {any} */
    this.svg = null;
  }

  /**
   * Return the drawing of a scene.
   * @param {string} name
   * @param {Scene} scene
   * @param {object} [options] of the first drawing
   */
  drawing(name, scene, options = {}) {
    if (name !== this.name) {
      this.name = name;
      this.svg = drawScene(scene, options);
    }
    return this.svg;
  }
}

class ScenePicture extends Directive {
  constructor(info) {
    super(info);
    this.kept = new KeptScene();
  }

  /**
   * @param {string} name
   * @param {Scene} scene
   * @param {{ overlays?: import("./view.js").Overlay[], pin?: import("./view.js").Point | null }} [marks]
   */
  render(name, scene, { overlays = [], pin = null } = {}) {
    const svg = this.kept.drawing(name, scene, { overlays });
    svg.sceneTools.setPin(pin);
    return svg;
  }
}

export const scenePicture = directive(ScenePicture);
