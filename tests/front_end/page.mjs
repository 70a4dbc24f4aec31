// A page without a browser, and a model that is answered by hand. Import it before any module of a widget.
import { Window } from "happy-dom";

/** @type {any} */
const window = new Window({ url: "http://127.0.0.1/" });
const shared = [
  "document",
  "HTMLElement",
  "Node",
  "Element",
  "DocumentFragment",
  "CSS",
  "MutationObserver",
  "DOMPoint",
];
for (const name of [
  ...shared,
  "Event",
  "KeyboardEvent",
  "PointerEvent",
  "ResizeObserver",
  "getComputedStyle",
  "Comment",
]) {
  if (window[name] !== undefined) globalThis[name] = window[name];
}
globalThis.window = window;
// Text is measured on a canvas, which this page does not paint.
window.HTMLCanvasElement.prototype.getContext = () => ({ measureText: (text) => ({ width: 7 * text.length }) });

export { window };

/** What anywidget hands to a view: traits, their changes, and messages. */
export class StubModel {
  constructor(traits) {
    this.traits = traits;
    this.sent = [];
    this.listeners = new Map();
  }

  get(name) {
    return this.traits[name];
  }

  set(name, value) {
    this.traits = { ...this.traits, [name]: value };
    this.emit(`change:${name}`);
  }

  send(message) {
    this.sent.push(message);
  }

  on(name, act) {
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), act]);
  }

  off(name, act) {
    this.listeners.set(
      name,
      (this.listeners.get(name) ?? []).filter((other) => other !== act),
    );
  }

  emit(name, ...given) {
    for (const act of this.listeners.get(name) ?? []) act(...given);
  }

  /** Answer the newest gesture, as Python does once it has acted on it. */
  answer() {
    this.emit("msg:custom", { event: "done", sequence: this.sent.at(-1).sequence });
  }
}

/** A place in the page for one view. */
export function place() {
  const el = document.createElement("div");
  document.body.append(el);
  return el;
}

/** Let what waits for the end of the present turn happen. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
