// Adds to the page of a phone: changes appear by themselves, and a vote is kept and sent until it is acknowledged.
// Written for old phones: no modules, nothing newer than what a phone of 2016 knows; an older one uses the form alone.
(() => {
  const STORE = "sympblock-poll-vote";
  const PATIENCE_MS = 8000;
  const SHORTEST_MS = 1500;
  const LONGEST_MS = 10000;
  const STEP = 0.02;
  const KEPT = "No connection. Your answer is kept and will be sent again by itself.";
  const CUT = "No connection. This page tries again by itself.";
  let memory = null;
  let isSending = false;
  let isCut = false;
  let isHandingIn = false;
  let wait = SHORTEST_MS;

  function main() {
    return document.getElementById("main");
  }

  // What the room is doing, said where a screen reader hears it change.
  function stage() {
    const words = main().querySelector(".stage");
    return words ? words.textContent : "";
  }

  function say(words) {
    const status = document.getElementById("status");
    if (status.textContent !== words) status.textContent = words;
  }

  // A private window may have no store: then the vote is kept as long as the page is.
  function kept() {
    try {
      return JSON.parse(localStorage.getItem(STORE)) || memory;
    } catch (_) {
      return memory;
    }
  }

  function keep(vote) {
    memory = vote;
    try {
      if (vote) localStorage.setItem(STORE, JSON.stringify(vote));
      else localStorage.removeItem(STORE);
    } catch (_) {
      // memory has it
    }
  }

  function pause() {
    const ms = wait * (0.75 + Math.random() / 2);
    wait = Math.min(LONGEST_MS, wait * 1.6);
    return ms;
  }

  // `end` is told the request when it is over, however it ended; its status is then 0 if there was no answer.
  function request(method, address, options, end) {
    const ask = new XMLHttpRequest();
    ask.open(method, address);
    ask.timeout = options.patience || PATIENCE_MS;
    if (options.type) ask.responseType = options.type;
    if (options.body) ask.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
    if (options.body) ask.setRequestHeader("Accept", "application/json");
    ask.onloadend = () => {
      end(ask);
    };
    ask.send(options.body || null);
  }

  function answer(ask) {
    try {
      return JSON.parse(ask.responseText);
    } catch (_) {
      return {};
    }
  }

  function encode(form) {
    const pairs = [];
    for (let i = 0; i < form.elements.length; i += 1) {
      const field = form.elements[i];
      const isTick = field.type === "radio" || field.type === "checkbox";
      const isButton = field.type === "image" || field.type === "submit";
      if (!field.name || isButton || field.name === "sequence" || (isTick && !field.checked)) continue;
      pairs.push(`${encodeURIComponent(field.name)}=${encodeURIComponent(field.value)}`);
    }
    return pairs.join("&");
  }

  // A vote belongs to a ballot, a sheet to a part of a test.
  function cast(event) {
    const form = /** @type {any} */ (event.target);
    const action = form.getAttribute("action");
    if (action !== "/vote" && action !== "/sheet") return;
    event.preventDefault();
    const before = kept();
    const ballot = (form.elements.ballot || form.elements.part).value;
    const poll = form.elements.poll.value;
    const last = before && before.ballot === ballot && before.poll === poll ? before.sequence : 0;
    const sequence = Math.max(last + 1, Number(form.elements.sequence.value));
    form.elements.sequence.value = String(sequence + 1);
    const body = encode(form) + (isHandingIn ? "&hand_in=1" : "");
    keep({ action: action, poll: poll, ballot: ballot, sequence: sequence, body: body, cast: Date.now(), refused: 0 });
    isHandingIn = false;
    say(action === "/vote" ? "Sending your answer …" : "Saving …");
    send();
  }

  function send() {
    const vote = kept();
    if (!vote || isSending) return;
    isSending = true;
    const age = Math.max(0, (Date.now() - vote.cast) / 1000);
    const body = `${vote.body}&sequence=${vote.sequence}&age_s=${age}`;
    request("POST", vote.action, { body: body }, (ask) => {
      isSending = false;
      settle(vote, ask.status, answer(ask).words);
    });
  }

  function settle(vote, status, words) {
    const now = kept();
    const isNewest = now && now.sequence === vote.sequence && now.ballot === vote.ballot && now.poll === vote.poll;
    if (status === 409 && vote.refused === 0 && isNewest) {
      // It may have been on its way for long, while the vote ended: its age tells that it was cast before.
      vote.refused = 1;
      keep(vote);
      send();
    } else if (status === 200 || status === 409 || status === 422) {
      wait = SHORTEST_MS;
      if (isNewest) keep(null);
      say(words);
      if (!isNewest) send();
      else if (status !== 422 && /&hand_in=1$/.test(vote.body)) refresh(() => {});
    } else if (status === 403) {
      say(words);
      refresh(() => {
        setTimeout(send, pause());
      });
    } else {
      say(words || KEPT);
      setTimeout(send, pause());
    }
  }

  function refresh(end) {
    request("GET", "/", { type: "document" }, (ask) => {
      const page = ask.status === 200 ? ask.response : null;
      const fresh = page ? page.getElementById("main") : null;
      if (fresh) show(document.adoptNode(fresh), page.title);
      end(Boolean(fresh));
    });
  }

  function now(fresh) {
    return fresh.hasAttribute("data-sheet") ? "You have handed in your answers." : "You can vote now.";
  }

  function show(fresh, title) {
    const old = main();
    const isSame = (name) => old.getAttribute(name) === fresh.getAttribute(name);
    if (isSame("data-version") && isSame("data-sheet")) return;
    const hadFocus = old.contains(document.activeElement);
    old.parentNode.replaceChild(fresh, old);
    const heading = fresh.querySelector("h1");
    heading.tabIndex = -1;
    if (hadFocus) heading.focus();
    document.title = title;
    say(kept() ? KEPT : stage() || (fresh.querySelector(".sheet") ? "The test has begun." : now(fresh)));
    window.scrollTo(0, 0);
    document.dispatchEvent(new Event("page"));
  }

  function watch() {
    const seen = main().getAttribute("data-version");
    request("GET", `/change?seen=${encodeURIComponent(seen)}`, { patience: 40000 }, (ask) => {
      const isThere = ask.status === 200;
      if (isThere && isCut && !kept()) say(stage());
      isCut = !isThere;
      if (!isThere) {
        say(answer(ask).words || (kept() ? KEPT : CUT));
        // A poll that was opened anew does not know this phone: its page makes it known.
        if (ask.status === 403) refresh(later);
        else later();
        return;
      }
      if (answer(ask).seen === seen) {
        wait = SHORTEST_MS;
        watch();
        return;
      }
      refresh((isFresh) => {
        if (isFresh) wait = SHORTEST_MS;
        setTimeout(watch, isFresh ? 0 : pause());
      });
    });
  }

  function later() {
    setTimeout(watch, pause());
  }

  function clamp(share) {
    return Math.max(0, Math.min(1, share));
  }

  function hidden(form, name) {
    if (!form.elements[name]) {
      const field = document.createElement("input");
      field.type = "hidden";
      field.name = name;
      form.appendChild(field);
    }
    return form.elements[name];
  }

  // In a test each name begins with its question.
  function place(image, x, y) {
    const prefix = image.name.replace("tap", "");
    const mark = image.parentNode.querySelector(".mark");
    mark.hidden = false;
    mark.style.left = `${100 * x}%`;
    mark.style.top = `${100 * y}%`;
    hidden(image.form, `${prefix}share_x`).value = x;
    hidden(image.form, `${prefix}share_y`).value = y;
    const ticks = image.form.querySelectorAll(`input[name="${prefix}choice"]`);
    for (let i = 0; i < ticks.length; i += 1) ticks[i].checked = false;
    image.dispatchEvent(new Event("change", { bubbles: true }));
  }

  document.addEventListener("click", (event) => {
    const image = /** @type {any} */ (event.target);
    if (image.name === "hand_in") isHandingIn = true;
    if (image.type !== "image") return;
    event.preventDefault();
    // A key that presses the picture has no place.
    if (event.detail === 0) return;
    const box = image.getBoundingClientRect();
    place(image, clamp((event.clientX - box.left) / box.width), clamp((event.clientY - box.top) / box.height));
  });

  document.addEventListener("keydown", (event) => {
    const image = /** @type {any} */ (event.target);
    const steps = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] };
    const step = image.type === "image" && steps[event.key];
    if (!step) return;
    event.preventDefault();
    const prefix = image.name.replace("tap", "");
    const x = Number(hidden(image.form, `${prefix}share_x`).value || 0.5);
    const y = Number(hidden(image.form, `${prefix}share_y`).value || 0.5);
    place(image, clamp(x + step[0]), clamp(y + step[1]));
  });

  document.addEventListener("change", (event) => {
    const field = /** @type {any} */ (event.target);
    const prefix = field.name.replace("choice", "");
    if (field.type !== "radio" || !field.form.elements[`${prefix}share_x`]) return;
    field.form.elements[`${prefix}share_x`].value = "";
    field.form.elements[`${prefix}share_y`].value = "";
    field.form.querySelector(`input[name="${prefix}tap"]`).parentNode.querySelector(".mark").hidden = true;
  });

  document.addEventListener("submit", cast);
  document.documentElement.className = "live";
  if (stage()) say(stage());
  send();
  watch();
})();
