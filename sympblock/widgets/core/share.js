/* "Share": the state as a code that somebody else can open, and a field for the code of somebody else. Codes are made,
   checked and opened in Python; here only letters and digits are taken from the address of the page. */
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { createRef, ref } from "lit-html/directives/ref.js";
import { uniqueName } from "./names.js";

/**
 * @typedef {object} Shared
 * @property {string} letter with which the codes of this widget begin
 * @property {string} code made last; empty if there is none
 * @property {string} about why there is none, or what it leaves out
 * @property {string} opened what came of a code that was opened
 * @property {boolean} is_refused whether the last wish could not be met
 */

const LINK = /^#code=([0-9A-Za-z]{2,2048})$/;
const HERE_ONLY = "The link opens on this computer while the course is running. On another computer, open the code.";
const ANYWHERE = "The link opens for everybody who uses the course at this address.";
const LOCAL = /^(localhost|127\.|\[::1\])/;

/** The code in an address, if it is one of this widget; empty otherwise. @param {string} hash @param {string} letter */
export function codeInLink(hash, letter) {
  const code = LINK.exec(hash)?.[1] ?? "";
  return code.startsWith(letter) ? code : "";
}

export class ShareCard {
  /** @param {any} model @param {import("./sender.js").Sender} sender @param {() => void} redraw */
  constructor(model, sender, redraw) {
    this.model = model;
    this.sender = sender;
    this.redraw = redraw;
    this.uid = uniqueName("sympblock-share");
    this.copied = "";
    this.isOpen = false;
    this.isFromLink = false;
    /** @type {import("lit-html/directives/ref.js").Ref<HTMLInputElement>} */
    this.field = createRef();
    /** @type {import("lit-html/directives/ref.js").Ref<HTMLElement>} */
    this.card = createRef();
    this.openLink();
  }

  /** @returns {Shared} */
  get shared() {
    return this.model.get("shared");
  }

  get link() {
    const { origin, pathname } = globalThis.location;
    return `${origin}${pathname}#code=${this.shared.code}`;
  }

  /* A link is followed once: after a reload the learner goes on where the session stands. */
  openLink() {
    const { hash, pathname, search } = globalThis.location;
    const code = codeInLink(hash, this.shared.letter);
    if (!code) return;
    globalThis.history.replaceState(globalThis.history.state, "", pathname + search);
    this.isFromLink = true;
    this.openOnceReady(code);
  }

  /* A code is opened by whoever lies there, so it waits while somebody is on the way. */
  openOnceReady(code) {
    const { model } = this;
    const tryNow = () => {
      if (model.get("preparing")) return;
      model.off("change:preparing", tryNow);
      this.send(code);
    };
    model.on("change:preparing", tryNow);
    this.stop = () => model.off("change:preparing", tryNow);
    tryNow();
  }

  stop() {}

  send = (text) => this.sender.send({ event: "open_code", text });

  toggled = ({ target }) => {
    if (target.open === this.isOpen) return;
    this.isOpen = target.open;
    this.copied = "";
    if (this.isOpen) this.make();
  };

  make = () => {
    this.copied = "";
    this.sender.send({ event: "share" });
  };

  open = (event) => {
    event.preventDefault();
    const text = this.field.value.value.trim();
    if (text) this.send(text);
  };

  /* Where the browser does not let a page copy, the text is marked, so that the keyboard can. */
  copy = async (text, words) => {
    try {
      await navigator.clipboard.writeText(text);
      this.copied = `${words} copied.`;
    } catch {
      this.copied = "The browser did not allow copying: mark the code and copy it.";
    }
    this.redraw();
  };

  made({ code, about }) {
    const told = about && html`<p class="sympblock-share-about">${about}</p>`;
    if (!code)
      return html`${told || nothing}<p><button type="button" class="sympblock-panel-button" @click=${this.make}>Make a code of this state</button></p>`;
    return html`${told || nothing}
      <label for="${this.uid}-code">Code of this state, ${code.length.toLocaleString("en")} characters</label>
      <input id="${this.uid}-code" class="sympblock-share-code" type="text" readonly .value=${live(code)}
        @focus=${({ target }) => target.select()}>
      <p class="sympblock-share-row">
        <button type="button" class="sympblock-panel-button" @click=${() => this.copy(code, "Code")}>Copy code</button>
        <button type="button" class="sympblock-panel-button" @click=${() => this.copy(this.link, "Link")}>Copy link</button>
        <button type="button" class="sympblock-panel-button" @click=${this.make}>Renew</button>
      </p>
      <p class="sympblock-share-note">${LOCAL.test(globalThis.location.hostname) ? HERE_ONLY : ANYWHERE}</p>`;
  }

  /** @param {Shared} shared */
  opening({ opened, is_refused: isRefused }) {
    return html`<form class="sympblock-share-open" @submit=${this.open}>
      <label for="${this.uid}-open">Open a code</label>
      <span class="sympblock-share-row">
        <input ${ref(this.field)} id="${this.uid}-open" type="text" autocomplete="off" spellcheck="false"
          autocapitalize="off" aria-describedby="${this.uid}-told" aria-invalid=${String(Boolean(opened && isRefused))}>
        <button type="submit" class="sympblock-panel-button">Open</button>
      </span>
    </form>
    <p id="${this.uid}-told" class="sympblock-share-told ${opened && isRefused ? "sympblock-share-refused" : ""}" role="status"
      >${opened || this.copied || nothing}</p>`;
  }

  /* Who followed a link is led to what it shows, which may lie far down a lesson; only a refusal needs the card. */
  hear({ opened, is_refused: isRefused }) {
    /* Before the card stands on the page, only an earlier code can have been told of. */
    if (!this.isFromLink || !opened || !this.card.value?.isConnected) return;
    this.isFromLink = false;
    this.isOpen = isRefused;
    queueMicrotask(() => this.card.value?.closest(".sympblock-panel")?.scrollIntoView({ block: "start" }));
  }

  template() {
    this.hear(this.shared);
    return html`<details class="sympblock-share" ${ref(this.card)} ?open=${live(this.isOpen)} @toggle=${this.toggled}>
      <summary>Share</summary>
      <div class="sympblock-share-card">${this.made(this.shared)}${this.opening(this.shared)}</div>
    </details>`;
  }
}
