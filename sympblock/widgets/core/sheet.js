/* A page for paper: it stands in a frame of its own, so that only it is printed. */
import { html } from "lit-html";

/** @param {Event} event @returns {HTMLIFrameElement} */
const frameBeside = (event) => /** @type {Element} */ (event.currentTarget).closest("section").querySelector("iframe");

function printed(event) {
  const { contentWindow } = frameBeside(event);
  contentWindow.focus();
  contentWindow.print();
}

/** @param {string} text @param {string} file @param {string} type */
function kept(text, file, type) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement("a"), { href: address, download: file }).click();
  URL.revokeObjectURL(address);
}

/** A text to look at and to keep. @param {{ heading: string, text: string, file: string }} block */
export function fileBlock({ heading, text, file }) {
  return html`<section class="sympblock-panel-file">
    <div class="sympblock-panel-buttons">
      <button type="button" class="sympblock-panel-button" @click=${() => kept(text, file, "text/csv")}>Download: ${heading}</button>
    </div>
    <details><summary>Show the text, to copy it</summary><pre tabindex="0" aria-label=${heading}>${text}</pre></details>
  </section>`;
}

/* The frame is as high as its page, so that there is one bar for scrolling and not two. */
function fitted({ target }) {
  target.style.height = `${target.contentDocument.documentElement.scrollHeight}px`;
}

export function sheetBlock(block) {
  return html`<section class="sympblock-panel-sheet">
    <div class="sympblock-panel-buttons">
      <button type="button" class="sympblock-panel-button" @click=${printed}>Print or save as PDF</button>
      <button type="button" class="sympblock-panel-button" @click=${() => kept(block.document, block.file, "text/html")}>Download</button>
    </div>
    <iframe title=${block.heading} sandbox="allow-same-origin allow-modals" .srcdoc=${block.document} @load=${fitted}></iframe>
  </section>`;
}
