// The button that turns the page of a learner into the notebook of an educator, and back.

/** Make the button of one panel, and start with the learner's page. */
export function codeSwitch(panel) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "sympblock-bar-button sympblock-code-switch";
  const nameCells = keepCellsPlain(panel);
  const show = (isShown) => {
    panel.node.classList.toggle("sympblock-learner", !isShown);
    panel.toolbar.setHidden(!isShown);
    button.setAttribute("aria-pressed", String(isShown));
    button.textContent = isShown ? "Hide code" : "Show code";
    for (const cell of panel.content.widgets) {
      if (cell.model.type === "code") cell.inputHidden = !isShown;
    }
    nameCells(isShown);
  };
  button.addEventListener("click", () => show(button.getAttribute("aria-pressed") !== "true"));
  guardAgainstSlips(panel);
  show(false);
  return button;
}

// To a learner the page is text and questions, not a feed of cells with names of their own and a stop of Tab at each.
// JupyterLab names a cell anew when its output changes, and gives the active one its stop back.
function keepCellsPlain(panel) {
  const feed = panel.content.node.querySelector(".jp-WindowedPanel-viewport");
  const isLearner = () => panel.node.classList.contains("sympblock-learner");
  const plain = (node) => {
    node.removeAttribute("aria-label");
    if (node !== feed && node.tabIndex >= 0) node.tabIndex = -1;
  };
  const observer = new MutationObserver((changes) => {
    const isOurs = ({ target }) => target === feed || target.parentElement === feed;
    if (isLearner()) changes.filter(isOurs).forEach(({ target }) => void plain(target));
  });
  observer.observe(feed, { attributes: true, attributeFilter: ["aria-label", "tabindex"], subtree: true });
  panel.disposed.connect(() => observer.disconnect());
  return (isShown) => {
    if (isShown) feed.setAttribute("role", "feed");
    else for (const node of [feed, ...feed.children]) plain(node);
    if (!isShown) feed.removeAttribute("role");
  };
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
