// @ts-check
// Forgets all answers, but asks first: what is forgotten does not come back.

/** @param {number} count */
function answers(count) {
  return count === 1 ? "one answer" : `${count} answers`;
}

/** @param {string} words @param {() => void} act */
function tool(words, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "tool";
  made.textContent = words;
  made.addEventListener("click", act);
  return made;
}

/**
 * @param {HTMLElement} button
 * @param {HTMLElement} status
 * @param {import("../questions/kept_answers.js").KeptAnswers} kept
 */
export function offerForgetting(button, status, kept) {
  button.addEventListener("click", () => {
    const count = kept.count();
    status.textContent = count ? "" : "This browser keeps no answers.";
    if (count) ask(button, status, kept);
  });
}

/** @type {typeof offerForgetting} */
function ask(button, status, kept) {
  const count = kept.count();
  const group = document.createElement("span");
  const close = (/** @type {string} */ words) => {
    group.replaceWith(button);
    button.focus();
    status.textContent = words;
  };
  const question = document.createElement("span");
  question.id = "forget-question";
  question.textContent = `Forget ${answers(count)} in all lessons? This cannot be undone.`;
  const keep = tool(count === 1 ? "Keep it" : "Keep them", () => close("Nothing was forgotten."));
  const forget = tool(`Forget ${answers(count)}`, () => {
    const forgotten = kept.forgetAll();
    close(forgotten === 1 ? "One answer was forgotten." : `${forgotten} answers were forgotten.`);
  });
  group.setAttribute("role", "group");
  group.setAttribute("aria-labelledby", question.id);
  group.append(question, document.createElement("br"), forget, " ", keep);
  group.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") keep.click();
  });
  button.replaceWith(group);
  keep.focus(); // what is pressed by mistake changes nothing
}
