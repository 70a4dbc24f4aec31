// @ts-check
// One session with a learning system. It answers "true" or "false" in words; what it refuses or throws breaks no lesson.

/** @typedef {{ start: string, get: string, set: string, commit: string, end: string }} Verbs names of the methods */

export class LmsSession {
  /** @param {any} api @param {Verbs} verbs */
  constructor(api, verbs) {
    this.api = api;
    this.verbs = verbs;
  }

  start() {
    return this.told(this.verbs.start, "");
  }

  /** @param {string} name @returns {string} empty if the learning system has none */
  get(name) {
    return String(this.called(this.verbs.get, name) ?? "");
  }

  /** @param {string} name @param {string} value */
  set(name, value) {
    return this.told(this.verbs.set, name, value);
  }

  commit() {
    return this.told(this.verbs.commit, "");
  }

  end() {
    return this.told(this.verbs.end, "");
  }

  /** @param {string} verb @param {string[]} words */
  told(verb, ...words) {
    return String(this.called(verb, ...words)) === "true";
  }

  /** @param {string} verb @param {string[]} words */
  called(verb, ...words) {
    try {
      return this.api[verb](...words);
    } catch {
      return null;
    }
  }
}
