// @ts-check
// Opens the search; the words of all pages are loaded only now.

/** @type {HTMLDialogElement} */
let dialog = null;

function made() {
  const box = document.createElement("dialog");
  box.className = "search";
  box.setAttribute("aria-label", "Search the course");
  box.innerHTML = `<form class="search-head" role="search"><input type="search" aria-label="Words to find" placeholder="Search all lessons" autocomplete="off" spellcheck="false">
<button type="button" class="tool">Close</button></form><p class="search-said" role="status"></p><ol></ol>`;
  box.querySelector("button").addEventListener("click", () => box.close());
  box.addEventListener("click", (event) => {
    if (event.target === box) box.close(); // beside the box
  });
  box.querySelector("form").addEventListener("submit", (event) => event.preventDefault());
  if (!("showModal" in box)) openInPage(box);
  document.body.append(box);
  return box;
}

/** Telephones before 2022 know no dialog: there the box stands at the end of the page. @param {any} box */
function openInPage(box) {
  const turn = (/** @type {boolean} */ isOpen) => {
    box.open = isOpen;
    box.hidden = !isOpen;
  };
  box.showModal = () => turn(true);
  box.close = () => turn(false);
}

/** @param {string} name */
function load(name) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `scripts/${name}.js`;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
}

function open() {
  if (!dialog) {
    dialog = made();
    Promise.all([load("search"), load("search_index")]).then(
      // @ts-expect-error: what the two scripts leave behind
      () => window.sympblockSearch(dialog, window.sympblockSections),
      () => {
        dialog.querySelector(".search-said").textContent = "The words of the course could not be loaded.";
      },
    );
  }
  if (!dialog.open) dialog.showModal();
  dialog.querySelector("input").select();
}

export function offerSearch() {
  document.getElementById("search-button").addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    if (
      event.key !== "/" ||
      event.ctrlKey ||
      event.metaKey ||
      target.closest("input, textarea, select, [contenteditable]")
    )
      return;
    event.preventDefault();
    open();
  });
}
