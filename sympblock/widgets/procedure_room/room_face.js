/* The procedure room: pictures, and beside them the cards of what is done; in the page or in the whole window. */
import { html, nothing } from "lit-html";
import { createRef, ref } from "lit-html/directives/ref.js";
import { BedsideMonitor } from "../bedside_monitor/bedside_monitor.js";
import { ArmConsole, CONSOLE_HELP, CONSOLE_TRAITS, FIRST_IMAGE } from "../c_arm_console/arm_console.js";
import { bench } from "../core/bench.js";
import { WindowFill } from "../core/window_fill.js";
import { ChecklistCard } from "./checklist_card.js";
import { debrief } from "./debrief.js";
import { findings } from "./findings.js";
import { guide } from "./guide.js";
import { NarrowWindow } from "./narrow_window.js";
import { neededSheet } from "./needed_sheet.js";
import { needleCard } from "./needle_card.js";
import { NeedleHold } from "./needle_hold.js";
import { ReplayCard } from "./replay_card.js";
import { RoomActs } from "./room_acts.js";
import { RoomBanner } from "./room_banner.js";
import { roomButton } from "./room_controls.js";
import { roomHead } from "./room_head.js";
import { RoomKeys } from "./room_keys.js";
import { RoomSheets } from "./room_sheets.js";
import { RoomSound } from "./room_sound.js";
import { skinView } from "./skin_view.js";
import { SyringeCard } from "./syringe_card.js";
import { timeCard } from "./time_card.js";
import { TreatCard } from "./treat_card.js";
import { viewRow } from "./view_row.js";
import { vitals } from "./vitals.js";

/** @typedef {import("./checklist_card.js").PlanOffer & import("./needle_card.js").NeedleOffer & import("./syringe_card.js").SyringeOffer} RoomOffer */
/** @typedef {import("./checklist_card.js").PreparePart & import("./time_card.js").TimePart & import("./syringe_card.js").SyringePart} RoomCards */
/**
 * What stands only in a room whose patient is there, as `room_parts` of `page.py` gives it.
 * @typedef {object} RoomPart
 * @property {import("./needle_card.js").Needle} [needle]
 * @property {import("./force_curve.js").FeelPart} [feel]
 * @property {import("./skin_view.js").SkinPart} [skin]
 * @property {import("./findings.js").Note[]} [notes]
 * @property {import("../c_arm_console/arm_screen.js").Pointed | null} [entry] the mark, in the picture in which it was set
 * @property {import("./debrief.js").DebriefPart | null} [debrief]
 * @property {import("./replay_card.js").ReplayPart | null} [replay] once the session has ended
 * @property {import("../bedside_monitor/bedside_monitor.js").MonitorMessage} [monitor]
 * @property {{ done: import("./treat_card.js").Done[] }} [treat] what was done for the patient
 * @property {import("./treat_card.js").TreatOffer} treat_offer
 * @property {string} notice why the last act could not be done
 * @property {string} keys what keys do on the live screen
 */
/** @typedef {import("./room_head.js").HeadPart & RoomOffer & RoomCards & RoomPart} RoomPage */

/* Which way a key pushes the needle. */
const PUSH_KEYS = { e: 1, q: -1 };

export class RoomFace {
  traits = [...CONSOLE_TRAITS, "page"];

  constructor(model, sender, redraw) {
    this.model = model;
    this.sender = sender;
    this.acts = new RoomActs(sender, redraw);
    this.checklist = new ChecklistCard(this.acts);
    this.syringe = new SyringeCard(this.acts);
    this.treat = new TreatCard(this.acts, redraw);
    this.monitor = new BedsideMonitor(redraw);
    this.banner = new RoomBanner(this.acts);
    this.sound = new RoomSound(redraw);
    this.hold = new NeedleHold({
      send: (act, more) => this.acts.send(act, more),
      isIdle: () => sender.isIdle(),
      page: () => this.page,
    });
    this.replay = new ReplayCard(this.acts, redraw, () => sender.isIdle());
    this.sheets = new RoomSheets(redraw);
    this.narrow = new NarrowWindow(redraw);
    this.console = new ArmConsole({ model, sender, redraw }, { onPoint: this.mark, onKey: this.push });
    this.window = new WindowFill(this.filled, () => this.keys.list.isOpen);
    this.redraw = redraw;
    this.keys = new RoomKeys({
      console: this.console,
      window: this.window,
      openSheet: (number) => this.isSheeted && this.sheets.chooseNumber(number),
      closeMessage: () => this.banner.close(),
      shoot: this.shoot,
      press: this.press,
    });
    /** @type {import("lit-html/directives/ref.js").Ref<HTMLElement>} */
    this.debriefPlace = createRef();
    /** @type {import("lit-html/directives/ref.js").Ref<HTMLElement>} */
    this.bar = createRef();
    /** @type {IntersectionObserver | undefined} */
    this.arrival = undefined;
    /* Whether a debrief stood there when the page was drawn last; null before that. */
    this.hadDebrief = null;
  }

  /* What has opened the room takes it away again, once its window is left. */
  filled = () => {
    this.redraw();
    if (this.wayBack && !this.window.isFilled) {
      this.section.dispatchEvent(new CustomEvent("sympblock-room-left", { bubbles: true }));
    }
  };

  get wayBack() {
    return this.model.get("way_back");
  }

  /** @returns {RoomPage} */
  get page() {
    return this.model.get("page");
  }

  /* The act fits into the window without scrolling; a debrief is read like a page. */
  get isCockpit() {
    return this.window.isFilled && !this.page.is_finished;
  }

  /* One card is open at a time: in the whole window, and in the page of a phone. */
  get isSheeted() {
    return this.isCockpit || (this.narrow.isNarrow && !this.page.is_finished);
  }

  get className() {
    const filled = this.window.isFilled ? "sympblock-room-filled" : "";
    return `sympblock-console sympblock-beside sympblock-room ${filled} ${this.isCockpit ? "sympblock-room-cockpit" : ""} ${this.page.debrief ? "sympblock-room-over" : ""}`;
  }

  get refusal() {
    return this.acts.refusal || this.page.notice;
  }

  /* Whether it can be marked now, and why not, is said in Python. */
  /** @param {import("../c_arm_console/picture_place.js").Share} at */
  mark = (at) => this.acts.send("mark", { at });

  /** @param {KeyboardEvent} event */
  push = (event) => {
    const key = event.key.toLowerCase();
    const way = PUSH_KEYS[key];
    const [small, middle] = this.page.pushes_mm;
    const isFast = event.shiftKey;
    if (way && !event.repeat) this.hold.begin(way, { isFast, key, firstMm: isFast ? middle : small });
    return Boolean(way);
  };

  press = (/** @type {string} */ id) => this.sender.send({ event: "press", id });

  shoot = () => this.press("shot");

  keep = () => this.press("keep");

  get hasPicture() {
    return this.model.get("view").controls.some(({ id, enabled }) => id === "keep" && enabled);
  }

  /** @returns {import("./syringe_card.js").Subtraction} */
  get subtraction() {
    const button = this.model.get("view").controls.find(({ id }) => id === "subtract");
    return { isOn: button?.label === "Stop subtraction", isShown: this.isSheeted, press: this.press };
  }

  /** @param {RoomPage} page */
  stage(page) {
    const { live } = this.console;
    live.above = this.banner.template(this.refusal);
    live.pointed = page.entry ?? null;
    live.emptyWords = page.is_finished ? "No image had been taken yet." : FIRST_IMAGE;
    live.show();
    return html`<div class="sympblock-console-stage sympblock-kept">
      ${guide(page.guided && !page.is_finished ? page.guide : undefined)}
      ${this.console.screens()}
      <div class="sympblock-room-near">${this.taking(page)}</div>
      ${this.isCockpit ? [this.watched(page), vitals(page)] : nothing}
    </div>`;
  }

  /* After the session there is nothing to take pictures of. */
  /** @param {RoomPage} page */
  taking(page) {
    if (page.is_finished) return this.console.foldButton();
    return html`${viewRow(this.acts, { shoot: this.shoot, keep: this.keep, hasPicture: this.hasPicture })}
      ${this.console.row()}`;
  }

  screens(page) {
    return html`${this.console.waiting()}${this.stage(page)}
      <p class="sympblock-console-keys" ?hidden=${page.is_finished}>${CONSOLE_HELP} ${page.keys} Press ? for a list of all keys.</p>`;
  }

  goOn(page) {
    if (!this.isSheeted || !page.needle) return nothing;
    return html`<p>${roomButton("Go on to the checklist", () => this.sheets.choose("checklist"))}</p>`;
  }

  /* In a wide page the back lies below needle and syringe; where one card is open at a time it has one of its own. */
  needle(page) {
    const skin = this.isSheeted ? nothing : skinView(page.skin);
    return [needleCard(this.acts, page, this), this.syringe.template(page, this.subtraction), skin];
  }

  /* In the whole window the patient is watched whichever card is open. */
  watched(page) {
    return page.monitor && !page.is_finished ? this.monitor.template(page.monitor) : nothing;
  }

  treatSheet(page) {
    if (!page.needle || page.is_finished) return [];
    const monitor = this.isCockpit ? nothing : this.watched(page);
    return [{ id: "treat", name: "Treat", content: this.treat.template(page, monitor) }];
  }

  skinSheet(page) {
    if (!this.isSheeted || !page.needle) return [];
    return [{ id: "skin", name: "Skin view", content: skinView(page.skin) }];
  }

  /* While a patient is on the way there is nobody to act on. */
  acting(page) {
    if (page.replay) return [{ id: "replay", name: "Replay", content: this.replay.template(page.replay) }];
    if (!page.needle || page.is_finished) return [];
    return [
      { id: "checklist", name: "Checklist", content: this.checklist.template(page) },
      { id: "needle", name: "Needle", content: this.needle(page) },
      { id: "time", name: "Time", content: timeCard(this.acts, page, this.wayBack) },
    ];
  }

  /** @param {RoomPage} page @param {import("../core/panel.js").PanelParts} parts */
  aside(page, { controls, body, share }) {
    const head = roomHead(this.acts, page, this.goOn(page));
    // The bar of a narrow page has no room for more.
    const patient = { id: "patient", name: "Patient", content: this.narrow.isNarrow ? [head, share] : head };
    const findingsSheet = { id: "findings", name: "Findings", content: page.needle ? findings(page.notes) : nothing };
    this.sheets.need(neededSheet(page));
    return this.sheets.template(
      [
        ...(page.is_finished ? [] : [patient]),
        ...this.acting(page),
        ...(page.needle ? [findingsSheet] : []),
        // After the session its replay comes first, and who is next follows.
        ...(page.is_finished ? [patient] : []),
        { id: "arm", name: "C-arm", content: this.arm(page, controls) },
        { id: "dose", name: "Dose", content: body },
        ...this.skinSheet(page),
        ...this.treatSheet(page),
      ],
      this.isSheeted,
    );
  }

  /* Once nothing is taken any more, the C-arm only changes how the pictures are shown. */
  arm(page, controls) {
    if (!page.is_finished) return html`<h4 class="sympblock-room-heading">C-arm</h4>${controls}`;
    return html`<details class="sympblock-room-arm"><summary>C-arm and how its images are shown</summary>${controls}</details>`;
  }

  debrief(page) {
    return html`<div class="sympblock-room-debrief" role="region" aria-label="Debrief" tabindex="-1"
      ?hidden=${!page.debrief} ${ref(this.debriefPlace)}>${page.debrief ? debrief(this.acts, page.debrief, this.watch) : nothing}</div>`;
  }

  /* The card stands beside the pictures, far above the end of a debrief. */
  watch = () => {
    const card = /** @type {HTMLElement} */ (this.section.querySelector('[aria-label="Replay"]'));
    card.scrollIntoView({ block: "nearest" });
    card.querySelector("button").focus();
  };

  head(title, share) {
    const words = this.window.isFilled ? this.wayBack || "Leave the full window" : "Fill the window";
    return html`<div class="sympblock-room-bar" ${ref(this.bar)}>
      ${title}
      ${this.narrow.isNarrow ? nothing : share}
      ${roomButton("?", this.keys.list.open, { label: "Keys of the room" })}
      ${roomButton(words, () => this.window.toggle(this.section), { className: "sympblock-room-fill" })}
    </div>`;
  }

  get section() {
    return this.bar.value.parentElement;
  }

  /** @param {import("../core/panel.js").PanelParts} parts */
  lay = (parts) => {
    const { page } = this;
    if (!page.needle)
      for (const part of [this.checklist, this.syringe, this.treat, this.monitor, this.banner, this.sound])
        part.forget();
    else {
      if (page.is_finished) this.banner.rest();
      else this.banner.hear(page.notes, page.needle.is_in);
      this.sound.hear(page.feel.told);
    }
    return [
      this.head(parts.title, parts.share),
      bench(this.screens(page), this.aside(page, parts)),
      this.debrief(page),
      parts.problem,
      parts.said,
      this.keys.list.template(),
    ];
  };

  drawn() {
    this.keys.listenOn(this.section);
    this.keys.focus.settle();
    if (this.isSheeted) this.sheets.keepFocus();
    this.showDebrief();
    this.fillAtFirst();
  }

  /* A page that holds the room alone opens with it in the whole window, as soon as it is seen there. */
  fillAtFirst() {
    if (this.arrival || !this.model.get("fills_window")) return;
    this.arrival = new IntersectionObserver((seen) => {
      if (!seen.some((entry) => entry.isIntersecting)) return;
      this.arrival.disconnect();
      this.window.fill(this.section);
      this.focusTitle();
    });
    this.arrival.observe(this.section);
  }

  /* All else in the page is silenced: without the focus in the room, its keys would not be heard. */
  focusTitle() {
    const title = this.section.querySelector("h3");
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  }

  /* Who ends a session is taken to its debrief; who opens a page on one is not. */
  showDebrief() {
    const hasDebrief = Boolean(this.page.debrief);
    if (hasDebrief && this.hadDebrief === false) {
      this.debriefPlace.value.focus({ preventScroll: true });
      this.debriefPlace.value.scrollIntoView({ block: "start" });
    }
    this.hadDebrief = hasDebrief;
  }

  stop() {
    this.arrival?.disconnect();
    this.hold.end();
    this.replay.stop();
    this.sound.stop();
    this.monitor.stop();
    this.window.stop();
    this.narrow.stop();
    this.console.stop();
  }
}

/** @type {import("../core/panel.js").FaceMaker} */
export const roomFace = (model, sender, redraw) => new RoomFace(model, sender, redraw);
