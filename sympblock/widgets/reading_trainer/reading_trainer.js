/* Two images side by side, a mark on the tip, and the true place after the verdict. What is right is decided in Python. */
import { cArmScreen } from "../c_arm_console/c_arm_screen.js";
import { panelElement, renderPanel } from "../core/panel.js";
import { uniqueName } from "../core/scene.js";
import { render } from "../quiz_card/quiz_card.js";
import { readingTable } from "./reading_table.js";

const READING_VIEWS = { ap: "AP view", lateral: "Lateral view" };
const READING_STEP = 0.01;
const READING_MOVES = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const READING_KEYS =
  "Click the needle tip. By keyboard, the arrow keys move the cross on an image, Shift multiplies each step by five, and Enter sets the mark.";

function readingRing(ring) {
  const node = panelElement("span", `sympblock-reading-ring sympblock-reading-${ring.whose}`);
  node.style.left = `${100 * ring.at[0]}%`;
  node.style.top = `${100 * ring.at[1]}%`;
  const word = panelElement("span", "sympblock-reading-word", ring.whose === "true" ? "tip" : "you");
  if (ring.at[0] > 0.85) word.classList.add("sympblock-reading-before");
  node.append(word);
  return node;
}

/* A cross that arrow keys move over a picture; `at` are shares of it. */
function readingCross(canvas, speak, send) {
  const node = panelElement("span", "sympblock-reading-cross");
  node.hidden = true;
  let at = [0.5, 0.5];
  const show = () => {
    node.style.left = `${100 * at[0]}%`;
    node.style.top = `${100 * at[1]}%`;
  };
  const to = (place) => {
    at = place;
    show();
  };
  canvas.addEventListener("click", (event) => {
    const box = canvas.getBoundingClientRect();
    to([(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height]);
    send(at);
  });
  canvas.addEventListener("keydown", (event) => {
    const move = READING_MOVES[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey || (event.key !== "Enter" && !move)) return;
    event.preventDefault();
    event.stopPropagation();
    node.hidden = false;
    if (!move) return send(at);
    const step = READING_STEP * (event.shiftKey ? 5 : 1);
    to(at.map((share, axis) => Math.min(0.99, Math.max(0.01, share + step * move[axis]))));
    speak(`Cross ${Math.round(100 * at[0])} % from the left, ${Math.round(100 * at[1])} % from the top`);
  });
  canvas.addEventListener("focus", () => {
    node.hidden = !canvas.matches(":focus-visible");
    show();
  });
  canvas.addEventListener("blur", () => (node.hidden = true));
  return { node, reset: () => to([0.5, 0.5]) };
}

function readingScreen(send, view, speak, keysId) {
  const screen = cArmScreen(READING_VIEWS[view], "Preparing the next patient.");
  const rings = panelElement("div", "sympblock-reading-rings");
  const cross = readingCross(screen.canvas, speak, (at) => send({ event: "tip", view, at }));
  screen.canvas.parentElement.append(rings, cross.node);
  screen.canvas.tabIndex = 0;
  /* Arrow keys belong to the picture, also under a screen reader. */
  screen.canvas.setAttribute("role", "application");
  screen.canvas.setAttribute("aria-describedby", keysId);
  return {
    ...screen,
    clear() {
      screen.clear();
      cross.reset();
    },
    update(sheet) {
      screen.canvas.setAttribute("aria-label", `${READING_VIEWS[view]}, radiograph with a needle. ${sheet.head}`);
      screen.canvas.classList.toggle("sympblock-reading-told", sheet.is_told);
      rings.replaceChildren(...sheet.rings.filter((ring) => ring.view === view).map(readingRing));
    },
  };
}

/* The learner's own readings stand below the panel's body. */
function readingOwn() {
  const own = panelElement("section", "sympblock-reading-own");
  own.setAttribute("aria-label", "Your readings");
  return own;
}

function readingExtra(model, box, { send }, own) {
  const spoken = panelElement("p", "sympblock-said");
  spoken.setAttribute("aria-live", "polite");
  const speak = (words) => (spoken.textContent = words);
  const keys = panelElement("p", "sympblock-console-keys", READING_KEYS);
  keys.id = uniqueName("sympblock-reading-keys");
  const screens = Object.fromEntries(
    Object.keys(READING_VIEWS).map((view) => [view, readingScreen(send, view, speak, keys.id)]),
  );
  const row = panelElement("div", "sympblock-reading-screens");
  row.append(...Object.values(screens).map((screen) => screen.box));
  const head = panelElement("h4", "sympblock-reading-head");
  const waiting = panelElement("p", "sympblock-console-waiting");
  waiting.setAttribute("role", "status");
  const notice = panelElement("p", "sympblock-panel-problem");
  box.append(head, waiting, row, keys, notice, spoken);
  const hear = (content, buffers) => {
    if (!content) return;
    if (content.event === "frame") {
      const view = buffers[0];
      const bytes = new Uint8Array(view.buffer || view, view.byteOffset || 0, content.size * content.size);
      screens[content.view].draw(content, bytes);
    } else if (content.event === "clear") Object.values(screens).forEach((screen) => screen.clear());
  };
  const wait = () => {
    waiting.textContent = model.get("preparing");
    waiting.hidden = !waiting.textContent;
  };
  let drawn = "";
  const update = () => {
    const sheet = model.get("sheet");
    head.textContent = sheet.head;
    notice.textContent = sheet.notice;
    notice.hidden = !sheet.notice;
    Object.values(screens).forEach((screen) => screen.update(sheet));
    const tally = JSON.stringify(sheet.tally);
    if (tally === drawn) return;
    drawn = tally;
    own.replaceChildren(...(sheet.tally.words ? [readingTable(sheet.tally)] : []));
  };
  model.on("msg:custom", hear);
  model.on("change:preparing", wait);
  model.on("change:sheet", update);
  wait();
  update();
  send({ event: "ready" });
  return () => {
    model.off("msg:custom", hear);
    model.off("change:preparing", wait);
    model.off("change:sheet", update);
  };
}

export default {
  render(context) {
    const own = readingOwn();
    const lay = (root, parts) => {
      root.classList.add("sympblock-reading");
      root.append(parts.title, parts.extra, parts.controls, parts.problem, parts.body, own, parts.said);
    };
    return renderPanel(context, (model, box, sender) => readingExtra(model, box, sender, own), lay);
  },
};
