// @ts-check
// Offers to move what is alive without the course; until then, and without this script, its drawn states are read.
import panelCss from "../../../widgets/core/panel.css";
import { renderPanel } from "../../../widgets/core/panel.js";
import panelEntriesCss from "../../../widgets/core/panel_entries.css";
import panelNumberCss from "../../../widgets/core/panel_number.css";
import sceneCss from "../../../widgets/core/scene.css";
import themeCss from "../../../widgets/core/theme.css";
import panelsCss from "./panels.css";
import { RecordedModel } from "./record.js";

const FAILED = "This part could not be loaded. The drawn states below hold the same.";

function addStyles() {
  if (document.getElementById("panel-style")) return;
  const style = document.createElement("style");
  style.id = "panel-style";
  style.textContent = [themeCss, sceneCss, panelCss, panelNumberCss, panelEntriesCss, panelsCss].join("\n");
  document.head.append(style);
}

/** A page that was opened from a folder can read a file only as a script. @param {string} file */
function loadScript(file) {
  return new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = file;
    script.addEventListener("load", done);
    script.addEventListener("error", failed);
    document.head.append(script);
  });
}

/** The drawn states stay for who wants to compare them. @param {HTMLElement} place */
function foldDrawn(place) {
  const drawn = place.parentElement.querySelector(".drawn-form");
  const fold = document.createElement("details");
  fold.className = "drawn-fold";
  const summary = document.createElement("summary");
  summary.textContent = "The drawn states";
  drawn.replaceWith(fold);
  fold.append(summary, drawn);
}

/** @param {HTMLElement} place @param {HTMLElement} status */
async function wake(place, status) {
  status.textContent = "Loading …";
  try {
    await loadScript(place.dataset.file);
  } catch {
    status.textContent = FAILED;
    return;
  }
  addStyles();
  foldDrawn(place);
  place.replaceChildren();
  // @ts-expect-error: what the loaded file has put there
  renderPanel({ model: new RecordedModel(window.sympblockRecords[place.dataset.record]), el: place });
  const first = /** @type {HTMLElement} */ (place.querySelector("input, button, select"));
  first?.focus();
}

/** @param {HTMLElement} place */
function offer(place) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "live-offer";
  button.textContent = `Move it yourself (${place.dataset.size})`;
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  button.addEventListener("click", () => wake(place, status), { once: true });
  place.append(button, " ", status);
}

for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".live-panel"))) offer(place);
