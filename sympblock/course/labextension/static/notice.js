// The one calm line at the top of a lesson: what is going on, or what to do.

// JupyterLab gives a place above the notebook the height that its style asks for; a line that wraps needs more.
export function keepHeight(panel, widget, line) {
  const observer = new ResizeObserver(() => {
    widget.node.style.minHeight = `${line.offsetHeight}px`;
    panel.contentHeader.fit();
  });
  observer.observe(line);
  panel.disposed.connect(() => observer.disconnect());
}

export class Notice {
  constructor(panel, Widget) {
    this.widget = new Widget();
    this.widget.addClass("sympblock-notice");
    // A live region is only heard if it is in the page before its text changes.
    this.text = document.createElement("p");
    this.text.setAttribute("role", "status");
    this.button = document.createElement("button");
    this.button.type = "button";
    this.button.className = "sympblock-notice-button";
    this.line = document.createElement("div");
    this.line.className = "sympblock-notice-line";
    this.line.append(this.text, this.button);
    this.widget.node.append(this.line);
    panel.contentHeader.addWidget(this.widget);
    keepHeight(panel, this.widget, this.line);
    this.clear();
  }

  say(text, action = null) {
    this.widget.node.classList.toggle("sympblock-mod-problem", Boolean(action));
    this.text.textContent = text;
    this.button.hidden = !action;
    if (action) {
      this.button.textContent = action.label;
      this.button.onclick = action.act;
    }
    this.widget.show();
  }

  clear() {
    this.text.textContent = "";
    this.button.hidden = true;
    this.widget.hide();
  }
}
