/* The name and a sentence of what lies under the pointer. */
import { html, nothing, render } from "lit-html";

const WIDTH_PX = 300;

export function viewerTip(box) {
  const tip = document.createElement("p");
  tip.className = "sympblock-viewer-tip";
  tip.hidden = true;
  box.append(tip);
  return (part, x, y) => {
    tip.hidden = !part;
    if (!part) return;
    const sources = part.sources ? html`<cite> (${part.sources})</cite>` : nothing;
    render(html`<strong>${part.words}</strong> ${part.sentence}${sources}`, tip);
    const wide = box.clientWidth;
    tip.style.left = `${Math.max(4, Math.min(wide - Math.min(wide - 8, WIDTH_PX) - 4, x + 12))}px`;
    tip.style.top = `${y + 14}px`;
  };
}
