/* The cards of the procedure room: what can be done, and how it stands. What follows from it is decided in Python. */
import { panelElement } from "../core/panel.js";
import { uniqueName } from "../core/scene.js";

export function roomButton(words, act, label) {
  const button = panelElement("button", "sympblock-panel-button sympblock-room-button", words);
  button.type = "button";
  if (label) button.setAttribute("aria-label", label);
  button.addEventListener("click", act);
  return button;
}

function roomCard(heading, ...nodes) {
  const card = panelElement("section", "sympblock-room-card");
  const title = panelElement("h4", "", heading);
  card.append(title, ...nodes);
  card.setAttribute("aria-label", heading);
  return card;
}

export function roomRow(...nodes) {
  const row = panelElement("div", "sympblock-room-row");
  row.append(...nodes);
  return row;
}

function roomSelect(uid, words, options, changed) {
  const label = panelElement("label", "sympblock-room-select", words);
  const select = document.createElement("select");
  select.id = uniqueName(uid);
  label.htmlFor = select.id;
  options.forEach(({ value, label: text }) => select.append(new Option(text, value)));
  select.addEventListener("change", () => changed(select.value));
  label.append(select);
  return { node: label, select };
}

/* Level and side of the block: empty until both were chosen, open until a needle was set. */
function planRow(send, { levels, sides }) {
  const options = (values) => [{ value: "", label: "choose …" }, ...values.map((value) => ({ value, label: value }))];
  const choose = () => {
    if (level.select.value && side.select.value) send("plan", { level: level.select.value, side: side.select.value });
  };
  const level = roomSelect("sympblock-level", "Level of the block", options(levels), choose);
  const side = roomSelect("sympblock-side", "The patient's side", options(sides), choose);
  let shown = null;
  return {
    node: roomRow(level.node, side.node),
    update(page) {
      /* A first choice that waits for the second one is kept. */
      if (page.plan.level || shown !== page.place) {
        level.select.value = page.plan.level;
        side.select.value = page.plan.side;
      }
      shown = page.place;
      level.select.disabled = side.select.disabled = !page.plan.is_open;
    },
  };
}

export function prepareCard(send, page) {
  const list = panelElement("div", "sympblock-room-checks");
  const box = document.createElement("details");
  const summary = document.createElement("summary");
  box.append(summary, list);
  box.open = true;
  const plan = planRow(send, page);
  const card = roomCard("Before the needle", plan.node, box);
  let wasLeft = 0;
  return {
    node: card,
    update(now) {
      plan.update(now);
      const items = now.checklist;
      const left = items.filter((item) => !item.is_done).length;
      /* Once all is done the list makes room. */
      if (!left && wasLeft) box.open = false;
      if (left && !wasLeft) box.open = true;
      wasLeft = left;
      summary.textContent = left ? `${items.length - left} of ${items.length} done` : "All done";
      if (list.childElementCount !== items.length) {
        list.replaceChildren(
          ...items.map((item) => {
            const label = panelElement("label", "sympblock-room-check");
            const input = document.createElement("input");
            input.type = "checkbox";
            input.addEventListener("change", () => {
              /* Done is done: what happened cannot be undone. */
              if (!input.checked) input.checked = true;
              else send("tick", { item: item.id });
            });
            const words = panelElement("span", "");
            words.append(panelElement("span", "sympblock-room-tick", item.title));
            if (item.detail) words.append(panelElement("span", "sympblock-room-detail", item.detail));
            label.append(input, words);
            return label;
          }),
        );
      }
      list.querySelectorAll("input").forEach((input, index) => {
        input.checked = items[index].is_done;
        input.disabled = !items[index].is_open;
      });
      list.querySelectorAll(".sympblock-room-tick").forEach((words, index) => (words.textContent = items[index].title));
    },
  };
}

export function needleCard(send, page) {
  const mark = panelElement("p", "sympblock-room-words");
  const depth = panelElement("output", "sympblock-room-depth");
  const hint = panelElement("p", "sympblock-room-hint");
  const arrow = (to, sign) => roomButton(sign, () => send("steer", { to }), `Arrow ${to}`);
  const pad = panelElement("div", "sympblock-room-pad");
  pad.setAttribute("role", "group");
  pad.setAttribute("aria-label", "Arrows: entry point, aim or bevel");
  const straight = roomButton("straight", () => send("steer", { to: "straight" }), "Bevel: go straight");
  const [up, left, right, down] = [arrow("up", "↑"), arrow("left", "←"), arrow("right", "→"), arrow("down", "↓")];
  ["up", "left", "middle", "right", "down"].forEach((place, index) =>
    [up, left, straight, right, down][index].style.setProperty("grid-area", place),
  );
  pad.append(up, left, straight, right, down);
  const middle = roomButton("Mark entry point at image centre", () => send("mark", {}));
  const numb = roomButton(page.numb, () => send("numb", {}));
  const enter = roomButton("Set needle along the beam", () => send("enter", {}));
  const out = roomButton("Remove needle", () => send("remove", {}));
  const pushes = [...page.pushes_mm.map((mm) => -mm).reverse(), ...page.pushes_mm].map((mm) =>
    roomButton(mm > 0 ? `+${mm}` : `−${-mm}`, () => send("push", { mm }), mm > 0 ? `Advance ${mm} mm` : `Withdraw ${-mm} mm`),
  );
  const push = roomRow(...pushes, panelElement("span", "sympblock-room-unit", "mm"));
  const before = roomRow(middle, numb, enter);
  const side = panelElement("div", "sympblock-room-needle");
  const text = panelElement("div", "");
  text.append(mark, depth, hint);
  side.append(text, pad);
  const node = roomCard("Needle", before, side, push, roomRow(out));
  return {
    node,
    update(now) {
      const { needle } = now;
      mark.textContent = needle.mark;
      depth.textContent = needle.is_in ? `Depth ${needle.depth_mm} of ${needle.length_mm} mm` : "";
      depth.hidden = !needle.is_in;
      hint.textContent = needle.hint;
      straight.disabled = !needle.bends;
      before.hidden = needle.is_in;
      numb.disabled = needle.is_numb;
      push.hidden = out.hidden = !needle.is_in;
    },
  };
}

export function syringeCard(send, page) {
  const agent = roomSelect("sympblock-agent", "Syringe contains", page.agents, (value) => send("agent", { value }));
  const volume = roomSelect("sympblock-ml", "Volume", page.volumes, (value) => send("ml", { value }));
  const live = roomButton("Inject under live fluoroscopy", () => send("inject", { live: true }));
  const unseen = roomButton("Inject without fluoroscopy", () => send("inject", { live: false }));
  const stop = roomButton("Stop injecting", () => send("stop", {}));
  const busy = panelElement("p", "sympblock-room-words");
  busy.setAttribute("role", "status");
  const pattern = roomSelect("sympblock-pattern", "Contrast pattern", page.patterns, () => {});
  pattern.select.prepend(new Option("choose …", ""));
  pattern.select.value = "";
  const decide = page.decisions.map(({ value, label }) =>
    roomButton(label, () => {
      if (!pattern.select.value) return pattern.select.focus();
      send("read", { pattern: pattern.select.value, decision: value });
      pattern.select.value = "";
    }),
  );
  const reading = panelElement("div", "sympblock-room-reading");
  reading.append(pattern.node, roomRow(...decide));
  const node = roomCard(
    "Syringe",
    roomRow(agent.node, volume.node),
    roomRow(roomButton("Aspirate", () => send("aspirate", {})), live, unseen, stop),
    busy,
    reading,
  );
  return {
    node,
    update(now) {
      agent.select.value = now.agent;
      volume.select.value = now.ml;
      busy.textContent = now.busy;
      stop.hidden = !now.busy;
      live.disabled = unseen.disabled = Boolean(now.busy);
    },
  };
}

export function timeCard(send, { waits_min: waits }) {
  const feet = panelElement("div", "sympblock-room-feet");
  const waiting = waits.map((minutes) => roomButton(`Wait ${minutes} min`, () => send("wait", { minutes })));
  const end = roomButton("End session and debrief", () => send("finish", {}));
  const again = roomButton("Start again", () => send("again", {}));
  const node = roomCard("Feet and time", feet, roomRow(...waiting, end, again));
  return {
    node,
    update(page) {
      node.querySelector("h4").textContent = `Feet and time: ${page.clock}`;
      const rows = (page.feet || []).map((row) => panelElement("p", "sympblock-room-words", row));
      feet.replaceChildren(...rows);
    },
  };
}

export function notesCard() {
  const list = panelElement("ol", "sympblock-room-notes");
  list.setAttribute("aria-live", "polite");
  const node = roomCard("Findings", list);
  const tags = { patient: "Patient", caution: "Caution", stop: "Stop" };
  let shown = "";
  return {
    node,
    update(page) {
      const now = JSON.stringify(page.notes);
      if (now === shown) return;
      shown = now;
      list.replaceChildren(
        ...page.notes.map((note) => {
          const line = panelElement("li", `sympblock-room-note sympblock-room-${note.tone}`);
          line.append(panelElement("span", "sympblock-room-time", note.time));
          if (tags[note.tone]) line.append(panelElement("strong", "", `${tags[note.tone]}: `));
          line.append(note.text);
          return line;
        }),
      );
      if (!page.notes.length) list.append(panelElement("li", "sympblock-room-note", "Nothing yet."));
    },
  };
}
