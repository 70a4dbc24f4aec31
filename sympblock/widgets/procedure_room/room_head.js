/* Which scenario is played, what it is about, and whether the steps are shown. */
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { numberedList } from "../c_arm_tasks/numbered_list.js";
import { patientField } from "../core/patient_field.js";
import { roomButton } from "./room_controls.js";

/**
 * @typedef {object} HeadPart
 * @property {{ title: string, is_done: boolean }[]} scenarios
 * @property {number} place of the scenario that is played, from 0
 * @property {string} title
 * @property {string} story
 * @property {{ words: string, field: import("../core/patient_field.js").PatientControl | null }} patient who lies there, in which
 *   scenario, and the field for another number where one can be typed
 * @property {boolean} guided true shows one step at a time
 * @property {import("./guide.js").GuideStep} [guide]
 * @property {boolean} [is_finished]
 * @property {string} shared how much of the session somebody else has done; empty if nothing
 * @property {string} unfinished what is told of a session that was left; empty if there is none
 * @property {string[]} damaged what is told of sessions that cannot be read
 */

function scenarioList(acts, { scenarios, place }) {
  const items = scenarios.map(({ title, is_done: isDone }) => ({ title, isDone }));
  const choose = (wanted) => acts.send("scenario", { place: wanted });
  return numberedList({ label: "Scenarios", each: "Scenario", done: "played", items, place, choose });
}

function guideToggle(acts, guided) {
  const change = ({ target }) => acts.choose("guided", target.checked, "guided", { value: target.checked });
  return html`<label class="sympblock-room-check">
    <input type="checkbox" .checked=${live(acts.shown("guided", guided))} @change=${change}>
    <span>Guide me step by step</span>
  </label>`;
}

/* What a group reads from the screen to play with the same person. */
function patientLine(acts, { words, field }) {
  if (!field) return html`<p class="sympblock-room-who"><strong class="sympblock-panel-who">${words}</strong></p>`;
  return patientField(field, acts.uid, (typed) => acts.send("patient", { number: typed }), words);
}

/**
 * @param {import("./room_acts.js").RoomActs} acts
 * @param {HeadPart} page
 * @param {unknown} [goOn] leads to what comes after the story
 */
export function roomHead(acts, page, goOn = nothing) {
  const damaged = page.damaged.length ? `An earlier session cannot be shown: ${page.damaged.join(" ")}` : "";
  const isAlone = page.scenarios.length === 1;
  return html`<div class="sympblock-task-head">
    ${isAlone ? nothing : scenarioList(acts, page)}
    <h4 class="sympblock-task-title">${isAlone ? "" : `Scenario ${page.place + 1} of ${page.scenarios.length}: `}${page.title}</h4>
    <p class="sympblock-task-ask">${page.story}</p>
    ${patientLine(acts, page.patient)}
    <p class="sympblock-room-left" ?hidden=${!page.shared}>${page.shared}</p>
    <p class="sympblock-room-left" ?hidden=${!page.unfinished}>
      <span>${page.unfinished} </span>${roomButton("Resume session", () => acts.send("resume"))}
    </p>
    <p class="sympblock-panel-problem" ?hidden=${!damaged}>${damaged || nothing}</p>
    ${guideToggle(acts, page.guided)}
    ${goOn}
  </div>`;
}
