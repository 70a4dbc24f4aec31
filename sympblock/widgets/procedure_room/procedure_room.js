/* The procedure room: the C-arm with what is done beside it. What happens is decided in Python. */
import { mountConsole } from "../c_arm_console/c_arm_console.js";
import { panelElement, renderPanel, sourcesLine } from "../core/panel.js";
import { needleCard, notesCard, prepareCard, roomButton, roomRow, syringeCard, timeCard } from "./room_cards.js";
import { roomDebrief } from "./room_debrief.js";
import { render } from "../quiz_card/quiz_card.js";

function roomHead(send) {
  const list = panelElement("div", "sympblock-task-list");
  list.setAttribute("role", "group");
  list.setAttribute("aria-label", "Scenarios");
  const title = panelElement("h4", "sympblock-task-title");
  const story = panelElement("p", "sympblock-task-ask");
  const unfinished = panelElement("p", "sympblock-room-left");
  const unfinishedWords = panelElement("span", "");
  unfinished.append(unfinishedWords, roomButton("Resume session", () => send("resume", {})));
  const damaged = panelElement("p", "sympblock-panel-problem");
  const guided = panelElement("label", "sympblock-room-check");
  const input = document.createElement("input");
  input.type = "checkbox";
  input.addEventListener("change", () => send("guided", { value: input.checked }));
  guided.append(input, panelElement("span", "", "Guide me step by step"));
  const guide = panelElement("div", "sympblock-room-guide");
  guide.setAttribute("role", "status");
  const node = panelElement("div", "sympblock-task-head");
  node.append(list, title, story, unfinished, damaged, guided, guide);
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
      unfinished.hidden = !page.unfinished;
      unfinishedWords.textContent = `${page.unfinished} `;
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

function roomViews(sender, send) {
  const views = [
    ["AP", "ap"],
    ["Oblique", "oblique"],
    ["Lateral", "lateral"],
  ].map(([words, view]) => roomButton(words, () => send("view", { view }), `Turn the C-arm to ${words}`));
  const shot = roomButton("Take spot image", () => sender.send({ event: "press", id: "shot" }), "Take spot image in this view");
  shot.classList.add("sympblock-room-shot");
  return roomRow(...views, shot);
}

const ROOM_KEYS = { e: 1, q: -1 };

/* All that the room has besides a panel; `fill` fills the place of the C-arm, `lay` says where all stands. */
function roomParts(model) {
  let sender = null;
  const send = (act, more) => sender.send({ event: "act", act, ...more });
  const first = model.get("page");
  const head = roomHead(send);
  const debrief = roomDebrief(send);
  const notice = panelElement("p", "sympblock-panel-problem sympblock-room-notice");
  notice.setAttribute("role", "alert");
  const cards = [prepareCard(send, first), needleCard(send, first), syringeCard(send, first), timeCard(send, first)];
  const notes = notesCard();
  const aside = panelElement("div", "sympblock-room-aside");
  aside.append(notice, ...cards.map((card) => card.node));
  const more = document.createElement("details");
  more.className = "sympblock-room-more";
  more.open = window.innerWidth > 700;
  more.append(panelElement("summary", "", "All controls of the C-arm"));

  const onPoint = (at) => {
    const page = model.get("page");
    if (page.needle && !page.needle.is_in && !page.is_finished) send("mark", { at });
  };
  const onKey = (event) => {
    const way = ROOM_KEYS[event.key.toLowerCase()];
    if (way) send("push", { mm: way * first.pushes_mm[event.shiftKey ? 1 : 0] });
    return Boolean(way);
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
  return {
    lay(root, parts) {
      root.classList.add("sympblock-console", "sympblock-room");
      more.append(parts.controls);
      root.append(parts.title, head.node, parts.extra, aside, debrief.node, parts.problem, parts.body, parts.said);
    },
    fill(box, ofPanel) {
      sender = ofPanel;
      const place = panelElement("div");
      box.append(place, notes.node, more);
      const endConsole = mountConsole(place, model, sender, { below: roomViews(sender, send), help: first.keys, onPoint, onKey });
      model.on("change:page", update);
      update();
      return () => {
        model.off("change:page", update);
        endConsole();
      };
    },
  };
}

export default {
  render(context) {
    const room = roomParts(context.model);
    return renderPanel(context, (_, box, sender) => room.fill(box, sender), room.lay);
  },
};
