/* A page for paper: it stands in a frame of its own, so that only it is printed. */
import { html } from "lit-html";

/** @param {Event} event @returns {HTMLIFrameElement} */
const frameBeside = (event) => /** @type {Element} */ (event.currentTarget).closest("section").querySelector("iframe");

function printed(event) {
  const { contentWindow } = frameBeside(event);
  contentWindow.focus();
  contentWindow.print();
}

function kept(block) {
  const address = URL.createObjectURL(new Blob([block.document], { type: "text/html" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: block.file });
  link.click();
  URL.revokeObjectURL(address);
}

/* The frame is as high as its page, so that there is one bar for scrolling and not two. */
function fitted({ target }) {
  target.style.height = `${target.contentDocument.documentElement.scrollHeight}px`;
}

export function sheetBlock(block) {
  return html`<section class="sympblock-panel-sheet">
    <div class="sympblock-panel-buttons">
      <button type="button" class="sympblock-panel-button" @click=${printed}>Print or save as PDF</button>
      <button type="button" class="sympblock-panel-button" @click=${() => kept(block)}>Download</button>
    </div>
    <iframe title=${block.heading} sandbox="allow-same-origin allow-modals" .srcdoc=${block.document} @load=${fitted}></iframe>
  </section>`;
}
