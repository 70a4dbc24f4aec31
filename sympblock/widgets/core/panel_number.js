/* A number that is typed. Python accepts or refuses it; nothing is decided here. */
import { PANEL_CONTROLS, panelElement } from "./panel.js";

/* Typing is sent when it pauses, on Enter and on leaving the field. While the field has the focus its text is the
   learner's; afterwards it shows what counts. */
const TYPING_PAUSE_MS = 500;

function numberControl(control, send, uid) {
  const box = panelElement("div", "sympblock-panel-number");
  const label = panelElement("label", "", control.label);
  const input = document.createElement("input");
  input.type = "text";
  input.inputMode = "decimal";
  input.autocomplete = "off";
  input.setAttribute("role", "spinbutton");
  input.id = label.htmlFor = `${uid}-${control.id}`;
  const unit = panelElement("span", "sympblock-panel-unit", control.unit);
  const hint = panelElement("span", "sympblock-panel-hint");
  const refusal = panelElement("p", "sympblock-panel-refusal");
  hint.id = `${input.id}-hint`;
  refusal.id = `${input.id}-refusal`;
  input.setAttribute("aria-describedby", `${hint.id} ${refusal.id}`);
  const row = panelElement("div", "sympblock-panel-typed");
  row.append(input, unit);
  box.append(label, row, hint, refusal);
  let now = control;
  let sent = null;
  let pause = null;
  const text = () => (now.value === null ? "" : String(now.value));
  const hand = (value) => {
    clearTimeout(pause);
    pause = null;
    if (value === (sent ?? text())) return;
    sent = value;
    send({ event: "set", id: now.id, value });
  };
  input.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => hand(input.value), TYPING_PAUSE_MS);
  });
  input.addEventListener("change", () => hand(input.value));
  input.addEventListener("blur", () => {
    if (sent === null || now.refusal) input.value = text();
  });
  input.addEventListener("keydown", (event) => {
    const up = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (event.key === "Enter") hand(input.value);
    if (!up) return;
    event.preventDefault();
    /* From what stands in the field: the answer to an earlier key may still be under way. */
    const typed = input.value.trim() ? Number(input.value.replace(",", ".")) : NaN;
    const from = Number.isNaN(typed) ? now.min : typed + up * now.step;
    input.value = String(Number(Math.min(now.max, Math.max(now.min, from)).toFixed(2)));
    hand(input.value);
  });
  return {
    node: box,
    update: (next) => {
      now = next;
      hint.textContent = now.possible;
      refusal.textContent = now.refusal;
      refusal.hidden = !now.refusal;
      input.setAttribute("aria-invalid", String(Boolean(now.refusal)));
      input.setAttribute("aria-valuemin", now.min);
      input.setAttribute("aria-valuemax", now.max);
      if (now.value !== null) input.setAttribute("aria-valuenow", now.value);
      if (!now.refusal) sent = null;
      if (document.activeElement !== input) input.value = text();
      /* What was typed while an answer was under way must not stand in the field without counting. */
      else if (!now.refusal && pause === null && Number(input.value.replace(",", ".")) !== now.value) hand(input.value);
    },
  };
}

PANEL_CONTROLS.number = numberControl;
