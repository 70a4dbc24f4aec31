// @ts-check
// The line below a slide: where one is, the clock, and a button for each key.

import { NOT_KEPT, NOT_RECORDED } from "./demonstration.js";
import { make, makeButton } from "./page_parts.js";

/** @param {number} minutes */
const lengthWords = (minutes) => `${minutes} min`;

export class PresentBar {
  /** @param {import("./presenter.js").Presenter} presenter */
  constructor(presenter) {
    this.presenter = presenter;
    this.node = make(document, "section", "bar");
    this.node.setAttribute("aria-label", "Presentation");
    this.place = make(document, "span", "place");
    this.title = make(document, "span", "title");
    this.clock = make(document, "span", "clock");
    this.hint = make(document, "span", "hint");
    // A live region is only heard if it is in the page before its text changes.
    this.heard = make(document, "p", "heard");
    this.heard.setAttribute("role", "status");
    this.hasTold = false;
    this.pointer = this.button("Pointer", "p", "pointer");
    this.loupe = this.button("Loupe", "l", "loupe", "Loupe: magnify the needle's tip");
    for (const each of [this.pointer, this.loupe]) each.setAttribute("aria-pressed", "false");
    this.node.append(
      this.button("‹", "ArrowLeft", "previous", "Previous slide"),
      this.place,
      this.button("›", "ArrowRight", "next", "Next slide"),
      this.title,
      this.told(),
      this.hint,
      this.clock,
      this.lengths(),
      this.button("Overview", "o", "overview"),
      this.button("Notes", "n", "notes", "Notes window"),
      this.pointer,
      this.loupe,
      this.button("Black", "b", "black", "Black screen"),
      this.button("End", "Escape", "end", "End presentation"),
      this.heard,
    );
    // Single keys are commands of the notebook.
    this.node.addEventListener("keydown", (event) => event.stopPropagation());
  }

  button(words, keys, act, name = "") {
    return makeButton(document, { words, keys, name, act: () => this.presenter.act(act) });
  }

  /** What a presentation leaves alone; the whole sentence is said once, when it begins. */
  told() {
    const told = make(document, "span", "told", NOT_KEPT);
    told.title = NOT_RECORDED;
    return told;
  }

  /** The list of lengths that a seminar may have. */
  lengths() {
    const { clock } = this.presenter;
    const select = /** @type {HTMLSelectElement} */ (make(document, "select", "lengths"));
    select.setAttribute("aria-label", "Length of the seminar");
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
    return select;
  }

  /**
   * @param {number} at
   * @param {import("./division.js").Slide[]} slides
   */
  show(at, slides) {
    const { title } = slides[at];
    this.place.textContent = `${at + 1} / ${slides.length}`;
    this.title.textContent = title;
    const once = this.hasTold ? "" : ` ${NOT_RECORDED}`;
    this.hasTold = true;
    this.say(`Slide ${at + 1} of ${slides.length}: ${title}.${once}`);
  }

  tick() {
    const { slide, whole } = this.presenter.clock.words();
    this.clock.textContent = `Slide ${slide} · ${whole}`;
  }

  say(words) {
    this.heard.textContent = words;
  }

  /** Say where the keys are while something on the slide has them. */
  showKeys(areKept) {
    this.hint.textContent = areKept ? "Esc frees the keys" : "";
  }
}
