/* The procedure room: the C-arm with what is done beside it. What happens is decided in Python. */

function roomPlace(event, frame, about) {
  const box = frame.getBoundingClientRect();
  const [x, y] = [(event.clientX - box.left) / box.width - 0.5, (event.clientY - box.top) / box.height - 0.5];
  const turn = (-about.rotated_deg * Math.PI) / 180;
  const right = x * Math.cos(turn) - y * Math.sin(turn);
  const down = x * Math.sin(turn) + y * Math.cos(turn);
  return [about.flipped ? 0.5 - right : 0.5 + right, 0.5 + down];
}

function roomHead(send) {
  const list = panelElement("div", "sympblock-task-list");
  list.setAttribute("role", "group");
  list.setAttribute("aria-label", "Scenarios");
  const title = panelElement("h4", "sympblock-task-title");
  const story = panelElement("p", "sympblock-task-ask");
  const left = panelElement("p", "sympblock-room-left");
  const leftWords = panelElement("span", "");
  left.append(leftWords, roomButton("Resume session", () => send("resume", {})));
  const damaged = panelElement("p", "sympblock-panel-problem");
  const guided = panelElement("label", "sympblock-room-check");
  const input = document.createElement("input");
  input.type = "checkbox";
  input.addEventListener("change", () => send("guided", { value: input.checked }));
  guided.append(input, panelElement("span", "", "Guide me step by step"));
  const guide = panelElement("div", "sympblock-room-guide");
  guide.setAttribute("role", "status");
  const node = panelElement("div", "sympblock-task-head");
  node.append(list, title, story, left, damaged, guided, guide);
  let step = "";
  return {
    node,
    update(page) {
      if (list.childElementCount !== page.scenarios.length) {
        list.replaceChildren(
          ...page.scenarios.map((_, place) => {
            const button = panelElement("button", "sympblock-task-number");
            button.type = "button";
            button.addEventListener("click", () => send("scenario", { place }));
            return button;
          }),
        );
      }
      [...list.children].forEach((button, place) => {
        const { title: words, is_done: isDone } = page.scenarios[place];
        button.textContent = `${place + 1}${isDone ? " ✓" : ""}`;
        button.setAttribute("aria-label", `Scenario ${place + 1}: ${words}${isDone ? ", played" : ""}`);
        button.title = words;
        if (place === page.place) button.setAttribute("aria-current", "step");
        else button.removeAttribute("aria-current");
      });
      title.textContent = `Scenario ${page.place + 1} of ${page.scenarios.length}: ${page.title}`;
      story.textContent = page.story;
      left.hidden = !page.left;
      leftWords.textContent = `${page.left} `;
      damaged.hidden = !page.damaged.length;
      damaged.textContent = page.damaged.length ? `An earlier session cannot be shown: ${page.damaged.join(" ")}` : "";
      input.checked = page.guided;
      guide.hidden = !page.guided || !page.guide || page.is_finished;
      const now = JSON.stringify(page.guide || null);
      if (page.guide && now !== step) {
        step = now;
        const { number, count, title: words, ask, why, sources } = page.guide;
        guide.replaceChildren(
          panelElement("strong", "", `Step ${number} of ${count}: ${words}`),
          panelElement("p", "", ask),
          panelElement("p", "sympblock-room-why", why),
          ...(sources && sources.length ? [sourcesLine(sources)] : []),
        );
      }
    },
  };
}

function roomViews(model, send) {
  const views = [
    ["AP", "ap"],
    ["Oblique", "oblique"],
    ["Lateral", "lateral"],
  ].map(([words, view]) => roomButton(words, () => send("view", { view }), `Turn the C-arm to ${words}`));
  const shot = roomButton("Take spot image", () => model.send({ event: "press", id: "shot" }), "Take spot image in this view");
  shot.classList.add("sympblock-room-shot");
  return roomRow(...views, shot);
}

const ROOM_KEYS = { e: 1, q: -1 };

function roomExtra(model, box) {
  const endConsole = consoleExtra(model, box);
  const send = (act, more) => model.send({ event: "act", act, ...more });
  const root = box.closest(".sympblock-panel");
  root.classList.add("sympblock-room");
  const head = roomHead(send);
  const debrief = roomDebrief(send);
  const notice = panelElement("p", "sympblock-panel-problem sympblock-room-notice");
  notice.setAttribute("role", "alert");
  const cards = [prepareCard(send), needleCard(send), syringeCard(send, model.get("page")), timeCard(send)];
  const notes = notesCard();
  const aside = panelElement("div", "sympblock-room-aside");
  const more = document.createElement("details");
  more.className = "sympblock-room-more";
  more.open = window.innerWidth > 700;
  more.append(panelElement("summary", "", "All controls of the C-arm"), root.querySelector(".sympblock-panel-controls"));
  aside.append(notice, ...cards.map((card) => card.node));
  box.before(head.node);
  box.querySelector(".sympblock-console-screens").after(roomViews(model, send));
  box.append(notes.node, more);
  box.after(aside);
  aside.after(debrief.node);
  box.querySelector(".sympblock-console-keys").append(" Click in the image to mark the entry point; E advances the needle by 1 mm, Q withdraws it by 1 mm.");

  let about = null;
  const hear = (content) => {
    if (content && content.event === "frame") about = content;
    if (content && content.event === "clear") about = null;
  };
  const live = box.querySelector("canvas");
  const point = (event) => {
    const page = model.get("page");
    if (!about || !page.needle || page.needle.is_in || page.is_finished) return;
    send("mark", { at: roomPlace(event, live.parentElement, about) });
  };
  const key = (event) => {
    const mm = ROOM_KEYS[event.key.toLowerCase()];
    if (!mm || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    send("push", { mm: mm * (event.shiftKey ? 5 : 1) });
  };
  const update = () => {
    const page = model.get("page");
    head.update(page);
    notice.textContent = page.notice;
    notice.hidden = !page.notice;
    const isThere = Boolean(page.needle);
    cards.forEach((card) => (card.node.hidden = !isThere || page.is_finished));
    notes.node.hidden = !isThere;
    if (!isThere) return debrief.update({ debrief: null });
    [...cards, notes, debrief].forEach((part) => part.update(page));
  };
  live.addEventListener("click", point);
  live.addEventListener("keydown", key);
  model.on("msg:custom", hear);
  model.on("change:page", update);
  update();
  return () => {
    model.off("msg:custom", hear);
    model.off("change:page", update);
    endConsole();
  };
}

export default { render: (context) => renderPanel(context, roomExtra) };
