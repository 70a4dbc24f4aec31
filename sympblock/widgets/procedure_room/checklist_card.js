/* What is done before the needle: level and side are chosen, and the items of the checklist ticked. */
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import { NOT_CHOSEN, roomCard, roomMenu, roomRow } from "./room_controls.js";

/** @typedef {{ level: string, side: string }} Plan empty until both were chosen */
/** @typedef {{ id: string, title: string, detail: string, is_done: boolean, is_open: boolean }} ChecklistItem */
/**
 * @typedef {object} PreparePart
 * @property {ChecklistItem[]} checklist
 * @property {Plan & { is_open: boolean }} plan
 */
/** @typedef {{ levels: string[], sides: string[] }} PlanOffer */

const NO_PLAN = { level: "", side: "" };
const optionsOf = (values) => [NOT_CHOSEN, ...values.map((value) => ({ value, label: value }))];

/* Level and side of the block, open until a needle was set. */
class PlanRow {
  /** @param {import("./room_acts.js").RoomActs} acts */
  constructor(acts) {
    this.acts = acts;
    /** A first choice waits here for the second one. @type {Plan} */
    this.draft = NO_PLAN;
  }

  /** @param {Plan} plan */
  choose(plan) {
    const isWhole = Boolean(plan.level && plan.side);
    this.draft = isWhole ? NO_PLAN : plan;
    if (isWhole) this.acts.choose("plan", plan, "plan", plan);
    else this.acts.redraw();
  }

  /** @param {PreparePart["plan"]} plan @param {PlanOffer} offer */
  template({ level, side, is_open: isEnabled }, { levels, sides }) {
    const now = this.acts.shown("plan", level ? { level, side } : this.draft);
    const menu = (label, part, values) =>
      roomMenu({
        label,
        options: optionsOf(values),
        value: now[part],
        choose: (value) => this.choose({ ...now, [part]: value }),
        isEnabled,
      });
    return roomRow([menu("Level of the block", "level", levels), menu("The patient's side", "side", sides)]);
  }
}

export class ChecklistCard {
  /** @param {import("./room_acts.js").RoomActs} acts */
  constructor(acts) {
    this.acts = acts;
    this.plan = new PlanRow(acts);
  }

  /* Done is done: what happened cannot be undone. */
  tick(item, box) {
    if (!box.checked) box.checked = true;
    else this.acts.choose(`tick ${item.id}`, true, "tick", { item: item.id });
  }

  /** @param {ChecklistItem} item */
  item(item) {
    return html`<label class="sympblock-room-check">
      <input type="checkbox" ?disabled=${!item.is_open} .checked=${live(this.acts.shown(`tick ${item.id}`, item.is_done))}
        @change=${(event) => this.tick(item, event.target)}>
      <span><span class="sympblock-room-tick">${item.title}</span>${
        item.detail ? html`<span class="sympblock-room-detail">${item.detail}</span>` : nothing
      }</span>
    </label>`;
  }

  /** Begin with another patient. */
  forget() {
    this.plan.draft = NO_PLAN;
  }

  /** Once all is done the list makes room. @param {PreparePart & PlanOffer} page */
  template({ checklist, plan, levels, sides }) {
    const done = checklist.filter((item) => item.is_done).length;
    const isAllDone = done === checklist.length;
    const items = repeat(
      checklist,
      ({ id }) => id,
      (item) => this.item(item),
    );
    return roomCard(
      "Before the needle",
      html`${this.plan.template(plan, { levels, sides })}
        <details ?open=${!isAllDone}>
          <summary>${isAllDone ? "All done" : `${done} of ${checklist.length} done`}</summary>
          <div class="sympblock-room-checks">${items}</div>
        </details>`,
    );
  }
}
