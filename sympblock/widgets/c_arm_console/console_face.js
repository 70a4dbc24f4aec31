/* The C-arm by itself, with its controls beside the screens. */
import { html } from "lit-html";
import { bench } from "../core/bench.js";
import { ArmConsole, CONSOLE_TRAITS } from "./arm_console.js";

/** @type {import("../core/panel.js").FaceMaker} */
export function consoleFace(model, sender, redraw) {
  const console = new ArmConsole({ model, sender, redraw });
  return {
    className: "sympblock-console sympblock-beside",
    traits: CONSOLE_TRAITS,
    lay: ({ title, controls, problem, body, share, said }) => [
      title,
      bench(console.template(), html`<div class="sympblock-console-aside">${[controls, problem, body, share]}</div>`),
      said,
    ],
    stop: () => console.stop(),
  };
}
