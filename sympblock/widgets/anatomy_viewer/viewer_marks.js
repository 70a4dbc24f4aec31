/* Which side of the patient is where: a word in the left and right upper corner and between them. */

const VIEWER_SIDES = [
  ["Left", "Right"],
  ["Back", "Front"],
  ["Head", "Feet"],
];
/* Below this cosine, about 40 degrees off, no single word would be true. */
const VIEWER_CLEAR = 0.77;

function viewerSide(x, y, z) {
  const parts = [x, y, z];
  const axis = parts.findIndex((part) => Math.abs(part) >= VIEWER_CLEAR);
  return axis < 0 ? "" : VIEWER_SIDES[axis][parts[axis] > 0 ? 0 : 1];
}

export function viewerMarks(stage) {
  const mark = (where) => {
    const node = document.createElement("span");
    node.className = `sympblock-viewer-mark sympblock-viewer-mark-${where}`;
    node.setAttribute("aria-hidden", "true");
    stage.append(node);
    return node;
  };
  const [left, right, top] = ["left", "right", "top"].map(mark);
  const write = (node, text) => {
    if (node.textContent === text) return;
    node.textContent = text;
    node.hidden = !text;
  };
  return (camera) => {
    const [rx, ry, rz, , ux, uy, uz] = camera.matrixWorld.elements;
    write(right, viewerSide(rx, ry, rz));
    write(left, viewerSide(-rx, -ry, -rz));
    write(top, viewerSide(ux, uy, uz));
  };
}
