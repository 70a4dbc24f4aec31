/* A note as it is being typed: handed over once typing pauses, and at the latest when the learner turns away. */

const TYPING_PAUSE_MS = 500;

export class NoteDraft {
  /** @param {(name: string, text: string) => void} keep */
  constructor(keep) {
    this.keep = keep;
    this.name = "";
    this.text = "";
    this.handed = "";
    /** @type {ReturnType<typeof setTimeout> | null} */
    this.pause = null;
  }

  get isWaiting() {
    return this.text !== this.handed;
  }

  /** @param {string} name @param {string} text */
  begin(name, text) {
    this.name = name;
    this.text = text;
    this.handed = text;
  }

  /** @param {string} text */
  typed(text) {
    this.text = text;
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.hand(), TYPING_PAUSE_MS);
  }

  hand() {
    clearTimeout(this.pause);
    if (!this.isWaiting) return;
    this.handed = this.text;
    this.keep(this.name, this.text);
  }
}
