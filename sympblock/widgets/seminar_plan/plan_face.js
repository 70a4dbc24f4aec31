/* The clock of a seminar above its stages; what is said of wrong answers is folded. */
import { html, nothing } from "lit-html";
import { sourcesLine } from "../core/sources.js";
import { leftWords, readClock } from "./stage_clock.js";

const TICK_MS = 500;

/** @typedef {{ choice: string, because: string, say: string }} Expected */

/** @type {import("../core/panel.js").FaceMaker} */
export function planFace(model, _sender, redraw) {
  const timer = setInterval(() => model.get("clock").begun_ms !== null && redraw(), TICK_MS);
  return {
    className: "sympblock-plan",
    traits: ["plan", "clock"],
    lay: ({ title, controls, problem, words, said }) => {
      const plan = model.get("plan");
      const reading = readClock(model.get("clock"), Date.now());
      return html`${title}${controls}${problem}${clock(reading, plan)}${opening(plan)}
        <ol class="sympblock-plan-stages">${plan.stages.map((stage, i) => stageLine(stage, i === reading?.at))}</ol>
        <details class="sympblock-plan-paper"><summary>The plan on paper</summary>${words}</details>${said}`;
    },
    stop: () => clearInterval(timer),
  };
}

function clock(reading, { stages, minutes, end }) {
  if (!reading) {
    return html`<p class="sympblock-plan-idle">The clock is not running. The plan takes ${minutes} minutes and ends at ${end}.</p>`;
  }
  const { at, leftS, endLeftS, doneShare } = reading;
  const next = stages[at + 1]?.title;
  /* Only a change of the stage is spoken; seconds would drown everything else. */
  return html`<div class="sympblock-plan-clock ${leftS < 0 ? "sympblock-plan-over" : ""}">
    <p class="sympblock-plan-now"><span class="sympblock-plan-kind">Now</span> <strong aria-live="polite">${stages[at].title}</strong></p>
    <p class="sympblock-plan-left" role="timer"><b>${leftWords(leftS)}</b> ${leftS < 0 ? "min over" : "min left"}</p>
    <div class="sympblock-plan-bar" aria-hidden="true"><i style="inline-size: ${doneShare * 100}%"></i></div>
    <p class="sympblock-plan-next"><span class="sympblock-plan-kind">Next</span> ${next || "the end"}</p>
    <p class="sympblock-plan-end">${endLeftS < 0 ? "Over the end by" : "To the end"} ${leftWords(endLeftS)} min</p>
  </div>`;
}

function opening({ promise, group, prepare }) {
  return html`<div class="sympblock-plan-opening">
    <p>${promise}</p><p>${group}</p>
    <details><summary>What to prepare (${prepare.length})</summary><ul>${prepare.map((each) => html`<li>${each}</li>`)}</ul></details>
  </div>`;
}

function stageLine(stage, isNow) {
  return html`<li class="sympblock-plan-stage" aria-current=${isNow ? "step" : nothing}>
    <p class="sympblock-plan-at">${stage.at}<small>${stage.minutes} min</small></p>
    <div>
      <h4>${isNow ? html`<span class="sympblock-plan-mark">Now</span> ` : nothing}${stage.title}</h4>
      <p>${stage.do}</p>
      ${stage.say ? html`<p class="sympblock-plan-say"><b>Say:</b> “${stage.say}”</p>` : nothing}
      ${sourcesLine(stage.sources)}
      ${stage.questions.map(questionPart)}
    </div>
  </li>`;
}

function questionPart({ stem, question, key, expect, then, sources }) {
  return html`<details class="sympblock-plan-question"><summary>Question: ${question}</summary>
    <p>${stem}</p>
    <p><b>Correct:</b> ${key}</p>
    ${expect.length ? html`<dl>${expect.map(expected)}</dl>` : nothing}
    ${then ? html`<p><b>Then say:</b> “${then}”</p>` : nothing}
    ${sourcesLine(sources)}
  </details>`;
}

/** @param {Expected} answer */
function expected({ choice, because, say }) {
  return html`<div><dt>If they choose “${choice}”</dt>
    <dd><b>Because:</b> ${because}</dd><dd><b>Say:</b> “${say}”</dd></div>`;
}
