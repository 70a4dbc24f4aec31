// The one calm line at the top of a lesson: what is going on, or what to do.

export class Notice {
  constructor(panel, Widget) {
    this.widget = new Widget();
    this.widget.addClass('sympblock-notice');
    // A live region is only heard if it is in the page before its text changes.
    this.text = document.createElement('p');
    this.text.setAttribute('role', 'status');
    this.button = document.createElement('button');
    this.button.type = 'button';
    this.button.className = 'sympblock-notice-button';
    this.line = document.createElement('div');
    this.line.className = 'sympblock-notice-line';
    this.line.append(this.text, this.button);
    this.widget.node.append(this.line);
    panel.contentHeader.addWidget(this.widget);
    this.fitHeight(panel);
    this.clear();
  }

  // JupyterLab gives this place the height that its style asks for; a sentence that wraps needs more.
  fitHeight(panel) {
    const observer = new ResizeObserver(() => {
      this.widget.node.style.minHeight = `${this.line.offsetHeight}px`;
      panel.contentHeader.fit();
    });
    observer.observe(this.line);
    panel.disposed.connect(() => observer.disconnect());
  }

  say(text, action = null) {
    this.widget.node.classList.toggle('sympblock-mod-problem', Boolean(action));
    this.text.textContent = text;
    this.button.hidden = !action;
    if (action) {
      this.button.textContent = action.label;
      this.button.onclick = action.act;
    }
    this.widget.show();
  }

  clear() {
    this.text.textContent = '';
    this.button.hidden = true;
    this.widget.hide();
  }
}
