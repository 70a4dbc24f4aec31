/* The pedal: held by pointer or by the space bar, or pressed once where it stays down. */
import { html } from "lit-html";

export class Pedal {
  /** @param {any} model @param {(gesture: import("../core/sender.js").Gesture) => void} send */
  constructor(model, send) {
    this.model = model;
    this.send = send;
    /* What was asked for last, not what the page has heard back: a tap ends before the answer to its beginning. */
    this.isHeld = false;
    window.addEventListener("blur", this.leave);
  }

  get isOn() {
    return this.model.get("is_on");
  }

  /* Where a pedal that stays down is not offered, it is held. */
  get staysDown() {
    return this.model.get("view").controls.some(({ id, value }) => id === "stays_down" && value);
  }

  press(down) {
    this.send({ event: "pedal", down });
  }

  begin() {
    if (this.staysDown) {
      this.press(!this.isOn);
      return;
    }
    this.isHeld = true;
    this.press(true);
  }

  end = () => {
    if (this.isHeld) this.press(false);
    this.isHeld = false;
  };

  /* Who leaves the page does not see the picture: the tube goes off. */
  leave = () => {
    const isOn = this.isOn || this.isHeld;
    this.isHeld = false;
    if (isOn) this.press(false);
  };

  hold = (event) => {
    if (event.button) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    this.begin();
  };

  down = (event) => {
    if (event.key !== " " || event.repeat) return;
    event.preventDefault();
    event.stopPropagation();
    this.begin();
  };

  up = (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    this.end();
  };

  /** Let the space bar on a screen be the pedal. @param {HTMLElement} screen */
  listenOn(screen) {
    screen.addEventListener("keydown", this.down);
    screen.addEventListener("keyup", this.up);
    screen.addEventListener("blur", this.end);
  }

  template() {
    const on = this.isOn;
    return html`<button type="button" class="sympblock-console-pedal" aria-pressed=${String(on)}
        @pointerdown=${this.hold} @pointerup=${this.end} @pointercancel=${this.end}
        @keydown=${this.down} @keyup=${this.up} @blur=${this.end}>Fluoroscopy (pedal)</button>
      <span class="sympblock-console-light ${on ? "sympblock-console-on" : ""}">${on ? "X-ray on" : "X-ray off"}</span>`;
  }

  stop() {
    window.removeEventListener("blur", this.leave);
    this.leave();
  }
}
