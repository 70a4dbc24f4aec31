/* The controls of a panel: each shows what the learner last did with it, or what Python says. */
import { html, noChange } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import { NumberField } from "./number_field.js";
import { patientField } from "./patient_field.js";
import { TextField } from "./text_field.js";

/** @typedef {{ kind: string, id: string, label: string, value?: any, enabled?: boolean, layout?: string, [more: string]: any }} Control */

/** What counts for a control while its last gesture is not yet answered: the learner's own value. */
const shown = (control, desk) => desk.sender.pending(control.id) ?? control.value;

/* No white space between the tags of a label: it would become part of its name. */
function radios(control, desk) {
  const now = shown(control, desk);
  const option = ({ value, label }, index) => html`<label class="sympblock-panel-option"><input
    type="radio" name="${desk.uid}-${control.id}" id="${desk.uid}-${control.id}-${index}" .value=${value}
    .checked=${live(value === now)} @change=${() => desk.set(control.id, value)}><span>${label}</span></label>`;
  return html`<fieldset class="sympblock-panel-choice sympblock-panel-${control.layout}" data-control=${control.id}
    ?disabled=${control.enabled === false}>
    <legend>${control.label}</legend>
    <div class="sympblock-panel-options">${repeat(control.options, ({ value }) => value, option)}</div>
  </fieldset>`;
}

/* Many options in a little room. */
function menu(control, desk) {
  const now = shown(control, desk);
  const id = `${desk.uid}-${control.id}`;
  return html`<div class="sympblock-panel-menu" data-control=${control.id}>
    <label for=${id}>${control.label}</label>
    <select id=${id} ?disabled=${control.enabled === false} @change=${(event) => desk.set(control.id, event.target.value)}>
      ${control.options.map(({ value, label }) => html`<option .value=${value} .selected=${live(value === now)}>${label}</option>`)}
    </select>
  </div>`;
}

function slider(control, desk) {
  const value = shown(control, desk);
  const words = `${Number(Number(value).toFixed(2))} ${control.unit}`.trim();
  const id = `${desk.uid}-${control.id}`;
  /* The thumb stays under the finger while it is held. */
  return html`<div class="sympblock-panel-range" data-control=${control.id}>
    <label for=${id}>${control.label}</label>
    <output for=${id}>${words}</output>
    <input id=${id} type="range" min=${control.min} max=${control.max} step=${control.step} aria-valuetext=${words}
      .value=${desk.held.has(control.id) ? noChange : live(String(value))}
      @pointerdown=${() => desk.hold(control.id)}
      @input=${(event) => desk.set(control.id, Number(event.target.value))}>
  </div>`;
}

function toggle(control, desk) {
  return html`<label class="sympblock-panel-toggle" data-control=${control.id}><input
    type="checkbox" .checked=${live(shown(control, desk))}
    @change=${(event) => desk.set(control.id, event.target.checked)}><span>${control.label}</span></label>`;
}

/* Ticks are sent all together: two that are set quickly must not undo each other. */
function checks(control, desk) {
  const now = () => shown(control, desk);
  const ticked = (value, isOn) => (isOn ? [...now(), value] : now().filter((other) => other !== value));
  const option = ({ value, label }) => html`<label class="sympblock-panel-toggle"><input
    type="checkbox" .checked=${live(now().includes(value))} ?disabled=${control.enabled === false}
    @change=${(event) => desk.set(control.id, ticked(value, event.target.checked))}><span>${label}</span></label>`;
  return html`<fieldset class="sympblock-panel-choice sympblock-panel-checks" data-control=${control.id}>
    <legend>${control.label}</legend>
    <div class="sympblock-panel-options">${repeat(control.options, ({ value }) => value, option)}</div>
  </fieldset>`;
}

/* A button that makes no sense now keeps the focus, so that a keyboard user does not lose the place. */
function button(control, desk) {
  return html`<button type="button" class="sympblock-panel-button" data-control=${control.id}
    aria-disabled=${String(!control.enabled)}
    @click=${() => control.enabled && desk.sender.send({ event: "press", id: control.id })}>${control.label}</button>`;
}

const TEMPLATES = {
  choice: (control, desk) => (control.layout === "menu" ? menu : radios)(control, desk),
  range: slider,
  toggle,
  button,
  checks,
  patient: (control, desk) => patientField(control, desk.uid, (typed) => desk.set(control.id, typed)),
  number: (control, desk) => desk.typedField(control).template(control),
  text: (control, desk) => desk.typedField(control).template(control),
};

/* Kinds whose text is the learner's while it is typed. */
const TYPED = { number: NumberField, text: TextField };

/* What the controls of one panel share. */
export class Desk {
  /** @param {import("./sender.js").Sender} sender @param {string} uid */
  constructor(sender, uid) {
    this.sender = sender;
    this.uid = uid;
    /** @type {Set<string>} */
    this.held = new Set();
    /** @type {Map<string, NumberField | TextField>} */
    this.fields = new Map();
  }

  set(id, value) {
    this.sender.send({ event: "set", id, value });
  }

  hold(id) {
    this.held.add(id);
    const release = () => this.held.delete(id);
    window.addEventListener("pointerup", release, { once: true });
    window.addEventListener("pointercancel", release, { once: true });
  }

  /** @param {Control} control */
  typedField({ kind, id }) {
    const Field = TYPED[kind];
    if (!this.fields.has(id)) this.fields.set(id, new Field((message) => this.sender.send(message), this.uid));
    return this.fields.get(id);
  }

  /** @param {Control} control */
  template(control) {
    return TEMPLATES[control.kind](control, this);
  }

  /** @param {{ controls: Control[], buttons_first?: boolean }} view */
  templates({ controls, buttons_first: buttonsFirst }) {
    const key = (control) => `${control.kind} ${control.layout ?? ""} ${control.id}`;
    const drawn = (some) => repeat(some, key, (control) => this.template(control));
    const buttons = controls.filter(({ kind }) => kind === "button");
    const others = drawn(controls.filter(({ kind }) => kind !== "button"));
    const row = buttons.length ? html`<div class="sympblock-panel-buttons">${drawn(buttons)}</div>` : "";
    return buttonsFirst ? [row, others] : [others, row];
  }

  /** To be called once the page is drawn. @param {Control[]} controls */
  settle(controls) {
    for (const control of controls) if (control.kind in TYPED) this.typedField(control).settle();
  }
}
