// Light, dark, or as the system says. The system decides until the learner chooses; a choice is kept in JupyterLab's own settings.

const THEMES = { light: "JupyterLab Light", dark: "JupyterLab Dark" };
const ADAPTIVE = "adaptive-theme";
const WORDS = { system: "As the system", light: "Light", dark: "Dark" };

export class SystemTheme {
  constructor(settings, manager) {
    this.settings = settings;
    this.manager = manager;
  }

  get choice() {
    const { composite } = this.settings;
    if (composite[ADAPTIVE]) return "system";
    return this.manager.isLight(composite.theme) ? "light" : "dark";
  }

  async choose(choice) {
    if (THEMES[choice]) await this.settings.set("theme", THEMES[choice]);
    await this.settings.set(ADAPTIVE, choice === "system");
  }

  /** The list to choose from, for the bar of one panel. */
  newChooser(panel) {
    const label = document.createElement("label");
    label.className = "sympblock-appearance";
    const words = document.createElement("span");
    words.textContent = "Appearance";
    const select = document.createElement("select");
    for (const [value, word] of Object.entries(WORDS)) {
      const option = document.createElement("option");
      option.value = value;
      option.textContent = word;
      select.append(option);
    }
    const show = () => {
      select.value = this.choice;
    };
    select.addEventListener("change", () => this.choose(select.value));
    this.settings.changed.connect(show);
    panel.disposed.connect(() => this.settings.changed.disconnect(show));
    show();
    label.append(words, " ", select);
    return label;
  }
}
