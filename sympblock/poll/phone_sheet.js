// Adds to a short test on a phone: one question at a time, and each answer is saved as soon as it is given.
// What is not yet acknowledged is kept by phone.js; a page that is loaded again shows it.
(() => {
  const STORE = "sympblock-poll-vote";
  const PLACE = "sympblock-poll-place";
  let form = null;
  let place = 0;

  function pages() {
    return form.querySelectorAll(".page");
  }

  function field(name) {
    return form.elements[name];
  }

  function identity() {
    return `${field("poll").value} ${field("part").value}`;
  }

  function read(key) {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch (_) {
      return null;
    }
  }

  function write(key, value) {
    try {
      localStorage.setItem(key, JSON.stringify(value));
    } catch (_) {
      // a private window begins with the first question that is not answered
    }
  }

  function add(name, value) {
    const made = document.createElement("input");
    made.type = "hidden";
    made.name = name;
    made.value = value;
    form.appendChild(made);
  }

  // The place that was tapped before: as a mark in the picture, and as what is sent.
  function mark(name) {
    const image = form.querySelector(`input[name="${name}tap"]`);
    if (!image || !field(`${name}share_x`) || field(`${name}share_x`).value === "") return;
    const spot = image.parentNode.querySelector(".mark");
    spot.hidden = false;
    spot.style.left = `${100 * Number(field(`${name}share_x`).value)}%`;
    spot.style.top = `${100 * Number(field(`${name}share_y`).value)}%`;
  }

  function takeKept() {
    const found = form.querySelectorAll('input[name$=".kept_x"], input[name$=".kept_y"]');
    for (let i = 0; i < found.length; i += 1) found[i].name = found[i].name.replace("kept_", "share_");
  }

  // Answers that the poll has not yet got are put back into the form.
  function restore() {
    const kept = read(STORE) || {};
    if (kept.action !== "/sheet" || `${kept.poll} ${kept.ballot}` !== identity()) return;
    const ticks = form.querySelectorAll("input[type=radio], input[type=checkbox]");
    for (let i = 0; i < ticks.length; i += 1) ticks[i].checked = false;
    for (const pair of kept.body.split("&")) {
      const [name, value] = pair.split("=").map(decodeURIComponent);
      if (name.charAt(0) === "q") put(name, value);
    }
    field("sequence").value = String(Math.max(Number(field("sequence").value), kept.sequence + 1));
  }

  function put(name, value) {
    const known = form.querySelectorAll(`[name="${name}"]`);
    if (!known.length) add(name, value);
    for (let i = 0; i < known.length; i += 1) {
      if (known[i].type === "radio" || known[i].type === "checkbox") {
        if (known[i].value === value) known[i].checked = true;
      } else known[i].value = value;
    }
  }

  function isAnswered(number) {
    const page = pages()[number];
    if (page.querySelector("input:checked")) return true;
    const typed = page.querySelector("input[inputmode]");
    if (typed) return typed.value.trim() !== "";
    const steps = page.querySelectorAll("select");
    for (let i = 0; i < steps.length; i += 1) if (!steps[i].value) return false;
    const tapped = field(`q${number + 1}.share_x`);
    return steps.length > 0 || Boolean(tapped && tapped.value !== "");
  }

  function count() {
    const links = form.querySelectorAll(".places a");
    let answered = 0;
    for (let i = 0; i < links.length; i += 1) {
      const is = isAnswered(i);
      answered += is ? 1 : 0;
      links[i].className = is ? "answered" : "";
      links[i].setAttribute("aria-label", `Question ${i + 1}, ${is ? "answered" : "not answered"}`);
      if (i === place) links[i].setAttribute("aria-current", "step");
      else links[i].removeAttribute("aria-current");
    }
    form.querySelector(".progress").textContent = `${answered} of ${links.length} answered`;
  }

  function show(number) {
    place = Math.max(0, Math.min(pages().length - 1, number));
    for (let i = 0; i < pages().length; i += 1) pages()[i].hidden = i !== place;
    write(PLACE, { of: identity(), place: place });
    count();
  }

  function go(number) {
    show(number);
    pages()[place].querySelector("h2").focus();
    window.scrollTo(0, 0);
  }

  function button(words, step) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "step-button";
    made.textContent = words;
    made.addEventListener("click", () => {
      go(place + step);
    });
    return made;
  }

  function addSteps() {
    for (let i = 0; i < pages().length; i += 1) {
      const row = document.createElement("p");
      row.className = "steps";
      if (i > 0) row.appendChild(button("Back", -1));
      if (i < pages().length - 1) row.appendChild(button("Next", 1));
      pages()[i].appendChild(row);
    }
  }

  function firstOpen() {
    const last = pages().length - 1;
    for (let i = 0; i < last; i += 1) if (!isAnswered(i)) return i;
    return last;
  }

  function setUp() {
    form = document.querySelector("form.sheet");
    if (!form) return;
    takeKept();
    restore();
    for (let i = 1; i < pages().length; i += 1) mark(`q${i}.`);
    addSteps();
    const left = read(PLACE);
    show(left && left.of === identity() ? left.place : firstOpen());
  }

  document.addEventListener("click", (event) => {
    const link = /** @type {any} */ (event.target);
    if (!form || !link.parentNode || link.tagName !== "A" || !form.contains(link)) return;
    event.preventDefault();
    go(Number(link.textContent) - 1);
  });

  document.addEventListener("change", (event) => {
    const changed = /** @type {any} */ (event.target);
    if (!form || changed.form !== form) return;
    count();
    form.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  });

  document.addEventListener("page", setUp);
  setUp();
})();
