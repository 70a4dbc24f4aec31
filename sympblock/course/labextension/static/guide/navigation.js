// The lines at the beginning and the end of a lesson that lead to the lessons beside it.

import { lessonTitle, neighbours } from "./lesson_list.js";

function link(lesson, words, rel = "") {
  const anchor = document.createElement("a");
  anchor.className = "sympblock-way";
  anchor.href = `${lesson.lesson}.ipynb`;
  if (rel) anchor.rel = rel;
  const [kind, name] = words;
  if (kind) {
    const small = document.createElement("span");
    small.className = "sympblock-way-kind";
    small.textContent = kind;
    anchor.append(small, " ");
  }
  const strong = document.createElement("span");
  strong.className = "sympblock-way-name";
  strong.textContent = name;
  anchor.append(strong);
  return anchor;
}

function line(name, links) {
  const nav = document.createElement("nav");
  nav.className = `sympblock-ways sympblock-ways-${name}`;
  nav.setAttribute("aria-label", name === "top" ? "Lessons" : "Lessons, end of page");
  nav.append(...links.filter(Boolean));
  // JupyterLab gives the focus to a cell when something beside its cells has it, at each key too.
  for (const kind of ["focusin", "focusout", "keydown"]) nav.addEventListener(kind, (event) => event.stopPropagation());
  return nav;
}

/** The links at the beginning of a lesson; empty on the start page, whose map has them all. */
export function topWays(lessons, path) {
  const { lesson, before, after, start } = neighbours(lessons, path);
  if (!lesson || lesson === start) return null;
  const named = (each) => lessonTitle(each, lessons);
  return line("top", [
    link(start, ["", start.title]),
    before && link(before, ["Previous:", named(before)], "prev"),
    after && link(after, ["Next:", named(after)], "next"),
  ]);
}

/** The links at the end of a lesson: what comes next first, with its minutes. */
export function bottomWays(lessons, path) {
  const { lesson, before, after, start } = neighbours(lessons, path);
  if (!lesson) return null;
  const named = (each) => lessonTitle(each, lessons);
  return line("bottom", [
    after && link(after, ["Next:", `${named(after)} (${after.minutes} min)`], "next"),
    before && link(before, ["Previous:", named(before)], "prev"),
    lesson !== start && link(start, ["Back to:", start.title]),
  ]);
}

/** Put both lines around the cells of a lesson. */
export function showWays(panel, lessons) {
  const page = panel.content.node.querySelector(".jp-WindowedPanel-outer");
  const { path } = panel.context;
  const [top, bottom] = [topWays(lessons, path), bottomWays(lessons, path)];
  if (top) page.prepend(top);
  if (bottom) page.append(bottom);
}
