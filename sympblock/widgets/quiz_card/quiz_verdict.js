/* The verdict on an item, and the read-out at the end. Both only draw what Python decided. */
import { drawScene } from "../core/scene.js";
import { quizButton, quizIcon, quizNode } from "./quiz_parts.js";

const QUIZ_LINE_ICONS = {
  chosen_correct: "correct",
  chosen_wrong: "wrong",
  missed: "partly",
  key: "correct",
  in_place: "correct",
  misplaced: "wrong",
};

export function quizHeading(level, className, ...content) {
  const heading = quizNode(`h${level}`, className, ...content);
  heading.tabIndex = -1;
  return heading;
}

function verdictLine(line, withFeedback) {
  const row = quizNode("li", `sympblock-line sympblock-line-${line.mark}`);
  const icon = QUIZ_LINE_ICONS[line.mark];
  const text = quizNode("p", "sympblock-line-text", line.text);
  const body = quizNode("div", "", text);
  if (line.words) text.prepend(quizNode("span", "sympblock-tag", line.words));
  if (withFeedback) body.append(quizNode("p", "sympblock-feedback", line.feedback));
  row.append(icon ? quizIcon(icon) : quizNode("span", "sympblock-icon"), body);
  return row;
}

function verdictSources(sources) {
  const line = quizNode("p", "sympblock-sources", sources.length > 1 ? "Sources: " : "Source: ");
  sources.forEach((source, index) => {
    const cite = quizNode(source.url ? "a" : "cite", "", source.label);
    cite.title = source.text;
    if (source.url) Object.assign(cite, { href: source.url, target: "_blank", rel: "noopener noreferrer" });
    line.append(index ? "; " : "", cite);
  });
  return line;
}

/* Feedback is open for what was chosen, left out or misplaced; the rest waits in a fold. */
function verdictLists(item, verdict) {
  const isOrder = item.kind === "put_in_order";
  const told = verdict.lines.filter((line) => isOrder || line.mark !== "not_chosen");
  const others = verdict.lines.filter((line) => !told.includes(line) || line.mark === "key");
  const parts = [];
  if (told.length) {
    const list = quizNode(isOrder ? "ol" : "ul", "sympblock-lines");
    list.append(...told.map((line) => verdictLine(line, line.mark !== "key")));
    parts.push(list);
  }
  if (others.length && !isOrder) {
    const list = quizNode("ul", "sympblock-lines", ...others.map((line) => verdictLine({ ...line, words: "" }, true)));
    parts.push(quizNode("details", "sympblock-others", quizNode("summary", "", "Explanation of the other options"), list));
  }
  return parts;
}

export function verdictPicture(item, verdict) {
  const picture = drawScene(item.scene, { overlays: verdict.overlays });
  if (item.response && item.response.x_mm !== undefined) picture.sceneTools.setPin(item.response);
  if (item.kind !== "hotspot") return quizNode("figure", "sympblock-asked-picture", picture);
  const words = `Solid outline: the correct place. Broken outlines: the other options. Ring: your mark. ${item.scene.note}`;
  return quizNode("figure", "sympblock-asked-picture", picture, quizNode("figcaption", "sympblock-hint", words));
}

export function verdictPart(item, level) {
  const verdict = item.verdict;
  const heading = quizHeading(level, "sympblock-verdict-word", quizIcon(verdict.outcome), verdict.words);
  const box = quizNode("section", `sympblock-verdict sympblock-verdict-${verdict.outcome}`, heading);
  if (verdict.given) box.append(quizNode("p", "", `Your answer: ${verdict.given}. Accepted: ${verdict.accepted}.`));
  else if (verdict.accepted) box.append(quizNode("p", "", `Accepted: ${verdict.accepted}.`));
  if (verdict.remark) box.append(quizNode("p", "sympblock-feedback", verdict.remark));
  const why = quizNode("p", "sympblock-why", quizNode("strong", "", "Why: "), verdict.why);
  box.append(...verdictLists(item, verdict), why);
  if (verdict.sources.length) box.append(verdictSources(verdict.sources));
  return { heading, node: box };
}

export function verdictSpeech(item) {
  const told = item.verdict.lines.filter((line) => line.mark.startsWith("chosen")).map((line) => line.feedback);
  return [`${item.verdict.words}.`, item.verdict.remark, ...told].join(" ");
}

/* ---- read-out ---- */

const QUIZ_TALLY = [
  ["correct", "Correct"],
  ["partly", "Partly correct"],
  ["wrong", "Incorrect"],
  ["not_answered", "Not answered"],
];

function tallyTable(caption, head, rows, allColumns) {
  const columns = allColumns.filter(([key]) => rows.some((row) => row[key]));
  const table = quizNode("table", "sympblock-tally", quizNode("caption", "", caption));
  const top = table.createTHead().insertRow();
  [head, ...columns.map(([, words]) => words)].forEach((words) => {
    const cell = quizNode("th", "", words);
    cell.scope = "col";
    top.append(cell);
  });
  const body = table.createTBody();
  rows.forEach((row) => {
    const name = quizNode("th", "", row.words);
    name.scope = "row";
    const line = body.insertRow();
    line.append(name, ...columns.map(([key, words]) => tallyCell(row[key], key, words)));
  });
  tallyRoles(table);
  return quizNode("div", "sympblock-scroll", table);
}

/* On a narrow card rows are laid out as flex boxes, and a table that is laid out so loses its meaning without roles. */
function tallyRoles(table) {
  const roles = { table: "table", thead: "rowgroup", tbody: "rowgroup", tr: "row", td: "cell" };
  table.role = roles.table;
  table.querySelectorAll("thead, tbody, tr, td").forEach((part) => (part.role = roles[part.localName]));
  table.querySelectorAll("th").forEach((part) => (part.role = part.scope === "col" ? "columnheader" : "rowheader"));
}

function tallyCell(count, key, words) {
  const marks = quizNode("span", "sympblock-marks", ...Array.from({ length: count }, () => quizIcon(key)));
  const cell = quizNode("td", "", quizNode("span", "sympblock-count", String(count)), marks);
  cell.dataset.words = words;
  return cell;
}

export function readOutPart(summary, level, go) {
  const heading = quizHeading(level, "sympblock-big-head", "Your results");
  const box = quizNode("section", "sympblock-read-out", heading, quizNode("p", "sympblock-headline", summary.headline));
  if (summary.advice) {
    const line = quizNode("p", "sympblock-advice", quizIcon("wrong"), quizNode("span", "", summary.advice));
    const links = summary.sure_but_wrong.map((number) =>
      quizButton(`Go to question ${number}`, "sympblock-quiet", () => go(number - 1)),
    );
    box.append(quizNode("div", "sympblock-advice-box", line, quizNode("div", "sympblock-actions", ...links)));
  }
  box.append(tallyTable("Score by objective", "Objective", summary.objectives, QUIZ_TALLY));
  const said = summary.confidence;
  if (said.length) box.append(tallyTable("Confidence and accuracy", "You said", said, QUIZ_TALLY.slice(0, 3)));
  return { heading, node: box };
}
