// @ts-check
// Has what is new stored soon, but seldom: many learning systems hold the page up meanwhile.

/** A design choice: the verdict stands on the page before the learning system is asked. */
const AFTER_MS = 500;
/** A design choice: no more often than this, however fast somebody answers. */
const BETWEEN_MS = 10_000;

export class SparingCommit {
  /** @param {() => void} commit */
  constructor(commit) {
    this.commit = commit;
    this.last_ms = Number.NEGATIVE_INFINITY;
    /** @type {ReturnType<typeof setTimeout> | null} */
    this.timer = null;
  }

  /** @param {boolean} [isUrgent] true for what shall not wait for its turn */
  soon(isUrgent = false) {
    if (this.timer !== null && !isUrgent) return;
    this.stop();
    const wait_ms = isUrgent ? AFTER_MS : Math.max(AFTER_MS, this.last_ms + BETWEEN_MS - Date.now());
    this.timer = setTimeout(() => this.now(), wait_ms);
  }

  /** Commit what waits, if anything does. */
  now() {
    if (this.timer === null) return;
    this.stop();
    this.last_ms = Date.now();
    this.commit();
  }

  stop() {
    clearTimeout(this.timer);
    this.timer = null;
  }
}
