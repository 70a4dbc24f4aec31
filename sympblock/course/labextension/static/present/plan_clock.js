// @ts-check
// How long each slide may take when a lesson is given in so many minutes, and how long it has taken.

/**
 * @typedef {object} Plans
 * @property {number[]} lengths_min The lengths of a seminar that can be chosen.
 * @property {number} words_a_minute As the course measures its lessons.
 * @property {number} minutes_a_panel What a panel or a set of questions takes beside the words.
 * @property {number} least_minutes_a_slide
 */

const MINUTE_MS = 60_000;

/**
 * Share the minutes of a seminar among its slides, by their words and by what can be operated on them.
 * @param {{words: number, hasPanel: boolean}[]} slides
 * @param {number} lengthMin
 * @param {Plans} plans
 * @returns {number[]} Minutes for each slide; together they make the length.
 */
export function shareMinutes(slides, lengthMin, plans) {
  const weights = slides.map(({ words, hasPanel }) =>
    Math.max(plans.least_minutes_a_slide, words / plans.words_a_minute + (hasPanel ? plans.minutes_a_panel : 0)),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (lengthMin * weight) / sum);
}

/**
 * Write minutes as a clock shows them.
 * @param {number} minutes
 */
export function clockWords(minutes) {
  const seconds = Math.floor(minutes * 60 + 1e-6);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

export class PlanClock {
  /**
   * @param {Plans} plans
   * @param {() => number} nowMs A clock that only goes forward.
   * @param {((slides: any[]) => number[]) | null} ownShares How a seminar shares out its minutes, if it has a plan of its own.
   */
  constructor(plans, nowMs = () => performance.now(), ownShares = null) {
    this.plans = plans;
    this.nowMs = nowMs;
    this.ownShares = ownShares;
    this.lengthMin = plans.lengths_min[0];
    /** @type {number[]} */
    this.shares = [];
    /** @type {Map<object, number>} */
    this.spentMs = new Map();
    this.begunMs = nowMs();
    this.shownMs = this.begunMs;
    this.key = null;
    this.at = 0;
  }

  /** @param {{words: number, hasPanel: boolean}[]} slides */
  plan(slides) {
    this.slides = slides;
    this.shares = this.ownShares?.(slides) ?? shareMinutes(slides, this.lengthMin, this.plans);
  }

  /** @param {number} lengthMin */
  choose(lengthMin) {
    this.lengthMin = lengthMin;
    this.plan(this.slides);
  }

  /**
   * A slide comes on; one that comes back goes on counting where it left off.
   * @param {number} at Which one.
   * @param {object} key What it is known by, also after the lesson was divided anew.
   */
  show(at, key) {
    const now = this.nowMs();
    if (this.key) this.spentMs.set(this.key, (this.spentMs.get(this.key) ?? 0) + now - this.shownMs);
    Object.assign(this, { at, key, shownMs: now });
  }

  /** What both windows show, in minutes. */
  read() {
    const now = this.nowMs();
    const dueMin = this.shares.slice(0, this.at + 1).reduce((sum, share) => sum + share, 0);
    const elapsedMin = (now - this.begunMs) / MINUTE_MS;
    return {
      slideMin: ((this.spentMs.get(this.key) ?? 0) + now - this.shownMs) / MINUTE_MS,
      shareMin: this.shares[this.at] ?? 0,
      elapsedMin,
      lengthMin: this.lengthMin,
      behindMin: Math.max(0, elapsedMin - dueMin),
    };
  }

  /** The clock in words. */
  words() {
    const { slideMin, shareMin, elapsedMin, lengthMin, behindMin } = this.read();
    const late = behindMin >= 1 ? `, ${clockWords(behindMin)} behind` : "";
    return {
      slide: shareMin ? `${clockWords(slideMin)} of ${clockWords(shareMin)}` : clockWords(slideMin),
      whole: `${clockWords(elapsedMin)} of ${lengthMin}:00${late}`,
    };
  }
}
