// @ts-check
/* Where a seminar is in its plan. The plan and its minutes come from Python; here they are only counted down. */

/** @typedef {{ begun_ms: number | null, ahead_s: number }} ClockView */
/** @typedef {{ title: string, begins_min: number, minutes: number }} TimedStage */
/** @typedef {{ at: number, leftS: number, endLeftS: number, next: string }} Reading `at` is the place of the stage that is on */

/**
 * Read the clock; null while it stands.
 * @param {ClockView} clock
 * @param {TimedStage[]} stages
 * @param {number} nowMs
 * @returns {Reading | null}
 */
export function readClock({ begun_ms, ahead_s }, stages, nowMs) {
  if (begun_ms === null || !stages.length) return null;
  const positionS = Math.max(0, (nowMs - begun_ms) / 1000 + ahead_s);
  const at = Math.max(
    0,
    stages.findLastIndex(({ begins_min }) => begins_min * 60 <= positionS),
  );
  const endS = (i) => (stages[i].begins_min + stages[i].minutes) * 60;
  return {
    at,
    leftS: endS(at) - positionS,
    endLeftS: endS(stages.length - 1) - positionS,
    next: stages[at + 1]?.title ?? "",
  };
}

/**
 * Write seconds as minutes and seconds; what is over has a plus before it.
 * @param {number} seconds
 */
export function leftWords(seconds) {
  const whole = Math.abs(Math.trunc(seconds));
  return `${seconds <= -1 ? "+" : ""}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
