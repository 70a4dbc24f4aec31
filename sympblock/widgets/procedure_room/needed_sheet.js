/* Which card of the room is needed now. */

/** Tell whether anything was done for this patient. @param {import("./room_face.js").RoomPage} page */
function isBegun({ plan, checklist, needle, notes }) {
  return Boolean(plan.level || needle.is_in || notes.length) || checklist.some((item) => item.is_done);
}

/** @param {import("./room_face.js").RoomPage} page */
const isPrepared = ({ plan, checklist }) => Boolean(plan.level) && checklist.every((item) => item.is_done);

/**
 * Return the card that is needed; the guide knows it better than what was done so far.
 * @param {import("./room_face.js").RoomPage} page
 */
export function neededSheet(page) {
  if (!page.needle || !isBegun(page)) return "patient";
  if (page.guided && page.guide.card) return page.guide.card;
  return page.needle.is_in || isPrepared(page) ? "needle" : "checklist";
}
