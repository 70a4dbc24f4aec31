/* Pedal, screens and keys of the C-arm. What is taken, and at what dose, is decided in Python. */
import { cArmScreen } from "./c_arm_screen.js";
import { panelElement, panelLayout } from "../core/panel.js";

const CONSOLE_KEYS = {
  ArrowLeft: ["oblique_deg", -1],
  ArrowRight: ["oblique_deg", 1],
  ArrowUp: ["craniocaudal_tilt_deg", 1],
  ArrowDown: ["craniocaudal_tilt_deg", -1],
  w: ["superior_mm", 1],
  s: ["superior_mm", -1],
  a: ["left_mm", 1],
  d: ["left_mm", -1],
};

function consolePedal(model, screen, send) {
  const button = panelElement("button", "sympblock-console-pedal", "Fluoroscopy (pedal)");
  button.type = "button";
  const light = panelElement("span", "sympblock-console-light", "X-ray off");
  /* Where a pedal that stays down is not offered, it is held. */
  const stays = () => model.get("view").controls.some((control) => control.id === "stays_down" && control.value);
  const press = (down) => send({ event: "pedal", down });
  const on = () => model.get("is_on");
  /* What was asked for last, not what the page has heard back: a tap ends before the answer to its beginning. */
  let isHeld = false;
  const begin = () => {
    if (stays()) return press(!on());
    isHeld = true;
    press(true);
  };
  const end = () => {
    if (isHeld) press(false);
    isHeld = false;
  };
  const hold = (event) => {
    if (event.button) return;
    button.setPointerCapture(event.pointerId);
    begin();
  };
  const down = (event) => {
    if (event.key !== " " || event.repeat) return;
    event.preventDefault();
    event.stopPropagation();
    begin();
  };
  const up = (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    end();
  };
  const blur = () => {
    end();
    if (on()) press(false);
  };
  button.addEventListener("pointerdown", hold);
  button.addEventListener("pointerup", end);
  button.addEventListener("pointercancel", end);
  [button, screen.canvas].forEach((node) => {
    node.addEventListener("keydown", down);
    node.addEventListener("keyup", up);
    node.addEventListener("blur", end);
  });
  window.addEventListener("blur", blur);
  const show = () => {
    light.textContent = on() ? "X-ray on" : "X-ray off";
    light.classList.toggle("sympblock-console-on", on());
    button.setAttribute("aria-pressed", String(on()));
  };
  model.on("change:is_on", show);
  show();
  const row = panelElement("div", "sympblock-console-row");
  row.append(button, light);
  return {
    node: row,
    forget() {
      window.removeEventListener("blur", blur);
      model.off("change:is_on", show);
      blur();
    },
  };
}

const CONSOLE_HELP =
  "Click the live screen. Then the space bar is the pedal, ← → turn the C-arm, ↑ ↓ tilt it, and W S A D move the field; Shift multiplies each step by five.";

/* The live screen stands beside the controls where there is room. */
export function consoleLayout(root, parts) {
  root.classList.add("sympblock-console");
  panelLayout(root, parts);
}

/* Fills a place with screens, pedal and keys, and returns a function that ends them. Options, all of them optional:
     below      a node under the screens
     help       more words about keys
     onPoint    takes the share of the picture that was clicked
     onKey      takes a key pressed on the live screen that moves nothing of the C-arm; true if it was used */
export function mountConsole(host, model, { send, tell }, { below = "", help = "", onPoint, onKey } = {}) {
  const waiting = panelElement("p", "sympblock-console-waiting");
  waiting.setAttribute("role", "status");
  const live = cArmScreen("Live screen", "No image yet: press the pedal or take a spot image.");
  const kept = cArmScreen("Reference monitor", "Nothing saved yet.");
  live.canvas.tabIndex = 0;
  const screens = panelElement("div", "sympblock-console-screens");
  screens.append(live.box, kept.box);
  const pedal = consolePedal(model, live, send);
  const keys = panelElement("p", "sympblock-console-keys", [CONSOLE_HELP, help].filter(Boolean).join(" "));
  host.append(waiting, screens, below, pedal.node, keys);
  let last = null;
  const arrived = (content, buffers) => {
    if (!content) return;
    if (content.event === "frame") {
      last = content;
      const view = buffers[0];
      live.draw(content, new Uint8Array(view.buffer || view, view.byteOffset || 0, content.size * content.size));
      tell({ event: "seen", number: content.number });
    } else if (content.event === "keep" && last) kept.copy(live, last, content.caption);
    else if (content.event === "clear") {
      last = null;
      [live, kept].forEach((screen) => screen.clear());
    }
  };
  const press = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = CONSOLE_KEYS[event.key] || CONSOLE_KEYS[event.key.toLowerCase()];
    if (!act && !(onKey && onKey(event))) return;
    event.preventDefault();
    event.stopPropagation();
    if (act) send({ event: "nudge", id: act[0], steps: act[1] * (event.shiftKey ? 5 : 1) });
  };
  const wait = () => {
    waiting.textContent = model.get("preparing");
    waiting.hidden = !waiting.textContent;
  };
  live.canvas.addEventListener("keydown", press);
  if (onPoint) live.canvas.addEventListener("click", (event) => last && onPoint(live.shareAt(event, last)));
  model.on("msg:custom", arrived);
  model.on("change:preparing", wait);
  wait();
  return () => {
    model.off("msg:custom", arrived);
    model.off("change:preparing", wait);
    pedal.forget();
  };
}
