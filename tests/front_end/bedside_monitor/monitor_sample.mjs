// A monitor as Python describes it. Import it before any module of the widget.
import { place, settled, window } from "../page.mjs";

export { place, settled, window };

/** @returns {any} */
export const beat = (seconds = 0.8, more = {}) => ({
  seconds,
  beep_s: 0.2,
  lines: { ecg: [0, 1, 0], pleth: [0, 0.5, 0] },
  ...more,
});

/** @returns {any} */
export const vital = (id, more = {}) => ({
  id,
  name: `Name of ${id}`,
  short: id.toUpperCase(),
  value: "75",
  unit: "/min",
  words: "75 a minute",
  limits: "50–120",
  limits_words: "The alarm sounds below 50 or above 120.",
  note: "",
  alarm: "",
  size: 75,
  said_step: 10,
  ...more,
});

/** @returns {any} */
export const alarm = (id, priority = "high") => ({
  id,
  name: `Name of ${id}`,
  priority,
  priority_words: `${priority} priority`,
  words: `Words of ${id}`,
});

/** @returns {any} */
export const message = (more = {}) => ({
  is_running: true,
  vitals: [vital("heart_rate"), vital("pressure", { value: "", words: "not measured yet", size: null })],
  alarms: [],
  heart: { cycles: [beat()], ripples: {} },
  breath: { cycles: [{ seconds: 4, beep_s: null, lines: { breath: [0, 1, 0] } }], ripples: {} },
  traces_words: "ECG: regular narrow complexes.",
  saturation_percent: 98,
  ...more,
});

/** An audio context that notes the pitch and the time of what was started. @returns {any} */
export function audio() {
  const made = {
    heard: [],
    currentTime: 100,
    createGain: () => ({ gain: { setValueAtTime() {}, exponentialRampToValueAtTime() {} }, connect() {} }),
    createOscillator() {
      const node = {
        frequency: { value: 0 },
        connect() {},
        start: (at) => made.heard.push({ hertz: node.frequency.value, at }),
        stop() {},
      };
      return node;
    },
    destination: {},
    resume() {},
    suspend() {},
    close() {},
  };
  return made;
}
