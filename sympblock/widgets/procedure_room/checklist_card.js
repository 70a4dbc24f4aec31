/* What is done before the needle: level and side are chosen, people are asked, and their answers accepted. */
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import { NOT_CHOSEN, roomButton, roomCard, roomMenu, roomRow } from "./room_controls.js";

/** @typedef {{ level: string, side: string }} Plan empty until both were chosen */
/**
 * @typedef {object} ChecklistItem
 * @property {string} id
 * @property {string} title
 * @property {string} detail
 * @property {string} who who is asked
 * @property {string} ask the question
 * @property {string} answer empty until it was asked
 * @property {boolean} is_done
 * @property {boolean} is_open
 */
/**
 * @typedef {object} PreparePart
 * @property {ChecklistItem[]} checklist
 * @property {Plan & { is_open: boolean }} plan
 */
/** @typedef {{ levels: string[], sides: string[] }} PlanOffer */

const NO_PLAN = { level: "", side: "" };
const optionsOf = (values) => [NOT_CHOSEN, ...values.map((value) => ({ value, label: value }))];
const isWaiting = (item) => Boolean(item.answer) && !item.is_done;

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

  accept({ id }) {
    this.acts.choose(`tick ${id}`, true, "tick", { item: id });
  }

  /* Done is done: what happened cannot be undone. */
  tick(item, box) {
    if (!box.checked) box.checked = true;
    else this.accept(item);
  }

  /** @param {ChecklistItem} item */
  question({ id, title, who, answer, is_open: isEnabled }) {
    if (answer) return nothing;
    const label = `Ask the ${who}: ${title}`;
    return roomButton(`Ask the ${who}`, () => this.acts.send("ask", { item: id }), { label, isEnabled });
  }

  /* One answer at a time: this one is accepted where it is read, and the next one comes. It stands away from the button that
     asked, so that a double click accepts nothing unread. */
  /** @param {ChecklistItem} item @param {ChecklistItem[]} checklist */
  goOn(item, checklist) {
    const next = checklist.find((each) => !each.answer && each.is_open);
    if (!next || checklist.filter(isWaiting).length > 1) return nothing;
    const act = () => {
      this.accept(item);
      this.acts.send("ask", { item: next.id });
    };
    const label = `Accept: ${item.title}, and ask the ${next.who}: ${next.title}`;
    return roomButton("Accept, ask next", act, { label, className: "sympblock-room-go-on" });
  }

  /* The answer stands there until it is accepted; the findings keep it. */
  /** @param {ChecklistItem} item @param {ChecklistItem[]} checklist */
  answer(item, checklist) {
    if (!isWaiting(item)) return nothing;
    return html`<div class="sympblock-room-heard">
      <div>
        <p class="sympblock-room-detail"><em>${item.ask}</em></p>
        <p class="sympblock-room-words">${item.answer}</p>
        ${item.detail ? html`<p class="sympblock-room-detail">${item.detail}</p>` : nothing}
      </div>
      ${this.goOn(item, checklist)}
    </div>`;
  }

  /** @param {ChecklistItem} item @param {ChecklistItem[]} checklist */
  item(item, checklist) {
    const isRead = Boolean(item.answer);
    return html`<div class="sympblock-room-item">
      <div class="sympblock-room-row">
        <label class="sympblock-room-check">
          <input type="checkbox" ?disabled=${!isRead} .checked=${live(this.acts.shown(`tick ${item.id}`, item.is_done))}
            @change=${(event) => this.tick(item, event.target)}>
          <span class="sympblock-room-tick">${item.title}</span>
        </label>
        ${this.question(item)}
      </div>
      <div role="status">${this.answer(item, checklist)}</div>
    </div>`;
  }

  /** Accept several answers that were read. @param {ChecklistItem[]} checklist */
  acceptAll(checklist) {
    const waiting = checklist.filter(isWaiting);
    if (waiting.length < 2) return nothing;
    const accept = () => {
      for (const item of waiting) this.accept(item);
    };
    return roomRow(roomButton(`Accept these ${waiting.length} answers`, accept));
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
      (item) => this.item(item, checklist),
    );
    return roomCard(
      "Before the needle",
      html`${this.plan.template(plan, { levels, sides })}
        <details ?open=${!isAllDone}>
          <summary>${isAllDone ? "All done" : `${done} of ${checklist.length} done`}</summary>
          <div class="sympblock-room-checks">${items}</div>
          ${this.acceptAll(checklist)}
        </details>`,
    );
  }
}
