/* The strip "The room decides": what is decided now, its options with their counts, and what comes next. */
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { uniqueName } from "../core/names.js";
import { doorTemplate } from "../poll_desk/poll_door.js";
import { pictureTemplate } from "../poll_desk/poll_screen.js";
import { lastTemplate, ledgerTemplate } from "./vote_ledger.js";

/**
 * What `vote_view.py` says of the decision that is due.
 * @typedef {{ id: string, text: string, counts: number[], percent: number, is_chosen: boolean }} Option
 * @typedef {{ id: string, heading: string, question: string, say: string, kind: string, options: Option[], tapped: number[], tapped_words: string, votes: string[], voted: string, dots: number[][][] }} Decision
 * @typedef {{ decision: Decision | null, acts: { id: string, label: string, enabled: boolean }[], status: string, can_end: boolean, is_playing: boolean, said: string, ledger: import("./vote_ledger.js").Entry[], door: import("../poll_desk/poll_desk_types.js").Door }} VotePart
 */

export class VoteStrip {
  /** @param {any} model @param {import("../core/sender.js").Sender} sender @param {() => void} redraw */
  constructor(model, sender, redraw) {
    this.model = model;
    this.sender = sender;
    this.redraw = redraw;
    this.uid = uniqueName("sympblock-vote");
    /* Of the decision that was drawn last. */
    this.heading = "";
    /* Hands that were typed and not handed over yet, by the option; they belong to one decision. */
    this.hands = { decision: "", /** @type {Map<string, string>} */ typed: new Map() };
  }

  /* A new question is read from its beginning. */
  /** @param {HTMLElement} strip */
  showTop(strip) {
    const heading = this.model.get("vote").decision?.heading ?? "";
    if (heading !== this.heading) strip.scrollTop = 0;
    this.heading = heading;
  }

  /** @param {string} id @param {any} [value] */
  send = (id, value) => this.sender.send({ event: "vote", id, ...(value === undefined ? {} : { value }) });

  /** @param {string} decision */
  typedFor(decision) {
    if (this.hands.decision !== decision) this.hands = { decision, typed: new Map() };
    return this.hands.typed;
  }

  /** @param {Decision} decision */
  useHands(decision) {
    const typed = this.typedFor(decision.id);
    const counts = decision.options.map(({ id }) => [id, Math.round(Number(typed.get(id) || 0))]);
    this.hands = { decision: "", typed: new Map() };
    this.send("hands", Object.fromEntries(counts));
  }

  /** @param {Option} option @param {string} name */
  option(option, name) {
    return html`<li class="sympblock-vote-option">
      <label><input type="radio" name=${name} .checked=${live(option.is_chosen)}
        @change=${() => this.send("choose", option.id)}><span>${option.text}</span></label>
      ${
        option.counts.length
          ? html`<span class="sympblock-vote-count"><span class="sympblock-vote-bar" aria-hidden="true"><span style=${`inline-size: ${option.percent}%`}></span></span>
        <b>${option.counts.join(" → ")}</b></span>`
          : nothing
      }
    </li>`;
  }

  /** @param {Decision} decision */
  options(decision) {
    const tapped = decision.tapped.length
      ? html`<li class="sympblock-vote-option"><span>${decision.tapped_words}</span><span class="sympblock-vote-count"><b>${decision.tapped.join(" → ")}</b></span></li>`
      : nothing;
    const chosen = decision.options.some((option) => option.is_chosen);
    return html`<fieldset class="sympblock-vote-options"><legend class="sympblock-vote-question">${decision.question}</legend>
      <ul>${tapped}${decision.options.map((option) => this.option(option, `${this.uid}-${decision.id}`))}</ul>
      ${decision.votes.length ? html`<p class="sympblock-vote-small">${decision.votes.join(" → ")}</p>` : nothing}
      ${chosen ? html`<p><button type="button" class="sympblock-vote-quiet" @click=${() => this.send("choose", "")}>Clear the selection</button></p>` : nothing}
    </fieldset>`;
  }

  /** @param {Decision} decision */
  byHands(decision) {
    const typed = this.typedFor(decision.id);
    return html`<details class="sympblock-vote-more"><summary>Count hands</summary>
      ${decision.options.map(
        ({
          id,
          text,
        }) => html`<label class="sympblock-vote-hands"><input type="number" min="0" max="1000" inputmode="numeric"
          .value=${live(typed.get(id) ?? "")} @input=${({ target }) => typed.set(id, target.value)}><span>${text}</span></label>`,
      )}
      <p><button type="button" @click=${() => this.useHands(decision)}>Use these counts</button></p>
    </details>`;
  }

  /** @param {VotePart} vote */
  acts({ acts, can_end: canEnd, decision }) {
    return html`<div class="sympblock-vote-acts" role="group" aria-label="What happens next">
      ${acts
        .filter(({ enabled, id }) => decision && (enabled || id === "do"))
        .map(
          ({ id, label, enabled }) => html`<button type="button" data-act=${id} aria-disabled=${String(!enabled)}
          class=${id === "do" ? "sympblock-vote-main" : ""} @click=${() => enabled && this.send(id)}>${label}</button>`,
        )}
      ${canEnd ? html`<button type="button" class="sympblock-vote-main" data-act="end" @click=${() => this.send("end")}>End the session and show the debrief</button>` : nothing}
    </div>`;
  }

  /** @param {VotePart} vote */
  phones({ door }) {
    const words = door.is_open ? `${door.link.replace("http://", "")}: ${door.phones}` : "Phones: the poll is closed";
    const desk = { uid: this.uid, press: this.send, set: this.send };
    return html`<details class="sympblock-vote-more"><summary>${words}</summary>
      <div class="sympblock-poll">${doorTemplate(door, desk)}</div></details>`;
  }

  /** @param {Decision} decision */
  dots({ dots }) {
    if (!dots.some((each) => each.length)) return nothing;
    const screen = /** @type {any} */ ({ dots });
    return html`<div class="sympblock-poll sympblock-vote-picture">${pictureTemplate(this.model.get("photo"), screen)}</div>`;
  }

  template() {
    /** @type {VotePart} */
    const vote = this.model.get("vote");
    const { decision, ledger, status, said } = vote;
    const heading = decision && !vote.is_playing ? decision.heading : "The room decides";
    return html`<div class="sympblock-vote" role="region" aria-label="The room decides">
      <h4>${heading}</h4>
      <p class="sympblock-vote-status" role="status">${[status, decision?.voted].filter(Boolean).join(" ")}</p>
      ${decision && !vote.is_playing ? [this.options(decision), this.dots(decision)] : nothing}
      <p class="sympblock-vote-said" role="alert" ?hidden=${!said}>${said}</p>
      ${vote.is_playing ? nothing : this.acts(vote)}
      ${lastTemplate(ledger.at(-1))}
      ${decision?.say && !vote.is_playing ? html`<details class="sympblock-vote-more"><summary>What to say</summary><p>${decision.say}</p></details>` : nothing}
      ${decision && !vote.is_playing ? this.byHands(decision) : nothing}
      ${this.phones(vote)}
      ${ledgerTemplate(ledger)}
    </div>`;
  }
}
