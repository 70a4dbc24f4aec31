/* When what is typed is sent: once typing pauses, on Enter, and on leaving the field. */

const TYPING_PAUSE_MS = 500;

export class TypedEntry {
  /* Python may write a text in another form than it was typed in; `heard` is the text that it last took as it stood. */
  /** @param {import("./sender.js").Sender["send"]} send @param {(text: string) => string} [compared] what two texts must share to be one */
  constructor(send, compared = (text) => text) {
    this.send = send;
    this.compared = compared;
    this.control = null;
    this.sent = null;
    this.heard = null;
    this.pause = null;
  }

  get text() {
    return this.control.value === null ? "" : String(this.control.value);
  }

  hand(value) {
    clearTimeout(this.pause);
    this.pause = null;
    if (value === (this.sent ?? this.text)) return;
    this.sent = value;
    this.send({ event: "set", id: this.control.id, value });
  }

  /** @param {() => string} read */
  wait(read) {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.hand(read()), TYPING_PAUSE_MS);
  }

  /**
   * The text of the field follows what counts, once the page is drawn; while the field has the focus, or its text was
   * refused and is to be mended, its text is the learner's.
   * @param {HTMLInputElement | HTMLTextAreaElement} field
   * @param {{ keepsRefused?: boolean }} [how]
   */
  settle(field, { keepsRefused = false } = {}) {
    if (!this.control.refusal) {
      this.heard = this.sent ?? this.heard;
      this.sent = null;
    }
    if (document.activeElement !== field) {
      if (!(keepsRefused && this.control.refusal) && this.pause === null) field.value = this.text;
    } else if (
      !this.control.refusal &&
      this.pause === null &&
      field.value !== this.heard &&
      this.compared(field.value) !== this.compared(this.text)
    ) {
      /* What was typed while an answer was under way must not stand in the field without counting. */
      this.hand(field.value);
    }
  }
}
