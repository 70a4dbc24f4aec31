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
      if (!field.name || field.type === "image" || field.name === "sequence" || (isTick && !field.checked)) continue;
      pairs.push(`${encodeURIComponent(field.name)}=${encodeURIComponent(field.value)}`);
    }
    return pairs.join("&");
  }

  function cast(event) {
    const form = /** @type {any} */ (event.target);
    if (form.getAttribute("action") !== "/vote") return;
    event.preventDefault();
    const before = kept();
    const ballot = form.elements.ballot.value;
    const poll = form.elements.poll.value;
    const last = before && before.ballot === ballot && before.poll === poll ? before.sequence : 0;
    const sequence = Math.max(last + 1, Number(form.elements.sequence.value));
    form.elements.sequence.value = String(sequence + 1);
    keep({ poll: poll, ballot: ballot, sequence: sequence, body: encode(form), cast: Date.now(), refused: 0 });
    say("Sending your answer …");
    send();
  }

  function send() {
    const vote = kept();
    if (!vote || isSending) return;
    isSending = true;
    const age = Math.max(0, (Date.now() - vote.cast) / 1000);
    const body = `${vote.body}&sequence=${vote.sequence}&age_s=${age}`;
    request("POST", "/vote", { body: body }, (ask) => {
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

  function show(fresh, title) {
    const old = main();
    const isSame = old.getAttribute("data-version") === fresh.getAttribute("data-version");
    if (isSame) return;
    const hadFocus = old.contains(document.activeElement);
    old.parentNode.replaceChild(fresh, old);
    const heading = fresh.querySelector("h1");
    heading.tabIndex = -1;
    if (hadFocus) heading.focus();
    document.title = title;
    say(kept() ? KEPT : stage() || "You can vote now.");
    window.scrollTo(0, 0);
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

  function place(image, x, y) {
    const mark = image.parentNode.querySelector(".mark");
    mark.hidden = false;
    mark.style.left = `${100 * x}%`;
    mark.style.top = `${100 * y}%`;
    hidden(image.form, "share_x").value = x;
    hidden(image.form, "share_y").value = y;
    const ticks = image.form.querySelectorAll("input[type=radio]");
    for (let i = 0; i < ticks.length; i += 1) ticks[i].checked = false;
  }

  document.addEventListener("click", (event) => {
    const image = /** @type {any} */ (event.target);
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
    const x = Number(hidden(image.form, "share_x").value || 0.5);
    const y = Number(hidden(image.form, "share_y").value || 0.5);
    place(image, clamp(x + step[0]), clamp(y + step[1]));
  });

  document.addEventListener("change", (event) => {
    const field = /** @type {any} */ (event.target);
    if (field.type !== "radio" || !field.form.elements.share_x) return;
    field.form.elements.share_x.value = "";
    field.form.elements.share_y.value = "";
    field.form.querySelector(".mark").hidden = true;
  });

  document.addEventListener("submit", cast);
  document.documentElement.className = "live";
  if (stage()) say(stage());
  send();
  watch();
})();
