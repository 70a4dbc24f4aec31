// @ts-check
// The index over sections: words, their beginnings, and words with a slip of the finger.

import MiniSearch from "minisearch";

/** What explains a word comes before what only lists it. */
const LESSON = /^\d\d_/;

/** @param {string[][]} sections address, page, section and words of each */
export function indexOf(sections) {
  const index = new MiniSearch({
    fields: ["section", "text", "page"],
    storeFields: ["address", "page", "section", "text"],
    searchOptions: {
      boost: { section: 4, page: 2 },
      prefix: (word) => word.length > 2,
      fuzzy: (word) => (word.length > 5 ? 0.15 : false),
      combineWith: "AND",
      boostDocument: (id) => (LESSON.test(sections[id][0]) ? 2 : 1),
    },
  });
  index.addAll(sections.map(([address, page, section, text], id) => ({ id, address, page, section, text })));
  return index;
}

/** @param {MiniSearch} index @param {string} words */
export function found(index, words) {
  return index.search(words);
}
