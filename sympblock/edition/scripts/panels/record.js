// @ts-check
// A panel without the course running: what was written of its views, and a model that leads from one to the next.

/**
 * @typedef {object} Written
 * @property {any[]} parts What stands in several views.
 * @property {any[]} views
 * @property {Record<string, any>} scenes
 * @property {Record<string, number>[]} moves For each view, gesture to the next view.
 */
/** @typedef {{event: string, id?: string, value?: unknown, sequence?: number}} Gesture */

/**
 * Put the parts back where they stand.
 * @param {any} part
 * @param {any[]} parts
 * @returns {any}
 */
export function whole(part, parts) {
  if (Array.isArray(part)) return part.map((each) => whole(each, parts));
  if (part === null || typeof part !== "object") return part;
  if ("$" in part) return whole(parts[part.$], parts);
  return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, whole(each, parts)]));
}

/**
 * Name a gesture as the record does.
 * @param {Gesture} gesture
 */
export function gestureName({ event, id, value }) {
  return event === "press" ? id : `${id}=${typeof value === "number" ? String(Number(value.toFixed(6))) : value}`;
}

/** Stands for the model of a widget: `panel.js` reads it and sends gestures to it. */
export class RecordedModel {
  /** @param {Written} written */
  constructor(written) {
    this.written = written;
    this.at = 0;
    /** @type {Map<string, Set<(content?: any) => void>>} */
    this.listeners = new Map();
    this.scenes = {};
    this.show(0);
  }

  /** @param {number} at */
  show(at) {
    const { views, scenes, parts } = this.written;
    this.at = at;
    this.view = whole(views[at], parts);
    for (const { scene } of this.view.pictures) this.scenes[scene] ??= whole(scenes[scene], parts);
  }

  /** @param {string} name */
  get(name) {
    if (name === "view") return this.view;
    return name === "scenes" ? this.scenes : "";
  }

  /** @param {string} name @param {(content?: any) => void} listener */
  on(name, listener) {
    if (!this.listeners.has(name)) this.listeners.set(name, new Set());
    this.listeners.get(name).add(listener);
  }

  /** @param {string} name @param {(content?: any) => void} listener */
  off(name, listener) {
    this.listeners.get(name)?.delete(listener);
  }

  /** @param {string} name @param {any} [content] */
  tell(name, content) {
    for (const listener of this.listeners.get(name) ?? []) listener(content);
  }

  /**
   * Go where a gesture leads; one that leads nowhere changes nothing. The answer comes later, as that of Python does.
   * @param {Gesture} gesture
   */
  send(gesture) {
    const next = this.written.moves[this.at][gestureName(gesture)];
    queueMicrotask(() => {
      if (next !== undefined && next !== this.at) {
        this.show(next);
        this.tell("change:view");
      }
      this.tell("msg:custom", { event: "done", sequence: gesture.sequence });
    });
  }
}
