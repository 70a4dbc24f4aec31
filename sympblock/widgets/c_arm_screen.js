/* The screens of the C-arm: grey values from the kernel onto a canvas, marks and names above them. */

const SCREEN_GREY = new Uint32Array(256).map((_, grey) => (255 << 24) | (grey << 16) | (grey << 8) | grey);

function cArmScreen(label) {
  const box = panelElement("figure", "sympblock-screen");
  const frame = panelElement("div", "sympblock-screen-frame");
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 512;
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", label);
  const over = panelElement("div", "sympblock-screen-over");
  const marks = [0, 1].map((side) => panelElement("span", `sympblock-screen-mark sympblock-screen-mark-${side}`));
  frame.append(canvas, over, ...marks);
  box.append(frame, panelElement("figcaption", "", label));
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
      canvas.classList.toggle("sympblock-screen-flipped", about.flipped);
      const [left, right] = about.flipped ? [about.marks[1], about.marks[0]] : about.marks;
      marks[0].textContent = left;
      marks[1].textContent = right;
      over.replaceChildren(
        ...about.spots.map((spot) => {
          const turned = { start: "end", end: "start", middle: "middle" };
          const anchor = about.flipped ? turned[spot.anchor] : spot.anchor;
          const name = panelElement("span", `sympblock-screen-name sympblock-screen-${anchor}`, spot.text);
          name.style.left = `${100 * (about.flipped ? 1 - spot.at[0] : spot.at[0])}%`;
          name.style.top = `${100 * spot.at[1]}%`;
          return name;
        }),
      );
      canvas.dataset.frames = String(Number(canvas.dataset.frames || 0) + 1);
    },
    /* Shows what another screen shows. */
    copy(other, about) {
      const [wide, high] = [other.canvas.width, other.canvas.height];
      const bytes = other.canvas.getContext("2d").getImageData(0, 0, wide, high).data.filter((_, i) => i % 4 === 0);
      this.draw(about, bytes);
    },
  };
}
