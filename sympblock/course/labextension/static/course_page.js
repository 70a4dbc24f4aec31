// What all lessons of a page have in common: the list of lessons, the history, JupyterLab's menus, the theme, the server.

import { LessonHistory } from "./guide/lesson_history.js";
import { lessonTitle, neighbours } from "./guide/lesson_list.js";
import { Menus } from "./guide/menus.js";
import { SystemTheme } from "./guide/system_theme.js";

const COURSE = "Lumbar sympathetic blocks";
const THEMES = "@jupyterlab/apputils-extension:themes";

async function themeOf(registry, manager) {
  if (!registry || !manager) return null;
  return new SystemTheme(await registry.load(THEMES), manager);
}

/** JupyterLab asks this plugin what to say when its server does not answer; outside of lessons it says what it always says. */
export function connectionPlugin({ IConnectionLost, ConnectionLost }, page) {
  return {
    id: "sympblock-open:connection-lost",
    autoStart: true,
    provides: IConnectionLost,
    activate:
      () =>
      async (...told) => {
        if (!page()?.sayLost()) await ConnectionLost(...told);
      },
  };
}

/**
 * What JupyterLab remembers of a page, kept for as long as the page is there. JupyterLab's own memory would open the tabs of the
 * last time again behind the lesson, and before it opens anything it takes a second to fetch and to save. It is off in the course
 * (labconfig/page_config.json); in a plain JupyterLab it is not, and there it stays.
 */
export function memoryPlugin({ IStateDB, StateDB, PageConfig }) {
  if (!PageConfig.Extension.isDisabled("@jupyterlab/apputils-extension:state")) return [];
  const activate = () => new StateDB();
  return [{ id: "sympblock-open:memory", autoStart: true, provides: IStateDB, activate }];
}

export class CoursePage {
  constructor(app, lessons, [router, registry, manager]) {
    this.app = app;
    this.lessons = lessons;
    this.history = new LessonHistory(app, router);
    this.menus = new Menus(app, lessons);
    this.panels = new Set();
    this.theme = themeOf(registry, manager).catch(() => null);
    this.keepTitle();
  }

  add(lessonPanel) {
    this.panels.add(lessonPanel);
    lessonPanel.panel.disposed.connect(() => this.panels.delete(lessonPanel));
    this.menus.settle();
    this.showTitle();
  }

  /** The name of a lesson, with its number; another page of the course has the one that stands above it. */
  titleOf(panel) {
    const { lesson } = neighbours(this.lessons, panel?.context?.path || "");
    if (lesson) return lessonTitle(lesson, this.lessons);
    const isOurs = panel?.hasClass?.("sympblock-lesson");
    return (isOurs && /^# (.+)/.exec(panel.content.widgets[0]?.model.sharedModel.getSource() || "")?.[1]) || "";
  }

  // JupyterLab names the page after the file, and does so again at its own times.
  keepTitle() {
    this.app.shell.currentChanged?.connect(() => this.showTitle());
    const observer = new MutationObserver(() => this.showTitle());
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  }

  showTitle() {
    const title = this.titleOf(this.app.shell.currentWidget);
    const wanted = `${title} · ${COURSE}`;
    if (title && document.title !== wanted) document.title = wanted;
  }

  /** Tell the lessons that the server cannot be reached; false if no lesson is in sight to say it. */
  sayLost() {
    const isSeen = [...this.panels].some(({ panel }) => panel.isVisible);
    for (const lesson of this.panels) lesson.onConnectionLost();
    return isSeen;
  }
}
