/* What every widget is sent. The script of its kind is read from a model that holds it for all of them, so that it
   travels once for a lesson and is read once by the page, however many widgets of a kind there are. */

/** @typedef {{ default: { render(context: object): unknown }, styles: string[] }} Bundle */

/** @type {Map<string, Promise<Bundle>>} */
const bundles = globalThis.sympblockBundles ?? new Map();
globalThis.sympblockBundles = bundles;

async function fetchBundle(model, id) {
  const holder = await model.widget_manager.get_model(id);
  const address = URL.createObjectURL(new Blob([holder.get("script")], { type: "text/javascript" }));
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
    const bundle = await loadBundle(context.model);
    addStyles(document, bundle.styles);
    const root = context.el.getRootNode();
    if (root instanceof ShadowRoot) addStyles(root, bundle.styles);
    return bundle.default.render(context);
  },
};
