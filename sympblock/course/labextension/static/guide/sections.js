// The parts of a lesson as its headings divide it, read from the cells of the notebook.

export const isSelfCheck = (cell) => [cell.model.getMetadata("tags")].flat().includes("self-check");

// A part that goes deeper than the core path; it is folded until somebody wants it.
export const isDeeper = (cell) => cell.model.getMetadata("sympblock")?.deeper === true;

const plainWords = (markdown) =>
  markdown
    .replace(/\s*\[@[^\]]*\]/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\*\*|[*`]/g, "")
    .trim();

/** The heading with which a cell begins, or null. */
export function headingOf(cell) {
  if (cell.model.type !== "markdown") return null;
  const firstLine = cell.model.sharedModel.getSource().trimStart().split("\n", 1)[0];
  const found = /^(#{1,6})\s+(.+?)\s*#*$/.exec(firstLine);
  return found && { level: found[1].length, text: plainWords(found[2]) };
}

/** The cells that are for tests and educators: the self-check, and a heading that has nothing else below it. */
export function selfCheckCells(cells) {
  const isBareHeading = (cell) =>
    cell.model.type === "markdown" && /^#+ [^\n]*$/.test(cell.model.sharedModel.getSource().trim());
  return new Set(
    cells.filter((cell, i) => isSelfCheck(cell) || (isBareHeading(cell) && cells[i + 1] && isSelfCheck(cells[i + 1]))),
  );
}

/**
 * Divide a lesson at the cells that begin with a heading.
 * `within` is the cell of the folded heading that a section lies under, its own heading not counted.
 */
export function sectionsOf(cells) {
  const unseen = selfCheckCells(cells);
  const sections = [];
  let deeper = null;
  for (const cell of cells) {
    if (unseen.has(cell)) continue;
    const heading = headingOf(cell);
    if (heading && deeper && heading.level <= deeper.level) deeper = null;
    if (heading || !sections.length) {
      const { level = 0, text = "" } = heading || {};
      sections.push({ level, text, cell, cells: [], isDeeper: isDeeper(cell), within: deeper?.cell || null });
      if (!deeper && isDeeper(cell)) deeper = { level, cell };
    }
    sections.at(-1).cells.push(cell);
  }
  return sections;
}

/** The section that follows on the same path: folded parts are stepped over, unless one is being read. */
export function sectionAfter(sections, section) {
  const path = section.isDeeper ? section.cell : section.within;
  return sections
    .slice(sections.indexOf(section) + 1)
    .find((next) => next.level && (next.within ? next.within === path : !next.isDeeper || section.isDeeper));
}

/** The cells below folded headings, in the order of the lesson. */
export function foldedCells(cells) {
  return sectionsOf(cells).flatMap((section) => {
    if (section.within) return section.cells;
    return section.isDeeper ? section.cells.slice(1) : [];
  });
}
