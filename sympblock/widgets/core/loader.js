/* What every widget is sent. The script of its kind is read from a model that holds it for all of them, so that it
   travels once for a lesson and is read once by the page, however many widgets of a kind there are. */

/** @typedef {{ default: { render(context: object): unknown }, styles: string[] }} Bundle */

const ASK_AGAIN_MS = 3000;

/** @type {Map<string, Promise<Bundle>>} */
const bundles = globalThis.sympblockBundles ?? new Map();
globalThis.sympblockBundles = bundles;

/* Python gives the script to any of its widgets that asks; a kernel that is busy answers later. */
function askForScript(model) {
  return new Promise((resolve) => {
    const ask = () => model.send({ event: "script" });
    const again = setInterval(ask, ASK_AGAIN_MS);
    const hear = (content) => {
      if (content?.event !== "script") return;
      clearInterval(again);
      model.off("msg:custom", hear);
      resolve(content.script);
    };
    model.on("msg:custom", hear);
    ask();
  });
}

/* The holder was sent to the first page of a kernel. A page that came later has it only once its manager has asked the
   kernel for all models, which is after the kernel has done what it is doing. */
async function scriptOf(model, id) {
  const manager = model.widget_manager;
  return manager.has_model(id) ? (await manager.get_model(id)).get("script") : askForScript(model);
}

async function fetchBundle(model, id) {
  const script = await scriptOf(model, id);
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  try {
    return await import(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function loadBundle(model) {
  const { mark, holder } = model.get("bundle");
  if (!bundles.has(mark)) {
    const coming = fetchBundle(model, holder);
    bundles.set(mark, coming);
    coming.catch(() => bundles.delete(mark));
  }
  return bundles.get(mark);
}

/* anywidget lets a model hear Python only if this file was read within two seconds. Where a page was busier than that,
   the widget would be drawn and nothing that is done to it would show: such a model hears as any other model does. */
async function keepHearing(model) {
  const manager = model.widget_manager;
  const id = model.get("own_id");
  if (!manager.has_model(id)) return;
  const whole = await manager.get_model(id);
  try {
    await whole._handle_comm_msg({ content: { data: { method: "none" } } });
  } catch {
    const hear = Object.getPrototypeOf(whole.constructor.prototype)._handle_comm_msg;
    whole._handle_comm_msg = hear;
    whole.comm.on_msg(hear.bind(whole));
    whole.comm.send({ method: "request_state" });
  }
}

/* A style sheet that two kinds of widget share is added once: added again, it would win over what follows it. */
function addStyles(root, styles) {
  const place = root.head ?? root;
  const known = root.sympblockStyles ?? new Set();
  root.sympblockStyles = known;
  for (const text of styles) {
    if (known.has(text)) continue;
    known.add(text);
    const style = document.createElement("style");
    style.textContent = text;
    place.append(style);
  }
}

export default {
  async render(context) {
    await keepHearing(context.model);
    const bundle = await loadBundle(context.model);
    addStyles(document, bundle.styles);
    const root = context.el.getRootNode();
    if (root instanceof ShadowRoot) addStyles(root, bundle.styles);
    return bundle.default.render(context);
  },
};
