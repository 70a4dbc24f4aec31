/* What stands below the picture: the views, a spot image, and the place where it is kept. */
import { roomButton, roomRow } from "./room_controls.js";

const VIEWS = [
  ["AP", "ap"],
  ["Oblique", "oblique"],
  ["Lateral", "lateral"],
];

/**
 * @param {import("./room_acts.js").RoomActs} acts
 * @param {{ shoot: () => void, keep: () => void, hasPicture: boolean }} console
 */
export function viewRow(acts, { shoot, keep, hasPicture }) {
  const turn = (/** @type {string[]} */ [words, view]) =>
    roomButton(words, () => acts.send("view", { view }), { label: `Turn the C-arm to ${words}` });
  return roomRow([
    VIEWS.map(turn),
    roomButton("Take spot image", shoot, { label: "Take spot image in this view", className: "sympblock-room-shot" }),
    roomButton("Save image", keep, {
      label: "Save this image beside the live screen",
      isEnabled: hasPicture,
      refuse: () => acts.refuse("There is no image yet: take a spot image first."),
    }),
  ]);
}
