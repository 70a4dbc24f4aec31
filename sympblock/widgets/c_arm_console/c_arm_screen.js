/* The screens of the C-arm: grey values from the kernel onto a canvas, marks and names above them. */
import { panelElement, panelSet } from "../core/panel.js";

const SCREEN_GREY = new Uint32Array(256).map((_, grey) => (255 << 24) | (grey << 16) | (grey << 8) | grey);

/* Mirrored first, then turned clockwise, as the canvas is; shares of the picture. */
function screenPlace([x, y], about) {
  const turn = (about.rotated_deg * Math.PI) / 180;
  const [right, down] = [about.flipped ? 0.5 - x : x - 0.5, y - 0.5];
  return [0.5 + right * Math.cos(turn) - down * Math.sin(turn), 0.5 + right * Math.sin(turn) + down * Math.cos(turn)];
}

/* The other way round: which share of the picture lies under the pointer. */
function screenShare(event, frame, about) {
  const box = frame.getBoundingClientRect();
  const [x, y] = [(event.clientX - box.left) / box.width - 0.5, (event.clientY - box.top) / box.height - 0.5];
  const turn = (-about.rotated_deg * Math.PI) / 180;
  const right = x * Math.cos(turn) - y * Math.sin(turn);
  const down = x * Math.sin(turn) + y * Math.cos(turn);
  return [about.flipped ? 0.5 - right : 0.5 + right, 0.5 + down];
}

/* A dot at the place; its words beside it break into lines before they leave the picture. */
function screenName(spot, about) {
  const turned = { start: "end", end: "start" };
  const anchor = (about.flipped && turned[spot.anchor]) || spot.anchor;
  const [x, y] = screenPlace(spot.at, about);
  const place = panelElement("span", `sympblock-screen-place sympblock-screen-${anchor}`);
  place.style.left = `${100 * x}%`;
  place.style.top = `${100 * y}%`;
  const name = panelElement("span", "sympblock-screen-name", spot.text);
  if (anchor === "start" || anchor === "end") name.style.maxWidth = `calc(${Math.round(100 * (anchor === "end" ? x : 1 - x))}cqw - 0.75rem)`;
  place.append(name);
  return place;
}

export function cArmScreen(label, emptyWords) {
  const box = panelElement("figure", "sympblock-screen sympblock-screen-empty");
  const frame = panelElement("div", "sympblock-screen-frame");
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 512;
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", label);
  const over = panelElement("div", "sympblock-screen-over");
  const marks = [0, 1].map((side) => panelElement("span", `sympblock-screen-mark sympblock-screen-mark-${side}`));
  const empty = panelElement("p", "sympblock-screen-words", emptyWords);
  frame.append(canvas, over, ...marks, empty);
  const caption = panelElement("figcaption", "", label);
  box.append(frame, caption);
  const pen = canvas.getContext("2d");
  let picture = pen.createImageData(512, 512);
  return {
    box,
    canvas,
    /* Draws one frame; `bytes` is a view on size x size grey values. */
    draw(about, bytes) {
      if (canvas.width !== about.size) {
        canvas.width = canvas.height = about.size;
        picture = pen.createImageData(about.size, about.size);
      }
      const words = new Uint32Array(picture.data.buffer);
      for (let i = 0; i < words.length; i += 1) words[i] = SCREEN_GREY[bytes[i]];
      pen.putImageData(picture, 0, 0);
      box.classList.remove("sympblock-screen-empty");
      empty.hidden = true;
      canvas.style.transform = `rotate(${about.rotated_deg}deg) scaleX(${about.flipped ? -1 : 1})`;
      const [left, right] = about.flipped ? [about.marks[1], about.marks[0]] : about.marks;
      panelSet(marks[0], { textContent: left });
      panelSet(marks[1], { textContent: right });
      if (over.childElementCount || about.spots.length) over.replaceChildren(...about.spots.map((spot) => screenName(spot, about)));
      canvas.dataset.frames = String(Number(canvas.dataset.frames || 0) + 1);
    },
    clear() {
      pen.clearRect(0, 0, canvas.width, canvas.height);
      over.replaceChildren();
      marks.forEach((mark) => (mark.textContent = ""));
      box.classList.add("sympblock-screen-empty");
      empty.hidden = false;
      caption.textContent = label;
    },
    shareAt: (event, about) => screenShare(event, frame, about),
    /* Shows what another screen shows. */
    copy(other, about, words) {
      caption.textContent = `${label}: ${words}`;
      const [wide, high] = [other.canvas.width, other.canvas.height];
      const bytes = other.canvas.getContext("2d").getImageData(0, 0, wide, high).data.filter((_, i) => i % 4 === 0);
      this.draw(about, bytes);
    },
  };
}
