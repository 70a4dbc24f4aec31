/* The keys of the room: they work wherever in it the focus is, unless what has the focus needs them itself. */
import { KeptFocus } from "./kept_focus.js";
import { KeyList } from "./key_list.js";

/* Where a letter or an arrow has a meaning of its own. */
const OWN_KEYS = 'select, input:not([type="checkbox"]), textarea, [contenteditable="true"]';

/** Tell whether a key belongs to what has the focus. @param {KeyboardEvent} event */
function isTaken(event) {
  const at = /** @type {Element} */ (event.target);
  return event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || Boolean(at.closest(OWN_KEYS));
}

/**
 * What keys do besides moving C-arm and needle.
 * @typedef {object} KeyUse
 * @property {import("../c_arm_console/arm_console.js").ArmConsole} console
 * @property {import("../core/window_fill.js").WindowFill} window
 * @property {(number: number) => boolean} openSheet true if there is one
 * @property {() => void} closeMessage
 * @property {() => void} shoot
 * @property {(button: string) => void} press a button of the C-arm
 */

export class RoomKeys {
  /** @param {KeyUse} use */
  constructor(use) {
    this.use = use;
    this.list = new KeyList();
    this.focus = new KeptFocus();
    /** @type {Set<HTMLElement>} */
    this.heard = new Set();
  }

  /* JupyterLab has keys of its own for whatever lies in a notebook. */
  /** @param {HTMLElement} room */
  listenOn(room) {
    if (this.heard.has(room)) return;
    this.heard.add(room);
    room.dataset.lmSuppressShortcuts = "true";
    room.addEventListener("keydown", this.key);
    room.addEventListener("focusin", this.focus.hear);
  }

  /** @param {KeyboardEvent} event */
  key = (event) => {
    if (event.key === "Tab") this.use.window.keepTab(event);
    else if (event.key === "Escape") this.escape(event);
    else if (!isTaken(event)) this.act(event);
  };

  escape(event) {
    if (!this.use.window.isFilled) return;
    event.preventDefault();
    this.use.window.leave();
  }

  act(event) {
    if (event.key in this.own || /^[1-9]$/.test(event.key)) {
      const used = this.own[event.key]?.() ?? this.use.openSheet(Number(event.key));
      if (used !== false) event.preventDefault();
    } else this.use.console.key(event);
  }

  own = {
    "?": () => this.list.open(),
    x: () => this.use.closeMessage(),
    X: () => this.use.closeMessage(),
    p: () => this.use.shoot(),
    P: () => this.use.shoot(),
    m: () => this.use.press("mask"),
    M: () => this.use.press("mask"),
    u: () => this.use.press("subtract"),
    U: () => this.use.press("subtract"),
  };
}
