/* Clock, monitor, patient and acts of a drill. What follows from an act is decided in Python. */
import { html, nothing } from "lit-html";
import { createRef, ref } from "lit-html/directives/ref.js";
import { BedsideMonitor } from "../bedside_monitor/bedside_monitor.js";
import { ActList } from "./act_list.js";
import { DrillClock } from "./drill_clock.js";
import { showPlayhead } from "./playhead.js";

/**
 * @typedef {object} Room
 * @property {string} phase
 * @property {string} [clock]
 * @property {number} [pace]
 * @property {string} [told]
 * @property {string} [speech] what the patient says, or how the patient is silent
 * @property {string[]} [signs]
 * @property {{ clock: string, words: string }[]} [log]
 * @property {string} [refused]
 * @property {{ at_s: number, last_s: number, playhead_mm: import("./playhead.js").Playhead }} [replay] where the replay stands, how far it goes, and where that is in the chart
 */

const PACE_WORDS = (/** @type {number} */ pace) => (pace ? `× ${pace}` : "Pause");
const PACE_LABEL = (/** @type {number} */ pace) => (pace ? `Time runs ${pace} times as fast` : "Pause the time");
const clockWords = (/** @type {number} */ atS) =>
  `${Math.floor(atS / 60)}:${String(Math.floor(atS % 60)).padStart(2, "0")}`;

class DrillFace {
  className = "sympblock-drill";
  traits = ["room", "monitor", "toolbox"];

  constructor(model, sender, redraw) {
    this.model = model;
    this.sender = sender;
    this.acts = new ActList(sender.send, redraw);
    this.clock = new DrillClock(sender, () => this.room);
    this.redraw = redraw;
    /** @type {BedsideMonitor | null} */
    this.monitor = null;
    this.phase = "";
    /* Whether the control that had the focus has gone with the last phase. */
    this.hasTurned = false;
    /** @type {import("lit-html/directives/ref.js").Ref<HTMLElement>} */
    this.bedPlace = createRef();
    /* How fast the replay runs once it is played. */
    this.replayPace = 1;
  }

  /** @returns {Room} */
  get room() {
    return this.model.get("room");
  }

  paces() {
    const { pace, clock } = this.room;
    const button = (/** @type {number} */ each) => html`<button type="button" class="sympblock-panel-button"
      aria-pressed=${String(each === pace)} aria-label=${PACE_LABEL(each)} data-pace=${each}
      @click=${() => this.sender.send({ event: "pace", pace: each })}>${PACE_WORDS(each)}</button>`;
    return html`<div class="sympblock-drill-clock" role="group" aria-label="Time of the drill">
      <output class="sympblock-drill-time" aria-label="Time since you came">${clock}</output>
      ${this.model.get("toolbox").paces.map(button)}
    </div>
    ${this.now()}`;
  }

  /* One line that is always there: what stands below it never moves. */
  now() {
    const { pace, log, refused } = this.room;
    const last = log.at(-1);
    const done = last ? `${last.clock} ${last.words}` : "";
    const words = pace ? done || "Nothing done yet." : `The time stands still: × 1 lets it run. ${done}`;
    return html`<p class="sympblock-panel-problem" role="alert" ?hidden=${!refused}>${refused}</p>
      <p class="sympblock-drill-now" role="status" ?hidden=${refused}>${words}</p>`;
  }

  /** @param {number} pace */
  setPace(pace) {
    if (pace) this.replayPace = pace;
    this.sender.send({ event: "pace", pace });
  }

  toggleReplay = () => this.setPace(this.room.pace ? 0 : this.replayPace);

  /* A slider has no use for the space bar of its own. */
  replayKey = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    this.toggleReplay();
  };

  look = (/** @type {Event & { target: HTMLInputElement }} */ { type, target }) => {
    // A slider that is dragged is not queued up; where it is let go counts.
    if (type === "change" || this.sender.isIdle()) this.sender.send({ event: "look", second: Number(target.value) });
  };

  replaySpeed(/** @type {number} */ each) {
    const isOn = each === (this.room.pace || this.replayPace);
    const press = () => {
      this.replayPace = each;
      if (this.room.pace) this.setPace(each);
      else this.redraw();
    };
    return html`<button type="button" class="sympblock-panel-button" aria-pressed=${String(isOn)} data-speed=${each}
      aria-label="Replay ${each} times as fast" @click=${press}>${PACE_WORDS(each)}</button>`;
  }

  replay() {
    const { pace, clock, replay } = this.room;
    const speeds = this.model.get("toolbox").paces.filter(Boolean);
    return html`<div class="sympblock-drill-clock sympblock-drill-replay" role="group" aria-label="Replay">
      <output class="sympblock-drill-time" aria-label="Time since you came">${clock}</output>
      <button type="button" class="sympblock-panel-button" data-replay @click=${this.toggleReplay}
        >${pace ? "Pause replay" : "Play replay"}</button>
      ${speeds.map((each) => this.replaySpeed(each))}
      <input type="range" min="0" max=${replay.last_s} step="1" .value=${String(replay.at_s)} aria-label="Replay: time since you came"
        aria-valuetext=${clockWords(replay.at_s)} @input=${this.look} @change=${this.look} @keydown=${this.replayKey}>
    </div>`;
  }

  patient() {
    const { speech, signs } = this.room;
    return html`<section class="sympblock-drill-patient" aria-label="The patient" aria-live=${this.room.phase === "running" ? "polite" : "off"}>
      <p class="sympblock-drill-speech">${speech}</p>
      <p>${signs.length ? `You notice: ${signs.join("; ")}.` : "You notice nothing else."}</p>
    </section>`;
  }

  log() {
    const { log } = this.room;
    return html`<section class="sympblock-drill-log" aria-label="What you did">
      <h5>What you did</h5>
      ${
        log.length
          ? html`<ol>${log.map(({ clock, words }) => html`<li><span>${clock}</span> ${words}</li>`)}</ol>`
          : html`<p>Nothing yet.</p>`
      }
    </section>`;
  }

  screen() {
    this.monitor ??= new BedsideMonitor(this.redraw);
    return html`${this.monitor.template(this.model.get("monitor"))}${this.patient()}`;
  }

  /** @param {unknown} pictures */
  bed(pictures) {
    const { phase, told } = this.room;
    if (phase !== "running" && phase !== "over") return html`<div ${ref(this.bedPlace)} hidden></div>`;
    const isRunning = phase === "running";
    return html`<div class="sympblock-drill-bed" ${ref(this.bedPlace)}>
      <div class="sympblock-drill-screen">
        <p class="sympblock-drill-told">${told}</p>
        ${isRunning ? this.paces() : this.replay()}
        ${this.screen()}
      </div>
      ${isRunning ? this.acts.template(this.model.get("toolbox")) : nothing}
      <div class="sympblock-drill-done">${isRunning ? nothing : pictures}${this.log()}</div>
    </div>`;
  }

  /** @param {import("../core/panel.js").PanelParts} parts */
  lay = ({ title, controls, problem, pictures, words, said }) => {
    const { phase } = this.room;
    // Another drill has another patient.
    if (phase === "running" && this.phase !== "running") this.monitor?.forget();
    this.hasTurned = Boolean(this.phase) && phase !== this.phase;
    this.phase = phase;
    return [title, controls, problem, this.bed(pictures), words, said];
  };

  drawn = () => {
    this.acts.settle();
    const section = this.bedPlace.value.parentElement;
    showPlayhead(section.querySelector("svg.sympblock-scene"), this.room.replay?.playhead_mm);
    if (this.hasTurned) this.lead(section);
    this.hasTurned = false;
  };

  /* The button that was pressed has gone; who works elsewhere meanwhile is left alone. */
  lead(/** @type {HTMLElement} */ section) {
    const { activeElement } = document;
    if (activeElement && activeElement !== document.body && !section.contains(activeElement)) return;
    const title = section.querySelector("h3");
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
    section.scrollIntoView({ block: "start" });
  }

  stop() {
    this.clock.stop();
    this.monitor?.stop();
  }
}

/** @type {import("../core/panel.js").FaceMaker} */
export const drillFace = (model, sender, redraw) => new DrillFace(model, sender, redraw);
