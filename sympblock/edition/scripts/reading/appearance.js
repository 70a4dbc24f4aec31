// @ts-check
// Colours and size of type as the reader chooses; kept on this device where the browser allows it.

const root = document.documentElement;
const dark = matchMedia("(prefers-color-scheme: dark)");

/** Scripts that the course has, too, ask the body which colours are shown. */
function tellScripts() {
  const chosen = root.dataset.colours;
  document.body.dataset.jpThemeLight = String(chosen ? chosen === "light" : !dark.matches);
}

/** @param {string} name @param {string} value */
function keep(name, value) {
  try {
    if (value) localStorage.setItem(`sympblock-${name}`, value);
    else localStorage.removeItem(`sympblock-${name}`);
  } catch {
    // A page opened from a folder may not keep anything; the choice then holds for this page.
  }
}

/** @param {HTMLInputElement} input */
function choose(input) {
  if (input.value) root.dataset[input.name] = input.value;
  else delete root.dataset[input.name];
  keep(input.name, input.value);
  tellScripts();
}

export function offerAppearance() {
  tellScripts();
  dark.addEventListener("change", tellScripts);
  const menu = /** @type {HTMLDetailsElement} */ (document.getElementById("appearance"));
  for (const input of menu.querySelectorAll("input")) {
    input.checked = input.value === (root.dataset[input.name] ?? "");
    input.addEventListener("change", () => choose(input));
  }
  document.addEventListener("click", ({ target }) => {
    if (!menu.contains(/** @type {Node} */ (target))) menu.open = false;
  });
  menu.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
}
