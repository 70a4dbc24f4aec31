/* The debrief of a session: rating with its parts, checklist, figures. */
import { panelElement, sourcesLine } from "../core/panel.js";
import { roomButton, roomRow } from "./room_cards.js";

function roomTable(caption, head, rows) {
  const table = panelElement("table", "sympblock-room-table");
  table.append(panelElement("caption", "", caption));
  const top = document.createElement("tr");
  head.forEach((words) => {
    const cell = panelElement("th", "", words);
    cell.scope = "col";
    top.append(cell);
  });
  const body = document.createElement("tbody");
  rows.forEach((row) => {
    const line = document.createElement("tr");
    row.forEach((words, index) => {
      const cell = panelElement(index ? "td" : "th", "", words);
      if (!index) cell.scope = "row";
      line.append(cell);
    });
    body.append(line);
  });
  const start = document.createElement("thead");
  start.append(top);
  table.append(start, body);
  return table;
}

function roomChecked(items) {
  const list = panelElement("ul", "sympblock-room-checked");
  const signs = { kept: "✓", missed: "✗", "not called for": "–" };
  items.forEach((item) => {
    const line = panelElement("li", `sympblock-room-${item.outcome.replaceAll(" ", "-")}`);
    const box = document.createElement("details");
    const summary = document.createElement("summary");
    summary.append(panelElement("strong", "", `${signs[item.outcome]} ${item.outcome}: `), item.title);
    box.append(summary, panelElement("p", "", item.why));
    if (item.sources.length) box.append(sourcesLine(item.sources));
    line.append(box);
    list.append(line);
  });
  return list;
}

/* What to do after something that was met or noticed. */
function roomNextSteps(steps) {
  if (!steps.length) return [];
  const list = panelElement("ul", "");
  steps.forEach(([name, words]) => {
    const line = panelElement("li", "");
    line.append(panelElement("strong", "", `${name}: `), words);
    list.append(line);
  });
  return [panelElement("h5", "", "What to do next"), list];
}

export function roomDebrief(send) {
  const box = panelElement("div", "sympblock-room-debrief");
  box.setAttribute("role", "region");
  box.setAttribute("aria-label", "Debrief");
  box.tabIndex = -1;
  let shown = "";
  return {
    node: box,
    update(page) {
      const found = page.debrief;
      box.hidden = !found;
      const now = JSON.stringify(found || null);
      if (now === shown) return;
      const isNew = Boolean(found) && shown !== "";
      shown = now;
      if (!found) return box.replaceChildren();
      const title = panelElement("h4", found.is_good ? "sympblock-room-good" : "sympblock-room-poor", `Debrief: ${found.headline}`);
      const why = panelElement("ul", "");
      found.why.forEach((words) => why.append(panelElement("li", "", words)));
      box.replaceChildren(
        title,
        why,
        ...roomNextSteps(found.next_steps),
        ...(found.effect ? [panelElement("p", "", found.effect)] : []),
        panelElement("p", "", found.story),
        ...(found.sources.length ? [sourcesLine(found.sources)] : []),
        panelElement("h5", "", "Step by step (open an item for the reason)"),
        roomChecked(found.checked),
        roomTable("Figures of this session (the limits for an expert are our choice)", ["", "this session", "expert, at most", "your last session"], found.measures),
        roomRow(roomButton("Repeat this scenario", () => send("again", {}))),
      );
      if (isNew) box.focus();
    },
  };
}
