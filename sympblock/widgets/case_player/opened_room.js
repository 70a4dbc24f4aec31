/* The procedure room that a case opens: shown in the page as long as the case says so, and taken away again. */
import loader from "../core/loader.js";

/** The room says by this event that its window was left. */
export const ROOM_LEFT = "sympblock-room-left";

/** @typedef {{ model: string, is_open: boolean }} RoomPlace id of the room's model; empty = none */
/** @typedef {{ render(context: { model: any, el: HTMLElement }): unknown }} Loader */

export class OpenedRoom {
  /**
   * @param {any} model of the case, which knows all others
   * @param {() => void} left is called when the learner leaves the room
   * @param {Loader} [load] draws a widget into its place
   */
  constructor(model, left, load = loader) {
    this.model = model;
    this.left = left;
    this.load = load;
    /** The model that is shown; empty = none. */
    this.shown = "";
    /** The model that the learner has left, until the case has heard of it. */
    this.declined = "";
    /** @type {HTMLElement | null} */
    this.el = null;
    /** @type {(() => void) | null} */
    this.end = null;
  }

  /** Show the room that the case wants, or none. @param {RoomPlace} wanted @param {HTMLElement} el */
  async show(wanted, el) {
    const id = wanted.is_open ? wanted.model : "";
    if (!id) this.declined = "";
    if (id === this.shown || (id && id === this.declined)) return;
    this.close();
    if (!id) return;
    this.shown = id;
    this.el = document.createElement("div");
    this.el.addEventListener(ROOM_LEFT, this.leave);
    el.append(this.el);
    const place = this.el;
    const room = await this.model.widget_manager.get_model(id);
    const end = /** @type {() => void} */ (await this.load.render({ model: room, el: place }));
    // Who leaves before it has come does not find it open.
    if (this.el === place) this.end = end;
    else end();
  }

  leave = () => {
    this.declined = this.shown;
    this.close();
    this.left();
  };

  close() {
    const { el, end } = this;
    Object.assign(this, { shown: "", el: null, end: null });
    el?.removeEventListener(ROOM_LEFT, this.leave);
    end?.();
    el?.remove();
  }
}
