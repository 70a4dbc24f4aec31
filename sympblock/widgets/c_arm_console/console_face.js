/* The C-arm by itself, with its controls beside the screens. */
import { ArmConsole, CONSOLE_TRAITS, consoleBench } from "./arm_console.js";

/** @type {import("../core/panel.js").FaceMaker} */
export function consoleFace(model, sender, redraw) {
  const console = new ArmConsole({ model, sender, redraw });
  return {
    className: "sympblock-console",
    traits: CONSOLE_TRAITS,
    lay: ({ title, controls, problem, body, said }) => [
      title,
      consoleBench(console.template(), controls),
      problem,
      body,
      said,
    ],
    stop: () => console.stop(),
  };
}
