// A page with nothing but a bedside monitor, and a monitor on top of another page.
import { html, render } from "lit-html";
import monitorCss from "../../../sympblock/widgets/bedside_monitor/bedside_monitor.css";
import { BedsideMonitor } from "../../../sympblock/widgets/bedside_monitor/bedside_monitor.js";
import panelCss from "../../../sympblock/widgets/core/panel.css";
import sceneCss from "../../../sympblock/widgets/core/scene.css";
import themeCss from "../../../sympblock/widgets/core/theme.css";

/** Put a monitor into the page, and show the messages one after the other, one a second. @param {any[]} messages @param {string} place */
export function showMonitor(messages, place = "") {
  const style = document.createElement("style");
  style.textContent = [themeCss, sceneCss, panelCss, monitorCss].join("\n");
  const el = document.createElement("div");
  el.className = "sympblock-panel";
  el.style.cssText = place;
  document.head.append(style);
  document.body.append(el);
  let shown = 0;
  const draw = () => render(html`${monitor.template(messages[Math.min(shown, messages.length - 1)])}`, el);
  const monitor = new BedsideMonitor(draw);
  const next = () => {
    draw();
    shown += 1;
  };
  next();
  const clock = setInterval(next, 1000);
  return () => {
    clearInterval(clock);
    monitor.stop();
    el.remove();
    style.remove();
  };
}
