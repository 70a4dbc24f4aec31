/* The procedure room: the C-arm with what is done beside it. */
import { html, nothing } from "lit-html";
import { createRef, ref } from "lit-html/directives/ref.js";
import { ArmConsole, CONSOLE_TRAITS, consoleBench } from "../c_arm_console/arm_console.js";
import { ChecklistCard } from "./checklist_card.js";
import { debrief } from "./debrief.js";
import { findings } from "./findings.js";
import { needleCard } from "./needle_card.js";
import { RoomActs } from "./room_acts.js";
import { roomButton, roomRow } from "./room_controls.js";
import { roomHead } from "./room_head.js";
import { SyringeCard } from "./syringe_card.js";
import { timeCard } from "./time_card.js";

/** @typedef {import("./checklist_card.js").PlanOffer & import("./needle_card.js").NeedleOffer & import("./syringe_card.js").SyringeOffer} RoomOffer */
/** @typedef {import("./checklist_card.js").PreparePart & import("./time_card.js").TimePart & import("./syringe_card.js").SyringePart} RoomCards */
/**
 * What stands only in a room whose patient is there, as `room_parts` of `page.py` gives it.
 * @typedef {object} RoomPart
 * @property {import("./needle_card.js").Needle} [needle]
 * @property {import("./findings.js").Note[]} [notes]
 * @property {import("./debrief.js").DebriefPart | null} [debrief]
 * @property {string} notice why the last act could not be done
 * @property {string} keys what keys do on the live screen
 */
/** @typedef {import("./room_head.js").HeadPart & RoomOffer & RoomCards & RoomPart} RoomPage */

const VIEWS = [
  ["AP", "ap"],
  ["Oblique", "oblique"],
  ["Lateral", "lateral"],
];
/* Which way a key pushes the needle. */
const PUSH_KEYS = { e: 1, q: -1 };
/* Wider than this, all controls of the C-arm are open at first. */
const NARROW_PX = 700;

class RoomFace {
  className = "sympblock-console sympblock-room";
  traits = [...CONSOLE_TRAITS, "page"];

  constructor(model, sender, redraw) {
    this.model = model;
    this.sender = sender;
    this.acts = new RoomActs(sender, redraw);
    this.checklist = new ChecklistCard(this.acts);
    this.syringe = new SyringeCard(this.acts);
    this.console = new ArmConsole({ model, sender, redraw }, { onPoint: this.mark, onKey: this.push });
    this.isWide = window.innerWidth > NARROW_PX;
    /** @type {import("lit-html/directives/ref.js").Ref<HTMLElement>} */
    this.debriefPlace = createRef();
    /* Whether a debrief stood there when the page was drawn last; null before that. */
    this.hadDebrief = null;
  }

  /** @returns {RoomPage} */
  get page() {
    return this.model.get("page");
  }

  /** @param {import("../c_arm_console/picture_place.js").Share} at */
  mark = (at) => {
    const { needle, is_finished: isFinished } = this.page;
    if (needle && !needle.is_in && !isFinished) this.acts.send("mark", { at });
  };

  /** @param {KeyboardEvent} event */
  push = (event) => {
    const way = PUSH_KEYS[event.key.toLowerCase()];
    const [small, middle] = this.page.pushes_mm;
    if (way) this.acts.send("push", { mm: way * (event.shiftKey ? middle : small) });
    return Boolean(way);
  };

  views() {
    const turns = VIEWS.map(([words, view]) =>
      roomButton(words, () => this.acts.send("view", { view }), { label: `Turn the C-arm to ${words}` }),
    );
    const shot = roomButton("Take spot image", () => this.sender.send({ event: "press", id: "shot" }), {
      label: "Take spot image in this view",
      className: "sympblock-room-shot",
    });
    return roomRow([turns, shot]);
  }

  /* While a patient is on the way there is nobody to act on. */
  cards(page) {
    if (!page.needle || page.is_finished) return nothing;
    return [
      this.checklist.template(page),
      needleCard(this.acts, page),
      this.syringe.template(page),
      timeCard(this.acts, page),
    ];
  }

  aside(page) {
    return html`<div class="sympblock-room-aside">
      <p class="sympblock-panel-problem sympblock-room-notice" role="alert" ?hidden=${!page.notice}>
        ${page.notice || nothing}
      </p>
      ${this.cards(page)}
    </div>`;
  }

  screens(page, controls) {
    return html`${this.console.template({ below: this.views(), help: page.keys })}
      ${page.needle ? findings(page.notes) : nothing}
      <details class="sympblock-room-more" ?open=${this.isWide}>
        <summary>All controls of the C-arm</summary>
        <div>${controls}</div>
      </details>`;
  }

  debrief(page) {
    return html`<div class="sympblock-room-debrief" role="region" aria-label="Debrief" tabindex="-1"
      ?hidden=${!page.debrief} ${ref(this.debriefPlace)}>${page.debrief ? debrief(this.acts, page.debrief) : nothing}</div>`;
  }

  /** @param {import("../core/panel.js").PanelParts} parts */
  lay = ({ title, controls, problem, body, said }) => {
    const { page } = this;
    if (!page.needle) for (const part of [this.checklist, this.syringe]) part.forget();
    return [
      title,
      roomHead(this.acts, page),
      consoleBench(this.screens(page, controls), this.aside(page)),
      this.debrief(page),
      problem,
      body,
      said,
    ];
  };

  /* Who ends a session is taken to its debrief; who opens a page on one is not. */
  drawn() {
    const hasDebrief = Boolean(this.page.debrief);
    if (hasDebrief && this.hadDebrief === false) this.debriefPlace.value.focus();
    this.hadDebrief = hasDebrief;
  }

  stop() {
    this.console.stop();
  }
}

/** @type {import("../core/panel.js").FaceMaker} */
export const roomFace = (model, sender, redraw) => new RoomFace(model, sender, redraw);
