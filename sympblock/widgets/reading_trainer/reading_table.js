/* Which pattern was read as which, over all cases: numbers in every cell, and a tint for those who see it. */
import { panelElement } from "../core/panel.js";

function readingCell(count, most, isRight) {
  const cell = panelElement("td", isRight ? "sympblock-reading-hit" : "sympblock-reading-miss", count ? String(count) : "·");
  if (!count) cell.classList.add("sympblock-reading-none");
  cell.style.setProperty("--sympblock-share", `${count ? Math.round(12 + (28 * count) / most) : 0}%`);
  return cell;
}

function readingRow(names, was, counts, most) {
  const row = document.createElement("tr");
  const head = panelElement("th", "");
  head.scope = "row";
  head.append(
    panelElement("span", "sympblock-reading-long", names[was].name),
    panelElement("span", "sympblock-reading-short", names[was].short),
  );
  row.append(head, ...counts.map((count, called) => readingCell(count, most, called === was)));
  return row;
}

function readingHead(names) {
  const head = document.createElement("thead");
  const over = document.createElement("tr");
  const said = panelElement("th", "sympblock-reading-over", "your reading");
  said.colSpan = names.length;
  said.scope = "colgroup";
  over.append(panelElement("td", "", ""), said);
  const row = document.createElement("tr");
  const was = panelElement("th", "", "pattern");
  was.scope = "col";
  row.append(was);
  names.forEach(({ name, short }) => {
    const cell = panelElement("th", "");
    const words = panelElement("span", "", short);
    cell.scope = "col";
    cell.abbr = name;
    cell.title = name;
    cell.append(words);
    row.append(cell);
  });
  head.append(over, row);
  return head;
}

export function readingTable({ names, counts, words }) {
  const box = document.createDocumentFragment();
  const table = panelElement("table", "sympblock-reading-table");
  const body = document.createElement("tbody");
  const most = Math.max(1, ...counts.flat());
  counts.forEach((row, was) => body.append(readingRow(names, was, row, most)));
  table.append(panelElement("caption", "", "Your readings in all sessions. The diagonal holds the correct ones."), readingHead(names), body);
  box.append(table, panelElement("p", "", words));
  return box;
}
