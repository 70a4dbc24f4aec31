/* What is said to who listens: alarms when they begin and end, figures when they have changed, never every second. */

/* Figures rest so long; alarms do not wait. */
const REST_S = 12;

export class MonitorSpeech {
  constructor() {
    this.words = "";
    /** @type {Map<string, string>} names of the alarms that were told */
    this.told = new Map();
    /** @type {Map<string, number | null>} */
    this.sizes = new Map();
    this.restsUntilS = 0;
    this.isFirst = true;
  }

  /** Take what the monitor shows, and return what is to be said now. @param {import("./bedside_monitor.js").MonitorMessage} message @param {number} nowS */
  hear({ alarms, vitals }, nowS) {
    const told = [...this.begun(alarms), ...this.ended(alarms), ...this.changed(vitals, nowS)];
    if (told.length) this.words = told.join(" ");
    this.isFirst = false;
    return this.words;
  }

  begun(alarms) {
    const fresh = alarms.filter(({ id }) => !this.told.has(id));
    return fresh.map(({ priority_words: priority, words }) => `${priority}: ${words}.`);
  }

  ended(alarms) {
    const gone = [...this.told].filter(([id]) => !alarms.some((alarm) => alarm.id === id));
    this.told = new Map(alarms.map(({ id, name }) => [id, name]));
    return gone.map(([, name]) => `Alarm ended: ${name}.`);
  }

  changed(vitals, nowS) {
    const isDue = this.isFirst || nowS >= this.restsUntilS;
    const moved = isDue ? vitals.filter((vital) => this.hasMoved(vital)) : [];
    for (const { id, size } of moved) this.sizes.set(id, size);
    if (moved.length) this.restsUntilS = nowS + REST_S;
    return this.isFirst ? [] : moved.map(({ name, words }) => `${name}: ${words}.`);
  }

  hasMoved({ id, size, said_step: step }) {
    if (!this.sizes.has(id)) return true;
    const before = this.sizes.get(id);
    if (size === null || before === null) return size !== before;
    return Math.abs(size - before) >= step;
  }
}
