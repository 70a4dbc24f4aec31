/* Makes elements by hand, for what is not drawn from a view. */

/**
 * @param {string} tag
 * @param {string} [className]
 * @param {string} [text]
 * @returns {any}
 */
export function panelElement(tag, className, text) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  if (text !== undefined) node.textContent = text;
  return node;
}

/**
 * Make a face of something that is built into a place of its own, once.
 * @param {string} className
 * @param {(model: any, place: HTMLElement, sender: import("./sender.js").Sender) => (() => void)} fill returns what ends it
 * @param {(place: HTMLElement, parts: import("./panel.js").PanelParts) => unknown} [lay]
 * @returns {import("./panel.js").FaceMaker}
 */
export function placedFace(
  className,
  fill,
  lay = (place, { title, controls, problem, body, said }) => [title, place, controls, problem, body, said],
) {
  return (model, sender) => {
    const place = panelElement("div", "sympblock-panel-extra");
    const stop = fill(model, place, sender);
    return { className, lay: (parts) => lay(place, parts), stop };
  };
}
