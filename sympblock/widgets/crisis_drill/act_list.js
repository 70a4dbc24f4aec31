/* All that can be done, by group, with a field that searches; a drug opens a form for dose, route and time. */
import { html, nothing } from "lit-html";
import { createRef, ref } from "lit-html/directives/ref.js";
import { uniqueName } from "../core/names.js";

/** @typedef {{ id: string, name: string, group: string, drug: { unit: string } | null }} Tool */
/**
 * @typedef {object} Toolbox
 * @property {{ id: string, name: string }[]} groups
 * @property {Tool[]} acts
 * @property {{ id: string, name: string }[]} routes
 * @property {{ seconds: number, name: string }[]} overs
 * @property {number[]} paces
 */

/** Return what every typed word is found in, in its name or the name of its group. @param {Toolbox} toolbox @param {string} typed */
export function found(toolbox, typed) {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const groupName = new Map(toolbox.groups.map(({ id, name }) => [id, name]));
  const text = ({ name, group }) => `${name} ${groupName.get(group)}`.toLocaleLowerCase();
  return toolbox.acts.filter((tool) => words.every((word) => text(tool).includes(word)));
}

export class ActList {
  /** @param {import("../core/sender.js").Sender["send"]} send @param {() => void} redraw */
  constructor(send, redraw) {
    this.send = send;
    this.redraw = redraw;
    this.uid = uniqueName("sympblock-drill");
    this.typed = "";
    /** The drug whose form is open. */
    this.open = "";
    /** @type {import("lit-html/directives/ref.js").Ref<HTMLInputElement>} */
    this.amount = createRef();
    /** @type {import("lit-html/directives/ref.js").Ref<HTMLInputElement>} */
    this.search = createRef();
    this.wantsAmount = false;
  }

  /* A number that was typed for one drug must not be given of another. */
  press(tool) {
    if (!tool.drug) {
      this.send({ event: "act", name: tool.id });
      return;
    }
    this.open = this.open === tool.id ? "" : tool.id;
    this.wantsAmount = Boolean(this.open);
    this.redraw();
  }

  give = (event, tool) => {
    event.preventDefault();
    const { amount, place, over } = Object.fromEntries(new FormData(event.currentTarget));
    this.send({ event: "give", name: tool.id, amount, place, over_s: Number(over) });
    this.open = "";
    this.redraw();
    this.search.value?.focus();
  };

  type = (event) => {
    this.typed = event.target.value;
    this.redraw();
  };

  /* Enter takes the one thing that is left; of several it takes none, so that nothing is done by accident. */
  enter(event, tools) {
    if (event.key !== "Enter" || tools.length !== 1) return;
    event.preventDefault();
    this.press(tools[0]);
  }

  form(tool, toolbox) {
    const field = (name) => `${this.uid}-${tool.id}-${name}`;
    const option = ({ id, seconds, name }) => html`<option value=${id ?? seconds}>${name}</option>`;
    return html`<form class="sympblock-drill-form" @submit=${(event) => this.give(event, tool)} aria-label="Give ${tool.name}">
      <label for=${field("amount")}>Dose (${tool.drug.unit})</label>
      <input ${ref(this.amount)} id=${field("amount")} name="amount" type="text" inputmode="decimal" autocomplete="off" required>
      <label for=${field("place")}>Route</label>
      <select id=${field("place")} name="place">${toolbox.routes.map(option)}</select>
      <label for=${field("over")}>How fast</label>
      <select id=${field("over")} name="over">${toolbox.overs.map(option)}</select>
      <button type="submit" class="sympblock-panel-button">Give</button>
    </form>`;
  }

  entry(tool, toolbox) {
    const isOpen = this.open === tool.id;
    const expanded = tool.drug ? String(isOpen) : nothing;
    return html`<li class=${isOpen ? "sympblock-drill-open" : ""}>
      <button type="button" class="sympblock-panel-button" data-act=${tool.id} aria-expanded=${expanded}
        @click=${() => this.press(tool)}>${tool.name}${tool.drug ? " …" : ""}</button>
      ${isOpen ? this.form(tool, toolbox) : nothing}
    </li>`;
  }

  group({ id, name }, tools, toolbox) {
    const mine = tools.filter(({ group }) => group === id);
    if (!mine.length) return nothing;
    return html`<section class="sympblock-drill-group" aria-labelledby="${this.uid}-${id}">
      <h5 id="${this.uid}-${id}">${name}</h5>
      <ul>${mine.map((tool) => this.entry(tool, toolbox))}</ul>
    </section>`;
  }

  /** @param {Toolbox} toolbox */
  template(toolbox) {
    const tools = found(toolbox, this.typed);
    return html`<section class="sympblock-drill-acts" aria-label="What you can do">
      <div class="sympblock-drill-search">
        <label for="${this.uid}-search">Search acts and drugs</label>
        <input ${ref(this.search)} id="${this.uid}-search" type="search" autocomplete="off" .value=${this.typed} @input=${this.type}
          aria-describedby="${this.uid}-hint" @keydown=${(event) => this.enter(event, tools)}>
        <span class="sympblock-panel-hint" id="${this.uid}-hint">Enter does it when one entry is left.</span>
      </div>
      ${tools.length ? nothing : html`<p>No act or drug matches.</p>`}
      <div class="sympblock-drill-groups">${toolbox.groups.map((group) => this.group(group, tools, toolbox))}</div>
    </section>`;
  }

  settle() {
    if (!this.wantsAmount) return;
    this.wantsAmount = false;
    this.amount.value?.focus();
  }
}
