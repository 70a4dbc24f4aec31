// @ts-check
// The plugin's door: JupyterLab loads this file as a module-federation container. It is a plain script, so nothing has to be built.
// After a lesson was changed, `python -m sympblock check --run` writes the three lists anew. A running `python -m sympblock` takes them
// over, and each lesson reads them when it opens. A plain `jupyter lab` uses the copy that `pip install -r requirements.txt` made:
// install again after a change.
(() => {
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const BASE = script.src.replace(/[^/]*$/, "");
  /** @type {any} */
  let scope = null;

  /**
   * A module that JupyterLab itself uses (its share scope); never a second copy.
   * @param {string} name
   */
  const shared = async (name) => {
    /** @type {any[]} */
    const versions = Object.values(scope[name]);
    const version = versions.find((v) => v.loaded) || versions[0];
    return (await version.get())();
  };

  /**
   * One of the plugin's lists, as it is on the disk now.
   * @param {string} name
   */
  const listed = (name) => fetch(BASE + name, { cache: "no-store" }).then((answer) => answer.json());

  const addStyles = () => {
    for (const name of ["lesson.css", "present/present.css", "present/panels.css"]) {
      const style = document.createElement("link");
      style.rel = "stylesheet";
      style.href = `${BASE}${name}`;
      document.head.appendChild(style);
    }
  };

  /**
   * Show a lesson as a page to read; any other notebook is left as it is.
   * @param {any} page What the lessons of this page have in common.
   * @param {Promise<any[]>} parts
   * @param {any} panel
   * @param {any} context
   */
  const openLesson = async (page, parts, panel, context) => {
    await context.ready;
    const marks = context.model.sharedModel.getMetadata("sympblock") || {};
    if (marks.autorun !== true) return;
    const lists = Promise.all([listed("allow.json"), listed("citations.json")]);
    const [[{ LessonPanel }, { NotebookActions }, { Widget }], [allowed, citations]] = await Promise.all([
      parts,
      lists,
    ]);
    if (panel.isDisposed) return;
    const contents = page.app.serviceManager.contents;
    await new LessonPanel(panel, context, { NotebookActions, Widget, contents, allowed, citations, page }).open();
  };

  /**
   * A plugin of its own, which needs nothing: JupyterLab opens no notebook before all plugins are active.
   * @param {(docRegistry: any) => void} leaveWidgetsInFiles
   */
  const guardWith = (leaveWidgetsInFiles) => ({
    id: "sympblock-open:saved-widgets",
    autoStart: true,
    /** @param {any} app */
    activate: (app) => leaveWidgetsInFiles(app.docRegistry),
  });

  /** @param {{newPage: (app: any, services: any[]) => any, tokens: any}} ours */
  const pluginWith = ({ newPage, tokens }) => ({
    id: "sympblock-open:plugin",
    autoStart: true,
    requires: [tokens.IRouter],
    optional: [tokens.ISettingRegistry, tokens.IThemeManager],
    /** @type {(app: any, ...services: any[]) => any} */
    activate: (app, ...services) => {
      addStyles();
      const page = newPage(app, services);
      const modules = [import(`${BASE}lesson_panel.js`), shared("@jupyterlab/notebook"), shared("@lumino/widgets")];
      const parts = Promise.all(modules);
      app.docRegistry.addWidgetExtension("Notebook", {
        /** @type {(panel: any, context: any) => void} */
        createNew: (panel, context) => {
          openLesson(page, parts, panel, context).catch((error) => console.error("sympblock-open", error));
        },
      });
      return page;
    },
  });

  // JupyterLab waits for `get` before it starts any plugin, so `activate` need not wait for these.
  const ours = Promise.all([
    import(`${BASE}saved_widgets.js`),
    import(`${BASE}course_page.js`),
    listed("lessons.json"),
  ]);
  const containers = /** @type {any} */ (window);
  containers._JUPYTERLAB ??= {};
  containers._JUPYTERLAB["sympblock-open"] = {
    /** @param {any} shareScope */
    init: (shareScope) => {
      scope = shareScope;
    },
    get: async () => {
      const names = ["application", "settingregistry", "apputils", "statedb", "coreutils"].map((name) =>
        shared(`@jupyterlab/${name}`),
      );
      const [[{ leaveWidgetsInFiles }, { CoursePage, connectionPlugin, memoryPlugin }, lessons], ...found] =
        await Promise.all([ours, ...names]);
      const tokens = Object.assign({}, ...found);
      /** @type {any} */
      let page = null;
      const newPage = (app, services) => {
        page = new CoursePage(app, lessons, services);
        return page;
      };
      const lessonPlugin = pluginWith({ newPage, tokens });
      const plugins = [
        guardWith(leaveWidgetsInFiles),
        lessonPlugin,
        connectionPlugin(tokens, () => page),
        ...memoryPlugin(tokens),
      ];
      return () => ({ __esModule: true, default: plugins });
    },
  };
})();
