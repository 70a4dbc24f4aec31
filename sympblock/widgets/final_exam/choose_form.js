/* The first page of the exam: what a form holds, and which one is sat. */
import { html } from "lit-html";
import { heading } from "../quiz_card/heading.js";
import { headingLevel } from "../quiz_card/view.js";
import { examOf } from "./exam_page.js";

/** @typedef {import("./exam_page.js").CardPage} CardPage */

/** @param {import("./exam_page.js").FormChoice} form */
function formRow({ form, title, words }, acts) {
  const open = () => acts.press({ event: "open", form, number: "" });
  return html`<li><button type="button" class="sympblock-button sympblock-primary" @click=${open}>Open ${title.replace("Form", "form")}</button>
    <span class="sympblock-hint">${words}</span></li>`;
}

/** @param {CardPage} page */
function groupField({ acts, uid }, { refusal, typed, most }) {
  const submit = (event) => {
    event.preventDefault();
    const field = /** @type {HTMLInputElement} */ (event.currentTarget.querySelector("input"));
    acts.press({ event: "open", form: "group", number: field.value });
  };
  const id = `${uid}-group`;
  return html`<form class="sympblock-exam-group" novalidate @submit=${submit}>
    <label for=${id}>Number of your group, 1 to ${most}</label>
    <input id=${id} type="text" inputmode="numeric" autocomplete="off" .value=${typed}
      aria-describedby="${id}-refusal" aria-invalid=${String(Boolean(refusal))}>
    <button type="submit" class="sympblock-button">Open the form of the group</button>
    <p class="sympblock-missing" id="${id}-refusal" role="status">${refusal}</p>
  </form>`;
}

/** @param {CardPage} page */
export function chooseForm(page) {
  const { view, acts, landing } = page;
  const choice = examOf(page).choice;
  const level = headingLevel(view);
  return html`${heading(level, "sympblock-big-head", "Choose a form", landing)}
    <p>Each form has ${choice.questions} questions, drawn anew by the same blueprint; two forms share ${choice.shared} at most. No feedback comes before you hand in.
      The time is shown and never ends the exam. You may leave at any question and go on another day.</p>
    <ul class="sympblock-exam-areas">${choice.areas.map(({ title, questions }) => html`<li>${title}: ${questions} questions</li>`)}</ul>
    <ul class="sympblock-exam-forms">${choice.forms.map((form) => formRow(form, acts))}</ul>
    ${groupField(page, choice)}`;
}
