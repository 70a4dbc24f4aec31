// @ts-check
// One result: its section, its lesson, and the words round the place, the found ones marked.

const AROUND = 90;

/**
 * Where the first of some words stands in a text, and what stands round it.
 * @param {string} text @param {string[]} terms
 */
export function snippet(text, terms) {
  const places = terms.map((term) => text.toLowerCase().indexOf(term.toLowerCase())).filter((place) => place >= 0);
  const at = places.length ? Math.min(...places) : 0;
  const from = at > AROUND ? text.lastIndexOf(" ", at - AROUND) + 1 : 0;
  const cut = text.length > at + 2 * AROUND ? text.indexOf(" ", at + 2 * AROUND) : text.length;
  const to = cut < 0 ? text.length : cut;
  return `${from ? "… " : ""}${text.slice(from, to)}${to < text.length ? " …" : ""}`;
}

/**
 * The same text as nodes, with every word that was found in a mark.
 * @param {string} text @param {string[]} terms
 */
export function marked(text, terms) {
  const escaped = terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (!escaped.length) return [document.createTextNode(text)];
  return text.split(new RegExp(`(${escaped.join("|")})`, "gi")).map((part, place) => {
    if (place % 2 === 0) return document.createTextNode(part);
    const mark = document.createElement("mark");
    mark.textContent = part;
    return mark;
  });
}

/** @param {import("minisearch").SearchResult} result */
export function shown(result) {
  const row = document.createElement("li");
  const link = document.createElement("a");
  link.href = result.address;
  const name = document.createElement("strong");
  name.textContent = result.section || result.page;
  const page = document.createElement("small");
  page.textContent = result.page;
  const words = document.createElement("span");
  words.append(...marked(snippet(result.text, result.terms), result.terms));
  link.append(name, page, words);
  row.append(link);
  return row;
}
