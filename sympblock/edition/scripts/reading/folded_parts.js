// @ts-check
// A folded part opens when a link leads into it, and before the page is printed.

function openTo(/** @type {Element | null} */ element) {
  for (let part = element; part; part = part.parentElement) {
    if (part instanceof HTMLDetailsElement) part.open = true;
  }
}

function followAddress() {
  let target = null;
  try {
    target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return; // the address holds no name
  }
  if (!target?.closest("main details")) return;
  openTo(target);
  target.scrollIntoView();
}

export function unfold() {
  followAddress();
  addEventListener("hashchange", followAddress);
  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("main details:not([open])")].map(
      (part) => /** @type {HTMLDetailsElement} */ (part),
    );
    for (const part of opened) part.open = true;
  });
  addEventListener("afterprint", () => {
    for (const part of opened) part.open = false;
  });
}
