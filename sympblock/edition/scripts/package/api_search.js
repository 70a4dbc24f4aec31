// @ts-check
// Where a learning system keeps what a lesson talks to: above the page, or above the window that opened it, as SCORM lays down.

/** So many frames above a page are searched; SCORM 2004 allows no more. */
const MOST_FRAMES = 500;

/**
 * Return the object that a learning system offers; null if there is none.
 * @param {Window} page
 * @param {string} name of the object
 * @returns {any}
 */
export function foundApi(page, name) {
  return searchedAbove(page, name) ?? searchedAbove(page.opener, name) ?? searchedAbove(page.top?.opener, name);
}

/** @param {Window | null | undefined} lowest @param {string} name */
function searchedAbove(lowest, name) {
  let frame = lowest;
  for (let count = 0; frame && count <= MOST_FRAMES; count += 1) {
    const api = offered(frame, name);
    if (api) return api;
    if (frame.parent === frame) return null;
    frame = frame.parent;
  }
  return null;
}

/** @param {any} frame @param {string} name */
function offered(frame, name) {
  try {
    return frame[name] ?? null;
  } catch {
    return null; // a frame of another origin lets nobody look into it
  }
}
