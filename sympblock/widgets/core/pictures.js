/* The pictures of a panel: a scene is drawn once and stays as long as it is the same. */
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { styleMap } from "lit-html/directives/style-map.js";
import { drawScene, sceneNamed } from "./scene.js";

export class Pictures {
  /** @param {any} model @param {import("./sender.js").Sender["send"]} send */
  constructor(model, send) {
    this.model = model;
    this.send = send;
    /** @type {Map<string, { mark: string, scene: any, node: any }>} */
    this.drawn = new Map();
  }

  scene(picture) {
    const mark = `${picture.scene} ${picture.pickable}`;
    if (this.drawn.get(picture.id)?.mark !== mark) {
      const scene = sceneNamed(this.model, picture.scene);
      const onPick = (shape) => this.send({ event: "pick", picture: picture.id, structure: shape.structure });
      this.drawn.set(picture.id, { mark, scene, node: drawScene(scene, picture.pickable ? { onPick } : {}) });
    }
    return this.drawn.get(picture.id);
  }

  figure(picture) {
    const { scene, node } = this.scene(picture);
    const size = {
      flexGrow: String(picture.share),
      flexBasis: `${6 * picture.share}rem`,
      minWidth: `min(100%, ${5 * picture.share}rem)`,
    };
    return html`<figure class="sympblock-panel-picture" style=${styleMap(size)}>
      ${node}
      <figcaption>${picture.caption}${scene.note ? html` <em>${scene.note}</em>` : nothing}</figcaption>
    </figure>`;
  }

  templates(pictures) {
    return repeat(
      pictures,
      ({ id }) => id,
      (picture) => this.figure(picture),
    );
  }

  /* A learner who picks structures by keyboard stays on the structure when its picture is drawn anew. */
  focused() {
    for (const [id, { node }] of this.drawn) {
      const structure = node.contains(document.activeElement) && document.activeElement.getAttribute("data-structure");
      if (structure) return { id, node, structure };
    }
    return null;
  }

  focusAgain(before) {
    const now = before && this.drawn.get(before.id);
    if (now && now.node !== before.node) now.node.sceneTools.focusStructure(before.structure);
  }
}
