/* The procedure room with a strip above it on which a seminar decides. */
import { RoomFace } from "../procedure_room/room_face.js";
import { VoteStrip } from "./vote_strip.js";

class VoteFace extends RoomFace {
  constructor(model, sender, redraw) {
    super(model, sender, redraw);
    this.traits = [...this.traits, "vote", "photo"];
    this.strip = new VoteStrip(model, sender, redraw);
    const layRoom = this.lay;
    this.lay = (parts) => {
      const [head, ...rest] = layRoom(parts);
      return [head, this.strip.template(), ...rest];
    };
  }

  drawn() {
    super.drawn();
    this.strip.showTop(this.section.querySelector(".sympblock-vote"));
  }

  get className() {
    return `${super.className} sympblock-voted`;
  }
}

/** @type {import("../core/panel.js").FaceMaker} */
export const voteFace = (model, sender, redraw) => new VoteFace(model, sender, redraw);
