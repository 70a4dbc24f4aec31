/* Choosing a question of the course, or typing one. */
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";

/** @typedef {import("./poll_desk_types.js").Choice} Choice */
/** @typedef {{ uid: string, set: import("./poll_desk_types.js").SetField, typed: Map<string, string> }} Setting */

const HOW = "One answer on each line. Begin a correct answer with *; without one, nobody is told what is correct.";

/**
 * @param {{ id: string, label: string, value: string, options: import("./poll_desk_types.js").Option[] }} field
 * @param {{ uid: string, set: import("./poll_desk_types.js").SetField }} setting
 */
export function selectField({ id, label, value, options }, { uid, set }) {
  return html`<p class="sympblock-poll-field"><label for=${`${uid}-${id}`}>${label}</label>
    <select id=${`${uid}-${id}`} .value=${live(value)} @change=${(event) => set(id, event.target.value)}>
      ${options.map((option) => html`<option value=${option.value} ?selected=${option.value === value}>${option.text}</option>`)}
    </select></p>`;
}

/** A text is handed over when it is left. Until then the page keeps it: a vote that arrives must not take away what is being typed. */
function textField({ id, label, value, rows = 0, hint = "" }, { uid, set, typed }) {
  const name = `${uid}-${id}`;
  const keep = (event) => typed.set(id, event.target.value);
  const hand = (event) => set(id, event.target.value);
  const shown = live(typed.get(id) ?? value);
  const described = hint ? `${name}-hint` : nothing;
  return html`<p class="sympblock-poll-field"><label for=${name}>${label}</label>
    ${
      rows
        ? html`<textarea id=${name} rows=${rows} maxlength="2000" aria-describedby=${described} .value=${shown} @input=${keep} @change=${hand}></textarea>`
        : html`<input id=${name} maxlength="400" aria-describedby=${described} .value=${shown} @input=${keep} @change=${hand}>`
    }
    ${hint ? html`<small id=${`${name}-hint`}>${hint}</small>` : nothing}</p>`;
}

/** @param {Choice} choice @param {Setting} setting */
function answerFields(choice, setting) {
  if (choice.kind === "number") {
    return html`${textField({ id: "unit", label: "Unit", value: choice.unit }, setting)}
      ${textField({ id: "low", label: "Accepted from (may stay empty)", value: choice.low }, setting)}
      ${textField({ id: "high", label: "Accepted up to (may stay empty)", value: choice.high }, setting)}`;
  }
  if (choice.kind === "hotspot") {
    return html`${selectField({ id: "lesson", label: "Lesson of the picture", value: choice.lesson, options: choice.lessons }, setting)}
      ${selectField({ id: "picture", label: "Picture", value: choice.picture, options: choice.pictures }, setting)}`;
  }
  return textField({ id: "options", label: "Answers", value: choice.options, rows: 5, hint: HOW }, setting);
}

/** @param {Choice} choice @param {Setting} setting */
function typedFields(choice, setting) {
  return html`${selectField({ id: "kind", label: "Kind of answer", value: choice.kind, options: choice.kinds }, setting)}
    ${textField({ id: "question", label: "Question", value: choice.question, rows: 2 }, setting)}
    ${answerFields(choice, setting)}`;
}

/** @param {Choice} choice @param {Setting} setting */
function courseFields(choice, setting) {
  return html`${selectField({ id: "lesson", label: "Lesson", value: choice.lesson, options: choice.lessons }, setting)}
    ${selectField({ id: "item", label: "Question", value: choice.item, options: choice.questions }, setting)}`;
}

/** @param {Choice} choice @param {Setting} setting */
function fieldsFor(choice, setting) {
  if (choice.source === "seminar") {
    return selectField(
      { id: "queued", label: "Questions of this seminar", value: choice.queued, options: choice.queue },
      setting,
    );
  }
  return choice.source === "course" ? courseFields(choice, setting) : typedFields(choice, setting);
}

/** @param {Choice} choice @param {import("./poll_desk_types.js").Press} press */
export function nextTemplate(choice, press) {
  const due = choice.next;
  if (!due) return choice.queue.length ? html`<p>All questions of this seminar have been asked.</p>` : nothing;
  return html`<p class="sympblock-poll-next">
    <button type="button" data-act="next" aria-disabled=${String(!due.enabled)} aria-keyshortcuts="q" @click=${() => due.enabled && press("next")}>Next question</button>
    <span>${due.label} <small>(key Q)</small></span></p>`;
}

/**
 * @param {Choice} choice
 * @param {Setting & { press: import("./poll_desk_types.js").Press }} desk
 */
export function choiceTemplate(choice, desk) {
  const parts = html`${selectField({ id: "source", label: "Ask", value: choice.source, options: choice.sources }, desk)}
    ${fieldsFor(choice, desk)}
    <p><button type="button" data-act="put" @click=${() => desk.press("put")}>Ask the room</button></p>`;
  if (choice.queue.length)
    return html`<details class="sympblock-poll-fold"><summary>Ask another question</summary>${parts}</details>`;
  return html`<section aria-labelledby=${`${desk.uid}-choice`}>
    <h4 id=${`${desk.uid}-choice`}>Next question</h4>
    ${parts}
  </section>`;
}
