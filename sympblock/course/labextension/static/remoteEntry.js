// The plugin's door: JupyterLab loads this file as a module-federation container. It is a plain script, so nothing has to be built.
// After a lesson was changed, `python -m sympblock check --run` writes the two lists anew. A running `python -m sympblock` takes them
// over, and each lesson reads them when it opens. A plain `jupyter lab` uses the copy that `pip install -r requirements.txt` made:
// install again after a change.
(function () {
  const BASE = document.currentScript.src.replace(/[^/]*$/, '');
  let scope = null;

  // A module that JupyterLab itself uses (its share scope); never a second copy.
  const shared = async (name) => {
    const versions = Object.values(scope[name]);
    const version = versions.find((v) => v.loaded) || versions[0];
    return (await version.get())();
  };

  const listed = (name) => fetch(BASE + name, { cache: 'no-store' }).then((answer) => answer.json());

  const plugin = {
    id: 'sympblock-open:plugin',
    autoStart: true,
    activate: (app) => {
      const style = document.createElement('link');
      style.rel = 'stylesheet';
      style.href = BASE + 'lesson.css';
      document.head.appendChild(style);
      const parts = Promise.all([
        import(BASE + 'lesson_panel.js'),
        shared('@jupyterlab/notebook'),
        shared('@lumino/widgets'),
      ]);
      app.docRegistry.addWidgetExtension('Notebook', {
        createNew: (panel, context) => {
          const open = async () => {
            await context.ready;
            const marks = context.model.sharedModel.getMetadata('sympblock') || {};
            if (!marks.autorun) return;
            const lists = Promise.all([listed('allow.json'), listed('citations.json')]);
            const [[{ LessonPanel }, { NotebookActions }, { Widget }], [allowed, citations]] = await Promise.all([parts, lists]);
            if (panel.isDisposed) return;
            const contents = app.serviceManager.contents;
            await new LessonPanel(panel, context, { NotebookActions, Widget, contents, allowed, citations }).open();
          };
          open().catch((error) => console.error('sympblock-open', error));
        },
      });
    },
  };

  window._JUPYTERLAB = window._JUPYTERLAB || {};
  window._JUPYTERLAB['sympblock-open'] = {
    init: (shareScope) => { scope = shareScope; },
    get: () => Promise.resolve(() => ({ __esModule: true, default: plugin })),
  };
})();
