// @ts-check
/* Where a seminar is in its plan. The plan and its minutes come from Python; here they are only counted down. */

/** @typedef {{ begun_ms: number | null, lasts_s: number[] }} ClockView */
/** @typedef {{ at: number, leftS: number, endLeftS: number, doneShare: number }} Reading `at` is the place of the stage that is on */

/**
 * Read the clock; null while it stands. The last stage does not end: what is over is negative.
 * @param {ClockView} clock
 * @param {number} nowMs
 * @returns {Reading | null}
 */
export function readClock({ begun_ms, lasts_s }, nowMs) {
  if (begun_ms === null) return null;
  const goneS = Math.max(0, (nowMs - begun_ms) / 1000);
  let [at, beganS] = [0, 0];
  while (at < lasts_s.length - 1 && goneS >= beganS + lasts_s[at]) {
    beganS += lasts_s[at];
    at += 1;
  }
  const intoS = goneS - beganS;
  const wholeS = lasts_s.reduce((sum, each) => sum + each, 0);
  return {
    at,
    leftS: lasts_s[at] - intoS,
    endLeftS: wholeS - goneS,
    doneShare: Math.min(1, intoS / Math.max(1, lasts_s[at])),
  };
}

/**
 * Write seconds as minutes and seconds.
 * @param {number} seconds
 */
export function leftWords(seconds) {
  const whole = Math.floor(Math.abs(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
