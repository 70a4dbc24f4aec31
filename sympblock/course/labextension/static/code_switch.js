// The button that turns the page of a learner into the notebook of an educator, and back.

/** Make the button of one panel, and start with the learner's page. */
export function codeSwitch(panel) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "sympblock-bar-button sympblock-code-switch";
  const show = (isShown) => {
    panel.node.classList.toggle("sympblock-learner", !isShown);
    panel.toolbar.setHidden(!isShown);
    button.setAttribute("aria-pressed", String(isShown));
    button.textContent = isShown ? "Hide code" : "Show code";
    for (const cell of panel.content.widgets) {
      if (cell.model.type === "code") cell.inputHidden = !isShown;
    }
    nameCells(panel, isShown);
  };
  button.addEventListener("click", () => show(button.getAttribute("aria-pressed") !== "true"));
  guardAgainstSlips(panel);
  show(false);
  return button;
}

// To a learner the page is text and questions, not a feed of cells with names of their own and a stop of Tab at each.
function nameCells(panel, areNamed) {
  const feed = panel.content.node.querySelector(".jp-WindowedPanel-viewport");
  for (const node of [feed, ...panel.content.widgets.map((cell) => cell.node)]) {
    node.dataset.sympblockName ??= node.getAttribute("aria-label") || "";
    if (areNamed) node.setAttribute("aria-label", node.dataset.sympblockName);
    else node.removeAttribute("aria-label");
    if (node !== feed) node.tabIndex = areNamed ? 0 : -1;
  }
  if (areNamed) feed.setAttribute("role", "feed");
  else feed.removeAttribute("role");
}

// Single keys delete and change cells in a notebook, and a double click on text opens its source. Both are for educators.
function guardAgainstSlips(panel) {
  const node = panel.content.node;
  const isLearner = () => panel.node.classList.contains("sympblock-learner");
  node.addEventListener("keydown", (event) => {
    if (isLearner()) event.stopPropagation();
  });
  node.addEventListener(
    "dblclick",
    (event) => {
      if (isLearner()) event.stopImmediatePropagation();
    },
    true,
  );
}
