/* Two films side by side, a mark on the tip, and the true place after the verdict. What is right is decided in Python. */

const READING_VIEWS = { ap: "AP view", lateral: "Lateral view" };
const READING_STEP = 0.01;

function readingRing(ring) {
  const node = panelElement("span", `sympblock-reading-ring sympblock-reading-${ring.whose}`);
  node.style.left = `${100 * ring.at[0]}%`;
  node.style.top = `${100 * ring.at[1]}%`;
  node.append(panelElement("span", "sympblock-reading-word", ring.whose === "true" ? "tip" : "you"));
  return node;
}

function readingScreen(model, view) {
  const screen = cArmScreen(READING_VIEWS[view], "The next patient is coming.");
  const rings = panelElement("div", "sympblock-reading-rings");
  const cross = panelElement("span", "sympblock-reading-cross");
  cross.hidden = true;
  screen.canvas.parentElement.append(rings, cross);
  screen.canvas.tabIndex = 0;
  let at = [0.5, 0.5];
  const send = () => model.send({ event: "tip", view, at });
  const show = () => {
    cross.style.left = `${100 * at[0]}%`;
    cross.style.top = `${100 * at[1]}%`;
  };
  screen.canvas.addEventListener("click", (event) => {
    const box = screen.canvas.getBoundingClientRect();
    at = [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
    show();
    send();
  });
  screen.canvas.addEventListener("keydown", (event) => {
    const moves = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    if (event.key === "Enter") send();
    else if (moves[event.key]) {
      const step = READING_STEP * (event.shiftKey ? 5 : 1);
      at = at.map((share, axis) => Math.min(0.99, Math.max(0.01, share + step * moves[event.key][axis])));
      show();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  screen.canvas.addEventListener("focus", () => {
    cross.hidden = !screen.canvas.matches(":focus-visible");
    show();
  });
  screen.canvas.addEventListener("blur", () => (cross.hidden = true));
  return {
    ...screen,
    mark: (all) => rings.replaceChildren(...all.filter((ring) => ring.view === view).map(readingRing)),
  };
}

function readingExtra(model, box) {
  const screens = Object.fromEntries(Object.keys(READING_VIEWS).map((view) => [view, readingScreen(model, view)]));
  const row = panelElement("div", "sympblock-reading-screens");
  row.append(...Object.values(screens).map((screen) => screen.box));
  const waiting = panelElement("p", "sympblock-console-waiting");
  waiting.setAttribute("role", "status");
  const keys = panelElement(
    "p",
    "sympblock-console-keys",
    "Click the tip, or move the cross with the arrow keys on a picture (with Shift five times as far) and press Enter.",
  );
  box.append(waiting, row, keys);
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
  const mark = () => Object.values(screens).forEach((screen) => screen.mark(model.get("rings")));
  model.on("msg:custom", hear);
  model.on("change:preparing", wait);
  model.on("change:rings", mark);
  wait();
  mark();
  model.send({ event: "ready" });
  return () => {
    model.off("msg:custom", hear);
    model.off("change:preparing", wait);
    model.off("change:rings", mark);
  };
}

export default { render: (context) => renderPanel(context, readingExtra) };
