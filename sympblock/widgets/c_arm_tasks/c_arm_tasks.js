/* The task above the screens and its verdict below the pedal. What is right is decided in Python. */
import { consoleLayout, mountConsole } from "../c_arm_console/c_arm_console.js";
import { choiceControl, panelElement, renderPanel, sourcesLine } from "../core/panel.js";
import { uniqueName } from "../core/scene.js";

function taskList(model, send) {
  const row = panelElement("div", "sympblock-task-list");
  row.setAttribute("role", "group");
  row.setAttribute("aria-label", "Tasks");
  const buttons = model.get("task").names.map((name, place) => {
    const button = panelElement("button", "sympblock-task-number");
    button.type = "button";
    button.addEventListener("click", () => send({ event: "task", place }));
    row.append(button);
    return button;
  });
  return {
    node: row,
    update: (task) =>
      buttons.forEach((button, place) => {
        const { title, is_solved: isSolved } = task.names[place];
        button.textContent = `${place + 1}${isSolved ? " ✓" : ""}`;
        button.setAttribute("aria-label", `Task ${place + 1}: ${title}${isSolved ? ", solved" : ""}`);
        button.title = title;
        if (place === task.place) button.setAttribute("aria-current", "step");
        else button.removeAttribute("aria-current");
      }),
  };
}

/* The count is asked for only where a task needs it. */
function taskCount(sender) {
  const uid = uniqueName("sympblock-count");
  const box = panelElement("div");
  let part = null;
  const send = (message) => sender.send({ event: "count", value: Number(message.value) });
  return {
    node: box,
    update: (task) => {
      box.hidden = !task.counts.length;
      if (box.hidden) return;
      const options = task.counts.map((count) => ({ value: String(count), label: String(count) }));
      const control = { id: "counted", label: "Free vertebrae", layout: "row", options };
      if (!part) box.append((part = choiceControl(control, send, uid)).node);
      part.update({ value: String(task.counted) });
    },
  };
}

function taskVerdict() {
  const box = panelElement("div", "sympblock-task-verdict");
  box.setAttribute("role", "status");
  return {
    node: box,
    update: (task) => {
      const list = panelElement("ul");
      task.findings.forEach((found) => {
        const line = panelElement("li", found.is_met ? "sympblock-task-met" : "sympblock-task-not-met");
        line.append(panelElement("strong", "", found.is_met ? "Met" : "Not yet"), " ", found.words);
        list.append(line);
      });
      box.replaceChildren(...(task.findings.length ? [list] : []));
      if (task.closing) box.append(panelElement("p", "", task.closing));
      if (task.sources.length) box.append(sourcesLine(task.sources));
      if (task.notice) box.append(panelElement("p", "sympblock-panel-problem", task.notice));
    },
  };
}

function taskButton(send, words, event, className) {
  const button = panelElement("button", `sympblock-panel-button ${className}`, words);
  button.type = "button";
  button.addEventListener("click", () => send({ event }));
  return button;
}

function tasksExtra(model, box, sender) {
  const list = taskList(model, sender.send);
  const heading = panelElement("h4", "sympblock-task-title");
  const ask = panelElement("p", "sympblock-task-ask");
  const count = taskCount(sender);
  const verdict = taskVerdict();
  const head = panelElement("div", "sympblock-task-head");
  head.append(list.node, heading, ask);
  const place = panelElement("div");
  const row = panelElement("div", "sympblock-task-row");
  row.append(
    count.node,
    taskButton(sender.send, "Judge my last image", "judge", "sympblock-task-judge"),
    taskButton(sender.send, "Restart task", "again", ""),
  );
  box.append(head, place, row, verdict.node);
  const endConsole = mountConsole(place, model, sender);
  const update = () => {
    const task = model.get("task");
    heading.textContent = `Task ${task.place + 1} of ${task.names.length}: ${task.title}`;
    ask.textContent = task.ask;
    [list, count, verdict].forEach((part) => part.update(task));
  };
  model.on("change:task", update);
  update();
  return () => {
    model.off("change:task", update);
    endConsole();
  };
}

export default { render: (context) => renderPanel(context, tasksExtra, consoleLayout) };
