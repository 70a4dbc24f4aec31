// The toolbar button that turns the page of a learner into the notebook of an educator, and back.

export function addCodeSwitch(panel, Widget) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sympblock-code-switch';
  const show = (isShown) => {
    panel.node.classList.toggle('sympblock-learner', !isShown);
    button.setAttribute('aria-pressed', String(isShown));
    button.textContent = isShown ? 'Hide code' : 'Show code';
    for (const cell of panel.content.widgets) {
      if (cell.model.type === 'code') cell.inputHidden = !isShown;
    }
  };
  button.addEventListener('click', () => show(button.getAttribute('aria-pressed') !== 'true'));
  const widget = new Widget();
  widget.addClass('sympblock-code-switch-item');
  widget.node.append(button);
  panel.toolbar.insertItem(0, 'sympblock-code-switch', widget);
  guardAgainstSlips(panel);
  show(false);
}

// Single keys delete and change cells in a notebook, and a double click on text opens its source. Both are for educators.
function guardAgainstSlips(panel) {
  const node = panel.content.node;
  const isLearner = () => panel.node.classList.contains('sympblock-learner');
  node.addEventListener('keydown', (event) => { if (isLearner()) event.stopPropagation(); });
  node.addEventListener('dblclick', (event) => { if (isLearner()) event.stopImmediatePropagation(); }, true);
}
