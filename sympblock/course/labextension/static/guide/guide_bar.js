// The bar above a lesson: its name, its contents, how it looks, and what educators need.

import { keepHeight } from "../notice.js";

/** Put the bar into a panel. */
export function addGuideBar(panel, Widget, { title, contents, tools }) {
  const bar = document.createElement("div");
  bar.className = "sympblock-bar";
  const name = document.createElement("p");
  name.className = "sympblock-bar-title";
  name.textContent = title;
  const group = document.createElement("div");
  group.className = "sympblock-bar-tools";
  group.append(...tools);
  bar.append(contents.button, contents.list, name, group);
  const widget = new Widget();
  widget.addClass("sympblock-bar-line");
  widget.node.append(bar);
  panel.contentHeader.insertWidget(0, widget);
  keepHeight(panel, widget, bar);
}
