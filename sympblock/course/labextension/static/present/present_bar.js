// @ts-check
// The line below a slide: where one is, the clock, and a button for what is needed most.

import { NOT_KEPT, NOT_RECORDED } from "./demonstration.js";
import { make, makeButton } from "./page_parts.js";
import { PresentMenu } from "./present_menu.js";

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
    this.menu = new PresentMenu(presenter);
    this.pointer = this.menu.pointer;
    this.loupe = this.button("Loupe", "l", "loupe", "Loupe: magnify the needle's tip");
    this.loupe.setAttribute("aria-pressed", "false");
    this.node.append(
      this.button("‹", "ArrowLeft", "previous", "Previous slide"),
      this.place,
      this.button("›", "ArrowRight", "next", "Next slide"),
      this.title,
      this.told(),
      this.hint,
      this.clock,
      this.button("Overview", "o", "overview"),
      this.button("Notes", "n", "notes", "Notes window"),
      this.loupe,
      this.menu.opener,
      this.menu.node,
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

  /**
   * @param {number} at
   * @param {import("./division.js").Slide[]} slides
   */
  show(at, slides) {
    const { title } = slides[at];
    this.place.textContent = `${at + 1} / ${slides.length}`;
    this.title.textContent = title;
    this.title.title = title;
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
