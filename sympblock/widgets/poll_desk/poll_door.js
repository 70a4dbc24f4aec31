/* The door: what opening does, the address and its code for phones, and how many phones are there. */
import { html, nothing } from "lit-html";
import { selectField } from "./question_choice.js";

/** @typedef {import("./poll_desk_types.js").Door} Door */

/** @param {{ side: number, path: string }} qr @param {string} link */
function codeTemplate(qr, link) {
  return html`<svg class="sympblock-poll-code" role="img" aria-label=${`QR code of ${link}`} viewBox=${`0 0 ${qr.side} ${qr.side}`} shape-rendering="crispEdges">
    <rect width=${qr.side} height=${qr.side} fill="#fff"></rect><path d=${qr.path} fill="#000"></path>
  </svg>`;
}

/** @param {Door} door */
function openTemplate(door) {
  return html`<div class="sympblock-poll-way">
    ${door.qr ? codeTemplate(door.qr, door.link) : nothing}
    <div>
      <p class="sympblock-poll-link">${door.link.replace("http://", "")}</p>
      <p class="sympblock-poll-large" aria-live="polite">${door.phones}</p>
    </div>
  </div>`;
}

/**
 * @param {Door} door
 * @param {{ uid: string, press: import("./poll_desk_types.js").Press, set: import("./poll_desk_types.js").SetField }} desk
 */
export function doorTemplate(door, { uid, press, set }) {
  const act = door.is_open ? "close" : "open";
  return html`<section aria-labelledby=${`${uid}-door`}>
    <h4 id=${`${uid}-door`}>Phones</h4>
    ${door.is_open ? openTemplate(door) : nothing}
    ${door.words.map((words) => html`<p>${words}</p>`)}
    <div class="sympblock-poll-row">
      ${!door.is_open && door.addresses.length > 1 ? selectField({ id: "address", label: "Address of this computer", value: door.address, options: door.addresses }, { uid, set }) : nothing}
      <button type="button" data-act=${act} @click=${() => press(act)}>${door.is_open ? "Close the poll to phones" : "Open the poll to phones"}</button>
    </div>
  </section>`;
}
