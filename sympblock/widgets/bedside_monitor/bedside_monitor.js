/* The bedside monitor: curves, figures and alarms of a patient, as `monitor_view.py` tells them.

   A widget that shows one makes it once, draws `template(message)` with each message of Python, and ends it with `stop`:

     this.monitor = new BedsideMonitor(redraw);
     … html`${this.monitor.template(this.model.get("monitor"))}` …
     stop() { this.monitor.stop(); }

   It needs a place inside a panel, 320 pixels wide at least. A place with little height sets `--sympblock-monitor-trace`, the
   height of one curve. Its style is `bedside_monitor.css`, which the `main.js` of the widget lists after `theme.css`, `scene.css` and `panel.css`.
*/
import { html } from "lit-html";
import { MonitorSound } from "./monitor_sound.js";
import { MonitorSpeech } from "./monitor_speech.js";
import { PIXELS_PER_S } from "./sweep.js";
import { TraceStrip } from "./trace_strip.js";
import { TrackPlayer } from "./track_player.js";
import { alarmList, vitalFigures } from "./vital_figures.js";

/**
 * What Python tells of one moment.
 * @typedef {object} MonitorMessage
 * @property {boolean} is_running false holds the curves still; what changes meanwhile is shown as a still strip
 * @property {import("./vital_figures.js").Vital[]} vitals
 * @property {import("./vital_figures.js").Alarm[]} alarms the most urgent first
 * @property {import("./track_player.js").Track} heart with the lines `ecg` and `pleth`
 * @property {import("./track_player.js").Track} breath with the line `breath`
 * @property {string} traces_words what the curves look like
 * @property {number | null} saturation_percent what the pitch of the beep follows; null = none is read
 */

/* Less than two frames of a usual screen: thirty a second, and each frame where they come slowly. */
const FRAME_MS = 25;
/* Who asked for less motion sees the curves move on in steps. */
const STEP_MS = 2000;
const COLOURS_S = 1;
/* A page that slept is not played through. */
const LONGEST_STEP_S = 3;

/* A breath takes as long as several beats: a quarter of the speed of the ECG, as on the wall. */
const BREATH_PIXELS_PER_S = PIXELS_PER_S / 4;

/** @type {import("./sweep.js").Line[]} */
const LINES = [
  { name: "ecg", low: -0.8, high: 1.3, ink: "--sympblock-monitor-ecg" },
  { name: "pleth", low: -0.05, high: 1.05, ink: "--sympblock-monitor-pleth" },
  { name: "breath", low: -0.05, high: 1.05, ink: "--sympblock-monitor-breath", pixelsPerS: BREATH_PIXELS_PER_S },
];

/** @param {MonitorMessage} one @param {MonitorMessage} [other] */
const isSameCurve = (one, other) =>
  JSON.stringify([one.heart, one.breath]) === JSON.stringify([other?.heart, other?.breath]);

/** Return what the three curves show. @param {TrackPlayer} heart @param {TrackPlayer} breath @param {number} timeS */
function valuesOf(heart, breath, timeS) {
  heart.to(timeS);
  breath.to(timeS);
  return [heart.value("ecg", timeS), heart.value("pleth", timeS), breath.value("breath", timeS)];
}

export class BedsideMonitor {
  /** @param {() => void} redraw @param {() => AudioContext | null} [makeAudio] */
  constructor(redraw, makeAudio) {
    this.sound = new MonitorSound(redraw, makeAudio);
    this.speech = new MonitorSpeech();
    this.heart = new TrackPlayer((cycle, begunS) => this.beat(cycle, begunS));
    this.breath = new TrackPlayer();
    this.strip = new TraceStrip(LINES);
    this.calm = window.matchMedia("(prefers-reduced-motion: reduce)");
    /** @type {MonitorMessage | undefined} */
    this.message = undefined;
    /* The clock of the curves stands while nothing runs. */
    this.playedS = 0;
    /* From when on the curves are being drawn. */
    this.fromS = 0;
    this.drawnMs = 0;
    this.dyedS = Number.NEGATIVE_INFINITY;
    /* Whether a strip that is held still shows another moment than the message. */
    this.isOutdated = true;
    this.place = new ResizeObserver(() => this.fit());
    this.place.observe(this.strip.canvas);
    /* Nothing is drawn before there is a patient. */
    this.frame = 0;
  }

  /** @param {MonitorMessage} message */
  hear(message) {
    if (message === this.message) return;
    if (!message.is_running && !this.message?.is_running) this.isOutdated ||= !isSameCurve(message, this.message);
    this.message = message;
    this.frame ||= requestAnimationFrame(this.tick);
    this.heart.follow(message.heart);
    this.breath.follow(message.breath);
    this.speech.hear(message, performance.now() / 1000);
    this.strip.canvas.setAttribute("aria-label", message.traces_words);
  }

  fit() {
    const { clientWidth, clientHeight } = this.strip.canvas;
    if (this.strip.resize(clientWidth, clientHeight, window.devicePixelRatio)) this.isOutdated = true;
  }

  /* A theme can change at any time; it is looked for once a second. */
  dye(nowS) {
    // A monitor that was taken away meanwhile has no colours, and keeps those it had.
    if (nowS - this.dyedS < COLOURS_S || !this.strip.canvas.isConnected) return false;
    this.dyedS = nowS;
    const style = getComputedStyle(this.strip.canvas);
    return this.strip.dye((property) => style.getPropertyValue(property));
  }

  /* A step that is longer than the strip would leave it empty. */
  get restMs() {
    return this.calm.matches ? Math.max(FRAME_MS, Math.min(STEP_MS, 800 * this.strip.windowS)) : FRAME_MS;
  }

  tick = (/** @type {number} */ nowMs) => {
    this.frame = requestAnimationFrame(this.tick);
    if (nowMs - this.drawnMs < this.restMs) return;
    const stepS = this.drawnMs ? Math.min((nowMs - this.drawnMs) / 1000, LONGEST_STEP_S) : 0;
    this.drawnMs = nowMs;
    if (this.message.is_running) this.play(nowMs / 1000, stepS);
    // A strip that is held still takes the colours of another theme, too.
    else if (this.dye(nowMs / 1000) || this.isOutdated) this.holdStill();
    this.isOutdated = false;
  };

  /** @param {number} nowS @param {number} stepS since the last time */
  play(nowS, stepS) {
    this.fromS = this.playedS;
    this.playedS += stepS;
    this.dye(nowS);
    this.sound.alarm(this.message.alarms[0]?.priority ?? "", nowS);
    this.strip.draw(this.playedS, this.valuesAt);
  }

  /* Players of their own: the strip of a moment is neither heard nor gone on from. */
  holdStill() {
    const [heart, breath] = [new TrackPlayer(), new TrackPlayer()];
    heart.follow(this.message.heart);
    breath.follow(this.message.breath);
    this.strip.page((timeS) => valuesOf(heart, breath, timeS));
  }

  valuesAt = (/** @type {number} */ timeS) => valuesOf(this.heart, this.breath, timeS);

  /* Beats that are drawn at once are heard one after the other. */
  /** @param {import("./track_player.js").Cycle} cycle @param {number} begunS */
  beat({ beep_s: beepS }, begunS) {
    if (beepS !== null) this.sound.beep(begunS + beepS - this.fromS, this.message.saturation_percent);
  }

  buttons() {
    const { sound } = this;
    const nowS = performance.now() / 1000;
    const button = (words, isPressed, press) =>
      html`<button type="button" class="sympblock-panel-button" aria-pressed=${String(isPressed)} @click=${press}>${words}</button>`;
    return html`<div class="sympblock-monitor-buttons">
      ${button("Monitor sound", sound.isOn, () => sound.turn(!sound.isOn))}
      ${sound.isOn ? button("Pause alarm sound (2 min)", sound.isPaused(nowS), () => sound.pause(nowS)) : ""}
    </div>`;
  }

  /** @param {MonitorMessage} message */
  template(message) {
    this.hear(message);
    const { alarms, vitals } = message;
    return html`<section class="sympblock-monitor" aria-label="Bedside monitor">
      <div class="sympblock-monitor-head">${alarmList(alarms)}</div>
      <div class="sympblock-monitor-screen">
        ${this.strip.canvas}
        <div class="sympblock-monitor-side">${vitalFigures(vitals)}${this.buttons()}</div>
      </div>
      <p class="sympblock-said" aria-live="polite">${this.speech.words}</p>
    </section>`;
  }

  /* Another patient: nothing that was told of the last one is told on. */
  forget() {
    this.speech = new MonitorSpeech();
  }

  stop() {
    if (this.frame) cancelAnimationFrame(this.frame);
    this.place.disconnect();
    this.sound.stop();
  }
}
