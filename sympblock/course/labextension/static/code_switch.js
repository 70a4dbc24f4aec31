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
      // A cell as a whole is nothing to a learner who goes through the page by Tab.
      cell.node.tabIndex = isShown ? 0 : -1;
    }
  };
  button.addEventListener("click", () => show(button.getAttribute("aria-pressed") !== "true"));
  guardAgainstSlips(panel);
  show(false);
  return button;
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
