// Back and Forward of the browser follow the lessons, and each step of the history knows its place in its lesson.
// JupyterLab pushes an address whenever another document is shown, and opens nothing when one goes back.

import { notebookPath } from "./lesson_list.js";
import { HeldPlace, placeIn } from "./lesson_place.js";
import { goTo, headingsIn, headingWords } from "./reveal.js";

const PLACES = "sympblock-places";
const MOST_PLACES = 60;

const pathOf = (widget) => widget?.context?.path || "";
const sameWords = (a, b) => a.replace(/[\s-]+/g, " ").toLowerCase() === b.replace(/[\s-]+/g, " ").toLowerCase();

export class LessonHistory {
  constructor(app, router) {
    this.app = app;
    this.isFollowing = false;
    this.hasShown = false;
    this.step = this.stepOf(window.history.state);
    router.navigate = this.wrapped(router.navigate.bind(router));
    window.addEventListener("popstate", (event) => this.follow(event.state));
    window.addEventListener("pagehide", () => this.keepPlace());
    document.addEventListener("click", (event) => this.onClick(event), true);
    for (const kind of ["pointerdown", "keydown"]) {
      document.addEventListener(kind, (event) => this.straighten(event), true);
    }
  }

  // JupyterLab calls this whenever another document is shown; going back, the browser has changed the address already.
  wrapped(navigate) {
    return (path, options = {}) => {
      if (!options.skipRouting || options.hard) return navigate(path, options);
      const isDocument = Boolean(pathOf(this.app.shell.currentWidget));
      if (this.isFollowing || (!isDocument && !this.hasShown)) return; // the page is still being put together
      this.hasShown = true;
      const { pathname, hash } = window.location;
      const isSame = new URL(path, window.location.href).pathname === pathname;
      if (isSame || !isDocument) return this.put("replaceState", isSame ? pathname + hash : path);
      this.step = this.newStep();
      this.put("pushState", path);
    };
  }

  put(how, address) {
    window.history[how]({ sympblockStep: this.step }, "", address);
  }

  newStep() {
    this.count = (this.count || 0) + 1;
    return `${Date.now()}-${this.count}`;
  }

  stepOf(state) {
    return state?.sympblockStep || this.newStep();
  }

  places() {
    try {
      return JSON.parse(sessionStorage.getItem(PLACES)) || [];
    } catch {
      return [];
    }
  }

  keepPlace() {
    const panel = this.app.shell.currentWidget;
    if (this.isFollowing || !panel?.hasClass?.("sympblock-lesson")) return;
    const place = this.held?.isHeld ? this.held.place : placeIn(panel);
    const others = this.places().filter(({ step }) => step !== this.step);
    const kept = [...others, { step: this.step, path: pathOf(panel), place }].slice(-MOST_PLACES);
    sessionStorage.setItem(PLACES, JSON.stringify(kept));
  }

  // A lesson that has just been opened, by reload too, goes on where this step of the history was left.
  restorePlace(panel) {
    const kept = this.places().find(({ step, path }) => step === this.step && path === pathOf(panel));
    if (kept?.place) this.hold(panel, kept.place);
    else this.showFragment(panel);
  }

  hold(panel, place) {
    this.held?.release();
    this.held = new HeldPlace(panel, place);
  }

  showFragment(panel) {
    const wanted = decodeURIComponent(window.location.hash.slice(1));
    const heading = wanted && headingsIn(panel.content.node).find((each) => sameWords(headingWords(each), wanted));
    if (heading) goTo(heading);
  }

  async openPath(path) {
    const panel = await this.app.commands.execute("docmanager:open", { path });
    await panel?.revealed;
    return panel;
  }

  /** Open a lesson as a link does: at its beginning, or at the heading that the link names. */
  async open(path, fragment = "") {
    this.keepPlace();
    const before = this.step;
    const panel = await this.openPath(path);
    if (!panel) return;
    this.put("replaceState", window.location.pathname + fragment);
    if (fragment) this.showFragment(panel);
    else if (before !== this.step) this.begin(panel);
  }

  // The place before is given up, so that a reader who comes by a link begins at the title.
  begin(panel) {
    this.hold(panel, null);
    const title = headingsIn(panel.content.node)[0];
    title?.setAttribute("tabindex", "-1");
    title?.focus({ preventScroll: true });
  }

  // Opening takes time; who presses Back twice wants to be where the address is in the end.
  async follow(state) {
    const path = notebookPath(window.location.href);
    if (!path) return;
    this.keepPlace();
    this.step = this.stepOf(state);
    if (this.isFollowing) return;
    this.isFollowing = true;
    try {
      for (let tried = ""; this.elsewhere && this.elsewhere !== tried; ) {
        tried = this.elsewhere;
        await this.openPath(tried);
      }
    } catch (error) {
      console.warn("sympblock-open", error);
    } finally {
      this.isFollowing = false;
    }
    const panel = this.app.shell.currentWidget;
    const kept = this.places().find(({ step }) => step === this.step);
    if (panel?.hasClass?.("sympblock-lesson")) this.hold(panel, kept?.place || null);
  }

  /** The notebook that the address names, if another one is shown. */
  get elsewhere() {
    const path = notebookPath(window.location.href);
    return path === pathOf(this.app.shell.currentWidget) ? "" : path;
  }

  // A bare file name means the file beside the lesson; the address of the page names no folder where JupyterLab opened the tabs
  // of the last time.
  besides(link) {
    const name = /^[^/:?#]+\.ipynb(?=#|$)/.exec(link.getAttribute("href"))?.[0];
    const folder = pathOf(this.app.shell.currentWidget).replace(/[^/]*$/, "");
    return name ? folder + decodeURIComponent(name) : "";
  }

  linkOf(event) {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement && each.href);
    if (!link?.closest(".sympblock-lesson") || link.matches("[download], .sympblock-citation")) return null;
    const path = this.besides(link) || notebookPath(link.href);
    return path ? { link, path, fragment: new URL(link.href).hash } : null;
  }

  onClick(event) {
    const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    const found = isPlain && this.linkOf(event);
    if (!found) return;
    event.preventDefault();
    event.stopPropagation();
    this.open(found.path, found.fragment);
  }

  // JupyterLab lets a link in text lead to the bare file; in a new tab too it must lead to the page of the lesson.
  straighten(event) {
    const found = this.linkOf(event);
    if (!found) return;
    const door = /\/(lab|doc)(\/workspaces\/[^/]+)?\/tree\//.exec(window.location.pathname)?.[0];
    if (door && found.link.pathname.includes("/files/")) {
      found.link.href = window.location.pathname.split(door)[0] + door + found.path + found.fragment;
    }
  }
}
