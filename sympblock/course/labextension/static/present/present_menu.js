// @ts-check
// What whoever presents needs less often, above the line below a slide; opened and closed by one button of that line.

import { NOT_RECORDED } from "./demonstration.js";
import { make, makeButton } from "./page_parts.js";

const MENU_ID = "sympblock-present-menu";

/** @param {number} minutes */
const lengthWords = (minutes) => `${minutes} min`;

export class PresentMenu {
  /** @param {import("./presenter.js").Presenter} presenter */
  constructor(presenter) {
    this.presenter = presenter;
    this.opener = makeButton(document, { words: "More", act: () => this.turn(!this.isOpen) });
    this.opener.setAttribute("aria-controls", MENU_ID);
    this.pointer = this.entry("Pointer", "p", "pointer");
    this.pointer.setAttribute("aria-pressed", "false");
    this.node = make(document, "div", "menu");
    this.node.id = MENU_ID;
    this.node.setAttribute("role", "group");
    this.node.setAttribute("aria-label", "More of the presentation");
    this.node.append(
      this.pointer,
      this.entry("Black screen", "b", "black"),
      this.entry("Full screen", "f", "screen"),
      this.lengths(),
      make(document, "p", "recorded", NOT_RECORDED),
    );
    this.node.addEventListener("focusout", ({ relatedTarget }) =>
      this.left(/** @type {Node | null} */ (relatedTarget)),
    );
    this.turn(false);
  }

  get isOpen() {
    return !this.node.hidden;
  }

  /** @param {boolean} isOpen */
  turn(isOpen) {
    this.node.hidden = !isOpen;
    this.opener.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) this.pointer.focus();
  }

  close() {
    this.turn(false);
    this.opener.focus();
  }

  /** The button itself says what its click does. @param {Node | null} to */
  left(to) {
    if (!this.node.contains(to) && to !== this.opener) this.turn(false);
  }

  entry(words, keys, act) {
    const button = makeButton(document, {
      words,
      keys,
      act: () => {
        this.close();
        this.presenter.act(act);
        this.opener.blur(); // or the space bar would open this again instead of going on
      },
    });
    const key = make(document, "kbd", "menu-key", keys.toUpperCase());
    key.setAttribute("aria-hidden", "true");
    button.append(key);
    return button;
  }

  /** The list of lengths that a seminar may have. */
  lengths() {
    const { clock } = this.presenter;
    const select = /** @type {HTMLSelectElement} */ (make(document, "select", "lengths"));
    for (const minutes of clock.plans.lengths_min) {
      const option = document.createElement("option");
      option.value = String(minutes);
      option.textContent = lengthWords(minutes);
      select.append(option);
    }
    select.value = String(clock.lengthMin);
    select.addEventListener("change", () => {
      clock.choose(Number(select.value));
      this.presenter.tick();
      select.blur(); // or the arrows would stay with the list
    });
    const label = make(document, "label", "length", "Length of the seminar ");
    label.append(select);
    return label;
  }
}
