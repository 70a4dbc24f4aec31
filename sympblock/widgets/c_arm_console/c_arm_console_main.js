/* The console by itself. */

export default {
  render: (context) => renderPanel(context, (model, box) => mountConsole(box, model), consoleLayout),
};
