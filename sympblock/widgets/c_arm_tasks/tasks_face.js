/* The task above the screens and its verdict below the pedal. */
import { html, nothing } from "lit-html";
import { ArmConsole, CONSOLE_TRAITS } from "../c_arm_console/arm_console.js";
import { UnansweredChoices } from "../c_arm_console/unanswered_choices.js";
import { bench } from "../core/bench.js";
import { Desk } from "../core/controls.js";
import { uniqueName } from "../core/names.js";
import { numberedList } from "./numbered_list.js";
import { taskVerdict } from "./task_verdict.js";

/**
 * What the page shows of a task, as `TaskJudge.page` gives it.
 * @typedef {object} TaskPart
 * @property {number} place from 0
 * @property {{ title: string, is_solved: boolean }[]} names of all tasks
 * @property {string} title
 * @property {string} ask
 * @property {number[]} counts numbers of vertebrae to choose from; empty where none is asked for
 * @property {number} counted 0 = not said
 * @property {boolean} is_solved
 */
/** @typedef {TaskPart & import("./task_verdict.js").VerdictPart} Task */

/* A choice like those of a panel, told by a gesture of its own and asked for only where a task needs it. */
class CountChoice {
  /** @param {import("../core/sender.js").Sender} sender */
  constructor(sender) {
    this.choices = new UnansweredChoices(sender);
    /** @param {any} gesture of the control */
    const send = ({ value }) => this.choose(Number(value));
    this.desk = new Desk({ ...sender, send, pending: () => undefined }, uniqueName("sympblock-count"));
  }

  choose(value) {
    this.choices.choose("count", value, { event: "count", value });
  }

  /** @param {Task} task */
  template({ counts, counted }) {
    if (!counts.length) return nothing;
    const options = counts.map((count) => ({ value: String(count), label: String(count) }));
    const value = String(this.choices.shown("count", counted));
    return this.desk.template({
      kind: "choice",
      id: "counted",
      label: "Free vertebrae",
      layout: "row",
      options,
      value,
    });
  }
}

class TasksFace {
  className = "sympblock-console sympblock-beside";
  traits = [...CONSOLE_TRAITS, "task"];

  constructor(model, sender, redraw) {
    this.model = model;
    this.send = sender.send;
    this.count = new CountChoice(sender);
    this.console = new ArmConsole({ model, sender, redraw });
  }

  /** @returns {Task} */
  get task() {
    return this.model.get("task");
  }

  list({ names, place }) {
    const items = names.map(({ title, is_solved: isDone }) => ({ title, isDone }));
    const choose = (wanted) => this.send({ event: "task", place: wanted });
    return numberedList({ label: "Tasks", each: "Task", done: "solved", items, place, choose });
  }

  button(words, event, className = "") {
    return html`<button type="button" class="sympblock-panel-button ${className}" @click=${() => this.send({ event })}>
      ${words}
    </button>`;
  }

  head(task) {
    return html`<div class="sympblock-task-head">
      ${this.list(task)}
      <h4 class="sympblock-task-title">Task ${task.place + 1} of ${task.names.length}: ${task.title}</h4>
      <p class="sympblock-task-ask">${task.ask}</p>
    </div>`;
  }

  /* The verdict stands right below the button that asks for it. */
  /** @param {Task} task @param {unknown[]} below */
  aside(task, below) {
    return html`<div class="sympblock-console-aside">
      ${this.head(task)}
      <div class="sympblock-task-row">
        ${this.count.template(task)}
        ${this.button("Judge my last image", "judge", "sympblock-task-judge")}
        ${this.button("Restart task", "again")}
      </div>
      ${taskVerdict(task)}${below}
    </div>`;
  }

  /** @param {import("../core/panel.js").PanelParts} parts */
  lay = ({ title, controls, problem, body, said }) => [
    title,
    bench(this.console.template(), this.aside(this.task, [controls, problem, body])),
    said,
  ];

  stop() {
    this.console.stop();
  }
}

/** @type {import("../core/panel.js").FaceMaker} */
export const tasksFace = (model, sender, redraw) => new TasksFace(model, sender, redraw);
