/* Who is there, by number, and a field for another number. Python accepts or refuses it; nothing is decided here. */
import { html, nothing } from "lit-html";

/** @typedef {{ id: string, label: string, shown: string, enabled: boolean, refusal: string }} PatientControl */

/**
 * A number counts once it is whole: with Enter, or with the button.
 * @param {PatientControl} control
 * @param {string} uid
 * @param {(typed: string) => void} bring
 * @param {string} [words] what is said of who is there, where that is more than a name
 */
export function patientField({ id, label, shown, enabled, refusal }, uid, bring, words = shown) {
  const name = `${uid}-${id}`;
  const submit = (event) => {
    event.preventDefault();
    const field = event.target.elements.number;
    if (!enabled || !field.value.trim()) return;
    bring(field.value);
    field.value = "";
  };
  return html`<form class="sympblock-panel-patient" data-control=${id} @submit=${submit} novalidate>
    <strong class="sympblock-panel-who">${words}</strong>
    <span class="sympblock-panel-typed">
      <label for=${name}>${label}</label>
      <input id=${name} name="number" type="text" inputmode="numeric" size="5" maxlength="6" autocomplete="off"
        aria-describedby=${refusal ? `${name}-refusal` : nothing} aria-invalid=${String(Boolean(refusal))}>
      <button type="submit" class="sympblock-panel-button" aria-disabled=${String(!enabled)}>Bring</button>
    </span>
    <p class="sympblock-panel-refusal" id="${name}-refusal" role="status" ?hidden=${!refusal}>${refusal}</p>
  </form>`;
}
